// The health check's file: what it may hold, and how it is written and read. No page here.
/** @import { Answer, Cells, Check, Entry, Field, State } from "./types.d.ts" */
import { opened } from "../../../browser/saved.js"
import { Unusable } from "../../../browser/unusable.js"
import { clean, isTable, MOST, oneLine, TOGETHER } from "./rules.js"

const FORMAT = "staffside-health_check"
const VERSION = 1
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const WHEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const UNCHANGED = "Nothing on this page has changed."

/** @type {(value: unknown) => value is Record<string, unknown>} */
export const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value)
/** @type {(value: unknown) => value is string} */
export const id = (value) => typeof value === "string" && value.length <= 80 && ID.test(value)
/** @type {(value: unknown, most: number) => value is string} */
export const text = (value, most) => typeof value === "string" && value.length <= most
/** @param {string} what */
export const damaged = (what) => new Unusable(`This file is damaged: ${what}. ${UNCHANGED}`)

/**
 * Whether a value can be an answer at all.
 * @type {(value: unknown) => value is Answer}
 */
const answer = (
  value,
) => (Array.isArray(value)
  ? value.length <= MOST.parts && value.every(id)
  : record(value)
  ? Object.keys(value).length <= MOST.parts && Object.entries(value).every(([row, cells]) =>
    id(row) && record(cells) && Object.keys(cells).length <= MOST.parts &&
    Object.entries(cells).every(([column, cell]) => id(column) && (cell === true || text(cell, MOST.text)))
  )
  : value === 1 || value === 2 || value === 3 || text(value, MOST.text))

/** @type {Record<Field["kind"], (value: Answer) => boolean>} */
const KINDS = {
  ticks: Array.isArray,
  table: record,
  text: (value) => typeof value === "string",
  choice: id,
  rating: (value) => typeof value === "number",
}

/**
 * Check one health check. `fields` says of what kind each answer must be, where the form is at hand.
 * @type {(check: unknown, fields?: Field[]) => asserts check is Check}
 */
const checkOne = (check, fields = []) => {
  if (!record(check)) throw damaged("its health check is missing")
  if (!id(check.id)) throw damaged("it does not say which health check it is")
  if (!text(check.staffSide, MOST.label)) throw damaged("the name of the staff side is missing or too long")
  if (!text(check.year, MOST.year) || !check.year.trim()) throw damaged("its year is missing or too long")
  if (!Array.isArray(check.people) || check.people.length > MOST.people) throw damaged("it does not say who answered")
  const ids = new Set([TOGETHER])
  for (const person of check.people) {
    if (!record(person) || !id(person.id) || ids.has(person.id) || !text(person.who, MOST.who) || !person.who.trim()) {
      throw damaged("somebody who answered can’t be told from the others")
    }
    ids.add(person.id)
  }
  if (!record(check.entries) || Object.keys(check.entries).length > MOST.fields) {
    throw damaged("its answers are missing")
  }
  const kinds = new Map(fields.map((field) => [field.id, field.kind]))
  for (const [name, list] of Object.entries(check.entries)) {
    if (!id(name)) throw damaged("it names a question in a way that this page never does")
    if (!Array.isArray(list) || !list.length || list.length > MOST.entries) {
      throw damaged(`the answers to “${name}” can’t be read`)
    }
    const current = new Set()
    for (const entry of list) {
      if (!record(entry) || !id(entry.by) || !ids.has(entry.by)) {
        throw damaged(`an answer to “${name}” is nobody’s`)
      }
      if (!text(entry.on, 30) || !WHEN.test(entry.on) || Number.isNaN(Date.parse(entry.on))) {
        throw damaged(`an answer to “${name}” has no date`)
      }
      const kind = kinds.get(name)
      if (!answer(entry.value) || (kind && !KINDS[kind](entry.value))) {
        throw damaged(`an answer to “${name}” is not of its kind`)
      }
      if (entry.earlier !== undefined && entry.earlier !== true) {
        throw damaged(`an answer to “${name}” can’t be read`)
      }
      if (!entry.earlier && current.has(entry.by)) throw damaged(`one person has two answers to “${name}”`)
      if (!entry.earlier) current.add(entry.by)
    }
  }
}

/** @type {(value: Answer) => Answer} */
const tidyValue = (value) => (typeof value === "string" ? clean(value) : isTable(value)
  ? Object.fromEntries(
    Object.entries(value).map((
      [row, cells],
    ) => [
      row,
      Object.fromEntries(
        Object.entries(cells).map(([column, cell]) => [column, typeof cell === "string" ? clean(cell) : cell]),
      ),
    ]),
  )
  : value)
/** @type {(check: Check) => Check} */
const tidy = (check) => ({
  id: check.id,
  staffSide: oneLine(check.staffSide),
  year: oneLine(check.year) || "Year",
  people: check.people.map((person) => ({ id: person.id, who: oneLine(person.who) || "Somebody" })),
  entries: Object.fromEntries(
    Object.entries(check.entries).map((
      [name, list],
    ) => [
      name,
      list.map(({ by, on, value, earlier }) => ({ by, on, value: tidyValue(value), ...(earlier && { earlier }) })),
    ]),
  ),
})

/**
 * Check what the device kept. Throws Unusable if it is not what this page keeps.
 * @type {(state: unknown, fields: Field[]) => asserts state is State}
 */
export const checkState = (state, fields) => {
  if (!record(state) || !Array.isArray(state.checks) || !state.checks.length || state.checks.length > MOST.checks) {
    throw damaged("its health checks are missing")
  }
  for (const check of state.checks) checkOne(check, fields)
  const ids = state.checks.map((check) => check.id)
  if (new Set(ids).size < ids.length || !ids.includes(state.current)) {
    throw damaged("it does not say which health check is open")
  }
  if (state.beside && !ids.includes(state.beside)) throw damaged("the earlier check that it names is not there")
  if (!id(state.as)) throw damaged("it does not say who is answering")
}

/**
 * Return the text of a file with one check.
 * @type {(check: Check, day: string) => string}
 */
export const pack = (check, day) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, saved: day, check }, null, 2)}\n`

/**
 * Read a file that `pack` made. Throws Unusable with what is wrong.
 * @type {(content: string, fields: Field[]) => Check}
 */
export const unpack = (content, fields) => {
  const { check } = opened(content, { format: FORMAT, version: VERSION, name: "a health check" })
  checkOne(check, fields)
  return tidy(check)
}
