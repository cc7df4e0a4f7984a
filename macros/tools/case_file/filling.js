// A form that is filled, checked, and never emptied unasked: what stands in it half typed is kept with the case.
import { alert, element, show } from "../../../browser/page.js"
import { fill, input, offer, values } from "./inputs.js"
import { clean } from "./rules.js"
/** @import { Option } from "../../../browser/types.d.ts" */
/** @import { Fields } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values */

/** What is asked only of some kinds of record: look.css hides it for the others. */
const LATER = ["ended", "appeal_by"]

/**
 * Draw the fields of a form. Those of an element of a type (“shown-direct-1”) stand there while that type is ticked, if the
 * types can be ticked here.
 * @type {(prefix: string, fields: Fields) => HTMLElement[]}
 */
const drawn = (prefix, fields) =>
  Object.entries(fields).map(([name, field]) => {
    const made = input(prefix, name, field)
    const of = name.match(/^shown-(.*)-\d+$/)
    if (of && fields.types) made.dataset.of = of[1]
    if (LATER.includes(name)) made.classList.add(`case-${name.replace("_", "-")}`)
    return made
  })

/**
 * Return a form. `keep` takes what stands in it as it is typed, or null where that is nothing new; `done` takes what was
 * given, or throws {field, message}. `actions` stand beside the button that sends it.
 * @param {{prefix: string, label: string, fields: Fields, submit: string, actions: HTMLElement[],
 *   keep: (draft: Values | null) => void, done: (given: Values) => void}} of
 */
export const filling = ({ prefix, label, fields, submit, actions, keep, done }) => {
  const problem = element("div")
  const send = element("button", { type: "submit", class: "md-button md-button--primary" }, submit)
  const form = element(
    "form",
    {
      class: Object.keys(fields).length > 1 ? "tool-form" : "tool-form case-single",
      novalidate: true,
      "aria-label": label,
    },
    drawn(prefix, fields),
    problem,
    element("p", { class: "tool-actions" }, send, actions),
  )
  const dates = Object.keys(fields).filter((name) => fields[name].kind === "date")
  const control = (
    /** @type {string} */ name,
  ) => /** @type {HTMLElement | null} */ (form.querySelector(`#${prefix}-${name}`))
  let start = JSON.stringify(values(form))
  const half = () => JSON.stringify(values(form)) !== start
  const unfold = () => {
    const types = (values(form).types ?? "").split(",")
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-of]"))) {
      part.hidden = !types.includes(String(part.dataset.of))
    }
  }
  const sound = () => {
    for (const box of form.querySelectorAll("[aria-invalid]")) box.removeAttribute("aria-invalid")
    show(problem)
  }
  /** @type {(given: Values, how?: {settled: boolean}) => void} What it holds now, and whether that is nothing new. */
  const set = (given, { settled } = { settled: true }) => {
    form.reset()
    fill(form, Object.fromEntries(dates.map((name) => [name, ""])))
    sound()
    fill(form, given)
    if (settled) start = JSON.stringify(values(form))
    unfold()
  }
  form.addEventListener("input", () => {
    unfold()
    keep(half() ? values(form) : null)
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const given = Object.fromEntries(
      Object.entries(values(form)).map(([name, text]) => [name, clean(text).trim()]),
    )
    sound()
    try {
      done(given)
    } catch (error) {
      if (!error.field) throw error
      show(problem, alert(error.message))
      control(error.field)?.setAttribute("aria-invalid", "true")
      control(error.field)?.focus()
    }
  })
  unfold()
  return {
    form,
    set,
    half,
    /** @param {string} name */
    focus: (name) => {
      const box = control(name) ?? /** @type {HTMLElement} */ (form.elements[0])
      box.scrollIntoView({ block: "center" })
      box.focus()
    },
    /** @param {string} words */
    call: (words) => {
      send.textContent = words
    },
    /** @param {Record<string, Option[]>} options */
    offer: (options) => {
      const same = !half()
      for (const [name, found] of Object.entries(options)) offer(form, name, found)
      if (same) start = JSON.stringify(values(form))
    },
  }
}

/** What an answer has left out. @type {(fields: Fields, given: Record<string, string>) => string} */
export const lacking = (fields, given) => {
  const empty = Object.entries(fields).filter(([name, { kind }]) =>
    kind !== "check" && !LATER.includes(name) && !given[name]
  )
    .map(([, { label }]) => label.replace("?", "").toLowerCase())
  return `Still to answer${empty.length ? `: ${empty.join("; ")}` : ""}. Or skip it.`
}
