// The slips that give just a printed figure that is wrong. No page here.
import { span } from "../bounds.js"
import { halfUp } from "../rules.js"
import { fits, options } from "./readings.js"
import { MEASURES } from "./shapes.js"
import { worlds } from "./worlds.js"
/** @import { BoardYear, Claim, Finding, RatioYear, SurveyYear } from "../types.d.ts" */
/** @typedef {RatioYear | SurveyYear | BoardYear} Known */

/** @type {(code: string, numbers?: Finding["numbers"]) => Finding} */
const finding = (code, numbers = {}) => ({ code, numbers })

/** @type {(value: number, claim: Claim) => boolean} */
const same = (value, { value: printed, decimals }) => Math.abs(halfUp(value, decimals) - printed) < 1e-9

/** @type {(claim: Claim, year: Known, order: string[]) => boolean} */
const agrees = (claim, year, order) =>
  worlds(year).some((world) =>
    options(claim, world, order).some(({ name, span, open }) =>
      !open && MEASURES[claim.measure].test(name) && fits(claim, span) === "yes"
    )
  )

/**
 * Whether the counts of any year give that figure, either way up: then it was not rounding that made it wrong.
 * @type {(claim: Claim, found: Known[]) => boolean}
 */
const isCounted = (claim, found) =>
  found.some((one) => {
    const ratio = one.kind === "ratio" ? one.reading.value : null
    return ratio !== null && [ratio, ratio && 1 / ratio].some((value) => fits(claim, span(value)) !== "no")
  })

/**
 * The ways in which the counts of a ratio give just that figure.
 * @type {(claim: Claim, year: RatioYear, found: Known[], order: string[]) => Finding[]}
 */
const ofRatio = (claim, { bme, white, rates }, all, order) => {
  if (rates || claim.percent || claim.points || claim.word) return []
  const [top, bottom] = order[0] === "bme" ? [bme, white] : [white, bme]
  const x1 = top.n.low, n1 = top.of.low, x2 = bottom.n.low, n2 = bottom.of.low
  if (!x1 || !x2 || top.n.high !== x1 || bottom.n.high !== x2) return []
  /** @type {Finding[]} */
  const found = []
  for (const decimals of isCounted(claim, all) ? [] : [0, 1, 2]) {
    const above = halfUp(100 * x1 / n1, decimals), below = halfUp(100 * x2 / n2, decimals)
    if (below && same(above / below, claim)) {
      found.push(finding("rounded-shares", { above, below }))
      break
    }
  }
  if (same((x2 / n1) / (x1 / n2), claim) || same((x1 / n2) / (x2 / n1), claim)) found.push(finding("swapped"))
  if (same(x1 / x2, claim)) found.push(finding("counts-only", { above: x1, below: x2 }))
  return found
}

/**
 * What explains a printed figure that no reading agrees with, where just one sum gives it; `own` is the year that it was
 * set beside.
 * @type {(claim: Claim, own: Known, found: Known[], order: string[]) => Finding[]}
 */
export const slips = (claim, own, found, order) => {
  const [now] = found, others = found.filter((one) => one !== own)
  const { value, compared, percent, word, group } = claim
  /** @type {Finding[]} */
  const written = [], /** @type {Finding[]} */ sums = []
  if (compared === "more" && !percent && !word && value > 0 && value < 1) {
    written.push(finding("below-one-more", { printed: claim.text, turned: 1 / value, extra: 1 + value }))
  }
  if (own.kind === "ratio" && percent && claim.ratio && !compared && !group && !claim.joined) {
    written.push(finding("percent-sign", { printed: claim.text }))
  }
  // A bound fits many figures.
  const bound = word === "alike" || (claim.stretch && claim.stretch !== "hedge")
  if (
    group && !bound && word !== "nought" && agrees({ ...claim, group: group === "bme" ? "white" : "bme" }, own, order)
  ) {
    sums.push(finding("other-group", { printed: claim.text }))
  }
  if (own.kind === "ratio") sums.push(...ofRatio(claim, own, found, order))
  if (!bound && others.some((one) => agrees(claim, one, order))) {
    sums.push(finding(own === now && !claim.years.length ? "last-year" : "other-year"))
  }
  const made = [...written, ...(sums.length === 1 ? sums : [])]
  return made.length ? made : [finding("unexplained")]
}
