// A form of the case file for one entry or one comparator: filled, checked, and never emptied unasked.
import { alert, element, field, show } from "../../../browser/page.js"
import { clean, MOST } from "./rules.js"
import { button } from "./views.js"
/** @import { Edited, Fields, Form } from "./types.d.ts" */

/**
 * Return a form. `name` makes ids; `title` is [when adding, when changing]; `first` are fields before the texts;
 * `read(values)` returns what was given or throws {field, message}; `done(given, editing)` takes it. `keep` takes what is
 * half typed as it is typed, or null when there is no more of it.
 * @template Given
 * @param {{name: string, title: [string, string], first?: HTMLElement[], texts: Fields,
 *   read: (values: Record<string, string>) => Given, done: (given: Given, editing: Edited | null) => void,
 *   keep?: (draft: Record<string, string> | null) => void}} of
 * @returns {Form}
 */
export const recordForm = ({ name, title, first = [], texts, read, done, keep }) => {
  /** @type {Edited | null} */
  let editing = null
  const heading = element("h3", { tabindex: -1 }, title[0])
  const problem = element("div")
  const boxes = Object.entries(texts).map(([key, [label, hint]]) =>
    field(label, { id: `${name}-${key}`, name: key, rows: 2, maxlength: MOST.text }, { kind: "textarea", hint })
  )
  const submit = element("button", { type: "submit", class: "md-button md-button--primary" }, title[0])
  const clear = button("Clear", () => {
    reset()
    keep?.(null)
    focusFirst()
  })
  const form = element(
    "form",
    { class: "tool-form", novalidate: true, "aria-label": title[0] },
    first,
    boxes,
    problem,
    element("p", {}, submit, clear),
  )
  /** @param {string} key */
  const control = (key) => /** @type {HTMLInputElement} */ (form.elements.namedItem(key))
  const focusFirst = () => /** @type {HTMLElement} */ (form.elements[0]).focus()
  const unfold = () => {
    const folded = form.closest("details")
    if (folded) folded.open = true
  }
  const values = () => Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]))
  let start = ""
  const settle = () => {
    start = JSON.stringify(values())
  }

  const reset = () => {
    form.reset()
    editing = null
    for (const box of form.elements) box.removeAttribute("aria-invalid")
    for (const words of [heading, submit]) words.textContent = title[0]
    clear.textContent = "Clear"
    show(problem)
    settle()
  }

  /**
   * Fill the form with what there is, to change it.
   * @type {Form["edit"]}
   */
  const edit = (record, given) => {
    reset()
    editing = record
    fill(given)
    for (const words of [heading, submit]) words.textContent = title[1]
    clear.textContent = "Leave it as it was"
    settle()
    unfold()
    heading.focus()
  }
  /** @type {Form["fill"]} */
  const fill = (given) => {
    for (const [key, value] of Object.entries(given)) {
      const box = control(key)
      if (!box) continue
      if (box.type === "checkbox") box.checked = Boolean(value)
      else box.value = String(value)
    }
    form.dispatchEvent(new Event("change"))
  }
  /** @type {Form["restore"]} */
  const restore = (draft, record) => {
    reset()
    if (!draft) return
    if (record) editing = record
    if (record) { for (const words of [heading, submit]) words.textContent = title[1] }
    if (record) clear.textContent = "Leave it as it was"
    fill(draft)
  }
  const half = () => JSON.stringify(values()) !== start
  form.addEventListener("input", () => keep?.(half() ? { id: editing?.id ?? "", ...values() } : null))

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const given = values()
    for (const key of Object.keys(texts)) given[key] = clean(given[key]).trim()
    for (const box of form.elements) box.removeAttribute("aria-invalid")
    try {
      const record = read(given)
      const changing = editing
      reset()
      keep?.(null)
      done(record, changing)
    } catch (error) {
      if (!error.field) throw error
      show(problem, alert(error.message))
      control(error.field).setAttribute("aria-invalid", "true")
      control(error.field).focus()
    }
  })
  settle()
  return {
    place: element("div", {}, heading, form),
    edit,
    fill,
    reset,
    open: () => {
      unfold()
      focusFirst()
    },
    half,
    restore,
    keeps: Boolean(keep),
    editing: () => editing,
  }
}
