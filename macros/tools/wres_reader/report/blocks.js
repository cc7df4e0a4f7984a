// The report as blocks: words, tables and charts, for the page, for paper and for Word. No page here.
import { PARTS } from "../fields.js"
import { publishedFindings } from "../words.js"
import { findingLines } from "../words/findings.js"
import { mainLines } from "../words/one_year.js"
import { between, capital, fill, gather, points, ratio, share, whole } from "../words/say.js"
import { chartOf } from "./chart.js"
import { measure, trend } from "./rows.js"
import { answer, indicatorSentences } from "./sentences.js"
/** @import { Block } from "../../../../browser/types.d.ts" */
/** @import { Data, National, State, Year } from "../types.d.ts" */
/** @import { Chart } from "./chart.js" */
/** @import { Row } from "./rows.js" */
/** @typedef {Block & {chart?: Chart, caption?: string, small?: boolean}} Part */

const MOST_QUESTIONS = 8

/**
 * A figure of England or a place beside an indicator: that of the newest year, or the latest, which says its year.
 * @type {(row: Row, figures: National[]) => {text: string, used: National | null}}
 */
const beside = ({ years: [now] }, figures) => {
  const one = figures.find(({ year }) => year === now.year) ?? figures[figures.length - 1]
  if (!one) return { text: "not known", used: null }
  return { text: `${now.kind === "ratio" ? ratio(one.value) : `${one.value}%`} (${one.year})`, used: one }
}

/** @type {(row: Row) => string} */
const moveOf = (row) => {
  const found = trend(row)
  if (!found) return "no earlier year"
  const word = {
    worse: "worse",
    better: "better",
    same: "the same",
    nearer: "nearer level",
    further: "further from level",
    crossed: "crossed over",
  }[found.word]
  return `${capital(word)}: ${found.before.text} in ${found.from.year ?? "an earlier year"}`
}

/** A year’s figure beside that of places, which print one share of a survey and of a board. @type {(row: Row) => string} */
const figureOf = ({ indicator, years: [now] }) => {
  if (now.kind === "survey") return `${whole(now.one)}% BME, ${whole(now.other)}% white`
  if (now.kind === "board") return `${share(now.parts[0].one / 100)}, workforce ${share(now.parts[0].other / 100)}`
  if (now.kind === "bands") return `${share(now.bands.all.share)} of all staff`
  return measure(indicator, now)?.text ?? "no ratio"
}

/**
 * The table of all indicators, with the notes on whose figures stand beside them.
 * @type {(rows: Row[], places: string[], data: Data) => {table: Part, notes: string[]}}
 */
const overview = (rows, places, data) => {
  /** @type {Set<string>} */
  const notes = new Set()
  /** @type {(row: Row, name: string, figures: National[]) => string} */
  const cell = (row, name, figures) => {
    const { text, used } = beside(row, figures)
    if (used) {
      const sure = used.confidence === "high" ? "" : ` How sure we are: ${used.confidence}.`
      notes.add(
        `${name}, indicator ${row.indicator.number}, ${used.year}: ${used.source}, ${used.publisher}. ${
          capital(used.doubt)
        }${sure}`.trim(),
      )
    }
    return text
  }
  const table = {
    heads: ["Indicator", "The trust", "Which way it moved, for BME staff", "England", ...places],
    rows: rows.map((row) => {
      const { indicator, years: [now] } = row
      return [
        `${indicator.number}. ${indicator.name}`,
        `${figureOf(row)}${now.year ? ` (${now.year})` : ""}`,
        moveOf(row),
        cell(row, "England", indicator.figures),
        ...places.map((name) => cell(row, name, indicator.places.find((one) => one.name === name)?.figures ?? [])),
      ]
    }),
  }
  return { table: { caption: data.report["table-caption"], table }, notes: [...notes] }
}

/**
 * The years of an indicator as a table.
 * @type {(row: Row) => Part}
 */
const yearTable = ({ indicator, years }) => {
  const caption = `Indicator ${indicator.number}, year by year`
  /** @param {Year} found */
  const year = (found) => String(found.year ?? "no year given")
  /** @param {{low: number | null, high: number | null}} reading @param {(value: number) => string} show */
  const chance = ({ low, high }, show) => (low === null || high === null ? "none" : between(low, high, show))
  const [{ kind }] = years
  if (kind === "ratio") {
    return {
      caption,
      table: {
        heads: ["Year", "BME", "White", "Ratio", "95% interval"],
        rows: years.flatMap((one) => {
          if (one.kind !== "ratio") return []
          const known = !one.rates && !one.bare
          /** @param {"bme" | "white"} side */
          const count = (side) => {
            const { n, of } = one[side]
            if (!known) {
              return one.rates ? `${between(100 * one.rates[side].low, 100 * one.rates[side].high)}%` : "not given"
            }
            return `${n.high === n.low ? whole(n.low) : "masked"} of ${of.high === of.low ? whole(of.low) : "masked"}`
          }
          return [[
            year(one),
            count("bme"),
            count("white"),
            measure(indicator, one)?.text ?? "none",
            chance(one.reading, ratio),
          ]]
        }),
      },
    }
  }
  if (kind === "survey") {
    return {
      caption,
      table: {
        heads: ["Year", "BME", "White", "Gap in points", "95% interval"],
        rows: years.flatMap((one) =>
          one.kind === "survey"
            ? [[
              year(one),
              `${whole(one.one)}%`,
              `${whole(one.other)}%`,
              points(one.reading.value ?? 0),
              chance(one.reading, points),
            ]]
            : []
        ),
      },
    }
  }
  if (kind === "board") {
    return {
      caption,
      table: {
        heads: ["Year", "Of whom", "BME share", "Workforce", "Gap in points"],
        rows: years.flatMap((one) =>
          one.kind === "board"
            ? one.parts.map(({ part, one: here, other, reading }) => [
              year(one),
              PARTS[part],
              share(here / 100),
              share(other / 100),
              points(reading.value ?? 0),
            ])
            : []
        ),
      },
    }
  }
  return {
    caption,
    table: {
      heads: ["Year", "Bands together", "BME", "All", "BME share"],
      rows: years.flatMap((one) => {
        if (one.kind !== "bands") return []
        const all = [
          year(one),
          "All staff",
          whole(one.bands.all.bme),
          whole(one.bands.all.of),
          share(one.bands.all.share),
        ]
        return [
          all,
          ...one.clusters.map(({ section, name, bme, white, unknown }) => {
            const of = bme + white + unknown
            return [
              year(one),
              section ? `${section}: ${name}` : name,
              whole(bme),
              whole(of),
              of ? share(bme / of) : "none",
            ]
          }),
        ]
      }),
    },
  }
}

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
