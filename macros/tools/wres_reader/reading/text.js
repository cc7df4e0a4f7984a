// Text with cells in it: a CSV file, rows of a spreadsheet, or a table copied from a PDF.
import { isFigure } from "./figures.js"
import { fromGroupRows } from "./group_rows.js"
import { withRatio } from "./ratio_line.js"
import { fromSingleSpaces } from "./single_spaces.js"
import { fromSpokenRows } from "./spoken_rows.js"
import { isYear } from "./years.js"
/** @import { Message, Opened, Values } from "../types.d.ts" */

const MOST_ROWS = 20_000
const MOST_COLUMNS = 500

/** Something that can't be opened: the code of a message, with its values. */
export class Refused extends Error {
  /**
   * @param {string} code
   * @param {Values} values
   */
  constructor(code, values = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/**
 * Text from bytes: by its mark, else UTF-16 by its empty bytes, else UTF-8, else the old Windows letters.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export const decode = (bytes) => {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  const head = bytes.subarray(0, 400)
  /** @param {number} odd */
  const empty = (odd) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length
  if (empty(1) > head.length / 4 && !empty(0)) return new TextDecoder("utf-16le").decode(bytes)
  if (empty(0) > head.length / 4 && !empty(1)) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

/** A line of a table that only draws it, as Markdown has it. */
const RULE = /^\s*[|+]?(?:\s*:?[-=]{3,}:?\s*[|+])+(?:\s*:?[-=]{3,}:?\s*)?$/
/**
 * Lines without what only draws the table: the rules, and the bars at both ends.
 * @type {(lines: string[]) => string[]}
 */
const undrawn = (lines) =>
  lines.some((line) => RULE.test(line))
    ? lines.filter((line) => !RULE.test(line)).map((line) =>
      /^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).replace(/\*\*/g, "") : line
    )
    : lines

/**
 * Leave out what is empty at the ends of rows, and what is more than a table of these figures can have.
 * @type {(grid: string[][], name: string, notes: Message[]) => string[][]}
 */
export const trimmed = (grid, name, notes) => {
  if (grid.length > MOST_ROWS) notes.push({ code: "many", values: { name, most: MOST_ROWS.toLocaleString("en-GB") } })
  const rows = grid.slice(0, MOST_ROWS).map((row) => {
    let end = row.length
    while (end && !row[end - 1].trim()) end--
    return row.slice(0, end)
  })
  if (rows.some((row) => row.length > MOST_COLUMNS)) {
    throw new Refused("wide", { name, most: String(MOST_COLUMNS) })
  }
  return rows.map((row, r) => (row.length === 1 && r ? withRatio(row[0], rows[r - 1].length) : row))
}

/** @typedef {{text: string, from: number, to: number}} Piece */
/** @type {(line: string) => Piece[]} */
const pieces = (line) =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }))

/**
 * Where tables begin among lines: at headings, which hold no figures and stand below an empty line or a title.
 * @type {(rows: Piece[][]) => number[]}
 */
const beginnings = (rows) => {
  /** @param {Piece[]} row */
  const isHead = (row) => row.length > 1 && row.every(({ text }) => isYear(text) || !isFigure(text))
  return [0, ...rows.flatMap((row, r) => (r && isHead(row) && rows[r - 1].length < 2 ? [r] : []))]
}

/**
 * A table whose columns are kept apart by runs of spaces, as PDFs are copied. A cell stands under the heading that it
 * overlaps; where one could stand under two, or under none, the rows have as many cells as the headings, or are left as
 * one cell, which no reader takes for a figure. Each table has headings of its own.
 * @type {(lines: string[]) => string[][]}
 */
export const fromSpaces = (lines) => {
  const rows = lines.map((line) => pieces(line.replace(/\t/g, "    ").replace(/[\u00a0\u2009\u202f]/g, " ").trimEnd()))
  const starts = beginnings(rows)
  return starts.flatMap((from, i) => aligned(rows.slice(from, starts[i + 1]), lines.slice(from, starts[i + 1])))
}

/** @type {(piece: Piece, heading: Piece[]) => number[]} */
const overlapped = ({ from, to }, heading) =>
  heading.flatMap((head, c) => (from < head.to && head.from < to ? [c] : []))

/**
 * A piece in parts, where narrow columns leave only one space between them and each word stands over one column.
 * @type {(piece: Piece, heading: Piece[]) => Piece[]}
 */
const parted = (piece, heading) => {
  if (overlapped(piece, heading).length < 2) return [piece]
  const words = [...piece.text.matchAll(/\S+/g)].map((found) => {
    const from = piece.from + found.index
    return { text: found[0], from, to: from + found[0].length }
  })
  const over = words.map((one) => overlapped(one, heading))
  const apart = over.every((one, i) => one.length === 1 && (!i || one[0] > over[i - 1][0]))
  return apart ? words : [piece]
}

/** @type {(rows: Piece[][], lines: string[]) => string[][]} */
const aligned = (rows, lines) => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const heading = rows.find((row) => row.length === width)
  return rows.map((row, r) => {
    const full = row.length === width || row.length < 2 || !heading
    if (full) return row.map(({ text }) => text)
    /** @type {string[]} */
    const cells = Array.from({ length: width }, () => "")
    // Headings begin one column later where the corner is empty.
    const over = /^\s/.test(lines[r]) && row.length === width - 1 ? 1 : 0
    if (over) return ["", ...row.map(({ text }) => text)]
    for (const piece of row.flatMap((one) => parted(one, heading))) {
      const under = overlapped(piece, heading)
      if (under.length !== 1 || cells[under[0]]) return [row.map((one) => one.text).join(" ")]
      cells[under[0]] = piece.text
    }
    return cells
  })
}

/**
 * The mark between cells: the one that parts most rows, and of two a tab before a comma, which prose and thousands have.
 * @type {(head: string, parse: typeof Papa.parse) => string}
 */
const markOf = (head, parse) => {
  const [best] = ["\t", ";", "|", ","].map((mark) => {
    /** @type {string[][]} */
    const rows = parse(head, { delimiter: mark }).data
    return { mark, parts: rows.filter((row) => row.length > 1).length }
  }).sort((one, other) => other.parts - one.parts)
  return best.mark
}

/**
 * A table whose cells a mark keeps apart. A quotation mark that is never closed would swallow the rows after it.
 * @type {(name: string, text: string, head: string[], parse: typeof Papa.parse) => string[][]}
 */
const fromMarks = (name, text, head, parse) => {
  const { data, errors } = parse(text, { delimiter: markOf(head.join("\n"), parse), preview: MOST_ROWS + 1 })
  const open = errors.find((/** @type {{code: string, row?: number}} */ { code }) => code === "MissingQuotes")
  if (open) throw new Refused("quote", { name, row: String((open.row ?? 0) + 1) })
  return data
}

/**
 * Read text with tabs, semicolons, commas or bars between its cells, or runs of spaces. `parse` is that of Papa Parse.
 * @type {(name: string, text: string, parse: typeof Papa.parse) => Opened}
 */
export const gridOf = (name, text, parse) => {
  const bare = text.replace(/^\ufeff/, "")
  if (!bare.trim()) throw new Refused("empty", { name })
  if (/[\u0000-\u0008\u000e-\u001a]/.test(bare.slice(0, 4000))) throw new Refused("binary", { name })
  const lines = undrawn(bare.split(/\r\n|\n|\r/))
  const head = lines.slice(0, 50)
  // A line with thousands of cells is no table of these figures; to take it apart would take half a minute.
  if (head.some((line) => line.length > 20_000 && (line.match(/[\t;,|]/g) ?? []).length > MOST_COLUMNS * 4)) {
    throw new Refused("wide", { name, most: String(MOST_COLUMNS) })
  }
  /** @type {Message[]} */
  const notes = []
  const spaced = head.filter((line) => line.trim() && /\S {2,}\S/.test(line)).length
  const parted = head.filter((line) => /[\t;|]/.test(line) || /,(?!\d{3}(?:\D|$))/.test(line)).length
  const spoken = !spaced && !parted ? fromSpokenRows(lines) : null
  if (spoken) return { name, sheets: [{ sheet: "", grid: trimmed(spoken, name, notes) }], notes }
  if (!spaced && !parted && head.filter((line) => /\S \d[\d,.]*%? \d[\d,.]*%?\s*$/.test(line)).length > 1) {
    const rows = fromSingleSpaces(lines) ?? fromGroupRows(lines)
    if (!rows) throw new Refused("run-together", { name })
    notes.push({ code: "single-spaces", values: { name } })
    return { name, sheets: [{ sheet: "", grid: trimmed(rows, name, notes) }], notes }
  }
  const grid = spaced > 1 && spaced > parted ? fromSpaces(lines) : fromMarks(name, lines.join("\n"), head, parse)
  return { name, sheets: [{ sheet: "", grid: trimmed(grid, name, notes) }], notes }
}
