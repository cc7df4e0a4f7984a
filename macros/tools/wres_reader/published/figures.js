// The figures in published words: each with its value, how far it was rounded, its unit and the words at its side.
// No page here.
import { decimalsOf } from "../bounds.js"
import { BME, WHITE } from "./text.js"
/** @import { Figure } from "../types.d.ts" */

/** @type {Record<string, number>} */
const COUNTS = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }
const COUNT = Object.keys(COUNTS).join("|")
const LOOSE = 0.125, LOOSER = 0.25 // how far “twice” may be from two, and “nearly twice”

/** @type {[pattern: RegExp, value: number][]} */
const WORDS = [
  [/\b(?:one and a half|one-and-a-half|1 1[/\u2044]2) times\b/gi, 1.5],
  [/\b(?:twice|two-?fold|doubled?)\b/gi, 2],
  [/\b(?:thrice|three-?fold|trebled?|tripled?)\b/gi, 3],
  [/\b(?:four-?fold|quadrupled?)\b/gi, 4],
  [/\btwo[- ]thirds\b/gi, 2 / 3],
  [/\bthree[- ]quarters\b/gi, 0.75],
  [/\bhalf\b/gi, 0.5],
  [/\b(?:a|one)[- ]third\b/gi, 1 / 3],
  [/\b(?:a|one)[- ]quarter\b/gi, 0.25],
  [/\b(?:a|one)[- ]fifth\b/gi, 0.2],
  [/\b(?:a|one)[- ]tenth\b/gi, 0.1],
]
const ALIKE = /\b(?:equally(?: as)? likely|(?:just|equally) as likely|no difference|neither more nor less likely)\b/gi
const NO_MORE = /\bno (more|less) likely\b/gi
const UNDEFINED =
  /\bn\/a\b|\bnot (?:applicable|available|calculable)\b|\bundefined\b|\binfinit\w+\b|\b(?:can ?not|can't|could not) be calculated\b|^-$/gi
const NOUGHT = /\b(?:nil|none|zero|nobody|nought)\b/gi
const NO_GROUP = new RegExp(`\\bno (?=(${BME}|${WHITE})\\b)`, "gi")

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
const PART = /^\s*of (?!the (?:white|bme|bame|chance|likelihood|rate|figure)\b)/i
const AS = /^\s*(?:times )?as (?:likely|many|high|much|often|great)\b/i
const MORE = /^\s*(?:times )?(?:more|higher|greater|larger|better|above|ahead)\b/i
const LESS = /^\s*(?:times )?(?:less|lower|fewer|smaller|worse|below|behind)\b/i
const BY = /\b(more|higher|greater|larger|less|lower|fewer|smaller)(?: likely)? by\s*$/i

/**
 * What the words at its side make of a figure.
 * @type {(figure: Figure, text: string) => Figure}
 */
const beside = (figure, text) => {
  const before = text.slice(0, figure.start), after = text.slice(figure.end)
  const by = BY.exec(before)?.[1]
  const worded = figure.percent || figure.points || figure.word || /^\s*times/i.test(after)
  const plain = /^\s*\w+ (?:likel|chance)/i.test(after)
  return {
    ...figure,
    compared: AS.test(after)
      ? "as"
      : by
      ? (/more|higher|greater|larger/i.test(by) ? "more" : "less")
      : (worded || plain) && MORE.test(after)
      ? "more"
      : (worded || plain) && LESS.test(after)
      ? "less"
      : figure.compared,
    stretch: BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? figure.stretch,
    part: PART.test(after),
    change: CHANGE.test(before) || (figure.plus && /^\s*(?:points? )?(?:on|from|since|compared)\b/i.test(after)),
    earlier: FROM.test(before),
  }
}

/**
 * Each figure in some words, in their order. `rest` is the words with all that is no figure blanked out.
 * @type {(rest: string, text: string) => Figure[]}
 */
export const figures = (rest, text) => {
  /** @type {Figure[]} */
  const found = []
  /** @type {(pattern: RegExp, make: (match: RegExpMatchArray) => Partial<Figure> | null) => void} */
  const take = (pattern, make) => {
    for (const match of [...rest.matchAll(pattern)]) {
      const start = match.index, end = start + match[0].length, made = make(match)
      if (!made || /\u0002/.test(rest.slice(start, end))) continue
      found.push({
        text: text.slice(start, end).trim(),
        start,
        end,
        value: 0,
        half: 0,
        decimals: 0,
        percent: false,
        points: false,
        word: "",
        plus: false,
        signed: false,
        ...made,
      })
      rest = rest.slice(0, start) + "\u0002".repeat(end - start) + rest.slice(end)
    }
  }
  take(UNDEFINED, () => ({ word: "undefined" }))
  take(NOUGHT, () => ({ word: "nought" }))
  take(new RegExp(NO_GROUP, "gi"), () => null)
  for (const match of text.matchAll(NO_GROUP)) {
    found.push({
      ...NOBODY,
      text: text.slice(match.index, match.index + 3 + match[1].length),
      start: match.index,
      end: match.index + 2,
    })
  }
  take(ALIKE, () => ({ value: 1, half: 0.1, word: "alike" }))
  take(NO_MORE, ([, side]) => ({ value: 1, half: 0.05, word: "alike", stretch: side === "more" ? "below" : "above" }))
  for (const [pattern, value] of WORDS) take(pattern, () => ({ value, half: value * LOOSE, word: "times" }))
  take(new RegExp(`\\b(${COUNT})(?= times\\b)`, "gi"), ([, word]) => {
    const value = COUNTS[word.toLowerCase()]
    return { value, half: value * LOOSE, word: "times" }
  })
  take(
    new RegExp(
      `(?<![\\w.-])(\\d+|${COUNT}) (?:in|of|out of)(?: every| the| all)? (\\d+(?:\\.\\d+)?|${COUNT})(?![\\d%]|\\.\\d)`,
      "gi",
    ),
    pair,
  )
  take(/(?<![\w.-])(\d+(?:\.\d+)?) per (100|1000|10000)\b/gi, ([, digits, of]) => {
    const { value, half } = number(digits)
    return value <= Number(of) ? { value: value / Number(of), half, pair: [value, Number(of)] } : null
  })
  take(/(?<![\w.-])(\d+) ?\/ ?(\d+)(?![\d.%])/g, pair)
  take(/(?<![\w.-])(\d+(?:\.\d+)?) ?(?::|\bto\b) ?(\d+(?:\.\d+)?)(?![\d.]*\d|%)/g, ([all, one, other]) => {
    if ((Number(one) === 1) === (Number(other) === 1) || /from\s*$/i.test(rest.slice(0, rest.indexOf(all)))) return null
    const digits = Number(one) === 1 ? other : one
    return { ...number(digits), odds: true }
  })
  take(
    /(?<![\w.])(?:(?<![\d%]-?)([-+]))?(\d+(?:\.\d+)?|\.\d+)(%| points?\b|x\b|\u00d7)?/g,
    ([, sign, digits, unit]) => ({
      ...number(digits, sign === "-"),
      percent: unit === "%",
      points: Boolean(unit && /points/i.test(unit)),
      word: unit === "x" || unit === "\u00d7" ? "times" : "",
      half: number(digits).half,
      plus: sign === "+",
      signed: Boolean(sign),
    }),
  )
  return found.sort((one, other) => one.start - other.start).map((one) => stretched(beside(one, text)))
}

/** @type {Omit<Figure, "text" | "start" | "end">} */
const NOBODY = {
  value: 0,
  half: 0,
  decimals: 0,
  percent: false,
  points: false,
  word: "nought",
  plus: false,
  signed: false,
}

/** @type {(digits: string, negative?: boolean) => {value: number, half: number, decimals: number}} */
const number = (digits, negative = false) => {
  const decimals = decimalsOf(digits)
  return { value: negative ? -Number(digits) : Number(digits), half: 0.5 / 10 ** decimals, decimals }
}

/** @type {(match: RegExpMatchArray) => Partial<Figure> | null} */
const pair = ([, one, other]) => {
  const [n, of] = [one, other].map((word) => COUNTS[word.toLowerCase()] ?? Number(word))
  const decimals = decimalsOf(other)
  return of > n || (of === n && of > 1) ? { value: n / of, half: 0.5 / 10 ** decimals, decimals, pair: [n, of] } : null
}

/**
 * Let “about 80%” be what rounds to eighty, and “nearly twice” be further from two than “twice”.
 * @type {(figure: Figure) => Figure}
 */
const stretched = (figure) => {
  if (figure.stretch !== "hedge") return figure
  const { value, word, decimals } = figure
  if (word === "times") return { ...figure, half: Math.max(figure.half, value * LOOSER) }
  const zeros = decimals ? 0 : (/0+$/.exec(String(Math.abs(value)))?.[0].length ?? 0)
  return { ...figure, half: Math.max(figure.half, 0.5 * 10 ** zeros, 0.03 * Math.abs(value)) }
}
