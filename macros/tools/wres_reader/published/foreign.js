// Words beside a published figure that may say it is of something else: only words that are known are held to be of this
// indicator and of its two groups. No page here.
import { understood } from "./vocabulary.js"
/** @import { Figure, Label } from "../types.d.ts" */

/** A sentence or a line ends here: what stands in it may be said of each of its figures. */
const END = /[.!?] (?=["“]?[A-Z0-9])|[;,|] (?=(?:wres |indicator |metric )+\d)/gi
/** Words that are known one by one, and together speak of something else. @type {Record<number, RegExp[]>} */
const TOGETHER = {
  2: [
    /\b(?:from|of|per) (?:all )?(?:bme |bame |white )*applicants (?:were|was) (?:shortlisted|successful)\b/gi,
    /\b(?:being|be|were|was) shortlisted\b(?! and)/gi,
  ],
  5: [/\bfrom (?:\w+ ){0,2}?(?:staff|colleagues?|people|members? of staff|employees)\b/gi],
  6: [/\bfrom (?:\w+ ){0,2}?public\b/gi],
  // A part of its question, which some take for the whole.
  8: [
    /\bfrom (?:\w+ ){0,2}?(?:managers?|leaders?)\b(?![^.;]*\b(?:colleagues?|staff)\b)/gi,
    /\bfrom (?:\w+ ){0,2}?colleagues?\b(?<!\b(?:managers?|leaders?)\b[^.;]*)/gi,
  ],
}
/** A share of some alone, and of no whole group. */
const SOME =
  /\b(?:of|among|amongst|for) (?:those|(?:\w+ ){0,3}?(?:staff|colleagues|people|respondents)) (?:who|that) (?:had |have )?(?:experienc\w+|suffered|report\w*|were (?:bullied|harassed|abused))/gi
/** An age or a length of service, and no figure: “staff under 30”. */
const AGED = /\b(?:staff|people|colleagues|those|applicants|candidates|employees) (?:under|over) \d+(?![%.\d])/gi
/** A part of the year. */
const PERIOD =
  /\b(?:first|second|third|fourth|last|final) (?:half|quarter)\b|\b(?:half|quarter) (?:of )?(?:the |this )?year\b|\bq[1-4]\b/gi
/** The name of whose figure it is: “the London average”. */
const NAME = /(?:\b[A-Z][\w'-]* ){1,3}$/
/** “Indicator 2: 1.62” beside indicator 3. */
const NUMBERED = /\b(?:wres|indicator|metric|ind|kpi)\.?(?: (?:indicator|metric|no\.?))? ?(\d{1,2})\b(?![.%\d])/gi

/**
 * The words of each sentence that are not understood, once its labels and figures are out of it.
 * @type {(text: string, labels: Label[], shown: Figure[], indicator: number) => (at: number) => string[]}
 */
export const foreign = (text, labels, shown, indicator) => {
  const known = understood(indicator)
  let rest = text
  for (const one of [...labels, ...shown]) {
    const name = "owner" in one && one.owner ? NAME.exec(text.slice(0, one.start)) : null
    const start = name?.index ?? one.start, { end } = one
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end)
  }
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1)
  /** @type {{start: number, end: number, words: string[]}[]} */
  const sentences = [0, ...ends].map((start, i) => {
    const end = ends[i] ?? text.length, own = rest.slice(start, end)
    const odd = (own.match(/[a-z]+(?:[-'][a-z]+)*/gi) ?? []).filter((word) => !isKnown(word, known))
    const others = [...text.slice(start, end).matchAll(NUMBERED)].filter(([, n]) => Number(n) !== indicator)
    const phrases = [SOME, AGED, PERIOD, ...(TOGETHER[indicator] ?? [])].flatMap((pattern) =>
      text.slice(start, end).match(pattern) ?? []
    )
    return { start, end, words: [...new Set([...odd, ...others.map(([all]) => all), ...phrases])] }
  })
  return (at) => {
    const i = sentences.findLastIndex(({ start }) => start <= at)
    const before = sentences[i - 1]
    // “Bank staff. The ratio is 2.05.”: a sentence without a figure is a heading of the next.
    const heads = before && !shown.some(({ start }) => before.start <= start && start < before.end)
    return [...(heads ? before.words : []), ...sentences[i].words]
  }
}

/** @type {(word: string, known: Set<string>) => boolean} */
const isKnown = (word, known) => {
  const plain = word.toLowerCase()
  return known.has(plain) || known.has(plain.replace(/'?s$/, "")) ||
    (plain.includes("-") && plain.split("-").every((part) => known.has(part)))
}
