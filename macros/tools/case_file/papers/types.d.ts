// The papers of a case: what each takes from the case, and what comes out.
import type { Block } from "../../../../browser/types.d.ts"
import type { Answers, Letter } from "../../letters/types.d.ts"
import type { Law } from "../../time_limits/types.d.ts"
import type { Case, Data, Kind } from "../types.d.ts"

export type Reader = "rep" | "member" | "employer" | "union" | "tribunal"
/** Words of a paper, where they are law: `Says` in ../pack.py. */
export type Says = { id: string; says: string; nations: string[]; law: Law[] }
/** A paper as data/case_pack.yml names it. */
export type Named = {
  id: string
  title: string
  reader: Reader
  use: string
  letter: string
  waits: string
  /** How it stands when nothing is missing, if not “Ready”. */
  ready: string
  /** Why it is not needed once it has been sent; `[[day]]` is the day. */
  sent: string
  parts: Says[]
  notes: Says[]
}
/** What papers need besides the case: words, letters by id, the law, and the day. */
export type Context = {
  papers: Record<string, Named>
  letters: Record<string, Letter>
  /** The hearing sheet: each part with its title and its lines. */
  sheet: { title: string; items: string[] }[]
  law: Data
  today: string
}
/** What is missing from a paper: in words, and where it is filled in: a key of the case, `entries.` and the number of an event,
 * `asked.` and a field, or `paper`: in the paper itself. */
export type Missing = { says: string; at: string }
/** Writes one paper: see writing.js. */
export type Writing = {
  say: (id: string, filled?: Record<string, string>) => string
  /** Print a gap, and list it; `printed` is what stands in it, if that is less. */
  gap: (says: string, at: string, printed?: string) => string
  missing: Missing[]
}
/** How a paper is made: `facts` is all that it takes from the case, so that it rests on nothing else. */
export type Maker = {
  // deno-lint-ignore no-explicit-any
  facts: (one: Case) => any
  // deno-lint-ignore no-explicit-any
  blocks: (facts: any, write: Writing, context: Context) => Block[]
  landscape?: boolean
  /** It tells what is still to come too, and says so of it. */
  planned?: boolean
}
/**
 * What a letter tells beyond one fact for a field: `fill` gives answers, the fields that need not be asked, and what to add
 * to the hints of others. `answered` is what the paper was told besides.
 */
export type Teller = {
  // deno-lint-ignore no-explicit-any
  facts: (one: Case) => any
  // deno-lint-ignore no-explicit-any
  fill: (facts: any, gap: Writing["gap"], context: Context, answered: Answers) => {
    answers: Answers
    /** Answers for the subject alone. */
    subject?: Answers
    /** What was typed, as it is printed. */
    typed?: Answers
    apart?: string[]
    hints?: Record<string, string>
  }
}
/** A field of a letter that the case does not hold: what a rep is asked. */
export type Asked = { id: string; label: string; hint: string; kind: string; options: [string, string][] }
export type Paper = {
  id: string
  title: string
  /** What stands over it. */
  heading: string
  blocks: Block[]
  missing: Missing[]
  /** For the rep alone. */
  notes: string[]
  /** What the letter asks besides the case. */
  asked: Asked[]
  landscape: boolean
  /** What must happen first, or "". */
  waits: string
}
export type { Answers, Block, Case, Kind }
