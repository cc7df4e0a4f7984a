// What one year says, in words. No page here.
import { PARTS } from "../fields.js"
import { orderOf } from "../published/published.js"
import { exactTest } from "../fisher.js"
import { exact, halfUp } from "../rules.js"
import { levelling } from "./levelling.js"
import { between, bounds, fill, people, points, ratio, share, whole, whoOf } from "./say.js"
/** @import { BandYear, BoardYear, Data, Indicator, RatioYear, SurveyYear, Year } from "../types.d.ts" */
/** @import { Gathered } from "./say.js" */

const NAMES = /** @type {Record<string, string>} */ ({ bme: "BME", white: "white" })

/** @param {number} value */
const precisely = (value) => String(halfUp(value, 4))

/**
 * A ratio that printed percentages, or a printed ratio alone, leave open.
 * @type {(indicator: Indicator, found: RatioYear, into: Gathered) => void}
 */
const boundLines = (indicator, { reading, rates, typed = {}, bare }, { lines, say }) => {
  const edges = { low: indicator.edges[0].toFixed(2), high: indicator.edges[1].toFixed(2) }
  const [top, bottom] = orderOf(indicator).map((side) => NAMES[side])
  if (rates) {
    lines.push(fill(indicator.shares, typed))
    say("rates", { bounds: bounds(reading) })
  }
  if (bare) {
    const plain = bare.printed !== null
    say(plain ? "bare" : bare.worded ? "bare-words" : "bare-turned", {
      printed: bare.quote,
      value: ratio(bare.value),
      bounds: plain ? between(reading.least, reading.most, precisely) : bounds(reading),
    })
    say(bare.named ? "bare-named" : "bare-direction", { top, bottom })
  }
  for (const code of reading.codes) say(code, edges)
  say("no-counts")
}

/**
 * Why there is no ratio, and what can be said all the same.
 * @type {(indicator: Indicator, found: RatioYear, facts: Data, into: Gathered) => void}
 */
const noRatioLines = (indicator, { reading }, facts, { say }) => {
  const nobody = [reading.bme === 0 ? "BME" : "", reading.white === 0 ? "white" : ""].filter(Boolean).map((group) =>
    fill(indicator.nobody, { group })
  ).join(" ")
  say(reading.why ?? "", { nobody, few: facts.few })
  if (reading.why === "nobody-below" && reading.low) say("below-end", { from: ratio(reading.low) })
  if (reading.why === "nobody-above" && reading.high) say("above-end", { to: ratio(reading.high) })
  if (reading.codes.includes("no-range")) say("no-range")
  else if (reading.why === "masked") {
    say(reading.least && reading.most ? "least-most" : reading.least ? "least" : "most", {
      least: reading.least && ratio(reading.least),
      most: reading.most && ratio(reading.most),
    })
  }
}

/**
 * How often chance alone would make a difference as large, of 1, by the exact test, where cases are few; null elsewhere.
 * @param {Pick<RatioYear, "bme" | "white" | "averaged" | "reading">} found
 */
export const chanceOfFew = ({ bme, white, averaged, reading: { codes } }) => {
  const all = [bme.n, bme.of, white.n, white.of]
  return averaged || !codes.includes("few") || !all.every((one) => exact(one))
    ? null
    : exactTest(bme.n.low, bme.of.low, white.n.low, white.of.low)
}

/** That many times in a hundred. @param {number} chance */
export const timesWords = (chance) => {
  const times = Math.round(100 * chance)
  return times < 1 ? "less than once" : times === 1 ? "about once" : `about ${times} times`
}

/** @type {(indicator: Indicator, found: RatioYear, facts: Data, into: Gathered) => void} */
const ratioLines = (indicator, found, facts, into) => {
  const { reading, rates, bare } = found, { lines, say } = into
  if (rates || bare) return boundLines(indicator, found, into)
  const { value, low, high } = reading
  const edges = { low: indicator.edges[0].toFixed(2), high: indicator.edges[1].toFixed(2) }
  /** @param {string} code */
  const given = (code) => reading.codes.includes(code)
  if (found.averaged) say("two-year")
  if (reading.why || value === null || low === null || high === null) noRatioLines(indicator, found, facts, into)
  else {
    lines.push(
      fill(indicator.shares, { bme: share(reading.bme), white: share(reading.white) }),
      fill(indicator.ratio, { value: ratio(value) }),
    )
    say(["worse", "other-way", "equal"].find(given) ?? "")
    say(["above", "below", "inside"].find(given) ?? "", edges)
    say("interval", { from: ratio(low), to: ratio(high) })
    say(["one-inside", "one-few"].find(given) ?? "one-outside")
    say(given("range-clear") ? "range-clear" : "range-touched", edges)
  }
  if (reading.people !== null && reading.why !== "no-people") {
    const { group, count, fewer } = levelling(indicator, found)
    if (count < 0.05) say("alike")
    else lines.push(fill(fewer ? indicator.fewer : indicator.more, { people: people(count), group }))
  }
  if (given("few") && !reading.why) say("few", { few: facts.few })
  const chance = chanceOfFew(found)
  if (chance !== null) say("exact", { times: timesWords(chance) })
  if (found.people?.unknown) {
    const { unknown, all } = found.people
    say(100 * unknown / all >= facts.manyUnknown ? "many-unknown" : "unknown", {
      unknown: whole(unknown),
      all: whole(all),
      share: share(unknown / all),
    })
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
  say("board-census")
  if (found.parts.length < 3) say("board-part-missing")
}

/** @type {(found: BandYear, into: Gathered) => void} */
const bandLines = (found, { say }) => {
  const { bands, disparities, absent } = found, whom = whoOf(found)
  say("band-all", { share: share(bands.all.share), bme: whole(bands.all.bme), all: whole(bands.all.of) })
  if (absent.length) say("band-some", { absent: absent.join(" and "), all: whole(bands.all.of) })
  for (const { band } of bands.drops) say("band-drop", { band, whom })
  if (!bands.drops.length) say("band-none", { whom })
  if (disparities.some(({ few }) => few)) say("disparity-few")
}

/** @type {(indicator: Indicator, found: Year, facts: Data, into: Gathered) => void} */
export const mainLines = (indicator, found, facts, into) => {
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
