// How many people would make two shares equal. It is said of the group that does worse: so it is no call to discipline
// more people, nor to appoint fewer. No page here.
/** @import { Indicator, RatioYear } from "../types.d.ts" */

/**
 * @type {(indicator: Pick<Indicator, "direction">, found: Pick<RatioYear, "bme" | "white" | "reading">) =>
 *   {group: "BME" | "white", count: number, fewer: boolean}}
 */
export const levelling = ({ direction }, { bme, white, reading: { people } }) => {
  const fewer = direction === "bme-over-white", count = people ?? 0
  return count >= 0
    ? { group: "BME", count, fewer }
    : { group: "white", count: Math.abs(white.n.low - white.of.low * bme.n.low / bme.of.low), fewer }
}
