// The opening of the report: how many are worse, which is worst, which way things moved, and how sure that is. It speaks of
// one year, the newest, and names what has no figure for it. The words are in the page. No page here.
import { fill, points as pointsWords, ratio } from "../words/say.js"
import { doubtLine } from "./doubts.js"
import { isLevel, isWorse, surest, widest } from "./leads.js"
import { moveLines } from "./move_lines.js"
import { lately, trend } from "./moves.js"
import { isSmall, isUncalled, lastRead, mayBeChance, measure } from "./rows.js"
import { list } from "./sentences.js"
/** @import { Data, Year } from "../types.d.ts" */
/** @import { Trend } from "./moves.js" */
/** @import { Measure, Row } from "./rows.js" */
/** @typedef {{row: Row, size: Measure, moved: Trend | null, lately: Trend | null}} Known */

/**
 * The year that the opening speaks of: the newest; null where no figure has a year.
 * @type {(rows: Row[]) => number | null}
 */
const yearOf = (rows) => {
  const years = rows.flatMap(({ years: [{ year }] }) => (year === null ? [] : [year]))
  return years.length ? Math.max(...years) : null
}

/** @type {(one: Known) => boolean} */
const isUntested = ({ row, size }) => mayBeChance(row.years[0], size) === null

/** @type {(one: Known) => boolean} */
const isDoubtful = ({ row, size }) => !isLevel(size) && mayBeChance(row.years[0], size) === true

/**
 * How many were tested for chance and how many of those may be chance; nothing where no figure that is called has a doubt.
 * @type {(known: Known[], called: Known[], said: Data["report"]) => string}
 */
const testLine = (known, called, said) => {
  if (!called.some((one) => isUntested(one) || isDoubtful(one))) return ""
  const untested = known.filter(isUntested).length, doubtful = known.filter(isDoubtful).length
  return [
    fill(said.tested, { count: known.length - untested || "none" }),
    doubtful ? fill(said["tested-chance"], { count: doubtful }) : "",
    untested ? fill(said["not-tested"], { count: untested }) : "",
  ].filter(Boolean).join(" ")
}

/**
 * How many of the indicators are worse for BME staff; of which nobody can tell: a masked count clears no employer; and
 * which have too few cases to say.
 * @type {(known: Known[], untold: string[], nobody: string[], all: number, said: Data["report"]) => string}
 */
const verdict = (known, untold, nobody, all, said) => {
  const few = known.filter(({ row }) => isUncalled(row.years[0])), called = known.filter((one) => !few.includes(one))
  const worse = called.filter(({ size }) => isWorse(size))
  const tests = testLine(known, called, said), untested = called.length > 0 && called.every(isUntested)
  const values = {
    worse: !worse.length ? "none" : worse.length === all && all > 1 ? "all" : worse.length,
    part: worse.length === called.length ? `all ${called.length}` : `${worse.length || "none"} of the ${called.length}`,
    how: said[tests ? "figures-bme" : "bme"],
  }
  const one = !worse.length ? "worse-on-not" : untested ? "worse-on-untested" : "worse-on-one"
  const some = called.length === 1 ? one : "worse-on-some"
  const verdict = fill(said[few.length + untold.length + nobody.length ? some : "worse-on"], values)
  /** @type {(code: string, names: string[]) => string[]} */
  const named = (code, names) => (names.length ? [fill(said[code], { list: list(names) })] : [])
  return [
    // What nothing tested is never said first.
    ...(called.length ? (untested ? [tests, verdict] : [verdict, tests]) : []),
    ...named(called.length ? "cannot-tell" : "untold", untold),
    ...named(called.length ? "too-few" : "all-few", few.map(({ row }) => row.indicator.called)),
    ...named("no-case", nobody),
  ].filter(Boolean).join(" ")
}

/** @param {Year} now */
const isMasked = (now) => now.kind === "ratio" && now.reading.why === "masked"

/** Whether a group has no case at all, so that there is no ratio. @param {Row} row */
const hasNobody = ({ years: [now] }) => now?.kind === "ratio" && /^nobody/.test(now.reading.why ?? "")

/** @type {(one: Known) => boolean} */
const isTold = ({ row: { years: [now] } }) => !(now.kind === "ratio" && now.reading.codes.includes("one-open"))

/**
 * The newest year, the indicators that have a figure for it, and those of them whose size is known.
 * @type {(rows: Row[]) => {year: number | null, now: Row[], known: Known[]}}
 */
const newest = (rows) => {
  const year = yearOf(rows), now = rows.filter(({ years: [one] }) => one.year === year)
  const known = now.flatMap((row) => {
    const size = measure(row.indicator, row.years[0])
    return size ? [{ row, size, moved: trend(row), lately: lately(row) }] : []
  })
  return { year, now, known }
}

/**
 * The indicators that the opening leads with.
 * @type {(rows: Row[]) => Row[]}
 */
export const leadsOf = (rows) => {
  const { known } = newest(rows), { times, points } = widest(known)
  const worse = known.flatMap(({ row, moved }) =>
    moved?.word === "worse" && !isSmall(row.years[0]) ? [{ row, moved }] : []
  )
  return [...new Set([times, points, surest(worse)].flatMap((one) => (one ? [one.row] : [])))]
}

/**
 * The widest gaps: in times, and in points where that is on another indicator.
 * @type {(found: ReturnType<typeof widest>, year: number, said: Data["report"]) => string[]}
 */
const worstLine = ({ times: most, points, aside }, year, said) => {
  if (!most) return []
  const { size: { text, level, times }, row: { indicator } } = most
  const size = level || times === null ? text : fill(said["worst-times"], { times: ratio(times), size: text })
  const lines = [fill(said[aside ? "worst-aside" : "worst"], { year, name: indicator.called, size })]
  if (points && points !== most) {
    lines.push(fill(said["worst-points"], { name: points.row.indicator.called, size: pointsWords(points.size.worse) }))
  }
  return [lines.join(" ")]
}

/**
 * The answer, first. `missing` are indicators that have figures, and none that can be used.
 * @type {(rows: Row[], missing: Row[], data: Data) => string[]}
 */
export const answer = (rows, missing, data) => {
  const said = data.report, { year, now, known } = newest(rows)
  const told = known.filter(isTold)
  // Of bands without the top ones, the sentence of the indicator says what is missing.
  const without = [
    ...now.filter((row) => row.years[0].kind !== "bands" && !told.some((one) => one.row === row)),
    ...missing,
  ]
  /** @type {(nobody: boolean) => string[]} */
  const named = (nobody) => without.filter((row) => hasNobody(row) === nobody).map(({ indicator }) => indicator.called)
  const all = now.length + missing.length
  const counts = {
    year,
    all: all === 9 ? "all" : `${all} of the`,
    verdict: verdict(told, named(false), named(true), all, said),
  }
  const sure = known.filter(({ size }) => size.clear).map(({ row, size }) =>
    isWorse(size) ? row.indicator.called : fill(said["clear-white"], { name: row.indicator.called })
  )
  const masked = now.flatMap((row) => {
    const last = lastRead(row), size = last && measure(row.indicator, last)
    if (!last || !size) return []
    const sure = isSmall(last) || size.clear === null ? "" : said[size.clear ? "masked-clear" : "masked-chance"]
    const values = { name: row.indicator.called, year, last: last.year ?? "the earlier year", size: size.text }
    return [`${fill(said.masked, values)} ${sure}`.trim()]
  })
  const others = rows.filter((row) => !now.includes(row)).map((row) =>
    `${row.indicator.called} (${row.years[0].year ?? "no year given"})`
  )
  return [
    fill(said[year === null ? "how-many-undated" : "how-many"], counts),
    ...(others.length ? [fill(said.others, { year, list: list(others) })] : []),
    ...(year === null ? [said["no-year"]] : []),
    ...doubtLine(now, known, data),
    ...(year === null ? [] : worstLine(widest(known), year, said)),
    ...masked,
    ...moveLines(known, now.some((row) => isMasked(row.years[0])), data),
    ...(sure.length ? [fill(said["clear-list"], { list: list(sure) })] : []),
    ...(known.length ? [said.cause] : []),
  ]
}
