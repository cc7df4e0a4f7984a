// The form of a list of the case: it adds a record, or changes one.
import { element, today } from "../../../browser/page.js"
import { filling } from "./filling.js"
import { choices, fieldsOf, inForm, withUnknown } from "./form_fields.js"
import { together } from "./inputs.js"
import { READ } from "./read_fields.js"
import { found, listOf, put } from "./records.js"
import { UNTESTED } from "./kinds.js"
import { IRELAND } from "./rules.js"
import { button } from "./views.js"
/** @import { Desk, Form, Listed } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values */

/**
 * Return a form. `title` is [when adding, when changing]; `said` says what was put in.
 * @param {Desk} desk
 * @param {{kind: Listed, prefix: string, title: [string, string], most: number, said: (given: any) => string}} of
 * @returns {Form}
 */
export const recordForm = (desk, { kind, prefix, title, most, said }) => {
  let id = "" // of the record that it changes
  /** @type {Values} */
  let began = {} // what that record held when the form was filled with it
  const fields = fieldsOf(kind, desk.data)
  const heading = element("h3", { tabindex: -1 }, title[0])
  const untested = element("p", { class: "hint" }, UNTESTED)
  const leave = button("Clear", () => {
    reset()
    drop()
    form.focus("")
  })
  const drop = () => {
    delete desk.current().drafts[kind]
    desk.note()
  }
  const form = filling({
    prefix,
    label: title[0],
    fields,
    submit: title[0],
    actions: [leave],
    keep: (draft) => {
      if (draft) desk.current().drafts[kind] = { id, ...draft }
      else delete desk.current().drafts[kind]
      desk.note()
    },
    done: (values) => {
      const one = desk.current()
      const stands = id && found(one, kind, id)
      const merged = stands ? together(began, values, inForm(stands)) : { values, lost: [] }
      const record = READ[kind](merged.values)
      if (!id && listOf(one, kind).length >= most) {
        return desk.complain("This list is full. Start another case for the rest.")
      }
      put(one, kind, withUnknown(kind, record, stands, desk.data), id || desk.newId(), today())
      reset()
      delete one.drafts[kind]
      desk.altered(
        [
          said(record),
          ...merged.lost.map((name) =>
            `Another tab had changed “${fields[name].label}” to “${inForm(stands)[name]}”: yours stands now.`
          ),
        ].join(" "),
      )
    },
  })
  /** @param {string} changing */
  const name = (changing) => {
    id = changing
    heading.textContent = title[changing ? 1 : 0]
    form.call(title[changing ? 1 : 0])
    leave.textContent = changing ? "Leave it as it was" : "Clear"
  }
  const reset = () => {
    name("")
    form.set({})
  }
  const refresh = () => {
    form.offer(choices(desk))
    form.form.toggleAttribute("data-untested", desk.current().nation === IRELAND) // see kinds.js
    untested.hidden = kind !== "entry" || desk.current().nation !== IRELAND
  }
  /** @type {Form["edit"]} */
  const edit = (record, field = "") => {
    if (form.half() && record.id !== id) {
      desk.complain("You have typed something that is not in the case file yet. Add it or clear it first.")
      return form.focus("")
    }
    if (record.id !== id) {
      refresh()
      name(record.id)
      began = inForm(record)
      form.set(began)
    }
    if (field) form.focus(field)
    else heading.focus()
  }
  return {
    place: element("div", { class: "case-form" }, heading, untested, form.form),
    edit,
    start: (values) => {
      if (!form.half()) form.set(values, { settled: false })
    },
    reset,
    editing: () => id,
    refresh,
    restore: () => {
      const one = desk.current()
      const draft = one.drafts[kind]
      refresh()
      reset()
      if (!draft) return
      const record = draft.id && found(one, kind, draft.id)
      if (record) {
        name(record.id)
        began = inForm(record)
        form.set(began)
      }
      form.set(draft, { settled: false })
    },
  }
}
