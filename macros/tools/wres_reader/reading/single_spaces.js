// A table from a PDF whose cells stand one space apart. It is taken only where the headings say how many columns there
// are, and each row has that many figures after its label; a row with fewer could have lost any of them.
import { plain } from "../cells.js"

/** A group, by a name that no other word can be mistaken for. */
export const GROUP =
  "(?:white|b\\.?a?\\.?m\\.?e\\.?|(?:minority|black and minority) ethnic|ethnic minorit(?:y|ies)|global majority|(?:ethnicity )?unknown|null|" +
  "not (?:known|stated|declared|disclosed|recorded)|undisclosed|prefer not to say)"
const HEAD = `(?:${GROUP}|total|all)`
/** Words beside a heading that change nothing. */
const BESIDE = /(?<=\s|^)(?:headcount|number|staff|colleagues|applicants|people|count|no\.?|n|\(n\))(?=\s|$)/gi
const HEADS = new RegExp(`^(.*?)\\s*((?:${HEAD}(?:\\s+|$)){2,})$`, "i")
const LAST = new RegExp(`(?:^|\\s)${HEAD}$`, "i")
const ONE = new RegExp(HEAD, "gi")
const FIGURE = /^(?:<\d+|\*+|-|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?%?)$/
const MOST_HEADS = 9
/** A number that ends a line of words: of a page, a table, a year. */
const TITLE =
  /(?:^|\s)(?:(?:page|table|appendix|annex|section|indicator|metric|figure)\s+\w+(?:\s+of\s+\d+)?|(?:19|20)\d\d)$/i

/** @typedef {{text: string, words: string[], count: number}} Line `count`: how many figures stand at its end. */

const YEAR = /^(?:19|20)\d\d$/
/** A word that a year follows: “31 March 2025”, “in 2025”, “year ended 2025”. */
const BEFORE_YEAR =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[.,]?|in|at|to|of|for|by|from|since|during|years?|ending|ended|fy|wres)$/i

/**
 * `commas`: larger counts have commas, so that four digits without one are a year.
 * @type {(text: string, commas: boolean) => Line}
 */
export const lineOf = (text, commas) => {
  const words = plain(text).split(" ").filter(Boolean)
  let last = words.findLastIndex((word) => !FIGURE.test(word))
  if (YEAR.test(words[last + 1] ?? "") && last >= 0 && (commas || BEFORE_YEAR.test(words[last]))) last++
  return { text: plain(text), words, count: words.length - 1 - last }
}

/**
 * The headings that begin at a line, over as many lines as they are broken to; null where there are none.
 * @type {(lines: Line[], at: number) => {corner: string, heads: string[], end: number} | null}
 */
const headsAt = (lines, at) => {
  let text = "", found = null
  for (let end = at; end < Math.min(lines.length, at + MOST_HEADS); end++) {
    if (lines[end].count || !lines[end].words.length) break
    text = `${text} ${lines[end].text}`.replace(BESIDE, " ").replace(/\s+/g, " ").trim()
    // A title.
    if (end === at && !LAST.test(text)) return null
    const [, corner, heads] = text.match(HEADS) ?? []
    if (heads && !new RegExp(HEAD, "i").test(corner)) found = { corner, heads: heads.match(ONE) ?? [], end }
    else if (found) break
  }
  return found && found.heads.some((head) => /white/i.test(head)) ? found : null
}

/** @type {(line: Line) => boolean} */
const isShares = ({ words, count }) => words.slice(-count).every((word) => /%$|^\d+\.\d+$/.test(word))

/**
 * Counts with their share after each, as “3,502 71.2% 1,330 27.0%”: two figures under one heading.
 * @type {(figures: string[]) => string[] | null}
 */
const pairs = (figures) => {
  const counts = figures.filter((_, i) => i % 2 === 0), shares = figures.filter((_, i) => i % 2)
  const apart = shares.every((one) => one.endsWith("%")) && !counts.some((one) => one.endsWith("%"))
  return apart ? counts.map((one, i) => `${one} (${shares[i]})`) : null
}

/**
 * Whether numbers such as "2 400" may be one or two, which no other number tells.
 * @type {(rows: Line[]) => boolean}
 */
const areLoose = (rows) => {
  const figures = rows.map(({ words, count }) => words.slice(-count).join(" "))
  return figures.some((one) => /(?:^|\s)\d{1,3} \d{3}(?:\s|$)/.test(one)) &&
    !figures.some((one) => /,\d{3}|\d{4}/.test(one))
}

/**
 * The cells of a line: a label and its figures, or one cell of words; null where it has another number of figures.
 * @type {(line: Line, heads: string[]) => string[] | null}
 */
const cellsOf = (line, heads) => {
  const { text, words, count } = line, many = heads.length
  /** “Band 5”: the last number before so many figures is of the label. @param {number} figures */
  const isBand = (figures) => count === figures + 1 && /^(?:bands?|grade)$/i.test(words[words.length - count - 1] ?? "")
  if (!count || (count < many && TITLE.test(text))) return [text]
  const both = count >= 2 * many ? pairs(words.slice(-2 * many)) : null
  if (both && words.length > 2 * many && (count === 2 * many || isBand(2 * many))) {
    return [words.slice(0, -2 * many).join(" "), ...both]
  }
  // Of a survey, or a ratio: told as not read.
  if (count !== many && isShares(line)) return [text]
  if ((count !== many && !isBand(many)) || words.length === count) return null
  const figures = words.slice(-many)
  const values = figures.map((one) => Number(one.replace(/,/g, "")))
  const total = /^(?:total|all)$/i.test(heads[many - 1]) ? values[many - 1] : Infinity
  if (values.slice(0, -1).reduce((sum, one) => sum + (one || 0), 0) > total) return null
  return [words.slice(0, -many).join(" "), ...figures]
}

/**
 * The rows of a table whose cells stand one space apart; null where any of them is in doubt.
 * @type {(lines: string[]) => string[][] | null}
 */
export const fromSingleSpaces = (lines) => {
  const commas = lines.some((line) => /(?:^|\s)\d{1,3},\d{3}(?:\s|$)/.test(line))
  const all = lines.map((line) => lineOf(line, commas))
  /** @type {string[][]} */
  const grid = []
  let heads = /** @type {string[]} */ ([])
  for (let r = 0; r < all.length; r++) {
    const found = headsAt(all, r)
    if (found) {
      if (heads.length && found.heads.join() !== heads.join()) return null
      heads = found.heads
      grid.push([found.corner, ...heads])
      r = found.end
      continue
    }
    // What stands above the first headings is a title, or in no column that is known.
    const cells = heads.length ? cellsOf(all[r], heads) : [all[r].text]
    if (!cells) return null
    grid.push(cells)
  }
  return heads.length && !areLoose(all.filter(({ count }) => count >= heads.length)) ? grid : null
}
