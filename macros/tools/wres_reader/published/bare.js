// A published ratio where nothing else is known: what it was before it was rounded. No page here.
import { quotient, scaled, span } from "../bounds.js"
import { claims } from "./claims.js"
import { orderOf } from "./published.js"
/** @import { Bare, Claim, Indicator, Span } from "../types.d.ts" */

/**
 * The ratio that a figure gives of the group it is about, and whether that is the other way up from the figure.
 * @type {(claim: Claim) => {at: (value: Span) => Span, plain: boolean} | null}
 */
const ratioOf = ({ value, percent, points, word, compared, pair, odds }) => {
  if (points || pair || ["undefined", "nought"].includes(word)) return null
  if (!percent) {
    return compared === "less" && value >= 1
      ? { at: (one) => quotient(span(1), one), plain: false }
      : { at: (one) => one, plain: true }
  }
  if (compared === "as") return { at: (one) => scaled(one, 0.01), plain: false }
  if (compared === "more") return { at: (one) => scaled(one, 0.01, 1), plain: false }
  if (compared === "less") return { at: (one) => scaled(one, -0.01, 1), plain: false }
  return odds ? { at: (one) => one, plain: true } : null
}

/**
 * The group that a figure is about. “48% less likely to be appointed” is said of BME people, where nobody is named.
 * @type {(claim: Claim, above: string) => string}
 */
const groupOf = ({ group, compared }, above) => group ?? (compared === "less" ? "bme" : above)

/**
 * The ratio in some published words, in the indicator's own direction; null if they give none.
 * @type {(words: string, indicator: Pick<Indicator, "direction" | "number">) => Bare | null}
 */
export const bareRatio = (words, indicator) => {
  const [above] = orderOf(indicator)
  for (const claim of claims(words, indicator.number)) {
    if (claim.foreign.length || claim.why || claim.change || claim.years.includes("before")) continue
    const found = ratioOf(claim), { value, half, decimals, word, quote } = claim
    if (!found) continue
    const turned = groupOf(claim, above) !== above
    /** @type {(low: number, high: number) => Span} */
    const own = (low, high) => {
      const read = found.at(span(Math.max(0, low), high)), kept = span(Math.max(0, read.low), read.high)
      return turned ? quotient(span(1), kept) : kept
    }
    const ends = own(value - half, value + half)
    if (ends.high <= 0) continue
    return {
      ...ends,
      value: own(value, value).low,
      printed: found.plain && !turned && !word ? value.toFixed(decimals) : null,
      worded: Boolean(word),
      named: Boolean(claim.named),
      quote,
    }
  }
  return null
}

/**
 * Whether published words give shares in per cent, which have fields of their own.
 * @type {(words: string, indicator: number) => boolean}
 */
export const hasShares = (words, indicator) =>
  claims(words, indicator).some(({ percent, compared }) => percent && !compared)
