// What was found in files, before anything is used: questions first, then which cell went where, and what is left out.
import { button } from "../../../browser/keeping.js"
import { element, field, only, show } from "../../../browser/page.js"
import { table } from "../../../browser/table.js"
import { figures, labelOf, leftList, noteList } from "./notes.js"
import { fill } from "./words.js"
/** @import { Taken } from "./taking.js" */
/** @import { Data, Found, Placed, PlacedBand, Question, TableReading } from "./types.d.ts" */

/** A longer table is folded: it would hide the button below it. On a phone each line is a card. */
const most = () => (matchMedia("(min-width: 60em)").matches ? 60 : 12)
/** @param {string} year */
const yearWords = (year) => (year === "this" ? "this year" : year === "last" ? "last year" : year)
/**
 * Return the fields of what is asked. `answer` takes the answer to a question.
 * @type {(questions: Question[], answer: (id: string, value: string) => void) => HTMLElement}
 */
export const questionFields = (questions, answer) =>
  element(
    "div",
    { class: "wres-questions" },
    questions.map((one, i) => {
      const made = field(one.words, { id: `wres-question-${i}`, value: one.answer }, {
        kind: "select",
        options: [
          ["", one.must ? "Choose" : "Leave them out"],
          ...one.options.filter(([value]) => one.must || value !== "leave"),
        ],
        hint: `For ${one.affects[0].replace(/^Row/, "row")}${
          one.affects.length > 1 ? ` and ${figures(one.affects.length - 1)} more` : ""
        }.`,
      })
      const select = only("select", made)
      select.addEventListener("change", () => answer(one.id, select.value))
      return made
    }),
  )

/** @param {string} text */
const figure = (
  text,
) => (text.includes("\n") ? text.split("\n").map((line) => element("span", { class: "wres-line" }, line)) : text)

/** @type {(data: Data, cells: Placed[], bands: PlacedBand[]) => HTMLElement} */
const where = (data, cells, bands) => {
  const ordered = [...cells].sort((one, other) => one.indicator - other.indicator || other.year.localeCompare(one.year))
  const rows = [
    ...ordered.map((one) => [one.where, labelOf(data, one), yearWords(one.year), figure(one.text)]),
    ...bands.map((one) => [
      one.where,
      `1. ${data.indicators[0].name}: ${one.name}`,
      yearWords(one.year),
      `BME ${one.bme ?? "not read"}, white ${one.white ?? "not read"}, unknown ${one.unknown ?? "not read"}`,
    ]),
  ]
  const made = table("Which cell went where", ["Cell", "Goes to", "Year", "Figure"], rows)
  return rows.length > most()
    ? element("details", {}, element("summary", {}, `Which cell went where: ${rows.length} lines`), made)
    : made
}

/**
 * What was found, by indicator and year, in one line each.
 * @type {(data: Data, cells: Placed[], bands: PlacedBand[]) => HTMLElement}
 */
const summary = (data, cells, bands) => {
  const all = [...cells, ...bands.map((one) => ({ ...one, indicator: 1 }))]
  const numbers = [...new Set(all.map((one) => one.indicator))].sort()
  return element(
    "ul",
    {},
    numbers.map((number) => {
      const mine = all.filter((one) => one.indicator === number)
      const years = [...new Set(mine.map((one) => yearWords(one.year)))].sort().join(", ")
      return element("li", {}, `${number}. ${data.indicators[number - 1].name}: ${years}`)
    }),
  )
}

/**
 * Draw what was read of one organisation. `use` takes it; `leave` leaves it.
 * @param {HTMLElement} body
 * @param {Data} data
 * @param {TableReading} reading
 * @param {string} organisation
 * @param {{use: (found: Pick<Found, "cells" | "bands">) => void, leave: () => void}} then
 */
export const drawFound = (
  body,
  data,
  { cells: all, bands: every, notes, left, questions },
  organisation,
  { use, leave },
) => {
  /** @param {{organisation: string}} one */
  const mine = (one) => !one.organisation || one.organisation === organisation
  const cells = all.filter(mine), bands = every.filter(mine)
  show(
    body,
    cells.length + bands.length > most() ? summary(data, cells, bands) : null,
    cells.length + bands.length
      ? where(data, cells, bands)
      : element("p", { class: "hint" }, "Which cell goes where shows here once that is answered."),
    notes.length ? [element("p", {}, element("strong", {}, "Look at these:")), noteList(data, notes)] : null,
    left.length ? [element("p", {}, element("strong", {}, "Not used, and why:")), leftList(data, left)] : null,
    element(
      "p",
      { class: "tool-actions" },
      cells.length + bands.length + questions.length
        ? button("Use these figures", () => use({ cells, bands }), true)
        : null,
      button("Leave it", leave),
    ),
  )
}

/**
 * Say where figures went, what stood there before, and which years no longer fit.
 * @type {(data: Data, taken: Taken) => (HTMLElement | null)[]}
 */
export const usedWords = (data, { numbers, replaced, dropped }) => {
  const into = numbers.length > 1 ? `indicators ${numbers.join(", ")}` : `indicator ${numbers[0]}`
  return [
    element("p", { role: "status" }, `Used for ${into}. Look through the fields, then work it out.`),
    replaced.length
      ? element(
        "details",
        {},
        element("summary", {}, `${figures(replaced.length)} that stood there before: replaced`),
        element("ul", {}, replaced.map((one) => element("li", {}, one))),
      )
      : null,
    dropped.length ? element("p", {}, fill(data.imports["years-dropped"], { what: dropped.join("; ") })) : null,
  ]
}
