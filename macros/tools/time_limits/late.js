// What a rep is told once the last day has gone, and once the claim has gone in.
/** @import { Limits, Matter, Said, Standing, Told } from "./types.d.ts" */
import { northern } from "./count.js"
import { dated, meant, onDate } from "./dates.js"
import { before, called, RING } from "./doubts.js"
import { contacting, limited, request } from "./how.js"
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

/**
 * What to do if a claim went in without a certificate or its number, where Day A and Day B are not known.
 * @type {(row: Standing, limits: Limits, today: string) => Said[]}
 */
const unnumbered = ({ counted, body, nation }, { law }, today) => {
  const number = northern(nation) ? law.ni : law.number
  const ask = counted && [counted.safe, counted.last].find((day) => day >= today)
  return [
    {
      says:
        `Was there no certificate? Contact ${body.name} today, ask for it at once, and lodge a new claim with its number the day it comes. To ask, ${
          request({ body }, `${body.name}’s`)
        }${ask ? ` Contact by ${dated(ask)} can still add days.` : ""}`,
      law: number,
    },
    {
      says:
        "A certificate, but no number on the form? Send the number today to the tribunal office that has the claim, and ask your union’s legal service today whether to lodge again: the claim may count only from the day the number arrives.",
      law: number,
    },
  ]
}

/**
 * What to check on the form of a claim that has gone in. `rung` is whether the first line says to ring the legal service.
 * @type {(row: Standing, limits: Limits, today: string, rung: boolean) => Said}
 */
const match = ({ counted, nation }, { law }, today, rung) => {
  const day = counted && [counted.safe, counted.last].find((one) => one >= today)
  return {
    says: `Check today that the number and each name on the form match the certificate.${
      day
        ? ` Is there a slip? Ask the tribunal today to put it right. Ask your union’s legal service today whether to send a new claim too: ${
          dated(day)
        } is the last day for one.`
        : rung
        ? ""
        : ` Is there a slip? ${RING}`
    }`,
    law: northern(nation) ? undefined : law.number,
  }
}

/** That the certificate of a claim that has gone in may not cover an act, or "". @param {Standing} row */
const gap = (row) =>
  row.ahead && row.contact.b
    ? `${before(row) ? "The certificate" : "Day A"} came before ${
      called(row.act)
    }, so the certificate may not cover it. Ask your union’s legal service today about a new certificate.`
    : ""

/** @type {(row: Standing, matter: Matter, law: Limits, today: string) => Told} */
export const lodged = (row, { lodged: day }, law, today) => {
  const { counted, contact } = row
  const on = day ?? ""
  const dates = Boolean(contact.a && contact.b)
  const over = !counted || on > counted.last
  const between = Boolean(counted && !over && on > counted.safe)
  const went = `The claim went in ${onDate(on)}`
  const lacks = contact.a ? "Day B" : "Day A and Day B"
  const verdict = over
    ? "after the last day in law"
    : between
    ? "after the safe day, and by the last day in law"
    : "in time"
  const hope = row.tooLate && contact.a
    ? ` Conciliation, asked for on ${dated(contact.a)}, came too late to add days. ${RING}`
    : over
    ? " Conciliation may put that right."
    : " Conciliation may bring it within the safe day."
  return {
    lead: dates
      ? [
        `${between ? "Tell your union’s legal service today. " : ""}${went}, ${verdict}.`,
        meant(row.act.day).includes(on) ? "Ask if the form has it." : "",
        over ? RING : "",
        gap(row),
      ].filter(Boolean).join(" ")
      : `Put in ${lacks} first. Counted without ${contact.a ? "it" : "them"}: ${went[0].toLowerCase()}${
        went.slice(1)
      }, ${verdict}.${over || between ? hope : ""}`,
    by: null,
    aim: null,
    alarm: gap(row) !== "",
    sure: [
      ...(dates ? [match(row, law, today, over || between)] : [...unnumbered(row, law, today), lodging(row, law)]),
      ...(over || between
        ? [
          ...(dates || row.tooLate ? [] : [{
            says: `No certificate, or still ${
              over ? "late" : "after the safe day"
            } with Day A and Day B? Ring your union’s legal service today.`,
          }]),
          ...(over ? late(row, law) : [{
            says: "The employer may say that the shorter limit applied. By the last day in law it is in time.",
          }]),
        ]
        : []),
      { says: "Keep the claim’s number and the proof of the day." },
    ],
    unsure: [],
  }
}
