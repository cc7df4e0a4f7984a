// The health check in words: for the page, for Word and for a spreadsheet. No page here.
import { entriesOf, fieldsOf, standing, strangers, whoIs } from "./rules.js"

const saysOf = (options, id) => options.find((option) => option.id === id)?.says ?? id

/** An answer in words; the lines of a table each on a line of its own. */
export const said = (field, value, scale) => {
  if (field.kind === "rating" && typeof value === "number") {
    return `${value}: ${scale.find((step) => step.value === value)?.says ?? ""}`
  }
  if (field.kind === "choice") return saysOf(field.options, value)
  if (field.kind === "ticks" && Array.isArray(value)) {
    return field.options.filter(({ id }) => value.includes(id)).map(({ says }) => says)
      .concat(value.filter((id) => !field.options.some((option) => option.id === id))).join("; ")
  }
  if (field.kind === "table" && typeof value === "object") return rowsOf(field, value).join("\n")
  return typeof value === "string" ? value : JSON.stringify(value)
}
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

/** The number of a question or section as people say it. */
export const number = (id) => id.toUpperCase()

/** How a section stands, in words. */
export const stands = (found, scale) => {
  if (!found) return "Not rated"
  if (found.agreed) return `${found.agreed}: ${scale.find((step) => step.value === found.agreed).says}`
  return `${found.low} to ${found.high}: not agreed yet`
}

/** The rows of the ratings, as shown beside the picture. `last` is the earlier check, or null. */
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

/** Each field with its place: {section, number, ask, field}. */
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

export const nameOf = (check, entry) => `${whoIs(check, entry.by)}${entry.earlier ? " (earlier)" : ""}`

// A spreadsheet runs what begins like a formula, even after spaces; an apostrophe makes it text.
const cell = (text) => {
  const safe = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** A table for a spreadsheet: a row for each answer, and one for each field that is blank. */
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

const answers = (field, check, scale) =>
  entriesOf(check, field.id).map((entry) => {
    const words = said(field, entry.value, scale)
    return `${nameOf(check, entry)}:${words.includes("\n") ? "\n" : " "}${words}`
  }).join("\n")

/** The blocks of a Word file; see files.word. Blanks stay, to be filled in there. */
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
