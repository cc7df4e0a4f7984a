// The year of each figure, and whether it is of all staff: what stands there, or what is answered.
import { grouped } from "./grouped.js"
/** @import { Asked, Resolved, Told } from "../types.d.ts" */

/**
 * Give each figure its year: what stands there, or what is answered. One may wait for an answer.
 * @type {(all: Resolved[], ask: Asked, tell: Told) => Resolved[]}
 */
export const withYears = (given, ask, tell) => {
  const all = [...grouped(given, ({ fact }) => `${fact.source.id}|${fact.table}`).values()].flatMap((ones) =>
    // Among the rows of other months, March is a month and no WRES year.
    ones.some(({ year, fact }) => year.startsWith("?") && fact.row.year)
      ? ones.map((one) => (/^\d/.test(one.year) && one.fact.row.year ? { ...one, year: `?${one.year}` } : one))
      : ones
  )
  /** @param {Resolved} one */
  const isOpen = ({ year }) => year === "" || year === "this" || year === "last"
  /** @param {Resolved} one */
  const key = (one) =>
    [one.indicator, one.item, one.group ?? one.ethnic, one.band, one.section, one.year, one.percent].join("|")
  const known = new Map()
  for (const mine of grouped(all.filter(isOpen), ({ fact }) => fact.source.file).values()) {
    const bySheet = grouped(mine, ({ fact }) => fact.source.id)
    const seen = new Map()
    let apart = false
    for (const [id, ones] of bySheet) {
      for (const one of ones) {
        apart ||= (seen.get(key(one)) ?? id) !== id
        seen.set(key(one), id)
      }
    }
    for (const ones of apart ? bySheet.values() : [mine]) {
      const answer = ask.year(ones[0].fact.source, apart, ones)
      ones.forEach((one) =>
        known.set(
          one,
          answer === "none"
            ? (one.year || "this")
            : answer && one.year === "last"
            ? String(Number(answer) - 1)
            : answer,
        )
      )
    }
  }
  for (
    const ones of grouped(all.filter(({ year }) => /^[?s]/.test(year)), ({ fact, year }) => `${fact.source.id}|${year}`)
      .values()
  ) {
    const answer = ask.doubt(ones[0].year, ones)
    if (answer === "leave") ones.forEach(({ fact }) => tell.unused("left", fact))
    ones.forEach((one) => known.set(one, answer))
  }
  return all.flatMap((one) => {
    if (!known.has(one)) return [one]
    const year = known.get(one)
    if (year !== "leave") tell.used(one.fact)
    return year === "leave" ? [] : [{ ...one, year: year ?? one.year, waits: !year }]
  })
}

/**
 * Ask of a table under words such as "Bank staff" whether it is for all staff.
 * @type {(all: Resolved[], ask: Asked, tell: Told) => Resolved[]}
 */
export const ofAllStaff = (all, ask, tell) => {
  /** @param {Resolved} one */
  const column = ({ indicator, fact }) => (indicator === 1 ? fact.context.column ?? "" : "")
  /** @param {Resolved} one */
  const doubtOf = (one) => one.fact.context.doubt ?? one.fact.context.doubtOfAll ?? column(one)
  const open = grouped(all.filter(doubtOf), (one) => `${one.fact.source.id}|${doubtOf(one)}`)
  const kept = new Set(all.filter((one) => !doubtOf(one)))
  for (const ones of open.values()) {
    const doubt = doubtOf(ones[0])
    const answer = ask.whole(doubt, ones, doubt === column(ones[0]) ? "column" : "whole")
    for (const one of ones) {
      if (answer === "whole") kept.add(one)
      else if (answer) tell.unused("left", one.fact)
      else tell.used(one.fact)
    }
  }
  return all.filter((one) => kept.has(one))
}
