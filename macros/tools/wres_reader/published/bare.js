// A published ratio where nothing else is known: what it was before it was rounded. No page here.
import { quotient, scaled, span } from "../bounds.js"
import { claims } from "./claims.js"
import { orderOf } from "./published.js"
/** @import { Claim, Indicator, Span } from "../types.d.ts" */

/**
 * The ratio that a figure gives of the group it is about, or of the one above the line.
 * @type {(claim: Claim) => Span | null}
 */
const ratioOf = ({ value, half, percent, points, word, compared, pair, odds }) => {
  const printed = span(value - half, value + half)
  if (points || pair || ["undefined", "nought"].includes(word)) return null
  if (!percent) return compared !== "less" || value < 1 ? printed : quotient(span(1), printed)
  if (compared === "as") return scaled(printed, 0.01)
  if (compared === "more") return scaled(printed, 0.01, 1)
  return compared === "less" ? scaled(printed, -0.01, 1) : odds ? printed : null
}

/**
 * The ratio in some published words, in the indicator's own direction; null if they give none.
 * @type {(words: string, indicator: Pick<Indicator, "direction">) => Span | null}
 */
export const bareRatio = (words, indicator) => {
  const [above] = orderOf(indicator)
  for (const claim of claims(words, false)) {
    if (claim.owner || claim.change || claim.earlier || claim.years.includes("before")) continue
    const found = ratioOf(claim)
    if (!found || found.high <= 0) continue
    const own = span(Math.max(0, found.low), found.high)
    return claim.group && claim.group !== above ? quotient(span(1), own) : own
  }
  return null
}
