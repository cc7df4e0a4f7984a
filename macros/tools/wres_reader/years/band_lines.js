// The typed lines of pay bands: bands with their counts, and printed totals beside them. No page here.
import { count, plain } from "../cells.js"
import { checkSum } from "../consistency.js"
import { isFault } from "../fields.js"
import { exact } from "../rules.js"
import { clusterRange, isPart, isTotal, rankOf, sectionOf } from "./band_names.js"
/** @import { CellFault, Finding } from "../types.d.ts" */

const COLUMNS = ["BME", "White", "Unknown"]

/**
 * The cells of a typed line: name, BME, white, unknown, and perhaps their total. A comma may part cells or thousands:
 * “Band 5, 1,204, 87”.
 * @type {(line: string) => string[]}
 */
export const bandCells = (line) =>
  (/[\t;|]/.test(line) ? line.split(/[\t;|]/) : line.split(/,(?!\d{3}\b)|\s{2,}/)).map(plain)

/** @typedef {{name: string, section: string, counts: number[], rank: number | null, ladder: string | null}} Line */
/** @typedef {Line & {part: number}} Total The total of the lines of its part of the list, or of all. */

/** @type {(lines: {counts: number[]}[]) => number[]} */
const added = (lines) => COLUMNS.map((_, at) => lines.reduce((sum, { counts }) => sum + counts[at], 0))

/**
 * What is wrong with a printed total: it fits the lines of its section, those since the total before, or all of them.
 * @type {(total: Total, lines: (Line & {part: number})[]) => Finding[]}
 */
const misfit = (total, lines) => {
  const range = clusterRange(total.name)
  const within = lines.filter(({ section, rank }) =>
    section === total.section &&
    (!range || (rank !== null && Math.floor(rank) >= range[0] && Math.floor(rank) <= range[1]))
  )
  const lists = range ? [within] : [lines.filter(({ part }) => part === total.part), within, lines]
  /** @param {Line[]} list */
  const off = (list) =>
    added(list).flatMap((sum, at) =>
      checkSum([sum], total.counts[at]).map((one) => ({
        ...one,
        numbers: { ...one.numbers, what: `${total.name}, ${COLUMNS[at]}` },
      }))
    )
  return lists.some((list) => !off(list).length) ? [] : off(lists.find((list) => list.length) ?? [])
}

/**
 * Read the lines. A printed total, and bands put together that also stand one by one, are checked and not counted.
 * @type {(text: string) => {lines: Line[], faults: CellFault[], checks: Finding[]}}
 */
export const bandLines = (text) => {
  /** @type {CellFault[]} */
  const faults = []
  /** @type {Finding[]} */
  const checks = []
  /** @type {(Line & {part: number})[]} */
  const all = []
  /** @type {Total[]} */
  const totals = []
  const seen = new Set()
  let heading = "", part = 0
  text.split(/\r?\n/).forEach((typed, i) => {
    if (!plain(typed)) return
    const row = bandCells(typed), [name] = row
    if (row.filter(Boolean).length === 1 && !isPart(name) && (sectionOf(name) || name.endsWith(":"))) {
      heading = sectionOf(name) || name.replace(/\s*:$/, "")
      part++
      return
    }
    const where = `Line ${i + 1}`
    /** @type {(code: string, values: Record<string, string>) => void} */
    const refuse = (code, values) => void faults.push({ key: "bands", code, values })
    if (isPart(name)) return refuse("part", { where, typed: plain(typed) })
    if (row.length < 3 || row.length > 5 || !name) return refuse("band-cells", { where, typed: plain(typed) })
    const section = sectionOf(name) || heading, key = `${section} ${name}`.toLowerCase()
    if (seen.has(key) && !isTotal(name)) return refuse("twice", { where, typed: name })
    seen.add(key)
    /** @type {(cell: string, at: number) => number} */
    const number = (cell, at) => {
      const found = count(cell || (at > 1 ? "0" : ""))
      if (!found || isFault(found) || !exact(found)) {
        refuse(found?.fault ?? (found ? "words" : "empty"), {
          where: `${where}, ${name}, ${[...COLUMNS, "Total"][at]}`,
          typed: cell,
        })
      }
      return found?.low ?? 0
    }
    const counts = [row[1], row[2], row[3] ?? "0"].map(number)
    if (row[4]) {
      checks.push(
        ...checkSum(counts, number(row[4], 3)).map((one) => ({
          ...one,
          numbers: { ...one.numbers, what: name },
        })),
      )
    }
    const line = {
      name: !heading || sectionOf(name) ? name : `${heading}: ${name}`,
      section,
      counts,
      rank: section === "Medical and dental" ? null : rankOf(name),
      ladder: null,
      part,
    }
    if (isTotal(name)) {
      totals.push(line)
      part++
    } else all.push(line)
  })
  /** @param {Line} one */
  const holds = ({ name, section }) => {
    const range = clusterRange(name)
    return Boolean(range) && all.some((other) =>
      other.section === section && other.rank !== null && range !== null &&
      Math.floor(other.rank) >= range[0] && Math.floor(other.rank) <= range[1]
    )
  }
  const together = all.filter(holds), lines = all.filter((one) => !together.includes(one))
  const known = lines.some(({ rank }) => rank !== null)
  const odd = lines.filter(({ name, section, rank }) =>
    known && rank === null && section !== "Medical and dental" && !clusterRange(name)
  )
  checks.push(...odd.map(({ name }) => ({ code: "odd-band", numbers: { typed: name } })))
  checks.push(...[...totals, ...together].flatMap((total) => misfit(total, lines)))
  return { lines, faults, checks }
}
