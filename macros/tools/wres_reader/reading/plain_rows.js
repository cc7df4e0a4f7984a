// Rows of figures under no heading at all: a group and its two counts, or a sentence and its figure.
import { count, plain } from "../cells.js"
import { filled } from "./heads.js"
import { joined, nothing } from "./meanings.js"
import { isFigure, isNumber } from "./figures.js"
/** @import { Context, Fact, Grid, Source, Told } from "../types.d.ts" */

/** @type {(text: string) => number} */
const size = (text) => count(text)?.low ?? (Number.parseFloat(text) || 0)

/**
 * The figures of some rows. Of two counts the smaller is part of the larger, if it stands on the same side in each row.
 * @type {(sheet: Grid, source: Source, rows: number[], context: Context, tell: Told) => Fact[]}
 */
export const plainRows = (sheet, source, rows, context, tell) => {
  /** @type {Fact[]} */
  const facts = []
  const told = rows.map((r) => {
    const cells = filled(sheet, r)
    const figures = cells.filter((c) => isFigure(sheet.grid[r][c]))
    const labels = cells.filter((c) => !isFigure(sheet.grid[r][c]))
    return { r, figures, labels, said: labels.map((c) => sheet.mean(r, c)).reduce(joined, nothing()) }
  })
  const sides = told.filter(({ r, figures }) =>
    figures.length === 2 && figures.every((c) => isNumber(sheet.grid[r][c]))
  )
    .map(({ r, figures: [one, other] }) => Math.sign(size(sheet.grid[r][one]) - size(sheet.grid[r][other])))
  // Words over the figures are headings, though nobody knows what they say.
  const above = sheet.grid.slice(0, rows[0]).findLast((row) => row.some((cell) => plain(cell))) ?? []
  const headed = told[0]?.figures.some((c) => c > 0 && plain(above[c] ?? "") && !isFigure(above[c]))
  const crossed = sides.includes(1) && sides.includes(-1)
  for (const { r, figures, labels, said } of told) {
    /** @type {(c: number, item: string[] | undefined) => void} */
    const take = (c, item) => {
      facts.push({
        source,
        r,
        c,
        text: plain(sheet.grid[r][c]),
        table: rows[0],
        said: item ? { ...said, item } : said,
        row: said,
        column: nothing(),
        foreign: null,
        label: labels.map((one) => plain(sheet.grid[r][one])).join(" "),
        measure: undefined,
        context: { ...context, ...(item ? { loose: true } : {}) },
      })
    }
    const known = (said.group?.length === 1 || said.ethnic?.length === 1) && !said.foreign.length
    if (!labels.length && figures.length > 1) tell.note("unlabelled", { source, r, c: 0 })
    else if (!known || headed || figures.length > 2) {
      for (const c of figures) tell.unused("no-heads", { source, r, c })
    } else if (figures.length === 1) take(figures[0], undefined)
    else if (crossed) { for (const c of figures) tell.unused("crossed", { source, r, c }) }
    else {
      const [one, other] = figures
      const swap = sides.includes(1)
      take(one, [swap ? "denominator" : "numerator"])
      take(other, [swap ? "numerator" : "denominator"])
    }
  }
  return facts
}
