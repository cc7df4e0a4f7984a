// What the rows of words above figures say of them: a title, a section, the year.
import { name, plain } from "../cells.js"
import { isRun } from "./figures.js"
import { filled } from "./heads.js"
import { joined, nothing } from "./meanings.js"
import { orderIn } from "./printed.js"
import { leadingNumber } from "./rows.js"
import { FTE, isFte, scopeIn, TRUST } from "./scope.js"
import { HAPPENED, only } from "./tokens.js"
import { isYear } from "./years.js"
/** @import { Context, Grid, Meaning, Names, Table } from "../types.d.ts" */

/** What a title can say. */
const TITLES = ["year", "section", "band", "group", "ethnic", "topic", "total"]
/** A longer line is prose, which names no part of a table. */
const MOST_TITLE = 16
const MOST_LETTERS = 80
/** What belongs to one indicator, and ends where another begins. */
const PARTS = /** @type {const} */ ([
  "section",
  "banded",
  "band",
  "group",
  "ethnic",
  "item",
  "titled",
  "topic",
  "source",
])

export const PAGE = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|[/|])\s*(?:\d{1,3}|page))?$/i
/**
 * Whether a line says nothing of the rows below it: a note, or the number of a page.
 * @type {(words: Names, text: string) => boolean}
 */
export const isNote = (words, text) => {
  const said = name(text)
  return PAGE.test(text) || /^[*†‡]/.test(text) || words.notes.some((one) => said === one || said.startsWith(`${one} `))
}

/** A paper for the board, which need not be about the board. */
const PAPER =
  /\b(?:reports?|papers?|meetings?|minutes|agenda|briefing|update|assurance|presented|submitted|(?:to|for) (?:the )?(?:trust )?board)\b/i
const SEATS = /\b(?:indicator|metric|members?|membership|representation|composition|voting|exec\w*|seats)\b/i
/** Another trust, which the figures are only set beside. */
const BESIDE = /\b(?:compared|comparison|benchmark\w*|against|versus|peers?|than)\b/i
/** “Compared with the 2024 submission”: that year is not the one of the figures. */
const BESIDE_YEAR =
  /\b(?:compared (?:with|to)|comparison (?:with|to)|since|against|versus|vs\.?|than|changes? from) (?:(?:the|in|our|that of|those of|figures (?:of|for|in)) )*(?:fy ?)?20\d\d/i
/**
 * What a title says; the board that a report is written for says nothing, nor the day on which it meets, nor a year that
 * the figures are only set beside.
 * @type {(said: Meaning, text: string) => Meaning}
 */
export const titleOf = (said, text) => {
  const paper = PAPER.test(text)
  const board = said.item?.join() === "board_total" && !said.indicator && !SEATS.test(text)
  const dated = ((paper || board) && only(said, "year")?.startsWith("?")) ||
    (BESIDE_YEAR.test(text) && said.year?.length === 1)
  const made = dated ? { ...said, year: undefined } : said
  return board && (paper || dated)
    ? { ...made, item: undefined, about: made.about.filter((number) => number !== "9") }
    : made
}

/**
 * Take in a row of words: a title, or a section that the rows below belong to. Before the first table, and where the
 * words name an indicator first, other words may stand beside; below a heading only what is wholly understood counts.
 * @type {(sheet: Grid, r: number, context: Context, table: Table | null, begun: boolean, words: Names) => void}
 */
export const takeTitle = (sheet, r, context, table, begun, words) => {
  const all = filled(sheet, r).filter((c) => !/^\d+$/.test(plain(sheet.grid[r][c])) || isYear(sheet.grid[r][c]))
  const [first] = all
  const number = first !== undefined && table?.columns[first]?.role === "indicator"
    ? leadingNumber(sheet.mean(r, first), plain(sheet.grid[r][first]))
    : undefined
  // The form has its first section in the same row as the words of the indicator, which name other sections.
  if (number) takeIndicator(number, context)
  const cells = number ? all.slice(1) : all
  if (!cells.length) return
  const text = cells.map((c) => plain(sheet.grid[r][c])).join(" ")
  if (cells.some((c) => sheet.mean(r, c).survey)) context.survey = true
  if (isNote(words, text) || isRun(text)) return
  const said = titleOf(cells.map((c) => sheet.mean(r, c)).reduce(joined, nothing()), text)
  const trust = text.match(TRUST)
  if (trust && !begun) context.trust ??= trust[0]
  if (trust && !BESIDE.test(text)) context.owner = trust[0]
  if (isFte(text)) context.fte = true
  if (all.length === 1) doubtTitle(scopeIn(text, words, context.trust), said, text, context, begun)
  else {doubtPeriod(
      cells.filter((c) => sheet.mean(r, c).year).map((c) => plain(sheet.grid[r][c])),
      said,
      context,
      begun,
      words,
    )}
  const leads = only(said, "indicator") !== undefined && text.split(" ").length <= MOST_TITLE
  // “Cases”, below “Workforce”: what the title says happened.
  if (begun && HAPPENED.test(text) && context.titled && !said.item) context.item = context.titled
  if (said.measure?.includes("derived")) {
    context.order = orderIn(text, words, !/likelihood of/i.test(text)) || context.order
  }
  const authority = only(said, "authority")
  if (authority && !authority.startsWith("unclear") && !said.foreign.length) context.authority = authority
  takeWords(said, context, { whole: !said.foreign.length || !begun, alone: cells.length === 1, leads })
}

/**
 * Keep words that may make what follows one of a part of the staff only, or of something else: "Bank staff", "Rolling
 * average", and whatever is not understood. Prose is no title.
 * @type {(scope: ReturnType<typeof scopeIn>, said: Meaning, text: string, context: Context, begun: boolean) => void}
 */
const doubtTitle = (scope, said, text, context, begun) => {
  // What stands above the first table, and here once more, is the head or foot of a page.
  const again = begun && context.titles?.has(text)
  if (!begun) (context.titles ??= new Set()).add(text)
  const unknown = scope.unknown && !again && text.split(" ").length <= MOST_TITLE && !/[.!?]$/.test(text)
  const means = said.about.length || TITLES.some((facet) => said[facet])
  // “Headcount shown as WTE” says both.
  const both = FTE.test(text) && !isFte(text)
  if (scope.asked || unknown || both) context[begun ? "doubt" : "doubtOfAll"] = text.slice(0, MOST_LETTERS)
  else if (begun && means) delete context.doubt
  if (said.span) context.span = text.slice(0, MOST_LETTERS)
  else if (said.year) delete context.span
  const section = only(said, "section"), words = text.slice(0, MOST_LETTERS)
  if (begun && section) {
    // A section among the rows is one of the sections of its table; and so was one above the first rows, if bands stand there.
    context.begins = { words, section }
    if (context.banded && context.partTitled) Object.assign(context, { partOfAll: undefined, sectionOfAll: undefined })
  } else if (scope.part) {
    // What stands above the first indicator is said of all below it.
    const ofAll = !begun && !context.about
    Object.assign(context, ofAll ? { partOfAll: words, partTitled: true } : { part: words })
    if (section) Object.assign(context, { sectionAsked: section, ...(ofAll && { sectionOfAll: section }) })
  } else if (means) delete context.part
}

/**
 * Keep, of words in several cells, what stands beside a year and is not known to mean the whole of it.
 * @type {(dated: string[], said: Meaning, context: Context, begun: boolean, words: Names) => void}
 */
const doubtPeriod = (dated, said, context, begun, words) => {
  if (said.span) [context.span] = said.span
  const doubts = dated.filter((text) => {
    const { asked, unknown } = scopeIn(text, words, context.trust)
    return asked || unknown
  })
  if (said.period || doubts.length) context[begun ? "doubt" : "doubtOfAll"] = said.period?.[0] ?? doubts[0]
}

/** @type {(number: string | undefined, context: Context) => void} */
const takeIndicator = (number, context) => {
  if (context.banded) delete context.partOfTable
  const { begins, sectionOfAll } = context
  for (const one of PARTS) delete context[one]
  if (sectionOfAll) Object.assign(context, { section: sectionOfAll, sectionAsked: sectionOfAll })
  // “Medical staff” just above “Indicator 4” is said of it.
  if (begins) Object.assign(context, { section: begins.section, sectionAsked: begins.section, part: begins.words })
  context.about = number
}

/**
 * Let some words say which indicator, year, section, group or item what follows is about. `whole`: all of them are
 * understood, or nothing has begun; `leads`: they begin with an indicator; `alone`: they stand in one cell; `corner`:
 * they stand in the corner of a table.
 * @type {(said: Meaning, context: Context, how: {whole: boolean, leads?: boolean, alone: boolean, corner?: boolean}) => void}
 */
export const takeWords = (said, context, { whole, leads = false, alone, corner = false }) => {
  // "Indicators 5 to 8": what stood above is over, and each row says which it is.
  if (said.several && !corner) takeIndicator(undefined, context)
  const about = said.indicator ? only(said, "indicator") : whole ? only(said, "about") : undefined
  const derived = said.measure?.includes("derived")
  const begins = about && (whole || leads)
  if (begins) {
    // The corner of a table that names the indicator once more leaves the section that stands above it.
    if (about !== context.about || !corner) takeIndicator(about, context)
    if (!derived && !said.foreign.length) context.item = said.item
    context.titled = said.item
  }
  if (said.measure?.includes("percent") && !derived) context.percent = true
  else if (begins) context.percent = false
  if (!whole) return
  if (said.survey || said.worded) context.survey = true
  if (said.wresYear) context.wresYear = true
  const year = only(said, "year"), section = only(said, "section")
  if (year && !(year.startsWith("?") && /^\d/.test(context.year ?? ""))) {
    Object.assign(context, { year, calendar: Boolean(said.calendar) })
  }
  if (said.topic) Object.assign(context, { topic: said.topic, source: said.source })
  else if (said.source && !about) context.source = said.source
  if (section) Object.assign(context, { section, band: undefined, banded: undefined })
  // “Workforce” over rows is nearer to them than a title that names what happened.
  if (!begins && !derived && !said.foreign.length && context.item && said.item?.length === 1) context.item = said.item
  if (derived || said.foreign.length || begins || section || !alone) return
  if (said.band) context.band = said.band
  if (said.group?.length === 1 || said.ethnic?.length === 1) {
    Object.assign(context, { group: said.group, ethnic: said.ethnic })
  }
}
