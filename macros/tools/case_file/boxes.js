// The boxes of the case itself. What is typed in one is in the case at each letter; only a date waits until it is whole.
import { day, element, today } from "../../../browser/page.js"
import { CASE, faultOfDay } from "./case_fields.js"
import { faults } from "./deadlines.js"
import { input } from "./inputs.js"
import { clean } from "./rules.js"
/** @import { Desk } from "./types.d.ts" */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {{read: () => string, write: (value: string) => void}} Held Where what is typed goes. */
/** @typedef {{box: Control, held: Held}} Box */

/** @type {(names: string[]) => HTMLElement} */
export const fields = (names) =>
  element("div", { class: "tool-form" }, names.map((name) => input("cf", name, CASE[name])))
/** @type {(place: ParentNode) => Control[]} */
const controls = (place) => [.../** @type {NodeListOf<Control>} */ (place.querySelectorAll("[name]"))]

/**
 * Take up what is typed in some boxes. A year half typed is a real day long ago: no notice is taken of it until it is whole.
 * @type {(desk: Desk, box: Box) => Box}
 */
const listening = (desk, { box, held }) => {
  const wrong = () => (box.type === "date" ? faultOfDay(box.name.replace(/\d+$/, ""), box.value) : "")
  if (box.type !== "date" && box.tagName !== "SELECT") {
    box.addEventListener("input", () => {
      held.write(clean(box.value))
      desk.note()
    })
  }
  box.addEventListener("change", () => {
    if (wrong()) return
    held.write(clean(box.value))
    desk.altered()
  })
  box.addEventListener("blur", () => {
    const says = wrong()
    if (!says) return void (box.value = held.read())
    desk.complain(`${says} Until then, ${held.read() ? `${day(held.read())} is still in use` : "it is left out"}.`)
  })
  return { box, held }
}

/**
 * All boxes of the case: `listen` takes up those of a part, `forget` those of a part that is drawn anew, `draw` shows in each
 * what the case holds, and which can’t be.
 * @param {Desk} desk
 */
export const makeBoxes = (desk) => {
  /** @type {Box[]} */
  let boxes = []
  return {
    /** @type {(part: HTMLElement, heldIn: (name: string) => Held) => void} */
    listen: (part, heldIn) => {
      boxes.push(...controls(part).map((box) => listening(desk, { box, held: heldIn(box.name) })))
    },
    /** @param {HTMLElement} part */
    forget: (part) => {
      boxes = boxes.filter(({ box }) => !part.contains(box))
    },
    draw: () => {
      const wrong = faults(desk.current(), today()).map(({ box }) => box)
      for (const { box, held } of boxes) {
        if (wrong.includes(box.id)) box.setAttribute("aria-invalid", "true")
        else box.removeAttribute("aria-invalid")
        if (box !== document.activeElement && box.value !== held.read()) box.value = held.read()
      }
    },
  }
}
