// Steps that are planned for a day by which the clock has run out: asking for conciliation or lodging the claim too late; and a
// grievance, an appeal or a meeting that somebody may be waiting for, though the clock does not.
import { about } from "./acts_named.js"
import { endedBy } from "./ended.js"
import { dated } from "../time_limits/dates.js"
import { claimed } from "../time_limits/days.js"
/** @import { Case, Row, Step } from "./types.d.ts" */
/** @typedef {{step: Step, says: string}} Late */

/** By where a row stands, the step that it waits for. @type {Record<string, string>} */
const WANTED = { "not-contacted": "acas", "after-contact": "acas", certificate: "claim" }
/** Steps that nobody waits for. */
const AFTER = ["certificate", "closed"]

/** The day to act by, and what it is called. @param {Row} row */
const lastOf = ({ counted, without, next }) => {
  const days = counted ?? without
  return next && next < days.last ? `safe day, ${dated(next)}` : `last day, ${dated(next ?? days.last)}`
}

/** @type {(step: Step, row: Row, all: Row[], name: string, today: string) => string} */
const words = (step, row, all, name, today) => {
  const what = `“${name}” is planned for ${dated(step.date)}`
  const whose = about(row, all)
  if (step.kind === WANTED[row.state]) return `${what}. That is after the ${lastOf(row)}: ${whose}. Bring it forward.`
  const first = WANTED[row.state] === "claim"
    ? `lodge ${claimed(row, today)}`
    : `ask ${row.body.name} for early conciliation`
  return `${what}. The clock does not wait for it: ${first} before then, by the ${lastOf(row)}: ${whose}.`
}

/**
 * The steps to come that come too late for an act, each for the act whose day is first.
 * @type {(one: Case, rows: Row[], names: {id: string, name: string}[], today: string) => Late[]}
 */
export const planned = (one, rows, names, today) => {
  const plans = (one.steps ?? []).filter(({ kind, date }) => date > today && !AFTER.includes(kind))
  if (!plans.length || endedBy(one, today)) return []
  /** @type {(row: Row) => boolean} Whether the step that a row waits for is planned in time. */
  const met = ({ state, next }) =>
    plans.some(({ kind, date }) => kind === WANTED[state] && next !== null && date <= next)
  return plans.flatMap((step) => {
    const row = rows.find((row) =>
      row.next !== null && row.state in WANTED && step.date > row.next && (step.kind === WANTED[row.state] || !met(row))
    )
    const name = names.find(({ id }) => id === step.kind)?.name ?? step.kind
    return row ? [{ step, says: words(step, row, rows, name, today) }] : []
  })
}
