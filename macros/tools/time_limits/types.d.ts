// The dated limits and the law, as macro.py gives them, and where a case stands. A day is as 2026-11-29.

/** A fact of law to cite; `doubt` says what to know before relying on it, or "". */
export type Law = { id: string; words: string; url: string; nations: string[]; doubt: string }
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
export type Ends = { due: string; latest: string }
export type Conciliation = {
  lengths: Record<string, Length[]>
  month: string
  law: Record<"stop" | "needed" | "month" | "ni", Law>
}
type StepName =
  | "stop"
  | "early"
  | "month"
  | "late"
  | "ni"
  | "ni_month"
  | "safe"
  | "grievance"
  | "second"
  | "respondents"
  | "period"
  | "straddle"
  | "dismissal"
  | "equitable"
  | "day_a"
  | "needed"
  | "call"
  | "number"
  | "received"
  | "ni_claim"
/** Interim relief: how long there is to ask for it, as a number and in words. */
export type Relief = { days: number; words: string; law: Law }
/** Who conciliates: the number for advice, and the one on which conciliation starts, null where it is not known. */
export type Body = { name: string; advice: string; starts: string | null; url: string }
/** The limits by nation, and the law behind each step. `asOf` is the day that this copy is made for. */
export type Limits = {
  series: Record<string, Limit[]>
  safeMonths: number
  conciliation: Conciliation
  law: Record<StepName, Law>
  /** Interim relief, by nation. */
  interim: Record<string, Relief>
  bodies: { acas: Body; lra: Body }
  others: { claims: Claim[]; late: Law }
  asOf: string
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

/**
 * Something that was done to a member. `day` is the day it happened, the last if it went on, or the day the job ended or
 * ends; 2026-10 where the day is not known. `first` is the first incident, or the day the member was told of a dismissal.
 * `against` are the ids of the contacts that it is against; none: all of them.
 */
export type Act = {
  id: string
  day: string
  first: string | null
  dismissal: boolean
  going: boolean
  /** Whether this is the part that came after the claim, of what had begun before it. */
  ran?: boolean
  /** Whether the day that the member was told came before a settlement. */
  settled?: boolean
  against?: string[]
}
/** Early conciliation with one respondent: the two dates of its certificate. `name` is "" if there is one respondent.
 * `id` tells it from others in a calendar, "" for the first. */
export type Contact = { id?: string; name: string; a: string | null; b: string | null }
/** A case. No contact at all is the same as one without dates. `lodged` is the day the claim went in, `over` whether it has ended. */
export type Matter = { nation: string; acts: Act[]; contacts: Contact[]; lodged?: string | null; over?: boolean }

export type State =
  | "not-contacted"
  | "conciliating"
  | "certificate-due"
  | "after-contact"
  | "certificate"
  | "passed"
  | "lodged"
/** What a day is: safe; where that has gone, the latest for an incident before the limit changed; the shorter limit from
 * the last act; the last by the older count; the last in law; a later one. */
export type Role = "safe" | "earlier" | "shorter" | "older" | "last" | "may-be"
/**
 * The days of an act against a respondent. `safe` is never after `last`. `earlier` is the latest safe day that an incident
 * before the limit changed can have, where acts fall either side of it. `mayBe` is a later day that is not confirmed:
 * where it is set, `last` is only the earliest that the last day can be.
 */
export type Counted = {
  safe: string
  earlier: string | null
  shorter: string
  older: string
  last: string
  mayBe: string | null
}
/**
 * Where one act stands against one respondent. `counted` is null while a certificate is awaited; `apart` then holds the
 * days without conciliation, for an act after Day A (`ahead`) and in Northern Ireland; `without` always holds them. `changed` is the day the limit changed, where
 * the first incident and the last fall either side of it. `sent` are the days if the certificate
 * went out on the last day of conciliation; `longest` the safe day by the longest conciliation, where it took longer. `next` is the day to act by, of which `role` says what it is.
 * `doubt` says by which careful count Day A came too late: from the first incident, or by the shorter limit.
 */
export type Standing = {
  act: Act
  contact: Contact
  nation: string
  body: Body
  days: string[]
  limit: Limit
  working: Working
  state: State
  answer: "waiting" | "today" | "open" | "passed"
  counted: Counted | null
  ahead: boolean
  apart: Counted | null
  without: Counted
  changed: string | null
  sent: Counted | null
  longest: string | null
  next: string | null
  role: Role | null
  ends: (Ends & { overdue: boolean; weeks: number | null; law: Law }) | null
  tooLate: boolean
  doubt: "first" | "act" | null
}
/** Interim relief for a dismissal: its last day, and how that stands. */
export type Interim = { act: Act; day: string; state: "open" | "today" | "passed"; says: Said[] }
export type Said = { says: string; law?: Law }
/** What a rep is told of a standing: what to do, by when, a working day to aim at, why, and what is not certain. */
export type Told = { lead: string; by: string | null; aim: string | null; alarm: boolean; sure: Said[]; unsure: Said[] }
/** How a late claim is let in, as the fact's `late_test` says, or `late` in other_claims.py. */
export type LateTest = "not reasonably practicable" | "just and equitable" | "just and equitable, for a time" | "none"
/** A claim that can go in with a race claim: what it counts from, what else to know, its limits by nation. See other_claims.py. */
export type Claim = {
  id: string
  name: string
  runs: "job" | "act"
  counts: string
  also: string
  series: Record<string, (Limit & { late: LateTest })[]>
}
/**
 * How such a claim stands for the act whose day comes first. `safe` and `last` leave conciliation out; `added` is the last
 * day with its days, null where there are none. `stopped`: conciliation was asked for in time and no certificate has come.
 */
export type OtherDays = {
  act: Act
  /** The first day, where the safe day counts from it. */
  first: string | null
  safe: string
  last: string
  added: string | null
  state: "open" | "today" | "stopped" | "added" | "passed"
}
export type Other = OtherDays & { claim: Claim; says: string; law: Law }
/** A row with something to do today, and its first line. */
export type Pressing = { row: Standing & { told: Told }; says: string }
/**
 * A whole case. `rows` come in the order of their days to act by: the first leads. `past` are rows to name although they do not
 * lead. `pressing` are those with something to do today, or whose last day has just passed, wherever they stand.
 */
export type Whole = {
  rows: (Standing & { told: Told })[]
  pressing: Pressing[]
  past: { row: Standing; day: string; what: "last day in law" | "safe day" }[]
  interim: Interim[]
  /** The claims that can go in with it, in the order to act in; none in Northern Ireland, and once the claim is lodged. */
  others: Other[]
  warnings: string[]
}
export type Step = { says: string; date: string; law: Law }
