// What a row says of its figures: by its labels, each in the role of its column, and by the rows of words above it.
import { name, plain } from "../cells.js"
import { filled } from "./heads.js"
import { joined, nothing } from "./meanings.js"
import { only } from "./tokens.js"
/** @import { Carried, Column, Context, Grid, Meaning, Names, Row, Table } from "../types.d.ts" */

const SAMPLE = 60
/** What a title can say. */
const TITLES = ["year", "section", "band", "group", "ethnic", "topic", "total"]
/** A longer line is prose, which names no part of a table. */
const MOST_WORDS = 6
const MOST_TITLE = 16
/** What an item column holds. */
const ITEMS = ["item", "band", "cluster", "topic"]

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
  const labels = table.columns.filter((one) =>
    one.kind === "label" && one.role !== "notes" && (one.c < last || !!one.role)
  ).map((one) => {
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
const BAND = /^0?([1-9])\s*([a-d])?$/i

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
  if (role === "band" && band) return { ...nothing(), band: [(band[1] + (band[2] ?? "")).toLowerCase()] }
  if (/^\d+$/.test(text) && !said.year) return nothing() // the number of the row
  if (role === "measure" && !isItem && !said.item) return kept(said, "measure")
  if (isItem) return said
  if (role === "indicator") return kept(said, "about", "topic", "source", "section", "year")
  if (role === "group") return { ...kept(said, "group", "ethnic", "total"), foreign: said.foreign }
  // A description beside the item says which indicator it is; its own words, such as "likelihood", are not the row's.
  const made = kept(said, "about", "topic", "source", "section", "year", "group", "ethnic", "band", "cluster")
  if (said.measure?.includes("derived")) {
    if (!said.about.length) return kept(said, "measure") // "Average", beside "Your organisation"
    delete made.group
  }
  if (role === "measure" || role === "item") return said
  return { ...made, foreign: said.about.length ? [] : said.foreign }
}

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
  for (const [i, column] of labels.entries()) {
    const text = plain(sheet.grid[r][column.c] ?? "")
    const right = labels.slice(i + 1).some((one) => plain(sheet.grid[r][one.c] ?? ""))
    const one = text
      ? labelled(sheet.mean(r, column.c), text, column, column === item)
      : right
      ? carried.get(column.c) ?? nothing()
      : nothing()
    if (text) {
      labels.slice(i).forEach(({ c }) => carried.delete(c)) // what stood to its right belonged to the label above
      carried.set(column.c, one)
      texts.push(text)
    }
    if (one.foreign.length && !foreign) {
      foreign = { c: column.c, role: column === item ? "item" : column.role, typed: text }
    }
    if (column.role === "indicator" && one.about.length === 1) numbered = one.about[0]
    said = joined(said, one)
  }
  const named = item ? plain(sheet.grid[r][item.c] ?? "") : ""
  return { said, foreign, numbered, label: named || texts.join(" ") }
}

/** @type {(words: Names, text: string) => boolean} */
const isNote = (words, text) => {
  const said = name(text)
  return /^[*†‡]/.test(text) || words.notes.some((one) => said === one || said.startsWith(`${one} `))
}

/**
 * Take in a row of words: a title, or a section that the rows below belong to. Before the first table, and where the
 * words name an indicator first, other words may stand beside; below a heading only what is wholly understood counts.
 * @type {(sheet: Grid, r: number, context: Context, begun: boolean, words: Names) => void}
 */
export const takeTitle = (sheet, r, context, begun, words) => {
  const cells = filled(sheet, r).filter((c) => !/^\d+$/.test(plain(sheet.grid[r][c])))
  const text = cells.map((c) => plain(sheet.grid[r][c])).join(" ")
  if (isNote(words, text)) return
  const said = cells.map((c) => sheet.mean(r, c)).reduce(joined, nothing())
  if (cells.length === 1) doubtTitle(said, text, context, begun)
  const leads = only(said, "indicator") !== undefined && text.split(" ").length <= MOST_TITLE
  takeWords(said, context, { whole: !said.foreign.length || !begun, alone: cells.length === 1, leads })
  const trust = text.match(/\b(?:[A-Z][\w’'&,-]*\s+(?:and\s+|of\s+|the\s+)?){1,8}NHS\s+(?:Foundation\s+)?Trust\b/)
  if (trust && !begun) context.trust ??= trust[0]
}

/**
 * Keep words that may make what follows one of a part of the staff only: "Bank staff", "Rolling average", or, among the
 * rows of a table, a short line that is not understood, such as the name of a division.
 * @type {(said: Meaning, text: string, context: Context, begun: boolean) => void}
 */
const doubtTitle = (said, text, context, begun) => {
  const unknown = begun && said.foreign.length > 0 && !said.indicator && text.split(" ").length <= MOST_WORDS
  const means = said.about.length || TITLES.some((facet) => said[facet])
  if (said.qualifier) context[begun ? "doubt" : "doubtOfAll"] = said.qualifier.join(" ")
  else if (unknown && !said.about.length && !said.year) context.doubt = text
  else if (begun && means) delete context.doubt
}

/**
 * Let some words say which indicator, year, section, group or item what follows is about. `whole`: all of them are
 * understood, or nothing has begun; `leads`: they begin with an indicator; `alone`: they stand in one cell.
 * @type {(said: Meaning, context: Context, how: {whole: boolean, leads?: boolean, alone: boolean}) => void}
 */
export const takeWords = (said, context, { whole, leads = false, alone }) => {
  const about = said.indicator ? only(said, "indicator") : whole ? only(said, "about") : undefined
  const derived = said.measure?.includes("derived")
  const begins = about && (whole || leads)
  if (begins) {
    for (const one of /** @type {const} */ (["section", "band", "group", "ethnic", "item", "topic", "source"])) {
      delete context[one]
    }
    context.about = about
    if (!derived && !said.foreign.length) context.item = said.item
  }
  if (said.measure?.includes("percent") && !derived) context.percent = true
  else if (begins) context.percent = false
  if (!whole) return
  const year = only(said, "year"), section = only(said, "section")
  if (year) context.year = year
  if (said.topic) Object.assign(context, { topic: said.topic, source: said.source })
  else if (said.source && !about) context.source = said.source
  if (section) Object.assign(context, { section, band: undefined })
  if (derived || said.foreign.length || begins || section || !alone) return
  if (said.band) context.band = said.band
  if (said.group?.length === 1 || said.ethnic?.length === 1) {
    Object.assign(context, { group: said.group, ethnic: said.ethnic })
  }
}
