// Published words that say something without a figure: “were less likely”, “within the non-adverse range”, “no significant
// difference”. A sentence is judged only where all its words are known and it speaks of this year. No page here.
import { exactTest } from "../fisher.js"
import { halfUp } from "../rules.js"
import { foreign } from "./foreign.js"
import { quoted } from "./source.js"
import { BME, labelled, tidy, WHITE } from "./text.js"
import { worlds } from "./worlds.js"
/** @import { BoardYear, Finding, Indicator, RatioYear, SurveyYear } from "../types.d.ts" */
/** @typedef {(RatioYear | SurveyYear | BoardYear) & {year: number | null}} Dated */
/** @typedef {{claimed: string, side: string, not: boolean}} Said */

const PEOPLE = "(?: (?:staff|people|applicants|candidates|colleagues|employees|members of staff|respondents))?"
const VERB =
  "(?: (?:are|were|is|was|remain|remained))(?: (?:now|still|also|therefore|slightly|significantly|much|far))*"
const LIKELY = new RegExp(
  `\\b(${BME}|${WHITE})${PEOPLE}${VERB} (not )?(?:any )?(?:(less|more|just as|as) likely)\\b`,
  "i",
)
const THAN = new RegExp(`\\b(?:than|as) (?:the |their |our |to )*(${BME}|${WHITE})\\b`, "i")
const RANGE =
  /(?:^|[,(:-]|\b(?:is|are|remains?|was|were|falls?|sits?|stands?|now|still|well|just|comfortably|and|figure|ratio)) ?(not )?(within|inside|outside) (?:of )?(?:the |our )?(?:non-adverse|acceptable) range\b/i
const SIGNIFICANT =
  /\b(?:no (?:statistically )?significant (?:difference|disparity|gap)|not statistically significant|not significantly different)\b/i
const CLEAR = /\b(?:is|are|was|were|remains?) statistically significant\b/i
/** What is hoped for, explained, nearly so, or said of a part, of several figures or of a later stage is no statement here. */
const HEDGED = new RegExp(
  `\\b(?:${
    [
      "if|when|where|whether|would|could|should|may|might|will|can|aim\\w*|expected to|target\\w*|goal|ensure|want|until|unless",
      "mean(?:s|ing)?|indicat\\w+|interpret\\w*|values?|(?:below|above|under|over|than) 1|ratio (?:of(?! \\d)|in|that)|interval",
      "nearly|almost|seem\\w*|appear\\w*|become|became|becoming|report\\w*",
      "some|any|both|all|most|two|three|four|ratios|figures|scores|indicators|metrics|measures",
      "first|second|third|final|quarters?|half|months?|years|hearings?|numbers?|cases|counts?|chang\\w+",
    ].join("|")
  })\\b`,
  "i",
)
const DENIED = /\b(?:no|not|never|without|neither|nor|none|nobody)\b|n't\b/gi
const LATER = /\b(?:this year|now|since|before|last|previous\w*|earlier|longer)\b/i
const LEVEL = 0.05 // a ratio as near to one as this is neither more nor less likely
const ALIKE = [0.8, 1.25]
const SURE = 0.05 // the level of significance that reports use

/**
 * Whether chance hardly explains the gap, by the interval and by the exact test; null where that can't be told.
 * @type {(found: Dated) => boolean | null}
 */
const isClear = (found) => {
  if (found.kind === "board" || found.reading.low === null || found.reading.high === null) return null
  const { codes } = found.reading
  if (found.kind === "survey") return codes.includes("zero-outside")
  const { bme, white } = found
  const outside = codes.includes("one-outside") && !found.averaged
  // Where the two tests part, either may be meant.
  return outside === exactTest(bme.n.low, bme.of.low, white.n.low, white.of.low) < SURE ? outside : null
}

/**
 * Whether a statement on who is likelier is true; null where that can't be told.
 * @type {(said: Said, found: Dated) => boolean | null}
 */
const isLikely = ({ claimed, side, not }, found) => {
  const all = worlds(found).map(({ shares: { bme, white } }) => {
    const [one, other] = side === "bme" ? [bme, white] : [white, bme]
    return other.high > 0 ? (one.low + one.high) / (other.low + other.high) : Infinity
  })
  if (all.length !== 1 || !Number.isFinite(all[0])) return null
  const [ratio] = all, level = Math.abs(ratio - 1) <= LEVEL
  const alike = ratio >= ALIKE[0] && ratio <= ALIKE[1]
  // “Not as likely” is less likely, and “not more likely” as likely or less.
  if (claimed === "as" && not) return level ? null : ratio < 1
  const way = claimed === "as" ? alike : claimed === "more" ? ratio > 1 : ratio < 1
  if (claimed === "as" || not) {
    const holds = claimed === "as" ? alike : !way
    return holds || (!alike && isClear(found) !== false) ? holds : null
  }
  return level ? null : way
}

/** @type {(words: string, indicator: Pick<Indicator, "direction" | "number" | "edges">, found: Dated[]) => Finding[]} */
export const statements = (words, indicator, [now]) => {
  if (now.kind === "board") return []
  const written = tidy(words), { text } = written
  const { labels } = labelled(text, false)
  const odd = foreign(text, labels, [], indicator.number)
  /** @type {Finding[]} */
  const made = []
  for (const { 0: sentence, index } of text.matchAll(/(?:[^.;|]|\.(?! |$))+/g)) {
    const here = labels.filter(({ start }) => start >= index && start < index + sentence.length)
    const aside = odd(index).length || HEDGED.test(sentence) ||
      here.some(({ owner, favour, year }) =>
        owner || favour || (year !== undefined && year !== now.year && year !== "now")
      )
    if (aside) continue
    const denials = sentence.match(DENIED)?.length ?? 0
    /** @type {(match: RegExpExecArray, holds: boolean | null, code?: string) => void} */
    const tell = (match, holds, code = "differs") => {
      if (holds === null) return
      const start = index + match.index,
        printed = quoted(written, start, start + match[0].length).replace(/^[,(:-] ?/, "")
      made.push({
        code: holds ? "agrees" : code,
        numbers: { printed, ...ends(now) },
        readings: readingsOf(indicator, now),
      })
    }
    const likely = LIKELY.exec(sentence), range = RANGE.exec(sentence), significant = SIGNIFICANT.exec(sentence)
    // What managers do is a part of indicator 8, and what colleagues do.
    const part = indicator.number === 8 && /manager|leader/i.test(sentence) !== /colleague|staff member/i.test(sentence)
    if (likely && !part && denials === (likely[2] ? 1 : 0)) {
      const side = new RegExp(`^${WHITE}`, "i").test(likely[1]) ? "white" : "bme"
      const than = THAN.exec(sentence.slice(likely.index + likely[0].length))?.[1]
      const other = than && (new RegExp(`^${WHITE}`, "i").test(than) ? "white" : "bme")
      const sound = other ? other !== side : !/\bthan\b/i.test(sentence) && !LATER.test(sentence)
      const claimed = likely[3].toLowerCase().replace("just ", "")
      if (sound && (claimed !== "as" || other || likely[2])) {
        tell(likely, isLikely({ claimed, side, not: Boolean(likely[2]) }, now))
      }
    }
    if (range && now.kind === "ratio" && now.reading.value !== null && denials === (range[1] ? 1 : 0)) {
      const value = halfUp(now.reading.value, 2), inside = value >= indicator.edges[0] && value <= indicator.edges[1]
      tell(range, inside === ((range[2].toLowerCase() !== "outside") !== Boolean(range[1])))
    }
    const clear = CLEAR.exec(sentence)
    if (clear && !denials) tell(clear, isClear(now), "chance")
    if (significant && denials === 1) tell(significant, isClear(now) === null ? null : !isClear(now), "significant")
  }
  return made
}

/** @type {(found: Dated) => {from?: number, to?: number}} */
const ends = (found) =>
  found.kind === "board" || found.reading.low === null || found.reading.high === null
    ? {}
    : { from: halfUp(found.reading.low, 2), to: halfUp(found.reading.high, 2) }

/** @type {(indicator: Pick<Indicator, "direction">, found: Dated) => Finding["readings"]} */
const readingsOf = ({ direction }, found) => {
  const [world] = worlds(found), [side, other] = direction === "white-over-bme" ? ["white", "bme"] : ["bme", "white"]
  const { low, high } = world.shares[side], { low: least, high: most } = world.shares[other]
  const ratio = (low + high) / (least + most)
  return [{ name: "ratio", side, span: { low: ratio, high: ratio } }]
}
