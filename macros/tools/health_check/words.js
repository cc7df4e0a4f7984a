// The health check in words: for the page, for Word and for a spreadsheet. No page here.
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Answer, Cells, Check, Entry, Field, Grid, HealthCheck } from "./types.d.ts" */
/** @import { NoField, Option, Section, Standing, Step } from "./types.d.ts" */
import { entriesOf, fieldsOf, isTable, strangers, whoIs } from "./rules.js"
import { standing } from "./standing.js"

/** @type {(options: Option[], id: string) => string} */
const saysOf = (options, id) => options.find((option) => option.id === id)?.says ?? id
/** @type {(scale: Step[], value: number) => string} */
const stepOf = (scale, value) => scale.find((step) => step.value === value)?.says ?? ""

/**
 * An answer in words; the lines of a table each on a line of its own.
 * @type {(field: Field | NoField, value: Answer, scale?: Step[]) => string}
 */
export const said = (field, value, scale = []) => {
  if (field.kind === "rating" && typeof value === "number") {
    return `${value}: ${stepOf(scale, value)}`
  }
  if (field.kind === "choice" && typeof value === "string") return saysOf(field.options, value)
  if (field.kind === "ticks" && Array.isArray(value)) {
    return field.options.filter(({ id }) => value.includes(id)).map(({ says }) => says)
      .concat(value.filter((id) => !field.options.some((option) => option.id === id))).join("; ")
  }
  if (field.kind === "table" && isTable(value)) return rowsOf(field, value).join("\n")
  return typeof value === "string" ? value : JSON.stringify(value)
}
/** @type {(field: Grid, value: Cells) => string[]} */
const rowsOf = (field, value) =>
  [
    ...field.rows,
    ...Object.keys(value).filter((id) => !field.rows.some((row) => row.id === id)).map((id) => ({ id, says: id })),
  ]
    .filter((row) => Object.hasOwn(value, row.id)).map((row) =>
      `${row.says}: ${
        Object.entries(value[row.id]).map((
          [column, cell],
        ) => (cell === true ? saysOf(field.columns, column).toLowerCase() : cell)).join("; ")
      }`
    )

/**
 * The number of a question or section as people say it.
 * @param {string} id
 */
export const number = (id) => id.toUpperCase()

/**
 * How a section stands, in words.
 * @type {(found: Standing | null, scale: Step[]) => string}
 */
export const stands = (found, scale) => {
  if (!found) return "Not rated"
  if (found.agreed) return `${found.agreed}: ${stepOf(scale, found.agreed)}`
  return `${found.low} to ${found.high}: not agreed yet`
}

/**
 * The rows of the ratings, as shown beside the picture. `last` is the earlier check, or null.
 * @type {(form: HealthCheck, check: Check, last: Check | null) => {heads: string[], rows: string[][]}}
 */
export const ratings = (form, check, last) => ({
  heads: ["Section", check.year, ...(last ? [last.year] : [])],
  rows: form.sections.map(
    (section) => [
      `${number(section.id)}. ${section.title}`,
      stands(standing(check, section), form.scale),
      ...(last ? [stands(standing(last, section), form.scale)] : []),
    ],
  ),
})

/**
 * Each field with its place: {section, number, ask, field}.
 * @type {(form: HealthCheck) => {section: Section, number: string, ask: string, field: Field}[]}
 */
const places = (form) =>
  form.sections.flatMap((section) =>
    fieldsOf(section).map((field) => {
      const question = section.questions.find(({ fields }) => fields.includes(field))
      return {
        section,
        number: question ? number(question.id) : number(section.id),
        ask: question ? question.ask : "How do we rate ourselves?",
        field,
      }
    })
  )

/** @type {(check: Check, entry: Entry) => string} */
export const nameOf = (check, entry) => `${whoIs(check, entry.by)}${entry.earlier ? " (earlier)" : ""}`

// A spreadsheet runs what begins like a formula, even after spaces; an apostrophe makes it text.
/** @param {string} text */
const cell = (text) => {
  const safe = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * A table for a spreadsheet: a row for each answer, and one for each field that is blank.
 * @type {(form: HealthCheck, check: Check, last: Check | null) => string}
 */
export const csv = (form, check, last) => {
  const rows = [["Year", "Section", "Number", "Question", "Part", "Who", "Date", "Answer"]]
  for (const one of last ? [check, last] : [check]) {
    for (const { section, number: no, ask, field } of places(form)) {
      const start = [one.year, section.title, no, ask, field.ask]
      const entries = entriesOf(one, field.id)
      rows.push(
        ...(entries.length
          ? entries.map(
            (entry) => [...start, nameOf(one, entry), entry.on.slice(0, 10), said(field, entry.value, form.scale)],
          )
          : [[...start, "", "", ""]]),
      )
    }
    for (const id of strangers(one, form)) {
      rows.push(
        ...entriesOf(one, id).map(
          (entry) => [one.year, "", "", "", id, nameOf(one, entry), entry.on.slice(0, 10), said({}, entry.value)],
        ),
      )
    }
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`
}

/** @type {(field: Field, check: Check, scale: Step[]) => string} */
const answers = (field, check, scale) =>
  entriesOf(check, field.id).map((entry) => {
    const words = said(field, entry.value, scale)
    return `${nameOf(check, entry)}:${words.includes("\n") ? "\n" : " "}${words}`
  }).join("\n")

/**
 * The blocks of a Word file, `day` in words. Blanks stay, to be filled in there.
 * @type {(form: HealthCheck, check: Check, last: Check | null, day: string) => Block[]}
 */
export const blocks = (form, check, last, day) => [
  { text: `${check.staffSide ? `${check.staffSide}. ` : ""}Year: ${check.year}. Saved on ${day}.` },
  { text: `Answered by: ${check.people.map(({ who }) => who).join("; ") || "nobody named yet"}.` },
  { heading: "The ratings" },
  { table: ratings(form, check, last) },
  ...form.sections.flatMap((section) => [
    { heading: `${number(section.id)}. ${section.title}` },
    {
      table: {
        heads: ["Question", check.year, ...(last ? [last.year] : [])],
        rows: places(form).filter((one) => one.section === section).map((
          { number: no, ask, field },
        ) => [
          `${no}. ${ask}\n${field.ask}`,
          answers(field, check, form.scale),
          ...(last ? [answers(field, last, form.scale)] : []),
        ]),
      },
    },
  ]),
  ...(strangers(check, form).length
    ? [{ heading: "Answers to questions that this form no longer has" }, {
      list: strangers(check, form).map((id) =>
        `${id}: ${entriesOf(check, id).map((entry) => `${nameOf(check, entry)}: ${said({}, entry.value)}`).join("; ")}`
      ),
    }]
    : []),
]
