// What the case file asks of each record.
import { day, today } from "../../../browser/page.js"
import { HEADINGS } from "./papers/losses.js"
import { FIRST_ACT, MOST } from "./rules.js"
import { addDays } from "../time_limits/rules.js"
/** @import { Field, Fields } from "./types.d.ts" */

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
      hint:
        "Not sure of the day? Give the earliest it could have been. A dismissal: the day your member was told. Driven out: the day they resigned.",
    },
    month: { label: "Only the month is known", kind: "check" },
    unsure: { label: "Not sure: this is the earliest it could have been", kind: "check" },
    kind: {
      label: "What kind of entry?",
      kind: "select",
      options: [["act", "Something done to your member"], ["dismissal", "A dismissal, or driven out"], [
        "background",
        "Background: a meeting, a letter, a complaint",
      ]],
      hint: "Background gets no deadline.",
    },
    ended: {
      label: "When did the job end, or when will it?",
      kind: "date",
      hint:
        "Dismissed, told the job will end, or driven out? Some claims then have only days. Leave it empty if it is the same day.",
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
    appeal_by: {
      label: "What is the last day to appeal? (optional)",
      kind: "date",
      hint: "The decision or the policy says it. Was it a dismissal? Put it in here too, as a sanction, for this day.",
    },
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
