// The lines over the case: the nearest day that can still be met, and that of interim relief, whole, the earlier first; and how
// much more there is to do today.
import { element, show, today } from "../../../browser/page.js"
import { faults, headline, leading } from "./deadlines.js"
import { endedLines } from "./ended.js"
import { button } from "./views.js"
/** @import { Case, Stood } from "./types.d.ts" */

/**
 * What is said whole, and what the button says that leads to the rest; "" where there is no more.
 * @type {(one: Case, stood: Stood | null) => {whole: string[], leads: string}}
 */
const lines = (one, stood) => {
  const wrong = faults(one, today()).map(({ says }) => says)
  const ended = endedLines(one, today())
  const relief = stood?.interim.find(({ state }) => state !== "passed")
  const [first, ...later] = stood ? headline(stood) : []
  const days = [
    relief && { day: relief.day, says: relief.says[0].says },
    first && {
      day: (stood && leading(stood).next) ?? "",
      says: first,
    },
  ].flatMap((each) => each || [])
  if (days.length > 1 && days[1].day && days[1].day < days[0].day) days.reverse()
  if (ended.length) return { whole: ended, leads: stood ? "See Deadlines" : "" }
  const more = Math.max(0, wrong.length - 1) + later.length
  return {
    whole: [...wrong.slice(0, 1), ...days.map(({ says }) => says)],
    leads: stood && more ? `And ${more} more: see Deadlines` : "",
  }
}

/** @param {(place: string) => void} go Shows a part of the case. */
export const clockLines = (go) => {
  const says = element("p", { role: "status" })
  const rest = button("", () => go("deadlines"))
  const place = element("div", { class: "case-clock" }, says, element("p", { class: "tool-actions" }, rest))
  return {
    place,
    /** @type {(one: Case, stood: Stood | null) => void} */
    draw: (one, stood) => {
      const { whole, leads } = lines(one, stood)
      if (says.textContent !== whole.join("")) show(says, whole.map((line) => element("span", {}, line)))
      rest.textContent = leads
      rest.hidden = !leads
      place.hidden = !whole.length
    },
  }
}
