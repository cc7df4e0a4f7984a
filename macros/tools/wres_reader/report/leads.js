// What the opening leads with: of the gaps that are neither slight, nor few, nor maybe chance, the widest in times and in
// points. No page here.
import { halfUp } from "../rules.js"
import { isSmall } from "./rows.js"
/** @import { Known } from "./answer.js" */
/** @import { Trend } from "./moves.js" */
/** @import { Measure, Row } from "./rows.js" */

/** Whether a figure, as it is printed, is worse for BME staff than level. @param {Measure} size */
export const isWorse = ({ worse, level }) => halfUp(worse, level ? 2 : 1) > level

/** Whether a figure, as it is printed, is level. @param {Measure} size */
export const isLevel = ({ worse, level }) => halfUp(worse, level ? 2 : 1) === level

/**
 * Whether a ratio is inside the range that is treated as not adverse.
 * @param {Row} row
 */
export const isSlight = ({ years: [now] }) => now.kind === "ratio" && now.reading.codes.includes("inside")

/**
 * Whether a gap rests on a handful, as a board's does, which nothing tests, or chance alone could explain it: no gap to lead with.
 * @type {(one: Known) => boolean}
 */
const isWeak = ({ row: { years: [now] }, size }) => isSmall(now) || now.kind === "board" || size.clear === false

/** @type {(one: Known) => number} */
const timesOf = ({ size }) => size.times ?? Infinity
/** @type {(one: Known) => number} */
const pointsOf = ({ size }) => (size.level ? -Infinity : size.worse)

/**
 * The first of the largest.
 * @template One
 * @param {One[]} all
 * @param {(one: One) => number} by
 * @returns {One | undefined}
 */
const largest = (all, by) => [...all].sort((one, other) => by(other) - by(one))[0]

/**
 * The widest gaps, and whether one that is left out is wider.
 * @type {(known: Known[]) => {times: Known | undefined, points: Known | undefined, aside: boolean}}
 */
export const widest = (known) => {
  const worse = known.filter(({ size }) => isWorse(size))
  const sound = worse.filter((one) => !isWeak(one) && !isSlight(one.row))
  const times = largest(sound, timesOf), points = largest(sound.filter(({ size }) => !size.level), pointsOf)
  const aside = worse.some((one) =>
    !sound.includes(one) &&
    ((times && timesOf(one) > timesOf(times)) || (points && pointsOf(one) > pointsOf(points)))
  )
  return { times, points, aside }
}

/**
 * Of changes, the one that is least likely to be chance; none where all may be chance.
 * @template {{moved: Trend}} One
 * @param {One[]} moves
 * @returns {One | undefined}
 */
export const surest = (moves) =>
  largest(moves.filter(({ moved }) => moved.chance === false), ({ moved }) => moved.errors ?? 0)
