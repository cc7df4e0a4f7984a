// Where a case stands, by time_limits/standing.js: its entries as acts, each with its respondents; and what bears on it.
import { contacts, faultOf, idOf, notKnown, unknown } from "./certificates.js"
import { answerable, parties } from "./parties.js"
import { about } from "./acts_named.js"
import { cameSince, endOf, goingOn, unsaid, WENT_IN } from "./ended.js"
import { leftBy } from "./ended_in_part.js"
import { planned } from "./late_steps.js"
import { stopped } from "./rules.js"
import { awaits } from "../time_limits/count.js"
import { date, dated } from "../time_limits/dates.js"
import { addDays, Impossible } from "../time_limits/rules.js"
import { stand } from "../time_limits/standing.js"
/** @import { Act, Matter } from "../time_limits/types.d.ts" */
/** @import { Case, Data, Entry, Fault, Row, Stood } from "./types.d.ts" */

/** @type {(one: string, other: string) => number} */
const compare = (one, other) => (one < other ? -1 : Number(one > other))
const LONG = 3 // years: an act as old as that is more often a slip of the keys

/**
 * Entries by date; what is known to the month alone comes before the days of that month.
 * @param {Entry[]} entries
 */
export const inOrder = (entries) => [...entries].sort((one, other) => compare(one.date, other.date))

/**
 * An entry as the rule takes it. Of what ran on after a settlement, the day that came before it is settled.
 * @type {(entry: Entry, one: Case, settled: string) => Act}
 */
const act = (entry, one, settled) => {
  const { id, date, kind, ended } = entry
  return {
    id,
    day: ended || date,
    first: ended && date < ended ? date : null,
    dismissal: kind === "dismissal",
    settled: date <= settled,
    going: false,
    against: answerable(entry, parties(one)).map(idOf),
  }
}

/** The day on which the claim went in, where it has. @type {(one: Pick<Case, "lodged">, today: string) => string} */
export const lodgedBy = ({ lodged }, today) => (lodged <= today ? lodged : "")

/**
 * The days of the case that can't be: the box to mend, and why. The rest is counted without them.
 * @type {(one: Case, today: string) => Fault[]}
 */
export const faults = (one, today) => [
  ...contacts(one).flatMap((each, i) => {
    const says = faultOf(each)
    const whose = one.others.length ? `${each.name}: ` : ""
    const so = unknown(one, today).includes(each.name) ? ` ${notKnown(each.name)}.` : ""
    return says ? [{ box: `cf-${each.a ? "b" : "a"}${i ? i + 1 : ""}`, says: whose + says + so }] : []
  }),
  ...(unsaid(one, today) ? [{ box: "cf-lodged", says: WENT_IN }] : []),
  ...(one.lodged > today ? [{ box: "cf-lodged", says: notYet(one.lodged) }] : []),
]

/** Why a claim can't be lodged on a day to come. @param {string} lodged */
export const notYet = (lodged) =>
  `${dated(lodged)} is still to come, so no claim has gone in. A plan goes under “Steps taken”.`

/**
 * Why an entry that a file holds gets no days, or "". The form refuses it with the same words.
 * @type {(entry: Entry, today: string) => string}
 */
const tooLate = ({ date: given, ended }, today) =>
  given > today
    ? `${date(given)} is still to come. Check the year.`
    : ended > addDays(today, 366)
    ? `${date(ended)} is more than a year away. Check the year.`
    : ""
/**
 * That a day is so long ago that its year may be a slip, or "".
 * @type {(iso: string, today: string) => string}
 */
export const longAgo = (iso, today) => {
  const years = Number(today.slice(0, 4)) - Number(iso.slice(0, 4))
  return years > LONG ? `${date(iso)} is ${years} years ago. Check the year.` : ""
}
/** The entries that count. @param {Case} one */
const acts = (one) => inOrder(one.entries).filter((entry) => entry.kind !== "background")

/**
 * A case as the rule takes it, without the acts that are still to come and the respondents whose dates can't be. Throws
 * Impossible where no respondent is left.
 * @type {(one: Case, today: string) => Matter}
 */
const matter = (one, today) => {
  const { nation } = one
  const end = endOf(one, today)
  const settled = end?.how === "settled" && end.since ? end.date || today : ""
  const sound = contacts(one).filter((each) => !faultOf(each))
  if (!sound.length) throw new Impossible(faults(one, today).map(({ says }) => says).join(" "))
  return {
    nation,
    acts: acts(one).filter((entry) => !tooLate(entry, today)).map((entry) => act(entry, one, settled)),
    contacts: sound,
    lodged: lodgedBy(one, today) || null,
    over: end !== null && (end.how !== "settled" || end.since),
  }
}

/**
 * Where a case stands: each act and each respondent, in the order to act in. Throws Impossible.
 * @type {(one: Case, law: Data, today: string) => Stood}
 */
export const standing = (one, law, today) => {
  const own = leftBy(one, today)
  const whole = stand(matter(own, today), law, today)
  const slips = acts(one).flatMap((entry) => tooLate(entry, today) || []).map((says) =>
    `An entry has no deadline here. ${says}`
  )
  /** @param {string} id */
  const entry = (id) => /** @type {Entry} */ (one.entries.find((found) => found.id === id))
  const ended = endOf(one, today)
  /** @param {Entry} of Whether it was in a claim that has ended: one that was decided had gone in, though nobody says when. */
  const over = (of) =>
    ended !== null && ended.how !== "settled" && !cameSince(of, ended.how, ended.date || today, one.lodged)
  /** A claim that has ended wants nothing more: what to do at its end is said over the days. @type {(row: Stood["rows"][0]) => Stood["rows"][0]} */
  const told = (row) =>
    over(row.entry) || (ended && ended.how !== "settled" && row.state === "lodged")
      ? {
        ...row,
        state: "lodged",
        next: null,
        told: { ...row.told, lead: "The claim has ended.", by: null, aim: null, alarm: false, sure: [], unsure: [] },
      }
      : row
  const settled = ended?.how === "settled" && ended.since
  const rows = whole.rows.map((row) => told({ ...row, entry: entry(row.act.id), ...(settled && { settled }) }))
  /** @param {Row} row */
  const open = ({ state }) => state !== "lodged"
  /** @type {Stood} */
  const stood = {
    ...whole,
    warnings: [...slips, ...whole.warnings],
    rows,
    late: planned(one, rows, law.steps, today),
    pressing: whole.pressing.map(({ row, says }) => ({ row: rows[whole.rows.indexOf(row)], says }))
      .filter(({ row }) => !ended || ended.how === "settled" || row.state !== "lodged"),
  }
  // Of what a settlement ended nobody lodges anything; while nothing came since, its days are those of what it may not name.
  if (settled) return goingOn(stood, own, today)
  return unsaid(one, today) ? { ...stood, rows: [...rows.filter(open), ...rows.filter((row) => !open(row))] } : stood
}

/**
 * The row that leads: the first, unless that has time left and the safe day of another has gone, which is to be made good today.
 * Where a claim is in and nothing is left to meet, the worst of what presses: what it came too late for by most.
 * @type {(stood: Pick<Stood, "rows" | "pressing">) => Row}
 */
export const leading = ({ rows, pressing }) => {
  const [first] = rows
  const gone = first.told.alarm ? first : rows.find(({ next, told }) => next !== null && told.alarm)
  const late = first.state === "lodged" ? pressing.map(({ row }) => row) : []
  /** @param {Row} row */
  const last = ({ counted, without }) => (counted ?? without).last
  return gone ?? late.sort((row, other) => compare(last(row), last(other))).at(0) ?? first
}

/**
 * What to do first, in words: the nearest day that can still be met, then what else is to be done today.
 * @type {(stood: Stood) => string[]}
 */
export const headline = (stood) => {
  const { rows, pressing } = stood, first = leading(stood)
  const all = [{ row: first, says: first.told.lead }, ...pressing.filter(({ row }) => row !== first)]
  return all.length > 1 || first.contact.name || first !== rows[0]
    ? all.map(({ row, says }) => `${stopped(about(row, rows))} ${says}`)
    : all.map(({ says }) => says)
}

/** What is done first for a row, where that is for today. @param {{lead: string}} told */
const deedToday = ({ lead }) => /\b(lodge|contact)\b[^.:;]*\btoday\b/i.exec(lead)?.[1].toLowerCase() ?? ""
/**
 * The working day before the day that leads, to aim at; null where the same is to be done today, for this act or another.
 * @type {(stood: Pick<Stood, "rows" | "pressing">) => string | null}
 */
export const aimOf = (stood) => {
  const first = leading(stood)
  const deed = first.state === "certificate" ? "lodge" : "contact"
  return stood.rows.some(({ told }) => deedToday(told) === deed) ? null : first.told.aim
}

/** The row whose day to act by comes first, which need not be the one that leads; none while an act that waits leads, for its day may come sooner. @type {(stood: Pick<Stood, "rows">) => Row | undefined} */
export const soonest = ({ rows }) =>
  (rows.length && awaits(rows[0]) ? [] : rows).filter(({ next }) => next).sort((row, other) =>
    compare(row.next ?? "", other.next ?? "")
  ).at(0)

/** The rows in the order to act in, as the headline has it. @param {Stood} stood */
export const ordered = (stood) => {
  const { rows, pressing } = stood, first = leading(stood)
  const now = [first, ...pressing.map(({ row }) => row)]
  return [...new Set([first, ...rows.filter((row) => now.includes(row)), ...rows])]
}
