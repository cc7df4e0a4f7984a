// What is wrong with what was given, over a form.
/** @import { Wrong } from "./asked.js" */
import { element } from "../../../browser/page.js"
import { fieldOf } from "./questions.js"

/**
 * What is wrong, each a link to its field, under a heading of the level that fits the page.
 * @type {(wrong: Wrong[], head?: "h2" | "h3") => HTMLElement}
 */
export const problems = (wrong, head = "h3") =>
  element(
    "div",
    { class: "clock-problem", role: "alert", tabindex: -1 },
    element(head, {}, "There is a problem"),
    element(
      "ul",
      {},
      wrong.map((one) => {
        const id = fieldOf(one)
        /** @param {Event} event */
        const onclick = (event) => {
          event.preventDefault()
          document.getElementById(id)?.focus()
        }
        return element(
          "li",
          {},
          document.getElementById(id) ? element("a", { href: `#${id}`, onclick }, one.says) : one.says,
        )
      }),
    ),
  )
