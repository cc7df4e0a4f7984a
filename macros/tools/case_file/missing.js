// What is missing or stale, as a short list with a button to each place.
import { element, show, today } from "../../../browser/page.js"
import { button } from "./views.js"
/** @import { Desk, Gap, Place } from "./types.d.ts" */

const MOST = 12 // at once: a longer list is not read

/**
 * @type {(desk: Desk, found: () => Gap[], go: (gap: Gap) => void, noted: () => string) => Place}
 */
export const missingPlace = (desk, found, go, noted) => {
  let all = false
  const list = element("div")
  /** @param {Gap} gap */
  const row = (gap) =>
    element(
      "li",
      {},
      element("p", {}, gap.says),
      element(
        "p",
        { class: "tool-actions" },
        button("Go to it", () => go(gap), { "aria-label": `Go to it: ${gap.says}` }),
        gap.id === "clock"
          ? button("It is in the diaries", () => {
            desk.current().clock = { first: noted(), seen: today() }
            desk.altered("Noted.")
            place.querySelector("h2")?.focus()
          })
          : null,
      ),
    )
  const place = element("div", {}, element("h2", { tabindex: -1 }, "What is missing or old"), list)
  const draw = () => {
    const rows = found()
    const shown = all ? rows : rows.slice(0, MOST)
    show(
      list,
      rows.length ? element("ul", { class: "case-gaps" }, shown.map(row)) : element("p", {}, "Nothing."),
      rows.length > shown.length
        ? button(`Show all ${rows.length}`, () => {
          all = true
          draw()
          place.querySelector("h2")?.focus()
        })
        : null,
    )
  }
  return { id: "gaps", title: "What is missing or old", place, count: () => String(found().length || ""), draw }
}
