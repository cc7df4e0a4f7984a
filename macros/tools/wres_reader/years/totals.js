// What a printed total says of a masked count: no more than it leaves, and just that where all else is known. No page here.
import { exact } from "../rules.js"
/** @import { Range } from "../types.d.ts" */

/** @param {Range} one */
const top = ({ high }) => high ?? Infinity

/**
 * A masked count, held to what a total leaves beside the other counts; `unknown` may not be given.
 * @type {(count: Range, other: Range, unknown: Range | undefined, total: Range | undefined) => Range}
 */
export const heldTo = (count, other, unknown, total) => {
  if (exact(count) || !total || !exact(total)) return count
  const most = Math.min(top(count), total.low - other.low - (unknown?.low ?? 0))
  const least = unknown ? Math.max(count.low, total.low - top(other) - top(unknown)) : count.low
  // A total that does not fit the rest says nothing.
  return least > most ? count : { low: least, high: Number.isFinite(most) ? most : null }
}
