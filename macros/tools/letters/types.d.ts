// A letter, as macro.py gives it, and a letter put together with a rep's answers.
import type { Limits } from "../time_limits/types.d.ts"

/** A day as 2026-11-29, how a day is printed, and what else is answered. */
export type Clock = { today: string; day: (iso: string) => string; answers?: Answers }
export type Choice = { id: string; words: string }
/** A field: what the rep is asked, and the gap that stands in the letter until it is answered. */
export type Blank = {
  id: string
  label: string
  gap: string
  kind: "text" | "long" | "date" | "choice"
  hint?: string
  required: boolean
  options?: Choice[]
  past?: boolean
  coming?: boolean
  by?: string
  start?: "today"
}
/** What an answer must be; `day` is as 2026-11-29. */
export type Condition =
  & { field: string; options: string[] }
  & ({ is: "present" | "absent" | "one-of"; day: null } | { is: "before" | "since"; day: string })
/** Words for the rep, if all of `when` holds, and the ids of the facts that they rest on. */
export type Note = { says: string; when: Condition[]; law: string[] }
export type Style = "text" | "heading" | "item" | "numbered"
export type Law = { url: string; words: string; doubt: string }
export type Letter = {
  id: string
  title: string
  subject: string
  fields: Blank[]
  paragraphs: (Note & { style: Style })[]
  notes: Note[]
  law: Record<string, Law>
  /** The limits of race claims, where the letter names an act. */
  limits?: Limits
  /** The union's own line at the foot, or nothing. */
  sign_off: string
}

/** The letters to choose from, by what the rep is about to do. */
export type Choices = { moments: { words: string; letters: Pick<Letter, "id" | "title">[] }[] }

/** What the rep wrote, by the id of the field; what a link asked for, too. */
export type Answers = Record<string, string>
/** Words of a letter; those of a field, or of the gap where its answer is missing, say which. */
export type Part = { text: string; field?: string; gap?: boolean }
/** A paragraph; `waits` names the field whose answer decides whether it stands. */
export type Paragraph = { style: Style; law: string[]; parts: Part[]; waits?: string }
/** A letter put together, and the notes that stay with the rep; `gaps` are the fields still to fill, once for each place. */
export type Made = { subject: Part[]; blocks: Paragraph[]; notes: Note[]; gaps: string[] }

/** What a link gave, and why it did not give the rest. */
export type Given = { answers: Answers; refused: string[] }
