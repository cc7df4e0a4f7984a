// Confidence intervals, name for name as in intervals.py, which names the methods. No page here.
/** @import { Interval } from "./types.d.ts" */

const Z = 1.959963984540054 // 95% of the normal distribution lies between minus this and plus this
// Natural logarithm of the largest ratio looked for.
const WIDEST = 60

/**
 * Koopman's statistic for the ratio `phi` of x1/n1 to x2/n2; it falls as `phi` rises.
 * @type {(phi: number, x1: number, n1: number, x2: number, n2: number) => number}
 */
const score = (phi, x1, n1, x2, n2) => {
  const b = phi * (n1 + x2) + x1 + n2
  // The smaller root, in the form that loses no digits.
  const p2 = 2 * (x1 + x2) / (b + Math.sqrt(Math.max(b * b - 4 * (n1 + n2) * phi * (x1 + x2), 0)))
  const p1 = Math.min(phi * p2, 1)
  const variance = p1 * (1 - p1) / n1 + phi * phi * p2 * (1 - p2) / n2
  const gap = x1 / n1 - phi * x2 / n2
  if (variance <= 0) return gap === 0 ? 0 : gap > 0 ? 1e9 : -1e9
  return gap / Math.sqrt(variance)
}

/**
 * The ratio at which the statistic is `wanted`, by halving on a logarithmic scale.
 * @type {(x1: number, n1: number, x2: number, n2: number, wanted: number) => number}
 */
const crossing = (x1, n1, x2, n2, wanted) => {
  let low = -WIDEST, high = WIDEST
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (score(Math.exp(middle), x1, n1, x2, n2) > wanted) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/**
 * Koopman's 95% interval for the ratio of x1/n1 to x2/n2; null where it has no upper end.
 * @type {(x1: number, n1: number, x2: number, n2: number) => [low: number, high: number | null]}
 */
export const ratioInterval = (
  x1,
  n1,
  x2,
  n2,
) => [x1 === 0 ? 0 : crossing(x1, n1, x2, n2, Z), x2 === 0 ? null : crossing(x1, n1, x2, n2, -Z)]

/**
 * Wilson's 95% interval for x out of n.
 * @type {(x: number, n: number) => Interval}
 */
export const wilson = (x, n) => {
  const centre = x + Z * Z / 2, spread = Z * Math.sqrt(x * (n - x) / n + Z * Z / 4)
  return [Math.max(0, (centre - spread) / (n + Z * Z)), Math.min(1, (centre + spread) / (n + Z * Z))]
}

/**
 * The interval for `one` less `other` from an interval for each, as Zou and Donner do.
 * @type {(one: number, limits: Interval, other: number, others: Interval) => Interval}
 */
export const combined = (one, limits, other, others) => [
  one - other - Math.sqrt((one - limits[0]) ** 2 + (others[1] - other) ** 2),
  one - other + Math.sqrt((limits[1] - one) ** 2 + (other - others[0]) ** 2),
]

/**
 * Newcombe's 95% interval for x1/n1 less x2/n2, from the two Wilson intervals.
 * @type {(x1: number, n1: number, x2: number, n2: number) => Interval}
 */
export const differenceInterval = (x1, n1, x2, n2) => combined(x1 / n1, wilson(x1, n1), x2 / n2, wilson(x2, n2))
