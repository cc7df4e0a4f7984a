// What the case file asks of each record, and the checks on what is given.
import { day, today } from "../../../browser/page.js"
import { wrongDate } from "./date_input.js"
import { HEADINGS } from "./papers/losses.js"
import { FIRST_ACT, MOST, Refused } from "./rules.js"
import { addDays } from "../time_limits/rules.js"
/** @import { Comparator, Document, Entry, Field, Fields, Loss, Step } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values What stands in the fields of a form, by their names. */

export const OLDEST = "1950-01-01"
/** @type {Field["options"]} */
export const NATIONS = [["", "Choose…"], ["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], [
  "northern-ireland",
  "Northern Ireland",
]]
const EVIDENCE = "Evidence, and where it is"

/** @type {Record<"entry" | "comparator" | "step" | "document" | "loss", Fields>} */
export const FIELDS = {
  entry: {
    date: {
      label: "When?",
      kind: "date",
      hint: "Not sure of the day? Give the earliest it could have been. A dismissal: the day your member was told.",
    },
    month: { label: "Only the month is known", kind: "check" },
    unsure: { label: "Not sure: this is the earliest it could have been", kind: "check" },
    kind: {
      label: "What kind of entry?",
      kind: "select",
      options: [["act", "Something done to your member"], ["dismissal", "A dismissal"], [
        "background",
        "Background: a meeting, a letter, a complaint",
      ]],
      hint: "Background gets no deadline.",
    },
    ended: {
      label: "When did the job end, or when will it?",
      kind: "date",
      hint: "For a dismissal. Some claims then have a few days only. Leave it empty if it is the same day.",
    },
    what: {
      label: "What happened?",
      kind: "textarea",
      hint: "Facts, in order. Who did what, and where. One event in each entry.",
    },
    words: { label: "Exact words", kind: "textarea", hint: "Only what was said or written, word for word." },
    who: { label: "Who did it?", kind: "textarea", hint: "A job or a letter, not a name: “the ward manager”, “X”." },
    against: {
      label: "Which of them is it against?",
      kind: "many",
      hint: "Did a manager or a colleague do it? Tick the employer too. Tick none if you don’t know.",
    },
    saw: {
      label: "Who saw or heard it?",
      kind: "textarea",
      hint: "Roles or letters, not names: “the ward clerk”, “Person A”.",
    },
    evidence: { label: EVIDENCE, kind: "textarea", hint: "Such as: text to her sister, on her own phone." },
    comparator: {
      label: "How was somebody else treated?",
      kind: "textarea",
      hint: "The same kind of thing, a person of another race.",
    },
    types: { label: "What type is it?", kind: "many", hint: "There may be more than one." },
    compared: { label: "Compared with whom?", kind: "many", hint: "Those in your list of comparators." },
  },
  comparator: {
    who: { label: "Who?", kind: "textarea", hint: "A letter, not a name: “Person A, white British, same grade”." },
    alike: { label: "How alike?", kind: "textarea", hint: "Job, manager, record, what happened." },
    different: {
      label: "How different?",
      kind: "textarea",
      hint: "Put in what hurts your case. The employer will.",
    },
    treated: { label: "How were they treated?", kind: "textarea" },
    evidence: { label: EVIDENCE, kind: "textarea" },
  },
  step: {
    kind: { label: "Which step?", kind: "select" },
    date: { label: "When?", kind: "date", hint: "The day it was done, or will be." },
    parties: {
      label: "Which of them?",
      kind: "many",
      hint: "To whom it went, or from whom it came. A letter to one of them is no letter to another.",
    },
    note: { label: "Note", kind: "textarea", hint: "Who sent it, how, and what came back." },
  },
  document: {
    title: { label: "What is it?", most: MOST.line, hint: "As a stranger would call it: “Email, manager to HR”." },
    date: { label: "Its date", kind: "date", hint: "The day it was made. Leave it empty if it has none." },
    source: {
      label: "Where did it come from?",
      most: MOST.line,
      hint: "Such as: your member’s own phone; HR, 3 October.",
    },
    proves: { label: "Which acts does it prove?", kind: "many" },
    pages: { label: "How many pages?", kind: "number", hint: "Leave it empty until you know." },
    late: { label: "It came after the bundle was closed", kind: "check" },
  },
  loss: {
    heading: { label: "What kind of loss?", kind: "select", options: [["", "Choose…"], ...HEADINGS] },
    what: { label: "What was lost?", kind: "textarea", hint: "The days it covers, and how you counted." },
    amount: {
      label: "How many pounds?",
      most: MOST.amount,
      hint: "Only what can be counted, such as 214.60. No guess.",
    },
    source: { label: "What shows it?", most: MOST.line, hint: "Such as: payslips, July to October." },
  },
}

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
const step = ({ parties = "", ...given }) => {
  if (!given.kind) refuse("kind", "Choose which step it was.")
  return { ...given, date: dayOf("date", given.date), parties: listed(parties) }
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
  const amount = given.amount.replace(/[£,\s]/g, "")
  if (amount && !/^\d{1,9}(\.\d{1,2})?$/.test(amount)) {
    refuse("amount", "Give pounds and pence in figures, such as 214.60, or leave it empty.")
  }
  return { ...given, amount }
}
/** What a form gives, as a record of its kind. Each throws Refused with the field to mend. */
export const READ = { entry, comparator, step, document, loss }
