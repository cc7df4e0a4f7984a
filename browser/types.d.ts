// What tools and the modules that they share call the same.

/** What an element may hold: lists are opened out, and what is not there is left out. */
export type Child = string | number | Node | null | undefined | readonly Child[]
/** The attributes of an element, and its listeners: `onclick`. */
// deno-lint-ignore no-explicit-any
export type Props = Record<string, any>
/** One of the things to choose between: its value and its words. */
export type Option = [value: string, words: string]

/** A tool of a page: how it starts in a place, and whether its links are the way on. */
export type Tool = { name: string; start: (place: HTMLElement) => void; leads: boolean }

/** The line in which a tool speaks: see `voice` in page.js. */
export type Voice = {
  place: HTMLElement
  say: (words: string) => void
  warn: (words: string) => void
  attempt: (act: () => unknown) => () => Promise<void>
  hush: () => void
}

/** A whole day for a calendar; `day` is as 2026-11-22. */
/** With `until` it comes again each week, to that day. */
export type CalendarDay = { id: string; day: string; title: string; notes?: string; until?: string }

/** A part of a Word file: a heading, or a text, or a list, or a table, in plain text; or a picture, with what it shows. */
export type Block = {
  heading?: string
  level?: number
  text?: string
  /** The title, where it stands further down: a letter’s line after “Dear”. */
  subject?: string
  /** Whether a name is to be signed under the text. */
  toSign?: boolean
  list?: string[]
  /** A list whose items have numbers of their own, so no bullets. */
  lines?: string[]
  /** `shares` is how wide each column is beside the others. */
  table?: { heads: string[]; rows: string[][]; shares?: number[] }
  picture?: { data: Uint8Array; width: number; height: number; words: string }
}

/** What a tool keeps under a name: see `keepingRecord` in keeping.js. */
export type Kept<Value> = {
  /** What is kept: undefined if nothing is, null if it can’t be read. */
  read: () => Value | undefined | null
  write: (value: Value) => void
  remove: () => void
  hold: (value: Value) => void
  file: (parts?: unknown[]) => void
}
