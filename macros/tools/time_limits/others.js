// The claims that travel with a race claim: the limit of each from the same day, and the safe day to work to.
/** @import { Act, Law, Limits } from "./types.d.ts" */
import { dated, meant } from "./dates.js"
import { on, safeDay } from "./rules.js"

/** @typedef {{name: string, from: string, limit: string, safe: string, law: Law}} Line */

/**
 * What else may be claimed of an act, with its safe day, conciliation left out. A claim that counts from a day not known
 * here has none.
 * @type {(act: Act, nation: string, limits: Limits) => Line[]}
 */
export const otherClaims = (act, nation, { others, safeMonths }) => {
  const [day] = meant(act.day)
  return others.flatMap(({ name, counts, series }) => {
    if (counts === "job" && !act.dismissal) return []
    if (counts === "act" && act.dismissal) return []
    const found = on(series[nation] ?? [], day)
    if (!found) return []
    const known = counts !== "payment"
    const careful = series[nation].length > 1 ? Math.min(found.months, safeMonths) : found.months // a limit that never changed
    return [{
      name,
      from: counts === "job" ? "the end of the job" : counts === "act" ? "the act" : "the day too little was paid",
      limit: `${found.months} months less a day`,
      safe: known ? `Safe day: ${dated(safeDay(day, careful, nation))}.` : "",
      law: found.law,
    }]
  })
}
