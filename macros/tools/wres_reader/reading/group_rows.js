// A table from a PDF whose cells stand one space apart, with a row for each group. It is taken only where the headings are
// all known, each row is that of a group with a figure under each of them, and no figure speaks against it.
import { isRatioLine } from "./ratio_line.js"
import { GROUP, lineOf } from "./single_spaces.js"
import { sumOf } from "./sums.js"
/** @import { Line } from "./single_spaces.js" */

const CORNER = "(?:ethnic(?:ity| group| origin| category)?|group|race)"
const ALL =
  "shortlisted|(?:staff|employees|people|number) in (?:post|workforce)|in post|headcount|workforce|employees|staff"
const PART =
  "appointed|(?:(?:entered|entering) )?(?:the )?(?:formal )?disciplinar(?:y|ies)(?: process| cases?)?|(?:entered|entering|cases)|(?:accessed |accessing )?(?:non-mandatory )?training"
const SHARE = "(?:relative )?likelihood|rate|ratio|%"
const HEAD = `(?:(?:number|no\\.?)(?: of)? )?(?:${ALL}|${PART}|${SHARE})`
const HEADS = new RegExp(`^((?:.*\\b20\\d\\d(?:[/-]\\d\\d)? )?${CORNER}?)\\s*((?:${HEAD}(?:\\s+|$)){2,})$`, "i")
const ROW = new RegExp(`^(?:${GROUP}|[a-z] ${GROUP})(?: (?:staff|people|applicants|employees))?$`, "i")
const TOTAL = /^(?:grand )?(?:total|all)\b/i

/** @type {(figure: string) => number} */
const valueOf = (figure) => Number(figure.replace(/,/g, ""))

/**
 * The figures of a line, where it is the row of a group and its figures fit the headings; null where not.
 * @type {(line: Line, heads: string[]) => string[] | null}
 */
const rowOf = ({ words, count }, heads) => {
  const label = words.slice(0, -heads.length).join(" "), figures = words.slice(-heads.length)
  if (count !== heads.length || !(ROW.test(label) || TOTAL.test(label))) return null
  const of = (/** @type {string} */ kind) => figures.filter((_, i) => new RegExp(kind, "i").test(heads[i]))
  const shares = of(`^(?:${SHARE})$`), counts = figures.filter((one) => !shares.includes(one))
  const fit = shares.every((one) => /[%.]/.test(one)) && !counts.some((one) => /[%.]/.test(one))
  const [all, ...more] = of(`(?:${ALL})$`), parts = of(`(?:${PART})$`)
  const larger = !more.length && all && parts.some((one) => valueOf(one) > valueOf(all))
  return fit && !larger ? [label, ...figures] : null
}

/**
 * Whether the printed totals are those of the rows above, as far as they are known.
 * @type {(rows: string[][], heads: string[]) => boolean}
 */
const areWhole = (rows, heads) => {
  const total = rows.find(([label]) => TOTAL.test(label)), parts = rows.filter((row) => row !== total)
  return !total || heads.every((_, i) => {
    const [sum, printed] = [parts, [total]].map((some) => sumOf(some.map((row) => row[i + 1])))
    return sum === null || printed === null || sum === printed
  })
}

/**
 * The rows of the tables; null where any of them is in doubt.
 * @type {(lines: string[]) => string[][] | null}
 */
export const fromGroupRows = (lines) => {
  const commas = lines.some((line) => /(?:^|\s)\d{1,3},\d{3}(?:\s|$)/.test(line))
  /** @type {string[][]} */
  const grid = []
  /** @type {{heads: string[], rows: string[][]}[]} */
  const tables = []
  for (const line of lines.map((one) => lineOf(one, commas))) {
    const [, corner, text] = line.text.match(HEADS) ?? []
    const table = tables.at(-1)
    if (text) {
      const heads = (text.match(new RegExp(HEAD, "gi")) ?? []).map((head) => head.trim())
      tables.push({ heads, rows: [] })
      grid.push([corner.trim(), ...heads])
      continue
    }
    const row = table && line.count ? rowOf(line, table.heads) : null
    if (table && row) table.rows.push(row)
    // What stands below the first row with figures, and is no row, could be one that lost some.
    else if (table && line.count > 1) return null
    else if (table && line.count && !isRatioLine(line.text) && !/^(?:indicator|metric|table|page)\b/i.test(line.text)) {
      return null
    }
    grid.push(row ?? [line.text])
  }
  const sound = tables.length > 0 && tables.every(({ heads, rows }) => {
    const names = rows.map(([label]) => label.toLowerCase())
    return names.some((one) => /^white/.test(one)) && new Set(names).size === names.length && names.length > 1 &&
      areWhole(rows, heads)
  })
  return sound ? grid : null
}
