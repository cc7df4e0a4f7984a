// What a letter tells of the clock of a case: for each respondent where conciliation stands, the day to work to, and what has gone.
import { lodgedAgainst } from "../../time_limits/count.js"
import { date } from "../../time_limits/dates.js"
import { Impossible } from "../../time_limits/rules.js"
import { standing } from "../deadlines.js"
import { FIRST, parties } from "../parties.js"
import { endedBy, isEnd } from "../ended.js"
import { numbered, when } from "./events.js"
/** @import { Case, Row } from "../types.d.ts" */
/** @import { Context } from "./types.d.ts" */
/** @typedef {{name: string, stage: string, act: string, day: string, passed: string, uncovered: string}} Clock */

/** The fields that the clock fills, by letter. @type {Record<string, Record<string, keyof Clock>>} */
export const FIELDS = {
  "letter-to-member": { stage: "stage", act: "act", "last-day": "day", passed: "passed", uncovered: "uncovered" },
  "closing-letter": { stage: "stage", act: "act", "last-day": "day", passed: "passed", uncovered: "uncovered" },
  "conciliation-crib": { "contact-by": "day" },
}

/**
 * What the clock of a case rests on: no word of it.
 * @param {Case} one
 */
export const clockOf = ({ nation, who, employer, a, b, others, lodged, entries, steps, apart }) => ({
  nation,
  who,
  employer: others.length || apart ? employer : "", // the name of the first, where it has no other
  a,
  b,
  others,
  lodged,
  ...(apart && { apart }),
  entries: entries.map(({ id, date, unsure, kind, ended, against }) => ({ id, date, unsure, kind, ended, against })),
  steps: steps.filter(({ kind }) => isEnd(kind)).map(({ kind, date, parties }) => ({ kind, date, parties })),
})
/** @typedef {ReturnType<typeof clockOf>} Rests */

/** @type {(rests: Rests, context: Context) => Row[]} */
const rowsOf = (rests, { law, today }) => {
  try {
    return rests.nation ? standing(/** @type {any} */ (rests), law, today).rows : []
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return []
  }
}

/** The safe day of a row, without conciliation while that is open: a last day in law comes no sooner. @param {Row} row */
const safeOf = ({ counted, without }) => (counted ?? without).safe
/**
 * The row whose day comes first of those that can still be met, else of all: not the one with most to do.
 * @type {(rows: Row[]) => Row | undefined}
 */
const earliest = (rows) => {
  const open = rows.filter(({ state }) => state !== "passed")
  const [first, ...more] = open.length ? open : rows
  return more.reduce((one, other) => (safeOf(other) < safeOf(one) ? other : one), first)
}

/**
 * The act that the time is counted from, and the day to work to, where that is the safe day: any other day is for legal to give.
 * @type {(row: Row | undefined, today: string) => {act: string, day: string}}
 */
const worked = (row, today) => ({
  act: row ? row.act.first ?? row.days[0] : "",
  day: row?.next && row.counted && row.counted.safe >= today ? row.next : "",
})

/**
 * The clock against each respondent that did something; where nobody can say, against each.
 * @type {(rests: Rests, context: Context) => Clock[]}
 */
const clocks = (rests, context) => {
  const { today } = context
  const rows = rowsOf(rests, context)
  const numbers = new Map(numbered(/** @type {any} */ (rests)).map(({ id, number }) => [id, number]))
  /** @type {(found: Row[], more?: (row: Row) => string) => string} */
  const listed = (found, more = () => "") =>
    [...found].sort((one, other) => Number(numbers.get(one.entry.id)) - Number(numbers.get(other.entry.id)))
      .map((row) => `(${numbers.get(row.entry.id)}) ${when(row.entry)}${more(row)}`).join("\n")
  const all = parties(/** @type {any} */ (rests)).map(({ id, name, a, b }) => ({
    name,
    a,
    b: b || null,
    rows: rows.filter(({ contact }) => contact.id === (id === FIRST ? "" : id)),
  }))
  const concerned = all.filter((each) => each.rows.length)
  const ended = endedBy(/** @type {any} */ (rests), today)
  return (concerned.length ? concerned : all).map((each) => {
    const lodged = lodgedAgainst(/** @type {any} */ (each), {
      contacts: /** @type {any} */ (all),
      lodged: rests.lodged,
    })
    const passed = each.rows.filter(({ state }) => state === "passed")
    return {
      name: each.name,
      stage: ended ? ended.how : lodged ? "lodged" : each.b ? "certificate" : each.a ? "open" : "not-begun",
      ...worked(earliest(each.rows), today),
      passed: listed(passed, ({ counted }) => counted ? `: it was ${date(counted.mayBe ?? counted.last)}` : ""),
      uncovered: listed(each.rows.filter(({ ahead }) => ahead)),
    }
  })
}

/**
 * The clocks that a letter tells: what is typed to ask for conciliation is for those alone of whom nobody has asked it.
 * @type {(letter: string, rests: Rests, context: Context) => Clock[]}
 */
export const clocksFor = (letter, rests, context) => {
  const all = clocks(rests, context)
  const unasked = letter === "conciliation-crib" ? all.filter(({ stage }) => stage === "not-begun") : []
  return unasked.length ? unasked : all
}
