// The WRES reader's result, out of the page: as text, Word, CSV, paper and a link.
import { csv, plain, written } from "./cells.js"
import { bandCells, fields, kindOf } from "./sheet.js"
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Cells, Indicator, Report, Year } from "./types.d.ts" */
/** @typedef {{organisation: string, published: string}} Heading Whose figures, and the one that they printed. */

/** @type {Record<number, [part: string, whole: string]>} */
const ITEMS = { 2: ["appointed", "shortlisted"], 3: ["disciplinary", "headcount"], 4: ["training", "headcount"] }
/** @type {Record<string, string>} */
const BOARD = { "": "board_total", "voting-": "board_voting", "executive-": "board_executive", "staff-": "headcount" }

/** @type {(indicator: Indicator, state: Heading, year: string) => string} */
export const title = (indicator, state, year) =>
  [`Indicator ${indicator.number}: ${indicator.name}`, state.organisation, year].filter(Boolean).join(", ")

/**
 * The counts as a table block, the newest year first.
 * @type {(indicator: Indicator, years: Cells[]) => Block[]}
 */
const counts = (indicator, years) => {
  if (kindOf(indicator.number) === "bands") return []
  const filled = fields(indicator).filter(({ key }) => years.some((cells) => plain(cells[key])))
  if (!filled.length) return []
  return [{ heading: "The figures used" }, {
    table: {
      heads: [
        "Figure",
        ...years.map((cells, i) => plain(cells.year) || (i ? "Earlier" : "This year")),
      ],
      rows: filled.map(({ key, label }) => [label, ...years.map((cells) => plain(cells[key]) || "not given")]),
    },
  }]
}
const close = [
  "Worked out on the device with Staffside from the figures above. Ask the employer to check them. This is not legal advice.",
]
/** @type {(indicator: Indicator, state: Heading, years: Cells[], report: Report) => Block[]} */
export const blocks = (indicator, state, years, report) => [
  { text: `${{ ratio: "Ratio", gap: "Gap", share: "BME share" }[report.answer.name]}: ${report.answer.words}` },
  ...(written(state.published) ? [{ text: `Published figure: ${written(state.published)}` }] : []),
  ...counts(indicator, years),
  ...report.blocks,
  { text: close[0] },
]

/** @type {(heading: string, made: Block[]) => string} */
export const text = (heading, made) =>
  [
    heading,
    "",
    ...made.flatMap((block) =>
      block.heading
        ? ["", block.heading]
        : block.list
        ? block.list.map((line) => `- ${line}`)
        : block.table
        ? [block.table.heads, ...block.table.rows].map((row) => row.join("\t"))
        : [block.text]
    ),
  ].join("\n")

/**
 * The counts as our long table, with what was worked out beside them; this page reads it back.
 * @type {(indicator: Indicator, state: Heading, years: Cells[], found: Year[], report: Report) => string}
 */
export const table = (indicator, state, years, found, report) => {
  const { number } = indicator
  /** @type {(cells: Cells, item: string, group: string, value: string | number) => (string | number)[]} */
  const row = (cells, item, group, value) => [
    "",
    state.organisation,
    /^\d{4}$/.test(plain(cells.year)) ? `${plain(cells.year)}-03-31` : "",
    number,
    item,
    group,
    value,
  ]
  const rows = years.flatMap((cells) => {
    if (kindOf(number) === "bands") {
      return String(cells.bands ?? "").split(/\r?\n/).filter(plain).flatMap((line) => {
        const [band, ...numbers] = bandCells(line)
        return ["bme", "white", "unknown"].map((group, i) => row(cells, band, group, numbers[i] ?? ""))
      })
    }
    return fields(indicator).filter(({ key }) => plain(cells[key])).map(({ key, group }) => {
      const item = kindOf(number) === "board"
        ? BOARD[key.slice(0, -group.length)]
        : kindOf(number) === "survey"
        ? (key.endsWith("-of") ? "base" : "percent")
        : key.endsWith("-rate")
        ? "percent"
        : ITEMS[number][key.endsWith("-of") ? 1 : 0]
      return row(cells, item, group, plain(cells[key]))
    })
  })
  const reading = "reading" in found[0] ? found[0].reading : null
  /** @type {[item: string, value: string | number][]} */
  const made = [[report.answer.name, report.answer.value], ["interval_from", reading?.low ?? ""], [
    "interval_to",
    reading?.high ?? "",
  ], ["published", written(state.published)]]
  return csv([
    ["org_code", "org_name", "year_end", "indicator", "item", "group", "value"],
    ...rows,
    ...made.map(([item, value]) => row(years[0], item, "result", value)),
  ])
}

/**
 * A link that opens the page with these figures. They stand after the #, which no browser sends.
 * @type {(indicator: Indicator, state: Heading, years: Cells[]) => string}
 */
export const link = (indicator, state, years) => {
  const held = new URLSearchParams({ indicator: String(indicator.number) })
  years.forEach((cells, i) => {
    for (const [key, value] of Object.entries(cells)) if (plain(value)) held.set(i ? `y${i}-${key}` : key, plain(value))
  })
  if (written(state.published)) held.set("published", written(state.published))
  return `${location.href.split("#")[0]}#${held}`
}
