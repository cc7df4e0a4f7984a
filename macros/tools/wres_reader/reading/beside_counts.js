// Ratios and rates that name nothing and stand in the table of the counts that they are made of.
import { grouped } from "./grouped.js"
/** @import { Resolved, Told } from "../types.d.ts" */

/** What happened, which a table of one ratio counts. */
const HAPPENED = ["appointed", "disciplinary", "training"]

/**
 * Give a printed ratio, and a per cent beside a count of its own group, the indicator that its table counts, if it is one.
 * A ratio that stays without is told.
 * @type {(all: Resolved[], tell: Told) => Resolved[]}
 */
export const withCounts = (all, tell) =>
  [...grouped(all, ({ fact, organisation }) => `${fact.source.id}|${fact.table}|${organisation}`).values()].flatMap(
    (ones) => {
      const counted = ones.filter((one) => HAPPENED.includes(one.item ?? "") && !one.percent)
      const [number, ...others] = new Set(counted.map(({ indicator }) => indicator))
      return ones.flatMap((one) => {
        const mine = !others.length && number && (!one.indicator || one.indicator === number)
        if (one.item === "published" && !one.indicator) {
          if (mine) return [{ ...one, indicator: number }]
          tell.unused("derived", one.fact)
          return []
        }
        const rate = mine && one.percent && !one.item && !one.band &&
          counted.some((other) => other.group === one.group && other.year === one.year)
        return [rate ? { ...one, indicator: number, item: "numerator" } : one]
      })
    },
  )
