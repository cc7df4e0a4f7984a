// The report as blocks: words, tables and charts, for the page, for paper and for Word. No page here.
import { grouped } from "../reading/grouped.js"
import { publishedFindings } from "../words.js"
import { stillAsked } from "../words/asked.js"
import { findingLines } from "../words/findings.js"
import { mainLines } from "../words/one_year.js"
import { fill, gather } from "../words/say.js"
import { answer, leadsOf } from "./answer.js"
import { chartOf } from "./chart.js"
import { isWorse } from "./leads.js"
import { measure } from "./rows.js"
import { indicatorSentences, list } from "./sentences.js"
import { overview, yearTable } from "./tables.js"
/** @import { Block } from "../../../../browser/types.d.ts" */
/** @import { Data, State } from "../types.d.ts" */
/** @import { Chart } from "./chart.js" */
/** @import { Row } from "./rows.js" */
/** @typedef {Block & {chart?: Chart, caption?: string, small?: boolean, only?: "screen" | "paper"}} Part
 *   `only`: what stands on the page and not on paper, or on paper, Word included, and not on the page. */

const MOST_QUESTIONS = 5, MOST_FAULTS = 4

/**
 * Questions for management: all on what is printed wrongly, then one of each indicator with a gap, and what the counts
 * call for, as many as a meeting has time for. Each says of which indicators it is.
 * @type {(rows: Row[], leads: Row[], data: Data) => string[]}
 */
const questions = (rows, leads, data) => {
  /** @type {Map<string, number[]>} */
  const accused = new Map(), others = new Map()
  /** @type {(into: Map<string, number[]>, asked: string[], number: number) => void} */
  const add = (into, asked, number) => {
    for (const text of asked) into.set(text, [...new Set(into.get(text)).add(number)])
  }
  const made = [...new Set([...leads, ...rows])].map((row) => {
    const { indicator, years, published } = row, [now] = years, size = measure(indicator, now)
    const wrong = gather(data.checks), called = gather(data.codes)
    findingLines([...now.checks, ...publishedFindings(indicator, years, published)], now.kind, data, wrong)
    mainLines(indicator, now, data, called)
    add(accused, wrong.asked, indicator.number)
    const own = stillAsked(indicator.questions, indicator, years, data)
    const asked = stillAsked(called.asked, indicator, years, data)
    const gap = size && isWorse(size) && !wrong.asked.length
    return { number: indicator.number, leads: leads.includes(row), gap, own: [...own.slice(0, 1), ...asked], asked }
  })
  // Each indicator with a gap has a question: one of its own, or that of all of them where there is no time for so many.
  const gaps = made.filter((one) => one.leads || one.gap), room = MOST_QUESTIONS - accused.size
  const few = gaps.length <= room
  for (const { number, own, leads: led } of gaps) {
    add(others, led || few ? own.slice(0, 1) : [data.report["gap-question"]], number)
  }
  if (few) { for (const { number, asked } of made) add(others, asked.slice(0, 1), number) }
  return [...accused, ...[...others].slice(0, few ? room : others.size)].map(([text, numbers]) =>
    `${numbers.length > 1 ? "Indicators" : "Indicator"} ${list(numbers)}: ${text}`
  )
}

/**
 * What of an indicator could not be used; of many cells of one year the first stands for all.
 * @type {(row: Row, data: Data) => string[]}
 */
const faultLines = ({ indicator: { number }, faults }, { report: said, faults: words }) =>
  [...grouped(faults, ({ year }) => year)].flatMap(([year, mine]) => {
    const lines = mine.map(({ fault }) => fill(said.left, { number, year, why: fill(words[fault.code], fault.values) }))
    if (mine.length <= MOST_FAULTS) return lines
    return [...lines.slice(0, 1), fill(said["left-many"], { number, year, count: mine.length - 1 })]
  })

/**
 * What was left out of the files that the figures came from.
 * @type {(state: State, data: Data) => string[]}
 */
const fileLines = ({ left }, { report: said }) =>
  Object.entries(left).flatMap(([name, lines]) =>
    // Of several files, each line names its own.
    lines.map((
      line,
    ) => (line.startsWith("“") || name.includes("”, “") ? line : fill(said["left-file"], { name, line })))
  )

/**
 * What could not be used: all of it on the page; on paper, which is for others, how much of it there is and where.
 * @type {(left: string[], files: string[], data: Data) => Part[]}
 */
const leftParts = (left, files, { report: said }) => {
  const count = left.length + files.length
  if (!count) return []
  return [
    { heading: said["left-heading"], only: "screen" },
    ...(left.length ? [{ list: left, only: /** @type {const} */ ("screen") }] : []),
    ...(files.length ? [{ list: files, small: true, only: /** @type {const} */ ("screen") }] : []),
    { text: fill(said[count > 1 ? "left-short" : "left-one"], { count }), small: true, only: "paper" },
  ]
}

/** @type {(range: [number, number]) => {low: string, high: string}} */
const rangeWords = ([low, high]) => ({ low: low.toFixed(2), high: high.toFixed(2) })

/**
 * The whole report, in the order in which it is read.
 * @type {(rows: Row[], state: State, data: Data, today: string) => {title: string, parts: Part[]}}
 */
export const reportOf = (rows, state, data, today) => {
  const said = data.report, places = [state.region, state.trust].filter(Boolean)
  const good = rows.filter(({ years }) => years.length)
  const { table, notes } = overview(good, places, data)
  const asked = questions(good, leadsOf(good), data)
  const left = rows.flatMap((row) => faultLines(row, data)), files = fileLines(state, data)
  return {
    title: fill(said[state.organisation ? "title" : "title-none"], { trust: state.organisation }),
    parts: [
      { list: answer(good, rows.filter(({ years }) => !years.length), data) },
      table,
      ...good.flatMap((row) => {
        const chart = chartOf(row)
        return [
          { heading: `${row.indicator.number}. ${row.indicator.name}` },
          { text: indicatorSentences(row, data) },
          ...(chart ? [{ chart }] : []),
          ...(chart?.range ? [{ text: fill(said["chart-band"], rangeWords(chart.range)), small: true }] : []),
          ...(row.years.length > 1 || row.years[0].kind === "bands" ? [yearTable(row)] : []),
        ]
      }),
      ...(asked.length ? [{ heading: said["questions-heading"] }, { list: asked }] : []),
      ...leftParts(left, files, data),
      { heading: said["notes-heading"], small: true },
      { list: [...data.reportNotes, ...notes], small: true },
      { text: fill(said.made, { day: today }), small: true },
    ],
  }
}
