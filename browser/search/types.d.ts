// What goes around in search. macros/render/search.py writes the index; a day is as 2026-11-22.

/** A section as the site's generator writes it: `text` has tags. Without "#" in its location it opens a page. */
export type Section = { location: string; title: string; text: string }
/** What is known of a whole page. `sayings` are the wordings of its sections, by anchor; `prior` is how much it counts; `only_for` is what is typed by those whom it is for, if it is for some only; `due` is the day that its next check falls due. */
export type About = {
  title: string
  job: string
  about: string
  wordings: string[]
  sayings: Record<string, string[]>
  prior: number
  only_for?: string[]
  where: string
  due?: string
  due_said?: string
  unsure?: string
}
/** A page in the index: the section that opens it, with what is known of the whole. */
export type IndexEntry = Section & { page: About }
/** Words of one meaning; those in `near` only come near it. */
export type Concept = { id: string; same: string[]; near?: string[] }
/** A term of the glossary, with every name it goes by. */
export type Term = { id: string; names: string[]; says: string }
export type Index = {
  config: { synonyms?: Concept[]; terms?: Term[]; answers?: AnswerRecord[]; danger?: Danger }
  docs: IndexEntry[]
}

/** How to reach a helpline: by phone or by text. */
export type Ring = { name: string; phone: string | null; digits: string; text: string | null }
/** What a day is of, for the deadline tool: the act, Day A or Day B. */
export type Field = "act" | "a" | "b"
/** The days that were typed, the nation's name if it is sure, and the fragment that opens the deadline tool with them. */
export type Dates = { days: [field: Field, day: string][]; nation?: string; dismissed?: boolean; fragment: string }
export type Link = { page: string; section?: string | null; words: string; dates?: Dates }
/** What stands above the results. */
export type Answer = { says: string; rings: Ring[]; danger: boolean; links: Link[] }
/** An answer with what brings it up: see macros/models/synonyms.py. */
export type AnswerRecord = Omit<Answer, "danger"> & {
  danger?: undefined
  id: string
  when: string[]
  both?: string[][]
  alone?: string[]
  tool?: "deadline" | "dismissal" | null
  nothing?: boolean
}

/** A kind of danger with its help: see macros/models/danger.py. */
export type DangerRecord = Answer & { id: string; tool?: undefined }
/** The kinds, words that mean alike, and the trained model: a letter a weight, as macros/rules/danger.py says. */
export type Danger = {
  words: Record<string, string[]>
  kinds: DangerRecord[]
  model: { threshold: number; scale: number; biases: number[]; weights: string[] }
}

/** A day found in a text: where, and how many characters long. `unsure`: without its year it may as well be to come soon. */
export type DayFound = { day: string; at: number; length: number; unsure?: boolean }
/** A concept found in stems: where, and how many stems long. Not `exact`: what was said only comes near it. */
export type ConceptFound = { id: string; at: number; length: number; exact: boolean }
export type Concepts = { found: (stems: string[], andNear?: boolean) => ConceptFound[] }

/** A page in the engine: the terms of its wordings, all of its terms, and those of its sections while they come in. */
export type Page = { path: string; about: About; said: string[][]; terms: Set<string>; body?: string[] }
/** How much a repeated word adds, how much length takes away, and what standing there at all counts, in BM25+. */
export type Measure = { k: number; b: number; d: number }
/** How much each field counts; one that is not there counts 1. */
export type Boost = Partial<Record<string, number>>
/** An inverted index: whose each text is, and its id, by the text's number. */
export type Postings = {
  owners: string[]
  ids: string[]
  add: (owner: string, id: string, texts: Record<string, string[]>) => void
  each: (term: string, boost: Boost, measure: Measure, found: (at: number, score: number) => void) => void
}
/** What the index knows of words: how often each stands, which are ordinary English, and what a term is worth. */
export type Known = {
  vocabulary: Map<string, number>
  concepts: Concepts
  isName: (word: string) => boolean
  ordinary: (word: string) => boolean
  has: (term: string) => boolean
  rarity: (term: string) => number
}
export type Engine = Known & {
  pages: Map<string, Page>
  sections: Map<string, Section>
  read: (texts: Section[]) => void
  grow: () => boolean
  indexes: Record<"heads" | "sayings" | "bodies" | "parts", Postings>
}

/** A word near to one that is not known; the lower the cost, the nearer. */
export type Near = { word: string; cost: number }
/** How a misspelt word was read. */
export type Mended = [wrong: string, right: string]
/** A word that was typed: its stem once mended, and the terms that answer it, 0 to 1 for how well. */
export type Slot = { word: string; stem: string; terms: Map<string, number>; common: boolean; weight: number }
/** What was typed: how much each term counts, and the words that ask for them. */
export type Query = { terms: Map<string, number>; slots: Slot[]; mended: Mended[] }
/** A text that holds something asked for; `cover` is how much of it, 0 to 1; `told` if a wording leads there. */
export type Hit = { owner: string; id: string; cover: number; score: number; told?: boolean }
export type Ranked = { path: string; score: number; sections: Hit[] }
/** The pages that answer, best first. No query: nothing was asked. */
export type Found = { pages: Ranked[]; mended: Mended[]; query?: Query }

/** A line of the theme's list; the theme goes by `score`. */
export type Item = Section & { score: number; terms: Record<string, boolean> }
/** What the page hears. `found`: of how many pages `items` are the best; `again`: a fuller answer to the same words; `grown`: the words of all pages were there. */
export type Result = {
  items: Item[]
  found: number
  answers: Answer[]
  mended: Mended[]
  again?: boolean
  grown?: boolean
}
