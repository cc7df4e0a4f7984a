// The boxes of the case itself. What is typed in one is in the case at each letter; only a date waits until it is whole.
import { day, element, today } from "../../../browser/page.js"
import { CASE, faultOfDay } from "./case_fields.js"
import { faults } from "./deadlines.js"
import { heardAt, put, shownBox } from "./date_input.js"
import { noteName } from "./former.js"
import { changedElsewhere, following } from "./following.js"
import { input } from "./inputs.js"
import { clean } from "./rules.js"
/** @import { Desk } from "./types.d.ts" */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {{read: () => string, write: (value: string) => void}} Held Where what is typed goes. */
/** @typedef {{box: Control, held: Held, follows: ReturnType<typeof following>}} Box */

/** @type {(names: string[]) => HTMLElement} */
export const fields = (names) =>
  element("div", { class: "tool-form" }, names.map((name) => input("cf", name, CASE[name])))
/** @type {(place: ParentNode) => Control[]} */
const controls = (place) => [.../** @type {NodeListOf<Control>} */ (place.querySelectorAll("[name]"))]

/** Where a date of the case that is no day yet is kept. */
const HALF = "dates"
/** @type {(desk: Desk, box: Control) => string} */
const halfTyped = (desk, { dataset }) => desk.current().drafts[HALF]?.[dataset.date ?? ""] ?? ""
/** @type {(desk: Desk, box: Control, text: string) => void} */
const keepHalf = (desk, { dataset: { date = "" } }, text) => {
  const { drafts } = desk.current()
  const { [date]: _, ...others } = drafts[HALF] ?? {}
  if (text || Object.keys(others).length) drafts[HALF] = text ? { ...others, [date]: text } : others
  else delete drafts[HALF]
}

/**
 * Take up what is typed in some boxes. Of a date no notice is taken until it is whole: until then it is kept as it stands.
 * @type {(desk: Desk, box: Control, held: Held) => Box}
 */
const listening = (desk, box, held) => {
  const follows = following(box, held.read)
  const isDate = "date" in box.dataset
  const place = heardAt(box)
  let before = "" // what stood here when somebody came to it
  const wrong = () => (isDate ? faultOfDay(box.name.replace(/\d+$/, ""), box.value) : "")
  const take = () => {
    if (wrong()) return
    const value = clean(box.value)
    if (isDate && value === held.read()) return
    held.write(value)
    noteName(desk.current(), box.name, before, value)
    before = value
    follows.typed()
    desk.altered()
  }
  place.addEventListener("focusin", () => {
    before = held.read()
  })
  if (box.tagName !== "SELECT") {
    place.addEventListener("input", ({ target }) => {
      if (isDate) keepHalf(desk, box, wrong() && clean(box.value))
      else held.write(clean(box.value))
      follows.typed()
      desk.note()
      // Once its year is whole, not when the focus goes: what that draws anew would move from under the click that took it.
      if (isDate && target instanceof HTMLInputElement && /\d{4}/.test(target.value)) take()
    })
  }
  place.addEventListener("change", take)
  place.addEventListener("focusout", (event) => {
    const to = /** @type {FocusEvent} */ (event).relatedTarget
    if (isDate && to instanceof Node && place.contains(to)) return // from one of its boxes to another
    const says = wrong()
    if (!says) return put(box, held.read())
    shownBox(box).setAttribute("aria-invalid", "true")
    desk.complain(`${says} Until then, ${held.read() ? `${day(held.read())} is still in use` : "it is left out"}.`)
  })
  return { box, held, follows }
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
      boxes.push(...controls(part).map((box) => listening(desk, box, heldIn(box.name))))
    },
    /** @param {HTMLElement} part */
    forget: (part) => {
      boxes = boxes.filter(({ box }) => !part.contains(box))
    },
    draw: () => {
      const wrong = faults(desk.current(), today()).map(({ box }) => box)
      for (const { box, held, follows } of boxes) {
        const half = halfTyped(desk, box), shown = shownBox(box)
        if (half || wrong.includes(shown.id)) shown.setAttribute("aria-invalid", "true")
        else shown.removeAttribute("aria-invalid")
        if (follows.fresh(half || held.read())) desk.say(changedElsewhere(CASE[box.name].label))
      }
    },
  }
}
