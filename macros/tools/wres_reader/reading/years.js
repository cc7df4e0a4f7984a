// The years that some words name. A WRES year is that of its 31 March: 2025 for 31 March 2025 and for 2024/25.
import { plain } from "../cells.js"

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
const DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
const YEAR = "((?:20)?\\d\\d)(?!\\d)"
const FULL = /^20[0-4]\d$/

/** @type {(text: string) => number} */
const whole = (text) => Number(text) + (text.length === 2 ? 2000 : 0)
/**
 * A month of a year: the year itself in March, the year with a doubt otherwise, and on any day but the last of March, as a
 * meeting may be; a spreadsheet has the first for the month.
 * @type {(month: number, year: number, day?: string) => string | null}
 */
const ofMonth = (month, year, day = "") => {
  if (month < 1 || month > 12 || year < 2000 || year > 2049) return null
  return month === 3 && ["", "1", "31"].includes(day.replace(/^0/, "")) ? String(year) : `?${year}`
}

/** @type {[pattern: RegExp, year: (...found: string[]) => string | string[] | null][]} */
const FORMS = [
  [
    /\b(?:0?1[./]0?4[./]((?:20)?\d\d)|(20\d\d)-04-01)\s*(?:-|to|until)\s*(?:31[./]0?3[./]((?:20)?\d\d)|(20\d\d)-03-31)\b/g,
    (_, from, first, to, last) => (whole(to ?? last) === whole(from ?? first) + 1 ? String(whole(to ?? last)) : null),
  ],
  [
    new RegExp(`\\b${DAY}apr(?:il)?[\\s'-]+${YEAR}\\s*(?:-|/|to|until)\\s*${DAY}mar(?:ch)?[\\s'-]+${YEAR}`, "g"),
    (_, from, to) => (whole(to) === whole(from) + 1 ? String(whole(to)) : null),
  ],
  [/\b(20\d\d)-(\d\d)-(\d\d)(?:t[\d:.]*z?)?\b/g, (_, year, month, day) => ofMonth(Number(month), whole(year), day)],
  [
    new RegExp(`\\b(\\d{1,2})[./-](\\d{1,2})[./-]${YEAR}`, "g"),
    (_, day, month, year) => ofMonth(Number(month), whole(year), day),
  ],
  [
    new RegExp(`\\b(${DAY})${MONTH}[\\s,.'’-]*${YEAR}`, "g"),
    (_, day, month, year) => ofMonth(MONTHS.indexOf(month.slice(0, 3)) + 1, whole(year), day.match(/\d+/)?.[0]),
  ],
  [
    /(?:\bfy\s*)?\b(20\d\d)\s*[-/]\s*((?:20)?\d\d)(?!\d|\s*[-/]\s*\d)/g,
    // Of a span of years nobody knows which one is meant: it names both ends.
    (_, from, to) =>
      whole(to) === whole(from) + 1
        ? String(whole(to))
        : whole(to) > whole(from) && whole(to) < 2050
        ? [from, String(whole(to))]
        : null,
  ],
  [/\b(20\d\d)-(0[1-9]|1[0-2])(?![\d-])/g, (_, year, month) => ofMonth(Number(month), whole(year))],
  [/(?<![\d/.])\b(0?[1-9]|1[0-2])[/.](20\d\d)\b/g, (_, month, year) => ofMonth(Number(month), whole(year))],
  [
    /(^|[^\d/.-])(?:fy\s*)?([1-4]\d)\s*[-/]\s*([1-4]\d)(?![\d/.%-])/g,
    (_, _before, from, to) => (Number(to) === Number(from) + 1 ? String(whole(to)) : null),
  ],
  [/\bcalendar (?:year )?(20[0-4]\d)\b/g, (_, year) => `?${year}`],
  [/\bfy\s*'?([1-4]\d)\b/g, (_, year) => String(whole(year))],
  [
    /\b(20\d\d)-(\d)(?!\d|-)/g,
    (_, from, to) => ((Number(from) + 1) % 10 === Number(to) ? String(Number(from) + 1) : null),
  ],
  [/\b(20[0-4]\d)(?![\d.,])/g, (_, year) => year],
  [/\b(?:this|current|latest) (?:wres |reporting |report )?year\b/g, () => "this"],
  [/\b(?:last|previous|prior) (?:wres |reporting |report )?year\b/g, () => "last"],
]

/**
 * The years in some words, each once, and the words without them. One with a question mark is of another month than
 * March: only a person knows which WRES year it belongs to.
 * @type {(cell: unknown) => {years: string[], rest: string}}
 */
export const yearsIn = (cell) => {
  let rest = plain(cell).toLowerCase().replace(/_/g, " ")
  /** @type {Set<string>} */
  const years = new Set()
  for (const [pattern, year] of FORMS) {
    rest = rest.replace(pattern, (...found) => {
      const named = year(...found)
      if (named === null) return found[0]
      for (const one of [named].flat()) years.add(one)
      return " "
    })
  }
  // "31 March 2024 (prior year)" is 2024.
  const dated = [...years].filter((year) => year !== "this" && year !== "last")
  return { years: dated.length ? dated : [...years], rest }
}

/**
 * Whether a cell holds a year and nothing else: it looks like a count.
 * @type {(cell: unknown) => boolean}
 */
export const isYear = (cell) => FULL.test(plain(cell))
