// The fields of the questions: a date in three boxes, and a choice that opens more to answer.
/** @import { Child } from "../../../browser/types.d.ts" */
import { element } from "../../../browser/page.js"
import { dateBoxes, faultTold, readDateBoxes } from "./date_boxes.js"

/** @param {string} name */
const idOf = (name) => `tl-${name}`
/**
 * Read a date. `says` is what is wrong with it.
 * @type {(form: ParentNode, name: string, how?: {monthWillDo?: boolean}) => {iso: string, says: string}}
 */
export const readDate = (form, name, how) => readDateBoxes(form, idOf(name), how)

/**
 * A date of the questions.
 * @type {(name: string, label: Child, how?: {hint?: string, value?: string, fault?: string}) => HTMLElement}
 */
export const dateField = (name, label, how) => dateBoxes(idOf(name), label, how)

/**
 * A choice of one. `more` opens under the choices that are in `opens`.
 * @type {(name: string, label: Child, options: [string, string][], how?: {value?: string, hint?: string, fault?: string,
 *   more?: Child, opens?: string[]}) => HTMLElement}
 */
export const choice = (name, label, options, { value = "", hint = "", fault = "", more = null, opens = [] } = {}) => {
  const part = more ? element("div", { class: "clock-more", hidden: !opens.includes(value) }, more) : null
  const by = [hint && `tl-${name}-hint`, fault && `tl-${name}-fault`].filter(Boolean).join(" ") || null
  const made = element(
    "fieldset",
    { class: fault ? "clock-choice clock-wrong" : "clock-choice", "aria-describedby": by },
    element("legend", {}, label),
    hint ? element("span", { id: `tl-${name}-hint`, class: "hint" }, hint) : null,
    faultTold(idOf(name), fault),
    options.map(([option, words], i) => {
      const id = i ? `tl-${name}-${option}` : `tl-${name}`
      return element(
        "p",
        { class: "field check" },
        element("input", { type: "radio", id, name, value: option, checked: option === value }),
        element("label", { for: id }, words),
      )
    }),
    part,
  )
  made.addEventListener("change", ({ target }) => {
    if (part && target instanceof HTMLInputElement && target.name === name) part.hidden = !opens.includes(target.value)
  })
  return made
}

/**
 * What is chosen, or "".
 * @type {(form: ParentNode, name: string) => string}
 */
export const chosen = (form, name) => {
  /** @type {HTMLInputElement | null} */
  const found = form.querySelector(`input[name="${name}"]:checked`)
  return found?.value ?? ""
}
