// What a letter asks besides the case: one field for each, kept with the case as it is typed.
import { element, field, today } from "../../../../browser/page.js"
import { dateInput, heardAt } from "../date_input.js"
import { changedElsewhere, following } from "../following.js"
import { clean } from "../rules.js"
import { answered, answerOf } from "./kept.js"
import { isPromise, typedOn } from "./promises.js"
/** @import { Case } from "../types.d.ts" */
/** @import { Asked } from "./types.d.ts" */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

const KINDS = { text: "text", long: "textarea", choice: "select" }

/** @type {(paper: string, id: string) => string} */
export const fieldId = (paper, id) => `cp-${paper}-${id}`

/**
 * The fields of one paper. `taken` is called after each change; `fresh` brings in what another paper, or another tab, was told meanwhile, and says what
 * changed under somebody’s hands, or "".
 * @type {(paper: string, fields: Asked[], current: () => Case, taken: () => void) =>
 *   {place: HTMLElement, fresh: () => string}}
 */
export const askedForm = (paper, fields, current, taken) => {
  /** @type {[Asked, ReturnType<typeof following>][]} */
  const controls = []
  /** @param {Asked} asked */
  const kept = ({ id }) => answerOf(current().asked, paper, id)
  const form = element(
    "form",
    { class: "tool-form", autocomplete: "off", novalidate: true },
    fields.map((asked) => {
      const { id, label, hint, kind, options } = asked
      /** @type {[string, string][]} */
      const choices = [["", "Choose…"], ...options]
      const made = kind === "date"
        ? dateInput(fieldId(paper, id), id, label, hint)
        : field(label, { id: fieldId(paper, id), name: id, ...(kind === "long" && { rows: 3 }) }, {
          kind: KINDS[/** @type {keyof typeof KINDS} */ (kind)],
          hint,
          options: choices,
        })
      const control = /** @type {Control} */ (made.querySelector("[name]"))
      const follows = following(control, () => kept(asked))
      heardAt(control).addEventListener("input", () => {
        const one = current()
        one.asked = answered(one.asked, paper, asked.id, clean(control.value))
        if (isPromise(asked.id)) one.asked = answered(one.asked, paper, typedOn(asked.id), today())
        follows.typed()
        taken()
      })
      controls.push([asked, follows])
      return made
    }),
  )
  form.addEventListener("submit", (event) => event.preventDefault())
  const fresh = () =>
    controls.filter(([, follows]) => follows.fresh()).map(([{ label }]) => changedElsewhere(label)).join(" ")
  fresh()
  return { place: form, fresh }
}
