// One year of the board beside the workforce: all members, voting ones and executives. No page here.
import { rate } from "../bounds.js"
import { count, percent, plain } from "../cells.js"
import { cellsOf, PARTS } from "../fields.js"
import { exact, gapReading } from "../rules.js"
/** @import { BoardYear, Cells, Indicator } from "../types.d.ts" */
/** @import { Untold } from "../fields.js" */

/** @type {(indicator: Indicator, cells: Cells) => Untold<BoardYear>} */
export const boardYear = (indicator, cells) => {
  // A trust may print only the two percentages: “17%” and “21%”.
  /** @param {string} key */
  const share = (key) => (/%|per ?cent/i.test(plain(cells[key])) ? percent(cells[key]) : null)
  const shares = { board: share("bme"), staff: share("staff-bme") }
  const [bme, white] = ["bme", "staff-bme"].map((key) => rate(plain(cells[key])))
  if (typeof shares.board === "number" && typeof shares.staff === "number" && bme && white) {
    return {
      rates: { bme, white },
      kind: "board",
      faults: [],
      checks: [],
      parts: [{
        part: "",
        one: shares.board,
        other: shares.staff,
        reading: gapReading(indicator.direction, shares.board, shares.staff),
      }],
    }
  }
  if (typeof shares.board === "number" || typeof shares.staff === "number") {
    return {
      kind: "board",
      faults: [{
        key: shares.board === null ? "bme" : "staff-bme",
        code: "both-percent",
        values: { where: "Board and workforce" },
      }],
    }
  }
  const { value, faults, labelOf } = cellsOf(indicator, {
    ...cells,
    unknown: plain(cells.unknown) || "0",
    "staff-unknown": plain(cells["staff-unknown"]) || "0",
  }, count)
  for (const [key, found] of Object.entries(value)) {
    if (found && !exact(found)) {
      faults.push({ key, code: "words", values: { where: labelOf[key], typed: plain(cells[key]) } })
    }
  }
  if (faults.length) return { kind: "board", faults }
  /** @param {string} part */
  const of = (part) => ["bme", "white", "unknown"].map((group) => value[part + group]?.low ?? 0)
  /** @param {number[]} numbers */
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)
  const staff = of("staff-"), allStaff = sum(staff)
  if (!allStaff) {
    return { kind: "board", faults: [{ key: "staff-bme", code: "empty", values: { where: labelOf["staff-bme"] } }] }
  }
  const parts = ["", "voting-", "executive-"].filter((part) => sum(of(part))).map((part) => {
    const here = of(part), all = sum(here)
    const one = 100 * here[0] / all, other = 100 * staff[0] / allStaff
    return {
      part,
      here: here[0],
      all,
      white: here[1],
      unknown: here[2],
      one,
      other,
      people: other / 100 * all,
      // A board is counted whole, not drawn by chance: it has no interval.
      reading: gapReading(indicator.direction, one, other),
    }
  })
  const over = parts.filter((one) => one.part && one.all > (parts.find((other) => !other.part)?.all ?? Infinity))
  if (over.length) {
    return {
      kind: "board",
      faults: over.map(({ part, all }) => ({
        key: `${part}bme`,
        code: "over",
        values: { where: PARTS[part], n: all, of: parts[0].all },
      })),
    }
  }
  return parts.some((one) => !one.part)
    ? { kind: "board", faults, checks: [], parts, staff: { here: staff[0], all: allStaff, white: staff[1] } }
    : { kind: "board", faults: [{ key: "bme", code: "empty", values: { where: labelOf.bme } }] }
}
