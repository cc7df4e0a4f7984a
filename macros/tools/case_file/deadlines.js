// Where a case stands, by time_limits/standing.js: its entries as acts, each with its respondents; and what bears on it.
import { short } from "./rules.js"
import { certified } from "../time_limits/count.js"
import { date } from "../time_limits/dates.js"
import { addDays, Impossible } from "../time_limits/rules.js"
import { stand } from "../time_limits/standing.js"
/** @import { Act, Contact, Limit, Limits, Matter } from "../time_limits/types.d.ts" */
/** @import { Case, Data, Entry, Fault, Row, Stood } from "./types.d.ts" */

/** @type {(one: string, other: string) => number} */
const compare = (one, other) => (one < other ? -1 : Number(one > other))
/** @param {string[]} days */
const latest = (days) => days[days.length - 1]

/**
 * Entries by date; what is known to the month alone comes before the days of that month.
 * @param {Entry[]} entries
 */
export const inOrder = (entries) => [...entries].sort((one, other) => compare(one.date, other.date))

/**
 * An act in a few words: 20 September 2026: shouted at.
 * @param {Entry} entry
 */
export const named = ({ date: iso, what }) => [date(iso), short(what)].filter(Boolean).join(": ")

/** @type {(entry: Entry) => Act} */
const act = ({ id, date, kind, ended }) => ({
  id,
  day: ended || date,
  first: ended && date < ended ? date : null,
  dismissal: kind === "dismissal",
  going: false,
})
/** @type {(one: {id?: string, who: string, a: string, b: string}) => Contact} */
const contact = ({ id = "", who, a, b }) => ({ id, name: who, a: a || null, b: b || null })

/** Whom the claim may be against. @type {(one: Case) => Contact[]} */
const contacts = ({ who, a, b, others }) => [{ who, a, b }, ...others].map(contact)

/** Why the dates of one certificate can't be, or "". @param {Contact} one */
const faultOf = (one) => {
  try {
    certified(one)
    return ""
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return error.message
  }
}

/**
 * The respondents whose dates can't be: the box to mend, and why. The others are counted without them.
 * @type {(one: Case) => Fault[]}
 */
export const faults = (one) =>
  contacts(one).flatMap((each, i) => {
    const says = faultOf(each)
    const whose = one.others.length ? `${each.name || `Employer or person ${i + 1}`}: ` : ""
    return says ? [{ box: `cf-${each.a ? "b" : "a"}${i ? i + 1 : ""}`, says: whose + says }] : []
  })

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
/** The entries that count. @param {Case} one */
const acts = (one) => inOrder(one.entries).filter((entry) => entry.kind !== "background")

/**
 * A case as the rule takes it, without the acts that are still to come and the respondents whose dates can't be. Throws
 * Impossible where no respondent is left.
 * @type {(one: Case, today: string) => Matter}
 */
const matter = (one, today) => {
  const { nation, lodged } = one
  const sound = contacts(one).filter((each) => !faultOf(each))
  if (!sound.length) throw new Impossible(faults(one).map(({ says }) => says).join(" "))
  return {
    nation,
    acts: acts(one).filter((entry) => !tooLate(entry, today)).map(act),
    contacts: sound,
    lodged: lodged || null,
  }
}

/**
 * Where a case stands: each act and each respondent, in the order to act in. Throws Impossible.
 * @type {(one: Case, law: Limits, today: string) => Stood}
 */
export const standing = (one, law, today) => {
  const whole = stand(matter(one, today), law, today)
  const left = acts(one).flatMap((entry) => tooLate(entry, today) || []).map((says) =>
    `An entry has no deadline here. ${says}`
  )
  /** @param {string} id */
  const entry = (id) => /** @type {Entry} */ (one.entries.find((found) => found.id === id))
  const rows = whole.rows.map((row) => ({ ...row, entry: entry(row.act.id) }))
  return {
    ...whole,
    warnings: [...left, ...whole.warnings],
    rows,
    pressing: whole.pressing.map(({ row, says }) => ({ row: rows[whole.rows.indexOf(row)], says })),
  }
}

/** Whom a row is about, where there are more: the act, and the respondent. @param {Row} row */
const about = ({ entry, contact }) => `${named(entry)}${contact.name ? `, against ${contact.name}` : ""}`

/**
 * What to do first, in words: what is to be done today for any act, then the day to act by, if that `leads`.
 * @type {(stood: Stood, leads?: boolean) => string[]}
 */
export const headline = ({ rows: [first], pressing }, leads = true) => {
  const last = leads && !pressing.some(({ row }) => row === first) ? [{ row: first, says: first.told.lead }] : []
  const all = [...pressing, ...last]
  return all.length > 1 ? all.map(({ row, says }) => `${about(row)}. ${says}`) : all.map(({ says }) => says)
}

/** The rows in the order to act in: what is to be done today, then each by its day. @param {Stood} stood */
export const ordered = ({ rows, pressing }) => {
  const now = pressing.map(({ row }) => row)
  return [...rows.filter((row) => now.includes(row)), ...rows.filter((row) => !now.includes(row))]
}

/**
 * The day on which the limit changed, if these acts fall either side of it.
 * @param {Row[]} rows
 * @param {Limit[]} series
 */
export const change = (rows, series) =>
  series.slice(1).flatMap(({ from }) => (from ? [from] : []))
    .findLast((from) => rows.some((row) => row.days[0] < from) && rows.some((row) => latest(row.days) >= from))

/**
 * What is so in the case: the values of `when` in data/case_file.yml.
 * @type {(rows: Row[], series: Limit[]) => Set<unknown>}
 */
const situations = (rows, series) =>
  new Set([
    "always",
    new Set(rows.map(({ entry }) => entry.id)).size > 1 && "several",
    change(rows, series) && "change",
    rows.some((row) => row.act.dismissal) && "dismissal",
    rows.some(({ contact }) => contact.a) && "conciliation",
    rows.some(({ contact: { a }, days }) => a && latest(days) > a) && "contact-first",
    rows.some((row) => row.tooLate) && "contact-late",
    rows.some((row) => row.state === "passed") && "late",
  ].filter(Boolean))

/**
 * The notes to show: those of the nation's own law that bear on the case.
 * @param {Case} one
 * @param {Row[]} rows
 * @param {Data} data
 */
export const notes = (one, rows, data) => {
  const so = situations(rows, data.series[one.nation])
  return data.notes.filter((note) => so.has(note.when) && note.nations.includes(one.nation))
}
