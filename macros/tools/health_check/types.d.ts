// The form, as model.py has it, and what people answer to it.
import type { Voice } from "../../../browser/types.d.ts"

export type Option = { id: string; says: string }
export type Column = Option & { kind: "tick" | "text" }
export type Ticks = { id: string; kind: "ticks"; ask: string; options: Option[] }
export type Choice = { id: string; kind: "choice"; ask: string; options: Option[] }
export type Words = { id: string; kind: "text"; ask: string }
export type Grid = { id: string; kind: "table"; ask: string; columns: Column[]; rows: Option[] }
/** `means` says what 1, 2 and 3 look like in this section. */
export type Rating = { id: string; kind: "rating"; ask: string; means: string[] }
export type Field = Ticks | Choice | Words | Grid | Rating
/** What stands for the field of an answer to a question that the form no longer has. */
export type NoField = { kind?: undefined }

export type Question = { id: string; ask: string; help: string | null; fields: Field[] }
export type Section = {
  id: string
  title: string
  about: string
  questions: Question[]
  rating: Rating
  next: Words
  aim: string
}
export type Step = { value: number; says: string }
export type HealthCheck = { scale: Step[]; sections: Section[] }

/** The answer to a table: its cells by row and column. A tick is true. */
export type Cells = Record<string, Record<string, string | boolean>>
/** Words, the id of a choice, the ids that are ticked, a rating from 1 to 3, or the cells of a table. */
export type Answer = string | number | string[] | Cells
/** Who answered what: `by` is a person's id or TOGETHER; `on` is as 2026-11-29T12:00:00Z. */
export type Entry = { by: string; on: string; value: Answer; earlier?: boolean }
export type Person = { id: string; who: string }
/** A health check of a year, its entries by the id of the field. */
export type Check = { id: string; staffSide: string; year: string; people: Person[]; entries: Record<string, Entry[]> }
/** What is kept on the device: which check is open, which stands beside it (or ""), who is answering. */
export type State = { checks: Check[]; current: string; beside: string; as: string }

/** How a section stands: its lowest and its highest rating, and the one that is agreed, if any. */
export type Standing = { low: number; high: number; agreed: number | null }

/** The tool, as its parts use it: the open check and the one beside it, who is answering, and how to change them. */
export type Desk = Pick<Voice, "say" | "attempt"> & {
  form: HealthCheck
  check: () => Check
  last: () => Check | null
  all: () => Check[]
  as: () => string
  isUntouched: () => boolean
  change: (next: Check) => void
  /** Change the check, and draw the page anew. */
  replace: (next: Check) => void
  choose: (id: string) => void
  /** Put one from elsewhere beside the open one, and say so. */
  bring: (one: Check) => string
  filed: (one: Check) => void
  remove: () => void
  drawPaper: () => void
}
