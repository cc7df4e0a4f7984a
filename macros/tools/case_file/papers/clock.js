// What a letter tells of the clock of a case: for each respondent where conciliation stands, the day to work to, and what has gone.
import { awaitedInWords } from "../../time_limits/awaited.js"
import { awaits, lodgedAgainst, northern } from "../../time_limits/count.js"
import { date } from "../../time_limits/dates.js"
import { Impossible } from "../../time_limits/rules.js"
import { standing } from "../deadlines.js"
import { FIRST, parties } from "../parties.js"
import { faultOf, unknown } from "../certificates.js"
import { endedBy, endOf, goingOn, isEnd, isIn } from "../ended.js"
import { renewed } from "../agenda.js"
import { reliefAlone } from "../relief_alone.js"
import { joined } from "../rules.js"
import { reliefFor } from "../../time_limits/relief.js"
import { alone, toMember } from "../to_member.js"
import { daysOf, ifWanted, titled } from "./days_to_come.js"
import { numbered, when } from "./events.js"
import { earliest, isLate, safeOf, worked, workTo } from "./worked.js"
/** @import { Case, Row, Step, Stood } from "../types.d.ts" */
/** @import { Context } from "./types.d.ts" */
/**
 * @typedef {{name: string, stage: string, unknown: string, act: string, day: string, passed: string, uncovered: string, awaited: string,
 *   days: string, others: string, since: string, claim: string}} Clock
 */

const MEMBER = /** @type {const} */ ({
  stage: "stage",
  unknown: "unknown",
  act: "act",
  "last-day": "day",
  passed: "passed",
  uncovered: "uncovered",
  awaited: "awaited",
  "days-to-come": "days",
  "other-claims": "others",
  since: "since",
})

/** The fields that the clock fills, by letter. @type {Record<string, Record<string, keyof Clock>>} */
export const FIELDS = {
  "letter-to-member": MEMBER,
  "closing-letter": { ...MEMBER, "claim-days": "claim" },
  "conciliation-crib": { "contact-by": "day" },
}

/**
 * What the clock of a case rests on, and the steps that are planned: no word of it.
 * `worded` adds what happened, for a letter with no list of it.
 * @type {(one: Case, plans: Step[], worded?: boolean) => any}
 */
export const clockOf = (
  { nation, who, employer, a, b, others, lodged, entries, steps, apart, partly },
  plans,
  worded = false,
) => ({
  nation,
  who,
  employer: others.length || apart ? employer : "", // the name of the first, where it has no other
  a,
  b,
  others,
  lodged,
  ...(apart && { apart }),
  ...(partly && { partly }),
  entries: entries.map(({ id, date, unsure, kind, ended, against, what }) => ({
    ...{ id, date, unsure, kind, ended, against },
    ...(worded && { what }),
  })),
  steps: steps.filter(({ kind }) => isEnd(kind)).map(({ kind, date, parties }) => ({ kind, date, parties })),
  ...(plans.length && { plans: plans.map(({ kind, date, entered }) => ({ kind, date, entered, note: "" })) }),
})
/** @typedef {Pick<Case, "nation" | "a" | "b" | "lodged" | "entries" | "others" | "steps" | "apart" | "partly"> & {plans?: Step[]}} Rests */

/** A case without the days of conciliation that can't be. @type {(rests: Rests) => Rests} */
const sound = (rests) => {
  /** @type {<One extends {a: string, b: string}>(one: One) => One} */
  const whole = (one) => faultOf(one) ? { ...one, a: "", b: "" } : one
  return { ...whole(rests), others: rests.others.map(whole) }
}

/** Where the case stands, where that can be said. @type {(rests: Rests, context: Context) => Stood | null} */
const stoodOf = (rests, { law, today }) => {
  try {
    const one = /** @type {any} */ (rests)
    const found = rests.nation ? goingOn(standing(one, law, today), one, today) : null
    return found?.rows.length ? found : null
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return null
  }
}

const NORTHERN = "Unfair dismissal, wages, equal pay and others: some limits are short. Get advice on each today."
/** The claims that count from the end of a job. @param {Stood | null} stood */
const othersOf = (stood) => {
  if (!stood?.rows.some(({ act, state }) => act.dismissal && state !== "lodged")) return ""
  if (northern(stood.rows[0].nation)) return NORTHERN
  return stood.others.filter(({ claim }) => claim.runs === "job").map(({ claim, says }) =>
    toMember(`${claim.name}: ${says}`)
  ).join("\n")
}

/** What to do until the certificate comes. @type {(rows: Row[], today: string) => string} */
const awaited = (rows, today) => {
  const waiting = rows.filter(awaits)
  const told = waiting.length
    ? waiting.map((row) => awaitedInWords(row, today))
    : rows.slice(0, 1).map(({ told }) => told.lead)
  return toMember([...new Set(told)].join(" "))
}

/**
 * The clock against each respondent that did something; where nobody can say, against each.
 * @type {(rests: Rests, context: Context, unwanted?: boolean) => Clock[]}
 */
const clocks = (rests, context, unwanted = false) => {
  const { today } = context
  const stood = stoodOf(rests, context)
  const rows = stood?.rows ?? []
  const numbers = new Map(numbered(/** @type {any} */ (rests)).map(({ id, number }) => [id, number]))
  /** @param {Row} row */
  const untitled = (row) => titled({ ...row, contact: { ...row.contact, name: "" } })
  /** What an act is called that the certificate or the time may leave out: by its last day, where it ran on. @param {Row} row */
  const called = (row) =>
    `${row.entry.what ? `“${row.entry.what.trim().replace(/\.$/, "")}”,` : `(${numbers.get(row.entry.id)})`} ${
      row.act.dismissal || row.entry.ended ? untitled(row) : when(row.entry)
    }`
  /** @type {(found: Row[], more: (row: Row) => string) => string} */
  const listed = (found, more) =>
    [...found].sort((one, other) => Number(numbers.get(one.entry.id)) - Number(numbers.get(other.entry.id)))
      .map((row) => called(row) + more(row)).join("\n")
  const all = parties(/** @type {any} */ (rests)).map(({ id, name, a, b }) => ({
    id,
    name,
    a,
    b: b || null,
    rows: rows.filter(({ contact }) => contact.id === (id === FIRST ? "" : id)),
  }))
  const ended = endedBy(/** @type {any} */ (rests), today)
  const end = endOf(/** @type {any} */ (rests), today)
  const lost = unknown(/** @type {any} */ (rests), today)
  const concerned = all.filter(({ name, rows }) => rows.length || lost.includes(name))
  const relief = reliefAlone(/** @type {any} */ (rests), context.law, today).map(({ day }) => ({
    day,
    says: reliefFor(rests.nation),
  }))
  // Against those whose days can't be, the days are told as if nobody had asked for conciliation.
  const wrong = all.filter((each) => faultOf(each) && (all.length < 2 || lost.includes(each.name)))
  const open = wrong.length && !ended && !(rests.lodged && rests.lodged <= today)
  const bare = open ? stoodOf(/** @type {any} */ (sound(rests)), context) : null
  const meanwhile = (bare?.rows ?? []).filter(({ contact }) => wrong.some(({ id }) => id === (contact.id || FIRST)))
    .map((row) => ({
      day: safeOf(row),
      says: `until you know, the day to work to over ${titled(row)}, without conciliation`,
    })).filter(({ day }) => day >= today)
  const none = unwanted && !end && !(rests.lodged && rests.lodged <= today)
  const whole = {
    days: none
      ? daysOf(rests, null, context)
      : daysOf(rests, ended ? null : stood, context, [...(stood ? [] : relief), ...meanwhile]),
    others: ended || none ? "" : othersOf(stood ?? bare),
    claim: none ? ifWanted(stood ?? bare, context) : "",
  }
  const awaiting = concerned.filter(({ a, b }) => a && !b).map(({ name }) => name)
  const own = awaiting.length > 1
    ? `${joined(awaiting)} each have a certificate of their own, and so a last day of their own.`
    : ""
  return (concerned.length ? concerned : all).map((each) => {
    const lodged = lodgedAgainst(/** @type {any} */ (each), {
      contacts: /** @type {any} */ (all),
      lodged: rests.lodged,
    })
    const passed = each.rows.filter((row) => row.state === "passed" || isLate(row, rests.lodged))
    const first = earliest(each.rows)
    const late = first && (first.told.alarm || safeOf(first) < today) && !worked(first, today).day ? "-late" : ""
    return {
      name: each.name,
      stage: end
        ? end.how + (end.how === "settled" && isIn(/** @type {any} */ (rests), today) ? "-in" : "")
        : lodged
        ? "lodged"
        : none
        ? "unwanted"
        : lost.includes(each.name) || (all.length < 2 && faultOf(each))
        ? "unknown"
        : each.b
        ? `certificate${late}`
        : each.a
        ? "open"
        : `not-begun${late}`,
      unknown: lost.includes(each.name) ? each.name : "",
      ...(ended ? { act: "", day: "" } : worked(earliest(each.rows), today)), // what has ended has no last day
      passed: listed(passed, ({ counted }) => counted ? `: it was ${date(counted.mayBe ?? counted.last)}` : ""),
      uncovered: listed(none ? [] : each.rows.filter((row) => renewed(row, today)), (row) => workTo(row, today)),
      since: end?.since || rests.partly?.includes(each.name) ? joined([...new Set(each.rows.map(untitled))]) : "",
      awaited: [awaited(each.rows, today), own].filter(Boolean).join(" "),
      ...whole,
    }
  })
}

/**
 * The clocks that a letter tells: what is typed to ask for conciliation is for those alone of whom nobody has asked it.
 * `helped` is whether the union’s legal service helps; `unwanted`, whether the member wants no claim.
 * @type {(letter: string, rests: Rests, context: Context, helped: boolean, unwanted?: boolean) => Clock[]}
 */
export const clocksFor = (letter, rests, context, helped, unwanted = false) => {
  const told = clocks(rests, context, unwanted)
  const all = helped ? told : told.map((one) => ({ ...one, awaited: alone(one.awaited), others: alone(one.others) }))
  const unasked = letter === "conciliation-crib" ? all.filter(({ stage }) => stage.startsWith("not-begun")) : []
  return unasked.length ? unasked : all
}
