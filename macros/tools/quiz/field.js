// One question of a quiz, to answer: {node, answer, words, lock}. No key or pointer is needed but those that a form has.
import { day, element, only, show } from "../../../browser/page.js"
import { mixed, shuffled } from "./rules.js"

const ticks = (question, id, type) => {
  const inputs = shuffled(question.options).map(
    (option) => [option, element("input", { type, name: id, id: `${id}-${option.id}`, value: option.id })],
  )
  const chosen = () => inputs.filter(([, input]) => input.checked).map(([option]) => option)
  return {
    parts: element(
      "div",
      { class: "quiz-options" },
      inputs.map(([option, input]) =>
        element("label", { class: "quiz-option", for: input.id }, input, element("span", {}, option.says))
      ),
    ),
    answer: () => (type === "radio" ? chosen()[0]?.id ?? null : chosen().map((option) => option.id)),
    words: () => chosen().map((option) => option.says),
  }
}

/** Steps to put in order with buttons, or the arrow keys on them. Nothing is answered until one has moved. */
const steps = (question, id) => {
  let order = mixed(question.steps), touched = false
  const list = element("ol", { class: "quiz-steps" })
  const told = element("p", { class: "hint", role: "status" })
  const rows = new Map(question.steps.map((step) => {
    const mover = (by, words) =>
      element("button", {
        type: "button",
        class: "md-button",
        "aria-label": `${words}: ${step.says}`,
        onclick: () => move(step, by),
      }, words)
    const row = { up: mover(-1, "Move up"), down: mover(1, "Move down") }
    row.node = element(
      "li",
      {
        id: `${id}-${step.id}`,
        onkeydown: (event) => {
          const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
          if (!by || event.target.tagName !== "BUTTON") return
          event.preventDefault()
          move(step, by)
        },
      },
      element("span", {}, step.says),
      element("span", { class: "quiz-moves" }, row.up, row.down),
    )
    return [step, row]
  }))
  const draw = () => {
    show(list, order.map((step) => rows.get(step).node))
    order.forEach((step, i) => {
      // Not disabled: a button that loses the keyboard at the end of the list leaves its user nowhere.
      rows.get(step).up.setAttribute("aria-disabled", String(i === 0))
      rows.get(step).down.setAttribute("aria-disabled", String(i === order.length - 1))
    })
  }
  const move = (step, by) => {
    const at = order.indexOf(step), to = at + by
    touched = true
    if (to < 0 || to >= order.length) {
      told.textContent = `“${step.says}” is ${to < 0 ? "first" : "last"} already.`
      return
    }
    const held = document.activeElement
    order = order.map((one, i) => (i === at ? order[to] : i === to ? step : one))
    draw()
    if (held instanceof HTMLElement) held.focus()
    told.textContent = `“${step.says}” is now ${to + 1} of ${order.length}.`
  }
  draw()
  return {
    parts: [
      element(
        "p",
        { class: "hint", id: `${id}-hint` },
        "Move a step with its buttons, or with the up and down arrow keys on them.",
      ),
      list,
      told,
    ],
    answer: () => (touched ? order.map((step) => step.id) : null),
    words: () => order.map((step) => step.says),
    lock: () => {
      told.textContent = ""
      for (const { up, down } of rows.values()) up.hidden = down.hidden = true
    },
  }
}

const pairs = (question, id) => {
  // Two pairs may have the same right half: it is offered once.
  const offered = shuffled(
    question.pairs.filter((pair, i, all) => all.findIndex((other) => other.to === pair.to) === i),
  )
  const selects = new Map(
    question.pairs.map(
      (pair) => [
        pair,
        element(
          "select",
          { id: `${id}-${pair.id}` },
          element("option", { value: "" }, "Choose"),
          offered.map((other) => element("option", { value: other.id }, other.to)),
        ),
      ],
    ),
  )
  return {
    parts: element(
      "div",
      { class: "quiz-pairs" },
      [...selects].map(([pair, select]) =>
        element("p", { class: "field" }, element("label", { for: select.id }, pair.says), select)
      ),
    ),
    answer: () => Object.fromEntries([...selects].map(([pair, select]) => [pair.id, select.value])),
    words: () =>
      [...selects].filter(([, select]) => select.value).map(([pair, select]) =>
        `${pair.says}: ${select.selectedOptions[0].textContent}`
      ),
  }
}

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
  const label = date ? "Your date" : question.unit ? `Your number (${question.unit})` : "Your number"
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

const KINDS = {
  single: (question, id) => ticks(question, id, "radio"),
  several: (question, id) => ticks(question, id, "checkbox"),
  order: steps,
  match: pairs,
  date: typed,
  number: typed,
}
const MISSING = {
  single: "Choose an answer first.",
  several: "Choose at least one answer first.",
  order: "Move the steps into order first.",
  match: "Choose a match for each one first.",
  date: "Give a whole date first: day, month and year.",
  number: "Write a number in figures first, such as 12 or 1.5.",
}

/** Make a question's field. `before` goes in front of its words, such as its number. */
export const make = (question, id, before = "") => {
  const made = KINDS[question.kind](question, id)
  const box = element("fieldset", { class: "quiz-ask" }, element("legend", {}, before, question.ask), made.parts)
  const lock = () => {
    made.lock?.()
    /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */
    const controls = box.querySelectorAll("input, select")
    for (const control of controls) control.disabled = true
  }
  return {
    node: box,
    answer: made.answer,
    words: made.words,
    lock,
    missing: MISSING[question.kind],
    first: () => only("input, select, button", box),
  }
}
