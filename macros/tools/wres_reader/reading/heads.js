// The heading rows of a table, and what each of its columns holds: labels of the rows, or figures under a heading.
import { plain } from "../cells.js"
import { isFigure, isNumber } from "./figures.js"
import { besideOthers } from "./beside_heads.js"
import { joined, nothing } from "./meanings.js"
import { spread } from "./spread.js"
import { isYear } from "./years.js"
/** @import { Column, Grid, Meaning, Table } from "../types.d.ts" */

const MOST_HEADS = 4
const SAMPLE = 60
/** What stands over figures. */
const OVER_FIGURES = ["group", "ethnic", "year", "item", "measure", "authority", "band", "cluster", "section", "total"]
/** Roles of columns whose cells say something of their row. */
const LABELS = ["indicator", "item", "measure", "group", "year", "band", "section", "notes", "code", "organisation"]

/** @type {(said: Meaning) => boolean} */
const isOverFigures = (said) => OVER_FIGURES.some((facet) => said[facet])
/** Whether a heading says what figures count, if only by “entered”, “cases” or the words of a survey’s question. @type {(said: Meaning) => boolean} */
const isCounting = (said) => isOverFigures(said) || !!said.happened || !!said.worded
/**
 * What a column is for, by a heading that says nothing else.
 * @type {(said: Meaning) => string | null}
 */
export const roleOf = (said) => (isOverFigures(said) && !said.role?.includes("value") ? null : said.role?.[0] ?? null)
/** @type {(said: Meaning) => boolean} */
export const isHead = (said) => !said.foreign.length && (isCounting(said) || !!said.role || said.about.length > 0)

/** @type {(sheet: Grid, r: number) => number[]} */
export const filled = ({ grid }, r) => (grid[r] ?? []).flatMap((cell, c) => (plain(cell) ? [c] : []))

/** The name of a trust. */
const NAMED = /\b(?:NHS|FT|Trust|Council)\b/
/**
 * “Trust”, over figures, is whose they are, and no column of names.
 * @type {(sheet: Grid, r: number, c: number, first: number) => boolean}
 */
const isOwn = (sheet, r, c, first) => {
  const said = sheet.mean(r, c), beside = filled(sheet, r).some((one) => sheet.mean(r, one).measure?.includes("others"))
  const named = beside && !isOverFigures(said) && NAMED.test(plain(sheet.grid[r][c]))
  return (roleOf(said) === "organisation" || named) && /^\d[\d.,]*%?$/.test(plain(sheet.grid[first]?.[c] ?? ""))
}

/** @type {(sheet: Grid, r: number, c: number) => boolean} */
export const isCounted = ({ grid, mean }, r, c) => isNumber(grid[r][c]) && !isYear(grid[r][c]) && !mean(r, c).year

/**
 * Whether a row is one of headings. `labels` are columns that hold labels: a heading there is the label of a row.
 * @type {(sheet: Grid, r: number, labels: Set<number>) => boolean}
 */
const isHeadRow = (sheet, r, labels) => {
  const cells = filled(sheet, r)
  if (!cells.length || cells.some((c) => isCounted(sheet, r, c))) return false
  const heads = cells.filter((c) => isHead(sheet.mean(r, c)))
  const over = heads.filter((c) =>
    !labels.has(c) && (isCounting(sheet.mean(r, c)) || sheet.mean(r, c).role?.includes("value"))
  )
  if (!over.length) return false
  if (heads.length > 1 && (over.length > 1 || over[0] > 0)) return true
  // One heading, such as a year, over a column of figures, or over the headings of several.
  const below = filled(sheet, r + 1).length ? r + 1 : r + 2
  return over[0] > 0 && cells.length === 1 && !!sheet.grid[below] &&
    (isCounted(sheet, below, over[0]) || (!!sheet.mean(r, over[0]).year && isHeadRow(sheet, below, labels)))
}

/**
 * The words over each column, from the top down; null if nobody could say what stands over what.
 * @type {(sheet: Grid, rows: number[]) => Meaning[] | null}
 */
const pathsOf = (sheet, rows) => {
  const width = Math.max(...rows.map((r) => sheet.grid[r].length))
  const paths = Array.from({ length: width }, nothing)
  for (const [i, r] of rows.entries()) {
    const own = filled(sheet, r)
    const under = [...new Set(rows.slice(i + 1).flatMap((below) => filled(sheet, below)))].sort((a, b) => a - b)
      .filter((c) =>
        (!LABELS.includes(roleOf(sheet.mean(r, c)) ?? "") || isOwn(sheet, r, c, Math.max(...rows) + 1)) &&
        rows.slice(i + 1).some((b) => isCounting(sheet.mean(b, c)))
      )
    const from = under.length ? spread(own, under) : new Map()
    if (!from) return null
    for (let c = 0; c < width; c++) {
      const at = own.includes(c) ? c : from.get(c)
      if (at !== undefined) paths[c] = joined(paths[c], sheet.mean(r, at))
    }
  }
  return paths
}

/**
 * Whether most of what stands below a heading is figures; null if nothing does.
 * @type {(sheet: Grid, c: number, first: number) => boolean | null}
 */
const hasFigures = ({ grid }, c, first) => {
  const cells = grid.slice(first, first + SAMPLE).map((row) => row[c]).filter((cell) => plain(cell ?? ""))
  // Years that lead the rows are labels.
  const figures = cells.filter((cell) => isFigure(cell) && (c > 0 || !isYear(cell)))
  return cells.length ? figures.length * 2 >= cells.length : null
}

/** @type {(said: Meaning, facets?: string[]) => string} */
const signature = (said, facets = [...OVER_FIGURES, "about", "happened"]) =>
  JSON.stringify(facets.map((facet) => (said[facet] ?? []).filter((one) => one !== "auto").sort()))

/**
 * Mark, in place, the headings that say the same. Two groups of unknown ethnicity are told apart by their words, where no
 * other group stands there twice: there, they could be those of two years.
 * @type {(values: Column[]) => void}
 */
const markAlike = (values) => {
  const known = values.filter(({ said }) => !said.foreign.length)
  /** @type {(one: Column, other: Column) => boolean} */
  const same = (one, other) => one !== other && signature(one.said) === signature(other.said)
  const twice = known.filter((one) => known.some((other) => same(one, other)))
  const words = twice.map(({ said }) => signature(said, [...OVER_FIGURES, "about", "unknown"]))
  const apart = twice.every(({ said }) => said.unknown) && new Set(words).size === words.length
  for (const one of twice) one.alike = !apart
}

/**
 * What a corner says of its table: of words that are not all understood, the year.
 * @type {(said: Meaning) => Meaning}
 */
const cornerOf = (
  said,
) => (said.foreign.length ? { ...nothing(), year: said.year, wresYear: said.wresYear, span: said.span } : said)

/**
 * The table whose headings begin in a row, or null.
 * @type {(sheet: Grid, r: number, above: Table | null) => Table | null}
 */
export const tableAt = (sheet, r, above) => {
  const labels = new Set(above?.columns.filter((one) => one.kind === "label").map((one) => one.c))
  if (!isHeadRow(sheet, r, labels)) return null
  const rows = [r]
  // A row of words left of all that stands over figures is a section of the rows.
  const from = filled(sheet, r).find((c) => isOverFigures(sheet.mean(r, c)) && hasFigures(sheet, c, r + 1)) ?? 0
  while (rows.length < MOST_HEADS && sheet.grid[r + rows.length]) {
    const named = rows.flatMap((row) =>
      filled(sheet, row).filter((c) => LABELS.includes(roleOf(sheet.mean(row, c)) ?? ""))
    )
    const next = r + rows.length
    if (!isHeadRow(sheet, next, new Set(named)) || !filled(sheet, next).some((c) => c >= from)) break
    rows.push(next)
  }
  const first = r + rows.length
  const paths = pathsOf(sheet, rows)
  if (!paths) return { top: r, first, columns: [], said: nothing(), scope: "", unclear: true }
  /** @type {Column[]} */
  const columns = paths.map((meant, c) => {
    const figures = hasFigures(sheet, c, first)
    // "Staff in group" over figures: nobody knows of what group.
    const odd = figures && roleOf(meant) === "group"
    const owned = rows.some((row) => isOwn(sheet, row, c, first))
    const said = odd
      ? { ...meant, role: undefined, foreign: ["group"] }
      : owned
      ? { ...meant, role: undefined, foreign: [] }
      : meant
    const role = roleOf(said)
    const empty = !rows.some((row) => /[a-z\d%#]/i.test(plain(sheet.grid[row][c] ?? ""))) && !isOverFigures(said)
    const kind = role && LABELS.includes(role)
      ? "label"
      : empty
      ? (figures ? "bare" : "label")
      : figures === false
      ? "label"
      : "value"
    return { c, kind, role, said, own: !empty, alike: false }
  })
  const values = columns.filter((one) => one.kind === "value")
  besideOthers(values, (c) => rows.map((row) => plain(sheet.grid[row][c] ?? "")).join(" "))
  markAlike(values)
  const firstValue = values[0]?.c ?? 0
  // The words of a corner, "Indicator 9" or "Disciplinary 2025", are said of the whole table.
  const corners = columns.filter((one) =>
    one.kind === "label" && (!one.role || one.role === "value" || one.said.qualifier)
  )
  const said = corners.reduce((all, one) => joined(all, cornerOf(one.said)), nothing())
  const scope = corners.filter(({ c }) => c < firstValue).map(({ c }) =>
    rows.map((row) => plain(sheet.grid[row][c] ?? "")).filter(Boolean).join(" ")
  ).filter(Boolean).join(" ")
  for (const one of columns) if (one.kind === "bare" && one.c < firstValue) one.kind = "label"
  return {
    top: r,
    first,
    columns,
    said: { ...said, group: undefined, ethnic: undefined, measure: undefined },
    scope,
    unclear: !values.length,
  }
}
