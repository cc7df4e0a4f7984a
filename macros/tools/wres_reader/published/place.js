// Of whom, and of what, the figures of a shape are. No page here.
/** @import { Token, Place } from "../types.d.ts" */

/** @type {Record<string, string>} */
const GROUPS = { B: "bme", W: "white" }
/** @type {Record<string, Place["whole"]>} */
const WHOLES = { C: "cases", Q: "staff", F: "staff" }
/** @type {Record<string, string>} */
const WHY = { other: "aside-other", base: "aside-base", change: "aside-change" }

/** @param {string} group */
export const otherOf = (group) => (group === "bme" ? "white" : "bme")
/** @type {(letters: string) => string[]} */
export const groupsOf = (letters) => [...letters].flatMap((one) => GROUPS[one] ?? [])

/** @type {(parts: Token[] | undefined) => Place["years"]} */
export const yearsOf = (parts) => (parts ?? []).map(({ label }) => label?.year ?? "now")

/**
 * The group of a shape: that of which it speaks, or the one that it is not compared with.
 * @type {(letters: string) => string | null}
 */
export const groupOf = (letters) => {
  // “The gap between BME and white staff”
  if (/[BW]&[BW]/.test(letters)) return null
  const cut = /[xq](?:r[BW]|[BW]r)|[kj]/.exec(letters)?.index ?? letters.length
  const [subject] = groupsOf(letters.slice(0, cut)), [reference] = groupsOf(letters.slice(cut))
  return subject ?? (reference ? otherOf(reference) : null)
}

/**
 * The group over the other in “BME to white: 1.83”; null where no such words are there.
 * @type {(letters: string) => string | null}
 */
export const topOf = (letters) =>
  /^(?:R?[BW][>k/][BW][RKr]*[dox]|R?[dox]m?[,(]?[BW][>k/][BW]|R[BW]k[BW])/.test(letters) ? groupsOf(letters)[0] : null

/**
 * The whole that is named after a figure, or else before it.
 * @type {(parts: Token[], figure: Token) => Place["whole"]}
 */
export const wholeOf = (parts, figure) => {
  const at = parts.indexOf(figure), next = parts.findIndex((one, i) => i > at && one.figure !== undefined)
  const named = parts.slice(at, next < 0 ? undefined : next).find(({ letter }) => WHOLES[letter]) ??
    parts.slice(0, at).findLast(({ letter }) => WHOLES[letter])
  return named && WHOLES[named.letter]
}

/**
 * The parts of a board that a shape is of, and those that it is compared with; a share is of the nearest.
 * @type {(parts: Token[], figure: Token, share: boolean) => Pick<Place, "parts" | "against">}
 */
export const boardOf = (parts, figure, share) => {
  const at = parts.indexOf(figure), found = parts.findIndex(({ letter }) => /[kj]/.test(letter))
  const named = parts.flatMap(({ label }, i) => (label?.part === undefined ? [] : [{ part: label.part, i }]))
  if (found < 0) return { parts: named.map(({ part }) => part), against: [] }
  if (share) {
    const [near] = [...named].sort((one, other) => Math.abs(one.i - at) - Math.abs(other.i - at))
    return { parts: near ? [near.part] : [], against: [] }
  }
  return {
    parts: named.filter(({ i }) => i < found).map(({ part }) => part),
    against: named.filter(({ i }) => i > found).map(({ part }) => part),
  }
}

/** @type {(measure: string, part: Token, group: string | null) => Place} */
export const placeOf = (measure, part, group) => ({
  measure,
  group,
  years: [
    ...yearsOf(part.years),
    .../** @type {Place["years"]} */ (measure === "before" || measure === "now" ? [measure] : []),
  ],
  maybe: yearsOf(part.maybe),
  shared: false,
  joined: false,
  why: WHY[measure] ?? "",
  parts: [],
  against: [],
  named: false,
})
