// A case file as rules.js reads it, and the days worked out for it. Days are as 2026-11-22, months as 2026-11.
// An empty text is none.
import type { Law, Limits, Standing, Told, Whole } from "../time_limits/types.d.ts"

export type Texts = Record<"what" | "words" | "saw" | "evidence" | "comparator", string>
/** `date` of a dismissal is the day the member was told; `ended` the day the job ended or will, "" if it is the same. */
export type EntryGiven = Texts & { date: string; kind: string; ended: string }
/** One event of the log: `date` may be a month; `entered` and `changed` are days on this device. */
export type Entry = EntryGiven & { id: string; entered: string; changed: string }
export type ComparatorGiven = Record<"who" | "alike" | "different" | "treated" | "evidence", string>
export type Comparator = ComparatorGiven & { id: string }
/** Whom the claim may be against, and Day A and Day B of conciliation with them. `who` may be empty. */
export type Respondent = { id: string; who: string; a: string; b: string }
/** An entry half typed: what stood in the form, and the id of the entry that it changes. */
export type Draft = Record<"id" | "date" | "month" | "kind" | "ended" | keyof Texts, string>
/** One case: `who`, `a` and `b` are of the first respondent; `lodged` is the day the claim went in. */
export type Case = Omit<Respondent, "id"> & {
  id: string
  nickname: string
  nation: string
  others: Respondent[]
  lodged: string
  draft?: Draft
  entries: Entry[]
  comparators: Comparator[]
}
/** What a file or the device holds. `unknown` names what this page does not know. */
export type Held = { cases: Case[]; open: string; unknown: string[] }

/** What to say of the law beside the deadlines: `CaseNote` in model.py. */
export type Note = { when: string; says: string; nations: string[]; law: Law }
/** What the macro puts in the page. */
export type Data = Limits & { notes: Note[] }
/** A box of the case that holds a day that can't be, by its id, and why. */
export type Fault = { box: string; says: string }
/** Where one entry stands against one respondent. */
export type Row = Standing & { told: Told; entry: Entry }
/** Where a case stands: see standing.js. */
export type Stood = Omit<Whole, "rows"> & { rows: Row[] }

/** The fields of a record by name: the label and the hint of each. */
export type Fields = Record<string, [label: string, hint: string]>
/** What is changed in a form: an entry or a comparator. */
export type Edited = { id: string; entered?: string }
/** A form of the page that may be half filled. */
export type Form = {
  place: HTMLElement
  edit: (record: Edited, given: Record<string, string | boolean>) => void
  fill: (given: Record<string, string | boolean>) => void
  reset: () => void
  open: () => void
  half: () => boolean
  editing: () => Edited | null
  /** Put back what was half typed, in the record that it changes, if there is one. */
  restore: (draft: Record<string, string> | undefined, record: Edited | undefined) => void
  /** Whether what is half typed is kept with the case. */
  keeps: boolean
}
/** Which cases there are, and which is open; null: the first. */
export type State = { cases: Case[]; open: string | null }
/** The cases that are open on the page: see desk.js. */
export type Desk = {
  state: State
  /** Those that may be half filled. */
  forms: Pick<Form, "reset" | "half" | "open" | "keeps">[]
  draw: () => void
  /** Put back what was half typed in the case that is open now. */
  opened: () => void
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
  clear: () => void
  remove: (id: string) => void
  /** Go on, unless something typed would be lost. To leave a case takes its draft along. */
  unlessHalfDone: (action: () => void, how?: { leaving: boolean }) => void
  /** Ask where the button was, then do it. */
  ask: (event: Event, words: string, yes: string, action: () => void) => void
  /** Take up what is kept on the device. Returns whether there was any. */
  begin: () => boolean
}
