// Steps to put in order with buttons, or the arrow keys on them. Nothing is answered until one has moved.
import { element, show } from "../../../browser/page.js"
import { mixed } from "./rules.js"
/** @import { Order, Part, Step } from "./types.d.ts" */

/** @type {(question: Order, id: string) => Part} */
export const steps = (question, id) => {
  let order = mixed(question.steps), touched = false
  const list = element("ol", { class: "quiz-steps" })
  const told = element("p", { class: "hint", role: "status" })
  const rows = question.steps.map((step) => {
    /** @type {(by: number, words: string) => HTMLButtonElement} */
    const mover = (by, words) =>
      element("button", {
        type: "button",
        class: "md-button",
        "aria-label": `${words}: ${step.says}`,
        onclick: () => move(step, by),
      }, words)
    const up = mover(-1, "Move up"), down = mover(1, "Move down")
    const node = element(
      "li",
      {
        id: `${id}-${step.id}`,
        onkeydown: (/** @type {KeyboardEvent} */ event) => {
          const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0
          if (!by || !(event.target instanceof HTMLButtonElement)) return
          event.preventDefault()
          move(step, by)
        },
      },
      element("span", {}, step.says),
      element("span", { class: "quiz-moves" }, up, down),
    )
    return { step, up, down, node }
  })
  const draw = () => {
    const sorted = order.flatMap((step) => rows.filter((row) => row.step === step))
    show(list, sorted.map(({ node }) => node))
    sorted.forEach(({ up, down }, i) => {
      // Not disabled: a button that loses the keyboard at the end of the list leaves its user nowhere.
      up.setAttribute("aria-disabled", String(i === 0))
      down.setAttribute("aria-disabled", String(i === order.length - 1))
    })
  }
  /** @type {(step: Step, by: number) => void} */
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
      for (const { up, down } of rows) up.hidden = down.hidden = true
    },
  }
}
