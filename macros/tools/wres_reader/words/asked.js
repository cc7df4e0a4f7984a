// Which questions the figures at hand leave to be asked. No page here.
/** @import { Data, Indicator, Year } from "../types.d.ts" */

// Years: with so many there is nothing more to ask for.
const SEVERAL = 3
// All members, voting ones and executives.
const BOARD_PARTS = 3
const FOR_YEARS = ["few", "nobody-below", "nobody-above"]

/** @param {Year} one */
const isCounted = (one) =>
  one.kind === "board"
    ? one.parts.length === BOARD_PARTS
    : one.kind === "ratio" && !one.rates && !one.bare && one.reading.why !== "masked"

/**
 * The questions without those that the counts of the newest year, or of several years, answer already.
 * @type {(asked: string[], indicator: Pick<Indicator, "given">, years: Year[], data: Pick<Data, "codes">) => string[]}
 */
export const stillAsked = (asked, { given }, years, { codes }) => {
  const counted = years.filter(isCounted)
  const had = counted.length >= SEVERAL ? FOR_YEARS.flatMap((code) => codes[code].ask) : []
  return asked.filter((text) => !had.includes(text) && !(text === given && isCounted(years[0])))
}
