// Whether a published figure is right: it is called wrong only where no reading of its words agrees. No page here.
import { claims } from "./claims.js"
import { isOfApplicants, nearTo } from "./excuses.js"
import { fits, options } from "./readings.js"
import { likeliest } from "./order.js"
import { slips } from "./slips.js"
import { statements } from "./statements.js"
import { worlds } from "./worlds.js"
/** @import { BoardYear, Claim, Finding, Indicator, Option, RatioYear, SurveyYear, World, Year } from "../types.d.ts" */
/** @typedef {RatioYear | SurveyYear | BoardYear} Known A year with a figure that a publication can give. */
/** @typedef {Known & {year: number | null}} Dated */
/** @typedef {{claim: Claim, status: "agrees" | "differs" | "aside", why: string, tried: Option[], found: Option | null,
 *   cut: boolean, several: boolean, year: Known | null}} Verdict What was made of one figure, beside which year. */

/** @type {(code: string, numbers?: Finding["numbers"], readings?: Option[]) => Finding} */
const finding = (code, numbers = {}, readings = undefined) => ({ code, numbers, ...(readings && { readings }) })

/** @param {Pick<Indicator, "direction">} indicator */
export const orderOf = ({ direction }) => (direction.startsWith("white") ? ["white", "bme"] : ["bme", "white"])

/**
 * The readings of a figure; where counts are masked, a bare number is no share with its sign left out.
 * @type {(claim: Claim, world: World, order: string[], masked: boolean) => Option[]}
 */
const optionsOf = (claim, world, order, masked) => {
  const { percent, points, pair, group, compared, word } = claim
  const read = options(claim, world, order)
  if (!masked || percent || points || pair || group || compared || word) return read
  return read.filter(({ name }) => name !== "share" && name !== "not-share")
}

/**
 * Set one figure beside one year.
 * @type {(claim: Claim, year: Known, order: string[]) => Verdict}
 */
export const beside = (claim, year, order) => {
  const all = worlds(year)
  const none = { claim, why: "", tried: [], found: null, cut: false, several: all.length > 1, year }
  const parts = all[0]?.parts
  // How white a workforce is stands nowhere, where some ethnicity is unknown.
  const lacks = parts && (claim.parts.some((part) => part && !(part in parts)) ||
    (claim.group === "white" && (claim.points || claim.compared)))
  if (!all.length || lacks) return { ...none, status: "aside", why: "aside-hidden" }
  const read = all.flatMap((world) => optionsOf(claim, world, order, all.length > 1)).map((one) => ({
    one,
    how: fits(claim, one.span),
  }))
  /** @type {Map<string, Option>} */
  const tried = new Map()
  const exact = read.filter(({ one }) => !one.open)
  for (const { one } of exact.length ? exact : read) {
    const key = `${one.name} ${one.side} ${one.unit}`, before = tried.get(key)
    tried.set(key, {
      ...one,
      span: before
        ? { low: Math.min(before.span.low, one.span.low), high: Math.max(before.span.high, one.span.high) }
        : one.span,
    })
  }
  if (!read.length) return { ...none, status: "aside", why: "aside-other" }
  const found = read.find(({ one, how }) => how === "yes" && !one.open) ?? read.find(({ how }) => how === "yes") ??
    read.find(({ how }) => how === "cut-off") ??
    within(claim, [...tried.values()][0], all.length)
  const aside = /** @type {const} */ ("aside"), readings = read.map(({ one }) => one)
  const open = found?.one.open
  if (open && !claim.slip) return { ...none, status: aside, why: open }
  if (!found) {
    const other = all.flatMap((world) =>
      options({ ...claim, group: claim.group === "bme" ? "white" : "bme" }, world, order)
    )
    if (isOfApplicants(claim, readings, other)) return { ...none, status: aside, why: "aside-applied" }
    const near = all.length === 1 && nearTo(claim, readings)
    if (near) return { ...none, status: aside, why: "near", tried: [near] }
  }
  return {
    ...none,
    status: found && !open ? "agrees" : "differs",
    tried: [...tried.values()],
    found: found?.one ?? null,
    cut: found?.how === "cut-off",
  }
}

/**
 * A ratio beside masked counts is judged by the range that they leave: who masks a count may have rounded others.
 * @type {(claim: Claim, first: Option, many: number) => {one: Option, how: "yes"} | undefined}
 */
const within = (claim, first, many) =>
  many > 1 && first.name === "ratio" && fits(claim, first.span) !== "no" ? { one: first, how: "yes" } : undefined

/**
 * What is made of one figure: its own year is looked up, and figures of others are left alone.
 * @type {(claim: Claim, found: Dated[], order: string[]) => Verdict}
 */
const verdictOn = (claim, found, order) => {
  /** @param {string} why */
  const aside = (why) => ({
    claim,
    status: /** @type {const} */ ("aside"),
    why,
    tried: [],
    found: null,
    cut: false,
    several: false,
    year: null,
  })
  if (claim.owner) return aside(claim.why ?? "aside-other")
  if (claim.foreign.length) return aside("aside-foreign")
  if (claim.change) return aside("aside-change")
  const [now, before] = found
  const years = claim.years.filter((year) => typeof year === "number")
  if (years.length) {
    // Some call a survey by its autumn, and some by the WRES year after it.
    const own = found.filter(({ kind, year }) =>
      years.some((one) => one === year || (kind === "survey" && year !== null && one === year - 1))
    )
    const undated = found.every(({ year }) => year === null)
    if (!own.length && !undated) return aside("aside-year")
    const read = (own.length ? own : [now]).map((one) => beside(claim, one, order))
    return read.find(({ status }) => status === "agrees") ?? read[0]
  }
  if (claim.years.includes("before") || claim.earlier) {
    return before ? beside(claim, before, order) : aside("aside-year")
  }
  const read = beside(claim, now, order)
  if (claim.then && read.status === "differs" && before) {
    const first = beside(claim, before, order)
    if (first.status === "agrees") return first
  }
  const { years: near, owner } = claim.nearby
  if (read.status === "agrees" || (!near.length && !owner)) return read
  const other = near.length
    ? verdictOn({ ...claim, years: near, nearby: { years: [], owner: false } }, found, order)
    : read
  return owner && other.status !== "agrees" ? aside("aside-other") : other
}

/**
 * Whether a figure stands by itself: one among others that says neither of whom nor of what may be of another year.
 * @type {(claim: Claim) => boolean}
 */
const isTied = (claim) =>
  Boolean(
    claim.group || claim.part || claim.parts.length || claim.compared || claim.odds || claim.pair || claim.points ||
      claim.joined || claim.own ||
      claim.years.length || (claim.word && claim.word !== "nought"),
  )

/**
 * What a figure that agrees shows: which reading it is, and what in its words is loose.
 * @type {(verdict: Verdict, now: Known, order: string[]) => Finding[]}
 */
const agreement = ({ claim, found, cut, several }, now, order) => {
  if (!found) return []
  const printed = claim.quote
  const made = [finding(claim.favour ? "favour" : several ? "fits-range" : "agrees", { printed }, [found])]
  const own = now.kind === "ratio" ? now.reading.value : null
  if (found.name === "ratio" && found.side !== order[0] && own) made.push(finding("other-way-up", { turned: own }))
  if (found.name === "sign-only") made.push(finding("sign-only", { printed }))
  if (found.name.startsWith("gap") && claim.percent) made.push(finding("points", { printed }))
  if (found.name === "ratio" && claim.compared === "more") made.push(finding("times-more", { printed: claim.value }))
  if (cut) made.push(finding("cut-off"))
  return made
}

/**
 * What published words show beside the years that were worked out, the newest first.
 * @type {(words: string, indicator: Pick<Indicator, "direction" | "number" | "edges">, found: Dated[]) => Finding[]}
 */
export const checkPublished = (words, indicator, found) => {
  const order = orderOf(indicator), [now] = found
  const all = claims(words, indicator.number).map((claim) => verdictOn(claim, found, order))
  const real = all.filter(({ claim, status }) => !(claim.word === "undefined" && status === "differs"))
  const stated = statements(words, indicator, found)
  if (!real.length) return stated.length ? stated : [finding("no-figure")]
  const agreed = real.some(({ status }) => status === "agrees")
  const wrong = real.filter(({ claim, status }) => status === "differs" && (!agreed || isTied(claim)))
  const made = real.flatMap((verdict) => {
    const printed = verdict.claim.quote
    if (verdict.status === "agrees") return agreement(verdict, now, order)
    if (verdict.status === "aside") {
      const words = verdict.claim.foreign.map((word) => `“${word}”`).join(", ")
      return [finding(verdict.why, { printed, words }, verdict.tried)]
    }
    if (!wrong.includes(verdict)) return [finding("aside-loose", { printed })]
    return [
      finding(
        verdict.several ? "outside-range" : "differs",
        { printed },
        likeliest(verdict.claim, verdict.tried, now.kind, order),
      ),
      ...slips(verdict.claim, verdict.year ?? now, found, order),
    ]
  })
  const both = [...made, ...stated.filter(({ code }) => code !== "agrees")]
  return both.filter((one, i) => both.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i)
}
