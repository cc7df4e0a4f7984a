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
  /** How many people, and how many of those to whom it happened, have no known ethnicity. */
  unknown?: number
  unknownCases?: number
  /** How many of those to whom it happened are told to have no known ethnicity. */
  casesUnknown?: number
  /** How many of each group answered a survey. */
  answered?: Record<string, number>
  parts?: Record<string, Span>
  seats?: Record<string, Seats>
  /** The people of the workforce, where they are counted. */
  workforce?: Seats
}
/** How many BME people there are, of how many, and how many white ones; the rest are unknown. */
export type Seats = { here: number; all: number; white: number }
/** What stands beside figures in published words: a year, a group, a part of a board, whose a figure is. */
export type Label = {
  start: number
  end: number
  year?: number | "before" | "last" | "now"
  group?: string
  part?: string
  owner?: boolean
  /** Whose it is, where that is no other body: the code that says so. */
  why?: string
  favour?: boolean
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
  /** “1 : 1.83”: on which side of the one the figure stands. */
  odds?: "before" | "after"
  /** “55% of those disciplined”. */
  part?: boolean
  /** “40% of cases”, “25% of the workforce”: the whole that the words name. */
  whole?: "cases" | "staff"
  /** “1.0, full parity”: a claim that the two are equal. */
  parity?: boolean
  /** “55% of BME staff”: a share of one group, and no ratio. */
  within?: boolean
  /** Where the phrase that is quoted begins and ends. */
  phrase?: { start: number; end: number }
  compared?: "as" | "more" | "less"
  /** “About”, “more than”, “less than”, “at least”, “at most”. */
  stretch?: "hedge" | "above" | "below" | "least" | "most"
  /** “Just over” and “just under”: to which side it may lie. */
  reach?: "up" | "down"
  change?: boolean
  /** “Above white staff by 6.7 points”; and “over-represented by 14 points”. */
  by?: boolean
  /** “More likely to be appointed, but by less than half”. */
  late?: boolean
  /** Where its own words begin: “less than half”. */
  from?: number
  represented?: boolean
}
/** A token of published words: its letter says what it is; `years` are those beside a figure, and `maybe` what may be. */
export type Token = {
  letter: string
  start: number
  end: number
  label?: Label
  figure?: number
  years?: Token[]
  maybe?: Token[]
  said?: Predicate
  /** Whether it is a word for a likelihood. */
  likely?: boolean
}
/**
 * What a figure is said to have done. `denied`: whether it did not (null: in doubt); `happened`: whether it is said what
 * happened to those who are counted (null: perhaps); `linked`: “BME people were 40% of…”; `alone`: nothing is said.
 */
export type Predicate = { denied: boolean | null; happened: boolean | null; linked: boolean; alone: boolean }
/** What the words around a figure say for certain that it is: `why` is the code for which it is left alone. */
export type Place = {
  measure: string
  group: string | null
  years: NonNullable<Label["year"]>[]
  /** Years that may be its own too; and whether it may be somebody else’s. */
  maybe: NonNullable<Label["year"]>[]
  shared: boolean
  joined: boolean
  why: string
  /** The whole that it is a part of. */
  whole?: "cases" | "staff"
  /** The parts of a board that it is of, and those that it is compared with. */
  parts: string[]
  against: string[]
  /** Whether words say which group is over which: “0.55 (white to BME)”. */
  named: boolean
  /** Its unit, where that is written at another figure. */
  points?: boolean
  percent?: boolean
}
/** A figure with what is said of it. A clause of no known shape leaves its figure with the measure “”. */
export type Claim = Figure & Omit<Place, "points" | "percent"> & {
  /** Whether its words say that it is a ratio, and so no share; and that it may be of all who applied. */
  ratio: boolean
  applied?: "all" | "some"
  /** Whether it is the only figure. */
  lone: boolean
  /** The group that its sentence was last about. */
  subject: string | null
  /** Whether it is no sum of the two numbers that it stands behind: “120 of 800 (12%)”. */
  slip?: boolean
  /** The words as they were written: “more than twice as likely”. */
  quote: string
  /** Words of its sentence that are not known: they may say that it is of something else. */
  foreign: string[]
  not: boolean
  /** Whether words say whom it favours, which does not say which group is over which. */
  favour: boolean
}
/** A reading of a figure: the name of its words, of whom, and what it comes to. */
/** `open`: all that the figure can be, too wide for what lies in it to be called right; the code that says why. */
export type Option = { name: string; side: string; span: Span; unit?: "of 1" | "%"; open?: string }

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
  called: string
  shares: string
  ratio: string
  fewer: string
  more: string
  nobody: string
  /** The question of it that counts answer. */
  given?: string | null
  break_year: number | null
  questions: string[]
  figures: National[]
  /** The figures of regions and of kinds of trust, by the name of each. */
  places: { name: string; figures: National[] }[]
}
/**
 * An ethnic group that staff records keep, and its family; `all` says that it is the family itself, `doubt` that some
 * count it in another.
 */
export type Ethnic = { family: string; name: string; words: string[]; all: boolean; doubt: boolean }
/** How tables name things, by what they mean; and what is asked. Indicator 0: of several. */
export type Names = {
  groups: Record<string, string[]>
  ethnic: Ethnic[]
  items: { indicator: number; item: string; words: string[]; alone?: string[]; vague?: string[] }[]
  topics: Record<string, string[]>
  sources: Record<string, string[]>
  /** The indicator of each question of a staff survey, by its year; 0: none. */
  surveys: Record<string, Record<string, number>>
  measures: Record<string, string[]>
  authorities: { early: string[]; unclear: string[]; later: string[] }
  sections: Record<string, string[]>
  doctors: Record<string, string[]>
  roles: Record<string, string[]>
  totals: string[]
  fillers: string[]
  qualifiers: string[]
  headings: string[]
  notes: string[]
  questions: Record<string, string>
  options: Record<string, string>
  indicators: Indicator[]
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
  left: Record<string, string>
  /** The names of fields that a file fills and the form does not show. */
  extra: Record<string, string>
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
  /** What was left out of the files that figures came from, in words, by the name of each. */
  left: Record<string, string[]>
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
  people: { unknown: number; all: number; cases?: number } | null
  reading: Reading
  /** The shares as printed, where no counts are known. */
  rates?: Rates
  /** The same as they were typed. */
  typed?: Record<string, string>
  /** A printed ratio of which nothing else is known. */
  bare?: Bare
  /** Whether the cases are the average of two years. */
  averaged?: boolean
}
/**
 * The ratio in published words: what it can have been, what they come to, and the number where it stands there so.
 * `worded`: it is given in words, such as “twice”; `named`: they say which group is over which.
 */
export type Bare = Span & { value: number; printed: string | null; worded: boolean; named: boolean; quote: string }
/** What the printed percentages of the two groups can have been. */
export type Rates = { bme: Span; white: Span }
export type SurveyYear = Typed & {
  kind: "survey"
  one: number
  other: number
  reading: Reading
  rates: Rates
  /** How many of each group answered, where that is known. */
  answered?: Record<string, number>
}
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
export type BoardYear = Typed & { kind: "board"; parts: Part[]; rates?: Rates; staff?: Seats }
export type BandYear = Typed & {
  kind: "bands"
  bands: BandReading
  clusters: Cluster[]
  disparities: Disparity[]
  /** The bands or the kind of staff that the list lacks: then it is not of all staff. */
  absent: string[]
  /** Where the bands hold fewer people than the staff in post of the same year. */
  short?: { listed: number; staff: number }
}
/** A year worked out, of any indicator. */
export type Year = (RatioYear | SurveyYear | BoardYear | BandYear) & { year: number | null }
/** A year with faults in it. */
export type Faulty = { kind: Kind; faults: CellFault[]; year: number | null; checks?: undefined }

export type Report = { answer: { name: "ratio" | "gap" | "share"; value: string; words: string }; blocks: Block[] }

/** A file or a paste as grids of text; `merged` are the cells, as `row,column`, that span several columns. */
export type Message = { code: string; values: Values }
export type Opened = {
  name: string
  sheets: { sheet: string; grid: string[][]; merged?: Set<string> }[]
  notes: Message[]
}
/** A sheet of a file, with an id of its own. */
export type Source = { file: string; sheet: string; id: string; grid: string[][]; merged?: Set<string> }
export type At = { source: Source; r: number; c: number }
/** What the words of a cell mean: by facet, all that is said. `about` are indicators; `foreign` is not understood. */
export type Meaning = { foreign: string[]; about: string[]; [facet: string]: string[] | undefined }
/** A sheet, with what each of its cells means. */
export type Grid = { grid: string[][]; merged: Set<string>; mean: (r: number, c: number) => Meaning }
/** A column of a table: what its heading says. `alike` says that another has the same. */
export type Column = {
  c: number
  kind: "label" | "value" | "bare"
  role: string | null
  said: Meaning
  own: boolean
  alike: boolean
}
export type Table = { top: number; first: number; columns: Column[]; said: Meaning; scope: string; unclear: boolean }
/** The label of each column that an empty cell below it stands for. */
export type Carried = Map<number, Meaning>
export type Row = {
  said: Meaning
  foreign: { c: number; role: string | null; typed: string } | null
  numbered: string
  /** The indicator that a label begins with. */
  leads?: string
  label: string
}
/** What the rows of words above say of the rows below. */
export type Context = {
  about?: string
  year?: string
  /** The year that the name of the file or sheet says. */
  yearOfName?: string
  section?: string
  group?: string[]
  ethnic?: string[]
  item?: string[]
  /** The item of a title that is prose, or that names a ratio of it. */
  titled?: string[]
  /** Whether people are counted as full-time equivalents. */
  fte?: boolean
  /** Whether the figures are said to be of a staff survey, whose years are its own. */
  survey?: boolean
  /** Whether the year may be that of a survey: “2024”, not “2023/24” or “WRES 2024”. */
  calendar?: boolean
  /** Whether a title says of which WRES year a survey is. */
  wresYear?: boolean
  band?: string[]
  topic?: string[]
  source?: string[]
  percent?: boolean
  /** Which group a title puts over the other in its ratios. */
  order?: string
  /** The lines above the first table. */
  titles?: Set<string>
  /** Whether bands were read in the section. */
  banded?: boolean
  /** Words above a table that may make it one of a part of the staff only. */
  doubt?: string
  doubtOfAll?: string
  /** A note by the table that speaks of what is counted, and a title of more than one year. */
  noted?: string
  span?: string
  /** The corner of a table, and the name of its file or sheet, where they may make it one of a part of the staff. */
  corner?: string
  named?: string
  /**
   * The same of words that name a pay band or a section, which may stand over bands alone; said of all below them, of a
   * table, or of what follows; and the section that they name.
   */
  partOfAll?: string
  partOfTable?: string
  part?: string
  sectionAsked?: string
  /** Whether a title named the part, and a section whose rows have not begun. */
  partTitled?: boolean
  begins?: { words: string; section: string }
  sectionOfAll?: string
  /** Whether the figures are draft or final: what the name of their file or sheet says of that. */
  authority?: string
  /** The heading of a column over figures that is not known. */
  column?: string
  trust?: string
  /** The trust that was named last. */
  owner?: string
}
/** A figure, with all that is said of it. */
export type Fact = At & {
  text: string
  table: number
  said: Meaning
  row: Meaning
  column: Meaning
  foreign: Row["foreign"]
  label: string
  measure: string | null | undefined
  context: Context
}
/** What a figure counts; `year` may be "", "this", "last", or one in doubt, "?2024". */
export type Counted = {
  indicator: number
  /** Whether it must be asked that it is of that indicator. */
  unsure?: boolean
  year: string
  group?: string
  ethnic?: string
  item?: string
  band?: string
  cluster: boolean
  section: string
  text: string
  percent: boolean
  counted: boolean
  /** The per cent that stands with a count in its cell. */
  share?: string
  organisation: string
  called: string
}
/** Why a figure is left. */
export type Why = { why: string; typed: string }
/** A figure that counts something; it may wait for its year. */
export type Resolved = Counted & { fact: Fact; waits?: boolean }
export type Ready = Resolved & { field: string }
/** What gathers what is told of the figures. */
export type Told = {
  where: (at: At) => string
  used: (at: At) => void
  note: (code: string, at: At, values?: Values) => void
  unused: (why: string, at: At, typed?: string) => void
}
/** Figures that are not used: a code of `left`, how many, and where. */
export type Left = { why: string; typed: string; name: string; where: string; count: number }
/** What must be answered before figures are used, or may be (`must` false). `affects` are the places of the figures. */
export type Question = {
  id: string
  code: string
  words: string
  options: [value: string, words: string][]
  must: boolean
  answer: string
  affects: string[]
}
export type Asked = {
  section: (all: Ready[]) => string | undefined
  year: (source: Source, sheets: boolean, all: Resolved[]) => string | undefined
  years: (years: string[], all: Resolved[]) => string | undefined
  doubt: (year: string, all: Resolved[]) => string | undefined
  whole: (words: string, all: Resolved[], code?: "whole" | "column" | "noted") => string | undefined
  indicator: (id: string, numbers: number[], all: Resolved[]) => string | undefined
  trust: (names: string[], all: Resolved[]) => string | undefined
  authority: (word: string, all: Ready[]) => string | undefined
  clash: (id: string, sides: { origin: string; one: Ready }[], all: Ready[]) => string | undefined
  groups: (group: string, names: string[], all: Ready[]) => string | undefined
  unit: (table: string, all: Ready[]) => string | undefined
  fraction: (table: string, all: Ready[]) => string | undefined
  rates: (one: Ready, both: boolean, all: Ready[]) => string | undefined
}
/** What was read of files. */
export type TableReading = {
  cells: Placed[]
  bands: PlacedBand[]
  notes: Message[]
  left: Left[]
  questions: Question[]
  organisations: [code: string, name: string][]
  trust: string
}
/**
 * Where a figure goes: `year` may be "this" or "last". Fields beside those of the form: `published`, the ratio that the
 * employer printed; `bme-rate` and `white-rate`, per cent with their sign; `groups`, a line for each ethnic group as
 * `name; family; n; of`.
 */
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
  section: string
  where: string
  [group: string]: string | undefined
}
/** What a rep takes of a reading: `name` is that of the files, and `left` says what of them is not used. */
export type Found = { cells: Placed[]; bands: PlacedBand[]; organisation: string; name: string; left: string[] }
