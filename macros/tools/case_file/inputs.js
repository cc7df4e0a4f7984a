// The inputs of a form, by the table of what is asked: how each is drawn, read and filled. What stands in one is a text: of
// what is ticked the values with commas between them, of a box “yes” or nothing.
import { element, field, show } from "../../../browser/page.js"
import { dateInput, put } from "./date_input.js"
import { MOST } from "./rules.js"
/** @import { Option } from "../../../browser/types.d.ts" */
/** @import { Field } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values */

/** @type {(id: string, name: string, label: string, value: string) => HTMLElement} */
const tick = (id, name, label, value) =>
  element(
    "p",
    { class: "field check" },
    element("input", { type: "checkbox", id, name, value }),
    element("label", { for: id }, label),
  )
/** @type {(id: string, name: string, options: Option[]) => HTMLElement[]} */
const ticks = (id, name, options) =>
  options.length
    ? options.map(([value, words]) => tick(`${id}-${value}`, name, words, value))
    : [element("p", { class: "hint" }, "There are none yet.")]

/**
 * Draw a field.
 * @type {(prefix: string, name: string, field: Field) => HTMLElement}
 */
export const input = (prefix, name, { label, hint = "", kind = "text", options = [], most = MOST.text }) => {
  const id = `${prefix}-${name}`
  if (kind === "check") return tick(id, name, label, "yes")
  if (kind === "many") {
    return element(
      "fieldset",
      { class: "case-many", id, tabindex: -1, "data-many": name, "aria-describedby": hint ? `${id}-hint` : null },
      element("legend", {}, label),
      hint ? element("span", { id: `${id}-hint`, class: "hint" }, hint) : null,
      element("div", {}, ticks(id, name, options)),
    )
  }
  const props = { id, name, autocomplete: "off" }
  if (kind === "select") return field(label, props, { kind, options, hint })
  if (kind === "date") return dateInput(id, name, label, hint)
  if (kind === "number") return field(label, { ...props, inputmode: "numeric", maxlength: 9 }, { hint })
  return field(label, { ...props, maxlength: most, ...(kind === "textarea" && { rows: 2 }) }, { kind, hint })
}

/**
 * Draw anew what there is to tick, and leave ticked what was.
 * @type {(form: HTMLFormElement, name: string, options: Option[]) => void}
 */
export const offer = (form, name, options) => {
  const group = /** @type {HTMLElement | null} */ (form.querySelector(`[data-many="${name}"]`))
  const place = group?.querySelector("div")
  if (!group || !place) return
  const before = values(form)[name] ?? ""
  show(place, ticks(group.id, name, options))
  group.hidden = ["against", "parties"].includes(name) && !options.length // nobody asks which of one
  fill(form, { [name]: before })
}

/** @param {HTMLFormElement} form */
const boxes = (form) =>
  Array.from(/** @type {HTMLCollectionOf<HTMLInputElement>} */ (form.elements)).filter((box) => box.name)

/**
 * What stands in a form.
 * @param {HTMLFormElement} form
 * @returns {Values}
 */
export const values = (form) => {
  /** @type {Values} */
  const found = Object.fromEntries(Array.from(form.querySelectorAll("[data-many]"), (group) => [
    String(/** @type {HTMLElement} */ (group).dataset.many),
    "",
  ]))
  for (const { name, type, checked, value } of boxes(form)) {
    if (type !== "checkbox") found[name] = value
    else found[name] = [found[name], checked ? value : ""].filter(Boolean).join(",")
  }
  return found
}

/**
 * Fill a form with what is given, by the names of its fields.
 * @type {(form: HTMLFormElement, given: Values) => void}
 */
export const fill = (form, given) => {
  for (const box of boxes(form)) {
    const value = given[box.name]
    if (value === undefined) continue
    if (box.type === "checkbox") box.checked = value.split(",").includes(box.value)
    else put(box, value)
  }
}

/**
 * What a record holds, as its form holds it.
 * @type {(record: Record<string, any>) => Values}
 */
export const given = ({ shown = {}, ...record }) => ({
  ...Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(",") : typeof value === "boolean" ? (value ? "yes" : "") : String(value ?? ""),
    ]),
  ),
  ...Object.fromEntries(Object.entries(shown).map(([name, text]) => [`shown-${name}`, text])),
})

/**
 * What was typed, and of what was not touched what stands now: another tab may have changed it since the form was filled.
 * `lost` names what both changed, each to something else.
 * @type {(began: Values, typed: Values, now: Values) => {values: Values, lost: string[]}}
 */
export const together = (began, typed, now) => {
  /** @param {string} name */
  const touched = (name) => typed[name] !== (began[name] ?? "")
  /** @param {string} name */
  const moved = (name) => (now[name] ?? "") !== (began[name] ?? "")
  const names = Object.keys(typed)
  return {
    values: Object.fromEntries(names.map((name) => [name, touched(name) ? typed[name] : now[name] ?? ""])),
    lost: names.filter((name) => touched(name) && moved(name) && typed[name] !== now[name]),
  }
}
