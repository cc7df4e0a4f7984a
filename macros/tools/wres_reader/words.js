// The WRES reader's answer in words, from what was worked out and the words in the page. No page here.
import { checkGap, checkLabels, checkRatio } from "./check.js"
import { gapChange, halfUp, ratioChange } from "./rules.js"
import { PARTS } from "./sheet.js"
/** @import { BandYear, Block, BoardYear, Data, Finding, Indicator, National, RatioYear, Reading, Report, Said,
 *   SurveyYear, Values, Year } from "./types.d.ts" */
/** @typedef {ReturnType<typeof gather>} Gathered Lines, and the questions that they call for. */

/** @type {(value: number) => string} */
const ratio = (value) => (value >= 100 ? Math.round(value).toLocaleString("en-GB") : halfUp(value, 2).toFixed(2))
/** @type {(value: number) => string} */
const points = (value) => String(halfUp(value, Number.isInteger(halfUp(value, 6)) ? 0 : 1)).replace("-", "−")
/** @type {(value: number | null) => string} */
const share = (value) => (value === null || value === undefined ? "" : `${halfUp(100 * value, value < 0.1 ? 2 : 1)}%`)
/** @type {(value: number) => string} */
const people = (value) => (value >= 0.5 ? Math.floor(value + 0.5).toLocaleString("en-GB") : String(halfUp(value, 1)))
/** @type {(value: number | string) => string} */
const whole = (
  value,
) => (typeof value === "number" ? value.toLocaleString("en-GB", { maximumFractionDigits: 2 }) : value)

/**
 * Fill `[name]` in a text. What has no value stays as it is, so that a slip shows.
 * @type {(text: string, values: Values) => string}
 */
export const fill = (text, values) =>
  text.replace(/\[([a-z0-9]+)\]/g, (gap, name) => (values[name] === undefined ? gap : String(values[name])))

/**
 * Gather lines and the questions that they call for.
 * @param {Record<string, Said>} said
 */
const gather = (said) => {
  /** @type {string[]} */
  const lines = []
  /** @type {string[]} */
  const asked = []
  /** @type {(code: string, values?: Values) => void} */
  const say = (code, values = {}) => {
    lines.push(fill(said[code].says, values))
    asked.push(...said[code].ask.map((text) => fill(text, values)))
  }
  return { lines, asked, say }
}

/** @type {(indicator: Indicator, found: RatioYear, facts: Data, into: Gathered) => void} */
const ratioLines = (indicator, found, facts, { lines, say }) => {
  const { reading } = found
  const { value, low, high } = reading
  const edges = { low: indicator.edges[0].toFixed(2), high: indicator.edges[1].toFixed(2) }
  /** @param {string} code */
  const given = (code) => reading.codes.includes(code)
  if (reading.why || value === null || low === null || high === null) {
    const nobody = [reading.bme === 0 ? "BME" : "", reading.white === 0 ? "white" : ""].filter(Boolean).map((group) =>
      fill(indicator.nobody, { group })
    ).join(" ")
    say(reading.why ?? "", { nobody, few: facts.few })
    if (reading.why === "nobody-below" && reading.low) say("below-end", { from: ratio(reading.low) })
    if (reading.why === "nobody-above" && reading.high) say("above-end", { to: ratio(reading.high) })
    if (given("no-range")) say("no-range")
    else if (reading.why === "masked") {
      say(reading.least && reading.most ? "least-most" : reading.least ? "least" : "most", {
        least: reading.least && ratio(reading.least),
        most: reading.most && ratio(reading.most),
      })
    }
  } else {
    lines.push(
      fill(indicator.shares, { bme: share(reading.bme), white: share(reading.white) }),
      fill(indicator.ratio, { value: ratio(value) }),
    )
    say(["worse", "other-way", "equal"].find(given) ?? "")
    say(["above", "below", "inside"].find(given) ?? "", edges)
    say("interval", { from: ratio(low), to: ratio(high) })
    say(given("one-inside") ? "one-inside" : "one-outside")
    say(given("range-clear") ? "range-clear" : "range-touched", edges)
  }
  if (reading.people !== null && reading.why !== "no-people") {
    const fewer = (indicator.direction === "bme-over-white") === reading.people > 0
    if (Math.abs(reading.people) < 0.05) say("alike")
    else lines.push(fill(fewer ? indicator.fewer : indicator.more, { people: people(Math.abs(reading.people)) }))
  }
  if (given("few")) say("few", { few: facts.few })
  if (found.people) {
    const { unknown, all } = found.people
    if (unknown) {
      say(100 * unknown / all >= facts.manyUnknown ? "many-unknown" : "unknown", {
        unknown: whole(unknown),
        all: whole(all),
        share: share(unknown / all),
      })
    }
  }
}

/** @type {(indicator: Indicator, found: SurveyYear, facts: Data, into: Gathered) => void} */
const surveyLines = (indicator, found, facts, { lines, say }) => {
  const { reading } = found
  /** @param {string} code */
  const given = (code) => reading.codes.includes(code)
  lines.push(fill(indicator.shares, { bme: `${whole(found.one)}%`, white: `${whole(found.other)}%` }))
  say(`survey-${["worse", "other-way", "equal"].find(given)}`, { value: points(Math.abs(reading.value ?? 0)) })
  if (reading.low === null || reading.high === null) return say("no-base")
  say("survey-interval", { from: points(reading.low), to: points(reading.high) })
  say(given("zero-inside") ? "zero-inside" : "zero-outside")
  if (given("few")) say("few-answers", { few: facts.few })
}

/** @type {(indicator: Indicator, found: BoardYear, into: Gathered) => void} */
const boardLines = (indicator, found, { lines, say }) => {
  for (const one of found.parts) {
    const part = one.part ? `the board’s ${PARTS[one.part]}` : "the board"
    lines.push(fill(indicator.shares, { bme: `${halfUp(one.one, 1)}%`, white: `${halfUp(one.other, 1)}%`, part }))
    say(`board-${["worse", "other-way", "equal"].find((code) => one.reading.codes.includes(code))}`, {
      value: points(Math.abs(one.reading.value ?? 0)),
      part,
    })
    if (one.all) {
      say("board-person", {
        points: points(100 / one.all),
        part,
        people: people(one.people ?? 0),
        all: one.all,
        here: one.here,
      })
    }
    if (one.unknown) say("board-unknown", { unknown: one.unknown, all: one.all })
  }
  if (found.parts.length < 3) say("board-part-missing")
}

/** @type {(found: BandYear, into: Gathered) => void} */
const bandLines = ({ bands }, { say }) => {
  say("band-all", { share: share(bands.all.share), bme: whole(bands.all.bme), all: whole(bands.all.of) })
  say(bands.drop ? "band-drop" : "band-none", { band: bands.drop })
}

/** @type {(indicator: Indicator, found: Year, facts: Data, into: Gathered) => void} */
const mainLines = (indicator, found, facts, into) => {
  switch (found.kind) {
    case "ratio":
      return ratioLines(indicator, found, facts, into)
    case "survey":
      return surveyLines(indicator, found, facts, into)
    case "board":
      return boardLines(indicator, found, into)
    default:
      return bandLines(found, into)
  }
}

/** @type {(found: Year | undefined) => Reading | null} */
const readingOf = (found) =>
  !found || found.kind === "bands" ? null : found.kind === "board" ? found.parts[0].reading : found.reading

/**
 * What the published figure shows.
 * @type {(indicator: Indicator, found: Year, before: Year | undefined, text: string) => Finding[]}
 */
const published = (indicator, found, before, text) => {
  const reading = readingOf(found)
  if (!text || !reading || found.kind === "bands") return found.checks
  const earlier = readingOf(before)?.value ?? null
  if (found.kind === "ratio") {
    const [top, bottom] = indicator.direction === "bme-over-white" ? [found.bme, found.white] : [found.white, found.bme]
    return [...found.checks, ...checkRatio(text, reading, top, bottom, earlier)]
  }
  const { one, other } = found.kind === "board" ? found.parts[0] : found
  const turned = found.kind === "survey" && indicator.direction === "white-minus-bme"
  return [
    ...found.checks,
    ...checkGap(text, reading.value ?? 0, turned ? other : one, turned ? one : other, earlier),
  ]
}
/** @type {(numbers: Finding["numbers"]) => Values} */
const printedNumbers = (numbers) =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      name === "year" || name === "survey" || name === "right"
        ? value
        : name === "group"
        ? (value === "bme" ? "BME" : "white")
        : ["turned", "extra", "ratio"].includes(name) && typeof value === "number"
        ? ratio(value)
        : whole(value),
    ]),
  )

/** @type {(indicator: Indicator, found: Year, before: Year, into: Gathered) => void} */
const changeLines = (indicator, found, before, { say }) => {
  const year = before.year ?? "the earlier year"
  const [now, then] = [readingOf(found), readingOf(before)]
  if (
    indicator.break_year && before.year && found.year && before.year < indicator.break_year &&
    found.year >= indicator.break_year
  ) return say("series-break", { break: indicator.break_year })
  const change = now && then && (found.kind === "ratio" ? ratioChange : gapChange)(now, then)
  if (!change || !then || then.value === null) return say("change-none", { year })
  const [by, from, to] = change
  if (found.kind === "ratio" && from !== null && to !== null) {
    say("change", { year, before: ratio(then.value), times: ratio(by), from: ratio(from), to: ratio(to) })
    return say(from <= 1 && 1 <= to ? "change-chance" : "change-real")
  }
  say("change-points", { year, before: points(then.value), points: (by > 0 ? "+" : "") + points(by) })
  if (from !== null && to !== null) say("change-points-interval", { from: points(from), to: points(to) })
}

/**
 * The figure of a year as the national ones are given.
 * @type {(found: Year) => number | null}
 */
const oursOf = (found) => {
  switch (found.kind) {
    case "ratio":
      return found.reading.value
    case "survey":
      return found.one
    case "board":
      return found.parts[0].one
    default:
      return found.bands.all.share === null ? null : 100 * found.bands.all.share
  }
}

/** @type {(indicator: Indicator, found: Year, into: Gathered) => void} */
const nationalLines = (indicator, found, { lines, say }) => {
  const figures = indicator.figures
  /** @param {National} one */
  const show = (one) => (found.kind === "ratio" ? ratio(one.value) : `${one.value}%`)
  /** @param {string} text */
  const capital = (text) => text && text[0].toUpperCase() + text.slice(1)
  /** @param {National} one */
  const shown = (one) =>
    [
      capital(one.doubt),
      one.confidence === "high" ? "" : `How sure we are: ${one.confidence}.`,
      `Source: ${one.source}, ${one.publisher}.`,
    ].filter(Boolean).join(" ")
  if (!figures.length) return say("national-none-yet")
  if (!found.year) return say("national-no-year")
  const one = figures.find(({ year }) => year === found.year)
  if (!one) {
    const latest = figures[figures.length - 1]
    say("national-none", { year: found.year, latest: latest.year, national: show(latest) })
    lines.push(shown(latest))
    return
  }
  const ours = oursOf(found)
  const side = ours === null
    ? "not known"
    : Math.abs(ours - one.value) < 0.005
    ? "the same"
    : ours > one.value
    ? "higher"
    : "lower"
  say("national", { year: one.year, national: show(one), side })
  if (found.kind === "ratio" && ours !== null) {
    const { low, high } = found.reading
    say(low !== null && low <= one.value && high !== null && one.value <= high ? "national-inside" : "national-outside")
  }
  if (found.kind === "survey") say("national-bme-only")
  lines.push(shown(one))
}

/** @type {(now: Year) => Report["answer"]} */
const answerOf = (now) => {
  if (now.kind === "ratio") {
    const value = now.reading.value === null ? "undefined" : ratio(now.reading.value)
    return { name: "ratio", value, words: value }
  }
  if (now.kind === "bands") {
    const { share: all } = now.bands.all
    return {
      name: "share",
      value: all === null ? "undefined" : String(halfUp(100 * all, 1)),
      words: share(all) || "undefined",
    }
  }
  const gap = readingOf(now)?.value ?? 0
  return { name: "gap", value: String(halfUp(gap, now.kind === "board" ? 1 : 2)), words: `${points(gap)} points` }
}

/**
 * Put what was worked out into words.
 * `found` are the years, the newest first; `gaps` says for 5 to 8 which way each gap runs, where known.
 * @param {Indicator} indicator
 * @param {Year[]} found
 * @param {string} text
 * @param {Record<number, string | null>} gaps
 * @param {Data} facts
 * @returns {Report}
 */
export const report = (indicator, found, text, gaps, facts) => {
  const [now, before] = found
  const main = gather(facts.codes),
    change = gather(facts.codes),
    national = gather(facts.codes),
    check = gather(facts.checks)
  mainLines(indicator, now, facts, main)
  for (const { code, numbers } of [...published(indicator, now, before, text), ...checkLabels(gaps)]) {
    check.say(code, printedNumbers(numbers))
  }
  for (const earlier of found.slice(1)) changeLines(indicator, now, earlier, change)
  nationalLines(indicator, now, national)
  const questions = [...new Set([...check.asked, ...main.asked, ...indicator.questions])]
  /** @type {(heading: string, lines: string[]) => Block[]} */
  const part = (heading, lines) => (lines.length ? [{ heading, level: 2 }, { list: lines }] : [])
  const bands = now.kind === "bands"
    ? [{
      table: {
        heads: ["Band", "BME", "All", "BME share", "Points from all staff"],
        rows: now.bands.rows.map((row) => [
          row.name,
          whole(row.bme),
          whole(row.of),
          share(row.share) || "none",
          row.points === null ? "none" : points(row.points),
        ]),
      },
    }]
    : []
  return {
    answer: answerOf(now),
    blocks: [
      ...part("What the figures say", main.lines),
      ...bands,
      ...part("The published figure", check.lines),
      ...part("Compared with earlier years", change.lines),
      ...part("Compared with England", national.lines),
      ...part("Questions for management", questions),
      ...part("How it was worked out", [`The sum: ${indicator.formula.replace(/\.$/, "")}.`, ...facts.methods]),
    ],
  }
}
