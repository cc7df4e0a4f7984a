// How the days of one act are counted against one respondent: each the earliest that any reading gives.
/** @import { Act, Certificate, Contact, Counted, Limit, Matter, Standing } from "./types.d.ts" */
import { meant } from "./dates.js"
import { addDays, earlier, Impossible, lastDay, nextDay, olderCount, primaryLimit, safeDay } from "./rules.js"

/** @param {string[]} days */
export const earliest = (days) => days.reduce(earlier)
/** @type {(nation: string) => boolean} */
export const northern = (nation) => nation === "northern-ireland"

/**
 * The dates of one respondent's conciliation, if it has a certificate. Throws Impossible.
 * @type {(contact: Contact) => Certificate | null}
 */
export const certified = (contact) => {
  const { a, b } = contact
  if (b && !a) {
    throw new Impossible(
      "There is a certificate (Day B) but no first contact (Day A). Day A is on the certificate too.",
    )
  }
  if (a && b && b < a) {
    throw new Impossible(
      "The certificate (Day B) cannot come before conciliation was asked for (Day A). Check both dates.",
    )
  }
  return a && b ? { dayA: a, dayB: b } : null
}

/**
 * What of an act may have come after the claim went in, or null. One that had begun by then and ran on counts from its last day.
 * @type {(act: Act, lodged?: string | null) => Act | null}
 */
export const cameAfter = (act, lodged) => {
  const { day, first } = act
  if (!lodged || meant(day).slice(-1)[0] <= lodged) return null
  return first && meant(first)[0] <= lodged ? { ...act, first: null, ran: true } : act
}

/**
 * The day on which a claim went in against a respondent, or null. A claim covers nobody whose certificate came after it, or has
 * not come while another’s has; where no certificate is put in at all, its days are only not known here.
 * @type {(contact: Contact, matter: Pick<Matter, "contacts" | "lodged">) => string | null}
 */
export const lodgedAgainst = ({ b }, { contacts, lodged }) => {
  if (!lodged) return null
  const covered = b ? b <= lodged : !contacts.some((other) => other.b && other.b <= lodged)
  return covered ? lodged : null
}

/**
 * The days of an act, each the earliest that any day it could have been gives. `changed` is the day the limit changed between
 * its first incident and its last.
 * @type {(days: string[], first: string[], changed: string | null, limits: Limit[], safeMonths: number, nation: string,
 *   conciliation: Certificate | null) => Counted & {working: Standing["working"]}}
 */
export const count = (days, first, changed, limits, safeMonths, nation, conciliation) => {
  const working = days.map((day, i) => lastDay(day, limits[i].months, nation, conciliation)).reduce((one, other) =>
    other.lastDay < one.lastDay ? other : one
  )
  /** @param {string} day */
  const careful = (day) => safeDay(day, safeMonths, nation, conciliation)
  const last = working.lastDay
  const shorter = earliest([last, ...days.map(careful)])
  const older = northern(nation)
    ? last
    : earliest(days.map((day, i) => safeDay(day, limits[i].months, nation, conciliation)))
  const before = changed && careful(addDays(changed, -1))
  return {
    safe: earliest([shorter, ...first.map(careful)]),
    earlier: before && before < shorter ? before : null,
    shorter,
    older,
    last,
    mayBe: working.mayBe,
    working,
  }
}

/**
 * The same days, and no safe day later than these give.
 * @type {<Days extends Counted>(days: Days, bound: Counted) => Days}
 */
export const bounded = (days, { safe, earlier: bound, shorter }) => ({
  ...days,
  safe: earlier(days.safe, safe),
  earlier: days.earlier && bound ? earlier(days.earlier, bound) : null,
  shorter: earlier(days.shorter, shorter),
})

/**
 * Which day is next, and what it is. A safe day that has gone gives way to the latest that an incident before the limit
 * changed can have, the shorter limit from the last act, then the last day by the older count.
 * @type {(days: Counted, today: string) => {next: string | null, role: Standing["role"]}}
 */
export const toCome = ({ safe, earlier: before, shorter, older, last, mayBe }, today) => {
  const careful = [safe, before, shorter, older].find((day) => day && day >= today) ?? last
  const next = nextDay({ safe: careful, last, mayBe, waiting: false }, today) ?? null
  if (next === null) return { next, role: null }
  const role = next === last
    ? "last"
    : next === safe
    ? "safe"
    : next === before
    ? "earlier"
    : next === shorter
    ? "shorter"
    : next === older
    ? "older"
    : "may-be"
  return { next, role }
}

/**
 * By which careful count Day A came too late, although it was in time by the law as it is read here.
 * @type {(a: string | null, first: string[], days: string[], months: number) => Standing["doubt"]}
 */
export const doubted = (a, first, days, months) => {
  /** @param {string[]} from */
  const over = (from) =>
    a !== null && from.some((day) => a > earliest([primaryLimit(day, months), olderCount(day, months)]))
  return over(days) ? "act" : over(first) ? "first" : null
}

/** Whether the clock of an act stopped on Day A, and its certificate has still to come. @type {(row: Pick<Standing, "state">) => boolean} */
export const awaits = ({ state }) => state === "conciliating" || state === "certificate-due"
