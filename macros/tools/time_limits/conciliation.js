// What a rep is told while the clock is stopped and no certificate has come: here, in the deadline tool and the case file.
/** @import { Limits, Said, Standing, Told } from "./types.d.ts" */
import { againLead, againSure } from "./again.js"
import { northern } from "./count.js"
import { date, dated, onDate, worked, workingDayAfter, workingDayBefore } from "./dates.js"
import { RING } from "./doubts.js"
import { lodging } from "./lodge.js"
import { asks } from "./relief.js"
import { addDays } from "./rules.js"

export const HOW = "Look by email and by post, and in the junk folder too."
const COPY =
  "When you have it, put in Day B here. A copy sent now doesn’t start time again: Day B is from when it was first sent."

/** That talks can be cut short. @type {(body: string) => Said} */
export const SOONER = (body) => ({
  says:
    `You can ask ${body} for the certificate sooner. Ring your union’s legal service first: once it comes the clock runs again.`,
})

/** When a certificate should come: by a day, or by a later one. @type {(row: Standing, today?: string) => string} */
const by = ({ ends }, today = "") => {
  if (!ends) return ""
  const due = today ? `${ends.due === today ? "today, " : ""}${dated(ends.due)}` : date(ends.due)
  return ends.latest > ends.due ? `${due}, or by ${date(ends.latest)} if both sides agreed to go on` : due
}

/**
 * Whether the days may have gone, if the certificate went out on the last day of conciliation: the safe day has.
 * @type {(row: Standing, today: string) => boolean}
 */
export const spent = ({ sent, nation, apart }, today) =>
  sent !== null && (northern(nation) && apart ? apart.safe : sent.safe) < today
/** Whether, in Northern Ireland, the safe day has gone. @type {(row: Standing, today: string) => boolean} */
export const missed = ({ nation, apart }, today) => northern(nation) && apart !== null && apart.safe < today

/**
 * Where and when to look for the certificate, and what day it is dated.
 * @type {(row: Standing, limits: Limits, today: string) => Said[]}
 */
export const arrival = (row, limits, today) => {
  const { ends, nation } = row
  const due = ends?.law ?? undefined
  const ni = northern(nation)
  const sent = ni ? "" : " An email counts from the day it was sent, whenever you find it."
  return [
    !ends || ends.due === today ? { says: HOW, law: due } : ends.due < today
      ? {
        says: `The certificate should have come by ${
          by(row)
        }. ${HOW} The clock may be running again from the day it came.`,
        law: due,
      }
      : { says: `The certificate can come any day: look now, and every day. ${HOW}`, law: due },
    {
      says: `Day B is the day it came${
        ni ? ", " : " or, if earlier, the day it counts as received: "
      }not the day you find it.${sent} Not sure? Put in the date on the certificate.`,
      law: ni ? limits.law.ni : limits.law.day_a,
    },
    ...(ends && ends.due > today && !row.doubt && !missed(row, today) && row.state !== "after-contact"
      ? [SOONER(row.body.name)]
      : []),
  ]
}

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
          } in the diary as the safe day: without the days of conciliation it is the last. Try to lodge the claim by it.`,
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
  const { doubt, ends, body, nation } = row
  const open = worked(today, nation)
  const after = onDate(workingDayAfter(today, nation))
  const ask = `Ask ${body.name} for the certificate now, and lodge the claim the day it comes.`
  if (doubt) return `${RING} ${ask}`
  if (spent(row, today)) {
    return `Ring your union’s legal service and ${body.name} today: the last day may have gone. Ask for the certificate’s number and a copy. If it was sent, lodge the claim today, or the day its number comes. No answer from the legal service: your member lodges it all the same. If it was never sent, ask for it now and lodge the claim the day it comes: the clock may still be stopped.`
  }
  if (!ends || ends.due < today) {
    return `Look for the certificate today. If it is not there, ${
      open ? `ring ${body.name}` : `email the conciliator now, and ring ${body.name} ${after}`
    }: ask when it was sent, and for a copy. If it was not sent, ask for it now.`
  }
  if (missed(row, today)) return `${RING} ${ask} It should come by ${by(row, today)}.`
  if (ends.due === today) {
    return `Look for the certificate. It should come by ${by(row, today)}. If it is not there, ${
      open ? "ring or email" : "email"
    } ${body.name} today: ask if it was sent, and when.${open ? "" : ` Ring ${after}.`}`
  }
  return `Wait for the certificate. It should come by ${by(row, today)}.`
}

/**
 * What to do with the certificate's date.
 * @type {(row: Standing, limits: Limits, today: string) => Said}
 */
const comes = (row, { law, conciliation: { month } }, today) => {
  const { nation, ends, doubt, state } = row
  const ni = northern(nation)
  const overdue = ends?.overdue ?? false
  const writing = " Then get the last day in writing from your union’s legal service that day."
  if (overdue) {
    const least = !ni && !doubt && state !== "after-contact" && !spent(row, today)
    return {
      says: `${COPY}${least ? ` The last day is at least ${month} after that.` : ""}${ni ? writing : ""}`,
      law: least ? law.month : undefined,
    }
  }
  if (ni || doubt || state === "after-contact") return { says: `When it comes, put in Day B here.${ni ? writing : ""}` }
  return {
    says: `When it comes, put in Day B here. The last day will be at least ${month} after Day B.`,
    law: law.month,
  }
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
  const lodges = after || (!ni && (doubt !== null || spent(row, today))) // in Northern Ireland its own line says it
  return {
    lead: after ? againLead(row, today) : lead(row, today),
    by: next ?? (ends && !overdue ? ends.due : null),
    aim: next && workingDayBefore(next, nation) > today ? workingDayBefore(next, nation) : null,
    alarm: overdue || doubt !== null || (after && (!next || next <= today)),
    sure: [
      ...(after ? againSure(row, limits) : [{
        says: `${clock(row, contact.a ?? today)} The last day is not known until the certificate comes.`,
        law: ni ? law.ni : stop,
      }]),
      ...(after ? [] : provisional(row, limits, today)),
      ...(lodges ? [lodging(row, limits)] : []),
      ...arrival(row, limits, today),
      comes(row, limits, today),
      { says: "A claim that needs a certificate can’t go in without one.", law: ni ? law.ni : law.needed },
      ...(act.dismissal ? [] : [asks(nation, limits)]), // of a dismissal that has been said first
    ],
    unsure: [],
  }
}
