// What may be a slip: one event that stands twice with two dates, a number that does not move, one sum typed twice.
import { date } from "../time_limits/dates.js"
import { addDays, daysBetween } from "../time_limits/rules.js"
import { named } from "./acts_named.js"
import { leftOut, sumWords } from "./papers/losses.js"
import { daysIn } from "./papers/promises.js"
import { inLog, tells } from "./papers/steps.js"
/** @import { Case, Entry, Gap, Step } from "./types.d.ts" */

const NEAR = 14 // days: what is further apart is more often two events

/** Whether an entry may be the event of a step. @type {(step: Step, entry: Entry) => boolean} */
const same = ({ kind, date: day }, entry) =>
  tells(entry, kind) && entry.date.length > 7 && Math.abs(daysBetween(day, entry.date)) <= NEAR

/** Steps whose event the log has on another day. @param {Case} one */
const twice = ({ steps, entries }) =>
  steps.filter((step) => step.date && !inLog(step, entries)).flatMap((step) => {
    const entry = entries.find((each) => same(step, each))
    return entry
      ? [{
        id: `twice-${step.id}`,
        says: `The steps have ${date(step.date)} for what may be the event of ${
          named(entry)
        }. If they are one, give both one date: else papers tell it twice.`,
        place: "log",
        kind: /** @type {const} */ ("entry"),
        record: entry.id,
        field: "date",
      }]
      : []
  })

const NUMBER = /\bdocuments?\s+L?\d+/i
/** Numbers of documents that were typed into an entry. @param {Case} one */
const typed = ({ entries }) =>
  entries.flatMap((entry) => {
    const { what, evidence, comparator, shown } = entry
    /** @type {[string, string][]} */
    const texts = [
      ...Object.entries({ what, evidence, comparator }),
      ...Object.entries(shown).map(([key, text]) => /** @type {[string, string]} */ ([`shown-${key}`, text])),
    ]
    const found = texts.find(([, text]) => NUMBER.test(text))
    return found
      ? [{
        id: `typed-${entry.id}`,
        says: `${named(entry)}: “${
          NUMBER.exec(found[1])?.[0]
        }” is typed. A number that is typed stays when the documents move: name the paper, and tick under Documents what it proves.`,
        place: "log",
        kind: /** @type {const} */ ("entry"),
        record: entry.id,
        field: found[0],
      }]
      : []
  })

/** Losses of one kind with the same sum. @param {Case} one */
const doubled = ({ losses }) =>
  losses.filter(({ heading, amount }, i) =>
    amount.trim() && losses.findIndex((each) => each.heading === heading && each.amount.trim() === amount.trim()) < i
  ).map(({ id, amount }) => ({
    id: `doubled-${id}`,
    says: `${sumWords(amount)} stands twice under one kind of loss. Is it one loss, typed twice?`,
    place: "losses",
    kind: /** @type {const} */ ("loss"),
    record: id,
  }))

/** Losses that the schedule leaves out. @param {Case} one */
const unlisted = (one) =>
  leftOut(one).map(({ id, says }) => ({
    id: `left-out-${id}`,
    says,
    place: "losses",
    kind: /** @type {const} */ ("loss"),
    record: id,
  }))

const EARLIER = 183 // days: a complaint with no year is the first since then
/** Complaints that came after what they are said to have led to. @param {Case} one */
export const reversed = ({ entries }) =>
  entries.filter(({ types, date }) => types.includes("victimisation") && date.length > 7).flatMap((entry) => {
    const days = daysIn(entry.shown["victimisation-1"] ?? "", addDays(entry.date, -EARLIER)).sort()
    return days[0] > entry.date
      ? [{
        id: `reversed-${entry.id}`,
        says: `${named(entry)}: the complaint that it is said to follow is of ${
          date(days[0])
        }, which is later. Check both days, or ask legal: was one expected?`,
        place: "log",
        kind: /** @type {const} */ ("entry"),
        record: entry.id,
        field: "shown-victimisation-1",
      }]
      : []
  })

/** @type {(one: Case) => Gap[]} */
export const ofSlips = (one) => [...reversed(one), ...twice(one), ...typed(one), ...doubled(one), ...unlisted(one)]
