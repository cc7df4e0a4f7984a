// The lines over every part of a case, and the button that leads to the rest of them.
import { element, show, today } from "../../../browser/page.js"
import { over } from "./over.js"
import { button } from "./views.js"
/** @import { Case, Data, Stood } from "./types.d.ts" */

/** `go` shows a part of the case. @type {(go: (place: string) => void, names: Data["steps"]) => any} */
export const clockLines = (go, names) => {
  const says = element("p", { role: "status" })
  const rest = button("", () => go("deadlines"))
  const place = element("div", { class: "case-clock" }, says, element("p", { class: "tool-actions" }, rest))
  return {
    place,
    /** @type {(one: Case, stood: Stood | null) => void} */
    draw: (one, stood) => {
      const { whole, leads } = over(one, stood, names, today())
      if (says.textContent !== whole.join("")) show(says, whole.map((line) => element("span", {}, line)))
      rest.textContent = leads
      rest.hidden = !leads
      place.hidden = !whole.length
    },
  }
}
