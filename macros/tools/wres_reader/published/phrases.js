// What the words at the side of a figure make of it: “more than”, “times less likely”, “of BME staff”. No page here.
import { BME, WHITE } from "./text.js"
/** @import { Figure } from "../types.d.ts" */

const GROUP = `(?:${BME}|${WHITE}\\b)`
const PEOPLE =
  "(?:staff|people|applicants?|candidates?|colleagues|employees|workers|members?|respondents|nurses|doctors|directors)"
const RATE = "(?:rate|likelihood|chance|figure|share|percentage|proportion|level|number)s?\\b"
export const NO_GROUP = new RegExp(`\\bno (?=(${BME}|${WHITE})\\b)`, "gi")
/** “No BME board members”, whole. */
export const NOBODY = new RegExp(`^no ${GROUP}(?: (?:board|voting|executive|non-executive))*(?: ${PEOPLE})?`, "i")

/** @type {[pattern: RegExp, how: "hedge" | "above" | "below"][]} */
const BEFORE = [
  [
    /(?:nearly|almost|just (?:under|over|above|below)|close to|about|around|approx(?:imately|\.)?|roughly|circa|c\.|~|some)\s*$/i,
    "hedge",
  ],
  [/(?:no more than|not more than|less than|fewer than|under|below|up to|<)\s*$/i, "below"],
  [/(?:more than|over|at least|above|greater than|higher than|in excess of|exceed(?:s|ing)|>)\s*$/i, "above"],
]
const CHANGE =
  /\b(?:rose|risen|rise|up|increas\w*|grew|growth|fell|fallen|fall|down|drop\w*|decreas\w*|reduc\w*|improve\w*|worsen\w*|deteriorat\w*|widen\w*|narrow\w*|declin\w*|chang\w*) (?:of|by) *$/i
const FROM = /\b(?:from|was previously)\s*$/i
const PART = /^\s*of (?!(?:the (?:white|bme|bame|chance|likelihood|rate|figure)|that|what|it)\b)/i
const AS = /^\s*(?:times )?as (?:likely|many|high|much|often|great|diverse)\b/i
const MORE =
  /^\s*(?:times )?(?:(?:more|higher|greater|larger|better|above|ahead)\b(?: (?:likely|often|diverse))?|over-? ?represent\w*)/i
const LESS =
  /^\s*(?:times )?(?:(?:less|lower|fewer|smaller|worse|below|behind)\b(?: (?:likely|often|diverse))?|under-? ?represent\w*)/i
const BY =
  /\b(?:(more|higher|greater|larger|ahead|above|over-? ?represent\w*)|(?:less|lower|fewer|smaller|behind|below|under-? ?represent\w*))(?: \w+){0,5}? by(?: a factor of)?\s*$/i
const REPRESENTED = /\b(?:(over)|under)-? ?represent\w*(?: \w+){0,5}? ?(of|:|=|\()\s*$/i
// A share of one group’s people, which is no ratio: “half of BME staff”, “half the BME staff”, “1 in 81 BME staff”.
const OF_GROUP = new RegExp(
  `^\\s*of (?:all |our |the )*${GROUP}(?! (?:[a-z]+ ){0,2}${RATE})(?! (?:cases|appointments))`,
  "i",
)
const THE_GROUP = new RegExp(`^\\s*(?:of )?(?:the |all |our )*${GROUP} (?:board )?${PEOPLE}\\b`, "i")

/**
 * What the words at its side make of a figure.
 * @type {(figure: Figure, text: string) => Figure}
 */
export const beside = (figure, text) => {
  const before = text.slice(0, figure.start), after = text.slice(figure.end)
  // “Over-represented (42.4% of cases)” is no difference.
  const represented = figure.points || !PART.test(after) ? REPRESENTED.exec(before) : null
  const by = BY.exec(before) ?? (figure.points || represented?.[2] === "of" ? represented : null)
  const worded = figure.percent || figure.points || figure.word || /^\s*times/i.test(after)
  const plain = /^\s*\w+ (?:likel|chance)|^\s*\w+-? ?represent/i.test(after)
  const side = [AS, MORE, LESS].find((pattern) => pattern.test(after))
  const compared = side === AS
    ? "as"
    : by && !figure.pair
    ? (by[1] ? "more" : "less")
    : side && (worded || plain)
    ? (side === MORE ? "more" : "less")
    : figure.compared
  const stretch = BEFORE.find(([pattern]) => pattern.test(before))
  return {
    ...figure,
    compared,
    stretch: stretch?.[1] ?? figure.stretch,
    part: PART.test(after),
    within: !compared &&
      (OF_GROUP.test(after) || ((figure.pair || figure.word === "times") && THE_GROUP.test(after))),
    change: CHANGE.test(before) || (figure.plus && /^\s*(?:points? )?(?:on|from|since|compared)\b/i.test(after)),
    earlier: FROM.test(before),
    // The phrase whole, with the words that make it true or false.
    phrase: {
      start: Math.min(stretch?.[0].exec(before)?.index ?? figure.start, by && compared ? by.index : figure.start),
      end: figure.end + (compared && side ? side.exec(after)?.[0].length ?? 0 : 0),
    },
  }
}
