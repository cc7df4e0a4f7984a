// The chronology: events with their numbers and documents, and the steps taken between them.
import { date } from "../../time_limits/dates.js"
import { inClock } from "../clock_steps.js"
import { isPlan } from "../done.js"
import { faultOf } from "../certificates.js"
import { names } from "../parties.js"
import { cited, citing, happened, lined, numbered, when } from "./events.js"
import { allNamed, answerableAt, toCheck, whom } from "./respondents.js"
import { byDay, dayTold, inLog, merged, notConfirmed, stepName } from "./steps.js"
import { people } from "./writing.js"
/** @import { Maker } from "./types.d.ts" */

/** @param {boolean} several Whether the claim is against more than one. */
const heads = (several) => [
  "No.",
  "When",
  "What happened",
  several ? "Who did it, and whom it is against" : "Who did it",
  "Who saw or heard it",
  "Documents",
]
const SHARES = [2, 3, 8, 3, 3, 5]

/** @typedef {{kind: string, date: string, note: string, plan?: boolean, places?: number[]}} Step */
/** @typedef {{kind: string, date: string, place: number}} Day */
/** Whether a step tells a day of the clock again: one that names nobody does where one alone has that day. @type {(step: Step, day: Day, days: Day[]) => boolean} */
const tells = ({ kind, date, places = [] }, day, days) => {
  /** @param {Day} each */
  const same = (each) => kind === each.kind && date === each.date
  return same(day) && (places.length ? places.includes(day.place) : days.filter(same).length < 2)
}
/**
 * The steps, and Day A and Day B of each respondent among them, told apart by its name where there are more than one: each day
 * once, with what was noted of its step; `check` is for those that can’t be.
 * @type {(steps: Step[], certificates: {a: string, b: string}[], names: string[], check: (place: number) => string) => Step[]}
 */
const withClock = (steps, certificates, names, check) => {
  const days = certificates.flatMap(({ a, b }, place) =>
    [{ kind: "acas", date: a, place }, { kind: "certificate", date: b, place }].filter(({ date }) => date)
  )
  return [
    ...steps.filter((step) =>
      !days.some((day) => tells(step, day, days)) &&
      (step.note.trim() || !days.some(({ kind, date }) => kind === step.kind && date === step.date))
    ),
    ...days.map((day) => ({
      kind: day.kind,
      date: day.date,
      note: [
        names.length > 1 && names[day.place],
        ...steps.filter((step) => tells(step, day, days)).map(({ note }) => note.trim()),
        faultOf(certificates[day.place]) && check(day.place),
      ].filter(Boolean).join("; "),
    })),
  ]
}

/** @type {Maker} */
export const chronology = {
  landscape: true,
  planned: true,
  facts: (one) => ({
    who: people(one),
    events: numbered(one).map(({ id, saw, against, ...entry }) => ({
      ...lined(entry),
      saw,
      documents: cited(one, id),
      places: answerableAt(one, { against }),
    })),
    names: names(one),
    certificates: [one, ...one.others].map(({ a, b }) => ({ a, b })),
    steps: merged(one.steps).filter((step) => step.date && (step.note.trim() || !inLog(step, one.entries))).map(
      (step) => {
        const { kind, date, note, parties = [] } = step
        return {
          kind,
          date,
          note,
          places: answerableAt(one, { against: parties }),
          ...(isPlan(step) && !inClock(one, step) && { plan: true }),
        }
      },
    ),
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
        [event.who, event.places.length && `Against ${whom(event.places, names, gap)}`].filter(Boolean).join("\n"),
        event.saw,
        citing(event.documents, gap).join("\n"),
      ],
    }))
    const clocked = withClock(steps, certificates, allNamed(names, gap), (place) => toCheck(names, place, gap))
    /** @type {Dated[]} */
    const taken = clocked.map(({ kind, date: day, note, plan, places = [] }) => ({
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
        ? { table: { heads: heads(names.length > 1), shares: SHARES, rows: rows.map(({ row }) => row) } }
        : { text: gap("what happened, and when", "entries") },
    ]
  },
}
