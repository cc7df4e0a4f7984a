// What leaves the deadline tool: days for a calendar, and words to copy.
/** @import { CalendarDay } from "../../../browser/types.d.ts" */
/** @import { Standing, Whole } from "./types.d.ts" */
import { awaits } from "./count.js"
import { date, dated } from "./dates.js"
import { ending, endSafe, heard, ifCovered, lastNamed } from "./days.js"
import { called, quiet } from "./doubts.js"
import { steps } from "./notes.js"
import { addDays, daysBetween } from "./rules.js"
/** @import { Limits } from "./types.d.ts" */

const NOTES = "From the deadline tool. Look at it again before this day: what has happened since may change it."

/** What to do by a day. Its reminders come days before, so it names the day. @param {string} day */
const onOrBefore = (day) => `Act on or before ${date(day).replace(/ \d+$/, "")}`

/**
 * The days of a case that are still to come, for a calendar that others may read: nothing says what they are for.
 * `ref` is this case's own, so that a new count replaces the old days and no other member's.
 * @type {(whole: Whole, ref: string, today: string) => CalendarDay[]}
 */
export const events = ({ rows, interim }, ref, today) => {
  /** @type {(id: string, day: string, title: string) => CalendarDay} */
  const event = (id, day, title) => ({ id: `${id}-${ref}`, day, title, notes: NOTES })
  const all = [
    ...interim.map(({ act, day }) => event(`${act.id}-relief`, day, "Ring the union: a first day to act")),
    ...rows.flatMap((row) => {
      if (row.state === "passed" || row.state === "lodged") return []
      const id = [row.act.id, row.contact.id].filter(Boolean).join("-")
      const due = row.ends && !row.ends.overdue ? row.ends.due : today
      // It can come any day, and the clock runs from it.
      const look = {
        ...event(
          `${id}-${awaits(row) ? "next" : "look"}`,
          addDays(today, daysBetween(today, due) % 7),
          "Look for the certificate",
        ),
        until: due,
      }
      const job = ending(row, today)
      if (awaits(row)) {
        return [
          look,
          ...(row.apart ? [event(`${id}-safe`, row.apart.safe, onOrBefore(row.apart.safe))] : []),
        ]
      }
      const found = row.counted ?? row.apart
      if (!found || !row.next) return []
      return [
        ...(row.next < found.last ? [event(`${id}-next`, row.next, onOrBefore(row.next))] : []),
        ...(job && row.answer === "waiting" && heard(row) ? [look] : []),
        ...(row.role === "earlier" || (job && found.shorter < found.last)
          ? [event(`${id}-shorter`, found.shorter, onOrBefore(found.shorter))]
          : []),
        event(`${id}-last`, found.last, found.mayBe ? onOrBefore(found.last) : "Final day to act"),
      ]
    }),
  ].filter(({ day }) => day >= today)
  return all.filter((one, i) => all.findIndex(({ day, title }) => day === one.day && title === one.title) === i)
}

/** @type {(row: Standing, law: Limits, today: string) => string[]} */
const plainRow = (row, law, today) => {
  const { act, contact, counted, told, without, working } =
    /** @type {Standing & {told: Whole["rows"][0]["told"]}} */ (row)
  const end = endSafe(row, today)
  /** @param {string} day */
  const marked = (day) => `${dated(day)}${day < today ? " (passed)" : ""}`
  return [
    `${act.dismissal ? "The job ends" : "Act"}: ${dated(act.day)}${
      act.first ? ` (${act.dismissal ? "told" : "first incident"} ${dated(act.first)})` : ""
    }${contact.name ? `. Against: ${contact.name}` : ""}`,
    told.lead,
    ...(counted
      ? [
        counted.safe < counted.last && !quiet(row)
          ? `Safe day${end ? " for the notice" : ""}: ${marked(counted.safe)}`
          : "",
        end ? `Safe day for the end of the job: ${marked(end)}` : "",
        ifCovered(row) ? `Last day without the certificate: ${marked(without.last)}` : "",
        counted.mayBe ? "" : `${lastNamed(row)}: ${marked(counted.last)}`,
      ]
      : []),
    contact.a ? `Day A: ${dated(contact.a)}${contact.b ? `. Day B: ${dated(contact.b)}` : ""}` : "",
    ...[...told.sure, ...told.unsure].map(({ says }) => says),
    ...(working.extraDays ? steps(row, law).map(({ says, date }) => `${says}: ${dated(date)}`) : []),
    "",
  ]
}

/**
 * A case's days as plain text.
 * @type {(whole: Whole, law: Limits, today: string) => string}
 */
export const plain = ({ rows, interim, warnings }, law, today) => {
  /** @param {boolean} passed */
  const relief = (passed) =>
    interim.filter(({ state }) => (state === "passed") === passed).flatMap(({ says }) => says.map((one) => one.says))
  return [
    ...warnings,
    ...relief(false),
    ...rows.flatMap((row) => plainRow(row, law, today)),
    ...relief(true),
    `Worked out on ${dated(today)}. This is not legal advice: check it with your union before you rely on it.`,
  ].filter((line, i, all) => line || all[i - 1]).join("\n")
}

/** What an act is called where it stands among others. @param {Standing} row */
export const titled = ({ act, contact }) =>
  `${act.dismissal ? called(act) : `the act ${act.day.length > 7 ? "on" : "in"} ${dated(act.day)}`}${
    contact.name ? `, against ${contact.name}` : ""
  }`
