// The next useful question of a case. Each is answered by some fields of one record, and can be changed in its list too.
import { clockQuestion, unclocked } from "./clock_steps.js"
import { ACT, ofAct } from "./act_questions.js"
import { planQuestions } from "./done.js"
import { inOrder } from "./deadlines.js"
import { undated, unstepped } from "./plans.js"
import { IRELAND } from "./rules.js"
import { dated } from "../time_limits/dates.js"
/** @import { Case, Kind, Question, Stood } from "./types.d.ts" */
/** @typedef {Question & {open: boolean}} Asked A question, and whether it still waits for its answer. */

/** @type {(id: string, ask: string, fields: string[], open: boolean, why?: string) => Asked} */
const ofCase = (id, ask, fields, open, why = "") => ({ id, ask, why, kind: "case", record: "", fields, open })

/** What comes before all else: the first act, the nation and the clock. @type {(one: Case, stood: Stood | null) => Asked[]} */
const first = (one, stood) => {
  const urgent = stood?.rows.find(({ state, told }) => state === "not-contacted" && told.alarm)
  return [
    {
      id: "first",
      ask: "What was the first thing that happened, and when?",
      why: "A date and a few words are enough.",
      kind: "entry",
      record: "",
      fields: ACT,
      open: !one.entries.length,
    },
    ofCase(
      "nation",
      "Where does your member work?",
      ["nation"],
      !one.nation,
      "The law differs. Then you see the deadlines.",
    ),
    ofCase(
      "conciliation",
      `Has anybody asked ${one.nation === IRELAND ? "the Labour Relations Agency" : "Acas"} for early conciliation?`,
      ["a", "b"],
      Boolean(stood?.rows.length) && !one.a && !one.lodged,
      `Nobody has? ${urgent ? urgent.told.lead : "Skip this."}`,
    ),
  ]
}

/** The day of the clock that a step gives. @type {(one: Case, today: string) => Asked[]} */
const clock = (one, today) =>
  unclocked(one, today).filter(({ free }) => free).map((each) => ({
    ...ofCase(`clock-${each.step.id}`, "", [each.field], true),
    ...clockQuestion(each),
    given: { [each.field]: each.step.date },
  }))

/** The last day to appeal, while there may be time. @type {(one: Case, today: string) => Asked[]} */
const appeals = (one, today) =>
  undated(one, today).map(({ id = "", date }) => ({
    id: `appeal-by-${id}`,
    ask: "What is the last day to appeal?",
    why: `Against the decision of ${dated(date)}. The decision or the policy says it.`,
    kind: /** @type {const} */ ("step"),
    record: id,
    fields: ["appeal_by"],
    open: true,
  }))

/** A dismissal as a step, for the last day to appeal stands there. @type {(one: Case, today: string) => Asked[]} */
const dismissals = (one, today) =>
  unstepped(one, today).map(({ id, date }) => ({
    id: `appeal-step-${id}`,
    ask: "What is the last day to appeal against the dismissal?",
    why: `Of ${dated(date)}. The letter or the policy says it. It goes in as a step, “Warning or other sanction”.`,
    kind: /** @type {const} */ ("step"),
    record: "",
    fields: ["kind", "date", "appeal_by", "note"],
    given: { kind: "sanction", date },
    open: true,
  }))

/** What your member has chosen. @type {(one: Case) => Asked[]} */
const chosen = (one) => [
  ofCase(
    "consent",
    "Does your member agree to what you do for them?",
    ["consent-given", "consent-on", "consent-says"],
    !one.consent.given,
    "It is their case, and their choice. Name them to nobody before they have said yes.",
  ),
  ofCase("wants", "What does your member want?", ["wants"], !one.wants.length),
]

/** @type {(one: Case) => Asked} */
const more = (one) => ({
  id: `more-${one.entries.length}`,
  ask: "What else happened, before or after?",
  why: "One event at a time. Was that all? Skip this.",
  kind: "entry",
  record: "",
  fields: ACT,
  open: one.entries.length > 0,
})

/** What papers need to know, and what was done and lost. @type {(one: Case) => Asked[]} */
const rest = (one) => [
  ofCase("job", "What is your member’s job?", ["job", "status"], !one.job || !one.status),
  ofCase("employer", "Who is the employer?", ["employer", "employer_kind"], !one.employer || !one.employer_kind),
  ofCase(
    "member",
    "What should papers call your member?",
    ["member"],
    !one.member,
    "The log goes on by letters and jobs.",
  ),
  ofCase(
    "visa",
    "Does a visa rest on this job?",
    ["visa"],
    !one.visa,
    "Then your member needs an immigration adviser before they resign, sign or are sacked.",
  ),
  {
    id: `step-${one.steps.length}`,
    ask: one.steps.length ? "What was done next?" : "What has been done so far?",
    why: "A grievance, a meeting, a letter. Nothing more? Skip this.",
    kind: "step",
    record: "",
    fields: ["kind", "date", "appeal_by", ...(one.others.length ? ["parties"] : []), "note"],
    open: true,
  },
  {
    id: `loss-${one.losses.length}`,
    ask: one.losses.length ? "What else has it cost your member?" : "What has it cost your member?",
    why: "Nothing that can be counted? Skip this.",
    kind: "loss",
    record: "",
    fields: ["heading", "what", "amount", "source"],
    open: true,
  },
]

/**
 * Every question that bears on a case, in the order to ask: those that are answered too, so that one can go back to them.
 * @type {(one: Case, stood: Stood | null, types: Kind[], today: string) => Asked[]}
 */
export const questions = (one, stood, types, today) => [
  ...clock(one, today),
  ...planQuestions(one, today),
  ...first(one, stood),
  ...appeals(one, today),
  ...dismissals(one, today),
  ...chosen(one),
  more(one),
  ...inOrder(one.entries).filter(({ kind }) => kind !== "background").flatMap((entry) => ofAct(one, entry, types)),
  ...rest(one),
]

/**
 * The next useful question: the one half answered, or the first that is neither answered nor put off; null where none is.
 * @type {(one: Case, stood: Stood | null, types: Kind[], today: string) => Question | null}
 */
export const next = (one, stood, types, today) => {
  const all = questions(one, stood, types, today)
  return all.find(({ id }) => id === one.drafts.ask?.question) ??
    all.find(({ id, open }) => open && !one.skipped.includes(id)) ?? null
}
