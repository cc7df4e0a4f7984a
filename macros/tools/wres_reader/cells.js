// One cell of a WRES table: a count, a percentage, a year or a name, as people type and spreadsheets write them. No
// page here.
import { unmarked, unraised } from "./marks.js"
/** @import { Fault, Range } from "./types.d.ts" */

const MOST = 10_000_000
const MASKED = /^(\*+|-+|\.{2,}|x|c|\[[a-z]\]|n\/?a|not available|suppressed|masked|redacted)$/i
const NONE = /^(nil|none|zero|nought)$/i
const BELOW = /^(?:<|less than|fewer than|under|below)\s*(\d+)$/i
const UP_TO = /^(?:(?:≤|<=|up to|at most|no more than)\s*(\d+)|(\d+)\s*(?:or|and) (?:fewer|less|under|below))$/i
const DIGITS = "zero one two three four five six seven eight nine ten".split(" ")
const BETWEEN = /^(\d+)\s*(?:-|to)\s*(\d+)$/i

/**
 * A cell as somebody wrote it, without invisible characters, and with one kind of space.
 * @param {unknown} cell
 */
export const written = (cell) =>
  String(cell ?? "").replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\u0000-\u001f\u007f]/g, " ").replace(/\s+/g, " ").trim()

/**
 * “Fewer than five” in digits. A number in words by itself stays: it may be a label.
 * @type {(text: string) => string}
 */
const inDigits = (text) =>
  /\b(?:than|under|below|up to|at most|or (?:fewer|less))\b/i.test(text)
    ? text.replace(/\b[a-z]+\b/gi, (word) => {
      const at = DIGITS.indexOf(word.toLowerCase())
      return at < 0 ? word : `${at}`
    })
    : text

/** @type {(text: string) => string} */
const inOneWay = (text) =>
  written(text.normalize("NFKC")).replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-").replace(/^'(?=.)/, "")

/**
 * A cell as plain text: one kind of dash and space, no invisible characters, no mark of a footnote, no apostrophe that
 * says "text".
 * @param {unknown} cell
 */
export const plain = (cell) => unmarked(inOneWay(unraised(String(cell ?? ""))))
/**
 * Whether a figure has the mark of a footnote.
 * @param {unknown} cell
 */
export const isMarked = (cell) => /\d/.test(plain(cell)) && inOneWay(String(cell ?? "")) !== plain(cell)

/** @type {(code: string) => Fault} */
const fault = (code) => ({ fault: code })
/**
 * What is no number at all, by the most helpful name for it.
 * @type {(text: string) => Fault}
 */
const notANumber = (text) => {
  if (text.startsWith("=")) return fault("formula")
  if (/^#(div|n\/a|ref|value|name|num|null|spill|calc)/i.test(text)) return fault("error")
  if (/^-\s*[\d.]/.test(text)) return fault("negative")
  if (/%|per ?cent/i.test(text) && !/\d\D*\d[^%]*\(/.test(text)) return fault("percent")
  if (/^\d+\.\d+$/.test(text)) return fault("not-whole")
  if (/^[\d,.]+$/.test(text)) return fault("comma")
  return fault(/\d[^\d,.a-z]+\d/i.test(text) ? "two" : "words")
}

/**
 * Read a count: {low, high}, with high null for a masked cell; null for an empty one; or {fault}.
 * @type {(cell: unknown) => Range | Fault | null}
 */
export const count = (cell) => {
  const text = plain(cell)
  if (!text) return null
  if (NONE.test(text)) return { low: 0, high: 0 }
  if (MASKED.test(text)) return { low: 0, high: null }
  const small = inDigits(text)
  const below = small.match(BELOW), upTo = small.match(UP_TO), between = text.match(BETWEEN)
  if (below && Number(below[1]) > 0) return { low: 0, high: Number(below[1]) - 1 }
  if (upTo) return { low: 0, high: Number(upTo[1] ?? upTo[2]) }
  if (between && Number(between[1]) < Number(between[2])) return { low: Number(between[1]), high: Number(between[2]) }
  if (!/^(\d+|\d{1,3}([, ']\d{3})+)(\.0+)?$/.test(text)) return notANumber(text)
  const number = Number(text.replace(/[, ']/g, ""))
  return number > MOST ? fault("large") : { low: number, high: number }
}

/**
 * Read a percentage: a number; null for an empty cell; or {fault}.
 * @type {(cell: unknown) => number | Fault | null}
 */
export const percent = (cell) => {
  const text = plain(cell)
  if (!text) return null
  if (MASKED.test(text) || BELOW.test(inDigits(text))) return fault("masked-percent")
  const match = text.match(/^(\d+(?:[.,]\d+)?)\s*(%|per ?cent)?$/i)
  if (!match) return notANumber(text).fault === "percent" ? fault("words") : notANumber(text)
  const number = Number(match[1].replace(",", "."))
  if (number > 100) return fault("over-100")
  return number > 0 && number < 1 && !match[2] ? fault("fraction") : number
}

const BOTH = /^(.+?)\s*[([|/;-]?\s*(\d+(?:\.\d+)?)\s*%\s*[)\]]?$/
const TURNED = /^(\d+(?:\.\d+)?)\s*%\s*[([|/;-]?\s*(?:n\s*=\s*)?([^()[\]]+?)\s*[)\]]?$/i
/**
 * A count and its share in one cell, such as 17 (0.68%) or 0.68% (17); or null.
 * @type {(cell: unknown) => {count: string, percent: string} | null}
 */
export const bothIn = (cell) => {
  const text = plain(cell)
  const [, number, share] = text.match(BOTH) ?? [], [, first, second] = text.match(TURNED) ?? []
  /** @type {(one: string | undefined, beside: string) => boolean} */
  const isCount = (one, beside) =>
    !!one && count(one)?.fault === undefined && (/^\s|[([|/;-]/.test(beside) || MASKED.test(one))
  // In "59.6 %" the 5 is no count: nothing parts it from the rest.
  if (isCount(number, text.slice(number?.length))) return { count: number, percent: `${share}%` }
  return isCount(second, text.replace(second ?? "", "").replace(/^[\d.\s]*%/, ""))
    ? { count: second, percent: `${first}%` }
    : null
}

/**
 * A name to compare: small letters and digits, one space between.
 * @type {(cell: unknown) => string}
 */
export const name = (cell) => plain(cell).toLowerCase().replace(/[^a-z0-9]+/g, " ").trim()

/**
 * A whole year that somebody typed, or null.
 * @type {(cell: unknown) => number | null}
 */
export const typedYear = (cell) => (/^(19|20)\d\d$/.test(plain(cell)) ? Number(plain(cell)) : null)

/**
 * A cell of a CSV file: quoted where needed, and never a formula for the spreadsheet that opens it.
 * @type {(cell: unknown) => string}
 */
const csvCell = (cell) => {
  if (typeof cell === "number") return String(cell)
  const text = String(cell ?? "").replace(/\u0000/g, "")
  const safe = /^[\s]*[=+\-@|\t\r]/.test(text) ? `'${text}` : text
  return /[",;\n\r\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
/** @type {(rows: unknown[][]) => string} */
export const csv = (rows) => `\ufeff${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`
