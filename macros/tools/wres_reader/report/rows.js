// All that a rep has typed, worked out by indicator and year, for one report. No page here.
import { plain, written } from "../cells.js"
import { isEmpty, kindOf } from "../fields.js"
import { ratioReading } from "../rules.js"
import { work } from "../sheet.js"
import { typed } from "../state.js"
import { CLUSTERS } from "../years/band_names.js"
import { chanceOfFew } from "../words/one_year.js"
import { bareWords, bounds, points, ratio, share, whoOf } from "../words/say.js"
import { staffOf, withShort } from "./workforce.js"
/** @import { BandYear, CellFault, Data, Indicator, Reading, State, Year } from "../types.d.ts" */
/** @typedef {{indicator: Indicator, years: Year[], published: string, faults: {year: string, fault: CellFault}[]}} Row
 *   An indicator with its years, the newest first, and what could not be used. */
/** @typedef {{worse: number, times: number | null, text: string, level: number, clear: boolean | null}} Measure
 *   A year as one number that grows as it gets worse for BME staff; `times` is how many times worse than level;
 *   `clear` whether chance is unlikely, null where that is no question. */

/**
 * The indicators that hold anything, worked out.
 * @type {(state: State, data: Data) => Row[]}
 */
export const rowsOf = (state, data) => {
  const staff = staffOf(state)
  return typed(state).map(([number, set]) => {
    const indicator = data.indicators[Number(number) - 1], published = written(set.published)
    const worked = set.years.flatMap((cells, i) =>
      isEmpty(cells) && (i || !published || kindOf(indicator.number) !== "ratio")
        ? []
        : [{ cells, found: work(indicator, cells, data.few, i ? "" : published) }]
    )
    const years = worked.flatMap(({ found }) => (found.checks ? [withShort(found, staff)] : []))
    return {
      indicator,
      published,
      years: [...years].sort((one, other) => (other.year ?? 9999) - (one.year ?? 9999)),
      faults: worked.flatMap(({ cells, found }) =>
        found.faults.map((fault) => ({ year: plain(cells.year) || "no year given", fault }))
      ),
    }
  })
}

/** @type {(indicator: Indicator, found: {one: number, other: number}) => number | null} */
const timesOf = ({ direction }, { one, other }) => {
  const [worse, better] = direction === "bme-minus-white" ? [one, other] : [other, one]
  return better ? worse / better : null
}

/**
 * The BME share of bands 8a and over beside that of all staff, in per cent; null without those bands.
 * @type {(found: BandYear) => {upper: number, all: number} | null}
 */
export const upperOf = ({ bands, clusters }) => {
  const upper = clusters.filter(({ name }) => name === CLUSTERS[2])
  const bme = upper.reduce((sum, one) => sum + one.bme, 0)
  const all = upper.reduce((sum, one) => sum + one.bme + one.white + one.unknown, 0)
  return all && bands.all.share !== null ? { upper: 100 * bme / all, all: 100 * bands.all.share } : null
}

/** @type {(reading: Reading, inside: string, outside: string) => boolean | null} */
const clearOf = ({ codes }, inside, outside) => (codes.includes(outside) ? true : codes.includes(inside) ? false : null)

/**
 * A year as one number; null where it has none.
 * @type {(indicator: Indicator, found: Year) => Measure | null}
 */
export const measure = (indicator, found) => {
  switch (found.kind) {
    case "ratio": {
      const { value, least, most } = found.reading
      if (value === null && !found.bare && !found.rates) return null
      const middle = value ?? found.bare?.value ?? ((least ?? 0) + (most ?? least ?? 0)) / 2
      const worse = found.reading.codes.includes("one-open") ? 1 : middle
      const text = value !== null
        ? ratio(value)
        : found.bare
        ? bareWords(found.bare, " as printed")
        : bounds(found.reading)
      return { worse, times: worse, text, level: 1, clear: clearOf(found.reading, "one-inside", "one-outside") }
    }
    case "survey": {
      const worse = found.reading.value ?? 0
      const clear = clearOf(found.reading, "zero-inside", "zero-outside")
      return { worse, times: timesOf(indicator, found), text: `${points(worse)} points`, level: 0, clear }
    }
    case "board": {
      const [all] = found.parts, worse = -(all.reading.value ?? 0)
      const text = `${share(all.one / 100)} of the board, ${share(all.other / 100)} of the workforce`
      return { worse, times: timesOf(indicator, all), text, level: 0, clear: null }
    }
    default: {
      const shares = found.short ? null : upperOf(found)
      if (!shares) return null
      const worse = shares.all - shares.upper, times = shares.upper ? shares.all / shares.upper : null
      const text = `${share(shares.upper / 100)} in bands 8a and over, ${share(shares.all / 100)} of ${whoOf(found)}`
      return { worse, times, text, level: 0, clear: null }
    }
  }
}

/**
 * The years of a ratio added up, where numbers are small in one of them; null where that can’t be done, or where a year that
 * was given would be left out: a sum of chosen years misleads.
 * @type {(row: Row, data: Data) => {reading: Reading, chance: number | null, years: (number | null)[]} | null}
 */
export const pooled = ({ indicator, years, faults }, { few }) => {
  const known = years.flatMap((one) =>
    one.kind === "ratio" && !one.averaged && !one.rates && !one.bare && one.reading.why !== "masked" &&
      one.reading.why !== "attendances"
      ? [one]
      : []
  )
  const small = known.some(({ reading }) => reading.codes.includes("few") || reading.why)
  const lost = faults.some(({ year }) => !known.some((one) => String(one.year) === year))
  if (known.length < 2 || known.length < years.length || lost || !small) return null
  /** @param {"bme" | "white"} side */
  const together = (side) => {
    /** @param {"n" | "of"} part */
    const sum = (part) => {
      const all = known.reduce((total, one) => total + one[side][part].low, 0)
      return { low: all, high: all }
    }
    return { n: sum("n"), of: sum("of") }
  }
  const groups = { bme: together("bme"), white: together("white") }
  const reading = ratioReading(indicator.direction, groups.bme, groups.white, few, indicator.edges)
  return reading.value === null
    ? null
    : { reading, chance: chanceOfFew({ ...groups, reading }), years: known.map(({ year }) => year).reverse() }
}

/**
 * Whether a gap rests on a handful: on few cases, or on less than one seat of a board.
 * @param {Year} now
 */
export const isSmall = (now) => {
  if (now.kind === "ratio") return now.reading.codes.includes("few") || /^nobody/.test(now.reading.why ?? "")
  if (now.kind !== "board") return false
  const [{ here, people }] = now.parts
  return here !== undefined && people !== undefined && Math.abs(people - here) < 1
}

/** So often chance may make a gap before an exact test of few cases shows one: once in twenty. */
const LEAST_CHANCE = 0.05
/**
 * Whether a gap rests on too little to call: on few cases, of which no exact test shows one, or on less than one seat.
 * @param {Year} now
 */
export const isUncalled = (now) => isSmall(now) && !(now.kind === "ratio" && (chanceOfFew(now) ?? 1) < LEAST_CHANCE)

/**
 * Whether a gap may be chance: of few cases by an exact test, of others by an interval; null where nothing tests it.
 * @type {(now: Year, size: Measure) => boolean | null}
 */
export const mayBeChance = (now, { clear }) => {
  if (!isSmall(now)) return clear === null ? null : !clear
  const chance = now.kind === "ratio" ? chanceOfFew(now) : null
  return chance === null ? null : chance >= LEAST_CHANCE
}

/**
 * The newest year that can be read, where that of this year is masked.
 * @type {(row: Row) => Year | undefined}
 */
export const lastRead = ({ indicator, years: [now, ...earlier] }) =>
  now?.kind === "ratio" && now.reading.why === "masked" ? earlier.find((one) => measure(indicator, one)) : undefined

/** The share of people with no recorded ethnicity, where it is large enough to say. @type {(now: Year, data: Data) => number | null} */
export const unknownShare = (now, { manyUnknown }) => {
  const people = now.kind === "ratio" ? now.people : null, part = people ? people.unknown / people.all : 0
  return 100 * part >= manyUnknown ? part : null
}
