// The hearing sheet, filled: the lines of the paper form, and over them the case by number.
import { date } from "../../time_limits/dates.js"
import { cited, line, lined, numbered } from "./events.js"
import { people } from "./writing.js"
/** @import { Comparator } from "../types.d.ts" */
/** @import { Maker } from "./types.d.ts" */

const HEARINGS = ["hearing", "grievance-meeting"]

/** @type {(one: Pick<Comparator, "who" | "treated">) => string} */
const compared = ({ who, treated }) => [who, treated].filter(Boolean).join(": ")

/** @type {Maker} */
export const hearing = {
  facts: (one) => {
    const held = one.steps.filter(({ kind, date }) => HEARINGS.includes(kind) && date)
    return {
      who: people(one),
      day: held.map((step) => step.date).sort().at(-1) ?? "",
      wants: one.wants,
      events: numbered(one).map((entry) => ({ ...lined(entry), documents: cited(one, entry.id) })),
      others: one.comparators.map(({ who, treated }) => ({ who, treated })),
    }
  },
  blocks: ({ who, day, wants, events, others }, { say, gap }, { sheet }) => [
    { text: `${who.member || gap("member’s name", "member")}, ${who.employer || gap("employer", "employer")}` },
    { text: `${say("which")} ${day ? date(day) : gap("the day of the hearing", "steps")}` },
    { heading: say("outcome"), level: 2 },
    wants.length ? { list: wants } : { text: gap("what your member wants", "wants") },
    { heading: say("events"), level: 2 },
    events.length
      ? {
        lines: events.map((/** @type {any} */ event) =>
          [line(event), event.documents.length && `See ${event.documents.join("; ")}.`].filter(Boolean).join(" ")
        ),
      }
      : { text: gap("what happened, and when", "entries") },
    ...(others.length ? [{ heading: say("compared"), level: 2 }, { list: others.map(compared) }] : []),
    ...sheet.flatMap(({ title, items }) => [{ heading: title, level: 2 }, { list: items }]),
  ],
}
