// The figures in published words: each with its value, how far it was rounded, its unit and the words at its side.
// No page here.
import { decimalsOf } from "../bounds.js"
import { MULTIPLES, WHOLE, WORDED, worth } from "./number_words.js"
import { beside, NO_GROUP, NOBODY } from "./phrases.js"
/** @import { Figure } from "../types.d.ts" */

/**
 * Words are loose by a tenth: “twice” and “about twice” either way; “nearly twice” below, and half as far above, as not
 * all who write it mean less; “just over twice” above, by an eighth.
 */
const LOOSE = 0.1, OVER = 0.125
const BELOW = /(?:nearly|almost|close to|just (?:under|below))\s*$/i, ABOVE = /just (?:over|above)\s*$/i

const ALIKE = /\b(?:equally(?: as)? likely|(?:just|equally) as likely|no difference|neither more nor less likely)\b/gi
const NO_MORE = /\bno (more|less) likely\b/gi
const PARITY =
  /\b(?:achieved|reached|attained|hit|at|have|has|had) (?:(?:full|complete|race|racial) )?parity\b|\bfull parity\b/gi
/** What is hoped for, or denied, is no claim of parity. */
const HOPED =
  /\b(?:not|never|without|aims?|target|will|would|should|until|plan|goal|ambition|yet|if|when|from|to have|towards?)\b|n't/i
const UNDEFINED =
  /\bn\/a\b|\bnot (?:applicable|available|calculable)\b|\bundefined\b|\binfinit\w+\b|\b(?:can ?not|can't|could not) be calculated\b|^-$/gi
/** “Between 1.8 and 1.9”; the gap between two figures is another thing. */
const BETWEEN =
  /(?<!\b(?:gap|difference|differential|disparity|ratio) )\bbetween (\d+(?:\.\d+)?)(?:%| points?)? and (\d+(?:\.\d+)?)(?![\d.]*\d)(%| points?\b)?/gi
/** “Most cases”, “a majority of BME staff”. */
const MOST =
  /(?<!\b(?:the|at) )\bmost(?: of)?(?= (?:of |our |the |\u0001|cases|staff|disciplinary|formal|appoint))|\b(?:an?|the) (?:\w+ )?majority of\b/gi
const NOUGHT = /\b(?:nil|none|zero|nobody|nought)\b(?! point\b)/gi

/**
 * Each figure in some words, in their order. `rest` is the words with all that is no figure blanked out; `worse` is on
 * which side the worse figure of the indicator lies.
 * @type {(rest: string, text: string, worse: "more" | "less") => Figure[]}
 */
export const figures = (rest, text, worse) => {
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
        ...PLAIN,
        ...made,
      })
      rest = rest.slice(0, start) + "\u0002".repeat(end - start) + rest.slice(end)
    }
  }
  take(UNDEFINED, () => ({ word: "undefined" }))
  take(NOUGHT, () => ({ word: "nought" }))
  for (const { index } of text.matchAll(NO_GROUP)) {
    found.push({
      ...PLAIN,
      word: "nought",
      text: NOBODY.exec(text.slice(index))?.[0] ?? "",
      start: index,
      end: index + 2,
    })
  }
  take(ALIKE, () => ({ value: 1, half: 0.1, word: "alike" }))
  take(
    PARITY,
    ({ index = 0 }) =>
      HOPED.test(text.slice(Math.max(0, index - 40), index)) ? null : { value: 1, half: 0.1, word: "alike" },
  )
  take(NO_MORE, ([, side]) => ({ value: 1, half: 0.05, word: "alike", stretch: side === "more" ? "below" : "above" }))
  for (const [pattern, value] of MULTIPLES) take(pattern, () => ({ value, half: value * LOOSE, word: "times" }))
  take(MOST, () => ({ value: 0.5, half: 0, word: "times", stretch: "above" }))
  take(WORDED, ({ groups }) => worded(/** @type {Record<string, string>} */ (groups)))
  take(
    new RegExp(
      `(?<![\\w.-])(\\d+(?:\\.\\d+)?|${WHOLE}) (?:in|of|out of)(?: every| the| all)? (\\d+(?:\\.\\d+)?|${WHOLE})(?![\\d%]|\\.\\d)`,
      "gi",
    ),
    pair,
  )
  // “One BME member of staff in 50”, “2 BME staff per 100”
  take(
    new RegExp(
      `(?<![\\w.-])(\\d+(?:\\.\\d+)?|${WHOLE}) [\u0001 ]*\u0001(?: (?:of|staff|people|person|colleagues?|employees?|members?|applicants?|candidates?))* (?:in|per|out of)(?: every| each)? (\\d+|${WHOLE})(?![\\d%]|\\.\\d)`,
      "gi",
    ),
    pair,
  )
  // “8 cases per 1,000 BME staff”
  take(
    new RegExp(
      `(?<![\\w.-])(\\d+|${WHOLE}) (?:\\w+ )?(?:cases|appointments) (?:per|in every|for every) (\\d+)(?![\\d%])`,
      "gi",
    ),
    pair,
  )
  take(/(?<![\w.-])(\d+(?:\.\d+)?) per (100|1000|10000)\b/gi, ([, digits, of]) => {
    const { value, half } = number(digits)
    return value <= Number(of) ? { value: value / Number(of), half, pair: [value, Number(of)] } : null
  })
  take(BETWEEN, ([, one, other, unit = ""]) => {
    const [low, high] = [number(one), number(other)]
    if (low.value >= high.value) return null
    const value = (low.value + high.value) / 2, half = (high.value - low.value) / 2 + high.half
    return { ...high, value, half, percent: unit === "%", points: /point/i.test(unit) }
  })
  take(/(?<![\w.-])(\d+) ?\/ ?(\d+)(?![\d.%])/g, pair)
  take(/(?<![\w.-])(\d+(?:\.\d+)?) ?(?::|\bto\b) ?(\d+(?:\.\d+)?)(?![\d.]*\d|%)/g, ([all, one, other]) => {
    if ((Number(one) === 1) === (Number(other) === 1) || /from\s*$/i.test(rest.slice(0, rest.indexOf(all)))) return null
    const digits = Number(one) === 1 ? other : one
    return { ...number(digits), odds: Number(one) === 1 ? "after" : "before" }
  })
  take(
    /(?<![\w.])(?:(?<![\d%]-?)([-+]))?(\d+(?:\.\d+)?|\.\d+)(%| points?\b|x\b|\u00d7|[- ]?fold\b)?/g,
    ([, sign, digits, unit]) => ({
      ...number(digits, sign === "-"),
      percent: unit === "%",
      points: Boolean(unit && /points/i.test(unit)),
      word: unit && /x|\u00d7|fold/.test(unit) ? "times" : "",
      plus: sign === "+",
      signed: Boolean(sign),
    }),
  )
  return found.sort((one, other) => one.start - other.start).map((one) => stretched(beside(one, text, worse), text))
}

/** @type {Omit<Figure, "text" | "start" | "end">} */
const PLAIN = {
  value: 0,
  half: 0,
  decimals: 0,
  percent: false,
  points: false,
  word: "",
  plus: false,
  signed: false,
}

/** @type {(digits: string, negative?: boolean) => {value: number, half: number, decimals: number}} */
const number = (digits, negative = false) => {
  const decimals = decimalsOf(digits)
  return { value: negative ? -Number(digits) : Number(digits), half: 0.5 / 10 ** decimals, decimals }
}

/** @type {(groups: Record<string, string>) => Partial<Figure>} */
const worded = ({ parted, counted, unit = "" }) => {
  const { value, step } = worth(parted ?? counted)
  const percent = unit === "%", points = /point/i.test(unit)
  if (percent || points) return { value, half: step / 2, percent, points }
  return { value, half: Math.min(value * LOOSE, step / 2), word: "times" }
}

/** @type {(match: RegExpMatchArray) => Partial<Figure> | null} */
const pair = ([, one, other]) => {
  const [n, of] = [one, other].map((word) => Number(word) || worth(word).value)
  const decimals = decimalsOf(one) || decimalsOf(other)
  return of > n || (of === n && of > 1) ? { value: n / of, half: 0.5 / 10 ** decimals, decimals, pair: [n, of] } : null
}

/**
 * Let “about 80%” be what rounds to eighty, and “nearly twice” be below two. “Just over 2” is from 2.
 * @type {(figure: Figure, text: string) => Figure}
 */
const stretched = (figure, text) => {
  if (figure.stretch !== "hedge") return figure
  const { value, word, decimals, start } = figure, before = text.slice(0, start)
  const zeros = /0+$/.exec(String(Math.abs(value)))?.[0].length ?? 0
  const size = decimals ? 10 ** -decimals : 0.5 * 10 ** zeros
  const reach = BELOW.test(before) ? "down" : ABOVE.test(before) ? "up" : undefined
  const half = word === "times"
    ? value * (reach === "up" ? OVER : LOOSE)
    : Math.max(figure.half, size, 0.03 * Math.abs(value))
  return { ...figure, half, ...(reach && { reach }) }
}
