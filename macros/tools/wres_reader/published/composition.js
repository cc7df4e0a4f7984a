// The parts of all cases and of all staff that each group makes up, and the totals: people of unknown ethnicity are counted
// in by some and left out by others, and not all say how many they are. No page here.
import { scaled, span } from "../bounds.js"
/** @import { Claim, Option, Span, World } from "../types.d.ts" */

/** The most of all people whose ethnicity may be unknown where nobody gives their number: our own guess. */
const MOST_UNKNOWN = 0.2
const OPEN = "aside-unknown"

/**
 * What a group's part of a whole can be: without those unknown and with them; `open` where their number isn't given.
 * @type {(world: World, whole: "cases" | "staff", side: string) => {exact: number[], open: Span | null}}
 */
const partOf = (world, whole, side) => {
  const counts = /** @type {Record<string, number>} */ (world[whole]), all = counts.bme + counts.white
  const unknown = whole === "cases" ? world.casesUnknown : world.unknown
  if (!all) return { exact: [], open: null }
  const part = counts[side] / all
  return {
    exact: unknown ? [part, counts[side] / (all + unknown)] : [part],
    open: unknown === undefined ? span(part * (1 - MOST_UNKNOWN), part) : null,
  }
}

/**
 * “43% of cases”, “27% of the workforce”; `subject` is the group that the sentence is about.
 * @type {(world: World, whole: "cases" | "staff", sides: string[], times: number, subject?: string | null) => Option[]}
 */
export const partsOf = (world, whole, sides, times, subject) =>
  sides.flatMap((side) => {
    const { exact, open } = partOf(world, whole, side),
      named = { name: whole === "cases" ? "of-cases" : "of-staff", side }
    return [
      ...exact.map((one) => ({ ...named, span: span(times * one) })),
      ...(open && (side === subject || sides.length === 1)
        ? [{ ...named, span: scaled(open, times), open: OPEN }]
        : []),
    ]
  })

/**
 * “46 staff entered the process”: all of them.
 * @type {(world: World, whole: "cases" | "staff") => Option[]}
 */
export const totalOf = (world, whole) => {
  const counts = /** @type {Record<string, number>} */ (world[whole]), all = counts.bme + counts.white
  const unknown = whole === "cases" ? world.casesUnknown : world.unknown, named = { name: `all-${whole}`, side: "all" }
  return [
    { ...named, span: span(all, all + (unknown ?? 0)) },
    ...(unknown === undefined ? [{ ...named, span: span(all, all / (1 - MOST_UNKNOWN)), open: OPEN }] : []),
  ]
}

/**
 * “Over-represented by 14 points”, “1.5 times over-represented”: a group's part of all cases beside its part of all staff.
 * @type {(claim: Claim, world: World, sides: string[]) => Option[]}
 */
export const represented = ({ compared, points, percent, pair, measure, whole, ...claim }, world, sides) => {
  const said = claim.represented || measure === "represented"
  if (!world.cases || !world.staff || pair || whole || !(said || (claim.shared && points && !compared))) return []
  const signs = compared === "more" ? [1] : compared === "less" ? [-1] : [1, -1]
  return sides.flatMap((side) => {
    const [cases, staff] = [partOf(world, "cases", side), partOf(world, "staff", side)]
    /** @type {(one: Span, other: Span, open?: string) => Option[]} */
    const read = (one, other, open) => {
      const gap = span(100 * (one.low - other.high), 100 * (one.high - other.low))
      const times = span(one.low / other.high, one.high / other.low)
      /** @type {(name: string, found: Span) => Option} */
      const made = (name, found) => ({ name, side, span: found, ...(open && { open }) })
      if (points) return signs.map((sign) => made("represented", scaled(gap, sign)))
      if (percent) return signs.map((sign) => made("represented-extra", scaled(times, 100 * sign, -100 * sign)))
      return [made("represented-times", times)]
    }
    const exact = cases.exact.flatMap((one) => staff.exact.flatMap((other) => read(span(one), span(other))))
    const wide = cases.open ?? (cases.exact.length ? span(Math.min(...cases.exact), Math.max(...cases.exact)) : null)
    const whole = staff.open ?? (staff.exact.length ? span(Math.min(...staff.exact), Math.max(...staff.exact)) : null)
    return [...exact, ...(wide && whole && (cases.open || staff.open) ? read(wide, whole, OPEN) : [])]
  })
}
