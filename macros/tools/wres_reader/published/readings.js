// All that a published figure can mean, and what each would be from the counts. No page here.
import { meets, quotient, scaled, span } from "../bounds.js"
import { partsOf, represented, totalOf } from "./composition.js"
import { amid, together } from "./everyone.js"
import { gapsOf } from "./gaps.js"
import { seated } from "./seats.js"
/** @import { Claim, Option, Span, World } from "../types.d.ts" */

/** @param {string} side */
const otherOf = (side) => (side === "bme" ? "white" : "bme")

/** @type {(world: World, side: string) => Span} */
const ratioOf = ({ shares }, side) => quotient(shares[side], shares[otherOf(side)])

/** @type {(world: World, sides: string[], times: number) => Option[]} */
const ratios = (world, sides, times) =>
  sides.map((side) => ({ name: times === 1 ? "ratio" : "ratio-100", side, span: scaled(ratioOf(world, side), times) }))

/** @type {(world: World, sides: string[]) => Option[]} */
const differences = (world, sides) =>
  sides.flatMap((side) => [
    { name: "more", side, span: scaled(ratioOf(world, side), 100, -100) },
    { name: "less", side, span: scaled(ratioOf(world, side), -100, 100) },
  ])

/**
 * Shares of a whole: of each group, of all cases and of all staff; of what did not happen, where the words say “not”.
 * @type {(claim: Claim, world: World, sides: string[], times: number) => Option[]}
 */
const shares = (claim, world, sides, times) =>
  sharesOf(claim, world, sides, times).map((one) => ({ ...one, unit: times === 1 ? "of 1" : "%" }))

/** @type {(claim: Claim, world: World, sides: string[], times: number) => Option[]} */
const sharesOf = (claim, world, sides, times) => {
  if (world.parts) {
    const named = claim.parts.filter((part) => part in /** @type {any} */ (world.parts))
    // “30% of the board” is of the board; “voting members of the board” of those.
    const parts = named.length ? (named.some(Boolean) ? named.filter(Boolean) : named) : Object.keys(world.parts)
    return parts.flatMap((side) => seated(claim, world, side, times))
  }
  const parts = (
    /** @type {"cases" | "staff"} */ whole,
  ) => (world[whole] ? partsOf(world, whole, sides, times, claim.subject ?? "bme") : [])
  if (claim.whole) return claim.not ? [] : parts(claim.whole)
  // A denial governs its figure: it is said of all the others.
  if (claim.not) {
    return sides.map((side) => ({ name: "not-share", side, span: scaled(world.shares[side], -times, times) }))
  }
  return [
    ...sides.map((side) => ({ name: "share", side, span: scaled(world.shares[side], times) })),
    ...((claim.part || claim.pair) && !claim.group ? together(world, times) : []),
    ...parts("cases"),
    ...parts("staff"),
  ]
}

/** @type {(claim: Claim, world: World, sides: string[]) => Option[]} */
const counts = (claim, world, sides) => {
  if (claim.decimals || claim.percent || claim.signed) return []
  /** @type {(name: "cases" | "staff") => Option[]} */
  const own = (name) => {
    const held = world[name]
    if (!held) return []
    return [
      ...sides.map((side) => ({ name, side, span: span(held[side]) })),
      // “At least 5 BME staff” is of them alone.
      ...(claim.stretch && claim.group ? [] : totalOf(world, name)),
    ]
  }
  return [
    ...own("cases"),
    ...own("staff"),
    ...Object.entries(claim.group === "white" ? {} : world.seats ?? {}).flatMap(([side, { here, all }]) => [
      { name: "seats", side, span: span(here) },
      { name: "all-seats", side, span: span(all) },
    ]),
  ]
}

/**
 * “83% more likely”, “0.55 times less likely”, and a gap that is called higher or lower.
 * @type {(claim: Claim, world: World, sides: string[]) => Option[]}
 */
const comparisons = (claim, world, sides) => {
  const more = claim.compared === "more", name = more ? "more" : "less"
  /** @type {(of: string[]) => Option[]} */
  const extra = (of) =>
    of.map((side) => ({ name, side, span: scaled(ratioOf(world, side), more ? 100 : -100, more ? -100 : 100) }))
  if (claim.percent) return [...extra(sides), ...gapsOf(claim, world, sides)]
  // Where nobody is named, it is said of BME people, or of those whom the WRES puts first.
  const of = sides[0] === "bme" ? ["bme"] : sides
  const parts = extra(of).map((one) => ({ ...one, name: `${name}-times`, span: scaled(one.span, 0.01) }))
  // “Two times less likely” is a half as likely.
  if (!more && claim.value >= 1) return ratios(world, of.map(otherOf), 1)
  // “More likely by half” is no half as likely.
  return [...(claim.by && claim.word && claim.value < 1 ? [] : ratios(world, of, 1)), ...parts]
}

/** @type {(claim: Claim, world: World, sides: string[], order: string[]) => Option[]} */
const percentages = (claim, world, sides, order) => {
  // “+11.6%” of a board is a gap.
  if (claim.signed && world.parts) return gapsOf(claim, world, sides)
  const own = shares(claim, world, sides, 100)
  // “26.1% of staff” of a survey may be of all who answered.
  if (claim.part && !claim.group && !world.cases && !world.parts) return [...own, ...amid(world)]
  if (claim.joined || claim.part) return own
  const hundred = ratios(world, sides, 100)
  if (claim.group) return [...own, ...hundred]
  const bare = ratios(world, order, 1).map((one) => ({ ...one, name: "sign-only" }))
  return [...own, ...hundred, ...differences(world, order), ...gapsOf(claim, world, sides), ...bare]
}

/**
 * A number with neither unit nor comparison: a ratio, a share with its sign left out, a gap or a count.
 * @type {(claim: Claim, world: World, sides: string[], order: string[]) => Option[]}
 */
const bares = (claim, world, sides, order) => {
  // “Below 1.25” says something only of the ratio in its own direction.
  if (claim.stretch && claim.stretch !== "hedge" && !claim.group) return ratios(world, [order[0]], 1)
  // “The gap was 7.5”
  if (claim.measure === "gapped") return [...ratios(world, sides, 1), ...gapsOf(claim, world, sides)]
  if (claim.ratio) return ratios(world, sides, 1)
  /** @param {number} times */
  const bare = (times) =>
    shares(claim, world, sides, times).filter(({ name }) => name === "share" || name === "not-share")
  return [
    ...ratios(world, sides, 1),
    // “+2.17”: so far above a ratio of one.
    ...(claim.plus
      ? ratios(world, sides, 1).map((one) => ({ ...one, name: "more-times", span: scaled(one.span, 1, -1) }))
      : []),
    ...(world.cases ? [] : gapsOf(claim, world, sides)),
    ...bare(100),
    ...(Math.abs(claim.value) < 1 ? bare(1) : []),
    ...counts(claim, world, sides),
  ]
}

/**
 * Each reading that a figure can bear, with what it would be in one world, in the figure's own unit.
 * `order` is the groups, the one above the line first.
 * @type {(claim: Claim, world: World, order: string[]) => Option[]}
 */
export const options = (claim, world, order) => {
  const sides = claim.group && !world.parts ? [claim.group] : order
  return [...plainly(claim, world, sides, order), ...represented(claim, world, sides)]
}

/** @type {(claim: Claim, world: World, sides: string[], order: string[]) => Option[]} */
const plainly = (claim, world, sides, order) => {
  const { compared, percent, points, word } = claim
  if (word === "undefined" || claim.odds || (claim.parity && world.cases)) {
    return ratios(world, claim.named ? sides : order, 1)
  }
  // “No white staff” is said of them alone.
  if (word === "nought") return [...shares(claim, world, sides, 1), ...(claim.group ? [] : ratios(world, order, 1))]
  if (claim.within && !world.parts) {
    const times = claim.percent ? 100 : 1
    return shares(claim, world, sides, times).filter(({ name }) => name === "share" || name === "not-share")
  }
  if (claim.pair) return shares(claim, world, sides, 1)
  if (points) return gapsOf(claim, world, sides)
  if (compared === "as" || word === "alike") return ratios(world, sides, percent ? 100 : 1)
  if (compared) return comparisons(claim, world, sides)
  if (word === "times") {
    if (claim.part) return shares(claim, world, sides, 1)
    return [...ratios(world, sides, 1), ...(claim.value < 1 ? shares(claim, world, sides, 1) : [])]
  }
  return percent ? percentages(claim, world, sides, order) : bares(claim, world, sides, order)
}

/**
 * Whether a figure is what a reading comes to, as far as it was rounded; “cut-off” where it was cut, not rounded.
 * @type {(claim: Claim, one: Span) => "yes" | "cut-off" | "no"}
 */
export const fits = ({ value, half, decimals, word, pair, stretch, reach, percent, points }, one) => {
  if (word === "undefined") return one.low === Infinity || Number.isNaN(one.low) ? "yes" : "no"
  // “More than 2” and “fewer than 1 in 60” are bounds as they stand; “at least 40%” may have been rounded.
  if (stretch === "above") return one.high >= value - 1e-9 ? "yes" : "no"
  if (stretch === "below") return one.low <= value + (word === "alike" ? 2 * half : 0) + 1e-9 ? "yes" : "no"
  const slack = pair || word || !(decimals || percent || points) ? 0 : half
  if (stretch === "least") return one.high >= value - slack - 1e-9 ? "yes" : "no"
  if (stretch === "most") return one.low <= value + slack + 1e-9 ? "yes" : "no"
  if (pair) {
    const [n, of] = pair
    // “About one in seven”
    if (stretch === "hedge") {
      return meets(one, span(value * (reach === "up" ? 1 : 0.9), value * (reach === "down" ? 1 : 1.1))) ? "yes" : "no"
    }
    const around = n === 1 ? span(1 / (of + half), 1 / (of - half)) : span((n - half) / of, (n + half) / of)
    return meets(one, n === 0 ? span(0) : around) ? "yes" : "no"
  }
  if (meets(one, span(reach === "up" ? value : value - half, reach === "down" ? value + half / 2 : value + half))) {
    return "yes"
  }
  const cut = value < 0 ? span(value - 2 * half, value) : span(value, value + 2 * half)
  return decimals >= 2 && meets(one, cut) ? "cut-off" : "no"
}
