// What was found in files, put into what is typed: years with the newest first, and nothing replaced unsaid.
import { plain } from "./cells.js"
import { isEmpty } from "./sheet.js"
import { MOST_YEARS } from "./state.js"
/** @import { Cells, Found, Sheet, State } from "./types.d.ts" */
/** What a paste is called. */
export const PASTED = "what you pasted"
/** @typedef {{numbers: number[], replaced: string[], dropped: string[]}} Taken Indicators that were filled, figures
 *   that stood there before, and years that no longer fit. */

/**
 * The year of an indicator that a figure goes to: that of its name, else one that holds nothing, else a new one.
 * @type {(set: Sheet, year: string) => Cells}
 */
const yearOf = ({ years }, year) => {
  const free = years.find((one) => !plain(one.year) && isEmpty(one))
  if (year === "this") {
    const there = plain(years[0].year) && !isEmpty(years[0]) ? free : years[0]
    return there ?? (years.unshift({}), years[0])
  }
  if (year === "last") return years[1] ?? (years.push({}), years[1])
  const there = years.find((one) => plain(one.year) === year) ?? free
  const taken = there ?? (years.push({}), years[years.length - 1])
  taken.year = year
  return taken
}

/** @param {Sheet} set */
const newestFirst = ({ years }) => {
  const [first] = years
  /** @param {Cells} one */
  const age = (one) => Number(plain(one.year)) || (one === first ? 9999 : 0)
  years.sort((one, other) => age(other) - age(one))
}

/**
 * Take figures into a state, which changes.
 * @type {(state: State, found: Found) => Taken}
 */
export const take = (state, { cells, bands, organisation, name: file, left }) => {
  /** @type {string[]} */
  const replaced = []
  /** @type {string[]} */
  const dropped = []
  const numbers = new Set([...cells.map((one) => one.indicator), ...(bands.length ? [1] : [])])
  /** @param {number} number */
  const setOf = (number) => state.sets[number] ??= { published: "", years: [{}] }
  /** @type {(held: Record<string, string>, key: string, text: string, what: string) => void} */
  const put = (held, key, text, what) => {
    const before = plain(held[key] ?? "")
    if (before && before !== plain(text)) replaced.push(`${what}: ${before}`)
    held[key] = text
  }
  for (const { indicator, year, field, text } of cells) {
    const what = [`indicator ${indicator}`, /^\d/.test(year) ? year : "", field].filter(Boolean).join(", ")
    if (field === "published") {
      const set = setOf(indicator)
      // It is held against its own year, whichever year comes to be the newest.
      const printed = /^\d{4}$/.test(year) ? `${year}: ${text}` : text
      put(/** @type {any} */ (set), "published", printed, `indicator ${indicator}, published`)
      // A ratio by itself has its year too.
      if (/^\d/.test(year) && set.years.every(isEmpty)) yearOf(set, year)
    } else put(yearOf(setOf(indicator), year), field, text, what)
  }
  /** @type {Map<string, string[]>} */
  const lines = new Map()
  for (const { year, name, bme, white, unknown } of bands) {
    lines.set(year, [...(lines.get(year) ?? []), [name, bme ?? "", white ?? "", unknown ?? "0"].join("; ")])
  }
  for (const [year, list] of lines) {
    const held = yearOf(setOf(1), year)
    if (plain(held.bands ?? "") && held.bands !== list.join("\n")) replaced.push(`indicator 1, ${year}, bands`)
    held.bands = list.join("\n")
  }
  for (const number of numbers) {
    const set = setOf(number)
    newestFirst(set)
    dropped.push(...set.years.splice(MOST_YEARS).map((one) => `indicator ${number}, ${plain(one.year) || "no year"}`))
  }
  const list = [...numbers].sort()
  // Pastes have one name: a second one, of other indicators, leaves what is told of the first.
  const called = file === PASTED ? `${file} for indicator${list.length > 1 ? "s" : ""} ${list.join(", ")}` : file
  delete state.left[called]
  if (left.length) state.left[called] = left
  if (organisation) state.organisation = organisation
  if (list.length && !numbers.has(state.indicator)) state.indicator = list[0]
  return { numbers: list, replaced, dropped }
}
