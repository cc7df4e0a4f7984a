// What is said of a file beside its figures: what to look at, and every figure that is not used, with why.
import { plain } from "../cells.js"
import { isDressed, isNumber, isPair, isRun } from "./figures.js"
import { isYear } from "./years.js"
/** @import { At, Left, Message, Source, Told } from "../types.d.ts" */

/** @type {(column: number) => string} */
const letters = (column) =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + column % 26)

/** @type {(at: At) => string} */
const key = ({ source, r, c }) => `${source.id}|${r}|${c}`

/**
 * Gather what is told of some sheets. A place is named with its file and sheet where there are several.
 * @param {Source[]} sources
 * @returns {Told & {notes: Message[], left: () => Left[]}}
 */
export const telling = (sources) => {
  const files = new Set(sources.map((one) => one.file)).size
  /** @type {Message[]} */
  const notes = []
  /** @type {Map<string, {why: string, typed: string, at: At}>} */
  const unused = new Map()
  const told = new Set(), said = new Set()

  /** @param {Source} source */
  const name = ({ file, sheet }) =>
    [files > 1 ? `“${file}”` : "", sheet ? `sheet “${sheet}”` : ""].filter(Boolean).join(", ")
  /** @param {string} words */
  const begun = (words) => words[0].toUpperCase() + words.slice(1)
  /** @type {Told["where"]} */
  const where = ({ source, r, c }) =>
    begun([name(source), `row ${r + 1}, cell ${letters(c)}${r + 1}`].filter(Boolean).join(", "))
  return {
    notes,
    where,
    used: (at) => void told.add(key(at)),
    note: (code, at, values = {}) => {
      told.add(key(at))
      const note = { code, values: { where: where(at), ...values } }
      const words = JSON.stringify(note)
      if (!said.has(words)) notes.push(note)
      said.add(words)
    },
    unused: (why, at, typed = "") => {
      told.add(key(at))
      unused.set(key(at), { why, typed, at })
    },
    left: () => {
      for (const source of sources) {
        source.grid.forEach((row, r) =>
          row.forEach((cell, c) => {
            const at = { source, r, c }
            if (told.has(key(at))) return
            if (c > 0 && isPair(cell)) unused.set(key(at), { why: "pair", typed: "", at })
            else if (c > 0 && isNumber(cell) && !isYear(cell)) unused.set(key(at), { why: "unread", typed: "", at })
            else if (c > 0 && isDressed(cell)) {
              unused.set(key(at), { why: "not-number", typed: plain(cell), at })
            } else if (!c && row.filter(plain).length === 1 && isRun(cell)) {
              unused.set(key(at), { why: "run", typed: "", at })
            }
          })
        )
      }
      /** @type {Map<string, Left & {rows: number[]}>} */
      const made = new Map()
      for (const { why, typed, at } of unused.values()) {
        const group = `${why}|${typed}|${at.source.id}`
        const one = made.get(group) ?? { why, typed, where: "", count: 0, rows: [], name: name(at.source) }
        one.count += 1
        if (one.rows.at(-1) !== at.r + 1) one.rows.push(at.r + 1)
        made.set(group, one)
      }
      return [...made.values()].map(({ rows, ...one }) => ({
        ...one,
        where: begun([one.name, rowsInWords(rows)].filter(Boolean).join(", ")),
      }))
    },
  }
}

/**
 * Rows in words: row 4; rows 4 to 9; rows 4, 7 and 9 to 12.
 * @type {(rows: number[]) => string}
 */
const rowsInWords = (rows) => {
  /** @type {[number, number][]} */
  const runs = []
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else runs.push([row, row])
  }
  const words = runs.slice(0, 6).map((
    [from, to],
  ) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`))
  const said = words.join(", ") + (runs.length > 6 ? " and more" : "")
  return `${rows.length > 1 ? "rows" : "row"} ${said}`
}
