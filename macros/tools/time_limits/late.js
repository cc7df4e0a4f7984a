// What a rep is told once the last day has gone.
/** @import { Limits, Said, Standing, Told } from "./types.d.ts" */
import { northern } from "./count.js"
import { dated } from "./dates.js"
import { contacting, limited } from "./how.js"
import { lodger, lodging } from "./lodge.js"

/**
 * How a late claim is let in.
 * @type {(row: Standing, law: Limits) => Said[]}
 */
export const late = ({ nation, limit }, law) => [
  {
    says:
      "A tribunal can let a late claim in if that is fair (just and equitable). Your member has to persuade it. Nobody can promise that it will.",
    law: northern(nation) ? limit.law : law.law.equitable,
  },
  {
    says:
      "Write down today why it is late, with proof: illness, wrong advice, facts held back, a grievance still running (it decides nothing).",
  },
]

/** What to do where the last day has gone. @type {(row: Standing, today: string) => string} */
const deed = ({ contact: { a, b }, body }, today) =>
  b && b <= today
    ? "Lodge the claim today, and ring your union’s legal service."
    : a && a <= today
    ? `Ask ${body.name} today for the certificate, without more conciliation, and ring your union’s legal service. Lodge the claim the day it comes.`
    : `Contact ${body.name} today all the same, and ring your union’s legal service.`

/** @type {(row: Standing, law: Limits, today: string) => Told} */
export const passed = (row, law, today) => {
  const { counted, contact: { a, b }, days } = row
  const last = counted?.last ?? today
  const latest = counted?.mayBe ? `, or ${dated(counted.mayBe)} at the latest` : ""
  const from = days.length > 1 ? "Counted from the earliest day that it can be, the" : "The"
  const asked = a && a <= today
  return {
    lead: `${deed(row, today)} ${from} last day in law has passed: it was ${dated(last)}${latest}.`,
    by: null,
    aim: null,
    alarm: true,
    sure: [
      ...(b && b <= today
        ? [lodger(row, today, true), lodging(row, law)]
        : asked
        ? [lodging(row, law)]
        : contacting(row, law, today)),
      ...(counted && counted.safe < counted.last && !counted.mayBe
        ? [{ says: `The safe day was ${dated(counted.safe)}.` }]
        : []),
      ...(days.length > 1 && asked ? [{ says: "If it happened later, the claim may still be in time." }] : []),
      ...late(row, law),
      limited(row),
    ],
    unsure: [],
  }
}
