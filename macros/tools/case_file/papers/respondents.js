// Everybody that the claim is against: the employer, and the others of the case.
/** @import { Case } from "../types.d.ts" */
/** @import { Writing } from "./types.d.ts" */

/** A list in a sentence. @param {string[]} words */
export const joined = (words, last = "and") =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}` : words.join("")

/** What papers take of the others. @param {Pick<Case, "others">} one */
export const otherNames = ({ others }) => others.map(({ who }) => who.trim().replace(/\s+/g, " "))

/**
 * The others by name, with a gap for a name that is missing.
 * @type {(names: string[], gap: Writing["gap"]) => string[]}
 */
export const named = (names, gap) =>
  names.map((name, i) => name || gap(`Name of respondent ${i + 2}`, "others", `name of respondent ${i + 2}`))

/**
 * All respondents in a sentence; "" where the employer is not known.
 * @type {(employer: string, names: string[], gap: Writing["gap"], last?: string) => string}
 */
export const against = (employer, names, gap, last) => {
  const others = named(names, gap)
  return employer.trim() && joined([employer.trim(), ...others], last)
}
