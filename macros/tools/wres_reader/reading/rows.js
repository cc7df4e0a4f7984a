// What a row says of its figures: by its labels, each in the role of its column.
import { plain } from "../cells.js"
import { isFigure } from "./figures.js"
import { joined, nothing } from "./meanings.js"
import { yearsIn } from "./years.js"
/** @import { Carried, Column, Grid, Meaning, Row, Table } from "../types.d.ts" */

const SAMPLE = 60
/** What an item column holds. */
const ITEMS = ["item", "band", "cluster", "topic"]

/** The year that some words name, and whether it is a part of one or several. */
const TIMES = ["year", "calendar", "period", "span"]

/** @type {(said: Meaning, ...facets: string[]) => Meaning} */
const kept = (said, ...facets) => ({
  ...Object.fromEntries(facets.filter((facet) => said[facet]).map((facet) => [facet, said[facet]])),
  foreign: [],
  about: facets.includes("about") ? said.about : [],
})

/**
 * The column whose labels say what each row counts: by its heading, else by what stands in it, else the last one.
 * @type {(sheet: Grid, table: Table, labels: Column[]) => Column | undefined}
 */
const itemColumn = (sheet, table, labels) => {
  const rows = sheet.grid.map((_, r) => r).slice(table.first, table.first + SAMPLE)
  // Under "Item" may stand the numbers of the items, with their names in the next column.
  const named = labels.find((one) => one.role === "item")
  if (named && rows.some((r) => /[a-z]/i.test(plain(sheet.grid[r][named.c] ?? "")))) return named
  /** @param {Column} one */
  const items = (one) => rows.filter((r) => ITEMS.some((facet) => sheet.mean(r, one.c)[facet])).length
  return labels.filter((one) => one !== named && !["group", "year"].includes(one.role ?? "")).reduce(
    (/** @type {Column | undefined} */ best, one) => (!best || items(one) >= items(best) ? one : best),
    undefined,
  )
}

/**
 * The columns of labels that count, and which of them names the items.
 * @type {(sheet: Grid, table: Table) => {labels: Column[], item: Column | undefined}}
 */
export const labelsOf = (sheet, table) => {
  const last = Math.max(0, ...table.columns.filter((one) => one.kind === "value").map((one) => one.c))
  const rows = sheet.grid.map((_, r) => r).slice(table.first, table.first + SAMPLE)
  const labels = table.columns.map((one) => {
    // “Status” over “Draft” and “Final” says which figures count, and is no note.
    const status = one.role === "notes" && rows.some((r) => sheet.mean(r, one.c).authority)
    return status ? { ...one, role: "measure" } : one
  }).filter((one) => one.kind === "label" && one.role !== "notes" && (one.c < last || !!one.role)).map((one) => {
    // "Ethnic group" in the corner of a table whose groups stand across says nothing of the rows.
    const cells = one.role === "group" ? rows.map((r) => sheet.mean(r, one.c)) : []
    return cells.some((said) => said.item) && !cells.some((said) => said.group || said.ethnic)
      ? { ...one, role: null }
      : one
  })
  return {
    labels,
    item: itemColumn(sheet, table, labels.filter((one) => !["code", "organisation"].includes(one.role ?? ""))),
  }
}

const NUMBER = /^([1-9])\s*[ab]?\s*[.):]?$/i
/** “3 (year to 31 March 2026)” */
const DATED = /^([1-9])\s*[ab]?\s*\(([^()]+)\)$/i
const YEAR_TO = /^[\s,]*(?:(?:financial |reporting )?years?|fy)?\s*(?:to|end|ending|ended)?[\s,]*$/i
const BAND = /^0?([1-9])\s*([a-d])?$/i
const BANDS = /^[1-9]\s*(?:-|to)\s*[1-9]$/
const NUMBERED = /^([1-9])\s*[ab]?\s*[.):]/i

/**
 * The indicator that begins a cell of the indicators' column, as "1) Percentage of staff in each of the AfC bands".
 * @type {(said: Meaning, text: string) => string | undefined}
 */
export const leadingNumber = ({ about }, text) => {
  const number = text.match(NUMBERED)?.[1]
  return number && (!about.length || about.includes(number)) ? number : undefined
}

/**
 * What one label says, by the role of its column.
 * @type {(said: Meaning, text: string, column: Column, isItem: boolean) => Meaning}
 */
const labelled = (said, text, column, isItem) => {
  const { role, own } = column
  const numbered = text.match(NUMBER), band = text.match(BAND)
  if (role === "code") return { ...nothing(), code: [text] }
  if (role === "organisation") return { ...nothing(), organisation: [text] }
  if (role === "indicator" && numbered) return own ? { ...nothing(), about: [numbered[1]] } : nothing()
  const [, number, times] = (role === "indicator" && own && text.match(DATED)) || []
  const { years, rest } = yearsIn(times)
  if (number && years.length === 1 && /^20/.test(years[0]) && YEAR_TO.test(rest)) {
    return { ...nothing(), about: [number], year: years }
  }
  if (role === "band" && /^[1-9]\d$/.test(text)) return { ...nothing(), band: [`grade ${text}`] }
  if (role === "band" && band) return { ...nothing(), band: [(band[1] + (band[2] ?? "")).toLowerCase()] }
  if (role === "band" && BANDS.test(text)) return { ...nothing(), cluster: [`bands ${text}`] }
  // The number of the row.
  if (/^\d+$/.test(text) && !said.year) return nothing()
  if (role === "measure" && !isItem && !said.item) return kept(said, "measure", "authority")
  if (isItem) return said
  if (role === "indicator") {
    // In a description, "medical and dental" is one of the things that the indicator counts, and no section.
    const made = kept(said, "about", "topic", "source", ...(said.foreign.length ? [] : ["section"]), ...TIMES)
    const number = leadingNumber(said, text)
    return number ? { ...made, about: [number] } : made
  }
  // Not "All".
  if (role === "section") return { ...kept(said, "section", "band", "cluster"), foreign: said.foreign }
  if (role === "group") {
    // “Relative likelihood”, below the groups, is no group.
    const measure = said.measure?.includes("derived") ? ["measure"] : []
    return { ...kept(said, "group", "unknown", "ethnic", "total", ...measure), foreign: said.foreign }
  }
  // A description beside the item says which indicator it is; its own words, such as "likelihood", are not the row's.
  const made = kept(
    said,
    "about",
    "topic",
    "source",
    "section",
    ...TIMES,
    "group",
    "unknown",
    "ethnic",
    "band",
    "cluster",
  )
  if (said.measure?.includes("derived")) {
    if (!said.about.length) return kept(said, "measure") // "Average", beside "Your organisation"
    delete made.group
  }
  if (role === "measure" || role === "item") return said
  return { ...made, foreign: said.about.length ? [] : said.foreign }
}

/**
 * Whether a label only counts the rows.
 * @type {(text: string, column: Column) => boolean}
 */
const isCount = (text, { role, own }) => /^\d{1,3}[.)]?$/.test(text) && !own && role !== "indicator"

/**
 * What the labels of a row say. An empty label is that of the row above, where another label stands to its right.
 * @type {(sheet: Grid, r: number, named: ReturnType<typeof labelsOf>, carried: Carried) => Row}
 */
export const rowOf = (sheet, r, { labels, item }, carried) => {
  let said = nothing()
  /** @type {string[]} */
  const texts = []
  /** @type {{c: number, role: string | null, typed: string} | null} */
  let foreign = null
  let numbered = ""
  /** @type {string | undefined} */
  let leads
  for (const [i, column] of labels.entries()) {
    const text = plain(sheet.grid[r][column.c] ?? "")
    const right = labels.slice(i + 1).some((one) => plain(sheet.grid[r][one.c] ?? ""))
    const one = text
      ? labelled(sheet.mean(r, column.c), text, column, column === item)
      : right
      ? carried.get(column.c) ?? nothing()
      : nothing()
    if (text) {
      // What stood to its right belonged to the label above; the number of a row is no label.
      if (!isCount(text, column)) labels.slice(i).forEach(({ c }) => carried.delete(c))
      carried.set(column.c, one)
      texts.push(text)
    }
    if (one.foreign.length && !foreign) {
      foreign = { c: column.c, role: column === item ? "item" : column.role, typed: text }
    }
    if (column.role === "indicator" && one.about.length === 1) numbered = one.about[0]
    else if (text) leads ??= (one.indicator ?? one.numbered)?.[0]
    said = joined(said, one)
  }
  const named = item ? plain(sheet.grid[r][item.c] ?? "") : ""
  return { said, foreign, numbered, leads, label: named || texts.join(" ") }
}

/**
 * Whether a row has a label that is known and over the figures only what begins as a number and is none, as “24a” and “(24)”.
 * @type {(sheet: Grid, r: number, table: Table) => boolean}
 */
export const hasNoNumber = (sheet, r, table) => {
  /** @param {string} kind */
  const of = (kind) =>
    table.columns.filter((one) => one.kind === kind && plain(sheet.grid[r][one.c] ?? "")).map(({ c }) => c)
  const values = of("value")
  return values.length > 0 && of("label").some((c) => sheet.mean(r, c).item) &&
    values.every((c) => /^\W*\d/.test(plain(sheet.grid[r][c])) && !isFigure(sheet.grid[r][c]))
}
