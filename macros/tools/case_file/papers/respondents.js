// Everybody that the claim is against: the employer, and the others of the case.
import { answerable, parties } from "../parties.js"
import { joined } from "../rules.js"
/** @import { Case, Entry } from "../types.d.ts" */
/** @import { Writing } from "./types.d.ts" */

/** What papers take of the others. @param {Pick<Case, "others">} one */
export const otherNames = ({ others }) => others.map(({ who }) => who.trim().replace(/\s+/g, " "))

/**
 * The others by name, with a gap for a name that is missing.
 * @type {(names: string[], gap: Writing["gap"]) => string[]}
 */
export const named = (names, gap) =>
  names.map((name, i) => name || gap(`Name of respondent ${i + 2}`, "others", `name of respondent ${i + 2}`))

/**
 * Which of the respondents an act is against, by their places among them; none where nobody says, or there is one alone.
 * @type {(one: Case, entry: Pick<Entry, "against">) => number[]}
 */
export const answerableAt = (one, entry) => {
  const all = parties(one)
  return answerable(entry, all).map((party) => all.indexOf(party))
}

/**
 * Those whom an act is against, by name; "" where nobody says.
 * @type {(places: number[], employer: string, names: string[], gap: Writing["gap"]) => string}
 */
export const whom = (places, employer, names, gap) => {
  const all = [employer.trim() || gap("employer", "employer"), ...named(names, gap)]
  return places.length ? joined(places.map((place) => all[place])) : ""
}

/**
 * All respondents in a sentence; "" where the employer is not known.
 * @type {(employer: string, names: string[], gap: Writing["gap"], last?: string) => string}
 */
export const against = (employer, names, gap, last) => {
  const others = named(names, gap)
  return employer.trim() && joined([employer.trim(), ...others], last)
}
