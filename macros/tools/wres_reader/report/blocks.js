// The report as blocks: words, tables and charts, for the page, for paper and for Word. No page here.
import { publishedFindings } from "../words.js"
import { findingLines } from "../words/findings.js"
import { mainLines } from "../words/one_year.js"
import { fill, gather } from "../words/say.js"
import { chartOf } from "./chart.js"
import { measure } from "./rows.js"
import { answer, indicatorSentences } from "./sentences.js"
import { overview, yearTable } from "./tables.js"
/** @import { Block } from "../../../../browser/types.d.ts" */
/** @import { Data, State } from "../types.d.ts" */
/** @import { Chart } from "./chart.js" */
/** @import { Row } from "./rows.js" */
/** @typedef {Block & {chart?: Chart, caption?: string, small?: boolean}} Part */

const MOST_QUESTIONS = 7

/**
 * Questions for management: first what is printed wrongly, then what the counts call for, then the worst indicators’ own.
 * @type {(rows: Row[], data: Data) => string[]}
 */
const questions = (rows, data) => {
  const accused = gather(data.checks), called = gather(data.codes)
  const ranked = [...rows].sort((one, other) =>
    (measure(other.indicator, other.years[0])?.times ?? 0) - (measure(one.indicator, one.years[0])?.times ?? 0)
  )
  for (const { indicator, years, published } of rows) {
    const found = [...years[0].checks, ...publishedFindings(indicator, years, published)]
    findingLines(found, years[0].kind, data, accused)
    mainLines(indicator, years[0], data, called)
  }
  const own = ranked.slice(0, 3).map(({ indicator }) => `Indicator ${indicator.number}: ${indicator.questions[0]}`)
  return [...new Set([...accused.asked, ...own, ...called.asked])].slice(0, MOST_QUESTIONS)
}

/**
 * The whole report, in the order in which it is read.
 * @type {(rows: Row[], state: State, data: Data, today: string) => {title: string, parts: Part[]}}
 */
export const reportOf = (rows, state, data, today) => {
  const said = data.report, places = [state.region, state.trust].filter(Boolean)
  const good = rows.filter(({ years }) => years.length)
  const { table, notes } = overview(good, places, data)
  const left = rows.flatMap(({ indicator, faults }) =>
    faults.map(({ year, fault }) =>
      fill(said.left, { number: indicator.number, year, why: fill(data.faults[fault.code], fault.values) })
    )
  )
  return {
    title: fill(said[state.organisation ? "title" : "title-none"], { trust: state.organisation }),
    parts: [
      { list: answer(good, data) },
      table,
      ...good.flatMap((row) => {
        const chart = chartOf(row)
        return [
          { heading: `${row.indicator.number}. ${row.indicator.name}` },
          { text: indicatorSentences(row, data) },
          ...(chart ? [{ chart }] : []),
          ...(row.years.length > 1 || row.years[0].kind === "bands" ? [yearTable(row)] : []),
        ]
      }),
      { heading: said["questions-heading"] },
      { list: questions(good, data) },
      ...(left.length ? [{ heading: said["left-heading"] }, { list: left }] : []),
      { heading: said["notes-heading"], small: true },
      { list: [...data.reportNotes, ...notes], small: true },
      { text: fill(said.made, { day: today }), small: true },
    ],
  }
}
