// What a rep is told of the days of an act that has one to act by: which to work to and why, and what has gone.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { date, dated, meant, onDate } from "./dates.js"
import { called, quiet } from "./doubts.js"
import { within } from "./left.js"
import { addDays, olderCount, primaryLimit } from "./rules.js"

/** Whether a certificate is put in that has still to come. @type {(row: Standing, today: string) => boolean} */
export const ahead = ({ state, contact: { b } }, today) => state === "certificate" && b !== null && b > today
/** Whether the certificate may not cover the act. @param {Standing} row */
export const again = (row) => row.state === "certificate" && row.ahead
/** Whether the job has still to end: until then only the notice can be claimed over. @type {(row: Pick<Standing, "act" | "days">, today: string) => boolean} */
export const ending = ({ act, days }, today) => act.dismissal && days[0] > today
/** Whether it has, and nobody has asked for conciliation. @type {(row: Standing, today: string) => boolean} */
export const notice = (row, today) => ending(row, today) && row.state === "not-contacted"
/** Whether no notice came after Day A: the member had been told by then, or a claim has gone in over it. @type {(row: Pick<Standing, "act" | "contact">) => boolean} */
export const heard = ({ act: { first }, contact: { a } }) => !first || (a !== null && meant(first).slice(-1)[0] <= a)
/** The day for the end of a job: of one whose notice is settled, still counted from that where it can be. @type {(row: Pick<Standing, "act" | "days" | "counted" | "without">) => string} */
export const endBy = ({ act, days, counted, without }) => {
  const { safe } = counted ?? without
  return act.settled && safe > days[days.length - 1] ? safe : without.shorter
}
/** The safe day of the end of a job that has still to come, where that of the notice is another; else null. @type {(row: Standing, today: string) => string | null} */
export const endSafe = (row, today) => {
  const { counted, without } = row
  const by = endBy(row)
  return ending(row, today) && (counted ?? without).safe < by ? by : null
}
/**
 * The day by which a claim over an act has to be in, of those still to come, or "": one that the certificate may not cover counts on none of
 * its days.
 * @type {(row: Standing, today: string) => string}
 */
export const lodgeBy = ({ ahead, counted, without }, today) => {
  const { safe, last } = ahead ? without : counted ?? without
  return [safe, last].find((day) => day >= today) ?? ""
}
/** Whether the last day in law holds only if the certificate covers the act. @param {Standing} row */
export const ifCovered = ({ ahead, counted, without }) => ahead && counted !== null && without.last < counted.last
/** What the last day in law is called. @param {Standing} row */
export const lastNamed = (row) => `Last day in law${ifCovered(row) ? ", if the certificate covers it" : ""}`
/** The claim that can go in now. @type {(row: Standing, today: string) => string} */
export const claimed = (row, today) =>
  row.act.ran ? "the new claim" : `the claim${ending(row, today) ? " about the notice" : ""}`
/** What is done once the job has ended: its own day leaves conciliation out. @param {Standing} row */
export const second = (row) =>
  `For the end of the job, contact ${row.body.name} again the day after it ends, and lodge a second claim by ${
    dated(endBy(row))
  }`
/** Whether the day to act by comes before the job ends. @param {Standing} row */
export const long = ({ days, next }) => next !== null && days[days.length - 1] >= next

/** Whether, in Northern Ireland, the claim itself is to be in by the day to contact by. @param {Standing} row */
export const careful = ({ nation, state }) => nation === "northern-ireland" && state === "not-contacted"

/** Why the safe day is the one to work to. @type {(row: Standing, law: Limits) => string} */
const since = ({ act, counted, limit, longest }, law) =>
  longest
    ? "it counts only the longest that conciliation can take"
    : act.first && counted && counted.safe < counted.shorter
    ? `it is counted from ${act.dismissal ? "the day your member was told" : "the first incident"}, ${dated(act.first)}`
    : limit.months > law.safeMonths
    ? `it counts ${law.safeMonths} months, in case the longer limit does not apply`
    : "it uses an older, careful count"

/**
 * What is said where the safe day has gone.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
const missed = (row, law, today) => {
  const { counted, act, role, days: possible, changed, limit, longest } = row
  if (!counted || counted.safe >= today) return []
  const { safe, shorter, last } = counted
  const linked = act.first !== null && !act.dismissal && safe < shorter
  const words = possible.some((day) =>
    primaryLimit(day, law.safeMonths) === today && olderCount(day, law.safeMonths) < today && today < last
  )
  return [
    ...(words && !row.contact.b
      ? [{ says: `On the ordinary count the ${law.safeMonths} months end today: act today.` }]
      : []),
    {
      says: `${
        role === "may-be"
          ? `The claim may be late already: the safe day was ${dated(safe)}.`
          : linked
          ? "The last act may still be in time. It saves what came before only if a tribunal finds them linked."
          : limit.months > law.safeMonths && !longest && safe === shorter
          ? `The claim may still be in time: the safe day counts only ${law.safeMonths} months.`
          : "The claim may still be in time."
      }${
        row.state === "certificate"
          ? ""
          : " Ring your union’s legal service today, and write down why the safe day went by."
      }`,
    },
    ...(act.first && safe < shorter
      ? [{
        says: `The safe day was counted from ${
          act.dismissal ? "the day your member was told" : "the first incident"
        }, ${onDate(act.first)}.${
          linked
            ? ` Each incident${
              role === "earlier" && changed ? ` before ${date(changed)}` : ""
            } has a day of its own, and it may be earlier: put each in here.`
            : ""
        }`,
      }]
      : []),
    ...(shorter > safe && shorter < today && shorter < last
      ? [{ says: `The next safe day has passed too: it was ${dated(shorter)}. Don’t wait for the last day.` }]
      : []),
  ]
}

/**
 * What is said of the days, of a row that has one to act by.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
export const days = (row, law, today) => {
  const { counted, role, act, next } = row
  if (!counted || !next) return []
  const { safe, shorter, last } = counted
  const linked = role === "safe" && act.first !== null && !act.dismissal && safe < shorter
  /** @returns {string} */
  const words = () => {
    if (again(row)) return ""
    if (notice(row, today) && long(row)) {
      return `These may be two claims, with two days. Contact before the job ends may protect only the claim about the notice: when its certificate comes, count that claim by itself. Put in the day of notice${
        act.first ? `, ${dated(act.first)},` : ""
      } as the day it happened, with Day A and Day B, and lodge that claim by the safe day given. ${
        second(row)
      }: that day leaves conciliation out.`
    }
    if (role === "safe" && quiet(row)) return "Work to the safe day: it leaves out the days of conciliation."
    if (role === "safe") {
      return `Work to the safe day: ${since(row, law)}. ${
        linked
          ? `The last day in law, ${dated(last)}, saves what came before only if a tribunal finds the acts linked.`
          : `Don’t wait for the last day in law, ${dated(last)}.`
      }`
    }
    if (role === "earlier") return `For ${called(act)} the next safe day is ${dated(shorter)}.`
    if (role === "shorter") {
      return `Don’t wait for the last day in law, ${dated(last)}: the shorter limit, from ${called(act)}, ends first.`
    }
    if (role === "older" && next < last) return `By the usual count the last day is ${dated(last)}. Don’t wait for it.`
    if (role !== "last" || safe < today || next <= addDays(today, 1) || careful(row)) return ""
    return ahead(row, today)
      ? "Don’t leave it to that day: lodge within days of its coming."
      : `Don’t leave it to that day: do it ${within(next, today)}.`
  }
  const said = words()
  return [...missed(row, law, today), ...(said ? [{ says: said }] : [])]
}
