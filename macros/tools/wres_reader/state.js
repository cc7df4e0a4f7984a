// What the WRES reader holds of what a rep has typed, and whether a record is one. No page here.
import { record } from "../../../browser/saved.js"
import { plain } from "./cells.js"
import { isEmpty } from "./fields.js"
/** @import { Sheet, State } from "./types.d.ts" */

export const MOST_YEARS = 6
const MOST_LETTERS = 20_000

/** @returns {State} */
export const fresh = () => ({ indicator: 3, organisation: "", region: "", trust: "", sets: {}, left: {} })

/** @param {Sheet} set */
export const isBlank = (set) => !plain(set.published) && set.years.every((cells) => isEmpty(cells))

/**
 * The indicators that hold anything, each with what is typed for it.
 * @param {State} state
 */
export const typed = (state) => Object.entries(state.sets).filter(([, set]) => !isBlank(set))

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === "string" && value.length < MOST_LETTERS

/** @type {(set: unknown) => set is Sheet} */
export const isSheet = (set) =>
  record(set) && isText(set.published) && Array.isArray(set.years) && set.years.length > 0 &&
  set.years.length <= MOST_YEARS && set.years.every((cells) => record(cells) && Object.values(cells).every(isText))

/**
 * Whether a record holds what was typed for indicators, by their numbers.
 * @type {(sets: unknown) => sets is State["sets"]}
 */
export const areSheets = (sets) =>
  record(sets) && Object.entries(sets).every(([number, set]) => /^[1-9]$/.test(number) && isSheet(set))

const MOST_FILES = 30
export const MOST_LINES = 40

/**
 * Whether a record holds what was left out of files, in words, by the name of each.
 * @type {(left: unknown) => left is State["left"]}
 */
export const areLines = (left) =>
  record(left) && Object.keys(left).length <= MOST_FILES &&
  Object.entries(left).every(([name, lines]) =>
    isText(name) && Array.isArray(lines) && lines.length <= MOST_LINES && lines.every(isText)
  )

/**
 * Return a kept record; one that an earlier copy kept has no region, no kind of trust and nothing of files. Throws what is none of ours.
 * @type {(value: unknown) => State}
 */
export const stateOf = (value) => {
  const { indicator, organisation, sets, region = "", trust = "", left = {} } = record(value) ? value : {}
  if (
    typeof indicator !== "number" || !Number.isInteger(indicator) || indicator < 1 || indicator > 9 ||
    !isText(organisation) || !isText(region) || !isText(trust) || !areSheets(sets) ||
    !areLines(left)
  ) throw new Error("not what this page keeps")
  return { indicator, organisation, region, trust, sets, left }
}
