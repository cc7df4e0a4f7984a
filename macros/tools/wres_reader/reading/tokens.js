// What the words of one cell mean: whole phrases, the longest first, so that "non-executive" is not "executive". What
// is not understood stands in `foreign`: a word such as "excluding" or "bank" can change all the others.
import { plain } from "../cells.js"
import { bandIn } from "./grades.js"
import { settle } from "./settle.js"
import { sourcesIn } from "./sources.js"
import { partOfYear, severalYears } from "./periods.js"
import { yearsIn } from "./years.js"
/** @import { Ethnic, Meaning, Names } from "../types.d.ts" */

/** @type {(text: string) => string} */
const simple = (text) =>
  text.toLowerCase().replace(/%/g, " percent ").replace(/[&+]/g, " and ").replace(/#/g, " number ")
    .replace(/(\d)(?:\s+and above|\s+plus)\b/g, "$1").replace(/['’]/g, "").replace(/[^a-z0-9]+/g, " ").trim()

/** @typedef {[facet: string, value: string][]} Facets What a phrase means; a filler means nothing. */
/** @type {WeakMap<Names, {phrases: Map<string, Facets>, longest: Map<string, number>}>} */
const lexicons = new WeakMap()
/**
 * All phrases, and by the first word of each how many words the longest has.
 * @param {Names} words
 */
const lexiconOf = (words) => {
  const there = lexicons.get(words)
  if (there) return there
  /** @type {Map<string, Facets>} */
  const phrases = new Map()
  /** @type {Map<string, number>} */
  const longest = new Map()
  /** @type {(said: string[], facets: Facets) => void} */
  const hold = (said, facets) => {
    for (const one of said) {
      const phrase = simple(one), [first, ...rest] = phrase.split(" ")
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), ...facets])
      longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1))
    }
  }
  /** @type {(facet: string, value: string, said: string[]) => void} */
  const add = (facet, value, said) => hold(said, [[facet, value]])
  hold(words.fillers, [])
  for (const [group, said] of Object.entries(words.groups)) add("group", group, said)
  for (const one of words.ethnic) add("ethnic", one.name, one.words)
  for (const { item, words: said } of words.items) add("item", item, said)
  for (const { item, alone, vague = [] } of words.items) {
    hold(vague, [["item", item], ["vague", item]])
    for (const one of alone ?? []) phrases.set(`^${simple(one)}`, [["item", item]])
  }
  for (const facet of /** @type {const} */ (["topics", "measures", "sections", "doctors", "roles"])) {
    for (const [value, said] of Object.entries(words[facet])) add(facet.slice(0, -1), value, said)
  }
  for (const [source, said] of Object.entries(words.sources)) {
    const alone = ["public", "any"].includes(source)
    const by = said.flatMap((one) =>
      ["from", "from a", "from other", "from another", "by", "by other"].map((word) => `${word} ${one}`)
    )
    add("source", source, alone ? said : by)
    if (["managers", "colleagues"].includes(source)) {
      for (const one of said) phrases.set(`^${simple(one)}`, [["source", source]])
    }
  }
  for (const [rank, said] of Object.entries(words.authorities)) {
    for (const one of said) add("authority", `${rank}:${one}`, [one])
  }
  add("total", "yes", words.totals)
  const made = { phrases, longest }
  lexicons.set(words, made)
  return made
}

const ONE = "(\\d{1,2})(?:[ab]\\b)?(?!\\d|\\s*(?:-|to|and|&)\\s*[1-9]\\b(?![/-]))"
const INDICATOR = new RegExp(
  `\\b(?:indicator|metric|ind)\\.?\\s*(?:no\\.?\\s*|number\\s*)?${ONE}|\\bwres\\s*([1-9])\\b(?!\\s*(?:[-/.]?\\s*\\d|-?\\s*(?:months?|mths?|years?|yrs?|weeks?|quarters?)))`,
  "g",
)
const SEVERAL = /\b(?:indicators|metrics)\s*\d[\d\s,&-]*(?:to|and)?\s*\d*/g
const NUMBERED = /\b(?:table|figure|fig|appendix|chart|section|page|slide)\s*\d+[a-z]?(?:\.\d+)?\s*[:.-]?/g
/** How many answered, in a heading: “BME (n=688)”. */
export const BASE = /\(\s*n\s*=\s*[\d,]+\s*\)/i
/** The number of a survey’s question, as “Q14b”, “Question 15” and “(14b)”; Q1 is a quarter. “14b/c” are two. */
const TWO_QUESTIONS = /\b(?:q(?:uestion)?s?\.?\s?)?\d\d[a-d]\s*(?:\/|&|\+|and|-|,)\s*(?:q?\d\d)?[a-d]\b/g
const QUESTION = /(?:\bq(?:uestion)?\.?\s?(?:(\d\d[a-z]?)|\d[a-z])\b|(?:^|\()\s*(\d\d[a-d])\b\)?):?/g
/** The words of a survey’s own question, and a year beside the survey’s name. */
const WORDED = /\bq1[4-6][a-d]?\b|\bin (?:the )?(?:last|past) (?:12|twelve) months\b/
const OF_SURVEY =
  /\bsurvey (?:results )?(?:of |for |\()?20\d\d(?![\d/-])|\b20\d\d (?:nhs |national )*(?:staff )?survey\b/
/** A year that may be that of a survey: “2024”, not “2023/24”, “31 March 2024” or “WRES 2024”. */
const CALENDAR =
  /^(?!.*(?:\bwres|race equality)).*(?<!\bmar(?:ch)?[\s'-]*|\bfy ?|\byear (?:to|end|ended|ending) )(?<![\d/-])20\d\d(?!\d|[/-]\d)/
/** The mark of a footnote. */
const FOOTNOTE = /\[(?:notes?\s*)?[\da-z]{1,2}\]|\((?:see\s+)?notes?\s*\d+\)|[†‡]/g
/** Words over figures, or in a label, that say that what the indicator counts happened. */
const HAPPENING = /\b(?:entered|entering|entry|cases?|accessed|accessing|undertook|attended|received)\b/
/** Words that say that the thing of the title happened: “Entered the process”, “Number accessing”, “Cases”. */
export const HAPPENED =
  /^(?:(?:table|part|section) \w+[.:)]? *)?(?:(?:number|no\.?|total)(?: of)? )?(?:(?:staff|people|those|of whom|who) )*(?:enter\w*|access\w*|cases?|did|undert\w+|received|attended)\b/i
const UNITS = ["count", "percent"]
/**
 * What a cell means. Each facet has all that was said for it: two groups are two.
 * @type {(cell: unknown, words: Names) => Meaning}
 */
export const meaning = (cell, words) => {
  const { phrases, longest } = lexiconOf(words)
  /** @type {Record<string, Set<string>>} */
  const said = {}
  /** @type {(facet: string, value: string) => unknown} */
  const add = (facet, value) => (said[facet] ??= new Set()).add(value)
  // Numbers of tables and indicators go first: in "Indicator 1 March 2024" the 1 is no day.
  const text = plain(cell).slice(0, 400).toLowerCase()
    .replace(FOOTNOTE, " ").replace(BASE, " ").replace(TWO_QUESTIONS, " ").replace(QUESTION, (_, number, alone) => {
      if (number ?? alone) add("question", number ?? alone)
      return " "
    }).replace(NUMBERED, " ")
    .replace(SEVERAL, () => (add("several", "yes"), " "))
    .replace(INDICATOR, (_, number, bare) => (add("indicator", number ?? bare), " "))
  const { years, rest: dated } = yearsIn(text)
  const { part, rest } = partOfYear(dated, years.length > 0)
  if (severalYears(text)) add("span", plain(cell))
  else if (part) add("period", plain(cell))
  // A staff survey has the year in which it was asked, which is most often the one before its WRES year.
  const surveyed = /\bsurvey\b/.test(text) && !/wres|race equality/.test(text)
  if (/\bsurvey\b/.test(text)) add("survey", "yes")
  if (WORDED.test(plain(cell).toLowerCase()) && !/wres|race equality|indicator|metric/.test(text)) add("worded", "yes")
  if (CALENDAR.test(text)) add("calendar", "yes")
  // “NHS Staff Survey 2024 – WRES indicator 5”: the year beside the survey’s name is the survey’s.
  // “NHS Staff Survey 2024 (WRES 2025)”: the year beside the standard’s name is the one.
  const ofWres = /\b(?:wres|race equality standard)\W{0,3}(20\d\d)(?![\d/-])/.exec(text)?.[1]
  const own = ofWres ? undefined : OF_SURVEY.exec(text)?.[0].match(/20\d\d/)?.[0]
  if (ofWres && /\bsurvey\b/.test(text)) add("wresYear", "yes")
  const before = ofWres && /\bsurvey\b/.test(text) ? `${Number(ofWres) - 1}` : ""
  years.filter((year) => year !== before).forEach((year) =>
    add("year", (surveyed || year === own) && /^\d/.test(year) ? `s${year}` : year)
  )
  const { band, cluster, rest: left } = bandIn(rest)
  if (band) add(cluster ? "cluster" : "band", band)
  if (/\bof which\b/.test(left)) add("part", "yes")
  const list = simple(left).split(" ").filter(Boolean)
  phrases.get(`^${list.join(" ")}`)?.forEach(([facet, value]) => add(facet, value))
  /** @type {string[]} */
  const foreign = []
  /** @type {string[]} */
  // The words that may qualify: not those of "NHS England" or "per cent only".
  const open = []
  for (let i = 0; i < list.length;) {
    let length = Math.min(longest.get(list[i]) ?? 0, list.length - i)
    while (length && !phrases.has(list.slice(i, i + length).join(" "))) length--
    const means = length ? phrases.get(list.slice(i, i + length).join(" ")) ?? [] : null
    if (!means) foreign.push(list[i])
    means?.forEach(([facet, value]) => add(facet, value))
    // Those who did not say and those who were not asked are two groups, by their words.
    if (means?.some(([, value]) => value === "unknown")) add("unknown", list.slice(i, i + length).join(" "))
    if (!means || length === 1 || means.some(([facet, value]) => facet !== "measure" || !UNITS.includes(value))) {
      open.push(...list.slice(i, i + (length || 1)))
    }
    i += length || 1
  }
  if (said.topic?.has("harassment") || said.topic?.has("discrimination")) said.source = new Set(sourcesIn(list, words))
  const qualified = ` ${open.join(" ")} `
  words.qualifiers.filter((one) => qualified.includes(` ${one} `)).forEach((one) => add("qualifier", one))
  const made = Object.fromEntries(Object.entries(said).map(([facet, values]) => [facet, [...values]]))
  const settled = settle({ ...made, about: [], foreign }, words)
  if (!foreign.length && !settled.item && HAPPENING.test(text)) settled.happened = ["yes"]
  // "2. Shortlisted": a number that leads is that of the indicator, or of a list.
  const led = text.match(/^(\d{1,3})[a-c]?(\s*[.):])?\s/),
    isAbout = led && [...settled.about, ...(settled.unsure ?? [])].includes(led[1])
  const counts = led && /^\d{1,3}\s+(?!to\b|and\b|or\b|plus\b|years?\b|months?\b|days?\b)[a-z]/.test(text)
  if (led && foreign[0] && foreign[0] === list[0] && list[0].startsWith(led[1]) && (led[2] || isAbout || counts)) {
    foreign.shift()
  }
  if (led && isAbout) {
    if (led[2]) settled.numbered = [led[1]]
    settled.about = [...new Set([...settled.about, led[1]])]
  }
  // The staff record puts a letter before each ethnic group: "A White - British".
  if ((said.ethnic || said.group) && !said.year) {
    while (foreign.length && foreign[0].length <= 2 && foreign[0] === list[0]) foreign.shift()
  }
  return settled
}

/**
 * Whether a word is one that the reader knows, or begins one, as “disc” begins “disciplinary”.
 * @type {(word: string, words: Names) => boolean}
 */
export const isBegun = (word, words) =>
  [...lexiconOf(words).phrases.keys(), ...words.headings].some((one) => ` ${one}`.includes(` ${word}`))

/**
 * The ethnic group of a name.
 * @type {(name: string | undefined, words: Names) => Ethnic | undefined}
 */
export const ethnicOf = (name, words) => words.ethnic.find((one) => one.name === name)

/**
 * The only value of a facet; undefined for none, null for several.
 * @type {(said: Meaning, facet: string) => string | null | undefined}
 */
export const only = (said, facet) => {
  const values = said[facet]
  return !values?.length ? undefined : values.length === 1 ? values[0] : null
}
