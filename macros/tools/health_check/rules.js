// The staff side health check: what a check holds, and whose answer is whose. No page here.
/** @import { Answer, Cells, Check, Entry, Field, HealthCheck, Section } from "./types.d.ts" */
import { Unusable } from "../../../browser/unusable.js"

export const TOGETHER = "together"
export const MOST = {
  who: 40,
  label: 80,
  year: 20,
  text: 5000,
  people: 60,
  checks: 20,
  entries: 60,
  fields: 400,
  parts: 60,
}

/**
 * Text as Word, print and other programs can take it: no control characters, no half of a character.
 * @param {string} text
 */
export const clean = (text) =>
  text.replace(/\r\n?|\v/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udfff]/gu, "�")
/** @param {string} text */
export const oneLine = (text) => clean(text).replace(/\s+/g, " ").trim()
export const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/**
 * A check with nothing answered. Its id goes with its file, so that two copies of it are known as one.
 * @param {string} year
 * @returns {Check}
 */
export const fresh = (year) => ({ id: newId(), staffSide: "", year, people: [], entries: {} })

/**
 * Every field of a form, in the order in which it is asked.
 * @param {Pick<Section, "questions" | "rating" | "next">} section
 * @returns {Field[]}
 */
export const fieldsOf = (
  section,
) => [...section.questions.flatMap((question) => question.fields), section.rating, section.next]
/** @param {HealthCheck} form */
export const allFields = (form) => form.sections.flatMap(fieldsOf)

/** @type {(check: Check, id: string) => string} */
export const whoIs = (
  check,
  id,
) => (id === TOGETHER ? "All of us together" : check.people.find((person) => person.id === id)?.who ?? "Somebody")

/**
 * Return initials or a role fit for a list, or say why not.
 * @type {(typed: string, check: Check) => string}
 */
export const named = (typed, check) => {
  const who = oneLine(typed)
  if (!who) throw new Unusable("Give initials or a role, such as “AB” or “branch secretary”. No full names.")
  if (who.length > MOST.who) throw new Unusable(`That is too long. Use ${MOST.who} characters or fewer.`)
  if (
    [TOGETHER, ...check.people.map(({ id }) => id)].some((id) => whoIs(check, id).toLowerCase() === who.toLowerCase())
  ) throw new Unusable(`“${who}” is on the list already. Choose it there, or add something to tell the two apart.`)
  if (check.people.length >= MOST.people) {
    throw new Unusable(`There are ${MOST.people} people already. Answer as “All of us together”.`)
  }
  return who
}

/** @type {(value: Answer) => value is Cells} */
export const isTable = (value) => typeof value === "object" && !Array.isArray(value)

/** @param {Answer | null | undefined} value */
export const isEmpty = (value) =>
  value === "" || value === null || value === undefined || (Array.isArray(value) && !value.length) ||
  (isTable(value) && !Object.values(value).some((row) => Object.values(row).some(Boolean)))

/**
 * What a table holds, without its blanks.
 * @type {(value: Answer) => Answer}
 */
const trimmed = (value) => (isTable(value)
  ? Object.fromEntries(
    Object.entries(value).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell)),
    ]).filter(([, cells]) => Object.keys(cells).length),
  )
  : value)

/** @type {(check: Check, fieldId: string) => Entry[]} */
export const entriesOf = (check, fieldId) => (Object.hasOwn(check.entries, fieldId) ? check.entries[fieldId] : [])
/** @type {(check: Check, fieldId: string, by: string) => Entry | undefined} */
export const entryBy = (check, fieldId, by) =>
  entriesOf(check, fieldId).find((entry) => entry.by === by && !entry.earlier)
/** @type {(check: Check, fieldId: string, by: string) => Answer | undefined} */
export const valueBy = (check, fieldId, by) => entryBy(check, fieldId, by)?.value

/** @type {(check: Check, fieldId: string, list: Entry[]) => Check} */
const withEntries = (check, fieldId, list) => {
  const { [fieldId]: _, ...others } = check.entries
  return { ...check, entries: list.length ? { ...others, [fieldId]: list } : others }
}

/**
 * Take down one person's answer. An empty one goes; nobody else's is touched.
 * @type {(check: Check, fieldId: string, by: string, value: Answer, now: string) => Check}
 */
export const put = (check, fieldId, by, value, now) => {
  const list = entriesOf(check, fieldId), at = list.findIndex((entry) => entry.by === by && !entry.earlier)
  const made = { by, on: now, value: isEmpty(value) ? value : trimmed(value) }
  if (isEmpty(value)) return withEntries(check, fieldId, list.filter((_, i) => i !== at))
  return withEntries(check, fieldId, at < 0 ? [...list, made] : list.map((entry, i) => (i === at ? made : entry)))
}

/**
 * Take out one entry, as when two copies left an older answer beside a newer.
 * @type {(check: Check, fieldId: string, entry: Entry) => Check}
 */
export const drop = (check, fieldId, entry) =>
  withEntries(check, fieldId, entriesOf(check, fieldId).filter((one) => one !== entry))

// The same whatever the order in which its parts were ticked.
/** @param {Answer} value */
const settled = (value) =>
  JSON.stringify(
    value,
    (_, part) => (Array.isArray(part)
      ? [...part].sort()
      : typeof part === "object" && part !== null
      ? Object.fromEntries(Object.entries(part).sort())
      : part),
  )
/** @type {(one: Entry, other: Entry) => boolean} */
const same = (one, other) => one.by === other.by && settled(one.value) === settled(other.value)

/**
 * Put another copy of a check beside this one. Nothing of either is lost: where one person's answers differ, the older
 * stays as an earlier one.
 * @type {(ours: Check, theirs: Check) => {check: Check, added: number, people: number}}
 */
export const merge = (ours, theirs) => {
  const known = new Set(ours.people.map(({ id }) => id))
  let made = {
    ...ours,
    staffSide: ours.staffSide || theirs.staffSide,
    people: [...ours.people, ...theirs.people.filter(({ id }) => !known.has(id))],
  }
  let added = 0
  for (const [fieldId, list] of Object.entries(theirs.entries)) {
    for (const entry of list) {
      const here = entriesOf(made, fieldId)
      if (here.some((one) => same(one, entry))) continue
      added += 1
      const current = entry.earlier ? null : here.find((one) => one.by === entry.by && !one.earlier)
      const older = current && (current.on < entry.on ? current : entry)
      const next = [...here, entry].map((one) => (one === older ? { ...one, earlier: true } : one))
      made = withEntries(made, fieldId, next)
    }
  }
  if (made.people.length > MOST.people || Object.values(made.entries).some((list) => list.length > MOST.entries)) {
    throw new Unusable("Together the two hold more people or answers than one file can. Both are as they were.")
  }
  return { check: made, added, people: made.people.length - ours.people.length }
}

/**
 * Fields of a check that a form does not have, as from an older or a newer copy. They are kept.
 * @type {(check: Check, form: HealthCheck) => string[]}
 */
export const strangers = (check, form) => {
  const known = new Set(allFields(form).map(({ id }) => id))
  return Object.keys(check.entries).filter((id) => !known.has(id))
}
