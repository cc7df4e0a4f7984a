// What a rep types into the case file, and the checks on it.
import { day, element, field, today } from "../../../browser/page.js"
import { COMPARATOR, ENTRY, FIRST_ACT, isDay, Refused, textsOf } from "./rules.js"
import { KINDS } from "./views.js"
import { addDays } from "../time_limits/rules.js"
/** @import { Comparator, Entry } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values What stands in the fields of a form, by their names. */

const OLDEST = "1950-01-01"

/**
 * Return why a day can't be taken, or nothing.
 * @param {string} iso
 */
export const wrongDay = (iso, oldest = FIRST_ACT) => {
  if (iso > addDays(today(), 366)) return `${day(iso)} is more than a year away. Check the year.`
  return iso < oldest ? `${day(iso)} is before the law that this page knows. Check the year.` : ""
}
/** @type {(name: string, message: string) => never} */
const refuse = (name, message) => {
  throw Object.assign(new Refused(message), { field: name })
}

/** @type {(given: Values) => Partial<Entry> & {date: string}} */
export const readEntry = (given) => {
  if (!isDay(given.date)) {
    refuse("date", "Give the date. If you know only the month, give any day in it and tick the box.")
  }
  const wrong = wrongDay(given.date, given.kind === "background" ? OLDEST : FIRST_ACT)
  if (wrong) refuse("date", wrong)
  if (!given.what) refuse("what", "Say in a few words what happened.")
  if (given.kind !== "background" && given.date > today() && given.date.slice(0, given.month ? 7 : 10) > today()) {
    refuse(
      "date",
      `${day(given.date)} is still to come. ${
        given.kind === "dismissal"
          ? "Give the day your member was told, and below it the end of the job."
          : "Check the year."
      }`,
    )
  }
  const ended = given.kind === "dismissal" ? given.ended : ""
  if (ended) {
    const fault = isDay(ended) ? wrongDay(ended) : "Give the day the job ended, or leave it empty."
    if (fault) refuse("ended", fault)
    if (ended < given.date) refuse("ended", "The job cannot end before your member was told. Check both dates.")
  }
  return {
    date: given.month ? given.date.slice(0, 7) : given.date,
    kind: /** @type {Entry["kind"]} */ (given.kind),
    ended,
    ...textsOf(ENTRY, (name) => given[name]),
  }
}
/** @type {(given: Values) => Partial<Comparator> & {who: string}} */
export const readComparator = (given) => {
  if (!given.who) refuse("who", "Say who: a letter, not a name.")
  return textsOf(COMPARATOR, (name) => given[name])
}

export const entryFirst = () => [
  field("When?", { id: "cf-date", name: "date", min: OLDEST }, {
    kind: "date",
    hint: "Not sure of the day? Give the earliest it could have been. A dismissal: the day your member was told.",
  }),
  field("What kind of entry?", { id: "cf-kind", name: "kind", value: "act" }, {
    kind: "select",
    options: KINDS,
    hint: "Background gets no deadline.",
  }),
  element(
    "div",
    { class: "case-ended" },
    field("When did the job end, or when will it?", { id: "cf-ended", name: "ended", min: FIRST_ACT }, {
      kind: "date",
      hint: "For a dismissal. Some claims then have a few days only. Leave it empty if it is the same day.",
    }),
  ),
  element(
    "p",
    { class: "field check" },
    element("input", { type: "checkbox", id: "cf-month", name: "month", value: "yes" }),
    element("label", { for: "cf-month" }, "Only the month is known"),
  ),
]
/**
 * What goes into the form to change an entry.
 * @param {Entry} entry
 */
export const fromEntry = (entry) => ({
  ...textsOf(ENTRY, (name) => entry[name]),
  kind: entry.kind,
  ended: entry.ended,
  date: entry.date.length > 7 ? entry.date : `${entry.date}-01`,
  month: entry.date.length < 8,
})
/** @param {Comparator} row */
export const fromComparator = (row) => textsOf(COMPARATOR, (name) => row[name])
