// What the words at the side of a figure make of it: “more than”, “times less likely”, “of BME staff”. No page here.
import { BME, WHITE } from "./text.js"
/** @import { Figure } from "../types.d.ts" */

const GROUP = `(?:${BME}|${WHITE}\\b)`
const PEOPLE =
  "(?:staff|people|person|applicants?|candidates?|colleagues?|employees?|workers?|members?|respondents|nurses|doctors|directors)"
const RATE = "(?:rate|likelihood|chance|figure|share|percentage|proportion|level|number)s?\\b"
export const NO_GROUP = new RegExp(`\\bno (?=(${BME}|${WHITE})\\b)`, "gi")
/** “No BME board members”, whole. */
export const NOBODY = new RegExp(`^no ${GROUP}(?: (?:board|voting|executive|non-executive))*(?: ${PEOPLE})?`, "i")

/** @type {[pattern: RegExp, how: NonNullable<Figure["stretch"]>][]} */
const BEFORE = [
  [
    /(?:nearly|almost|just (?:under|over|above|below)|close to|about|around|approx(?:imately|\.)?|roughly|circa|c\.|~|some)\s*$/i,
    "hedge",
  ],
  [/(?:no more than|not more than|up to|at most|\u2264|<=)\s*$/i, "most"],
  [/(?:at least|no less than|no fewer than|\u2265|>=)\s*$/i, "least"],
  [/(?:less than|fewer than|under|below|<)\s*$/i, "below"],
  [/(?:more than|over|above|greater than|higher than|in excess of|exceed(?:s|ing)|>)\s*$/i, "above"],
]
const CHANGE =
  /\b(?:rose|risen|rise|up|increas\w*|grew|growth|fell|fallen|fall|down|drop\w*|decreas\w*|reduc\w*|improve\w*|worsen\w*|deteriorat\w*|widen\w*|narrow\w*|declin\w*|chang\w*|clos(?:ed?|ing)|shr[aiu]nk\w*|grow\w*|climb\w*|jump\w*|slip\w*|mov(?:ed?|ing)|lower\w*|rais\w*|cut) (?:of|by) *$/i
// “Up 0.1 points to a gap of 5.5 points”, “down 0.19 on last year”, “a 0.6 point improvement”.
const MOVED =
  /\b(?:up|down|rose|risen|fell|fallen|increased|decreased|dropped|improved|worsened|widened|narrowed|declined|reduced|grew|grown) *$/i
const SINCE = /^\s*(?:to|on|from|since|compared|against)\b/i
const MOVE =
  /^\s*(?:improvement|increase|decrease|rise|fall|drop|reduction|change|decline|deterioration|widening|narrowing|gain|worsening|difference (?:on|from) last)\b(?! in (?:the )?(?:likelihood|chance))/i
/** “6% fewer than last year”, “doubled since 2021”: beside another year, and no other group. */
const THAN_YEAR =
  /^[^.;,]*?\b(?:than|compared (?:with|to)|since|on) (?:in |for |that of |the figure for )?(?:(?:last|the (?:last|previous|prior)) year|the year before|a year (?:ago|earlier|before)|20\d\d)\b/i
const GREW = /^(?:doubled|trebled|tripled|quadrupled|halved)$/i
const WHOSE = /^ (?:the|that)\b/i
/** “3 fewer cases than last year”: so many people, and no ratio. */
const PEOPLE_MORE = /^\s*(?:fewer|more|additional|extra)\b(?! (?:likely|often|diverse))/i
const PART = /^\s*of (?!(?:the (?:white|bme|bame|chance|likelihood|rate|figure)|that|what|it)\b)/i
const AS = /^\s*(?:times )?as (?:likely|many|high|much|often|great|diverse)\b/i
const MORE =
  /^\s*(?:times )?(?:(?:more|higher|greater|larger|above|ahead)\b(?: (?:likely|often|diverse))?|over-? ?represent\w*)/i
const LESS =
  /^\s*(?:times )?(?:(?:less|lower|fewer|smaller|below|behind)\b(?: (?:likely|often|diverse))?|under-? ?represent\w*)/i
/** Which way “worse” is depends on the indicator. */
const JUDGED = /^\s*(?:times )?(worse|better)\b/i
const BY =
  /\b(?:(more|higher|greater|larger|ahead|above|over-? ?represent\w*)|(?:less|lower|fewer|smaller|behind|below|under-? ?represent\w*))(?: \w+){0,5}? by(?: a factor of)?\s*$/i
/** “More likely to be appointed than BME candidates, but by less than half” */
const BY_LATER = /\b(?:(more)|less) likely\b[^.;:\d]{0,90}? by(?: a factor of)?\s*$/i
const REPRESENTED = /\b(?:(over)|under)-? ?represent\w*(?: \w+){0,5}? ?(of|:|=|\()\s*$/i
// A share of one group’s people, which is no ratio: “half of BME staff”, “half the BME staff”, “1 in 81 BME staff”.
const OF_GROUP = new RegExp(
  `^\\s*of (?:all |our |the )*${GROUP}(?! (?:[a-z]+ ){0,2}${RATE})(?! (?:cases|appointments))`,
  "i",
)
const THE_GROUP = new RegExp(`^\\s*(?:of )?(?:the |all |our )*${GROUP} (?:board )?${PEOPLE}\\b`, "i")

const OUTCOME =
  "(?:cases|case load|caseload|disciplinar(?:y (?:cases|processes|procedures|investigations|action)|ies)|investigations|hearings|appointments|appointees|new starters|places)"
const OF = "^\\)?\\s*of (?:all |the |our |total |both |those |people |staff |formal |new |non-mandatory |training )*"
const OF_CASES = new RegExp(
  `${OF}(?:${OUTCOME}|(?:disciplined|appointed|(?:who (?:were |had been )?)?(?:disciplined|appointed)|entering the|in the (?:formal )?(?:disciplinary )?process))`,
  "i",
)
const OF_STAFF = new RegExp(
  `${OF}(?:workforce|staff|headcount|employees|shortlist|shortlisted|applicants|candidates)\\b`,
  "i",
)
const COMPOSED = new RegExp(
  `(?:${GROUP}(?: ${PEOPLE})? (?:now )?(?:are|were|is|was)|${GROUP}[^.;]*\\b(?:ma[dk]e?s? up|making up|account\\w* for|represent\\w*|compris\\w*|constitut\\w*|form\\w*))(?: (?:about|around|only|just|nearly|over|under|some))*\\s*$`,
  "i",
)
const IS_GROUP = new RegExp(`^\\s*of [^.;,\\d]{0,40}?\\b(?:is|are|was|were) (?:from an? )?${GROUP}`, "i")
const NEAR = 25
const PARITY = /\bparity\b|\bequality\b/i

/** The same of “1.0”: two rates that are equal, and not what a ratio is set against. */
const LEVEL = /\bequal(?:ly)?\b|\blevel (?:at|with)\b|\b(?:is|are) level\b|\bthe same\b|\bno (?:more|less) likely\b/i
const AGAINST = /\b(?:not|than|against|compared|from|above|below|target|where|if|when|would)\b|n't/i
/** A ratio after words that say which way it goes: “BME staff are less likely: 2.00”. */
const LESS_LIKELY = /(?<!\b(?:no|or|nor|not) )\bless likely(?: to [a-z -]{1,60})?(?:[:,(=]| at| -) *$/i

/**
 * The whole that the words name: a part of all cases is no part of all staff, and no rate.
 * @type {(before: string, after: string) => Figure["whole"]}
 */
const wholeOf = (before, after) =>
  OF_CASES.test(after)
    ? "cases"
    : OF_STAFF.test(after) && (COMPOSED.test(before) || IS_GROUP.test(after))
    ? "staff"
    : undefined

/** @type {(figure: Figure, before: string, after: string) => boolean} */
const isLevel = ({ decimals }, before, after) => {
  const near = `${before}\u0001${after}`
  return PARITY.test(near) || (decimals > 0 && LEVEL.test(near) && !AGAINST.test(near))
}

/** @param {"more" | "less"} side */
const opposite = (side) => (side === "more" ? "less" : "more")

/**
 * What the words at its side make of a figure; `worse` is on which side the worse figure lies.
 * @type {(figure: Figure, text: string, worse: "more" | "less") => Figure}
 */
export const beside = (figure, text, worse) => {
  const before = text.slice(0, figure.start), after = text.slice(figure.end)
  const stretch = BEFORE.find(([pattern]) => pattern.test(before))
  // “By less than half”
  const plainly = stretch ? before.replace(stretch[0], "") : before
  // “Over-represented (42.4% of cases)” is no difference.
  const represented = figure.points || !PART.test(after) ? REPRESENTED.exec(before) : null
  const late = BY.test(plainly) ? null : BY_LATER.exec(plainly)
  const by = BY.exec(plainly) ?? late ?? (figure.points || represented?.[2] === "of" ? represented : null)
  const worded = figure.percent || figure.points || figure.word || /^\s*times/i.test(after)
  const plain = /^\s*\w+ (?:likel|chance)|^\s*\w+-? ?represent/i.test(after)
  const side = [AS, MORE, LESS, JUDGED].find((pattern) => pattern.test(after))
  const judged = JUDGED.exec(after)?.[1].toLowerCase()
  const compared = side === AS
    ? "as"
    : by && !figure.pair
    ? (by[1] ? "more" : "less")
    : side && (worded || plain)
    ? (judged ? (judged === "worse" ? worse : opposite(worse)) : side === MORE ? "more" : "less")
    : !worded && figure.decimals && LESS_LIKELY.test(before)
    ? "less"
    : figure.compared
  return {
    ...figure,
    compared,
    stretch: stretch?.[1] ?? figure.stretch,
    part: PART.test(after),
    whole: wholeOf(before, after),
    parity: figure.value === 1 && !figure.percent && isLevel(figure, before.slice(-NEAR), after.slice(0, NEAR)),
    by: Boolean(by && compared),
    late: Boolean(late),
    from: stretch?.[0].exec(before)?.index ?? figure.start,
    represented: /represent/i.test(`${by?.[0] ?? ""} ${represented?.[0] ?? ""} ${side?.exec(after)?.[0] ?? ""}`) ||
      Boolean(REPRESENTED.exec(before)),
    within: !compared &&
      (OF_GROUP.test(after) || ((figure.pair || figure.word === "times") && THE_GROUP.test(after))),
    change: (GREW.test(figure.text) && !WHOSE.test(after)) ||
      (THAN_YEAR.test(after) && [MORE, LESS, JUDGED].some((pattern) => pattern.test(after))) ||
      (/^(?:more|less)$/.test(compared ?? "") && THAN_YEAR.test(after)) ||
      (!worded && !figure.decimals && !figure.pair && PEOPLE_MORE.test(after)) || CHANGE.test(before) ||
      (MOVED.test(before) && (figure.points || SINCE.test(after))) || MOVE.test(after) ||
      (figure.plus && /^\s*(?:points? )?(?:on|from|since|compared)\b/i.test(after)),
    // The phrase whole, with the words that make it true or false.
    phrase: {
      start: Math.min(stretch?.[0].exec(before)?.index ?? figure.start, by && compared ? by.index : figure.start),
      end: figure.end + (compared && side ? side.exec(after)?.[0].length ?? 0 : 0),
    },
  }
}
