// The readings of a figure that no reading agrees with, the likeliest first. No page here.
/** @import { Claim, Option, Year } from "../types.d.ts" */

/** Which readings come first, by the kind of figure; what is not named comes last. @type {Record<string, string[]>} */
const FIRST = {
  comparison: ["more less", "ratio", "more-times less-times"],
  times: ["ratio", "share"],
  percent: ["share", "more less", "ratio"],
  ratio: ["ratio", "share"],
  survey: ["share gap gap-turned", "ratio"],
  board: ["gap gap-turned gap-part gap-part-turned", "share", "ratio"],
}

/** @type {(claim: Claim, kind: Year["kind"]) => string[]} */
const firstOf = ({ compared, percent, points, word, odds, pair, part, signed }, kind) => {
  if (compared === "more" || compared === "less") return FIRST.comparison
  if (word === "nought") return FIRST.percent
  if (compared || odds || word) return part ? FIRST.percent : FIRST.times
  if (kind === "board" && (points || signed || (!percent && !pair))) return FIRST.board
  if (pair || percent) return FIRST.percent
  return FIRST[kind] ?? FIRST.ratio
}

/** @type {(value: number, option: Option) => number} */
const apart = (value, { span: { low, high }, unit }) => {
  const times = unit === "of 1" && Math.abs(value) > 1 ? 100 : 1
  return value < times * low ? times * low - value : value > times * high ? value - times * high : 0
}

/**
 * The readings that were tried: of the likeliest kind first, the way round that the words name or the WRES has it, then
 * the nearest to the figure. `order` is the groups, the one above the line first.
 * @type {(claim: Claim, tried: Option[], kind: Year["kind"], order: string[]) => Option[]}
 */
export const likeliest = (claim, tried, kind, order) => {
  const kinds = firstOf(claim, kind)
  // “80% less likely” is said of BME people, where nobody is named.
  const lead = claim.group ?? (claim.compared === "less" ? "bme" : order[0])
  /** @param {Option} one */
  const rank = ({ name, side }) => {
    const at = kinds.findIndex((names) =>
      names.split(" ").includes(name.replace(/^(?:white-)?(?:share|known)$/, "share"))
    )
    const turned = (/^(?:ratio|more|less)/.test(name) && side !== lead) || name.endsWith("known") ? 0.5 : 0
    return at < 0 ? kinds.length : at + turned
  }
  // How many times a board is its workforce is what few mean by a figure that doesn't say so.
  const plain = tried.filter(({ name }) => !/^(?:ratio|sign|more|less)/.test(name))
  const meant = kind === "board" && !claim.compared && claim.measure !== "ratio" && !claim.word && plain.length
    ? plain
    : tried
  return [...meant].sort((one, other) => rank(one) - rank(other) || apart(claim.value, one) - apart(claim.value, other))
}
