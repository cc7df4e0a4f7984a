// The figures of one sheet, each with all that its headings and labels say of it. What has none is told why.
import { plain } from "../cells.js"
import { filled, tableAt } from "./heads.js"
import { joined, measureOf, nothing } from "./meanings.js"
import { plainRows } from "./plain_rows.js"
import { hasNoNumber, labelsOf, rowOf } from "./rows.js"
import { figureOf, isDressed, isFigure, isNumber } from "./figures.js"
import { namedBy } from "./named.js"
import { isFte, scopeIn, TRUST } from "./scope.js"
import { withNotes } from "./beside_notes.js"
import { endsTable } from "./table_end.js"
import { takeTitle, takeWords } from "./titles.js"
import { BASE, meaning } from "./tokens.js"
import { unwrapped } from "./wraps.js"
import { isYear } from "./years.js"
/** @import { Carried, Context, Fact, Grid, Meaning, Names, Source, Table, Told } from "../types.d.ts" */

/** @type {(source: Source, words: Names) => Grid & {parts: Set<number>}} */
const gridOf = ({ grid: written, merged }, words) => {
  const { grid, parts } = unwrapped(written, words)
  /** @type {Map<string, Meaning>} */
  const known = new Map()
  // Beside "Yes", "No" is an answer, and no number.
  const answers = grid.some((row) => row.some((cell) => /^y(?:es)?$/i.test(plain(cell))))
  return {
    grid,
    parts,
    merged: merged ?? new Set(),
    mean: (r, c) => {
      const text = grid[r]?.[c] ?? ""
      const there = known.get(text) ??
        (answers && /^no?$/i.test(plain(text)) ? { ...nothing(), foreign: ["no"] } : meaning(text, words))
      known.set(text, there)
      return there
    },
  }
}

/**
 * Read the figures of a sheet.
 * @type {(source: Source, words: Names, tell: Told) => {facts: Fact[], broken: Set<string>, trust: string}}
 */
export const factsOf = (source, words, tell) => {
  const sheet = gridOf(source, words)
  const context = namedBy(source, words)
  /** @type {Fact[]} */
  const facts = []
  /** @type {Table | null} */
  let table = null
  let begun = false
  // The headings of the table before.
  let above = ""
  let named = /** @type {ReturnType<typeof labelsOf>} */ ({ labels: [], item: undefined })
  /** @type {Carried} */
  let carried = new Map()
  // Tables with a row in their midst that is not understood.
  const broken = new Set()
  /** @type {number[]} */
  let loose = []
  // Whether the figures stand under headings that are not known.
  let unknown = false

  const takeLoose = () => {
    facts.push(...plainRows(sheet, source, loose, context, tell))
    loose = []
  }
  /** @type {(r: number) => void} */
  const takeRow = (r) => {
    if (!table && unknown) {
      return filled(sheet, r).forEach((c) => isNumber(sheet.grid[r][c]) && tell.unused("no-heads", { source, r, c }))
    }
    if (!table) return void loose.push(r)
    delete context.begins
    const cells = filled(sheet, r)
    const row = rowOf(sheet, r, named, carried)
    const noted = table.columns.some(({ c, role }) => role === "notes" && sheet.mean(r, c).survey)
    // “Source: staff survey”, in a column of its own
    if (noted) row.said.survey = ["yes"]
    for (const { c, kind } of table.columns) {
      if (kind === "label" && cells.includes(c) && !isDressed(sheet.grid[r][c])) tell.used({ source, r, c })
    }
    // Another indicator ends the section that the bands above stood in.
    const other = row.numbered || (context.banded && row.leads)
    if (other && other !== "1" && context.banded) Object.assign(context, { section: undefined, partOfTable: undefined })
    // Below the rows of another indicator, the title of the one before says nothing.
    if (row.numbered && context.about && row.numbered !== context.about) context.about = row.numbered
    if (row.said.band || row.said.cluster) context.banded = true
    const values = table.columns.filter((one) => one.kind === "value" && plain(sheet.grid[r][one.c] ?? ""))
    for (const { c, kind } of table.columns) {
      if (kind === "bare" && cells.includes(c) && isNumber(sheet.grid[r][c])) {
        tell.unused("no-heading", { source, r, c })
      }
    }
    for (const c of cells) {
      if (c >= table.columns.length && isNumber(sheet.grid[r][c])) tell.unused("no-heading", { source, r, c })
    }
    for (const column of values) {
      const { c } = column, text = figureOf(sheet.grid[r][c])
      if (table.unclear) tell.unused("unclear", { source, r, c })
      else if (column.alike) tell.unused("alike", { source, r, c })
      else if (column.said.foreign.length) tell.unused("foreign-head", { source, r, c }, column.said.foreign[0])
      else if (sheet.merged.has(`${r},${c}`)) tell.unused("merged", { source, r, c })
      else {
        facts.push({
          source,
          r,
          c,
          text,
          table: table.top,
          said: joined(row.said, column.said),
          row: row.said,
          column: column.said,
          foreign: row.foreign,
          label: row.label,
          measure: measureOf(column.said) ?? measureOf(row.said),
          context: { ...context },
        })
      }
    }
  }

  for (let r = 0; r < sheet.grid.length; r++) {
    if (sheet.parts.has(r)) continue
    const cells = filled(sheet, r)
    if (!cells.length) {
      const labels = named.labels.filter((one) => one.role === "indicator").map((one) => one.c)
      carried = new Map([...carried].filter(([c]) => labels.includes(c)))
      continue
    }
    const found = tableAt(sheet, r, table)
    if (found) {
      takeLoose()
      unknown = false
      // Other headings begin another table; the same ones once more, as on the next page, go on with the section.
      const heads = JSON.stringify(sheet.grid.slice(r, found.first))
      if (context.banded && heads !== above) context.section = undefined
      above = heads
      table = found
      begun = true
      for (let top = r; top < found.first; top++) {
        for (const c of filled(sheet, top)) {
          const [base] = BASE.exec(plain(sheet.grid[top][c])) ?? []
          if (base) tell.unused("base-in-heading", { source, r: top, c }, base)
          else tell.used({ source, r: top, c })
        }
      }
      named = labelsOf(sheet, found)
      carried = new Map()
      // A group that is not known would be missing from the bands, where everybody counts below the line.
      const strange = found.columns.find((one) =>
        one.kind === "value" && one.said.foreign.length && !one.said.measure && !one.said.group
      )
      context.column = strange && plain(sheet.grid[found.first - 1][strange.c])
      if (strange && found.columns.some((one) => one.said.ethnic)) broken.add(`${source.id}|${found.top}`)
      const scope = scopeIn(found.scope, words, context.trust)
      context.owner = found.scope.match(TRUST)?.[0] ?? context.owner
      context.fte = isFte(found.scope) || (context.fte && !/\bhead ?count\b/i.test(found.scope))
      context.corner = scope.asked || scope.unknown ? found.scope : undefined
      if (found.said.span) context.span = found.scope
      if (found.columns.some(({ said }) => said.survey)) context.survey = true
      context.partOfTable = scope.part ? found.scope : undefined
      if (scope.part) context.sectionAsked = found.said.section?.[0]
      takeWords(found.said, context, { whole: true, alone: false, corner: true })
      if (found.unclear && found.columns.length === 0) tell.note("unclear", { source, r: found.top, c: 0 })
      const alike = found.columns.find((one) => one.alike)
      if (alike) tell.note("years", { source, r: found.top, c: alike.c })
      r = found.first - 1
      continue
    }
    const over = table?.columns.filter((one) => one.kind === "value") ?? []
    // Each figure in a row of its own.
    const isLong = over.length === 1 && over[0].role === "value"
    const hasFigures = table
      ? over.some(({ c }) => plain(sheet.grid[r][c] ?? "") && (isLong || isFigure(sheet.grid[r][c])))
      : cells.some((c) => isNumber(sheet.grid[r][c]) && (c > 0 || !sheet.mean(r, c).year))
    if (isLong && !hasFigures && cells.length > 1) tell.note("short", { source, r, c: 0 })
    else if (table && hasNoNumber(sheet, r, table)) {
      for (const { c } of over) {
        if (cells.includes(c)) tell.unused("not-number", { source, r, c }, plain(sheet.grid[r][c]))
      }
    } else if (table && !isLong && endsTable(sheet, r, table)) {
      if (filled(sheet, r - 1).length) broken.add(`${source.id}|${table.top}`)
      table = null
      unknown = true
    } else if (hasFigures) takeRow(r)
    else {
      for (const c of cells) {
        if (isNumber(sheet.grid[r][c]) && !isYear(sheet.grid[r][c]) && c > 0) {
          tell.unused("no-heading", { source, r, c })
        }
      }
      takeLoose()
      takeTitle(sheet, r, context, table, begun, words)
    }
  }
  takeLoose()
  const noted = withNotes(facts, sheet, source, words, tell)
  return { facts: noted, broken, trust: context.trust ?? "" }
}
