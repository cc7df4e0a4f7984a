// The WRES reader's values, named as in rules.py and model.py. Shares are of 1, gaps in percentage points.
import type { Block } from "../../../browser/types.d.ts"

/** A count as published: one number, or the least and most that a masked cell can be (null: not known). */
export type Range = { low: number; high: number | null; fault?: undefined }
export type Exact = { low: number; high: number }
/** Why a cell can't be read: the code of a message. */
export type Fault = { fault: string; low?: undefined; high?: undefined }
/** Some people of whom some had something happen to them: `n` of `of`. */
export type Group = { n: Range; of: Range }
/** `ladder` names the bands that follow one another; null: the band is no step of any. */
export type Bands = [name: string, bme: number, white: number, unknown: number, ladder?: string | null][]
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
export type BandReading = { all: Band; rows: Band[]; drops: { ladder: string; band: string }[] }
/** Bands 1 to 5, 6 and 7, or 8a and over, of clinical or non-clinical staff. */
export type Cluster = { section: string; name: string; bme: number; white: number; unknown: number }
/** How much faster BME staff thin out from one cluster to a higher one than white staff. */
export type Disparity = { section: string; from: string; to: string; ratio: number; few: boolean }
/** What a published figure shows: a code of `checks`, its numbers, and the readings that were tried or that fit. */
export type Finding = { code: string; numbers: Record<string, number | string>; readings?: Option[] }

/** The least and the most that a number can be. */
export type Span = { low: number; high: number }
/** One way that the figures of a year can be; shares are of 1, and for a board `bme` is it and `white` the workforce. */
export type World = {
  shares: Record<string, Span>
  cases?: Record<string, number>
  staff?: Record<string, number>
  unknown?: number
  parts?: Record<string, Span>
  seats?: Record<string, { here: number; all: number; white: number }>
}
/** What stands beside figures in published words: a year, a group, a part of a board, whose a figure is. */
export type Label = {
  start: number
  end: number
  year?: number | "before" | "now"
  group?: string
  part?: string
  owner?: boolean
}
/** A figure in published words: its value, give or take `half`; `word` where it is written out. */
export type Figure = {
  text: string
  start: number
  end: number
  value: number
  half: number
  decimals: number
  percent: boolean
  points: boolean
  word: "" | "times" | "alike" | "nought" | "undefined"
  plus: boolean
  signed: boolean
  /** “9 of 725”, “1 in 81”. */
  pair?: [n: number, of: number]
  /** “1 : 1.83”. */
  odds?: boolean
  /** “55% of those disciplined”. */
  part?: boolean
  compared?: "as" | "more" | "less"
  stretch?: "hedge" | "above" | "below"
  change?: boolean
  earlier?: boolean
}
/** A figure with what is said of it; `references` are the groups that it is compared with. */
export type Claim = Figure & {
  years: Label["year"][]
  groups: string[]
  references: string[]
  parts: string[]
  group: string | null
  owner: boolean
  /** What stands near it, and may be said of it too. */
  nearby: { years: Label["year"][]; owner: boolean }
  not: boolean
  joined: boolean
}
/** A reading of a figure: the name of its words, of whom, and what it comes to. */
export type Option = { name: string; side: string; span: Span; unit?: "of 1" | "%" }

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
  /** The figures of regions and of kinds of trust, by the name of each. */
  places: { name: string; figures: National[] }[]
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
  /** The words of each reading of a published figure. */
  readings: Record<string, string>
  /** What the race disparity ratio is, and how sure we are. */
  disparity: string
  /** The sentences of the report, and its notes. */
  report: Record<string, string>
  reportNotes: string[]
  regions: string[]
  kinds: string[]
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
export type State = {
  indicator: number
  organisation: string
  /** The region and the kind of trust to set it beside, or empty. */
  region: string
  trust: string
  sets: Record<string, Sheet>
}

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
  /** The shares as printed, where no counts are known. */
  rates?: Rates
  /** A printed ratio of which nothing else is known. */
  bare?: Span
  /** Whether the cases are the average of two years. */
  averaged?: boolean
}
/** What the printed percentages of the two groups can have been. */
export type Rates = { bme: Span; white: Span }
export type SurveyYear = Typed & { kind: "survey"; one: number; other: number; reading: Reading; rates: Rates }
/** A part of the board beside the workforce, in per cent; with the counts where they are known. */
export type Part = {
  part: string
  one: number
  other: number
  reading: Reading
  here?: number
  all?: number
  white?: number
  unknown?: number
  people?: number
}
export type BoardYear = Typed & { kind: "board"; parts: Part[]; rates?: Rates }
export type BandYear = Typed & { kind: "bands"; bands: BandReading; clusters: Cluster[]; disparities: Disparity[] }
/** A year worked out, of any indicator. */
export type Year = (RatioYear | SurveyYear | BoardYear | BandYear) & { year: number | null }
/** A year with faults in it. */
export type Faulty = { kind: Kind; faults: CellFault[]; year: number | null; checks?: undefined }

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
