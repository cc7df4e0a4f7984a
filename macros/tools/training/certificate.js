// The certificate of the learning path: name and date typed by the reader, one page on paper. It says what it is not.
import * as guard from "../../../browser/guard.js"
import { alert, day, element, field, only, printPart, show, today } from "../../../browser/page.js"
import { Unusable } from "../../../browser/unusable.js"
import { realDay } from "../action_plan/rules.js"
import { oneLine } from "../health_check/rules.js"
import { MOST } from "./rules.js"
/** @import { Module, Standing, Words } from "./types.d.ts" */

/**
 * The certificate itself. `done` are the modules completed, `of` how many there are.
 * @type {(words: Words, on: {name: string, date: string, done: Module[], of: number}) => HTMLElement}
 */
const sheet = (words, { name, date, done, of }) =>
  element(
    "section",
    { class: "certificate", "aria-label": "Certificate" },
    element("p", { class: "certificate-of" }, words.of),
    element("p", { class: "certificate-name" }, name || "Your name"),
    element("p", {}, done.length === of ? words.whole : words.part.replace("{done}", String(done.length))),
    element("ol", {}, done.map(({ title }) => element("li", {}, title))),
    element("p", {}, `Date: ${date ? day(date) : "…"}`),
    element("p", { class: "certificate-honest" }, words.honest),
    element("p", { class: "certificate-honest" }, words.made),
  )

/**
 * Return the form and the preview. `name` and `keepName` read and write the name that is kept.
 * @param {{words: Words, standing: () => Standing, of: number, name: () => string, keepName: (to: string) => void}} of
 */
export const certificate = ({ words, standing, of, name, keepName }) => {
  const message = element("div", { class: "tool-message" })
  const place = element("div", { class: "certificate-place" })
  const nameField = field("Name on the certificate", {
    id: "certificate-name",
    maxlength: MOST.name,
    autocomplete: "off",
  }, { hint: "As you want it printed. It is kept with your progress, if you choose to keep that." })
  const dateField = field("Date on the certificate", { id: "certificate-date", value: today() }, { kind: "date" })
  const nameBox = only("input", nameField), dateBox = only("input", dateField)
  const typed = () => {
    try {
      return realDay(dateBox.value)
    } catch {
      return ""
    }
  }
  const draw = () => {
    // A name opened from a file, not while the reader is typing another.
    if (document.activeElement !== nameBox && !nameBox.value) nameBox.value = name()
    const { done } = standing()
    form.hidden = !done.length
    none.hidden = Boolean(done.length)
    show(place, done.length ? sheet(words, { name: oneLine(nameBox.value), date: typed(), done, of }) : null)
  }
  /** @type {(box: HTMLInputElement, says: string) => void} */
  const wrong = (box, says) => {
    show(message, alert(says))
    box.setAttribute("aria-invalid", "true")
    box.focus()
  }
  /** @param {SubmitEvent} event */
  const press = (event) => {
    event.preventDefault()
    for (const box of [nameBox, dateBox]) box.removeAttribute("aria-invalid")
    show(message)
    if (!oneLine(nameBox.value)) return wrong(nameBox, "Type the name to print first.")
    try {
      if (!realDay(dateBox.value)) throw new Unusable("Give the date to print: the day, the month and the year.")
    } catch (error) {
      return wrong(dateBox, error.message)
    }
    draw()
    guard.took(form)
    printPart("certificate")
  }
  nameBox.addEventListener("input", () => {
    try {
      keepName(oneLine(nameBox.value))
      show(message)
    } catch (error) {
      show(message, alert(error.message))
    }
    draw()
  })
  dateBox.addEventListener("input", draw)
  const none = element("p", {}, words.none)
  const form = element(
    "form",
    { class: "tool-form", novalidate: true, onsubmit: press },
    nameField,
    dateField,
    element(
      "p",
      { class: "field" },
      element("button", { type: "submit", class: "md-button md-button--primary" }, "Print the certificate"),
    ),
  )
  const clear = () => {
    nameBox.value = ""
  }
  return {
    node: [
      element("h3", { id: "your-certificate", tabindex: "-1" }, "Your certificate"),
      none,
      form,
      element("p", { class: "hint" }, words.pdf),
      message,
      place,
    ],
    draw,
    clear,
  }
}
