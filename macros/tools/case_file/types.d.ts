// A case file as format.js reads it, and the days worked out for it. Days are as 2026-11-22, months as 2026-11.
// An empty text is none.
import type { Option } from "../../../browser/types.d.ts"
import type { Law, Limits, Standing, Told, Whole } from "../time_limits/types.d.ts"

/** What of JSON Schema the case file’s own uses. */
export type Shape = {
  $schema?: string
  $ref?: string
  title?: string
  description?: string
  type?: "object" | "array" | "string" | "boolean" | ["integer", "null"]
  const?: string | number
  enum?: string[]
  pattern?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  maxProperties?: number
  items?: Shape
  properties?: Record<string, Shape>
  required?: string[]
  propertyNames?: { pattern: string }
  additionalProperties?: Shape | false
  default?: unknown
}

/**
 * One event of the log. `date` may be a month; of a dismissal it is the day the member was told, and `ended` the day the job
 * ended or will, "" if it is the same. `entered` and `changed` are days on this device.
 */
export type Entry = {
  id: string
  date: string
  /** The date is the earliest that it can have been. */
  unsure: boolean
  kind: "act" | "dismissal" | "background"
  ended: string
  /** Whether the job has still to end: in no file, see papers/events.js. */
  ending?: boolean
  what: string
  words: string
  /** Who did it: a letter or a job, not a name. */
  who: string
  saw: string
  evidence: string
  comparator: string
  /** Ids of data/types.yml. */
  types: string[]
  /** What shows an element of a type, by “direct-1”: the type’s id, and the place in its `prove` list from 1. */
  shown: Record<string, string>
  /** Ids of comparators. */
  compared: string[]
  /** Ids of the respondents that it is against, “first” for the first; none: not known, or all of them. */
  against: string[]
  entered: string
  changed: string
}
export type Comparator = Record<"id" | "who" | "alike" | "different" | "treated" | "evidence", string>
/**
 * Something done in the case. `kind` is an id of data/case_steps.yml. `parties` are the ids of the respondents to whom it went
 * or from whom it came, “first” for the first; none: not known. `appeal_by` is the last day to appeal against a decision. `entered`
 * is the day on which it was put in, changed or confirmed, “” in older files.
 */
export type Step = Record<"id" | "kind" | "date" | "note" | "appeal_by" | "entered", string> & { parties: string[] }
/** A document, in the order of the list. `proves` are ids of entries, `source` where it came from. */
export type Document = {
  id: string
  title: string
  date: string
  source: string
  proves: string[]
  pages: number | null
  /** It came after the bundle was closed. */
  late: boolean
}
/** `amount` is in pounds, as typed. */
export type Loss = Record<"id" | "heading" | "what" | "amount" | "source", string>
/** Whom the claim may be against, and Day A and Day B of conciliation with them. `who` may be empty. */
export type Respondent = { id: string; who: string; a: string; b: string }
/** What stands half typed in a form, by the names of its fields; `id` is that of the record that it changes, or "". */
export type Draft = Record<string, string>
/** One case: `who`, `a` and `b` are of the first respondent; `lodged` is the day the claim went in. */
export type Case = Omit<Respondent, "id"> & {
  id: string
  nickname: string
  nation: string
  others: Respondent[]
  /** Names that were corrected. */
  former: { was: string; now: string }[]
  lodged: string
  /** What the papers call the member: may be initials; "" prints as a gap. */
  member: string
  job: string
  employer: string
  employer_kind: "" | "nhs" | "public" | "charity" | "private"
  status: "" | "employee" | "worker" | "agency" | "applicant" | "volunteer" | "student"
  /** Whether a visa rests on the job; "" where nobody has asked. */
  visa: "" | "yes" | "no"
  wants: string[]
  consent: { given: "" | "yes" | "no" | "part"; on: string; says: string }
  entries: Entry[]
  comparators: Comparator[]
  steps: Step[]
  documents: Document[]
  losses: Loss[]
  /** The rep’s own: in no paper, and not in the member’s copy. */
  notes: string
  /** By the id of a paper: the day it was made, and a fingerprint of the facts that it rests on. */
  /** When each was made, on what it rests, and the first day to come that it named: "" for none. */
  papers: Record<string, { made: string; rests: string; until: string }>
  /** The first day to act that the rep last took note of, and when. */
  clock: { first: string; seen: string }
  /** The ids of questions that the rep has put off. */
  skipped: string[]
  /** What letters ask besides: by the paper, or “all” for who the rep is, then by the field. Older files have a reader there. */
  asked: Record<string, Record<string, string>>
  /** By the name of a form. */
  drafts: Record<string, Draft>
  /** The names of those with whom it has ended: in no file, see left.js. */
  apart?: string[]
  /** The names of those with whom it has ended but for what came since: in no file either. */
  partly?: string[]
  /** Whether it has ended with the first respondent, so that another comes first: in no file. */
  moved?: boolean
}
/** The records of a case, by their names in schema.js. */
export type Kinds = {
  case: Case
  entry: Entry
  comparator: Comparator
  step: Step
  document: Document
  loss: Loss
}
/** What a file or the device holds: `place` is where the rep was. `unknown` names what this page does not know. */
export type Held = { cases: Case[]; open: string; place: string; unknown: string[] }

/** What to say of the law beside the deadlines: `CaseNote` in model.py. */
export type Note = { when: string; says: string; nations: string[]; law: Law }
/** A type of discrimination: what to ask, what proves it, and whether it takes a comparator. */
export type Kind = {
  id: string
  name: string
  ask: string
  prove: string[]
  compared: boolean
  /** The first day of its law, where it has one. */
  begins: string | null
  law: Law
}
/** What the macro puts in the page. */
export type Data = Limits & {
  notes: Note[]
  types: Kind[]
  /** What steps are called: in a list, in an account, still to come, and the last day to appeal against one. */
  steps: { id: string; name: string; told: string | null; plan: string; appeal: string | null }[]
  /** The titles of the papers, by their ids. */
  papers: Record<string, string>
}
/** A box of the case that holds a day that can't be, by its id, and why. */
export type Fault = { box: string; says: string }
/** Where one entry stands against one respondent. */
/** `settled` is whether it came after a settlement. */
export type Row = Standing & { told: Told; entry: Entry; settled?: boolean; kept?: string }
/** Where a case stands: see standing.js. */
export type Stood = Omit<Whole, "rows" | "pressing"> & {
  rows: Row[]
  pressing: { row: Row; says: string }[]
  /** The steps that are planned too late. */
  late: { step: Step; says: string }[]
}

/** What a form asks for a field of a record. */
export type Field = {
  label: string
  hint?: string
  kind?: "text" | "textarea" | "date" | "select" | "check" | "many" | "number"
  options?: Option[]
  most?: number
}
export type Fields = Record<string, Field>
/** The kinds of records that a case has lists of. */
export type Listed = Exclude<keyof Kinds, "case">
/** A part of the case file, of which one is shown. `count` says in the list how much is there. */
export type Place = {
  id: string
  title: string
  place: HTMLElement
  count: () => string
  draw: () => void
}
/** The next useful question: what it asks, and which fields of which record answer it; `record` is "" for a new one. */
export type Question = {
  id: string
  ask: string
  why: string
  kind: Listed | "case"
  record: string
  fields: string[]
  /** What a new record holds from the start. */
  given?: Record<string, unknown>
  /** The entry that a new comparator is for. */
  entry?: string
}
/** Something that is missing or stale, and where it is put right. */
export type Gap = { id: string; says: string; place: string; kind?: Listed; record?: string; field?: string }
/** A form of the page that may be half filled. */
export type Form = {
  place: HTMLElement
  /** Fill it with a record, to change it; `field` is where the focus goes. */
  edit: (record: { id: string }, field?: string) => void
  /** Fill some of it, as for a new record. */
  start: (given: Record<string, string>) => void
  reset: () => void
  editing: () => string
  /** Put back what was half typed. */
  restore: () => void
  /** Offer what there is to choose from now. */
  refresh: () => void
}
/** Which cases there are, which is open, and what of it is shown. */
export type State = { cases: Case[]; open: string; place: string }
/** The cases that are open on the page: see desk.js. */
export type Desk = {
  state: State
  data: Data
  /** Draw all anew. `restored` puts back what was half typed. */
  draw: (how?: { restored: boolean }) => void
  drawKept: () => void
  fault: HTMLElement
  said: HTMLElement
  /** The ids of cases that have changed since they were saved to a file. */
  unsaved: Set<string>
  newId: () => string
  hasWords: (one: Case) => boolean
  current: () => Case
  say: (words: string) => void
  complain: (words: string) => void
  /** Take note of a change to the open case. */
  altered: (words?: string) => void
  /** Keep what was half typed, without a word. */
  note: () => void
  /** Open a case, after a change of which there are. */
  go: (id: string, words: string) => void
  /** Show a part of the case. */
  show: (place: string) => void
  /** Note the first day to act, where none was noted. */
  noted: () => void
  /** Keep where the reader is. */
  keep: () => void
  clear: () => void
  remove: (id: string) => void
  /** Ask where the button was, then do it. */
  ask: (event: Event, words: string, yes: string, action: () => void) => void
  /** Take up what is kept on the device. Returns whether there was any. */
  begin: () => boolean
}
