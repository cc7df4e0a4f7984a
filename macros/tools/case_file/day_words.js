// The safe day and the last day in law of an act, in words, as lists and sheets of the case file give them.
import { day, today } from "../../../browser/page.js"
import { endSafe, ifCovered } from "../time_limits/days.js"
/** @import { Row } from "./types.d.ts" */

/**
 * An act's safe day in words. Where the certificate is awaited there is none yet.
 * @type {(row: Row) => string}
 */
export const safeWords = (row) => {
  const { counted, apart, next } = row
  const end = endSafe(row, today())
  return counted
    ? `${end ? `${day(end)} for the end of the job; for the notice ` : ""}${day(counted.safe)}`
    : `Waits for the certificate.${
      end
        ? ` For the end of the job: ${day(end)}.`
        : apart && next
        ? ` It came after Day A: unless your union’s legal service says that conciliation covers it, work to ${
          day(next)
        }.`
        : ""
    }`
}
/**
 * An act's last day in words.
 * @type {(row: Row) => string}
 */
export const lastWords = (row) => {
  const { counted, without } = row
  if (!counted) return "Not known yet"
  if (ifCovered(row)) {
    return `${day(without.last)}. Only if the certificate covers it: ${day(counted.last)}`
  }
  return counted.mayBe
    ? `${day(counted.last)}, if the days of conciliation count: ${day(counted.mayBe)} is not confirmed`
    : day(counted.last)
}
