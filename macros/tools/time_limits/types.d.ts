// The dated limits and the law, as macro.py gives them, and an answer. A day is as 2026-11-29.
import type { CalendarDay } from "../../../browser/types.d.ts"

/** A fact of law to cite; `doubt` says what to know before relying on it, or "". */
export type Law = { words: string; url: string; nations: string[]; doubt: string }
/** From when to when something is in force; null is without end. */
export type InForce = { from?: string | null; to?: string | null }
export type Limit = InForce & { months: number; law: Law }
/** How long conciliation can last: weeks, or months that both sides may extend by some days. */
export type Length = InForce & {
  weeks: number | null
  months: number | null
  extensionDays: number | null
  law: Law
}
export type Conciliation = {
  lengths: Record<string, Length[]>
  month: string
  interimDays: string
  law: Record<"stop" | "needed" | "month" | "interim" | "ni", Law>
}
type StepName =
  | "stop"
  | "early"
  | "month"
  | "late"
  | "ni"
  | "ni_month"
  | "grievance"
  | "second"
  | "respondents"
  | "period"
  | "straddle"
  | "dismissal"
  | "equitable"
/** The limits by nation, and the law behind each step. */
export type Limits = {
  series: Record<string, Limit[]>
  safeMonths: number
  conciliation: Conciliation
  law: Record<StepName, Law>
}

/** When conciliation was asked for, and when its certificate came. */
export type Certificate = { dayA: string; dayB: string }
/** The last day in law and how it was worked out: see lastDay. */
export type Working = {
  primary: string
  extraDays: number
  clockStopped: string
  monthAfterB: string | null
  lastDay: string
  mayBe: string | null
  tooLate: boolean
}
/** The days of an act: the safe day, the last day, and a later one that is not confirmed. None while it is waiting. */
export type Days = { safe: string | null; last: string | null; mayBe: string | null; waiting: boolean }

export type Asked = {
  nation: string
  act: string
  first: string
  also: string[]
  a: string | null
  b: string | null
  going: boolean
  dismissal: boolean
}
export type Said = { says: string; law?: Law }
export type Step = { says: string; date: string; law: Law }
/** What to do while the certificate is awaited, and a day for a calendar. */
export type Wait = { lead: string; overdue: boolean; reminder: CalendarDay; says: Said[] }
type Common = {
  asked: Asked
  body: string
  limit: Limit
  notes: Said[]
  steps: Step[]
  tooLate: boolean
  tooLateLaw: Law
  lateLaw: Law
  mayBeLaw: Law
}
export type Waiting = Common & { waiting: true; safe: null; last: null; mayBe: null; wait: Wait }
export type Counted = Common & { waiting: false; safe: string; last: string; mayBe: string | null; wait?: undefined }
/** The answer for one act. */
export type Found = Waiting | Counted
