// Steps of a case as papers tell them: those that are part of the story, and the day on which a paper was sent.
import { date } from "../../time_limits/dates.js"
import { lodgedAgainst } from "../../time_limits/count.js"
import { isDone, isOpen } from "../done.js"
import { lodgedBy } from "../deadlines.js"
import { left } from "../left.js"
import { dealtWith, parties, SENT } from "../parties.js"
import { addressee } from "./addressee.js"
import { acts } from "./events.js"
import { toEmployer } from "./kept.js"
/** @import { Case, Data, Step } from "../types.d.ts" */

const STORY = [
  "grievance",
  "grievance-meeting",
  "grievance-outcome",
  "appeal",
  "appeal-outcome",
  "hearing-invite",
  "hearing",
  "sanction",
]
/** How the log tells of what is a step too. @type {Record<string, RegExp>} */
const OUTCOMES = {
  "grievance-outcome": /grievance|upheld|outcome|complaint/i,
  "appeal-outcome": /appeal|upheld|turned down|outcome/i,
  sanction: /warning|warned|sanction|demot|dismiss|sacked/i,
}
/** Whether an entry tells of what a kind of step is. @type {(entry: Case["entries"][0], kind: string) => boolean} */
export const tells = (entry, kind) =>
  (Object.hasOwn(OUTCOMES, kind) && OUTCOMES[kind].test(entry.what)) ||
  (kind === "sanction" && entry.kind === "dismissal")

/** @typedef {{kind: string, date: string}} Dated */

/** How the background of a case tells of what was sent. */
const WROTE = /grievance|complain|appeal|\bwrote\b|e-?mail|letter|\bsent\b|report/i

/** Whether the log tells of a step in its own words. @type {(step: Dated, entries: Case["entries"]) => boolean} */
export const inLog = ({ kind, date }, entries) =>
  entries.some((entry) =>
    entry.date === date &&
    (tells(entry, kind) || (SENT.includes(kind) && entry.kind === "background" && WROTE.test(entry.what)))
  )

/**
 * The steps of the story, without their notes, which are the rep’s.
 * @type {(one: Case) => Dated[]}
 */
export const story = ({ steps, entries }) =>
  steps.filter((step) => step.date && STORY.includes(step.kind) && !inLog(step, entries))
    .map(({ kind, date }) => ({ kind, date }))

/**
 * A step as a line: 20 October 2026: a grievance was sent.
 * @type {(step: Dated, names: Data["steps"]) => string}
 */
export const stepLine = ({ kind, date: day }, names) => {
  const found = names.find(({ id }) => id === kind)
  return `${date(day)}: ${found?.told ?? found?.name ?? kind}.`
}

/**
 * Steps of one kind, on one day and with the same, told once with all that was noted of them.
 * @type {<One extends {kind: string, date: string, note: string, parties?: string[]}>(steps: One[]) => One[]}
 */
export const merged = (steps) =>
  steps.reduce((/** @type {any[]} */ done, step) => {
    /** @param {{kind: string, date: string, parties?: string[]}} each */
    const key = ({ kind, date, parties = [] }) => [kind, date, ...parties].join()
    const i = done.findIndex((other) => key(other) === key(step))
    if (i < 0) return [...done, step]
    const note = [...new Set([done[i].note.trim(), step.note.trim()])].filter(Boolean).join("; ")
    return done.with(i, { ...done[i], note })
  }, [])

/** A step by its name, with its note. @type {(step: Pick<Step, "kind" | "note">, names: {id: string, name: string}[]) => string} */
export const stepName = ({ kind, note }, names) =>
  [names.find(({ id }) => id === kind)?.name ?? kind, note.trim()].filter(Boolean).join(": ")
/**
 * A day, and that it is still to come where it is.
 * @type {(day: string, today: string, words?: string) => string}
 */
export const dayTold = (day, today, words = day && date(day)) => (day > today ? `${words}, still to come` : words)
/**
 * The day of a step, and whether it was done, where that is still to come or nobody has said so.
 * @type {(step: Step, one: Case, today: string) => string}
 */
export const stepDay = (step, one, today) =>
  isOpen(one, step, today) ? notConfirmed(step.date) : dayTold(step.date, today)
/** @param {string} day */
export const notConfirmed = (day) => `planned for ${date(day)}, not confirmed`
/** Those that have a date in its order, before them the others. @type {<One extends {date: string}>(all: One[]) => One[]} */
export const byDay = (all) =>
  [...all].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))

/**
 * The days of some kinds of step, in order.
 * @type {(one: Pick<Case, "steps">, ...kinds: string[]) => string[]}
 */
export const daysOf = ({ steps }, ...kinds) =>
  steps.filter(({ kind, date }) => date && kinds.includes(kind)).map(({ date }) => date).sort()

/**
 * A case as it is on a day: without the steps that are not known to be done, the background and the days of the clock that are still to come. An act stays
 * in: its date is a slip, and no paper may lose it unseen.
 * @type {(one: Case, day: string) => Case}
 */
export const takenBy = (one, day) => {
  /** @type {<One extends {a: string, b: string}>(each: One) => One} */
  const begun = (each) => ({ ...each, a: each.a <= day ? each.a : "", b: each.a <= day && each.b <= day ? each.b : "" })
  return {
    ...begun(one),
    others: one.others.map(begun),
    lodged: lodgedBy(one, day),
    steps: one.steps.filter((step) => isDone(step, day)),
    entries: one.entries.filter(({ kind, date }) => kind !== "background" || date <= day),
  }
}

/** The day of a dismissal, where it is known. @param {Case} one */
const dismissals = (one) =>
  acts(one).filter(({ kind, date, unsure }) => kind === "dismissal" && date.length > 7 && !unsure)
    .map(({ date }) => date)

/** The day of the sanction or dismissal that can be appealed. @param {Case} one */
export const decided = (one) => daysOf(one, "sanction").at(-1) ?? dismissals(one).at(-1) ?? ""

/**
 * The appeals sent against a decision: those that no later decision of the other kind came before.
 * @type {(one: Case, decisions: string[], others: string[]) => string[]}
 */
const appeals = (one, decisions, others) =>
  daysOf(one, "appeal").filter((day) => {
    /** @param {string[]} days */
    const before = (days) => days.filter((each) => each <= day).at(-1) ?? ""
    return before(decisions) > before(others)
  })

/** Whether a claim that has gone in covers every respondent: else it has to go in again. @param {Case} one */
const coversAll = (one) => {
  const contacts = parties(one).map(({ name, a, b }) => ({ name, a: a || null, b: b || null }))
  return contacts.every((contact) => lodgedAgainst(contact, { contacts, lodged: one.lodged }))
}

/** By paper, the days on which it went. @type {Record<string, (one: Case) => string[]>} */
const WENT = {
  grievance: (one) => daysOf(one, "grievance"),
  "grievance-appeal": (one) =>
    appeals(one, daysOf(one, "grievance-outcome"), [...daysOf(one, "sanction"), ...dismissals(one)].sort()),
  "disciplinary-appeal": (one) =>
    appeals(one, [...daysOf(one, "sanction"), ...dismissals(one)].sort(), daysOf(one, "grievance-outcome")),
  claim: (one) => (one.lodged ? (coversAll(one) ? [one.lodged] : []) : daysOf(one, "claim")),
}
/** A case as it is with the one that a paper goes to. @type {(id: string, one: Case) => Case} */
export const forPaper = (id, one) => (toEmployer(id) ? dealtWith(one, addressee(id, one)) : one)

/**
 * The day on which a paper last went to the one it is for, or "". A later decision wants an appeal of its own.
 * @type {(id: string, one: Case, today: string) => string}
 */
export const wentOn = (id, whole, today) => {
  const done = { ...whole, steps: whole.steps.filter((step) => isDone(step, today)) }
  const one = forPaper(id, id === "claim" ? left(done) : done)
  const day = WENT[id]?.(one).filter((each) => each <= today).at(-1) ?? ""
  const decision = id === "grievance-appeal"
    ? daysOf(one, "grievance-outcome").at(-1)
    : id === "disciplinary-appeal"
    ? decided(one)
    : ""
  return decision && decision <= today && decision > day ? "" : day
}
