// One question of a quiz, to answer. No key or pointer is needed but those that a form has.
import { day, element } from "../../../browser/page.js"
import { shuffled } from "./rules.js"
import { steps } from "./steps.js"
/** @import { HowMuch, Match, Part, Question, Several, Single, WhichDay } from "./types.d.ts" */

/** @type {(question: Single | Several, id: string, type: "radio" | "checkbox") => Part} */
const ticks = (question, id, type) => {
  const inputs = shuffled(question.options).map((option) => ({
    option,
    input: element("input", { type, name: id, id: `${id}-${option.id}`, value: option.id }),
  }))
  const chosen = () => inputs.filter(({ input }) => input.checked).map(({ option }) => option)
  return {
    parts: element(
      "div",
      { class: "quiz-options" },
      inputs.map(({ option, input }) =>
        element("label", { class: "quiz-option", for: input.id }, input, element("span", {}, option.says))
      ),
    ),
    answer: () => (type === "radio" ? chosen()[0]?.id ?? null : chosen().map((option) => option.id)),
    words: () => chosen().map((option) => option.says),
  }
}

/** @type {(question: Match, id: string) => Part} */
const pairs = (question, id) => {
  // Two pairs may have the same right half: it is offered once.
  const offered = shuffled(
    question.pairs.filter((pair, i, all) => all.findIndex((other) => other.to === pair.to) === i),
  )
  const selects = question.pairs.map((pair) => ({
    pair,
    select: element(
      "select",
      { id: `${id}-${pair.id}` },
      element("option", { value: "" }, "Choose"),
      offered.map((other) => element("option", { value: other.id }, other.to)),
    ),
  }))
  return {
    parts: element(
      "div",
      { class: "quiz-pairs" },
      selects.map(({ pair, select }) =>
        element("p", { class: "field" }, element("label", { for: select.id }, pair.says), select)
      ),
    ),
    answer: () => Object.fromEntries(selects.map(({ pair, select }) => [pair.id, select.value])),
    words: () =>
      selects.filter(({ select }) => select.value).map(({ pair, select }) =>
        `${pair.says}: ${select.selectedOptions[0].textContent}`
      ),
  }
}

/** @type {(question: WhichDay | HowMuch, id: string) => Part} */
const typed = (question, id) => {
  const date = question.kind === "date"
  const input = element(
    "input",
    date ? { type: "date", id } : {
      type: "text",
      inputmode: "decimal",
      id,
      autocomplete: "off",
      maxlength: 40,
      "aria-describedby": `${id}-hint`,
    },
  )
  const label = question.kind === "date"
    ? "Your date"
    : question.unit
    ? `Your number (${question.unit})`
    : "Your number"
  return {
    parts: element(
      "p",
      { class: "field quiz-typed" },
      element("label", { for: id }, label),
      date ? null : element("span", { class: "hint", id: `${id}-hint` }, "In figures, such as 12 or 1.5"),
      input,
    ),
    answer: () => input.value,
    words: () => (input.value ? [date ? day(input.value) : input.value] : []),
  }
}

/** @type {(question: Question, id: string) => Part} */
const partOf = (question, id) => {
  switch (question.kind) {
    case "single":
      return ticks(question, id, "radio")
    case "several":
      return ticks(question, id, "checkbox")
    case "order":
      return steps(question, id)
    case "match":
      return pairs(question, id)
    default:
      return typed(question, id)
  }
}
const MISSING = {
  single: "Choose an answer first.",
  several: "Choose at least one answer first.",
  order: "Move the steps into order first.",
  match: "Choose a match for each one first.",
  date: "Give a whole date first: day, month and year.",
  number: "Write a number in figures first, such as 12 or 1.5.",
}

/**
 * Make a question's field. `before` goes in front of its words, such as its number.
 * @param {Question} question
 * @param {string} id
 */
export const make = (question, id, before = "") => {
  const made = partOf(question, id)
  const box = element("fieldset", { class: "quiz-ask" }, element("legend", {}, before, question.ask), made.parts)
  const lock = () => {
    made.lock?.()
    for (const control of [...box.querySelectorAll("input"), ...box.querySelectorAll("select")]) control.disabled = true
  }
  return {
    node: box,
    answer: made.answer,
    words: made.words,
    lock,
    missing: MISSING[question.kind],
    first: () => /** @type {HTMLElement} */ (box.querySelector("input, select, button")),
  }
}
