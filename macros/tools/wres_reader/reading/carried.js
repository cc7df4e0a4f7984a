// Staff in post, which indicators 3, 4 and 9 all need: printed once, it serves the others of its year, and that is said.
import { grouped } from "./grouped.js"
import { isSame } from "./place.js"
/** @import { Resolved, Told } from "../types.d.ts" */

const NEED = [3, 4, 9]

/**
 * Whether the staff of a year is counted in more than one way.
 * @type {(staff: Resolved[]) => boolean}
 */
const areSeveral = (staff) =>
  [...grouped(staff, ({ group, ethnic }) => group ?? ethnic ?? "").values()].some((ones) =>
    ones.some(({ text }) => !isSame(text, ones[0].text))
  )

/**
 * Give the indicators that count people of the staff, and lack its number, the one that stands elsewhere.
 * @type {(all: Resolved[], tell: Told) => Resolved[]}
 */
export const withStaff = (all, tell) => {
  /** @type {Resolved[]} */
  const made = [...all]
  const counts = all.filter((one) => NEED.includes(one.indicator) && !one.percent)
  for (const ones of grouped(counts, ({ organisation, year }) => `${organisation}|${year}`).values()) {
    const staff = ones.filter((one) => one.item === "headcount")
    for (const indicator of NEED) {
      const mine = ones.filter((one) => one.indicator === indicator)
      if (!mine.length || mine.some(({ item }) => item === "headcount" || item === "denominator")) continue
      if (areSeveral(staff)) continue
      const from = staff.filter((one) => one.indicator === staff[0].indicator)
      made.push(...from.map((one) => ({ ...one, indicator })))
      if (from.length) tell.note("carried", from[0].fact, { number: indicator, year: from[0].year })
    }
  }
  return made
}
