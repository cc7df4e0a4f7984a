// The WRES reader's values, named as in rules.py and model.py. Shares are of 1, gaps in percentage points.

/** A count as published: one number, or the least and most that a masked cell can be (null: not known). */
export type Range = { low: number; high: number | null; fault?: undefined }
export type Exact = { low: number; high: number }
/** Why a cell can't be read: the code of a message. */
export type Fault = { fault: string; low?: undefined; high?: undefined }
/** Some people of whom some had something happen to them: `n` of `of`. */
export type Group = { n: Range; of: Range }
export type Bands = [name: string, bme: number, white: number, unknown: number][]
/** The ends of a 95% interval. */
export type Interval = [low: number, high: number]

/** An indicator read: its value with its interval, or why there is none; `people` is how many too many or too few. */
export type Reading = {
  value: number | null
  why: string | null
  low: number | null
  high: number | null
  least: number | null
  most: number | null
  bme: number | null
  white: number | null
  people: number | null
  codes: string[]
}
export type Band = {
  name: string
  bme: number
  of: number
  share: number | null
  points: number | null
  people: number | null
}
export type BandReading = { all: Band; rows: Band[]; drop: string | null }
/** What is wrong with a published figure: a code of `checks`, and its numbers. */
export type Finding = { code: string; numbers: Record<string, number | string> }

export type Said = { says: string; ask: string[] }
/** A national figure of one year. */
export type National = {
  year: number
  value: number
  doubt: string
  confidence: string
  source: string
  publisher: string
}
/** How an indicator is worked out and worded. Which of the edges and the texts it has depends on its kind. */
export type Indicator = {
  number: number
  name: string
  plain: string
  formula: string
  direction: string
  edges: [low: number, high: number]
  labels: Record<"n" | "of" | "percent", string>
  shares: string
  ratio: string
  fewer: string
  more: string
  nobody: string
  break_year: number | null
  questions: string[]
  figures: National[]
}
/** How tables name things: groups by id, and the rows of each indicator (0: of several). */
export type Names = {
  groups: Record<string, string[]>
  items: { indicator: number; item: string; words: string[] }[]
}
/** What the macro puts in the page. */
export type Data = Names & {
  few: number
  manyUnknown: number
  methods: string[]
  codes: Record<string, Said>
  checks: Record<string, Said>
  faults: Record<string, string>
  imports: Record<string, string>
  indicators: Indicator[]
}

export type Kind = "bands" | "ratio" | "survey" | "board"
export type Field = { key: string; group: string; label: string; more: boolean }
/** What is typed for one year: texts by field, with `year` and `survey`. */
export type Cells = Record<string, string>
/** What is typed for one indicator: the published figure, and the years, the newest first. */
export type Sheet = { published: string; years: Cells[] }
export type State = { indicator: number; organisation: string; sets: Record<string, Sheet> }

/** A field that can't be used: a code of `faults`, and the values of its words. */
export type CellFault = { key: string; code: string; values: Values }
/** What stands in the words of a code: `[name]` by its name. */
export type Values = Record<string, string | number | null | undefined>

type Typed = { faults: CellFault[]; checks: Finding[] }
export type RatioYear = Typed & {
  kind: "ratio"
  bme: Group
  white: Group
  people: { unknown: number; all: number } | null
  reading: Reading
}
export type SurveyYear = Typed & { kind: "survey"; one: number; other: number; reading: Reading }
/** A part of the board beside the workforce, in per cent; with the counts where they are known. */
export type Part = {
  part: string
  one: number
  other: number
  reading: Reading
  here?: number
  all?: number
  unknown?: number
  people?: number
}
export type BoardYear = Typed & { kind: "board"; parts: Part[] }
export type BandYear = Typed & { kind: "bands"; bands: BandReading }
/** A year worked out, of any indicator. */
export type Year = (RatioYear | SurveyYear | BoardYear | BandYear) & { year: number | null }
/** A year with faults in it. */
export type Faulty = { kind: Kind; faults: CellFault[]; year: number | null; checks?: undefined }

/** A part of a Word file: see files.word. */
export type Block = Parameters<typeof import("../../../browser/files.js").word>[2][number]
export type Report = { answer: { name: "ratio" | "gap" | "share"; value: string; words: string }; blocks: Block[] }

/** A file or a paste as grids of text. */
export type Message = { code: string; values: Values }
export type Opened = { name: string; sheets: { sheet: string; grid: string[][] }[]; notes: Message[] }
/** Where a cell of a table goes: `year` may be "this" or "last". */
export type Placed = {
  indicator: number
  year: string
  field: string
  text: string
  where: string
  organisation: string
}
/** A pay band of a table, with the figure of each group as it stands there. */
export type PlacedBand = {
  year: string
  organisation: string
  name: string
  where: string
  [group: string]: string | undefined
}
export type Found = { cells: Placed[]; bands: PlacedBand[]; organisation: string }
