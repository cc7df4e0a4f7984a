// What a rep is told while the clock is stopped and no certificate has come: here, in the deadline tool and the case file.
/** @import { Conciliation, Ends, Law, Limits, Said, Standing, Told, Wait } from "./types.d.ts" */
import { date, dated, onDate, workingDayBefore } from "./dates.js"
import { conciliationEnds, on } from "./rules.js"

const LOOK = "Look by email and by post, and in the junk folder too."

/**
 * What the wait for a certificate means, in sentences. `stopped` is what is said of the clock.
 * @type {(nation: string, a: string, ends: Ends | null, law: Law | undefined, data: Conciliation, today: string,
 *   stopped?: string) => Said[]}
 */
const sentences = (
  nation,
  a,
  ends,
  law,
  data,
  today,
  stopped = `The clock stopped on Day A, ${date(a)}, which was in time. `,
) => {
  const ni = nation === "northern-ireland"
  const body = ni ? "the Labour Relations Agency" : "Acas"
  return [
    { says: `${stopped}No last day can be given until the certificate comes.`, law: ni ? data.law.ni : data.law.stop },
    arrival(body, law, ends, today),
    ni
      ? { says: "When it comes, put in Day B here. Then get the last day in writing from your union’s legal service." }
      : {
        says: `When it comes, put in Day B here. The last day will be at least ${data.month} after it comes.`,
        law: data.law.month,
      },
    { says: "A claim that needs a certificate can’t go in without one.", law: ni ? data.law.ni : data.law.needed },
    ni ? { says: "Dismissed? Ring your union’s legal service today. Some claims can’t wait." } : {
      says:
        `Interim relief needs no certificate, and can’t wait: it must be claimed within ${data.interimDays} after the job ends. ` +
        "Dismissed over whistleblowing, the union, work as a safety rep or other staff rep, or a companion at a hearing? " +
        "Ring your union’s legal service today.",
      law: data.law.interim,
    },
  ]
}

/**
 * When the certificate should come or have come, and what to do about it.
 * @type {(body: string, law: Law | undefined, ends: Ends | null, today: string) => Said}
 */
const arrival = (body, law, ends, today) => {
  const ring = `ring ${body} and ask when it was sent`
  if (!ends) return { says: `${LOOK} If it is not there, ${ring}.` }
  const by = ends.latest > ends.due
    ? `${date(ends.due)}, or by ${date(ends.latest)} if both sides agreed to more time`
    : date(ends.due)
  if (ends.due >= today) {
    return { says: `It should come by ${by}. ${LOOK} If it has not come by then, ${ring}.`, law }
  }
  return {
    says:
      `It should have come by ${by}. ${LOOK} If it is not there, ${ring}. The clock may be running again from that day.`,
    law,
  }
}

/**
 * What to say of a row that waits for its certificate.
 * @type {(row: Standing, limits: Limits, today: string) => Told}
 */
export const awaited = ({ act, nation, contact, ends, doubt, apart, next, days, state, body }, limits, today) => {
  const { conciliation: data } = limits
  const a = contact.a ?? today
  const overdue = ends?.overdue ?? false
  const wait = overdue ? "Look for the certificate today" : "Wait for the certificate"
  const after = state === "after-contact"
  const stopped = after
    ? ""
    : doubt === "first"
    ? `Counted from the last act, the clock stopped on Day A, ${date(a)}. `
    : doubt
    ? `The clock stopped on Day A, ${date(a)}, if the longer limit is the right one. `
    : undefined
  const without = apart && !next ? `Counted without conciliation, the day was ${dated(apart.last)}. ` : ""
  return {
    lead: after
      ? next
        ? `${wait}, but don’t rely on it here. Ring your union’s legal service, and work to ${
          next === today ? `today, ${dated(next)}` : dated(next)
        }.`
        : `${wait}, and ring your union’s legal service today.`
      : doubt
      ? `${wait}, and ring your union’s legal service today.`
      : ends && !overdue
      ? `${wait}. It should come by ${dated(ends.due)}.`
      : `${wait}. If it is not there, ring ${body.name}.`,
    by: next ?? (ends && !overdue ? ends.due : null),
    aim: next && workingDayBefore(next) > today ? workingDayBefore(next) : null,
    alarm: overdue || doubt !== null || (after && (!next || next <= today)),
    sure: [
      ...(after
        ? [{
          says: `${without}If your union’s legal service says that conciliation covers what happened ${
            onDate(days[0])
          }, the clock is stopped for it too.`,
        }]
        : []),
      ...sentences(nation, a, ends, ends?.law, data, today, stopped).filter(({ law }) =>
        !act.dismissal || law !== data.law.interim // that has been said first
      ),
    ],
    unsure: [],
  }
}

/**
 * Return what to do next, what the wait means, and a day for a calendar.
 * Day A is not after today.
 * @type {(nation: string, a: string, data: Conciliation, today: string) => Wait}
 */
export const waiting = (nation, a, data, today) => {
  const body = nation === "northern-ireland" ? "the Labour Relations Agency" : "Acas"
  const length = on(data.lengths[nation], a)
  const ends = length ? conciliationEnds(a, length) : null
  const overdue = ends !== null && ends.due < today
  return {
    lead: overdue ? "Look for the certificate today" : "Wait for the certificate",
    overdue,
    reminder: {
      id: `certificate-${a}`,
      day: ends && !overdue ? ends.due : today,
      title: "Look for the conciliation certificate",
      notes:
        `The certificate should have come by now. ${LOOK} If it is not there, ring ${body}. Then work out the last day again with its date (Day B).`,
    },
    says: sentences(nation, a, ends, length?.law, data, today),
  }
}
