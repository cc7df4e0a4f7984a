// The records of a case: put in, taken out, and what names them by their ids.
import { noteDay } from "./former.js"
import { made } from "./format.js"
/** @import { Case, Kinds } from "./types.d.ts" */
/** @typedef {Exclude<keyof Kinds, "case">} Kind */

/** The list of a case that holds the records of a kind. */
export const LISTS = /** @type {const} */ ({
  entry: "entries",
  comparator: "comparators",
  step: "steps",
  document: "documents",
  loss: "losses",
})
/** @type {(one: Case, kind: Kind) => any[]} */
export const listOf = (one, kind) => one[LISTS[kind]]

/** @type {(one: Case, kind: Kind, id: string) => any} */
export const found = (one, kind, id) => listOf(one, kind).find((record) => record.id === id)

/**
 * Put what is given into the record of an id, or into a new one at the end. An entry and a step are stamped with the day: a
 * step that is saved on its day or after was done.
 * @type {(one: Case, kind: Kind, given: Record<string, unknown>, id: string, today: string) => void}
 */
export const put = (one, kind, given, id, today) => {
  const before = found(one, kind, id)
  const stamp = kind === "entry"
    ? { entered: before ? before.entered || today : today, changed: before ? today : "" }
    : kind === "step"
    ? { entered: today }
    : {}
  const record = before
    ? { ...before, ...given, ...stamp }
    : made(kind, /** @type {any} */ ({ id, ...given, ...stamp }))
  one[LISTS[kind]] = /** @type {any} */ (
    before ? listOf(one, kind).map((other) => (other.id === id ? record : other)) : [...listOf(one, kind), record]
  )
  noteDays(one, kind, before, record)
}

/** Take note of the days of an entry or a step that are others now, or none. @type {(one: Case, kind: Kind, before: any, now: any) => void} */
const noteDays = (one, kind, before, now) => {
  if (before && ["entry", "step"].includes(kind)) {
    for (const key of ["date", "ended"]) noteDay(one, before[key] ?? "", now[key] ?? "")
  }
}

/**
 * Take a record out, and its name from what names it.
 * @type {(one: Case, kind: Kind, id: string) => void}
 */
export const takeOut = (one, kind, id) => {
  const gone = found(one, kind, id)
  one[LISTS[kind]] = /** @type {any} */ (listOf(one, kind).filter((record) => record.id !== id))
  noteDays(one, kind, gone, {})
  /** @param {string[]} ids */
  const rest = (ids) => ids.filter((other) => other !== id)
  if (kind === "entry") one.documents = one.documents.map((paper) => ({ ...paper, proves: rest(paper.proves) }))
  if (kind === "comparator") one.entries = one.entries.map((entry) => ({ ...entry, compared: rest(entry.compared) }))
}

/**
 * A case as the member may have it: without the rep’s own notes, and what is half typed, put off or worked out.
 * @type {(one: Case) => Case}
 */
export const memberCopy = (one) => ({
  ...one,
  notes: "",
  papers: {},
  clock: { first: "", seen: "" },
  skipped: [],
  drafts: {},
})
