// Published words made plain, and what in them is no figure of the trust's: years, groups, whose a figure is. No page here.
import { put, source } from "./source.js"
/** @import { Label } from "../types.d.ts" */

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
export const BME =
  "(?:b\\.?a?\\.?m\\.?e\\b\\.?|(?:black|asian)[,\\w &]{0,25}?(?:minority ethnic|ethnic minorit\\w+|global majority)|minority ethnic|(?:black and |black & )?global majority|ethnic(?:ally)? (?:minorit\\w+|diverse)|minorit(?:y|ies)|people of colou?r)"
export const WHITE = "(?<!non[- ])white(?: british)?"

/** “In favour of white staff” says who is better off, and not which group is over which. */
const FAVOUR = new RegExp(
  `\\b(?:in favou?r of|favou?r(?:s|ing)|to the (?:dis)?advantage of|to the detriment of|adverse (?:to|for)) (?:the |our )?(?:${BME}|${WHITE})`,
  "gi",
)

/** @type {Record<string, string>} */
const VULGAR = {
  "1/2": "half",
  "1/3": "one third",
  "2/3": "two thirds",
  "1/4": "one quarter",
  "3/4": "three quarters",
  "1/5": "one fifth",
  "2/5": "two fifths",
  "3/5": "three fifths",
  "4/5": "four fifths",
  "1/8": "one eighth",
  "3/8": "three eighths",
}
/** @type {(whole: string | undefined, part: string, as: string) => string} */
const parted = (whole, part, as) => (VULGAR[part] ? (whole ? `${whole} and ${VULGAR[part]}` : VULGAR[part]) : as)

/** @type {[pattern: RegExp, by: string | ((match: RegExpMatchArray) => string)][]} */
const PLAIN = [
  [/(\d*) ?([\u00bc-\u00be\u2153-\u215e])/g, ([all, whole, sign]) => parted(whole, fraction(sign), all)],
  // A “2½” that was put as 2 and 1, a slash, 2: one digit stands above the line.
  [/(\d*?) ?(\d)\u2044(\d+)/g, ([all, whole, one, other]) => parted(whole, `${one}/${other}`, all)],
  [
    /(?<![\d.])(\d{1,2}) ([1-9]\/[2-9])(?= times|-fold| ?%|x\b)/g,
    ([all, whole, part]) => parted(whole, part, all),
  ],
  // The mark of a footnote is no digit of the figure before it.
  [/(?<=[\d%)a-z])[¹²³⁰-ₜ①-⓿]+(?!\u2044)|(?<=\d%?)(?:\^\(?[\da-z]{1,2}\)?|\[[\da-z]{1,2}\])/gi, ""],
  [/[^\x00-\x7f]/gu, ([sign]) => sign.normalize("NFKC")],
  [/[−–—‒‐‑]/g, "-"],
  [/[’‘]/g, "'"],
  [/(?<=\d)[·•∙⋅](?=\d)/g, "."],
  [/\s+/g, " "],
  [/^ | $/g, ""],
  [
    /(?<=\b(?:per|in|every|of) )(?:an? |one )?(hundred|thousand)\b/gi,
    ([, word]) => /h/i.test(word[0]) ? "100" : "1000",
  ],
  [/\b(?:an?|one) hundred\b/gi, "100"],
  [/ ?\b(?:percentage|per cent|%) ?points?\b| ?% ?points?\b|(?<=\d) ?p\.?p(?:ts?)?\.?(?![a-z])/gi, " points"],
  // “A one-in-four chance”
  [/(?<=\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))-in-(?=\d|[a-z]{3})/gi, " in "],
  [/\s?\bper ?cent\b/gi, "%"],
  [/(?<=\d) %/g, "%"],
  // “Half of one per cent”
  [
    /\b(half|(?:an?|one) (?:third|quarter|fifth|tenth)|three quarters)(?: of)?(?: an?| one| 1) ?%/gi,
    ([, words]) =>
      `${
        {
          half: "0.5",
          third: "0.33",
          quarter: "0.25",
          fifth: "0.2",
          tenth: "0.1",
          quarters: "0.75",
        }[words.toLowerCase().split(" ").at(-1) ?? ""]
      }%`,
  ],
  // “2,040 applicants” are no year: a nought before them says so.
  [/(?<![\d.])(?=1,9|2,0)(\d),(\d{3})(?!\d)/g, ([, one, other]) => `0${one}${other}`],
  [/(?<![\d.])(\d{1,3}),(\d{3})(?!\d)/g, ([, one, other]) => one + other],
  [/(?<![\d.,])(\d+),(\d{1,2})(?![\d.,]|\s*\d)/g, ([, one, other]) => `${one}.${other}`],
  [/(?<=(?<!\d)\d)\. (?=\d\d(?![\d%]| of))/g, "."],
  // “x1.6” is 1.6 times.
  [/(?<![\w.)] ?)x ?(?=\d+(?:\.\d+)?(?![\dx]))/gi, ""],
  [/ +/g, " "],
]
/** @param {string} sign */
const fraction = (sign) => sign.normalize("NFKC").replace("\u2044", "/")

/**
 * Words in one way of writing: dashes, points, per cent, fractions, thousands and decimal commas.
 * @param {string} text
 */
export const tidy = (text) => PLAIN.reduce((words, [pattern, by]) => put(words, pattern, by), source(text))

/** What is passed over: places in a report, lengths of time, and what a ratio of one or the range means. */
const PASSED = [
  /\b(?:95% ?)?(?:ci|confidence (?:interval|limits))\b[^\d]{0,15}\d[\d.]* ?(?:-|to|,|and) ?\d[\d.]*/gi,
  /(?<=\d\.\d+ )\[\d+\.\d+ ?(?:-|to|,) ?\d+\.\d+\]/gi,
  /\bp ?[<=>] ?0?\.\d+/gi,
  /£ ?\d[\d.,]*(?: ?(?:k|m|bn|thousand|million|billion)\b)?/gi,
  /\brank\w*\b[^.;,\d]{0,12}\d+(?:st|nd|rd|th)? ?(?:of|out of) ?\d+/gi,
  /\bn ?= ?\d+|\b\d+ (?:responses|respondents|replies|answers|responded)\b/gi,
  new RegExp(`(?<!\\d of )\\b\\d+(?= (?:${BME}|${WHITE})(?: \\w+)? (?:respon\\w+|replie[sd]|answer\\w*))`, "gi"),
  /\b(?:wres|indicator|metric|measure|ind|kpi|table|page|section|appendix|question|q|chart|slide|item|bands?|standard)\.? ?(?:no\.?|number)? ?\d{1,2}[a-d]?(?![\d.]*\d)(?!%)(?: ?[:-](?= ))?/gi,
  /\bfigure \d{1,2}(?![\d.]*\d)(?!%|x|\s*times)/gi,
  /\b(?:\d+|two|three|twelve)[- ](?:months?|years?|weeks?|days?)\b(?! (?:rolling )?(?:average|mean))/gi,
  /\b(?:between |from )?0?\.80? ?(?:-|to|and) ?1\.25\b/gi,
  /\b(?:where |when )?(?:a (?:value|figure|score|ratio) )?(?:of )?(?:anything |any(?:thing)? figure )?(?:(?:above|below|over|under|(?:greater|more|less|higher|lower) than) )?\b1(?:\.0+)? (?:is|means|shows|indicates|represents|would|being|=)\b/gi,
]
/** @type {[pattern: RegExp, label: (found: RegExpMatchArray) => Partial<Label> | null][]} */
const LABELS = [
  [
    /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])([/.])(?:0?[1-9]|1[0-2])\1(?:20)?(\d\d)\b/g,
    ([, , year]) => ({ year: 2000 + Number(year) }),
  ],
  [
    /\b(20\d\d|[1-3]\d) ?[/-] ?(?:20)?(\d\d)\b(?![.%])/g,
    ([, from, to]) => (Number(from) + 1) % 100 === Number(to) ? { year: 2000 + Number(to) } : null,
  ],
  [
    new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}[ -]+(?:'|20)?(\\d\\d)\\b(?![.%])`, "gi"),
    ([, year]) => ({ year: 2000 + Number(year) }),
  ],
  [/\bFY ?'?(?:20)?(\d\d)\b(?![.%])/g, ([, year]) => ({ year: 2000 + Number(year) })],
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b`, "gi"), () => ({})],
  [/(?<![\d.]|\d (?:out )?of )((?:19|20)\d\d)\b(?!%|[.]\d)/g, ([, year]) => ({ year: Number(year) })],
  [
    /\bpy\b|\b(?:last|previous|prior) (?:year|report|time|reporting (?:year|period))(?:'s)?\b|\byear before\b|\bpreviously\b/gi,
    () => ({ year: "before" }),
  ],
  [/\b(?:this year|currently|now)\b/gi, () => ({ year: "now" })],
  [
    /\b(?:(?:two|three|five|\d)[- ]years? (?:rolling )?|rolling )(?:average|mean)\b/gi,
    () => ({ owner: true, why: "aside-average" }),
  ],
  [
    /(?<!nhs )\bengland\b|\bnation(?:al(?:ly)?)?\b|\bacross (?:the nhs|all trusts)\b|\bregion(?:al(?:ly)?)?\b|(?<!(?:on|year|rolling) )\b(?:average|mean|median)\b|\bbenchmark\w*\b|(?<!\b(?:white|bme|their) )\bpeers?\b|\b(?:other|all|similar) trusts\b|\bsector\b|\b(?:target|goal|ambition|aspiration|threshold)\b|\bnon-(?:bame|bme)\b/gi,
    () => ({ owner: true }),
  ],
  [/\b(?:unknowns?|not (?:stated|declared|disclosed)|null)\b/gi, () => ({ owner: true, why: "aside-unstated" })],
  [FAVOUR, () => ({ favour: true })],
  [new RegExp(`\\b${BME}`, "gi"), () => ({ group: "bme" })],
  [new RegExp(`\\b${WHITE}\\b`, "gi"), () => ({ group: "white" })],
]
/** @type {typeof LABELS} */
const BOARD = [
  [/\bnon[- ]?(?:exec\w*|voting)\b/gi, () => ({ owner: true, why: "aside-seats" })],
  [/\bvoting\b/gi, () => ({ part: "voting-" })],
  [/\bexec\w*\b/gi, () => ({ part: "executive-" })],
  [/\bboard\b/gi, () => ({ part: "" })],
  [/\b(?:workforce|all staff|overall staff)\b/gi, () => ({ part: "staff-" })],
]

/**
 * The labels in some words, and the words with them blanked out, so that what is left of digits is figures.
 * @type {(text: string, board: boolean) => {labels: Label[], rest: string}}
 */
export const labelled = (text, board) => {
  let rest = text
  /** @type {Label[]} */
  const labels = []
  /** @param {string} found */
  const blank = (found) => "\u0001".repeat(found.length)
  for (const pattern of PASSED) rest = rest.replace(pattern, blank)
  for (const [pattern, label] of board ? [...BOARD, ...LABELS] : LABELS) {
    rest = rest.replace(pattern, (...args) => {
      const found = args.slice(0, args.findIndex((one) => typeof one === "number"))
      const made = label(/** @type {RegExpMatchArray} */ (found))
      if (!made) return found[0]
      labels.push({ ...made, start: args[found.length], end: args[found.length] + found[0].length })
      return blank(found[0])
    })
  }
  return { labels: labels.sort((one, other) => one.start - other.start), rest }
}
