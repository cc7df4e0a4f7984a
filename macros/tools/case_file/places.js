// The parts of a case: one is shown at a time, and a list leads to each.
import { element } from "../../../browser/page.js"
import { button } from "./views.js"
/** @import { Desk, Place } from "./types.d.ts" */

/**
 * Return the list and the parts, and how to show one.
 * @type {(desk: Desk, all: Place[]) => {place: HTMLElement, show: (id: string, how?: {focus: boolean}) => void, draw: () => void}}
 */
export const makePlaces = (desk, all) => {
  const list = element("ul", {})
  const nav = element("nav", { id: "case-parts", "aria-label": "Parts of this case" }, list)
  const toggle = button("All parts of this case", () => unfold(toggle.getAttribute("aria-expanded") !== "true"), {
    "aria-expanded": "false",
    "aria-controls": "case-parts",
    class: "md-button case-toggle",
  })
  const shown = element("div", { class: "case-place" })
  /** @param {boolean} open */
  const unfold = (open) => {
    toggle.setAttribute("aria-expanded", String(open))
    nav.classList.toggle("case-unfolded", open)
  }
  const current = () => all.find(({ id }) => id === desk.state.place) ?? all[0]
  // Made once: a click that makes a field give up the focus would be lost on a button that is drawn anew.
  const rows = all.map((one) => {
    const count = element("span", { class: "case-count" })
    const made = element(
      "button",
      { type: "button", onclick: () => desk.show(one.id) },
      element("span", {}, one.title),
      " ",
      count,
    )
    list.append(element("li", {}, made))
    return { one, made, count }
  })
  const draw = () => {
    for (const { one, made, count } of rows) {
      const told = one.count()
      if (count.textContent !== told) count.textContent = told
      if (one === current()) made.setAttribute("aria-current", "true")
      else made.removeAttribute("aria-current")
      one.place.hidden = one !== current()
    }
  }
  shown.append(...all.map(({ place }) => place))
  return {
    place: element("div", { class: "case-desk" }, element("div", { class: "case-parts" }, toggle, nav), shown),
    draw,
    show: (id, { focus } = { focus: true }) => {
      desk.state.place = all.some((one) => one.id === id) ? id : all[0].id
      unfold(false)
      draw()
      if (!focus) return
      const head = current().place.querySelector("h2")
      head?.scrollIntoView({ block: "nearest" })
      head?.focus()
    },
  }
}
