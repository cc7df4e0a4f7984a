// The form of a plan, from model.py with what it needs of the health check, and a plan. A day is 2026-11-29, or "".
import type { Voice } from "../../../browser/types.d.ts"
import type { Section as Whole, Standing } from "../health_check/types.d.ts"

export type PartName = "what" | "how" | "who" | "when"
export type Part = { id: PartName; kind: "text" | "date"; ask: string; help: string }
export type Option = { id: string; says: string }
export type Section = Pick<Whole, "id" | "title" | "aim" | "rating" | "next">
/** `most` objectives, and `why` no more; `suggest` so many areas from a health check; `states` they can be in. */
export type ActionPlan = {
  most: number
  why: string
  suggest: number
  about: string
  fields: Part[]
  states: Option[]
  sections: Section[]
}

/** How an objective stood at a review: the day, the id of a state, a note. */
export type Progress = { on: string; state: string; note: string }
/** What an objective says; `section` is a letter or "". */
export type Blank = Record<PartName, string> & { section: string; reviews: string[]; progress: Progress[] }
export type Objective = Blank & { id: string }
export type Plan = { id: string; staffSide: string; year: string; objectives: Objective[] }
/** What is kept on the device: which plan is open, which stands beside it (or ""). */
export type State = { plans: Plan[]; current: string; beside: string }
/** An area to begin from: how it stands, and what people wrote would help. */
export type Idea = { section: Section; found: Standing; next: string[] }

/** The tool, as its parts use it: the open plan and the one beside it, and how to change them. */
export type Desk = Pick<Voice, "say" | "attempt"> & {
  form: ActionPlan
  plan: () => Plan
  last: () => Plan | null
  all: () => Plan[]
  change: (next: Plan) => void
  /** Change the plan, and draw the page anew. */
  replace: (next: Plan) => void
  choose: (id: string) => void
  /** Put one from elsewhere beside the open one, and say so. */
  bring: (one: Plan, isCopy: boolean) => string
  filed: (one: Plan) => void
  remove: () => void
  drawPaper: () => void
  focusAdd: () => void
}
