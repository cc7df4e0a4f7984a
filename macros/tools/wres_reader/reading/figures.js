// What looks like a figure: a count, per cent, both in one cell, a hidden number, a formula.
import { plain } from "../cells.js"

/** “18 cases”, “2,305 staff”: what is counted, after the count. */
const UNIT = "(?:staff|people|cases?|employees|applicants|candidates|persons|members of staff)"
const WITH_UNIT = new RegExp(`(?<=\\d)\\s+${UNIT}$`, "i")
/**
 * A figure of a table, without what it counts.
 * @param {unknown} cell
 */
export const figureOf = (cell) => plain(cell).replace(WITH_UNIT, "")

const NUMBER = "-?\\d[\\d\\s,.']*"
const SMALL = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
const PAIR = "(\\d[\\d,]*)\\s*(?:out of|of|/)\\s*(\\d[\\d,]*)"
const SHARE = "(?:\\d[\\d.]*\\s*%)"
const VALUE = new RegExp(
  [
    `^[<≤>~]?\\s*£?${NUMBER}\\s*(?:%|per ?cent|\\s${UNIT})?$`,
    `^(?:<|≤|<=|less than|fewer than|under|below|up to|at most|no more than)\\s*${SMALL}$`,
    `^${SMALL}\\s*(?:or|and) (?:fewer|less|under|below)$`,
    `^\\d[\\d.]*\\s*%\\s*[([]\\s*(?:n\\s*=\\s*)?\\d[\\d,]*\\s*[)\\]]$`,
    `^${PAIR}(?:\\s*\\(${SHARE}\\))?$`,
    `^${SHARE}\\s*[([]\\s*${PAIR}\\s*[)\\]]$`,
    `^(?:${NUMBER}|[<≤]\\s*\\d+|\\*+)\\s*[([|/-]?\\s*(?:n\\s*=\\s*)?\\d[\\d\\s,.]*%?\\s*[)\\]]?$`,
  ].join("|"),
  "i",
)
const MARK =
  /^(?:nil|none|zero|nought|\*+|-+|\.{2,}|x|c|\[[a-z]\]|n\/?a|not available|suppressed|masked|redacted|#[a-z/0!?]+)$/i

/**
 * Whether a cell looks like a figure, hidden ones and formulas included.
 * @type {(cell: unknown) => boolean}
 */
export const isFigure = (cell) => {
  const text = plain(cell)
  return VALUE.test(text) || MARK.test(text) || text.startsWith("=")
}
/** @type {(cell: unknown) => boolean} */
export const isNumber = (cell) => /\d/.test(plain(cell)) && isFigure(cell)
/** The same with the share that they come to: “20.0% (480/2400)”. */
const BESIDE = new RegExp(`^(${SHARE})\\s*[([]\\s*${PAIR}\\s*[)\\]]$|^${PAIR}\\s*[([]?\\s*(${SHARE})\\s*[)\\]]?$`, "i")
/**
 * Two numbers in one cell, as "28 out of 2211" and "BME: 12 of 688".
 * @type {(cell: unknown) => boolean}
 */
export const isPair = (cell) =>
  /^[^\d]{0,40}\d[\d,]*\s*(?:out of|of|\/)\s*\d[\d,]*[^\d]{0,20}$/i.test(plain(cell)) || BESIDE.test(plain(cell))
/**
 * How many, of how many, and the share beside them, of the numbers in one cell: “25/3502”; null for “25/26”, which may be a
 * year.
 * @type {(cell: unknown) => {n: string, of: string, share: string | undefined} | null}
 */
export const pairOf = (cell) => {
  const text = plain(cell), [, before, m, all, k, whole, after] = BESIDE.exec(text) ?? []
  const [, left, right] = new RegExp(`^${PAIR}$`, "i").exec(text) ?? []
  const n = m ?? k ?? left, of = all ?? whole ?? right, share = before ?? after
  const [part, total] = [n, of].map((one) => Number(one?.replace(/,/g, "")))
  return n && part <= total && (share || !(total - part === 1 && total < 100)) ? { n, of, share } : null
}
/**
 * What holds a number and is none: “24 sent home”, “(24)”, “+24”. A year in brackets is no figure, nor is “1.” or “2)”.
 * @type {(cell: unknown) => boolean}
 */
export const isDressed = (cell) => {
  const text = plain(cell)
  return !isFigure(text) && !/^\W*(?:19|20)\d\d\b/.test(text) &&
    /^(?:\d[\d,]*\s+[a-z]{3,}|[^\da-z]+\d[\d,. ]*%?[^\da-z]*|\d[\d,]{2,}[^\da-z]+)$/i.test(text)
}
/**
 * A row whose cells have run together, as "Staff in post 2,505 725".
 * @type {(cell: unknown) => boolean}
 */
export const isRun = (cell) => {
  const [numbers = ""] = plain(cell).match(/(?:\s\d[\d,.]*%?){2,}$/) ?? []
  return numbers.split(" ").filter((one) => one && !/^(?:19|20)\d\d$|^\d+\.\d+\.\d+$/.test(one)).length > 1
}
