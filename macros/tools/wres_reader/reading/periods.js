// Whether some words name a part of a year, or several years. Only what is known to mean one whole year counts as one.
import { plain } from "../cells.js"

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
const DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
const TO = "\\s*(?:-|/|to|until|through|till|and|&)\\s*(?:the )?(?:end (?:of )?)?"
const NUMBER = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
const CODE = "(?:[hmpqst]|pds?|days?|wks?|weeks?|mths?|months?|qtrs?|quarters?|periods?)"

/** What names a whole year of twelve months from April. */
const WHOLE = new RegExp(
  [
    `\\b${DAY}apr(?:il)?(?:${TO}|\\s+)${DAY}mar(?:ch)?\\b`,
    "\\b(?:m|p|months?|mths?|periods?)\\s?0?1\\s*(?:-|to|\\s)\\s*(?:m|p|month|period)?\\s?12\\b",
    "\\b(?:q|qtrs?|quarters?)\\s?1\\s*(?:-|to|\\s)\\s*(?:q|quarter)?\\s?4\\b",
    "\\bh1\\s*(?:-|to|and|&)\\s*h?2\\b",
    "\\b0?1[./]0?4\\s*(?:-|to)\\s*31[./]0?3\\b",
    "(?<!\\bof )\\b(?:all )?(?:12|twelve)[ -]months?\\b",
    "\\b(?:full|whole|complete)[ -]year\\b",
  ].join("|"),
  "g",
)
/** Parts of a year, by words or by a number of months. */
const PART = new RegExp(
  "\\b(?:to date|so far|thus far|ytd|as yet|not yet|up to now|today|xmas|christmas|ongoing|in progress|latest|current position|" +
    "cumulative|running|projected|annuali[sz]ed|academic|in year|mid year|incomplete|partial|part year|half year|" +
    "(?:first|second|1st|2nd|last|third|3rd) (?:half|quarter|term)|" +
    `(?:first|last|past|${NUMBER}) (?:months?|mths?|weeks?|wks?|quarters?|qtrs?|m)|\\d{1,2}m)\\b`,
)
/** What names a part only beside a year: “2025 (part)”, “Autumn 2025”, unless that is when a survey was. */
const BESIDE_YEAR = /\b(?:part|half|quarter)\b|^(?!.*\bsurvey\b).*\b(?:spring|summer|autumn|winter)\b/
/** Months, quarters and halves by code, as M9. */
const CODED = new RegExp(`\\b${CODE}\\s?\\d{1,2}(?![\\da-d])`)
/** Months from one number to another, where no bands or items are numbered. */
const NUMBERED =
  /^(?!.*\b(?:bands?|grades?|clusters?|indicators?|metrics?|vsm)\b)(?:|.*[^\d.,a-z])(?:0?[1-9]|1[0-2])\s*(?:-|to|\/)\s*(?:0?[1-9]|1[0-2])(?![\d.,%a-d])/
/** A day of a month in numbers, but for the last of March. */
const DAY_OF = /(?<![\d/.])(?!31[/.]0?3)\d{1,2}\/\d{1,2}(?![\d/])/
const RANGE = new RegExp(`\\b${MONTH}${TO}${DAY}${MONTH}\\b`)
const UP_TO = new RegExp(
  `\\b(?:to|by|until|till|up to|since|from|end|ending|ended|before|after)\\s+(?:the )?(?:end of\\s+)?${DAY}(${MONTH})\\b`,
)
// Of more words a code may be something else, where no year stands.
const MOST_ALONE = 4
const ANY = new RegExp(`\\b(?!may\\b)${MONTH}\\b`, "g")

/**
 * Whether some words, from which years were taken, name a part of a year, and the words without what names a whole one.
 * `dated`: a year stood there, so that a month is no day of a meeting.
 * @type {(text: string, dated: boolean) => {part: boolean, rest: string}}
 */
export const partOfYear = (text, dated) => {
  const rest = text.replace(WHOLE, " ")
  const words = rest.replace(/(\d|[a-z])-(?=[a-z])/g, "$1 ").replace(/\s+/g, " ").trim()
  const [, until] = UP_TO.exec(words) ?? []
  const others = [until, ...dated ? rest.match(ANY) ?? [] : []].filter((month) => month && !month.startsWith("mar"))
  const short = words.split(" ").length < MOST_ALONE
  const part = others.length > 0 || RANGE.test(rest) || PART.test(words) || ((dated || short) && CODED.test(rest)) ||
    (dated && (BESIDE_YEAR.test(words) || NUMBERED.test(rest) || DAY_OF.test(rest)))
  return { part, rest }
}

const YEAR = "(20\\d\\d)(?:[-/](?:20)?\\d\\d(?!\\d))?"
const SPAN = new RegExp(
  `\\b(?:fy ?)?(?:${DAY}${MONTH}[\\s'’-]*)?${YEAR}\\s*(?:-|to|and|&|\\+|,|/|until|through)\\s*(?:fy ?)?(?:${DAY}${MONTH}[\\s'’-]*)?(20\\d\\d)\\b`,
  "i",
)
const DATES = /\b\d{1,2}[./]\d{1,2}[./](20\d\d)\s*(?:-|to|until)\s*\d{1,2}[./]\d{1,2}[./](20\d\d)\b/
/** Two years, not “2024 to 31 March 2025”. */
const SHORT = new RegExp(
  `(?:^|[^\\d/.-])(?:20|fy ?)?([12]\\d)\\s*(?:[-/]|to|until)\\s*(?:20)?([1-4]\\d)(?![\\d/.%-]|(?:st)?\\s*(?:of\\s*)?${MONTH})`,
)
const THREE = /\b20(\d\d)[-/](\d\d)[-/](\d\d)\b/
const COUNT = new RegExp(
  `(?<![\\d/-])\\b(?:${NUMBER}|both|several|many)[ -]?(?:financial |full |wres |reporting )?(?:years?|yrs?)\\b|\\b(?:1[3-9]|[2-9]\\d)[ -]months?\\b|\\b(?:biennial|triennial|multi-?year)\\b`,
)
const ONE = /\b(?:1|one)[ -](?:financial |full |wres |reporting )?(?:years?|yrs?)\b/g

/**
 * Whether some words name a time of more than a year: “2022/23 to 2024/25”, “2023-25”, “April 2022 to March 2025”, “three
 * years to 2025”.
 * @type {(cell: unknown) => boolean}
 */
export const severalYears = (cell) => {
  const text = plain(cell).toLowerCase().replace(/_/g, " ").replace(ONE, " ")
  const [said = "", from, to] = SPAN.exec(text) ?? []
  const years = Number(to) - Number(from)
  if (years > 1 || (years === 1 && /20\d\d[-/]\d\d(?!\d)/.test(said))) return true
  const [, first, last] = DATES.exec(text) ?? [], [, one, other] = SHORT.exec(text) ?? []
  const short = one ? Number(other) - Number(one) : 0, three = (THREE.exec(text) ?? []).slice(1).map(Number)
  const inTurn = three.length > 0 && three.every((year, i) => year === three[0] + i)
  return Number(last) - Number(first) > 1 || (short > 1 && short < 10) || inTurn || COUNT.test(text)
}
