// What a rep is told while the clock is stopped and no certificate has come: here, in the deadline tool and the case file.
/** @import { Limits, Said, Standing, Told } from "./types.d.ts" */
import { northern } from "./count.js"
import { date, dated, onDate, workingDayBefore } from "./dates.js"
import { RING } from "./doubts.js"
import { asks } from "./relief.js"

const HOW = "Look by email and by post, and in the junk folder too."

/** When a certificate should come: by a day, or by a later one. @type {(row: Standing, today?: string) => string} */
const by = ({ ends }, today = "") => {
  if (!ends) return ""
  const due = ends.due === today ? `today, ${dated(ends.due)}` : date(ends.due)
  return ends.latest > ends.due ? `${due}, or by ${date(ends.latest)} if both sides agreed to go on` : due
}

/**
 * Where and when to look for the certificate, and what day it is dated.
 * @type {(row: Standing, limits: Limits, today: string) => Said[]}
 */
const arrival = (row, limits, today) => {
  const { ends, nation, body } = row
  const due = ends?.law ?? undefined
  const ni = northern(nation)
  const sent = ni ? "" : " An email counts from the day it was sent, whenever you find it."
  return [
    !ends ? { says: `${HOW} If it is not there, ring ${body.name} and ask when it was sent.` } : ends.due < today
      ? {
        says: `The certificate should have come by ${
          by(row)
        }. ${HOW} The clock may be running again from the day it came.`,
        law: due,
      }
      : {
        says: ends.due === today ? HOW : `The certificate can come any day: look now, and every week. ${HOW}`,
        law: due,
      },
    {
      says: `Day B is the day it came${
        ni ? ", " : " or, if earlier, the day it counts as received: "
      }not the day you find it.${sent}`,
      law: ni ? limits.law.ni : limits.law.day_a,
    },
    ...(ends && ends.due > today && !row.doubt
      ? [{
        says:
          `You needn’t wait the time out: either side can end conciliation, and you can ask ${body.name} for the certificate.`,
      }]
      : []),
  ]
}

/**
 * The day to work to while the certificate is awaited: without conciliation in Northern Ireland; elsewhere as if it had come
 * on the last day that conciliation can take.
 * @type {(row: Standing, today: string) => Said[]}
 */
const provisional = ({ nation, apart, sent, ends, doubt }, today) => {
  if (northern(nation) && apart) {
    return [
      apart.safe < today
        ? {
          says: `Without the days of conciliation the last day was ${dated(apart.safe)}. ${RING}`,
        }
        : {
          says: `Put ${
            dated(apart.safe)
          } in the diary as the safe day: without the days of conciliation it is the last. Try to lodge by it.`,
        },
    ]
  }
  if (!sent || !ends) return []
  const day = sent.safe >= today ? sent.safe : sent.last
  const name = day === sent.last ? "last day in law" : "safe day"
  return [
    {
      says: `If it was sent on ${date(ends.due)}${doubt ? ", and Day A was in time" : ""}, the ${name} ${
        day < today ? "was" : "is"
      } ${dated(day)}. It is earlier if it was sent earlier.`,
    },
    {
      says: "If it went out more than 3 weeks ago, ring your union’s legal service today and be ready to lodge today.",
    },
  ]
}

/** What is said of the clock. @type {(row: Standing, a: string) => string} */
const clock = ({ doubt, act }, a) =>
  doubt === "first"
    ? `If Day A, ${date(a)}, was in time, the clock stopped on it. Counted from ${
      act.dismissal ? "the end of the job" : "the last act"
    } it was.`
    : doubt
    ? `If Day A, ${date(a)}, was in time, the clock stopped on it.`
    : `The clock stopped on Day A, ${date(a)}, which was in time.`

/** @type {(row: Standing, today: string) => string} */
const lead = (row, today) => {
  const { doubt, ends, body, apart } = row
  const ask = `Ask ${body.name} for the certificate now, and lodge the claim the day it comes.`
  if (doubt) return `${RING} ${ask}`
  if (!ends || ends.due < today) {
    return `Look for the certificate today. If it is not there, ring ${body.name} and ask when it was sent.`
  }
  if (ends.due === today) {
    return `Look for the certificate. It should come by ${
      by(row, today)
    }. If it is not there by tonight, ring ${body.name} in the morning.`
  }
  return `${apart && apart.safe < today ? ask : "Wait for the certificate."} It should come by ${dated(ends.due)}${
    ends.latest > ends.due ? `, or by ${date(ends.latest)} if both sides agreed to go on` : ""
  }.`
}

/**
 * What to do for an act after Day A: the certificate may not cover it.
 * @type {(row: Standing, today: string, name: string) => string}
 */
const apartLead = ({ next, apart, body }, today, name) => {
  const act =
    `Contact ${body.name} about it today, and ring your union’s legal service: this happened after Day A, so the certificate may not cover it.`
  if (!apart || !next) {
    return `${act} Without conciliation ${
      apart && apart.safe < apart.last ? `the safe day was ${dated(apart.safe)} and ` : ""
    }the last day was ${dated(apart?.last ?? today)}.`
  }
  const is = `${name}${name === "the last day in law" ? " without conciliation" : ""}`
  if (apart.safe < today) {
    return `${act} The safe day has passed: it was ${dated(apart.safe)}. ${
      next === today ? `Today, ${dated(next)}, is ${is}.` : `Put ${dated(next)} in the diary: it is ${is}.`
    }`
  }
  const ask = `${
    RING.slice(0, -1)
  }: this happened after Day A, so the certificate may not cover it. Ask whether to contact ${body.name} again about it.`
  return next === today
    ? `${ask} Without an answer, do so today: ${dated(next)} is ${is}.`
    : `${ask} Without an answer, do so by ${dated(next)}. Put that day in the diary: it is ${is}.`
}

/**
 * What to say of a row that waits for its certificate. `name` is what its day to act by is called.
 * @type {(row: Standing, limits: Limits, today: string, name: string) => Told}
 */
export const awaited = (row, limits, today, name) => {
  const { act, nation, contact, ends, doubt, next, days, state, body } = row
  const { law, conciliation: { month, law: { stop } } } = limits
  const ni = northern(nation)
  const a = contact.a ?? today
  const overdue = ends?.overdue ?? false
  const after = state === "after-contact"
  const early = after || doubt !== null
  return {
    lead: after ? apartLead(row, today, name) : lead(row, today),
    by: next ?? (ends && !overdue ? ends.due : null),
    aim: next && workingDayBefore(next) > today ? workingDayBefore(next) : null,
    alarm: overdue || doubt !== null || (after && (!next || next <= today)),
    sure: [
      ...(after
        ? [
          {
            says: `If your union’s legal service says that conciliation covers what happened ${
              onDate(days[0])
            }, the clock is stopped for it too.`,
          },
          {
            says:
              `To ask again, use ${body.name}’s website or ring ${body.phone}. Ringing only for advice does not count.`,
          },
        ]
        : [{
          says: `${clock(row, a)} The last day is not known until the certificate comes.`,
          law: ni ? law.ni : stop,
        }]),
      ...(after ? [] : provisional(row, today)),
      ...arrival(row, limits, today),
      ...(ni
        ? [{
          says: "When it comes, put in Day B here. Then get the last day in writing from your union’s legal service.",
        }]
        : early
        ? [{ says: "When it comes, put in Day B here." }]
        : [{
          says: `When it comes, put in Day B here. The last day will be at least ${month} after it comes.`,
          law: law.month,
        }]),
      { says: "A claim that needs a certificate can’t go in without one.", law: ni ? law.ni : law.needed },
      ...(act.dismissal ? [] : [asks(nation, limits)]), // of a dismissal that has been said first
    ],
    unsure: [],
  }
}
