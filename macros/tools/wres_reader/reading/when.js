// The year of each figure, and whether it is of all staff: what stands there, or what is answered.
import { grouped } from "./grouped.js"
import { partIn } from "./scope.js"
import { SURVEY } from "./which.js"
/** @import { Asked, Resolved, Told } from "../types.d.ts" */

/**
 * “Last year” below a title of 2025 is 2024.
 * @type {(one: Resolved) => Resolved}
 */
const related = (one) => {
  const { year = "" } = one.fact.context
  if (!/^20\d\d$/.test(year) || !["this", "last"].includes(one.year)) return one
  return { ...one, year: one.year === "this" ? year : String(Number(year) - 1) }
}

/**
 * Ask of figures below a title of one year, in a file or sheet named for another and with nothing of that, which it is.
 * @type {(all: Resolved[], ask: Asked, tell: Told) => Resolved[]}
 */
const ofOneYear = (all, ask, tell) => {
  /** @type {Map<Resolved, string | undefined>} */
  const known = new Map()
  for (const ones of grouped(all, ({ fact }) => fact.source.id).values()) {
    const [{ fact: { context: { yearOfName = "" } } }] = ones
    const apart = ones.filter(({ year, fact }) => /^\d/.test(year) && !fact.said.year && year !== yearOfName)
    if (!yearOfName || apart.length < ones.length) continue
    for (const [year, mine] of grouped(apart, (one) => one.year)) {
      const answer = ask.years([yearOfName, year], mine)
      if (answer === "leave") mine.forEach(({ fact }) => tell.unused("left", fact))
      for (const one of mine) known.set(one, answer)
    }
  }
  return all.flatMap((one) => {
    const year = known.get(one)
    if (!known.has(one)) return [one]
    if (year !== "leave") tell.used(one.fact)
    return year === "leave" ? [] : [{ ...one, year: year ?? one.year, waits: !year }]
  })
}

/**
 * Give each figure its year: what stands there, or what is answered. One may wait for an answer.
 * @type {(all: Resolved[], ask: Asked, tell: Told) => Resolved[]}
 */
export const withYears = (given, ask, tell) => {
  const all = [
    ...grouped(ofOneYear(given, ask, tell).map(related), ({ fact }) => `${fact.source.id}|${fact.table}`).values(),
  ].flatMap((
    ones,
  ) =>
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
  tellWresYears(all, tell)
  return all.flatMap((one) => {
    if (!known.has(one)) return [one]
    const year = known.get(one)
    if (year !== "leave") tell.used(one.fact)
    return year === "leave" ? [] : [{ ...one, year: year ?? one.year, waits: !year }]
  })
}

/**
 * Say that “WRES 2025 staff survey” was read as the year of the standard, which uses the survey before it.
 * @type {(all: Resolved[], tell: Told) => void}
 */
const tellWresYears = (all, tell) => {
  const named = all.filter(({ fact, indicator, year }) =>
    SURVEY.includes(indicator) && (fact.said.wresYear || fact.context.wresYear) && /^\d/.test(year)
  )
  for (const [{ fact, year }] of grouped(named, (one) => `${one.fact.source.id}|${one.year}`).values()) {
    tell.note("wres-year", { ...fact, c: 0 }, { year, survey: `${Number(year) - 1}` })
  }
}

/**
 * Ask of figures beside words such as "Bank staff" whether they are for all staff: words above them, in the corner of
 * their table, in the name of their sheet or file, or over a column beside them.
 * @type {(all: Resolved[], ask: Asked, tell: Told) => Resolved[]}
 */
export const ofAllStaff = (all, ask, tell) => {
  /** @param {Resolved} one */
  const column = ({ indicator, fact }) => (indicator === 1 ? fact.context.column ?? "" : "")
  /** @param {Resolved} one */
  const doubtOf = (one) => {
    const { said, context: { doubt, doubtOfAll, corner, named, span } } = one.fact
    // A survey is asked in one season; years over the columns of a title of several are of one each.
    const times = SURVEY.includes(one.indicator)
      ? []
      : [...said.period ?? [], ...said.span ?? [], ...said.year ? [] : [span]]
    return [...new Set([named, doubt ?? doubtOfAll, corner, partOf(one), ...times].filter(Boolean))].join("”, “") ||
      column(one)
  }
  const whole = answered(
    withoutParts(all, tell),
    doubtOf,
    (doubt, ones) => ask.whole(doubt, ones, doubt === column(ones[0]) ? "column" : "whole"),
    tell,
  )
  return answered(whole, ({ fact }) => fact.context.noted ?? "", (note, ones) => ask.whole(note, ones, "noted"), tell)
}

/**
 * Words that name a part of the staff: over pay bands they name a section, over other figures they may say of whom.
 * @type {(one: Resolved) => string}
 */
const partOf = ({ indicator, item, fact: { context } }) => indicator > 1 || (!indicator && item) ? partIn(context) : ""

/**
 * Where several parts of the staff stand beside one another, as “Clinical” and “Non-clinical” on sheets of their own,
 * none of them is the whole.
 * @type {(all: Resolved[], tell: Told) => Resolved[]}
 */
const withoutParts = (all, tell) => {
  /** @param {Resolved} one */
  const key = (one) => [one.indicator, one.item, one.group ?? one.ethnic, one.year, one.percent].join("|")
  const beside = [...grouped(all.filter(partOf), key).values()].filter((ones) => new Set(ones.map(partOf)).size > 1)
  const parts = new Set(beside.flat())
  for (const { fact } of parts) tell.unused("split", fact)
  return all.filter((one) => !parts.has(one))
}

/**
 * Leave of figures those in doubt that are answered to be of the whole.
 * @type {(all: Resolved[], doubtOf: (one: Resolved) => string, ask: (doubt: string, ones: Resolved[]) => string | undefined,
 *   tell: Told) => Resolved[]}
 */
const answered = (all, doubtOf, ask, tell) => {
  const open = grouped(all.filter(doubtOf), (one) => `${one.fact.source.id}|${doubtOf(one)}`)
  const kept = new Set(all.filter((one) => !doubtOf(one)))
  for (const ones of open.values()) {
    const answer = ask(doubtOf(ones[0]), ones)
    for (const one of ones) {
      if (answer === "whole") kept.add(one)
      else if (answer) tell.unused("left", one.fact)
      else tell.used(one.fact)
    }
  }
  return all.filter((one) => kept.has(one))
}
