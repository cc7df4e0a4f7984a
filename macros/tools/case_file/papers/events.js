// What happened, as every paper tells it: the same numbers, the same days, the same documents.
import { date } from "../../time_limits/dates.js"
import { bundle, reference } from "../bundle.js"
import { inOrder } from "../deadlines.js"
import { stopped } from "../rules.js"
/** @import { Case, Entry } from "../types.d.ts" */
/** @import { Writing } from "./types.d.ts" */
/** @typedef {Entry & {number: number}} Numbered */

/**
 * The entries of a case in order of date, each with its number.
 * @param {Case} one
 * @returns {Numbered[]}
 */
export const numbered = (one) => inOrder(one.entries).map((entry, i) => ({ ...entry, number: i + 1 }))
/**
 * Those that may be claimed for.
 * @param {Case} one
 */
export const acts = (one) => numbered(one).filter(({ kind }) => kind !== "background")

/**
 * 6 October 2026; with “at the earliest” where the day is not sure; September 2026, on a day not known.
 * @param {Pick<Entry, "date" | "unsure">} entry
 */
export const when = ({ date: day, unsure }) =>
  `${date(day)}${day.length < 8 ? ", on a day not known" : unsure ? " at the earliest" : ""}`

/**
 * Words on one line, ended as a sentence.
 * @param {string} words
 */
export const sentence = (words) => stopped(words.trim().replace(/\s+/g, " "))
/** Words that were said, in quotation marks of ours alone. @param {string} words */
const quoted = (words) => `“${words.trim().replace(/\s+/g, " ").replace(/^["“]|["”]$/g, "")}”`

/**
 * What happened and what was said, and when a job ended.
 * @param {Pick<Entry, "what" | "words" | "ended" | "ending">} entry
 */
export const happened = ({ what, words, ended, ending = false }) =>
  [
    sentence(what),
    words && sentence(`The words: ${quoted(words)}`),
    ended && `The job ${ending ? "is due to end" : "ended"} on ${date(ended)}.`,
  ]
    .filter(Boolean).join(" ")

/**
 * A case on a day: a job that has still to end is told as that.
 * @type {(one: Case, day: string) => Case}
 */
export const seenOn = (one, day) => ({
  ...one,
  entries: one.entries.map((entry) => (entry.ended > day ? { ...entry, ending: true } : entry)),
})

/**
 * Who did it, unless the words begin with that.
 * @param {Pick<Entry, "who" | "what">} entry
 */
export const doer = ({ who, what }) => {
  const name = who.trim().toLowerCase(), words = what.trim().toLowerCase()
  return words.startsWith(name) && !/^[\p{L}\p{N}’'-]/u.test(words.slice(name.length)) ? "" : who.trim()
}

/** @typedef {Pick<Numbered, "number" | "date" | "unsure" | "who" | "what" | "words" | "ended" | "ending"> & {kind?: string}} Lined */
/**
 * One line of a list, with whom it is against: (3) 6 October 2026, ward sister, against the Trust: what happened.
 * @type {(entry: Lined, whose: string) => string}
 */
export const lineBy = (entry, whose) =>
  `(${entry.number}) ${[when(entry), doer(entry), whose].filter(Boolean).join(", ")}: ${happened(entry)}`
/** @param {Lined} entry */
export const line = (entry) => lineBy(entry, "")

/**
 * What a line takes of an entry.
 * @param {Lined} entry
 */
export const lined = ({ number, date, unsure, who, what, words, ended, ending, kind }) => ({
  number,
  date,
  unsure,
  who,
  what,
  words,
  ended,
  ...(ending && { ending }),
  ...(kind === "background" && { kind }),
})

/** @typedef {{says: string, unknown: string}} Cited */
/**
 * The documents that prove an entry, as they are cited: `unknown` is the one whose pages have to be counted before there is a page to cite.
 * @type {(one: Case, id: string) => Cited[]}
 */
export const cited = (one, id) =>
  bundle(one).filter(({ document }) => document.proves.includes(id))
    .map((place) => ({ says: reference(place), unknown: place.from === null ? place.unknown : "" }))

/** @param {string} title */
export const uncounted = (title) => `How many pages “${title}” has`
/** Those documents in words, with a gap for the page of one whose page is not known. @type {(found: Cited[], gap: Writing["gap"]) => string[]} */
export const citing = (found, gap) =>
  found.map(({ says, unknown }) => unknown ? `${says}, ${gap(uncounted(unknown), "documents", "page")}` : says)
