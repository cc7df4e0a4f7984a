// What is missing in a case, and what is stale: each with the place where it is put right. No page is needed.
import { unclocked } from "./clock_steps.js"
import { about, named } from "./acts_named.js"
import { doneQuestion, openPlans } from "./done.js"
import { faults, inOrder, soonest } from "./deadlines.js"
import { notBegun, typesIn } from "./kinds.js"
import { IRELAND, stopped } from "./rules.js"
import { alone, ofRespondents } from "./gaps_respondents.js"
import { formerNames, formerSays } from "./former.js"
import { ofSlips } from "./slips.js"
import { longAgo } from "./deadlines.js"
import { appealGaps } from "./plans.js"
import { awaits } from "../time_limits/count.js"
import { dated } from "../time_limits/dates.js"
import { answerable, parties } from "./parties.js"
/** @import { Case, Data, Entry, Gap, Kind, Stood } from "./types.d.ts" */
/**
 * @typedef {object} Context
 * @property {Kind[]} types
 * @property {(paper: string, one: Case) => string} [rests] The fingerprint of the facts that a paper rests on now, "" for one that
 *   there is not.
 * @property {Data["steps"]} [steps] What steps are called.
 * @property {(paper: string) => string} [title] What a paper is called.
 */

/** @type {(entry: Entry, field: string, says: string) => Gap} */
const ofEntry = (entry, field, says) => ({
  id: `${field}-${entry.id}`,
  says: `${stopped(named(entry))} ${says}`,
  place: "log",
  kind: "entry",
  record: entry.id,
  field,
})

/** @type {(one: Case, entry: Entry, types: Kind[], today: string) => Gap[]} */
const ofAct = (one, entry, types, today) => {
  const proved = one.documents.some(({ proves }) => proves.includes(entry.id))
  const found = []
  if (longAgo(entry.date, today)) found.push(ofEntry(entry, "date", longAgo(entry.date, today)))
  if (!entry.what) found.push(ofEntry(entry, "what", "Nothing says what happened."))
  if (!entry.who) found.push(ofEntry(entry, "who", "Nothing says who did it."))
  if (one.others.length && !answerable(entry, parties(one)).length) {
    found.push(ofEntry(entry, "against", "Nothing says which employer or person it is against."))
  }
  if (alone(entry, one)) found.push(ofEntry(entry, "against", alone(entry, one)))
  if (entry.date.length < 8) found.push(ofEntry(entry, "date", "Only the month is known."))
  if (!entry.evidence && !proved) found.push(ofEntry(entry, "evidence", "No evidence, and no document."))
  if (!typesIn(types, one.nation).some(({ id }) => entry.types.includes(id)) && types.length) {
    found.push(ofEntry(entry, "types", "No type is chosen."))
  }
  if (one.nation === IRELAND) return found
  for (const type of types.filter(({ id }) => entry.types.includes(id))) {
    const { id, name, prove, compared } = type
    if (notBegun(type, entry)) found.push(ofEntry(entry, "types", notBegun(type, entry)))
    const bare = prove.map((_, i) => `shown-${id}-${i + 1}`).filter((key) => !entry.shown[key.slice("shown-".length)])
    if (bare.length) {
      found.push(
        ofEntry(entry, bare[0], `${name}: nothing shows ${bare.length} of the ${prove.length} things to prove.`),
      )
    }
    if (compared && !entry.compared.length && !entry.comparator) {
      found.push(ofEntry(entry, "compared", `${name} takes somebody who was treated better, real or imagined.`))
    }
  }
  return found
}

/** @type {(one: Case) => Gap[]} */
const ofDocuments = (one) =>
  one.documents.flatMap((paper) => {
    /** @type {(field: string, says: string) => Gap} */
    const gap = (field, says) => ({
      id: `${field}-${paper.id}`,
      says: `${stopped(paper.title.trim())} ${says}`,
      place: "documents",
      kind: "document",
      record: paper.id,
      field,
    })
    const entries = new Set(one.entries.map(({ id }) => id))
    return [
      ...(paper.proves.some((id) => entries.has(id)) ? [] : [gap("proves", "No act that it proves.")]),
      ...(paper.pages ? [] : [gap("pages", "Its pages are not counted, so no page after it has a number.")]),
    ]
  })

/** What is to be done today for any act, and what is odd in the dates. @type {(stood: Stood | null) => Gap[]} */
const ofToday = (stood) => {
  /** @type {(id: string, says: string) => Gap} */
  const gap = (id, says) => ({ id, says, place: "deadlines" })
  const { rows = [], interim = [], pressing = [], warnings = [], late = [] } = stood ?? {}
  return [
    ...interim.filter(({ state }) => state !== "passed").map(({ act, says }) => gap(`interim-${act.id}`, says[0].says)),
    ...pressing.map(({ row, says }, i) => gap(`today-${i}-${row.entry.id}`, `${stopped(about(row, rows))} ${says}`)),
    ...late.map(({ step, says }) => ({ id: `late-${step.id}`, says, place: "steps" })),
    ...warnings.map((says, i) => gap(`warning-${i}`, says)),
  ]
}

/**
 * The first day to act, if it is another than the rep last took note of. What the clock leaves open moves nothing.
 * @type {(one: Case, stood: Stood | null, today: string) => Gap[]}
 */
const ofClock = (one, stood, today) => {
  const { first } = one.clock
  const row = stood && soonest(stood)
  if (!row?.next || !first || row.next === first || first < today) return []
  // What is to be done today has no day for a diary.
  if (stood?.rows.some(({ next, told }) => next !== null && told.alarm)) return []
  // Its day may come sooner, and nobody knows it: no diary moves later until then.
  if (row.next > first && stood?.rows.some(awaits)) return []
  const lodge = row.contact.b ? ", the day to lodge the claim by" : ""
  return [{
    id: "clock",
    says: `The first day to act was ${dated(first)}. With the act of ${named(row.entry)}, it is now ${
      dated(row.next)
    }${lodge}. Change the diaries.`,
    place: "deadlines",
  }]
}

/** The plans whose day has come, of which nobody has said that they were done. @type {(one: Case, today: string, context: Context) => Gap[]} */
const ofPlans = (one, today, { steps }) =>
  openPlans(one, today).map((step) => ({
    id: `done-${step.id}`,
    says: doneQuestion(step, steps),
    place: "steps",
    kind: "step",
    record: step.id,
    field: "date",
  }))

/** Decisions without a last day to appeal. @type {(one: Case, today: string) => Gap[]} */
const ofAppeals = (one, today) =>
  appealGaps(one, today).map(({ step, says }, i) => ({
    id: `appeal-by-${i}`,
    says,
    place: "steps",
    ...(step?.id && { kind: /** @type {const} */ ("step"), record: step.id, field: "appeal_by" }),
  }))

/** The papers that are older than their facts: those that the handbook makes. @type {(one: Case, today: string, context: Context) => Gap[]} */
const ofPapers = (one, today, { rests = () => "", title = (id) => id }) =>
  Object.entries(one.papers).flatMap(([id, { made, rests: then, until }]) => {
    const now = rests(id, one), changed = now !== then
    return now && (changed || (until && until < today))
      ? [{
        id: `paper-${id}`,
        says: `${title(id)}: made${made ? ` on ${dated(made)}` : ""}, and ${
          changed ? "facts that it rests on have changed" : `a day that it names, ${dated(until)}, has passed`
        } since.`,
        place: "papers",
        field: id,
      }]
      : []
  })

/**
 * What is missing or stale, the most pressing first.
 * @type {(one: Case, stood: Stood | null, today: string, context: Context) => Gap[]}
 */
export const gaps = (one, stood, today, context) => {
  const acts = inOrder(one.entries).filter(({ kind }) => kind !== "background")
  return [
    ...faults(one, today).map(({ box, says }) => ({ id: box, says, place: "case", field: box.slice("cf-".length) })),
    ...unclocked(one, today).map(({ step, field, says }) => ({ id: `step-${step.id}`, says, place: "case", field })),
    ...ofToday(stood),
    ...ofPlans(one, today, context),
    ...ofAppeals(one, today),
    ...ofClock(one, stood, today),
    ...(one.nation
      ? []
      : [{ id: "nation", says: "Where your member works is not known: no deadline.", place: "case", field: "nation" }]),
    ...(one.employer_kind ? [] : [{
      id: "employer_kind",
      says: "What kind of employer it is is not known: some letters need it.",
      place: "case",
      field: "employer_kind",
    }]),
    ...ofRespondents(one, today),
    ...formerNames(one).map((former) => ({
      id: `former-${former.was}`,
      says: formerSays(former),
      place: "case",
      field: "former",
    })),
    ...(acts.length ? [] : [{ id: "acts", says: "No act is in the log.", place: "log" }]),
    ...ofPapers(one, today, context),
    ...(one.consent.given ? [] : [{
      id: "consent",
      says: "Your member has not been asked what they agree to.",
      place: "wants",
      field: "consent-given",
    }]),
    ...ofSlips(one),
    ...acts.flatMap((entry) => ofAct(one, entry, context.types, today)),
    ...ofDocuments(one),
  ]
}
