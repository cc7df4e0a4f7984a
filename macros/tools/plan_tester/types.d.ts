// The tester, as model.py has it, and a plan that is read with it.

export type BoxName = "action" | "change" | "owner" | "date" | "why" | "means"
export type Score = { value: number; words: string }
/** What a total says, from `at_least` points up. */
export type Band = { at_least: number; says: string }
export type Question = { id: string; title: string; ask: string; good: string; weak: string; get: string; say: string }
export type Box = { id: BoxName; label: string; hint: string }
export type Part = { id: string; name: string }
/** What shows in an action: words found or missing in some boxes, or boxes all blank; not where `unless` shows. */
export type Sign = {
  id: string
  part: string
  flag: string
  reads: BoxName[]
  when: "found" | "missing" | "blank"
  words: string[]
  unless: string | null
  says: string
  ask: string
  sources: { url: string; words: string }[]
}
export type PlanTester = {
  scores: Score[]
  bands: Band[]
  questions: Question[]
  boxes: Box[]
  parts: Part[]
  signs: Sign[]
}

/** An action as a plan puts it, by box. What the plan leaves out is "", or missing in what another copy kept. */
export type Action = Partial<Record<BoxName, string>>
/** The answer to one of the nine questions: 0, 1 or 2 points, and a note. */
export type Answer = { score?: number; note?: string }
export type Plan = { name: string; answers: Record<string, Answer>; actions: Action[] }
/** A sign that an action shows, and the words that set it off. */
export type Flag = { id: string; words: string[] }
/** The same to show: the sign, the name of its part, and in words what set it off. */
export type Shown = { sign: Sign; part: string; cause: string }
/** How far the nine answers have got: points of the most they could be, answers of all, and what that comes to. */
export type Reading = { points: number; of: number; answered: number; all: number; says: string }
