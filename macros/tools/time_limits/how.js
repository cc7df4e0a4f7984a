// How what comes next is done, and by which limit.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { northern } from "./count.js"
import { worked } from "./dates.js"
import { before, called } from "./doubts.js"
import { addDays } from "./rules.js"

/** @type {(row: Standing, today: string) => Said[]} */
const closed = ({ next }, today) =>
  !worked(today) && (!next || next <= addDays(today, 3))
    ? [{
      says:
        "It is a weekend or a holiday: use the form on the website now, and keep what it sends you back. Phones may be closed.",
    }]
    : []

/** @type {(row: Standing, law: Limits, today: string) => Said[]} */
export const how = (row, law, today) =>
  row.contact.b && !before(row)
    ? [{ says: "Lodging is sending the claim form to the tribunal, with the number on the certificate." }]
    : [
      {
        says:
          `Ask ${row.body.name} for early conciliation: on its website, or on ${row.body.phone}. It is free. The day it gets that request is Day A. Ringing only for advice does not count.`,
        law: northern(row.nation) ? law.law.ni : law.law.day_a,
      },
      ...closed(row, today),
      {
        says:
          "This request is not the claim. The claim goes to the tribunal after the certificate comes, and has a last day of its own.",
        law: northern(row.nation) ? law.law.ni : law.law.needed,
      },
    ]

/** @type {(row: Standing) => Said} */
export const limited = (row) => {
  const { act, limit, working: { extraDays, monthAfterB, clockStopped }, counted, contact } = row
  const limits = `The limit for ${called(act)} is ${limit.months} months less a day`
  const month = Boolean(monthAfterB && monthAfterB > clockStopped)
  if (!counted || !contact.b || before(row) || (!extraDays && !month)) return { says: `${limits}.`, law: limit.law }
  const added = extraDays ? `, plus ${extraDays === 1 ? "1 day" : `${extraDays} days`} of conciliation` : ""
  return {
    says: `${limits}${added}.${month ? " One month after Day B is later, so that is the last day." : ""}`,
    law: limit.law,
  }
}
