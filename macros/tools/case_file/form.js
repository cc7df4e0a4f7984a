// A form of the case file for one entry or one comparator: filled, checked, and never emptied unasked.
import { alert, element, field, show } from "../../../browser/page.js"
import { clean, MOST } from "./rules.js"
import { button } from "./views.js"

/**
 * Return {place, edit, fill, reset, open, half, editing}.
 * `name` makes ids; `title` is [when adding, when changing]; `first` are fields before the texts; `texts` are {name: [label, hint]};
 * `read(values)` returns a record or throws {field, message}; `done(record, editing)` takes it.
 */
export const recordForm = ({ name, title, first = [], texts, read, done }) => {
  let editing = null
  const heading = element("h3", { tabindex: -1 }, title[0])
  const problem = element("div")
  const boxes = Object.entries(texts).map(([key, [label, hint]]) =>
    field(label, { id: `${name}-${key}`, name: key, rows: 2, maxlength: MOST.text }, { kind: "textarea", hint })
  )
  const submit = element("button", { type: "submit", class: "md-button md-button--primary" }, title[0])
  const clear = button("Clear", () => {
    reset()
    form.elements[0].focus()
  })
  const form = element(
    "form",
    { class: "tool-form", novalidate: true, "aria-label": title[0] },
    first,
    boxes,
    problem,
    element("p", {}, submit, clear),
  )
  const control = (key) => form.elements[key]
  const values = () => Object.fromEntries(new FormData(form))
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

  /** Fill the form with what there is, to change it. */
  const edit = (record, given) => {
    reset()
    editing = record
    fill(given)
    for (const words of [heading, submit]) words.textContent = title[1]
    clear.textContent = "Leave it as it was"
    settle()
    if (form.closest("details")) form.closest("details").open = true
    heading.focus()
  }
  const fill = (given) => {
    for (const [key, value] of Object.entries(given)) {
      if (control(key).type === "checkbox") control(key).checked = value
      else control(key).value = value
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const given = values()
    for (const key of Object.keys(texts)) given[key] = clean(given[key]).trim()
    for (const box of form.elements) box.removeAttribute("aria-invalid")
    try {
      const record = read(given)
      const changing = editing
      reset()
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
      ;(form.closest("details") ?? {}).open = true
      form.elements[0].focus()
    },
    half: () => JSON.stringify(values()) !== start,
    editing: () => editing,
  }
}
