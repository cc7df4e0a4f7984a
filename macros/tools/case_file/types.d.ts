// A case file as rules.js reads it, and the days worked out for it. Days are as 2026-11-22, months as 2026-11.
// An empty text is none.

export type Texts = Record<"what" | "words" | "saw" | "evidence" | "comparator", string>
export type EntryGiven = Texts & { date: string; kind: string }
/** One event of the log: `date` may be a month; `entered` and `changed` are days on this device. */
export type Entry = EntryGiven & { id: string; entered: string; changed: string }
export type ComparatorGiven = Record<"who" | "alike" | "different" | "treated" | "evidence", string>
export type Comparator = ComparatorGiven & { id: string }
/** One case: `a` and `b` are Day A and Day B of conciliation. */
export type Case = {
  id: string
  nickname: string
  nation: string
  a: string
  b: string
  entries: Entry[]
  comparators: Comparator[]
}
/** What a file or the device holds. `unknown` names what this page does not know. */
export type Held = { cases: Case[]; open: string; unknown: string[] }

/** What a script needs to cite law: see `law` in macros/render/tool.py. */
export type Law = { id: string; words: string; url: string; doubt: string | null }
/** A limit in months, and the first and last day of the acts that it reaches. */
export type Limit = { from: string | null; to: string | null; months: number; law: Law }
/** What to say of the law beside the deadlines: `CaseNote` in model.py. */
export type Note = { when: string; says: string; nations: string[]; law: Law }
/** How long conciliation can last, and the law while the certificate is awaited: see time_limits/macro.py. */
export type Conciliation = Parameters<typeof import("../time_limits/conciliation.js").waiting>[2]
/** What the macro puts in the page. */
export type Data = {
  series: Record<string, Limit[]>
  safeMonths: number
  conciliation: Conciliation
  notes: Note[]
}
/** What to do while the certificate is awaited: see time_limits/conciliation.js. */
export type Wait = {
  lead: string
  says: { says: string; law?: Law }[]
  reminder: { id: string; day: string; title: string; notes: string }
}

type Act = { entry: Entry; days: string[]; limit: Limit; late: boolean }
/** An act whose clock is stopped: it has no days yet, but perhaps one if conciliation does not cover it. */
export type Waiting = Act & { waiting: true; safe: null; last: null; mayBe: null; apart: string | null }
/** An act with its days. `mayBe` is a later last day that is not confirmed. */
export type Worked = Act & { waiting: false; safe: string; last: string; mayBe: string | null; apart: null }
export type Row = Waiting | Worked

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
}
/** Which cases there are, and which is open; null: the first. */
export type State = { cases: Case[]; open: string | null }
/** The cases that are open on the page: see desk.js. */
export type Desk = {
  state: State
  /** Those that may be half filled. */
  forms: Pick<Form, "reset" | "half" | "open">[]
  draw: () => void
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
  /** Open a case, after a change of which there are. */
  go: (id: string, words: string) => void
  clear: () => void
  remove: (id: string) => void
  /** Go on, unless something typed would be lost. */
  unlessHalfDone: (action: () => void) => void
  /** Ask where the button was, then do it. */
  ask: (event: Event, words: string, yes: string, action: () => void) => void
  /** Take up what is kept on the device. Returns whether there was any. */
  begin: () => boolean
}
export type Child = Parameters<typeof import("../../../browser/page.js").element>[2]
