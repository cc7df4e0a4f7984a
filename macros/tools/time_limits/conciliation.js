// What a rep is told while the clock is stopped and no certificate has come: here, in the deadline tool and the case file.
/** @import { Limits, Said, Standing, Told } from "./types.d.ts" */
import { againLead, againSure } from "./again.js"
import { northern } from "./count.js"
import { date, dated, onDate, worked, workingDayAfter, workingDayBefore } from "./dates.js"
import { arrival, by, comes, hurried, missed, spent } from "./arrival.js"
import { claimed, ending, heard } from "./days.js"
import { RING } from "./doubts.js"
import { lodging } from "./lodge.js"
import { asks } from "./relief.js"
import { addDays } from "./rules.js"

/**
 * The day to work to while the certificate is awaited: without conciliation in Northern Ireland; elsewhere as if it had come
 * on the last day that conciliation can take.
 * @type {(row: Standing, limits: Limits, today: string) => Said[]}
 */
const provisional = (row, limits, today) => {
  const { nation, apart, sent, ends, doubt, without } = row
  if (northern(nation) && apart) {
    return [
      {
        says: apart.safe < today
          ? `Without the days of conciliation the last day was ${dated(apart.safe)}.`
          : `Put ${
            dated(apart.safe)
          } in the diary as the safe day: without the days of conciliation it is the last. Try to lodge ${
            claimed(row, today)
          } by it.`,
      },
      lodging(row, limits),
    ]
  }
  const late = !doubt && without.safe <= addDays(today, 7)
    ? [{
      says:
        "If it went out more than 3 weeks ago, ring your union’s legal service today, and lodge the claim as soon as you have its number. No answer: your member lodges it.",
    }, lodging(row, limits)]
    : []
  if (ends?.due === today) return late
  if (!sent || !ends) return []
  const day = sent.safe >= today ? sent.safe : sent.last
  const name = day === sent.last ? "last day in law" : "safe day"
  return [
    {
      says: `If it was sent on ${date(ends.due)}${doubt ? ", and Day A was in time" : ""}, the ${name} ${
        day < today ? "was" : "is"
      } ${dated(day)}. It is earlier if it was sent earlier.`,
    },
    // Before the ordinary limit ends, no certificate can have made it end.
    ...(spent(row, today) ? [] : late),
  ]
}

/** What is said of the clock. @type {(row: Standing, a: string) => string} */
const clock = ({ doubt, act, nation }, a) =>
  northern(nation)
    ? `If the days of conciliation count, the clock stopped on Day A, ${date(a)}${
      doubt ? ", provided that it was in time" : ", which was in time"
    }.`
    : doubt === "first"
    ? `If Day A, ${date(a)}, was in time, the clock stopped on it. Counted from ${
      act.dismissal ? "the end of the job" : "the last act"
    } it was.`
    : doubt
    ? `If Day A, ${date(a)}, was in time, the clock stopped on it.`
    : `The clock stopped on Day A, ${date(a)}, which was in time.`

/** @type {(row: Standing, today: string) => string} */
const lead = (row, today) => {
  const { apart, doubt, ends, body, nation } = row
  const open = worked(today, nation)
  const after = onDate(workingDayAfter(today, nation))
  const claim = claimed(row, today)
  const now = `Ask ${body.name} for the certificate now, and`
  const ask = `${now} lodge ${claim} the day it comes.`
  if (doubt) return `${RING} ${ask}`
  if (spent(row, today)) {
    return `Ring your union’s legal service and ${body.name} today: the last day may have gone. Ask for the certificate’s number and a copy. If it was sent, lodge ${claim} today, or the day its number comes. No answer from the legal service: your member lodges it all the same. If it was never sent, ask for it now and lodge ${claim} the day it comes: the clock may still be stopped.`
  }
  if (!ends || ends.due < today) {
    return `Look for the certificate today. If it is not there, ${
      open ? `ring ${body.name}` : `email the conciliator now, and ring ${body.name} ${after}`
    }: ask when it was sent, and for a copy. If it was not sent, ask for it now.`
  }
  const due = `It should come by ${by(row, today)}.`
  if (missed(row, today)) return `${RING} ${ask} ${due}`
  if (apart && hurried(row)) {
    const day = apart.safe === today ? "today" : `by ${dated(apart.safe)}`
    return `${now} try to lodge ${claim} ${day}: without the days of conciliation it is the last. The certificate should come by ${
      by(row, today)
    }.`
  }
  if (ends.due === today) {
    return `Look for the certificate. ${due} If it is not there, ${
      open ? "ring or email" : "email"
    } ${body.name} today: ask if it was sent, and when.${open ? "" : ` Ring ${after}.`}`
  }
  return `Wait for the certificate${ending(row, today) ? " about the notice" : ""}. ${due}`
}

/**
 * What to say of a row that waits for its certificate.
 * @type {(row: Standing, limits: Limits, today: string) => Told}
 */
export const awaited = (row, limits, today) => {
  const { act, nation, contact, ends, doubt, next, state } = row
  const { law, conciliation: { law: { stop } } } = limits
  const ni = northern(nation)
  const overdue = ends?.overdue ?? false
  const after = state === "after-contact"
  const job = ending(row, today)
  const apartToo = ni && after && job && heard(row) // its notice waits, and its day leaves conciliation out
  const lodges = (after && !apartToo) || (!ni && (doubt !== null || spent(row, today))) // in Northern Ireland its own line says it
  return {
    lead: after ? againLead(row, today, lead(row, today)) : lead(row, today),
    by: next ?? (ends && !overdue ? ends.due : null),
    aim: next && workingDayBefore(next, nation) > today ? workingDayBefore(next, nation) : null,
    alarm: overdue || doubt !== null || (after && (!next || next <= today)) ||
      (hurried(row) && row.without.safe <= addDays(today, 1)),
    sure: [
      ...(after ? againSure(row, limits, today) : [{
        says: `${clock(row, contact.a ?? today)} The last day is not known until the certificate comes.`,
        law: ni ? law.ni : stop,
      }]),
      ...(after && !apartToo ? [] : provisional(row, limits, today)),
      ...(lodges ? [lodging(row, limits)] : []),
      ...arrival(row, limits, today),
      comes(row, limits, today),
      { says: "A claim that needs a certificate can’t go in without one.", law: ni ? law.ni : law.needed },
      ...(act.dismissal ? [] : [asks(nation, limits)]), // of a dismissal that has been said first
    ],
    unsure: [],
  }
}
