// What the grounds of a claim lack where the last day of an act has passed: why it is late, or why the acts belong together.
import { joined } from "../rules.js"
import { clockOf, clocksFor } from "./clock.js"
/** @import { Answers } from "../../letters/types.d.ts" */
/** @import { Case } from "../types.d.ts" */
/** @import { Context, Writing } from "./types.d.ts" */
/** @typedef {ReturnType<typeof clockOf>} Rests */

/** What the lateness of acts rests on: days alone. @param {Case} one */
export const daysOf = (one) => clockOf(one, [])

/** Those that are late, by number. @type {(rests: Rests, context: Context) => string[]} */
const lateActs = (rests, context) => {
  const found = clocksFor("claim-form-crib", rests, context, true).flatMap(({ passed }) =>
    passed.split("\n").flatMap((line) => /^\((\d+)\)/.exec(line)?.[1] ?? [])
  )
  return [...new Set(found)].sort((one, other) => Number(one) - Number(other))
}

/**
 * A gap for why acts are late, where some are and nobody has said why, or why they belong together.
 * @type {(rests: Rests, typed: Answers, gap: Writing["gap"], context: Context) => string}
 */
export const whyLate = (rests, typed, gap, context) => {
  const late = typed.late || typed.linked ? [] : lateActs(rests, context)
  if (!late.length) return ""
  const why = `hy ${late.length > 1 ? "events" : "event"} ${joined(late)} ${late.length > 1 ? "are" : "is"} late`
  return gap(
    `W${why}: the last day has passed. Or why the acts belong together`,
    "asked.late",
    `w${why}, or why the acts belong together`,
  )
}
