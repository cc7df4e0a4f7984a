// What looks like a figure: a count, per cent, both in one cell, a hidden number, a formula.
import { plain } from "../cells.js"

const NUMBER = "-?\\d[\\d\\s,.']*"
const VALUE = new RegExp(
  [
    `^[<≤>~]?\\s*£?${NUMBER}\\s*(?:%|per ?cent)?$`,
    "^(?:<|≤|<=|less than|fewer than|under|up to)\\s*\\d+$",
    `^(?:${NUMBER}|[<≤]\\s*\\d+|\\*+)\\s*[([|/-]?\\s*(?:n\\s*=\\s*)?\\d[\\d\\s,.]*%?\\s*[)\\]]?$`,
  ].join("|"),
  "i",
)
const MARK = /^(?:\*+|-+|\.{2,}|x|c|\[[a-z]\]|n\/?a|not available|suppressed|masked|redacted|#[a-z/0!?]+)$/i

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
