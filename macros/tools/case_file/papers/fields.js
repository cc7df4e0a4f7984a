// What of the case fills which field of which letter: the one table of it. A field that no row names is asked for.
// tests/test_case_pack.py refuses a row for a letter or a field that data/letters.yml does not have.
import { names } from "../parties.js"
import { KINDS } from "../kinds.js"
import { acts, happened, line, numbered, when } from "./events.js"
import { feelings, linesOf, total } from "./losses.js"
import { decided } from "./steps.js"
/** @import { Case, Entry } from "../types.d.ts" */
/** @typedef {import("./events.js").Numbered} Numbered */
/** @typedef {(one: Case) => string} Fill Text, a day as 2026-11-29 or the id of an option; "" where the case does not say. */

/** @type {Record<string, Fill>} */
const CASE = {
  nation: ({ nation }) => nation,
  "employer-kind": (one) => one.employer_kind,
  status: ({ status }) => status,
  member: ({ member }) => member,
  job: ({ job }) => job,
  employer: ({ employer }) => employer,
}
/** @param {string[]} names */
const of = (...names) => Object.fromEntries(names.map((name) => [name, CASE[name]]))

/** The day of an entry, where it is known. @param {Entry | undefined} entry */
const known = (entry) => (entry && entry.date.length > 7 && !entry.unsure ? entry.date : "")
/** @type {Fill} */
const latest = (one) => known(acts(one).at(-1))
/** @type {Fill} The last day of the acts: a job that has ended was ended on its last day, not by the notice. */
const lastDay = (one) => {
  const days = acts(one).map((entry) => entry.ended && !entry.ending ? entry.ended : known(entry))
  return days.at(-1) ? String([...days].sort().at(-1)) : ""
}
/** @type {(lines: (string | false | 0 | null | undefined)[]) => string} */
const list = (lines) => [...new Set(lines.filter(Boolean))].join("\n")
/** @type {Fill} */
const events = (one) => list(numbered(one).map(line))
/** @type {Fill} */
const wants = (one) => list(one.wants.map((words) => words.trim().replace(/\s+/g, " ")))
/** @type {(kind: string) => Fill} The day of the last step of a kind. */
const step = (kind) => ({ steps }) =>
  steps.filter((one) => one.kind === kind && one.date).map((one) => one.date).sort().at(-1) ?? ""
/** @param {Case} one */
const dismissals = (one) => acts(one).filter(({ kind }) => kind === "dismissal")
/** @type {Fill} */
const jobEnded = (one) => {
  const last = dismissals(one).at(-1)
  return last && !last.ending ? last.ended || known(last) : ""
}
/** @type {Fill} */
const jobEnds = (one) => {
  const last = dismissals(one).at(-1)
  return last?.ending ? last.ended : ""
}
/** @type {Fill} */
const dismissed = (one) =>
  list(dismissals(one).map((entry) => `(${entry.number}) ${when(entry)}. ${happened({ ...entry, words: "" })}`))
/** Those of whom nobody has asked conciliation, by name; all where somebody has of all. @param {Case} one */
const unasked = (one) => {
  const told = names(one), open = told.filter((_, i) => ![one, ...one.others][i].a)
  return open.length ? open : told
}
/** @type {Fill} By told.js or clock.js, which take the law, the day or another answer too. */
const told = () => ""

const BY_CLOCK = {
  stage: told,
  passed: told,
  uncovered: told,
  awaited: told,
  "days-to-come": told,
  "other-claims": told,
}

/** @type {Record<string, Record<string, Fill>>} */
export const FILLS = {
  "letter-to-member": { ...of("nation", "member"), visa: ({ visa }) => visa, ...BY_CLOCK, events, wants },
  "request-for-information": { ...of("nation", "member", "job", "employer"), compare: told, kinds: told },
  grievance: {
    ...of("nation", "employer-kind", "status", "member", "job", "employer"),
    act: told,
    events: told,
    reasons: told,
    kinds: told,
    remedy: wants,
  },
  "grievance-appeal": {
    ...of("nation", "employer-kind", "status", "member", "employer"),
    act: latest,
    outcome: step("grievance-outcome"),
    remedy: wants,
  },
  "disciplinary-appeal": {
    ...of("nation", "employer-kind", "status", "member", "job", "employer"),
    act: decided,
    race: told,
    remedy: wants,
  },
  "conciliation-crib": {
    ...of("nation", "member", "job"),
    employer: (one) => unasked(one)[0],
    act: lastDay,
    others: (one) => list(unasked(one).slice(1)),
    ended: jobEnded,
    ends: jobEnds,
  },
  "claim-form-crib": {
    ...of("nation", "status", "member", "job"),
    act: lastDay,
    ...Object.fromEntries(
      [...KINDS, "third-party", "events", "employer", "others", "employed-by", "ended-with", "reasons"].map((
        id,
      ) => [id, told]),
    ),
    dismissal: dismissed,
  },
  "witness-statement": of("nation", "member"),
  "schedule-of-loss": {
    ...of("nation", "status", "member"),
    employer: told,
    "employed-by": told,
    ...Object.fromEntries(
      ["past", "earned", "pension", "future", "costs", "others", "injury", "aggravated"].map((id) => [
        id,
        (/** @type {Case} */ one) => linesOf(one, id),
      ]),
    ),
    feelings,
    total,
  },
  "closing-letter": { ...of("nation", "member"), ...BY_CLOCK, decided: told },
}
/** The latest act, as the end of where it is filled in; an event has its number there. */
export const LATEST = "latest"
/** Where in the case a field is filled in, for a reader who has to. A field that none names is asked for. @type {Record<string, string>} */
const PLACES = {
  act: `entries.${LATEST}`,
  ...Object.fromEntries(Object.keys(CASE).map((name) => [name, name.replace("-", "_")])),
  remedy: "wants",
  wants: "wants",
  compare: "comparators",
  outcome: "steps",
  stage: "a",
  decided: "steps",
  past: "losses",
  total: "losses",
  feelings: "losses",
}
/**
 * The place in the case of a field that the case fills: of a decision, the steps.
 * @type {(field: string, letter: string) => string}
 */
export const placeOf = (field, letter) =>
  field === "act" && letter === "disciplinary-appeal" ? "steps" : PLACES[field] ?? "entries"
