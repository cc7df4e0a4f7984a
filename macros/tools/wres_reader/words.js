// The WRES reader's answer for one indicator in words, from what was worked out and the words in the page. No page here.
import { checkLabels } from "./consistency.js"
import { checkPublished } from "./published/published.js"
import { halfUp } from "./rules.js"
import { changeLines, nationalLines, readingOf } from "./words/compare.js"
import { findingLines } from "./words/findings.js"
import { mainLines } from "./words/one_year.js"
import { stillAsked } from "./words/asked.js"
import { bareWords, between, bounds, fill, gather, points, ratio, share, whole, whoOf } from "./words/say.js"
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { BandYear, Data, Finding, Indicator, Reading, Report, Year } from "./types.d.ts" */

/**
 * What the published figure shows. A figure that is all we know has nothing beside it to be checked against.
 * @type {(indicator: Indicator, found: Year[], text: string) => Finding[]}
 */
export const publishedFindings = (indicator, found, text) => {
  const [now] = found
  if (!text || now.kind === "bands" || ("bare" in now && now.bare)) return []
  return checkPublished(text, indicator, found.filter((one) => one.kind !== "bands"))
}

/** A ratio of which a count is masked. @type {(reading: Reading) => string} */
const maskedWords = (reading) =>
  reading.least === null && reading.most === null ? "masked" : `masked: ${between(reading.least, reading.most)}`

/** @type {(now: Year) => Report["answer"]} */
export const answerOf = (now) => {
  if (now.kind === "ratio") {
    const { value } = now.reading
    if (value === null && (now.rates || now.bare)) {
      const printed = now.bare ? bareWords(now.bare, ", as printed") : bounds(now.reading)
      return { name: "ratio", value: "undefined", words: printed }
    }
    if (now.reading.why === "masked") return { name: "ratio", value: "undefined", words: maskedWords(now.reading) }
    const words = value === null ? "undefined" : ratio(value)
    return { name: "ratio", value: words, words }
  }
  if (now.kind === "bands") {
    const { share: all } = now.bands.all
    return {
      name: "share",
      value: all === null ? "undefined" : String(halfUp(100 * all, 1)),
      words: `${share(all) || "undefined"} of ${whoOf(now)}`,
    }
  }
  const gap = readingOf(now)?.value ?? 0
  return { name: "gap", value: String(halfUp(gap, now.kind === "board" ? 1 : 2)), words: `${points(gap)} points` }
}

/**
 * Pay bands as tables: each band; the clusters; how much faster BME staff thin out from one to a higher one.
 * @type {(found: BandYear, facts: Data) => Block[]}
 */
export const bandBlocks = (found, facts) => {
  const { bands, clusters, disparities } = found
  /** @type {(section: string, name: string) => string} */
  const within = (section, name) => (section ? `${section}: ${name}` : name)
  const made = [{
    table: {
      heads: ["Band", "BME", "All", "BME share", `Points from ${whoOf(found)}`],
      rows: bands.rows.map((row) => [
        row.name,
        whole(row.bme),
        whole(row.of),
        share(row.share) || "none",
        row.points === null ? "none" : points(row.points),
      ]),
    },
  }]
  if (!clusters.length) return made
  const together = {
    heads: ["Bands together", "BME", "All", "BME share"],
    rows: clusters.map(({ section, name, bme, white, unknown }) => {
      const all = bme + white + unknown
      return [within(section, name), whole(bme), whole(all), all ? share(bme / all) : "none"]
    }),
  }
  const steps = {
    heads: ["Race disparity ratio", "From", "To", "Ratio"],
    rows: disparities.map(({ section, from, to, ratio: value }) => [section || "All", from, to, ratio(value)]),
  }
  return [
    ...made,
    { table: together },
    ...(disparities.length ? [{ table: steps }, { text: facts.disparity }] : []),
  ]
}

/**
 * Put what was worked out into words.
 * `found` are the years, the newest first; `gaps` says for 5 to 8 which way each gap runs, where known; `places` are the
 * region and the kind of trust to set beside it, where chosen.
 * @param {Indicator} indicator
 * @param {Year[]} found
 * @param {string} text
 * @param {Record<number, string | null>} gaps
 * @param {Data} facts
 * @param {string[]} places
 * @returns {Report}
 */
export const report = (indicator, found, text, gaps, facts, places = []) => {
  const [now] = found
  const main = gather(facts.codes),
    change = gather(facts.codes),
    national = gather(facts.codes),
    check = gather(facts.checks)
  mainLines(indicator, now, facts, main)
  findingLines(
    [...now.checks, ...publishedFindings(indicator, found, text), ...checkLabels(gaps)],
    now.kind,
    facts,
    check,
  )
  for (const earlier of found.slice(1)) changeLines(indicator, now, earlier, change)
  nationalLines(indicator, now, places, national)
  const questions = [
    ...new Set([...check.asked, ...stillAsked([...main.asked, ...indicator.questions], indicator, found, facts)]),
  ]
  /** @type {(heading: string, lines: string[]) => Block[]} */
  const part = (heading, lines) => (lines.length ? [{ heading, level: 2 }, { list: [...new Set(lines)] }] : [])
  return {
    answer: answerOf(now),
    blocks: [
      ...part("What the figures say", main.lines),
      ...(now.kind === "bands" ? bandBlocks(now, facts) : []),
      ...part("The published figure", check.lines),
      ...part("Compared with earlier years", change.lines),
      ...part(places.length ? "Compared with England and places like it" : "Compared with England", national.lines),
      ...part("Questions for management", questions),
      ...part("How it was worked out", [`The sum: ${indicator.formula.replace(/\.$/, "")}.`, ...facts.methods]),
    ],
  }
}

export { fill }
