// The claims that can go in with a race claim: each counts from its own day, and most have a stricter test if they are late.
// The earlier day leads: the safe months where the limit is in doubt, and no days of conciliation before they are certain.
/** @import { Act, Claim, LateTest, Limits, Matter, Other, OtherDays } from "./types.d.ts" */
import { cameAfter } from "./count.js"
import { dated, meant } from "./dates.js"
import { within } from "./left.js"
import { lastDay, on, primaryLimit, safeDay, waits } from "./rules.js"

/** @param {string[]} days */
const earliest = (days) => days.reduce((one, other) => (one < other ? one : other))

/** @type {Record<LateTest, string>} */
const LATE = {
  "not reasonably practicable": "Late: only if a claim in time was not reasonably practicable.",
  "just and equitable": "Late: only if just and equitable.",
  "just and equitable, for a time": "Late: for a time a tribunal may still award it, if that is just and equitable.",
  none: "Late: no extension, but time may start later.",
}
const RING = "Ring your union’s legal service today."

/**
 * How a claim stands for one act, or null where no limit is known for its day.
 * @type {(claim: Claim, act: Act, matter: Matter, law: Limits, today: string) => Other | null}
 */
const counted = (claim, act, { nation, contacts }, law, today) => {
  const days = meant(act.day)
  const limits = days.map((day) => on(claim.series[nation], day))
  const [limit] = limits
  if (!limit || limits.includes(undefined)) return null
  const months = earliestMonths(limits)
  const last = earliest(days.map((day) => primaryLimit(day, months)))
  const careful = limit.law.doubt ? Math.min(months, law.safeMonths) : months
  const begins = [...days, ...(act.first && claim.runs === "act" ? meant(act.first) : [])]
  const safe = earliest([last, ...begins.map((day) => safeDay(day, careful, nation))])
  const stopped = contacts.some(({ a, b }) => waits(last, a, b, today))
  const held = contacts.flatMap(({ a, b }) => (a && b && a <= last && a <= today ? [{ dayA: a, dayB: b }] : []))
  const added = held.length === contacts.length && held.length
    ? earliest(held.flatMap((certificate) => days.map((day) => lastDay(day, months, nation, certificate).lastDay)))
    : null
  const longer = added && added > last ? added : null
  /** @returns {Other["state"]} */
  const state = () => {
    if (safe === today || (last === today && safe < today)) return "today"
    if (last >= today) return "open"
    if (stopped) return "stopped"
    return longer && longer >= today ? "added" : "passed"
  }
  const first = act.first && safe < safeDay(earliest(days), careful, nation) && safe < last ? act.first : null
  const found = { act, first, safe, last, added: longer, state: state() }
  return { ...found, claim, law: limit.law, says: `${told(found, today)} ${LATE[limit.late]} ${claim.also}`.trim() }
}

/** @param {({months: number} | undefined)[]} limits */
const earliestMonths = (limits) => Math.min(...limits.flatMap((limit) => (limit ? [limit.months] : [])))

/** What to say of a claim's days. @type {(days: OtherDays, today: string) => string} */
const told = ({ act, first, safe, last, added, state }, today) => {
  const from = first && state === "open"
    ? `Counted from ${dated(first)} for the safe day, from ${dated(act.day)} for the last`
    : `Counted from ${dated(act.day)}`
  if (state === "passed") return `${from}, the last day has passed: it was ${dated(last)}. ${RING}`
  if (state === "stopped") {
    return `${from}: conciliation asked for in time stops this clock too. Come back with the certificate.`
  }
  if (state === "added") {
    return `${from}, without conciliation, the last day was ${dated(last)}. Its days may make it ${
      dated(added ?? last)
    }. ${RING}`
  }
  const missed = safe < today ? `The safe day has passed: it was ${dated(safe)}. ${RING} ` : ""
  /** @param {string} day */
  const when = (day) => `${day === today ? "today, " : ""}${dated(day)}`
  return `${missed}${from}: ${safe < last && !missed ? `safe day ${when(safe)}, ` : ""}last day ${when(last)}.${
    added
      ? ` The days of conciliation may make it ${dated(added)}: get that in writing ${
        within(safe < today ? last : safe, today)
      }.`
      : ""
  }`
}

/** The day to act by; what has passed comes after all that has not. @type {(other: Other, today: string) => string} */
const order = ({ safe, last, added, state }, today) => {
  if (state === "passed") return `~${last}`
  if (state === "stopped") return `|${last}`
  if (state === "added") return added ?? last
  return safe >= today ? safe : last
}

/**
 * Each claim for the act whose day comes first among those to come, in the order to act in.
 * @type {(matter: Matter, law: Limits, today: string) => Other[]}
 */
export const otherClaims = (matter, law, today) => {
  const contacts = matter.contacts.length ? matter.contacts : [{ name: "", a: null, b: null }]
  /** @type {(one: Other, other: Other) => number} */
  const compare = (one, other) => (order(one, today) < order(other, today) ? -1 : 1)
  return law.others.claims.flatMap((claim) => {
    const acts = matter.acts.flatMap((act) => (matter.lodged ? cameAfter(act, matter.lodged) ?? [] : [act]))
      .filter((act) => claim.runs === "act" || act.dismissal)
    const found = acts.flatMap((act) => counted(claim, act, { ...matter, contacts }, law, today) ?? [])
    return found.sort(compare).slice(0, 1)
  }).sort(compare)
}
