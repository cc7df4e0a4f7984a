// The form of a list of the case: it adds a record, or changes one.
import { element, today } from "../../../browser/page.js"
import { FIELDS } from "./fields.js"
import { filling } from "./filling.js"
import { given, together } from "./inputs.js"
import { typesIn } from "./kinds.js"
import { parties } from "./parties.js"
import { READ } from "./read_fields.js"
import { found, listOf, put } from "./records.js"
import { IRELAND } from "./rules.js"
import { button } from "./views.js"
/** @import { Option } from "../../../browser/types.d.ts" */
/** @import { Desk, Fields, Form, Kind, Listed } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values */

/** @type {(type: Kind) => Option} */
const optionOf = ({ id, name, ask }) => [id, `${name}. ${ask}`]

/**
 * The fields of a record of a kind, with the steps and the types that the handbook knows.
 * @type {(kind: Listed, data: Desk["data"]) => Fields}
 */
export const fieldsOf = (kind, { types, steps }) => {
  const fields = FIELDS[kind]
  if (kind === "step") {
    /** @type {Option[]} */
    const options = [["", "Choose…"], ...steps.map(({ id, name }) => /** @type {Option} */ ([id, name]))]
    return { ...fields, kind: { ...fields.kind, options } }
  }
  if (kind !== "entry") return fields
  const shown = types.flatMap(({ id, name, prove }) =>
    prove.map((says, i) => [
      `shown-${id}-${i + 1}`,
      { label: `${name}: what would show this?`, kind: "textarea", hint: says },
    ])
  )
  const { compared, comparator, evidence, types: tick, ...first } = fields
  return {
    ...first,
    types: { ...tick, options: types.map(optionOf) },
    ...Object.fromEntries(shown),
    compared,
    comparator,
    evidence,
  }
}

/**
 * What there is in the case to choose between.
 * @type {(desk: Desk) => Record<string, Option[]>}
 */
export const choices = (desk) => {
  const { comparators, entries } = desk.current(), all = parties(desk.current())
  /** @type {Option[]} */
  const each = all.length > 1 ? all.map(({ id, name }) => [id, name]) : []
  return {
    types: typesIn(desk.data.types, desk.current().nation).map(optionOf),
    compared: comparators.map(({ id, who }) => [id, who]),
    against: each,
    parties: each,
    proves: entries.map(({ id, date, what }) => [id, `${date}: ${what.slice(0, 80)}`]),
  }
}

/**
 * What a record holds, as its form holds it.
 * @type {(record: Record<string, any>) => Values}
 */
export const inForm = (record) => ({
  ...given(record),
  ...("what" in record && "date" in record && {
    date: record.date.length > 7 ? record.date : `${record.date}-01`,
    month: record.date.length > 7 ? "" : "yes",
  }),
})

/**
 * What a form gave of a record, with the types that a newer copy of the handbook may know and no form here asks for.
 * @type {(kind: Listed, given: any, before: any, data: Desk["data"]) => any}
 */
export const withUnknown = (kind, given, before, { types }) => {
  if (kind !== "entry" || !before) return given
  const known = types.map(({ id }) => id)
  /** @type {string[]} */
  const beyond = before.types.filter((/** @type {string} */ id) => !known.includes(id))
  const shown = Object.entries(before.shown).filter(([key]) => !known.includes(key.replace(/-\d+$/, "")))
  return {
    ...given,
    types: [...new Set([...given.types, ...beyond])],
    shown: { ...Object.fromEntries(shown), ...given.shown },
  }
}

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
    place: element("div", { class: "case-form" }, heading, form.form),
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
