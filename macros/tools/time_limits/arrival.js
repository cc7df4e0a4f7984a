// When a certificate should come, where to look for it, and what to do with its date.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { northern } from "./count.js"
import { date, dated } from "./dates.js"

export const HOW = "Look by email and by post, and in the junk folder too."
const COPY =
  "When you have the first, put in Day B here. A copy sent now doesn’t start time again: Day B is from when it was first sent."

/** That talks can be cut short. @type {(body: string) => Said} */
export const SOONER = (body) => ({
  says:
    `You can ask ${body} for the certificate sooner. Ring your union’s legal service first: once it comes the clock runs again.`,
})

/** When a certificate should come: by a day, or by a later one. @type {(row: Standing, today?: string) => string} */
export const by = ({ ends }, today = "") => {
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
/** Whether there, with no day of conciliation counted, the certificate comes too late unless it is asked for. @param {Standing} row */
export const hurried = ({ nation, apart, ends }) =>
  northern(nation) && apart !== null && ends !== null && ends.due >= apart.safe

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
    ...(ends && ends.due > today && !row.doubt && !hurried(row) && row.state !== "after-contact"
      ? [SOONER(row.body.name)]
      : []),
  ]
}

/**
 * What to do with the certificate's date.
 * @type {(row: Standing, limits: Limits, today: string) => Said}
 */
export const comes = (row, { law, conciliation: { month } }, today) => {
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
  if (ni || doubt || state === "after-contact") {
    return { says: `When the first certificate comes, put in Day B here.${ni ? writing : ""}` }
  }
  return {
    says: `When the first certificate comes, put in Day B here. The last day will be at least ${month} after Day B.`,
    law: law.month,
  }
}
