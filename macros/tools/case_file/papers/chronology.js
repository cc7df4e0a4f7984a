// The chronology: events with their numbers and documents, and the steps taken between them.
import { date } from "../../time_limits/dates.js"
import { inClock } from "../clock_steps.js"
import { isPlan } from "../done.js"
import { names } from "../parties.js"
import { cited, happened, numbered, when } from "./events.js"
import { allNamed, answerableAt, whom } from "./respondents.js"
import { byDay, dayTold, inLog, notConfirmed, stepName } from "./steps.js"
import { people } from "./writing.js"
/** @import { Maker } from "./types.d.ts" */

const HEADS = ["No.", "When", "What happened", "Who did it", "Who saw or heard it", "Documents"]
const SHARES = [2, 3, 9, 3, 3, 4]

/** @typedef {{kind: string, date: string, note: string}} Step */
/**
 * Day A and Day B of each respondent as steps, told apart by its name where there are more than one.
 * @type {(certificates: {a: string, b: string}[], names: string[]) => Step[]}
 */
const conciliations = (certificates, names) =>
  certificates.flatMap(({ a, b }, i) => {
    const note = names.length > 1 ? names[i] : ""
    return [{ kind: "acas", date: a, note }, { kind: "certificate", date: b, note }].filter(({ date }) => date)
  })

/** @type {Maker} */
export const chronology = {
  landscape: true,
  planned: true,
  facts: (one) => ({
    who: people(one),
    events: numbered(one).map(({ id, number, date, unsure, what, words, ended, who, saw, against }) => ({
      number,
      date,
      unsure,
      what,
      words,
      ended,
      who,
      saw,
      documents: cited(one, id),
      places: answerableAt(one, { against }),
    })),
    names: names(one),
    certificates: [one, ...one.others].map(({ a, b }) => ({ a, b })),
    steps: one.steps.filter((step) => step.date && (step.note.trim() || !inLog(step, one.entries))).map((step) => {
      const { kind, date, note, parties = [] } = step
      return {
        kind,
        date,
        note,
        places: answerableAt(one, { against: parties }),
        ...(isPlan(step) && !inClock(one, step) && { plan: true }),
      }
    }),
  }),
  blocks: ({ who, events, names, certificates, steps }, { say, gap }, { law, today }) => {
    /** @typedef {{date: string, row: string[]}} Dated */
    /** @type {Dated[]} */
    const told = events.map((/** @type {any} */ event) => ({
      date: event.date,
      row: [
        String(event.number),
        dayTold(event.date, today, when(event)),
        happened(event),
        [event.who, whom(event.places, names, gap)].filter(Boolean).join("\n"),
        event.saw,
        event.documents.join("\n"),
      ],
    }))
    const conciliation = conciliations(certificates, allNamed(names, gap))
    /** Those that say no more than a day of the case does. @type {Step[]} */
    const unheld = steps.filter((/** @type {Step} */ { kind, date: day, note }) =>
      note.trim() || !conciliation.some((one) => one.kind === kind && one.date === day)
    )
    /** @type {Dated[]} */
    const taken = [...unheld, ...conciliation].map((
      /** @type {any} */ { kind, date: day, note, plan, places = [] },
    ) => ({
      date: day,
      row: [
        say("step"),
        plan && day <= today ? notConfirmed(day) : dayTold(day, today),
        stepName({ kind, note: [whom(places, names, gap), note.trim()].filter(Boolean).join("; ") }, law.steps),
        "",
        "",
        "",
      ],
    }))
    const rows = byDay([...told, ...taken])
    return [
      { text: `${who.member || gap("member’s name", "member")}, ${who.employer || gap("employer", "employer")}` },
      { text: `${say("as-of")} ${date(today)}. ${say("about")}` },
      rows.length
        ? { table: { heads: HEADS, shares: SHARES, rows: rows.map(({ row }) => row) } }
        : { text: gap("what happened, and when", "entries") },
    ]
  },
}
