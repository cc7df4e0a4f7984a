// The chronology: events with their numbers and documents, and the steps taken between them.
import { date } from "../../time_limits/dates.js"
import { cited, happened, numbered, when } from "./events.js"
import { people } from "./writing.js"
/** @import { Maker } from "./types.d.ts" */

const HEADS = ["No.", "When", "What happened", "Who did it", "Who saw or heard it", "Documents"]
const SHARES = [2, 3, 9, 3, 3, 4]

/** @type {Maker} */
export const chronology = {
  landscape: true,
  facts: (one) => ({
    who: people(one),
    events: numbered(one).map(({ id, number, date, unsure, what, words, ended, who, saw }) => ({
      number,
      date,
      unsure,
      what,
      words,
      ended,
      who,
      saw,
      documents: cited(one, id),
    })),
    steps: one.steps.filter((step) => step.date).map(({ kind, date, note }) => ({ kind, date, note })),
  }),
  blocks: ({ who, events, steps }, { say, gap }, context) => {
    /** @typedef {{date: string, row: string[]}} Dated */
    /** @type {Dated[]} */
    const told = events.map((/** @type {any} */ event) => ({
      date: event.date,
      row: [
        String(event.number),
        when(event),
        happened(event),
        event.who,
        event.saw,
        event.documents.join("\n"),
      ],
    }))
    /** @type {Dated[]} */
    const taken = steps.map((/** @type {any} */ { kind, date: day, note }) => ({
      date: day,
      row: [
        say("step"),
        date(day),
        [context.law.steps.find(({ id }) => id === kind)?.name ?? kind, note].filter(Boolean).join(": "),
        "",
        "",
        "",
      ],
    }))
    const rows = [...told, ...taken].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    return [
      { text: `${who.member || gap("member’s name", "member")}, ${who.employer || gap("employer", "employer")}` },
      { text: say("about") },
      rows.length
        ? { table: { heads: HEADS, shares: SHARES, rows: rows.map(({ row }) => row) } }
        : { text: gap("what happened, and when", "entries") },
    ]
  },
}
