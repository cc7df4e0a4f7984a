// What the figures of a year can be, all that is hidden or rounded in them left open. No page here.
import { possible, span } from "../bounds.js"
/** @import { BoardYear, RatioYear, SurveyYear, World } from "../types.d.ts" */

const MOST = 700 // pairs of hidden counts that are tried

/** @type {(found: RatioYear) => World[]} */
const ofRatio = ({ bme, white, rates, people }) => {
  if (rates) return [{ shares: rates }]
  if (bme.of.low !== bme.of.high || white.of.low !== white.of.high) return []
  const staff = { bme: bme.of.low, white: white.of.low }, unknown = people?.unknown
  const { cases: unknownCases = unknown } = people ?? {}
  const made = possible(bme.n, staff.bme).flatMap((one) =>
    possible(white.n, staff.white).map((other) => ({
      cases: { bme: one, white: other },
      staff,
      unknown,
      unknownCases,
      casesUnknown: people?.cases,
      shares: { bme: span(staff.bme ? one / staff.bme : 0), white: span(staff.white ? other / staff.white : 0) },
    }))
  )
  return made.slice(0, MOST)
}

/** @type {(found: BoardYear) => World[]} */
const ofBoard = ({ parts, rates, staff: workforce }) => {
  if (rates) return [{ shares: rates, parts: { "": rates.bme, "staff-": rates.white } }]
  const [board] = parts
  const shares = Object.fromEntries(parts.map(({ part, one }) => [part, span(one / 100)]))
  const staff = span(board.other / 100)
  return [{
    shares: { bme: shares[""], white: staff },
    parts: { ...shares, "staff-": staff },
    seats: Object.fromEntries(parts.map(({ part, here = 0, all = 0, white = 0 }) => [part, { here, all, white }])),
    workforce,
  }]
}

/**
 * Each way that the figures of a year can be: one where all is known; one for each count that a masked cell can hide;
 * none where nothing can be said.
 * @type {(found: RatioYear | SurveyYear | BoardYear) => World[]}
 */
export const worlds = (found) => {
  switch (found.kind) {
    case "ratio":
      return ofRatio(found)
    case "survey":
      return [{ shares: found.rates, answered: found.answered }]
    default:
      return ofBoard(found)
  }
}
