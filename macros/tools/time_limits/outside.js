// What a rep is told of what the claim that went in does not hold: a respondent with no certificate by then, an act that came after.
/** @import { Limits, Standing, Told } from "./types.d.ts" */
import { northern } from "./count.js"
import { date, dated, onDate } from "./dates.js"
import { ending } from "./days.js"
import { RING } from "./doubts.js"

/**
 * What is told of a respondent whose certificate had not come when the claim went in: that first.
 * @type {(said: Told, row: Standing, day: string, law: Limits) => Told}
 */
export const uncertified = (said, { contact: { name, b }, nation }, day, { law }) => {
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

/** Why the claim may not hold an act, and what to do. @type {(row: Standing, lodged: string, today: string) => string} */
const outside = ({ act, days, next }, lodged, today) => {
  const may = days[0] <= lodged
  const add = `to add it, or lodge a new claim${act.ran && next ? ` by ${dated(next)}` : ""}.`
  if (act.ran && !act.dismissal) return `What came after ${date(lodged)} is not in the claim: ask the tribunal ${add}`
  if (!act.ran || may) return `This ${may ? "may have come" : "came"} after the claim: ask the tribunal ${add}`
  const job = ending({ act, days }, today)
  return `The claim went in ${onDate(lodged)}, before the job ${
    job ? "ends" : "ended"
  }, so it can’t hold the dismissal.${job ? "" : ` Ask the tribunal ${add}`}`
}

/** Of an act that came after the claim, that is told first. @type {(said: Told, row: Standing, lodged: string, today: string) => Told} */
export const afterClaim = (said, row, lodged, today) => {
  const job = row.act.ran && ending(row, today)
  return {
    ...said,
    lead: [
      outside(row, lodged, today),
      said.lead.includes("legal service") || job ? "" : RING,
      said.lead,
      job ? "Or ask the tribunal then to add it." : "",
    ].filter(Boolean).join(" "),
    alarm: !job,
  }
}
