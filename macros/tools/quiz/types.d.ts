// A quiz as macro.py puts it in the page; the names are those of model.py.

/** What rests under an answer, to cite: see `_law` in macro.py. */
export type Law = { id: string; parts: { words: string; url: string | null }[]; doubt: string | null }

type Asked = { id: string; ask: string; why: string; law: Law[] }
type Entry = { id: string; says: string; feedback: string }

export type Option = Entry & { right: boolean }
/** A step, at its right place in the list. */
export type Step = Entry
/** Two things that belong together: `says` and `to`. */
export type Pair = Entry & { to: string }

export type Single = Asked & { kind: "single"; options: Option[] }
export type Several = Asked & { kind: "several"; options: Option[] }
export type Order = Asked & { kind: "order"; steps: Step[] }
export type Match = Asked & { kind: "match"; pairs: Pair[] }
/** A day to give, as 2026-11-22. `shown` is the answer in words, `wrong` the feedback by way. */
export type WhichDay = Asked & { kind: "date"; answer: string; shown: string; wrong: Record<string, string> }
export type HowMuch = Asked & {
  kind: "number"
  answer: number
  shown: string
  wrong: Record<string, string>
  unit?: string
}
export type Question = Single | Several | Order | Match | WhichDay | HowMuch

/** What a field gives: an id; ids; an id for each pair's id; a day or a number as typed. Null: nothing yet. */
export type Answer = string | string[] | Record<string, string> | null

/** How an answer was marked. `wrong` are ids in the order of the question, or the way in which a day or number was. */
export type Marked = { given: boolean; right: boolean; wrong: string[] }

/** A question answered: with its mark and the answer in words. */
export type Done = { question: Question; marked: Marked; given: string[] }

/** Where the handbook says it. */
export type See = { href: string; words: string }

/** What the kind of a question makes of its field. `words` is the answer in words; `lock` ends its changes. */
export type Part = { parts: Node | Node[]; answer: () => Answer; words: () => string[]; lock?: () => void }

/** How one question of a finished quiz was answered: never with what. */
export type Mark = { id: string; kind: Question["kind"]; right: boolean }

/** What tells the learning path that a quiz is finished. What it throws is shown. `when` is as 2026-11-22. */
export type Note = (
  module: string,
  what: "quiz",
  value: { right: number; of: number; when: string },
  marks: Mark[],
) => unknown

/** Where a quiz is walked through, by practice or as an exam. */
export type Stage = {
  module: string
  progress: HTMLElement
  see: (question: Question) => See | null
  /** Show a page of it, and put the keyboard on its heading. */
  turn: (title: HTMLElement, ...parts: import("../../../browser/types.d.ts").Child[]) => void
  /** Go back to the beginning. */
  start: () => void
  /** Show the score. The whole quiz is told to the learning path; a part that is gone over again is not. */
  finish: (done: Done[], again: () => void, whole: boolean) => void
  /** Say how to count the answers that would go with the page. */
  hold: (count: () => number) => unknown
}
