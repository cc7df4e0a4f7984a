// The records of a case as its forms give them: each is checked, and refused with the field to mend.
import { day, today } from "../../../browser/page.js"
import { wrongDate } from "./date_input.js"
import { canAppeal } from "./plans.js"
import { OLDEST, wrongDay } from "./fields.js"
import { keptSum } from "./papers/losses.js"
import { FIRST_ACT, MOST, Refused } from "./rules.js"
/** @import { Comparator, Document, Entry, Loss, Step } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values What stands in the fields of a form, by their names. */

/** @type {(name: string, message: string) => never} */
const refuse = (name, message) => {
  throw Object.assign(new Refused(message), { field: name })
}
/** @type {(name: string, iso: string, oldest?: string) => string} A day that may be empty. */
const dayOf = (name, iso, oldest = OLDEST) => {
  const wrong = wrongDate(iso) || (iso && wrongDay(iso, oldest))
  return wrong ? refuse(name, wrong) : iso
}
/** @type {(text: string) => string[]} */
export const listed = (text) => text.split(",").filter(Boolean)

/** @type {(given: Values) => Partial<Entry> & {date: string}} */
const entry = ({ month, types, compared, against = "", unsure, ...given }) => {
  if (!given.date || wrongDate(given.date)) {
    const says = [
      "Give the date.",
      wrongDate(given.date),
      "If you know only the month, give any day in it and tick the box.",
    ]
    refuse("date", says.filter(Boolean).join(" "))
  }
  const wrong = wrongDay(given.date, given.kind === "background" ? OLDEST : FIRST_ACT)
  if (wrong) refuse("date", wrong)
  if (!given.what) refuse("what", "Say in a few words what happened.")
  if (given.kind !== "background" && given.date > today() && given.date.slice(0, month ? 7 : 10) > today()) {
    refuse(
      "date",
      `${day(given.date)} is still to come. ${
        given.kind === "dismissal"
          ? "Give the day your member was told, and below it the end of the job."
          : "Check the year."
      }`,
    )
  }
  const ended = given.kind === "dismissal" ? dayOf("ended", given.ended, FIRST_ACT) : ""
  if (ended && ended < given.date) {
    refuse("ended", "The job cannot end before your member was told. Check both dates.")
  }
  const shown = Object.entries(given).flatMap(([name, text]) =>
    name.startsWith("shown-") && text ? [[name.slice("shown-".length), text]] : []
  )
  const texts = Object.fromEntries(Object.entries(given).filter(([name]) => !name.startsWith("shown-")))
  return {
    ...texts,
    date: month ? given.date.slice(0, 7) : given.date,
    unsure: Boolean(unsure),
    kind: /** @type {Entry["kind"]} */ (given.kind),
    ended,
    types: listed(types),
    shown: Object.fromEntries(shown),
    compared: listed(compared),
    against: listed(against),
  }
}
/** @type {(given: Values) => Partial<Comparator>} */
const comparator = (given) => (given.who ? given : refuse("who", "Say who: a letter, not a name."))
/** @type {(given: Values) => Partial<Step>} */
const step = ({ parties = "", appeal_by = "", ...given }) => {
  if (!given.kind) refuse("kind", "Choose which step it was.")
  const date = dayOf("date", given.date)
  const by = canAppeal(given.kind) ? dayOf("appeal_by", appeal_by) : ""
  if (by && by < date) {
    refuse("appeal_by", "The last day to appeal cannot come before what it is against. Check both dates.")
  }
  return { ...given, date, appeal_by: by, parties: listed(parties) }
}
/** @type {(given: Values) => Partial<Document>} */
const document = ({ proves, pages, late, ...given }) => {
  if (!given.title) refuse("title", "Say what it is, in a few words.")
  if (pages && !(/^\d{1,4}$/.test(pages) && Number(pages) > 0)) {
    refuse("pages", `Give the pages as a number from 1 to ${MOST.pages}, or leave it empty.`)
  }
  return {
    ...given,
    date: dayOf("date", given.date),
    proves: listed(proves),
    pages: pages ? Number(pages) : null,
    late: Boolean(late),
  }
}
/** @type {(given: Values) => Partial<Loss>} */
const loss = (given) => {
  if (!given.heading) refuse("heading", "Say what kind of loss it is.")
  const amount = keptSum(given.amount)
  return amount === null
    ? refuse("amount", "Give pounds and pence in figures, such as 214.60 or 1,214.60, or leave it empty.")
    : { ...given, amount }
}
/** What a form gives, as a record of its kind. Each throws Refused with the field to mend. */
export const READ = { entry, comparator, step, document, loss }
