// Two numbers in one cell: “25/3502” and “25 out of 3502” are how many, and of how many.
import { isPair, pairOf } from "./figures.js"
/** @import { Resolved, Told } from "../types.d.ts" */

/** What happened to people, which a pair counts among all of them. */
const HAPPENED = ["appointed", "disciplinary", "training"]

/**
 * The figures of a cell: two where a pair says so, none where nobody can tell what it counts.
 * @type {(one: Resolved, tell: Told) => Resolved[]}
 */
export const inParts = (one, tell) => {
  if (!isPair(one.text)) return [one]
  const pair = HAPPENED.includes(one.item ?? "") ? pairOf(one.text) : null
  if (!pair) {
    tell.unused("pair", one.fact)
    return []
  }
  const { n, of, share } = pair, counted = { ...one, percent: false, counted: true }
  tell.note("pair-read", one.fact, { typed: one.text, n, of })
  return [{ ...counted, text: n, ...(share && { share }) }, { ...counted, item: "denominator", text: of }]
}
