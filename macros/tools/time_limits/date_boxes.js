// A date in three boxes. Those that use it read them with readDateBoxes, and fill them with fillDateBoxes.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Boxes } from "./dates.js" */
import { element } from "../../../browser/page.js"
import { boxesOf, dated, readBoxes, split } from "./dates.js"

/** @type {(keyof Boxes)[]} */
const PARTS = ["day", "month", "year"]
/** @type {(id: string, part: keyof Boxes) => string} */
const idOf = (id, part) => (part === "day" ? id : `${id}-${part}`)
/** @type {(place: ParentNode, id: string, part: keyof Boxes) => HTMLInputElement | null} */
const box = (place, id, part) => place.querySelector(`#${idOf(id, part)}`)

/**
 * What stands in a date’s boxes.
 * @type {(place: ParentNode, id: string) => Boxes}
 */
export const inDateBoxes = (place, id) => ({
  day: box(place, id, "day")?.value ?? "",
  month: box(place, id, "month")?.value ?? "",
  year: box(place, id, "year")?.value ?? "",
})
/**
 * Read a date. `says` is what is wrong with it.
 * @type {(place: ParentNode, id: string, how?: {monthWillDo?: boolean}) => {iso: string, says: string}}
 */
export const readDateBoxes = (place, id, how) => readBoxes(inDateBoxes(place, id), how)

/** Say which weekday it is. @type {(place: ParentNode, id: string) => void} */
const sayWeekday = (place, id) => {
  const { iso } = readDateBoxes(place, id)
  const weekday = place.querySelector(".clock-weekday"), words = iso.length > 7 ? `${dated(iso)}.` : ""
  if (weekday && weekday.textContent !== words) weekday.textContent = words
}

/** Put something in a date’s boxes. @type {(place: ParentNode, id: string, given: Boxes) => void} */
export const fillDateBoxes = (place, id, given) => {
  for (const part of PARTS) {
    const one = box(place, id, part)
    if (one) one.value = given[part]
  }
  sayWeekday(place, id)
}

/** What is wrong with a field, in words. @type {(id: string, fault: string) => Child} */
export const faultTold = (id, fault) =>
  fault ? element("span", { id: `${id}-fault`, class: "clock-fault" }, element("b", {}, "Error: "), fault) : null

/**
 * A date in three boxes, which take a date that is pasted or typed whole, and say its weekday. The box of the day has the id.
 * @type {(id: string, label: Child, how?: {hint?: string, value?: string, fault?: string}) => HTMLElement}
 */
export const dateBoxes = (id, label, { hint = "", value = "", fault = "" } = {}) => {
  const filled = boxesOf(/^\d{4}-\d{2}(-\d{2})?$/.test(value) ? value : "")
  const by = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || null
  const made = element(
    "fieldset",
    { class: fault ? "clock-date clock-wrong" : "clock-date", "aria-describedby": by },
    element("legend", {}, label),
    hint ? element("span", { id: `${id}-hint`, class: "hint" }, hint) : null,
    faultTold(id, fault),
    element(
      "span",
      { class: "clock-boxes" },
      PARTS.map((part) =>
        element(
          "span",
          { class: `clock-box clock-${part}` },
          element("label", { for: idOf(id, part) }, part[0].toUpperCase() + part.slice(1)),
          element("input", {
            id: idOf(id, part),
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
    element("span", { class: "hint clock-weekday", role: "status" }),
  )
  /** @param {string} text */
  const spread = (text) => {
    const found = split(text)
    if (found) fillDateBoxes(made, id, found)
    return found !== null
  }
  const say = () => sayWeekday(made, id)
  made.addEventListener("paste", (event) => {
    if (!spread(event.clipboardData?.getData("text") ?? "")) return
    event.preventDefault()
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
