// Where a case stands: for each act and each respondent its state and its days, in the order to act in.
/** @import { Act, Certificate, Contact, Counted, Limits, Matter, Standing, Told, Whole } from "./types.d.ts" */
import {
  awaits,
  bounded,
  cameAfter,
  certified,
  count,
  doubted,
  earliest,
  lodgedAgainst,
  northern,
  toCome,
} from "./count.js"
import { dated, meant } from "./dates.js"
import { ending, heard } from "./days.js"
import { addDays, conciliationEnds, Impossible, on, primaryLimit, waits } from "./rules.js"
import { odd } from "./odd.js"
import { pressing } from "./pressing.js"
import { otherClaims } from "./other_claims.js"
import { reliefs } from "./relief.js"

/** @type {(one: string, other: string) => number} */
const compare = (one, other) => (one < other ? -1 : Number(one > other))

const GRACE = 7 // days

/** @type {(given: Act, contact: Contact, matter: Matter, law: Limits, today: string) => Standing} */
const standing = (given, contact, matter, law, today) => {
  const { nation } = matter
  const covered = lodgedAgainst(contact, matter)
  const since = cameAfter(given, matter.lodged)
  const act = covered && since ? since : given
  const lodged = since ? null : covered
  const days = meant(act.day)
  const first = meant(act.first ?? act.day)
  const limits = days.map((day) => {
    const found = on(law.series[nation], day)
    if (found) return found
    throw new Impossible(`No limit is in force here for an act on ${dated(day)}. Ring your union’s legal service.`)
  })
  const change = act.first && !act.dismissal
    ? law.series[nation].find(({ from }) => from && first[0] < from && from <= days[days.length - 1])
    : null
  const changed = change?.from ?? null
  const held = certified(contact)
  const { a, b } = contact
  /** @param {Certificate | null} certificate */
  const counting = (certificate) => count(days, first, changed, limits, law.safeMonths, nation, certificate)
  const { working, ...plain } = counting(held)
  const { working: _, ...without } = counting(null)
  const primary = earliest(days.map((day, i) => primaryLimit(day, limits[i].months)))
  const waiting = !lodged && waits(primary, a, b, today)
  const asked = a !== null && a <= today
  const length = a ? on(law.conciliation.lengths[nation], a) : undefined
  const ends = a && length ? conciliationEnds(a, length) : null
  const overdue = ends !== null && ends.due < today
  const ahead = asked && a !== null && days[days.length - 1] > a
  const after = waiting && ahead
  // A certificate may come some days after talks have ended: only a much later one is in doubt.
  const tooLong = held && ends && held.dayB > addDays(ends.latest, GRACE)
    ? counting({ ...held, dayB: ends.latest })
    : null
  const longest = tooLong ? bounded(plain, tooLong) : plain
  const counted = held && ahead ? bounded(longest, without) : longest
  // Of a job that has still to end the notice waits for its certificate, and the end has a day of its own.
  const noticed = ending({ act, days }, today) && heard({ act, contact }) && !northern(nation)
  const { next, role } = lodged || (waiting && !after)
    ? { next: null, role: null }
    : toCome(after ? (noticed ? { ...without, safe: without.shorter } : without) : counted, today)
  /** @returns {Standing["state"]} */
  const state = () => {
    if (lodged) return "lodged"
    if (waiting) return after ? "after-contact" : overdue ? "certificate-due" : "conciliating"
    if (next === null) return "passed"
    return held && asked ? "certificate" : "not-contacted"
  }
  return {
    act,
    contact,
    nation,
    body: northern(nation) ? law.bodies.lra : law.bodies.acas,
    days,
    limit: limits[0],
    working,
    state: state(),
    answer: waiting
      ? "waiting"
      : next === null
      ? (lodged ? "open" : "passed")
      : next === today && role !== "older" && role !== "earlier"
      ? "today"
      : "open",
    counted: waiting ? null : counted,
    ahead,
    apart: ahead || (waiting && northern(nation)) ? without : null,
    without,
    changed,
    sent: waiting && ends && overdue && a ? counting({ dayA: a, dayB: ends.due }) : null,
    longest: tooLong && tooLong.safe < plain.safe ? tooLong.safe : null,
    next,
    role,
    ends: ends && length ? { ...ends, overdue, weeks: length.weeks, law: length.law } : null,
    tooLate: a !== null && a > primary,
    doubt: asked && a <= primary ? doubted(a, first, days, law.safeMonths) : null,
  }
}

/**
 * Puts rows in the order to act in: a day to act by, a certificate that is awaited, then what has passed, the latest of it
 * first. What came after Day A gives way to an act that waits for that certificate: unless a week or less is left, that
 * act’s day may come sooner.
 * @type {(row: Standing, rows: Standing[], today: string) => string}
 */
const rank = ({ state, next, ends, counted, contact }, rows, today) => {
  if (state === "passed" || state === "lodged") return `~${99999999 - Number(counted?.last.replaceAll("-", ""))}`
  const second = state === "after-contact" && next !== null && next > addDays(today, GRACE) &&
    rows.some((row) => row.contact === contact && awaits(row))
  return second ? `}${next}` : next ?? (ends && !ends.overdue ? `|${ends.due}` : today)
}

/**
 * What has passed of rows that do not lead, each day of an act once.
 * @type {(rows: Standing[], today: string) => Whole["past"]}
 */
const gone = (rows, today) => {
  const found = rows.flatMap((row) => {
    if (!row.counted || row.state === "lodged") return []
    const over = row.state === "passed"
    if (!over && ending(row, today)) return [] // only that of the notice can have gone, and its own line says it
    if (!over && northern(row.nation) && row.state === "certificate") return [] // its safe day leaves conciliation out
    const day = over ? row.counted.mayBe ?? row.counted.last : row.counted.safe
    /** @type {Whole["past"][0]["what"]} */
    const what = over ? "last day in law" : "safe day"
    return day < today ? [{ row, day, what }] : []
  })
  return found.filter(({ row, day }, i) =>
    found.findIndex((one) => one.row.act.id === row.act.id && one.day === day) === i
  )
}

/**
 * Where a case stands on a day, `told` by row among the rows. Throws Impossible.
 * @type {(told: (row: Standing, rows: Standing[]) => Told, matter: Matter, law: Limits, today: string) => Whole}
 */
export const wholeBy = (told, matter, law, today) => {
  const contacts = matter.contacts.length ? matter.contacts : [{ name: "", a: null, b: null }]
  /** @param {Act} act */
  const whom = ({ against = [] }) => contacts.filter(({ id = "" }) => !against.length || against.includes(id))
  const each = matter.acts.flatMap((act) => whom(act).map((contact) => standing(act, contact, matter, law, today)))
  const rows = [...each].sort((row, other) => compare(rank(row, each, today), rank(other, each, today)))
  const all = rows.map((row) => ({ ...row, told: told(row, rows) }))
  return {
    rows: all,
    pressing: pressing(all, matter, today),
    past: gone(rows.slice(1), today),
    interim: reliefs(matter, law, today),
    others: otherClaims(matter, law, today),
    warnings: odd(matter, law, today),
  }
}
