// What a rep is told once the last day has gone, and once the claim has gone in.
/** @import { Limits, Matter, Said, Standing, Told } from "./types.d.ts" */
import { northern } from "./count.js"
import { dated, onDate } from "./dates.js"
import { how, limited } from "./how.js"
import { RING } from "./doubts.js"

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
  { says: "Write down today why it is late, with proof: illness, wrong advice, facts held back." },
]

/** What to do where the last day has gone. @param {Standing} row */
const deed = ({ contact, body, tooLate }, today = "") =>
  contact.b
    ? `Lodge the claim today${tooLate ? " with the certificate’s number" : ""}, and ring your union’s legal service.`
    : contact.a && contact.a <= today
    ? `Ask ${body.name} today for the certificate, without more conciliation, and ring your union’s legal service. Lodge the claim the day it comes.`
    : `Contact ${body.name} today all the same, and ring your union’s legal service.`

/** @type {(row: Standing, law: Limits, today: string) => Told} */
export const passed = (row, law, today) => {
  const { counted, contact, days, body } = row
  const last = counted?.last ?? today
  const latest = counted?.mayBe ? `, or ${dated(counted.mayBe)} at the latest` : ""
  const from = days.length > 1 ? "Counted from the earliest day that it can be, the" : "The"
  return {
    lead: `${deed(row, today)} ${from} last day in law has passed: it was ${dated(last)}${latest}.`,
    by: null,
    aim: null,
    alarm: true,
    sure: [
      ...(contact.a && contact.a <= today ? [] : [
        ...how(row, law, today),
        { says: `Ask ${body.name} for the certificate at once. Lodge the claim the day it comes.` },
      ]),
      ...(contact.b ? how(row, law, today) : []),
      ...(counted && counted.safe < counted.last && !counted.mayBe
        ? [{ says: `The safe day was ${dated(counted.safe)}.` }]
        : []),
      ...(days.length > 1 ? [{ says: "If it happened later, the claim may still be in time." }] : []),
      ...late(row, law),
      limited(row),
    ],
    unsure: [],
  }
}

/**
 * What to say of the certificate of a claim that has gone in, where its dates are not known.
 * @type {(row: Standing, on: string, today: string) => Said[]}
 */
const certificate = ({ counted, body }, on, today) => {
  if (!counted) return []
  const ask = [counted.safe, counted.last].find((day) => day >= today)
  return [
    {
      says:
        `If not, ring your union’s legal service and contact ${body.name} today: the tribunal may reject the claim.${
          ask ? ` The ${ask === counted.last ? "last" : "safe"} day to ask is ${dated(ask)}.` : ""
        }`,
    },
    ...(on > counted.safe
      ? [{ says: "This is counted without conciliation. Put in Day A and Day B before you believe it." }]
      : []),
  ]
}

/** @type {(row: Standing, matter: Matter, law: Limits, today: string) => Told} */
export const lodged = (row, { lodged: day }, law, today) => {
  const { counted, contact } = row
  const on = day ?? ""
  const dates = contact.a && contact.b
  const over = !counted || on > counted.last
  const between = counted && !over && on > counted.safe
  const stands = over
    ? `The claim went in ${onDate(on)}, after the last day in law. ${RING}`
    : between
    ? `Tell your union’s legal service today. The claim went in ${
      onDate(on)
    }: after the safe day, and by the last day in law.`
    : `The claim went in ${onDate(on)}, in time.`
  return {
    lead: dates ? stands : `${stands} Was there a certificate, and is its number on the form?`,
    by: null,
    aim: null,
    alarm: false,
    sure: [
      ...(dates ? [] : certificate(row, on, today)),
      ...(over ? late(row, law) : []),
      ...(between
        ? [{ says: "The employer may say that the shorter limit applied. By the last day in law it is in time." }]
        : []),
      { says: "Keep the claim’s number and the proof of the day." },
    ],
    unsure: [],
  }
}
