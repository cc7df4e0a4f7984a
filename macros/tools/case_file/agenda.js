// Every day of a case that is still to come, in order: what the clock sets, and the steps that are planned.
import { coming, planWords } from "./plans.js"
import { joined } from "./rules.js"
import { awaits, northern } from "../time_limits/count.js"
import { date } from "../time_limits/dates.js"
import { endBy, ending, heard, lodgeBy, long, notice } from "../time_limits/days.js"
import { reliefFor } from "../time_limits/relief.js"
import { addDays } from "../time_limits/rules.js"
/** @import { Case, Data, Row, Stood } from "./types.d.ts" */
/**
 * @typedef {object} Item
 * @property {string} day
 * @property {string} says What is then due.
 * @property {string} note What the rep noted of a planned step.
 */

/** @param {string} act */
const arrives = (act) => `the certificate for ${act} should have come, and it can come on any day before`
/** @param {string} act */
const lodge = (act) => `lodge the claim over ${act}`
const FIRST = ": if the new certificate has not come, lodge on the first, and again the day it comes"
/** Whether a new certificate is asked for over what has come since the first. @type {(row: Row, today: string) => boolean} */
export const renewed = (row, today) => row.ahead && !ending(row, today)
/** What is done by the day of an act. @type {(row: Row, act: string, today: string) => string} */
const deed = (row, act, today) => {
  if (awaits(row)) return arrives(act)
  if (row.state !== "not-contacted") return lodge(act) + (renewed(row, today) ? FIRST : "")
  return northern(row.nation) ? `${lodge(act)}, once its certificate is here` : `contact ${row.body.name} about ${act}`
}

/** The day to act by, or on which the certificate is due. @type {(row: Row) => string} */
const dayOf = (row) => row.next ?? (awaits(row) && row.ends && !row.ends.overdue ? row.ends.due : "")

/** @typedef {{day: string, act: string, deed: (act: string) => string}} Due */
/** A new certificate is asked for today. @type {(row: Row, act: string, today: string) => Due[]} */
const asked = (row, act, today) =>
  renewed(row, today) ? [{ day: today, act, deed: (of) => `contact ${row.body.name} again about ${of}` }] : []
/** Where conciliation is asked for late, the safe day that is still to come. @type {(row: Row, act: string) => Due[]} */
const kept = ({ kept = "" }, act) => [{ day: kept, act, deed: (of) => `the safe day for ${of}` }]
/**
 * While a certificate is awaited that should have come, the day of the claim if it was sent when conciliation ended.
 * @type {(row: Row, act: string, today: string) => Due[]}
 */
const overdue = (row, act, today) => {
  const { ends, sent, nation } = row
  if (northern(nation) || !awaits(row) || !sent || !ends) return []
  const day = sent.safe < today ? sent.last : sent.safe
  const name = day === sent.last ? "last" : "safe"
  const sends = `if the certificate was sent on ${date(ends.due)}; sooner if it was sent sooner`
  return [{ day, act, deed: (of) => `the ${name} day for ${of}, ${sends}` }]
}
/**
 * Where the days of conciliation may not count, the last day without them; it comes before the certificate may.
 * @type {(row: Row, act: string) => Due[]}
 */
const without = (row, act) =>
  northern(row.nation) && awaits(row) && row.apart
    ? [{
      day: row.apart.safe,
      act,
      deed: (of) => `try to ${lodge(of)}: without the days of conciliation this is the last day`,
    }]
    : []
/**
 * In Northern Ireland, while nobody has notified the Agency, that: its day is today, or the first after a job that is claimed over
 * only once it has ended.
 * @type {(row: Row, act: string, today: string) => Due[]}
 */
const notified = (row, act, today) => {
  if (!northern(row.nation) || row.state !== "not-contacted") return []
  const open = ending(row, today)
  return [{
    day: open && row.act.settled ? addDays(row.days[row.days.length - 1], 1) : today,
    act: open && !row.act.settled ? "the notice" : act,
    deed: (of) => `notify ${row.body.name} of ${of}`,
  }]
}
/**
 * What is due of a row: of a job that has still to end, over the notice, then over the end once that has come.
 * @type {(row: Row, act: string, today: string) => Due[]}
 */
const dueOf = (row, act, today) => {
  const { body, days, ends, next, state, counted, without: { shorter } } = row
  /** @type {Due} */
  const due = { day: dayOf(row), act, deed: (of) => deed(row, of, today) }
  const gone = counted !== null && counted.safe < today // of the notice: the end has a day of its own
  if (!ending(row, today) || (notice(row, today) && !long(row) && !gone)) return [...without(row, act), due]
  const waits = state === "after-contact" && heard(row)
  const safe = next && next < shorter ? next : ""
  const told = [
    { ...due, day: safe, act: "the notice" },
    { day: (waits && ends?.due) || "", act: "the notice", deed: arrives },
  ]
  return [
    ...(row.act.settled ? [] : told),
    { day: addDays(days[days.length - 1], 1), act, deed: (of) => `contact ${body.name} about ${of}` },
    { day: endBy(row), act, deed: lodge },
  ]
}

/** What a claim that has gone in may not hold, for its certificate came before: a new one over that. @type {(row: Row, act: string, today: string) => Due[]} */
const anew = (row, act, today) =>
  row.state === "lodged" && row.ahead && row.contact.b
    ? [{
      day: lodgeBy(row, today),
      act,
      deed: (of) => `lodge a new claim over ${of}, unless the certificate covers it${renewed(row, today) ? FIRST : ""}`,
    }]
    : []

/** What came after a settlement, which may name it all the same. @type {(row: Row, words: string) => string} */
const unnamed = ({ settled }, words) => words + (settled ? ", only if the settlement does not name it" : "")
/** What the clock sets, the acts of one day together. @type {(stood: Stood, titled: (row: Row) => string, today: string) => Omit<Item, "note">[]} */
const ofClock = ({ rows, interim }, titled, today) => {
  /** @type {Map<string, Due[]>} */
  const same = new Map()
  const due = [asked, kept, notified, dueOf, overdue, anew]
  const all = rows.flatMap((row) => due.flatMap((of) => of(row, unnamed(row, titled(row)), today)))
    .filter(({ day }) => day >= today)
  /** What is named alike is done once, on its first day. @param {Due} one */
  const first = (one) =>
    !all.some(({ day, act, deed }) => day < one.day && act === one.act && deed("") === one.deed(""))
  for (const found of all.filter(first)) {
    const key = found.day + found.deed("")
    same.set(key, [...(same.get(key) ?? []), found])
  }
  return [
    ...interim.filter(({ state }) => state !== "passed").map(({ day }) => ({
      day,
      says: unnamed(rows[0], reliefFor(rows[0].nation)),
    })),
    ...[...same.values()].map((found) => ({
      day: found[0].day,
      says: found[0].deed(joined([...new Set(found.map(({ act }) => act))])),
    })),
  ]
}

/**
 * The days to come, the first first. `titled` is how a paper names an act.
 * @type {(one: Pick<Case, "steps">, stood: Stood | null, names: Data["steps"], titled: (row: Row) => string, today: string) => Item[]}
 */
export const agenda = (one, stood, names, titled, today) =>
  [
    ...(stood ? ofClock(stood, titled, today).map((item) => ({ ...item, note: "" })) : []),
    ...coming(one, today).map((step) => ({
      day: step.date,
      says: planWords(step, names),
      note: step.note.trim(),
    })),
  ].filter(({ day }) => day >= today).sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
