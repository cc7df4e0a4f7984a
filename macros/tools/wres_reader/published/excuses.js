// What a figure that no reading agrees with may be all the same, so that it is not called wrong. No page here.
import { fits } from "./readings.js"
/** @import { Claim, Option } from "../types.d.ts" */

const NEAR = 0.0101 // of a ratio: what unknown ethnicity or twofold rounding moves it by

/**
 * “6.4% of white applicants were appointed”: of all who applied there are more than were shortlisted, so the share is less.
 * One that stands alone and is just the other group's share is a swap.
 * @type {(claim: Claim, read: Option[], others: Option[]) => boolean}
 */
export const isOfApplicants = (claim, read, others) => {
  if (!claim.applied || claim.slip) return false
  if (!claim.percent && !claim.pair) return read.every(({ name, span }) => name !== "staff" || claim.value > span.low)
  const own = read.filter(({ name }) => name === "share")
  if (claim.whole || claim.applied === "all" || !claim.group || !own.length) return !claim.pair
  const value = claim.percent ? claim.value / 100 : claim.value
  return own.every(({ span, unit }) => value < span.low / (unit === "%" ? 100 : 1)) &&
    !(claim.lone && others.some(({ name, span }) => name === "share" && fits(claim, span) === "yes"))
}

/**
 * “2.01” beside 2.00: a ratio as near as this is not worth a question.
 * @type {(claim: Claim, read: Option[]) => Option | undefined}
 */
export const nearTo = ({ value, decimals, stretch, percent, points, pair, word }, read) =>
  decimals < 2 || stretch || percent || points || pair || word
    ? undefined
    : read.find(({ name, span: { low, high } }) =>
      name === "ratio" && value >= low * (1 - NEAR) && value <= high * (1 + NEAR)
    )
