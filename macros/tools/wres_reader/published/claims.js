// Which words go with which figure: each figure with its measure, group and year, where its clause is understood whole.
// No page here.
import { applied } from "./applied.js"
import { figures } from "./figures.js"
import { foreign } from "./foreign.js"
import { based } from "./named.js"
import { parse } from "./parse.js"
import { tokensOf } from "./tokens.js"
import { quoted } from "./source.js"
import { labelled, tidy } from "./text.js"
/** @import { Claim, Figure, Place } from "../types.d.ts" */
/** @import { Source } from "./source.js" */

const HIGHER_IS_WORSE = [3, 5, 6, 8]

/** How far “three fifths” of people may be from what it says. */
const NEAR_PART = 0.04

/** @type {Place} */
const NOWHERE = {
  measure: "",
  group: null,
  years: [],
  maybe: [],
  shared: false,
  joined: false,
  why: "aside-shape",
  parts: [],
  against: [],
  named: false,
}

/**
 * The figures of published words of an indicator, each with what is said of it.
 * @type {(words: string, indicator: number) => Claim[]}
 */
export const claims = (words, indicator) => {
  const written = tidy(words), { text } = written
  const { labels, rest } = labelled(text, indicator === 9)
  const shown = figures(rest, text, HIGHER_IS_WORSE.includes(indicator) ? "more" : "less")
  const tokens = tokensOf(text, rest, labels, shown, indicator)
  const places = parse(tokens), foreignAt = foreign(text, labels, shown, indicator)
  const made = shown.map((figure, i) => {
    const place = places.get(i) ?? { ...NOWHERE, why: labels.find(({ why }) => why)?.why ?? NOWHERE.why },
      next = tokens.findIndex((one) => one.figure === i)
    const near = tokens.slice(Math.max(0, next - 3), next + 4)
    return {
      ...figure,
      ...place,
      // “+13% v 25%” is no pair of shares.
      why: (place.joined && shown.some(({ signed }) => signed)) ||
          // “The BME share of the workforce is 80% higher”
          (/^(?:own|either|part|all)$/.test(place.measure) && /more|less/.test(figure.compared ?? ""))
        ? NOWHERE.why
        : place.why,
      // “1 : 1.83 (BME : white)”
      group: place.named && figure.odds === "after" ? (place.group === "bme" ? "white" : "bme") : place.group,
      whole: wholeOf(figure, place),
      half: figure.word && figure.value < 1 && /rate|part/.test(place.measure) && figure.stretch !== "hedge"
        ? Math.min(figure.half, NEAR_PART)
        : figure.half,
      // “3 to 1” and “24 / 30” may be of numbers of people.
      shared: place.shared || Boolean(figure.odds && !figure.decimals) ||
        // “Of 1,000 BME candidates, 125”
        (place.measure === "count" && /^10+$/.test(String(figure.value))) ||
        (place.measure === "bare" && Boolean(figure.pair) && figure.text.includes("/")),
      part: figure.part || place.measure === "all",
      ratio: place.measure === "ratio" || (place.measure === "bare" && figure.percent),
      lone: shown.length === 1,
      subject: place.group,
      quote: quoteOf(figure, written),
      foreign: foreignAt(figure.start),
      not: Boolean(tokens[next]?.said?.denied),
      favour: near.some(({ label }) => label?.favour),
    }
  })
  return applied(made.map((one) => based(one, text, indicator)), text, tokens, indicator)
}

/** @type {(figure: Figure, place: Place) => Claim["whole"]} */
const wholeOf = ({ whole }, place) =>
  /^(?:part|count)$/.test(place.measure)
    ? place.whole ?? whole
    : /^(?:own|either|all)$/.test(place.measure)
    ? undefined
    : whole

/** The phrase of a figure as it was written. @type {(figure: Figure, written: Source) => string} */
const quoteOf = ({ text, start, end, phrase }, written) =>
  quoted(written, phrase?.start ?? start, Math.max(phrase?.end ?? end, start + text.length))
