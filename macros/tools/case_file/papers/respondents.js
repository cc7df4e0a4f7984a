// Everybody that the claim is against, as papers name them: `names` are those of ../parties.js, in their order.
import { answerable, parties } from "../parties.js"
import { joined } from "../rules.js"
/** @import { Case, Entry } from "../types.d.ts" */
/** @import { Writing } from "./types.d.ts" */

/** A respondent by name, or a gap for the name. @type {(names: string[], place: number, gap: Writing["gap"]) => string} */
const named = (names, place, gap) => {
  if (names[place]) return names[place]
  return place
    ? gap(`Name of respondent ${place + 1}`, "others", `name of respondent ${place + 1}`)
    : gap("employer", "employer")
}
/** All by name. @type {(names: string[], gap: Writing["gap"]) => string[]} */
export const allNamed = (names, gap) => names.map((_, place) => named(names, place, gap))

/** A gap where the days of a certificate can’t be, so that no last day is known. @type {(names: string[], place: number, gap: Writing["gap"]) => string} */
export const toCheck = (names, place, gap) =>
  gap(
    ["Day A and Day B", names[place]].filter(Boolean).join(", "),
    `a${place ? place + 1 : ""}`,
    "Day A and Day B to check: no last day is known",
  )

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
 * @type {(places: number[], names: string[], gap: Writing["gap"]) => string}
 */
export const whom = (places, names, gap) => joined(places.map((place) => named(names, place, gap)))

/**
 * All respondents in a sentence; "" where there is one, and its name is not known.
 * @type {(names: string[], gap: Writing["gap"], last?: string) => string}
 */
export const against = (names, gap, last) => names.some(Boolean) ? joined(allNamed(names, gap), last) : ""
