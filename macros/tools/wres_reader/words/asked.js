// Which questions the figures at hand leave to be asked. No page here.
/** @import { Data, Year } from "../types.d.ts" */

const SEVERAL = 3 // years: with so many there is nothing more to ask for
const FOR_YEARS = ["few", "nobody-below", "nobody-above"]

/**
 * The questions without those for the counts of years that are here already.
 * @type {(asked: string[], years: Year[], data: Pick<Data, "codes">) => string[]}
 */
export const stillAsked = (asked, years, { codes }) => {
  const counted = years.filter((one) => one.kind === "ratio" && !one.rates && !one.bare && one.reading.why !== "masked")
  const had = counted.length >= SEVERAL ? FOR_YEARS.flatMap((code) => codes[code].ask) : []
  return asked.filter((text) => !had.includes(text))
}
