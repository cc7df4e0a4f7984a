// The papers of a case: how each is made, and whether its time has come. No page here: part.js has that.
import { date } from "../../time_limits/dates.js"
import { coming } from "../plans.js"
import { cameSince, endedBy, endOf } from "../ended.js"
import { alike, parties } from "../parties.js"
import { addressee, choices } from "./addressee.js"
import { chronology } from "./chronology.js"
import { comparators } from "./comparators.js"
import { documents } from "./documents.js"
import { seenOn } from "./events.js"
import { hearing } from "./hearing.js"
import { issues } from "./issues.js"
import { left } from "../left.js"
import { toEmployer } from "./kept.js"
import { letterFacts, letterPaper } from "./letter.js"
import { MINE } from "./own_words.js"
import { statement } from "./statement.js"
import { forPaper, takenBy, wentOn } from "./steps.js"
import { writing } from "./writing.js"
/** @import { Case, Step } from "../types.d.ts" */
/** @import { Context, Maker, Named, Paper, Says } from "./types.d.ts" */

/** The papers that are no letters. @type {Record<string, Maker>} */
const OWN = {
  chronology,
  issues,
  comparators,
  documents,
  "hearing-sheet": hearing,
  statement,
}
/** Whether a paper tells plans. @param {string} id */
export const isPlanned = (id) => Boolean(OWN[id]?.planned)
/** The letter that each other paper is: data/case_pack.yml says the same, and a test holds the two together. */
export const LETTERS = /** @type {Record<string, string>} */ ({
  "letter-to-member": "letter-to-member",
  questions: "request-for-information",
  grievance: "grievance",
  "grievance-appeal": "grievance-appeal",
  "disciplinary-appeal": "disciplinary-appeal",
  conciliation: "conciliation-crib",
  claim: "claim-form-crib",
  witness: "witness-statement",
  schedule: "schedule-of-loss",
  "closing-letter": "closing-letter",
})
/** The papers that are of use only once something has happened. @type {Record<string, (one: Case, today: string) => boolean>} */
const COME = {
  "grievance-appeal": ({ steps }) => steps.some(({ kind }) => kind === "grievance-outcome"),
  "disciplinary-appeal": ({ steps, entries }) =>
    steps.some(({ kind }) => kind === "sanction") || entries.some(({ kind }) => kind === "dismissal"),
  conciliation: ({ a, others }) => [{ a }, ...others].some((contact) => !contact.a),
  "closing-letter": (one, today) =>
    endOf(one, today) !== null || one.steps.some(({ kind }) => kind === "left" || kind === "closed"),
}

/** The papers of the claim, and of its days: those with whom it has ended are out of them. */
const CLAIMED = ["letter-to-member", "issues", "conciliation", "claim", "schedule", "closing-letter"]

/** What is still made once a case has ended: the record, and what closes it. */
const RECORD = ["letter-to-member", "chronology", "documents", "closing-letter"]
/** Whether a case has ended that a paper was for; one that was won may have its sums still to settle. @type {(id: string, one: Case, today: string) => boolean} */
const isPast = (id, one, today) => {
  const ended = endedBy(one, today)
  return ended !== null && !RECORD.includes(id) && !(id === "schedule" && ended.how === "won")
}

/** Every paper, in the order of the pack. */
export const IDS = [
  "letter-to-member",
  "chronology",
  "issues",
  "comparators",
  "documents",
  "questions",
  "grievance",
  "hearing-sheet",
  "grievance-appeal",
  "disciplinary-appeal",
  "conciliation",
  "claim",
  "statement",
  "witness",
  "schedule",
  "closing-letter",
]

/**
 * All that a paper takes from the case, and of `plans`, the steps that are planned. Nothing else reaches it.
 * @type {(id: string, one: Case, plans: Step[]) => any}
 */
export const factsOf = (id, whole, plans) => {
  const one = CLAIMED.includes(id) ? left(whole) : whole
  return OWN[id] ? OWN[id].facts(one) : letterFacts(id, LETTERS[id], one, plans)
}

/** The papers that put to an employer what a claim, once it is in, says. */
const BEFORE = ["questions", "grievance"]
/** Why a paper to an employer is not to go: the case has ended with that one, or the claim has all of it; or "". @type {(id: string, one: Case, today: string) => "" | "over" | "claimed"} */
const pastWith = (id, whole, today) => {
  if (!toEmployer(id)) return ""
  const one = takenBy(whole, today), to = addressee(id, one)
  const { apart = [] } = left(one)
  const name = parties(one).find((party) => party.id === to)?.name ?? one.employer
  if (apart.some((each) => alike(each, name))) return "over"
  const since = one.entries.some((entry) => cameSince(entry, "settled", one.lodged, ""))
  return one.lodged && !since && BEFORE.includes(id) ? "claimed" : ""
}

/** A note to the rep, with the law that it rests on and what is in doubt about it. @param {Says} note */
const noted = ({ says, law }) =>
  [says, ...law.map(({ words, doubt }) => `(${[words, doubt].filter(Boolean).join(". ")})`)].join(" ")

/**
 * Whether the time of a paper has come and it has not gone: nobody makes another, so it can’t be old.
 * @type {(id: string, one: Case, today: string) => boolean}
 */
export const isWanted = (id, one, today) =>
  !wentOn(id, one, today) && !isPast(id, one, today) && !pastWith(id, one, today) && hasCome(id, one, today)

/** @type {(id: string, one: Case, today: string) => boolean} */
const hasCome = (id, one, today) => {
  const taken = takenBy(one, today)
  return COME[id]?.(forPaper(id, CLAIMED.includes(id) ? left(taken) : taken), today) ?? true
}

/**
 * Why a paper is not to be made now, or "".
 * @type {(id: string, one: Case, context: Context) => string}
 */
const waiting = (id, one, context) => {
  const { reader, sent, waits } = context.papers[id]
  const { say } = writing(context.papers["read-me"], {})
  if (one.consent.given === "no" && reader === "employer") return say("consent-waits")
  const others = choices(id, one).length ? [say("sent-others")] : []
  const went = wentOn(id, one, context.today)
  if (went) return [sent.replace("[[day]]", date(went)), ...others].join(". ")
  if (isPast(id, one, context.today)) return say("over")
  const past = pastWith(id, one, context.today)
  if (past) return [say(past === "over" ? "over-with" : past), ...others].join(". ")
  return hasCome(id, one, context.today) ? "" : [waits, ...others].join(". ")
}

/** A paper with a gap after each “my member”, which is the rep’s word. @param {Paper} made @returns {Paper} */
const voiced = (made) => {
  const blocks = JSON.stringify(made.blocks)
  const put = blocks.replace(MINE, (words) => `${words} [say who: name, “she” or “he”]`)
  return put === blocks ? made : {
    ...made,
    blocks: JSON.parse(put),
    missing: [...made.missing, {
      says: "It says “my member”, as a rep does: put the name, “she” or “he”",
      at: "entries",
    }],
  }
}

/**
 * Make a paper of a case.
 * @type {(id: string, one: Case, context: Context) => Paper}
 */
export const paper = (id, one, context) => voiced(made(id, one, context))

/** @type {(id: string, one: Case, context: Context) => Paper} */
const made = (id, one, context) => {
  const named = context.papers[id]
  const taken = takenBy(one, context.today)
  const facts = factsOf(id, seenOn(isPlanned(id) ? one : taken, context.today), coming(one, context.today))
  const waits = waiting(id, one, context)
  /** @type {Partial<Maker>} */
  const { landscape = false, blocks } = OWN[id] ?? {}
  const { nation } = facts.who ?? facts.answers
  const notes = named.notes.filter(({ nations }) => !nation || nations.includes(nation)).map(noted)
  if (!blocks) {
    const letter = letterPaper(named, facts, context, choices(id, one))
    return { id, title: named.title, landscape, waits, ...letter, notes: [...notes, ...letter.notes] }
  }
  const write = writing(named, facts.who)
  return {
    id,
    title: named.title,
    heading: named.parts.some((part) => part.id === "heading") ? write.say("heading") : named.title,
    landscape,
    waits,
    blocks: blocks(facts, write, context),
    missing: write.missing,
    notes,
    asked: [],
  }
}
