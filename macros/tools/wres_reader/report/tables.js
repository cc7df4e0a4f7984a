// The tables of the report: all indicators beside one another, and each year by year. No page here.
import { PARTS } from "../fields.js"
import { shown } from "../words/compare.js"
import { between, capital, points, ratio, share, whole, whoOf } from "../words/say.js"
import { CLUSTERS } from "../years/band_names.js"
import { lately, trend } from "./moves.js"
import { measure } from "./rows.js"
/** @import { Data, National, Year } from "../types.d.ts" */
/** @import { Part } from "./blocks.js" */
/** @import { Trend } from "./moves.js" */
/** @import { Row } from "./rows.js" */

const TOP = CLUSTERS[2]

/** @type {Record<Trend["word"], string>} */
const WORDS = {
  worse: "worse",
  better: "better",
  same: "about the same",
  nearer: "nearer level",
  further: "further from level",
  crossed: "crossed over",
  unsure: "too little to call",
}

/** @type {(found: Trend) => string} */
const moveWords = ({ word, before, from }) => `${WORDS[word]}: ${before.text} in ${from.year ?? "the earlier year"}`

/** How an indicator moved since the year before and since the first. @type {(row: Row) => string} */
const moveOf = (row) => {
  const moves = [lately(row), trend(row)].flatMap((found) => (found ? [moveWords(found)] : []))
  return moves.length ? capital(moves.join("; ")) : "no year to compare"
}

/** @type {(found: Year) => string} */
const noRatio = (found) => (found.kind === "ratio" && found.reading.why === "masked" ? "masked" : "no ratio")

/** A year’s figure beside that of places, which print one share of a survey and of a board. @type {(row: Row) => string} */
const figureOf = ({ indicator, years: [now] }) => {
  if (now.kind === "survey") return `${whole(now.one)}% BME, ${whole(now.other)}% white`
  if (now.kind === "board") return `${share(now.parts[0].one / 100)}, workforce ${share(now.parts[0].other / 100)}`
  if (now.kind === "bands") return `${share(now.bands.all.share)} of ${whoOf(now)}`
  return measure(indicator, now)?.text ?? noRatio(now)
}

/**
 * The figure of England or of another place beside an indicator: of the newest year, or else the latest there is.
 * @type {(row: Row, name: string, figures: National[]) => {text: string, note: string}[]}
 */
const beside = ({ indicator, years: [now] }, name, figures) => {
  const one = figures.find(({ year }) => year === now.year) ?? figures[figures.length - 1]
  if (!one) return []
  // A doubt stands where the figure does.
  const doubt = one.confidence === "high" ? "" : `; check before using, ${one.confidence} confidence`
  const sure = one.confidence === "high" ? "" : ` How sure we are: ${one.confidence}.`
  const source = `${one.source}, ${one.publisher}. ${capital(one.doubt)}${sure}`
  return [{
    text: `${name}: ${shown(now, one.value)} (${one.year}${doubt})`,
    note: `${name}, indicator ${indicator.number}, ${one.year}: ${source}`.trim(),
  }]
}

/** Whether a row speaks of a part of the staff, which no figure of all staff compares with. @param {Row} row */
const isPart = ({ years: [now] }) => now.kind === "bands" && Boolean(now.absent.length || now.short)

/**
 * The table of all indicators, with notes on whose figures stand beside them.
 * @type {(rows: Row[], places: string[], data: Data) => {table: Part, notes: string[]}}
 */
export const overview = (rows, places, data) => {
  const around = rows.map((row) =>
    isPart(row) ? [] : [
      ...beside(row, "England", row.indicator.figures),
      ...places.flatMap((name) =>
        beside(row, name, row.indicator.places.find((one) => one.name === name)?.figures ?? [])
      ),
    ]
  )
  const table = {
    heads: ["Indicator", "The trust", "Which way it moved, for BME staff", "Beside it"],
    rows: rows.map((row, i) => {
      const { indicator, years: [now] } = row
      return [
        `${indicator.number}. ${indicator.name}`,
        `${figureOf(row)}${now.year ? ` (${now.year})` : ""}`,
        moveOf(row),
        around[i].map(({ text }) => text).join("; ") || (isPart(row) ? data.report["not-beside"] : "nothing known"),
      ]
    }),
  }
  return { table: { caption: data.report["table-caption"], table }, notes: around.flat().map(({ note }) => note) }
}

/**
 * The years of an indicator as a table.
 * @type {(row: Row) => Part}
 */
export const yearTable = ({ indicator, years }) => {
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
            measure(indicator, one)?.text ?? noRatio(one),
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
      rows: years.flatMap((one, i) => {
        if (one.kind !== "bands") return []
        const clusters = i ? one.clusters.filter(({ name }) => name === TOP) : one.clusters
        const all = [
          year(one),
          capital(whoOf(one).replace("the ", "")),
          whole(one.bands.all.bme),
          whole(one.bands.all.of),
          share(one.bands.all.share),
        ]
        return [
          all,
          ...clusters.map(({ section, name, bme, white, unknown }) => {
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
