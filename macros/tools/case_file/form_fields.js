// What the forms of the lists ask, what there is to choose from, and what a record holds as its form holds it.
import { named } from "./acts_named.js"
import { FIELDS } from "./fields.js"
import { given } from "./inputs.js"
import { typesIn } from "./kinds.js"
import { parties } from "./parties.js"
/** @import { Option } from "../../../browser/types.d.ts" */
/** @import { Desk, Fields, Kind, Listed } from "./types.d.ts" */
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
    proves: entries.map((entry) => [entry.id, named(entry)]),
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
