// What the rep is told of the clock beside the papers: what to do first, every act with something to do today, and last what
// has gone.
import { awaits } from "../../time_limits/count.js"
import { awaitedInWords } from "../../time_limits/awaited.js"
import { dated } from "../../time_limits/dates.js"
import { ending } from "../../time_limits/days.js"
import { uncovered } from "../../time_limits/doubts.js"
import { Impossible } from "../../time_limits/rules.js"
import { agenda } from "../agenda.js"
import { notKnown, unknown } from "../certificates.js"
import { aimOf, faults, leading, standing } from "../deadlines.js"
import { doneQuestion, openPlans } from "../done.js"
import { endedBy, endedLines, goingOn } from "../ended.js"
import { endedInPart } from "../ended_in_part.js"
import { numbered, sentence, when } from "./events.js"
import { once } from "../once.js"
import { reliefAlone } from "../relief_alone.js"
import { joined } from "../rules.js"
/** @import { Case, Row, Stood } from "../types.d.ts" */
/** @import { Context } from "./types.d.ts" */

/** Where the case stands, where that can be said. @type {(one: Case, context: Context) => Stood | null} */
export const stood = (one, { law, today }) => {
  try {
    const found = one.nation ? goingOn(standing(one, law, today), one, today) : null
    return found?.rows.length ? found : null
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return null
  }
}

/** What there is to do for an act. @type {(row: Row, today: string) => string} */
const wordsOf = (row, today) =>
  [awaits(row) ? awaitedInWords(row, today) : row.told.lead, uncovered(row)].filter(Boolean).join(" ")
/** @param {Row} row */
const pressing = (row) => row.told.alarm || /\btoday\b/i.test(`${row.told.lead} ${uncovered(row)}`)

/** Which event a row is of, by its number, and against whom. @type {(row: Row, one: Case) => string} */
const titled = ({ entry, contact }, one) =>
  `(${numbered(one).find(({ id }) => id === entry.id)?.number})${contact.name ? ` against ${contact.name}` : ""}`

/**
 * Every day to come, in order.
 * @type {(one: Case, context: Context) => string[]}
 */
export const dayLines = (one, context) => {
  const { law: { steps }, today } = context
  const where = endedBy(one, today) ? null : stood(one, context)
  const whole = where && { ...where, rows: once(where.rows, today) }
  return [
    ...unknown(one, today).map((name) => `${notKnown(name)}: put its days right today.`),
    ...agenda(one, whole, steps, (row) => titled(row, one), today)
      .map(({ day, says, note }) => sentence(`${dated(day)}: ${says}${note ? `: ${note}` : ""}`)),
  ]
}

/** Rows of one act that ask for the same together. @type {(rows: Row[], words: (row: Row) => string) => Row[][]} */
const alike = (rows, words) =>
  rows.reduce((/** @type {Row[][]} */ done, row) => {
    const same = done.find(([one]) => one.entry.id === row.entry.id && words(one) === words(row))
    if (same) same.push(row)
    else done.push([row])
    return done
  }, [])

/**
 * What to do of the clock, the first thing first; null where no day is worked out.
 * @type {(one: Case, context: Context) => string[] | null}
 */
export const clockLines = (one, context) => {
  const where = stood(one, context)
  const part = endedInPart(one, context.today)
  const before = [
    ...endedLines(one, context.today),
    ...(part && one.others.length ? [part] : []),
    ...faults(one, context.today).map(({ says }) => says),
  ]
  const asked = openPlans(one, context.today).map((step) => doneQuestion(step, context.law.steps))
  // What a settlement leaves out has its days under “Deadlines”: READ ME leads nobody to lodge what has ended.
  if (endedBy(one, context.today)) return [...before, ...asked]
  if (!where) {
    const alone = reliefAlone(one, context.law, context.today).flatMap(({ says }) => says.map(({ says }) => says))
    return before.length || asked.length || alone.length ? [...before, ...alone, ...asked] : null
  }
  /** @param {Row} row */
  const words = (row) => wordsOf(row, context.today)
  const numbers = new Map(numbered(one).map(({ id, number }) => [id, number]))
  /** Which act it is, and against whom. @param {Row[]} rows */
  const named = (rows) => {
    const [{ entry }] = rows
    const names = rows.flatMap(({ contact }) => contact.name || [])
    return `(${numbers.get(entry.id)}) ${when(entry)}${names.length ? `, against ${joined(names)}` : ""}`
  }
  const first = leading(where), others = where.rows.filter((row) => row !== first)
  const { unsure } = first.told
  const aim = aimOf(where)
  const gone = where.interim.filter(({ state }) => state === "passed")
  /** @param {Stood["interim"]} found */
  const relief = (found) => found.flatMap(({ says }) => says.map(({ says }) => says))
  const open = where.interim.filter((one) => !gone.includes(one))
  const lead = [
    `${words(first)} This goes by ${named([first])}: ${sentence(first.entry.what)}`,
    aim ? `Aim for ${dated(aim)}, a working day before.` : "",
  ].filter(Boolean).join(" ")
  /** What a claim that came too late for another came in time for. @param {Row[]} rows */
  const inTime = (rows) =>
    rows.length && first.state === "lodged" && pressing(first)
      ? [sentence(`${joined([...new Set(rows.map((row) => titled(row, one)))])}: ${rows[0].told.lead}`)]
      : []
  // A clock that has stopped runs again with its certificate, on a day that nobody knows: such an act is never left out.
  const waiting = where.rows.filter((row, i, all) =>
    awaits(row) && all.findIndex((one) => words(one) === words(row)) === i
  )
  // Nor is a job that has still to end: what is done the day after is in no other line.
  const then = others.filter((row) => pressing(row) || waiting.includes(row) || ending(row, context.today))
  return [
    ...before,
    ...where.warnings,
    ...where.late.map(({ says }) => says),
    ...(first.next && open.every(({ day }) => first.next && first.next < day)
      ? [lead, ...relief(open)]
      : [...relief(open), lead]),
    ...asked,
    ...unsure.map(({ says }) => says).filter((says) => says !== uncovered(first)),
    ...alike(then, words).map((rows) => `${named(rows)}: ${words(rows[0])}`),
    ...inTime(others.filter((row) => row.state === "lodged" && !then.includes(row))),
    ...relief(gone),
  ]
}
