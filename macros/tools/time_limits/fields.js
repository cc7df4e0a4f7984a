// The fields of the questions: a date in three boxes, and a choice that opens more to answer.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Boxes } from "./dates.js" */
import { element } from "../../../browser/page.js"
import { boxesOf, dated, readBoxes, split } from "./dates.js"

/** @type {(keyof Boxes)[]} */
const PARTS = ["day", "month", "year"]
/** @type {(name: string, part: keyof Boxes) => string} */
const idOf = (name, part) => (part === "day" ? `tl-${name}` : `tl-${name}-${part}`)
/** @type {(form: ParentNode, name: string, part: keyof Boxes) => HTMLInputElement | null} */
const box = (form, name, part) => form.querySelector(`#${idOf(name, part)}`)

/**
 * What stands in a date's boxes.
 * @type {(form: ParentNode, name: string) => Boxes}
 */
const boxes = (form, name) => ({
  day: box(form, name, "day")?.value ?? "",
  month: box(form, name, "month")?.value ?? "",
  year: box(form, name, "year")?.value ?? "",
})
/**
 * Read a date. `says` is what is wrong with it.
 * @type {(form: ParentNode, name: string, how?: {monthWillDo?: boolean}) => {iso: string, says: string}}
 */
export const readDate = (form, name, how) => readBoxes(boxes(form, name), how)

/** @type {(name: string, fault: string) => Child} */
const told = (name, fault) =>
  fault ? element("span", { id: `tl-${name}-fault`, class: "clock-fault" }, element("b", {}, "Error: "), fault) : null

/**
 * A date in three boxes, which take a date that is pasted or typed whole, and say its weekday.
 * @type {(name: string, label: Child, how?: {hint?: string, value?: string, fault?: string}) => HTMLElement}
 */
export const dateField = (name, label, { hint = "", value = "", fault = "" } = {}) => {
  const weekday = element("span", { class: "hint clock-weekday", role: "status" })
  const filled = boxesOf(/^\d{4}-\d{2}(-\d{2})?$/.test(value) ? value : "")
  const by = [hint && `tl-${name}-hint`, fault && `tl-${name}-fault`].filter(Boolean).join(" ") || null
  const made = element(
    "fieldset",
    { class: fault ? "clock-date clock-wrong" : "clock-date", "aria-describedby": by },
    element("legend", {}, label),
    hint ? element("span", { id: `tl-${name}-hint`, class: "hint" }, hint) : null,
    told(name, fault),
    element(
      "span",
      { class: "clock-boxes" },
      PARTS.map((part) =>
        element(
          "span",
          { class: `clock-box clock-${part}` },
          element("label", { for: idOf(name, part) }, part[0].toUpperCase() + part.slice(1)),
          element("input", {
            id: idOf(name, part),
            type: "text",
            inputmode: part === "month" ? "text" : "numeric",
            autocomplete: "off",
            spellcheck: "false",
            value: filled[part],
            "aria-invalid": fault ? "true" : null,
          }),
        )
      ),
    ),
    weekday,
  )
  /** @param {string} text */
  const spread = (text) => {
    const found = split(text)
    for (const part of PARTS) {
      const one = box(made, name, part)
      if (found && one) one.value = found[part]
    }
    return found !== null
  }
  const say = () => {
    const { iso } = readDate(made, name)
    const words = iso.length > 7 ? `${dated(iso)}.` : ""
    if (weekday.textContent !== words) weekday.textContent = words
  }
  made.addEventListener("paste", (event) => {
    if (!spread(event.clipboardData?.getData("text") ?? "")) return
    event.preventDefault()
    say()
    made.dispatchEvent(new Event("input", { bubbles: true }))
  })
  made.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) spread(target.value)
    say()
  })
  made.addEventListener("input", say)
  say()
  return made
}

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
    told(name, fault),
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
