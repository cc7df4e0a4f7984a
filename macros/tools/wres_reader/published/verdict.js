// What is made of one figure: it is set beside the year that its words name, and called wrong only where no reading of them
// agrees. No page here.
import { isOfApplicants, nearTo } from "./excuses.js"
import { fits, options } from "./readings.js"
import { MEASURES } from "./shapes.js"
import { worlds } from "./worlds.js"
/** @import { BoardYear, Claim, Option, RatioYear, SurveyYear, World } from "../types.d.ts" */
/** @typedef {RatioYear | SurveyYear | BoardYear} Known A year with a figure that a publication can give. */
/** @typedef {Known & {year: number | null}} Dated */
/** @typedef {{claim: Claim, status: "agrees" | "differs" | "aside", why: string, tried: Option[], found: Option | null,
 *   cut: boolean, several: boolean, year: Known | null}} Verdict What was made of one figure, beside which year. */

/**
 * The readings of a figure; where counts are masked, a bare number is no share with its sign left out.
 * @type {(claim: Claim, world: World, order: string[], masked: boolean) => Option[]}
 */
const optionsOf = (claim, world, order, masked) => {
  const { percent, points, pair, group, compared, word } = claim
  // A share of all staff is neither group's.
  const all = claim.measure === "all" && !group && !world.parts
  const read = options(claim, world, order).filter(({ name }) =>
    MEASURES[claim.measure].test(name) && !(all && /share$/.test(name))
  )
  if (!masked || percent || points || pair || group || compared || word) return read
  return read.filter(({ name }) => name !== "share" && name !== "not-share")
}

/**
 * Set one figure beside one year.
 * @type {(claim: Claim, year: Known, order: string[]) => Verdict}
 */
const beside = (claim, year, order) => {
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
  if (!read.length) return { ...none, status: "aside", why: "aside-shape" }
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
 * @type {(claim: Claim, found: Dated[], order: string[], named: Claim["years"]) => Verdict}
 */
export const verdictOn = (claim, found, order, named) => {
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
  if (claim.why && claim.why !== "aside-shape") return aside(claim.why)
  if (claim.foreign.length) return aside("aside-foreign")
  if (claim.why || claim.change) {
    return aside(claim.why || (claim.change ? "aside-change" : "aside-other"))
  }
  const [now] = found
  const read = claim.years.length ? datedVerdict(claim, claim.years, found, order, named) : beside(claim, now, order)
  if (!read) return aside("aside-year")
  if (read.status !== "differs") return read
  if (claim.maybe.length) {
    const other = datedVerdict(claim, claim.maybe, found, order, named)
    if (other?.status !== "differs") return other ?? aside("aside-year")
  }
  return claim.shared ? aside("aside-shape") : read
}

/**
 * “Last year” may be the year before the newest, or, in a report written after it, the newest.
 * @type {(claim: Claim, found: Dated[], order: string[]) => Verdict | null}
 */
const lastVerdict = (claim, [now, before], order) => {
  const read = [...(before ? [before] : []), now].map((one) => beside(claim, one, order))
  return read.find(({ status }) => status === "agrees") ?? (before ? read[0] : null)
}

/**
 * A figure beside the year that its words name; null where that year is not here.
 * @type {(claim: Claim, years: Claim["years"], found: Dated[], order: string[], all: Claim["years"]) => Verdict | null}
 */
const datedVerdict = (claim, years, found, order, all) => {
  const [now, before] = found
  const named = years.filter((year) => typeof year === "number")
  if (named.length) {
    const own = found.filter(({ year }) => year !== null && named.includes(year))
    // Some call a survey by its autumn, and some by the WRES year after it: then it is not called wrong.
    const called = found.filter(({ kind, year }) =>
      kind === "survey" && year !== null && named.includes(year - 1) && !years.includes("before") &&
      !all.includes(Number(now.year))
    )
    const undated = found.every(({ year }) => year === null)
    const exact = own.length || !undated ? own : [now]
    const read = [...exact, ...called].map((one) => beside(claim, one, order))
    if (!exact.length && read.every(({ status }) => status !== "agrees")) return null
    return read.find(({ status }) => status === "agrees") ?? read[0]
  }
  if (years.includes("last")) return lastVerdict(claim, found, order)
  if (years.includes("before")) return before ? beside(claim, before, order) : null
  return beside(claim, now, order)
}
