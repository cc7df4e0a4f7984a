// A list of the case: what is in it, each with buttons to change or delete it, and the form that adds to it.
import { element, show } from "../../../browser/page.js"
import { recordForm } from "./form.js"
import { listOf, takeOut } from "./records.js"
import { button } from "./views.js"
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Desk, Form, Listed, Place } from "./types.d.ts" */
/**
 * @typedef {object} Whole
 * @property {string} id Of its place.
 * @property {string} title
 * @property {Child} [about]
 * @property {Listed} kind
 * @property {string} prefix What the ids of its fields begin with.
 * @property {[string, string]} form The form’s title when it adds, and when it changes.
 * @property {number} most
 * @property {(record: any) => string} name What a record is called in a sentence.
 * @property {(record: any) => string} said What is said once it is in.
 * @property {(record: any, actions: Child) => HTMLElement} item
 * @property {() => any[]} [sorted] The records in the order to show.
 * @property {() => Child} [above] What stands over the list.
 * @property {(record: any) => Child} [actions] More buttons for a record.
 */

/**
 * @type {(desk: Desk, whole: Whole) => Place & {form: Form, head: HTMLElement}}
 */
export const listPlace = (desk, whole) => {
  const { kind, name, item } = whole
  const head = element("h2", { tabindex: -1 }, whole.title)
  const list = element("div")
  const form = recordForm(desk, { ...whole, title: whole.form })
  const all = () => listOf(desk.current(), kind)
  /** @param {any} record */
  const actions = (record) => [
    whole.actions?.(record),
    button("Change", () => form.edit(record), { "aria-label": `Change ${name(record)}` }),
    button(
      "Delete",
      (event) =>
        desk.ask(event, `Delete ${name(record)}?`, "Delete it", () => {
          if (form.editing() === record.id) {
            form.reset()
            delete desk.current().drafts[kind]
          }
          takeOut(desk.current(), kind, record.id)
          desk.altered("Deleted.")
          head.focus()
        }),
      { "aria-label": `Delete ${name(record)}` },
    ),
  ]
  return {
    id: whole.id,
    title: whole.title,
    form,
    head,
    place: element(
      "div",
      {},
      head,
      whole.about ? element("p", { class: "hint" }, whole.about) : null,
      list,
      form.place,
    ),
    count: () => String(all().length || ""),
    draw: () => {
      form.refresh()
      show(
        list,
        whole.above?.(),
        all().length
          ? element(
            "ol",
            { class: "case-list" },
            (whole.sorted ?? all)().map((record) => item(record, actions(record))),
          )
          : element("p", {}, "None yet."),
      )
    },
  }
}
