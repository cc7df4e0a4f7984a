// A date in a form: three boxes that a person fills, and one, not shown, that holds what they say under the name of the field:
// a day as 2026-11-29, or what is half typed as “29/nov/”, so that it can be kept as any other answer.
import { element, only } from "../../../browser/page.js"
import { dateBoxes, fillDateBoxes, inDateBoxes, readDateBoxes } from "../time_limits/date_boxes.js"
import { boxesOf, readBoxes } from "../time_limits/dates.js"
import { isDay } from "./rules.js"
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** @param {string} text */
const boxesIn = (text) => {
  const [day = "", month = "", year = ""] = text.split("/")
  return isDay(text) ? boxesOf(text) : { day, month, year }
}
/**
 * What is wrong with a date as it is held, or "".
 * @param {string} text
 */
export const wrongDate = (text) => {
  if (!text || isDay(text)) return ""
  const { says } = readBoxes(boxesIn(text))
  return says ? `The date ${says}` : "Give the whole date, or leave it empty."
}

/** The box of the day, where the focus goes; of any other field, the field itself. @param {Control} control */
export const shownBox = (control) =>
  control.dataset.date ? /** @type {HTMLInputElement} */ (only(`#${control.dataset.date}`, dateOf(control))) : control
/** The whole field of a date. @param {Control} control */
const dateOf = (control) => /** @type {HTMLElement} */ (control.closest("fieldset"))
/** Whether somebody is in a field. @param {Control} control */
export const isIn = (control) => (control.dataset.date ? dateOf(control) : control).contains(document.activeElement)

/** Put a value in a field. @type {(control: Control, value: string) => void} */
export const put = (control, value) => {
  control.value = value
  if (control.dataset.date) fillDateBoxes(dateOf(control), control.dataset.date, boxesIn(value))
}
/** Where its events are heard: those of a date come from its boxes. @param {Control} control */
export const heardAt = (control) => (control.dataset.date ? dateOf(control) : control)

/** @type {(id: string, name: string, label: string, hint: string) => HTMLElement} */
export const dateInput = (id, name, label, hint) => {
  const made = dateBoxes(id, label, { hint })
  const held = element("input", { type: "text", name, hidden: true, "data-date": id })
  const take = () => {
    const { iso } = readDateBoxes(made, id)
    const { day, month, year } = inDateBoxes(made, id)
    const typed = [day, month, year].map((text) => text.trim())
    held.value = iso || (typed.some(Boolean) ? typed.join("/") : "")
  }
  made.append(held)
  made.addEventListener("input", take)
  made.addEventListener("change", take)
  return made
}
