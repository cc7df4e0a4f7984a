// How a claim is lodged, and who does it: said once, of a row whose claim can go in within days.
/** @import { Limits, Said, Standing } from "./types.d.ts" */
import { northern } from "./count.js"
import { dated, workingDayBefore } from "./dates.js"
import { addDays } from "./rules.js"

/**
 * How it is lodged.
 * @type {(row: Standing, limits: Limits) => Said}
 */
export const lodging = ({ nation }, { law }) => ({
  says: `Lodged is when the tribunal has it, not when you send it. Use ${
    northern(nation)
      ? "the online form of the Office of the Industrial Tribunals (employmenttribunalsni.co.uk), which may ask you to register first"
      : "the online form at GOV.UK"
  }, with the certificate’s number, and keep the receipt. Don’t post it near the last day.`,
  law: northern(nation) ? law.ni_claim : law.received,
})

/** Whether it is to be lodged today. @type {(row: Standing, today: string) => boolean} */
const now = ({ counted, next }, today) => !counted || !next || counted.safe < today || next <= addDays(today, 1)

/**
 * Who lodges it. `rung` is whether the first line says to ring the legal service.
 * @type {(row: Standing, today: string, rung: boolean) => Said}
 */
export const lodger = (row, today, rung) => {
  if (now(row, today)) {
    return {
      says: `${
        rung ? "Agree" : "Ring your union’s legal service now and agree"
      } who lodges it today. No answer: your member lodges it today.`,
    }
  }
  const before = workingDayBefore(row.next ?? today, row.nation)
  return {
    says: `Send the certificate to your union’s legal service today and agree who lodges. If nobody has by ${
      dated(before > today ? before : row.next ?? today)
    }, your member lodges it.`,
  }
}
