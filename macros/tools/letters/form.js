// The fields of one letter: each with its hint, and what is wrong with its answer said beneath it.
/** @import { Answers, Blank, Clock, Letter } from "./types.d.ts" */
import { alert, day, element, field, only, show, today } from "../../../browser/page.js"
import { wrong } from "./rules.js"

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

const KINDS = { text: "text", long: "textarea", date: "date", choice: "select" }
/** @returns {Clock} */
export const clock = () => ({ today: today(), day })

/**
 * Build a letter's form. `answered` is called as a field is typed in, `entered` as one gets the focus, with its id.
 * @type {(letter: Letter, act: {answered: (id: string, words: string) => void, entered: (id: string) => void}) => {
 *   whole: HTMLElement, fill: (answers: Answers) => void, focus: (id: string) => void}}
 */
export const letterForm = (letter, { answered, entered }) => {
  const whole = element("form", { class: "letter-form", novalidate: true, autocomplete: "off" })
  /** @type {Map<string, Control>} */
  const inputs = new Map()

  /** @type {(blank: Blank, error: HTMLElement) => void} */
  const judge = (blank, error) => {
    const input = /** @type {Control} */ (inputs.get(blank.id))
    const answers = Object.fromEntries([...inputs].map(([id, { value }]) => [id, value]))
    const unfinished = input.validity?.badInput // a date without its year reads as empty
    const why = unfinished
      ? "This date is not finished, or there is no such day. Give the day, the month and the year."
      : wrong(blank, input.value, { ...clock(), answers })
    if (why) input.setAttribute("aria-invalid", "true")
    else input.removeAttribute("aria-invalid")
    show(error, why ? alert(why) : null)
  }

  /** @type {(blank: Blank, value: string) => HTMLElement} */
  const row = (blank, value) => {
    const id = `letter-${letter.id}-${blank.id}`
    /** @type {[string, string][]} */
    const options = (blank.options ?? []).map((option) => [option.id, option.words])
    const label = blank.required ? blank.label : `${blank.label} (optional)`
    const there = field(label, { id, name: blank.id, value, max: blank.past ? today() : null }, {
      kind: KINDS[blank.kind],
      options: [["", "Choose"], ...options],
      hint: blank.hint,
    })
    const input = /** @type {Control} */ (only("input, select, textarea", there))
    const error = element("div", { id: `${id}-error` })
    input.setAttribute("aria-describedby", [input.getAttribute("aria-describedby"), error.id].filter(Boolean).join(" "))
    inputs.set(blank.id, input)
    input.addEventListener("input", () => {
      answered(blank.id, input.value)
      if (error.childNodes.length) judge(blank, error)
    })
    input.addEventListener("focus", () => entered(blank.id))
    input.addEventListener("blur", () => judge(blank, error))
    return element("div", {}, there, error)
  }

  whole.addEventListener("submit", (event) => event.preventDefault())
  return {
    whole,
    fill: (answers) => {
      inputs.clear()
      show(whole, letter.fields.map((blank) => row(blank, answers[blank.id] ?? "")))
    },
    focus: (id) => inputs.get(id)?.focus(),
  }
}
