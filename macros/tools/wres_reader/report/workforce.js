// The pay bands beside the staff in post of the same year: whether some bands are missing. No page here.
import { count, plain } from "../cells.js"
import { isFault } from "../sheet.js"
import { typed } from "../state.js"
/** @import { State, Year } from "../types.d.ts" */

// Of the staff in post: fewer in the bands, and some bands are missing.
const ENOUGH = 0.98

/**
 * The staff in post of each year, as indicators 9, 3 and 4 give them: the fewest, so that nobody is missed in vain.
 * @type {(state: State) => Map<string, number>}
 */
export const staffOf = (state) => {
  const made = new Map()
  for (const [number, set] of typed(state)) {
    const keys = { 9: ["staff-bme", "staff-white"], 3: ["bme-of", "white-of"], 4: ["bme-of", "white-of"] }[number]
    for (const cells of keys ? set.years : []) {
      const counts = keys?.map((key) => count(cells[key])) ?? []
      if (counts.some((one) => !one || isFault(one) || one.low !== one.high)) continue
      const all = counts.reduce((sum, one) => sum + (one?.low ?? 0), 0), year = plain(cells.year)
      made.set(year, Math.min(all, made.get(year) ?? all))
    }
  }
  return made
}

/**
 * A year of bands that hold fewer people than the staff in post can’t speak of all staff.
 * @type {(found: Year, staff: Map<string, number>) => Year}
 */
export const withShort = (found, staff) => {
  const all = found.kind === "bands" && found.year ? staff.get(String(found.year)) : undefined
  return found.kind === "bands" && all && found.bands.all.of < ENOUGH * all
    ? { ...found, short: { listed: found.bands.all.of, staff: all } }
    : found
}
