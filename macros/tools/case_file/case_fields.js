// What the case file asks of the case itself, and how an answer goes into it.
import { day, today } from "../../../browser/page.js"
import { wrongDate } from "./date_input.js"
import { notYet } from "./deadlines.js"
import { FIRST_ACT, isDay, MOST, Refused } from "./rules.js"
import { NATIONS, OLDEST, wrongDay } from "./fields.js"
/** @import { Case, Fields } from "./types.d.ts" */

/** @type {Fields} */
export const CASE = {
  nickname: {
    label: "Nickname of this case",
    most: MOST.nickname,
    hint: "Never a real name: a word that only you know, such as “Falcon”.",
  },
  nation: { label: "Where does your member work?", kind: "select", options: NATIONS },
  who: {
    label: "Employer or person",
    most: MOST.who,
    hint: "Whom the claim may be against, by its whole name: papers name it so.",
  },
  a: {
    label: "Day A: date of receipt",
    kind: "date",
    hint:
      "Copy it from the first certificate: a second only in a case of its own, for acts after the first Day A. If none has come: the day that Acas (or the LRA) got the request for early conciliation. A call for advice is not one. Leave it empty if nobody has asked.",
  },
  b: {
    label: "Day B: date of issue",
    kind: "date",
    hint: "Copy it from the first certificate. Leave it empty if none has come: look in the junk folder too.",
  },
  lodged: {
    label: "The day the claim was lodged",
    kind: "date",
    hint: "The day the tribunal got the claim form. Leave it empty until then.",
  },
  member: {
    label: "What should papers call your member?",
    most: MOST.line,
    hint: "Initials will do. Leave it empty, and each paper has a gap to fill by hand.",
  },
  job: { label: "Job and workplace", most: MOST.line, hint: "For example: porter, Ward 6." },
  status: {
    label: "What is your member there?",
    kind: "select",
    options: [
      ["", "Choose…"],
      ["employee", "Employee"],
      ["worker", "Worker or bank worker"],
      ["agency", "Agency worker"],
      ["applicant", "Applicant for a job"],
      ["volunteer", "Volunteer"],
      ["student", "Student on placement"],
    ],
    hint: "Some rights are for employees alone, or for workers.",
  },
  visa: {
    label: "Does a visa rest on this job? (optional)",
    kind: "select",
    options: [["", "Not asked yet"], ["yes", "Yes"], ["no", "No"]],
    hint: "Such as a Skilled Worker visa, which the employer sponsors.",
  },
  employer: { label: "Employer", most: MOST.line },
  employer_kind: {
    label: "What kind of employer is it?",
    kind: "select",
    options: [
      ["", "Choose…"],
      ["nhs", "NHS"],
      ["public", "Another public body"],
      ["charity", "Charity or voluntary body"],
      ["private", "Private firm"],
    ],
    hint: "A firm that works for the NHS is private.",
  },
  wants: {
    label: "What does your member want?",
    kind: "textarea",
    hint: "One thing on each line. Things that somebody could do.",
  },
  "consent-given": {
    label: "Does your member agree to what you do for them?",
    kind: "select",
    options: [["", "Not asked yet"], ["yes", "Yes"], ["part", "Yes, to some of it"], ["no", "No"]],
  },
  "consent-on": { label: "When did they say so?", kind: "date" },
  "consent-says": {
    label: "To what, and to what not?",
    kind: "textarea",
    hint: "Such as: write to HR, and ring nobody on the ward.",
  },
  notes: {
    label: "Your own notes",
    kind: "textarea",
    most: MOST.notes,
    hint: "In no paper, and not in your member’s copy. A tribunal may still order them shown: write facts, not views.",
  },
}

const CONSENT = "consent-"
/**
 * What stands in the fields of a case.
 * @param {Case} one
 * @returns {Record<string, string>}
 */
export const givenCase = ({ wants, consent, ...one }) => ({
  ...Object.fromEntries(Object.keys(CASE).map((name) => [name, String(/** @type {any} */ (one)[name] ?? "")])),
  wants: wants.join("\n"),
  ...Object.fromEntries(Object.entries(consent).map(([name, text]) => [CONSENT + name, text])),
})

/** @param {string} text */
const linesOf = (text) => {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean)
  const last = lines.splice(MOST.wants - 1).join("; ")
  return last ? [...lines, last] : lines
}
/** The days of what has been done, and what is said of one that is still to come. @type {Record<string, (day: string) => string>} */
const DONE = { lodged: notYet, "consent-on": (iso) => `${day(iso)} is still to come. Check the date.` }
/**
 * Why a day of the case can't be, or "".
 * @type {(name: string, value: string) => string}
 */
export const faultOfDay = (name, value) => {
  if (CASE[name]?.kind !== "date" || !value) return ""
  if (!isDay(value)) return wrongDate(value)
  return wrongDay(value, name === "consent-on" ? OLDEST : FIRST_ACT) ||
    (value > today() && Object.hasOwn(DONE, name) ? DONE[name](value) : "")
}
/**
 * Put what was given into a case. Throws Refused, with the field, for a day that can't be.
 * @type {(one: Case, given: Record<string, string>) => void}
 */
export const intoCase = (one, given) => {
  for (const [name, value] of Object.entries(given)) {
    const wrong = faultOfDay(name, value)
    if (wrong) throw Object.assign(new Refused(wrong), { field: name })
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === "wants") one.wants = linesOf(value)
    else if (name.startsWith(CONSENT)) one.consent = { ...one.consent, [name.slice(CONSENT.length)]: value }
    else if (CASE[name]) Object.assign(one, { [name]: value })
  }
}
