// One line asked for beside a list, such as a name: a form that comes and goes.
import { button } from "./keeping.js"
import { alert, element, field, only, show } from "./page.js"
import { Unusable } from "./unusable.js"

/**
 * Return the place where it is asked for, and how to ask. `back` takes the focus when that is done.
 * @param {{id: string, most: number, hint: string, save: string, back: HTMLElement}} how
 */
export const oneLine = ({ id, most, hint, save, back }) => {
  const place = element("div", {})
  /** @type {(label: string, value: string, act: (typed: string) => void) => void} */
  const ask = (label, value, act) => {
    const box = field(label, { id, value, maxlength: most, autocomplete: "off" }, { hint })
    const typed = only("input", box), problem = element("div", {})
    const done = () => {
      show(place)
      back.focus()
    }
    show(
      place,
      element(
        "form",
        {
          novalidate: true,
          onsubmit: (/** @type {SubmitEvent} */ event) => {
            event.preventDefault()
            try {
              act(typed.value)
              done()
            } catch (error) {
              if (!(error instanceof Unusable)) throw error
              show(problem, alert(error.message))
              typed.focus()
            }
          },
        },
        box,
        problem,
        element(
          "p",
          { class: "tool-actions" },
          element("button", { type: "submit", class: "md-button md-button--primary" }, save),
          button("Cancel", done),
        ),
      ),
    )
    typed.focus()
  }
  return { place, ask }
}
