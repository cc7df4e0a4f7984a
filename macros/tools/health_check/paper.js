// The health check on paper, filled in: each question, what each person said, and boxes and lines where nobody has yet.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Answer, Check, Column, Entry, Field, Grid, HealthCheck, NoField, Option, Step } from "./types.d.ts" */
import { day, element, today } from "../../../browser/page.js"
import { gridTable } from "./field.js"
import { healthCheckPicture } from "./picture.js"
import { entriesOf, fieldsOf, isTable, strangers, whoIs } from "./rules.js"
import { nameOf, number, said } from "./words.js"

const room = () => element("p", { class: "hc-room" })
/** @param {string} words */
const label = (words) => element("p", { class: "hc-label" }, words)

/**
 * Each option with its box, ticked if anybody ticked it, and by whom where several answered.
 * @param {Check} check
 * @param {Entry[]} entries
 * @param {[string | number, string][]} options
 * @param {(found: Answer, value: string | number) => boolean} has
 */
const boxes = (check, entries, options, has) =>
  element(
    "p",
    { class: "hc-marks" },
    options.map(([value, words]) => {
      const by = entries.filter((entry) => !entry.earlier && has(entry.value, value))
      return element(
        "span",
        { class: by.length ? "hc-marked" : "" },
        `${by.length ? "☑" : "☐"} ${words}${
          by.length ? ` (${by.map((entry) => whoIs(check, entry.by)).join(", ")})` : ""
        } `,
      )
    }),
  )
/** @type {(check: Check, field: Field | NoField, scale: Step[], entries: Entry[]) => HTMLElement[]} */
const words = (check, field, scale, entries) =>
  entries.map((entry) =>
    element(
      "p",
      { class: "hc-words" },
      element("strong", {}, `${nameOf(check, entry)}: `),
      said(field, entry.value, scale),
    )
  )

/** @type {(check: Check, field: Grid, entries: Entry[]) => HTMLElement} */
const grid = (check, field, entries) => {
  /** @type {(row: Option, column: Column) => Child} */
  const cell = (row, column) => {
    const found = entries.flatMap((entry) => {
      const said = isTable(entry.value) && entry.value[row.id]?.[column.id]
      return said ? [{ who: nameOf(check, entry), said }] : []
    })
    if (column.kind === "tick") {
      return `${found.length ? "☑" : "☐"} ${found.map(({ who }) => who).join(", ")}`
    }
    return found.map(({ who, said }) => element("p", { class: "hc-words" }, `${who}: ${said}`))
  }
  return gridTable(field, (row, column) => element("td", {}, cell(row, column)))
}

/** @type {(check: Check, field: Field, scale: Step[]) => Child[]} */
const one = (check, field, scale) => {
  const entries = entriesOf(check, field.id)
  const earlier = entries.filter((entry) => entry.earlier)
  if (field.kind === "table") return [grid(check, field, entries)]
  if (field.kind === "text") {
    return [label(field.ask), ...(entries.length ? words(check, field, scale, entries) : [room()])]
  }
  /** @type {(value: Answer, option: string | number) => boolean} */
  const has = (value, option) => Array.isArray(value) ? value.includes(String(option)) : value === option
  /** @type {[string | number, string][]} */
  const options = field.kind === "rating"
    ? scale.map((step) => [step.value, `${step.value}: ${step.says}`])
    : field.options.map((option) => [option.id, option.says])
  return [
    label(field.ask),
    field.kind === "rating"
      ? element("ol", { class: "hc-means" }, field.means.map((text) => element("li", {}, text)))
      : null,
    boxes(check, entries, options, has),
    ...words(check, field, scale, earlier),
  ]
}
/** @type {(last: Check | null, field: Field, scale: Step[]) => HTMLElement[]} */
const before = (last, field, scale) => (last
  ? words(last, field, scale, entriesOf(last, field.id)).map((line) => {
    line.prepend(`${last.year}, `)
    line.classList.add("hc-last")
    return line
  })
  : [])

/**
 * Return the filled form. `last` is the earlier check, or null.
 * @type {(form: HealthCheck, check: Check, last: Check | null) => Child[]}
 */
export const healthCheckPaper = (form, check, last) => {
  /** @param {Field} field */
  const each = (field) => [one(check, field, form.scale), before(last, field, form.scale)]
  const unknown = strangers(check, form)
  return [
    element("h2", {}, `Health check: ${[check.staffSide, check.year].filter(Boolean).join(", ")}`),
    element(
      "p",
      {},
      `Answered by: ${check.people.map(({ who }) => who).join("; ") || "nobody named yet"}. Printed on ${
        day(today())
      }.`,
    ),
    healthCheckPicture(form, check, last, "hc-print"),
    form.sections.map(
      (section) => [
        element("h3", {}, `${number(section.id)}. ${section.title}`),
        section.questions.map((question) =>
          element(
            "div",
            { class: "hc-q" },
            element("p", { class: "ask" }, `${number(question.id)}. ${question.ask}`),
            question.fields.map(each),
          )
        ),
        element(
          "div",
          { class: "hc-q hc-rate" },
          element("p", { class: "ask" }, "How do we rate ourselves?"),
          fieldsOf(section).slice(-2).map(each),
        ),
      ],
    ),
    unknown.length
      ? [
        element("h3", {}, "Answers to questions that this form no longer has"),
        element(
          "ul",
          {},
          unknown.map((id) => element("li", {}, id, ": ", words(check, {}, form.scale, entriesOf(check, id)))),
        ),
      ]
      : null,
  ]
}
