// What a rep is told while the clock is stopped and no certificate has come, in the deadline tool and the case file.
/** @import { Conciliation, Law, Said, Wait } from "./types.d.ts" */
import { day, today } from "../../../browser/page.js"
import { conciliationEnds, on } from "./rules.js"

/** @typedef {ReturnType<typeof conciliationEnds>} Ends */

const LOOK = "Look by email and by post, and in the junk folder too."

/**
 * Return what to do next, what the wait means, and a day for a calendar.
 * Day A is not after today.
 * @type {(nation: string, a: string, data: Conciliation) => Wait}
 */
export const waiting = (nation, a, data) => {
  const ni = nation === "northern-ireland"
  const body = ni ? "the Labour Relations Agency" : "Acas"
  const length = on(data.lengths[nation], a)
  const ends = length && conciliationEnds(a, length)
  const overdue = ends !== undefined && ends.due < today()
  return {
    lead: overdue ? "Look for the certificate today" : "Wait for the certificate",
    overdue,
    reminder: {
      id: `certificate-${a}`,
      day: ends && !overdue ? ends.due : today(),
      title: "Look for the conciliation certificate",
      notes:
        `The certificate should have come by now. ${LOOK} If it is not there, ring ${body}. Then work out the last day again with its date (Day B).`,
    },
    says: [
      {
        says: `The clock stopped on Day A, ${
          day(a)
        }, which was in time. No last day can be given until the certificate comes.`,
        law: ni ? data.law.ni : data.law.stop,
      },
      arrival(body, length?.law, ends, overdue),
      ni
        ? {
          says: "When it comes, put in Day B here. Then get the last day in writing from your union’s legal service.",
        }
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
    ],
  }
}

/**
 * When the certificate should come or have come, and what to do about it.
 * @type {(body: string, law: Law | undefined, ends: Ends | undefined, overdue: boolean) => Said}
 */
const arrival = (body, law, ends, overdue) => {
  const ring = `ring ${body} and ask when it was sent`
  if (!ends) return { says: `${LOOK} If it is not there, ${ring}.` }
  const by = ends.latest > ends.due
    ? `${day(ends.due)}, or by ${day(ends.latest)} if both sides agreed to more time`
    : day(ends.due)
  if (!overdue) {
    return { says: `It should come by ${by}. ${LOOK} If it has not come by then, ${ring}.`, law }
  }
  return {
    says:
      `It should have come by ${by}. ${LOOK} If it is not there, ${ring}. The clock may be running again from that day.`,
    law,
  }
}
