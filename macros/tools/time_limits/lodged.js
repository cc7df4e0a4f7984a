// What a rep is told once a claim has gone in: of what it holds, and of what it doesn't: a respondent with no certificate by then, an
// act that came after. The deadline tool, which asks of no claim, does without.
/** @import { Limits, Matter, Said, Standing, Told } from "./types.d.ts" */
import { cameAfter, northern } from "./count.js"
import { date, dated, meant, onDate } from "./dates.js"
import { ending, ifCovered, lodgeBy } from "./days.js"
import { before, called, RING } from "./doubts.js"
import { request } from "./how.js"
import { late } from "./late.js"
import { lodging } from "./lodge.js"
import { told } from "./told.js"

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
 * The last day for a claim that puts right what one that has gone in holds, in words: the first that is still to come; or "".
 * @type {(rows: Standing[], today: string) => string}
 */
const lastDay = (rows, today) => {
  const found = rows.map((row) => ({ row, day: lodgeBy(row, today) })).filter(({ day }) => day)
    .sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
  if (!found.length) return ""
  const [{ row, day }] = found
  const others = found.some((one) => one.day !== day)
  const bare = ifCovered(row) ? " It leaves the certificate out, which may not cover it." : ""
  return `${dated(day)} is the last day for one${
    others ? ", the earliest still open of what the claim holds" : ""
  }.${bare}`
}

/**
 * What to check on the form of a claim that has gone in. `rung` is whether the first line says to ring the legal service.
 * @type {(row: Standing, rows: Standing[], limits: Limits, today: string, rung: boolean) => Said}
 */
const match = ({ nation }, rows, { law }, today, rung) => {
  const last = lastDay(rows.filter(({ state }) => state === "lodged"), today)
  return {
    says: `Check today that the number and each name on the form match the certificate.${
      last
        ? ` Is there a slip? Ask the tribunal today to put it right. Ask your union’s legal service today whether to send a new claim too: ${last}`
        : rung
        ? ""
        : ` Is there a slip? ${RING}`
    }`,
    law: northern(nation) ? undefined : law.number,
  }
}

/** That the certificate of a claim that has gone in may not cover an act, and the day without it; or "". @type {(row: Standing, today: string) => string} */
const gap = (row, today) => {
  if (!row.ahead || !row.contact.b) return ""
  const { last } = row.without
  const day = lodgeBy(row, today)
  const then = !day
    ? `Without it the last day was ${dated(last)}.`
    : `Put ${dated(day)} in the diary: without it, that is the ${day === last ? "last" : "safe"} day for a new claim.`
  return `${before(row) ? "The certificate" : "Day A"} came before ${
    called(row.act)
  }, so the certificate may not cover it. Ask your union’s legal service today about a new certificate. ${then}`
}

/** @type {(row: Standing, rows: Standing[], matter: Matter, law: Limits, today: string) => Told} */
const lodged = (row, rows, { lodged: day }, law, today) => {
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
        gap(row, today),
      ].filter(Boolean).join(" ")
      : `Put in ${lacks} first. Counted without ${contact.a ? "it" : "them"}: ${went[0].toLowerCase()}${
        went.slice(1)
      }, ${verdict}.${over || between ? hope : ""}`,
    by: null,
    aim: null,
    alarm: gap(row, today) !== "",
    sure: [
      ...(dates
        ? [match(row, rows, law, today, over || between)]
        : [...unnumbered(row, law, today), lodging(row, law)]),
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

/**
 * What is told of a respondent whose certificate had not come when the claim went in: that first.
 * @type {(said: Told, row: Standing, day: string, law: Limits) => Told}
 */
const uncertified = (said, { contact: { name, b }, nation }, day, { law }) => {
  const whom = name || "the employer"
  const why = b
    ? `The certificate for ${whom} came after the claim went in: their part of it can be sent back.`
    : `No certificate yet for ${whom}, and a claim has gone in: their part of it can be sent back.`
  const ring = said.lead.includes("legal service") ? "" : `${RING} `
  return {
    ...said,
    lead: `${why} ${ring}${said.lead}`,
    alarm: true,
    sure: [
      {
        says: `That claim went in ${onDate(day)}. Each respondent needs a certificate before a claim.`,
        law: northern(nation) ? law.ni : law.respondents,
      },
      ...said.sure,
    ],
  }
}

/** Why the claim may not hold an act, and what to do: nothing is added to one that is over. @type {(row: Standing, matter: {lodged: string, over: boolean}, today: string) => string} */
const outside = ({ act, days, next }, { lodged, over }, today) => {
  const may = days[0] <= lodged
  const anew = `lodge a new claim${act.ran && next ? ` by ${dated(next)}` : ""}.`
  const add = over ? anew : `ask the tribunal to add it, or ${anew}`
  if (act.ran && !act.dismissal) return `What came after ${date(lodged)} is not in the claim: ${add}`
  if (!act.ran || may) return `This ${may ? "may have come" : "came"} after the claim: ${add}`
  const job = ending({ act, days }, today)
  return `The claim went in ${onDate(lodged)}, before the job ${
    job ? "ends" : "ended"
  }, so it may not hold the dismissal.${job ? "" : ` ${add[0].toUpperCase()}${add.slice(1)}`}`
}

/** Of an act that came after the claim, that is told first. @type {(said: Told, row: Standing, matter: {lodged: string, over: boolean}, today: string) => Told} */
const afterClaim = (said, row, matter, today) => {
  const job = row.act.ran && ending(row, today)
  return {
    ...said,
    lead: [
      outside(row, matter, today),
      said.lead.includes("legal service") || job ? "" : RING,
      said.lead,
      job && !matter.over ? "Or ask the tribunal then to add it." : "",
    ].filter(Boolean).join(" "),
    alarm: !job,
  }
}

/**
 * What to say of where an act stands, one of `rows`.
 * @type {(row: Standing, rows: Standing[], matter: Matter, law: Limits, today: string) => Told}
 */
export const toldOfClaim = (row, rows, matter, law, today) => {
  if (row.state === "lodged") return lodged(row, rows, matter, law, today)
  const said = told(row, law, today)
  const { lodged: day, over = false } = matter
  if (!day) return said
  return cameAfter(row.act, day) === row.act
    ? afterClaim(said, row, { lodged: day, over }, today)
    : uncertified(said, row, day, law)
}
