// The opening of the report: how many are worse, which is worst, which way things moved, and how sure that is. It speaks of
// one year, the newest, and names what has no figure for it. The words are in the page. No page here.
import { fill } from "../words/say.js"
import { measure, trend } from "./rows.js"
import { isSmall, list } from "./sentences.js"
/** @import { Data } from "../types.d.ts" */
/** @import { Measure, Row, Trend } from "./rows.js" */
/** @typedef {{row: Row, size: Measure, moved: Trend | null}} Known */

/** @type {(one: {moved: Trend}) => number} */
const growthOf = ({ moved: { now, before } }) => (now.times && before.times ? Math.log(now.times / before.times) : 0)

/**
 * The year that the opening speaks of: the newest; null where no figure has a year.
 * @type {(rows: Row[]) => number | null}
 */
const yearOf = (rows) => {
  const years = rows.flatMap(({ years: [{ year }] }) => (year === null ? [] : [year]))
  return years.length ? Math.max(...years) : null
}

/**
 * How the indicators moved: each is named that the table below gives a direction.
 * @type {(known: Known[], data: Data) => string[]}
 */
const moveLines = (known, data) => {
  const said = data.report
  const moves = known.flatMap(({ row, moved }) => (moved ? [{ row, moved }] : []))
  /** @param {string} word */
  const of = (word) => moves.filter(({ moved }) => moved.word === word)
  /** @type {(code: string, found: {row: Row}[]) => string[]} */
  const named = (code, found) =>
    found.length ? [fill(said[code], { list: list(found.map(({ row }) => row.indicator.called)) })] : []
  // What chance can't explain comes first, and then the largest.
  const few = of("worse").filter(({ row, moved }) => isSmall(row.years[0]) || isSmall(moved.from))
  const worse = of("worse").filter((one) => !few.includes(one)).sort((one, other) =>
    Number(other.moved.chance === false) - Number(one.moved.chance === false) || growthOf(other) - growthOf(one)
  )
  // Beside a change on a handful of cases nobody can say which is the largest.
  const [most, ...rest] = few.length ? [] : worse
  const first = most && fill(said["worse-most"], {
    name: most.row.indicator.called,
    before: most.moved.before.text,
    year: most.moved.from.year ?? "the earlier year",
    now: most.moved.now.text,
  })
  const changed = moves.filter(({ moved }) => moved.word !== "same")
  const clear = changed.filter(({ moved }) => moved.chance === false)
  return [
    ...(first ? [first] : moves.length && !few.length ? [said["worse-none"]] : []),
    ...(few.length ? named("worse-list", worse) : named("worse-also", rest)),
    ...named("worse-few", few),
    ...["better", "nearer", "further", "crossed", "same"].flatMap((word) => named(`${word}-list`, of(word))),
    ...named("moves-clear", clear),
    ...(!clear.length && changed.some(({ moved }) => moved.chance) ? [said["moves-chance"]] : []),
  ]
}

/**
 * How many of the indicators are worse for BME staff, and of which nobody can tell: a masked count clears no employer.
 * @type {(known: Known[], untold: string[], all: number, said: Data["report"]) => string}
 */
const verdict = (known, untold, all, said) => {
  const worse = known.filter(({ size }) => size.worse > size.level).length
  const values = {
    worse: !worse ? "none" : worse === all && all > 1 ? "all" : worse,
    known: known.length,
    list: list(untold),
  }
  return fill(said[!untold.length ? "worse-on" : known.length ? "worse-on-some" : "untold"], values)
}

/** @type {(one: Known) => boolean} */
const isTold = ({ row: { years: [now] } }) => !(now.kind === "ratio" && now.reading.codes.includes("one-open"))

/**
 * The answer, first. `missing` are indicators that have figures, and none that can be used.
 * @type {(rows: Row[], missing: Row[], data: Data) => string[]}
 */
export const answer = (rows, missing, data) => {
  const said = data.report, year = yearOf(rows)
  const now = rows.filter(({ years: [one] }) => one.year === year)
  const known = now.flatMap((row) => {
    const size = measure(row.indicator, row.years[0])
    return size ? [{ row, size, moved: trend(row) }] : []
  })
  const worse = known.filter(({ size }) => size.worse > size.level)
  const [worst] = [...worse].sort((one, other) => (other.size.times ?? Infinity) - (one.size.times ?? Infinity))
  const told = known.filter(isTold)
  // Of bands without the top ones, the sentence of the indicator says what is missing.
  const untold = [
    ...now.filter((row) => row.years[0].kind !== "bands" && !told.some((one) => one.row === row)),
    ...missing,
  ]
    .map(({ indicator }) => indicator.called)
  const all = now.length + missing.length
  const counts = {
    year,
    all: all === 9 ? "all" : `${all} of the`,
    verdict: verdict(told, untold, all, said),
  }
  const sure = known.filter(({ size }) => size.clear).map(({ row, size }) =>
    size.worse > size.level ? row.indicator.called : fill(said["clear-white"], { name: row.indicator.called })
  )
  const small = known.filter(({ row }) => isSmall(row.years[0])).map(({ row }) => row.indicator.called)
  const others = rows.filter((row) => !now.includes(row)).map((row) =>
    `${row.indicator.called} (${row.years[0].year ?? "no year given"})`
  )
  return [
    fill(said[year === null ? "how-many-undated" : "how-many"], counts),
    ...(others.length ? [fill(said.others, { year, list: list(others) })] : []),
    ...(year === null ? [said["no-year"]] : []),
    ...(worst && year !== null
      ? [fill(said.worst, {
        year,
        name: worst.row.indicator.called,
        size: worst.size.text,
      })]
      : []),
    ...moveLines(known, data),
    ...(sure.length ? [fill(said["clear-list"], { list: list(sure) })] : []),
    ...(small.length ? [fill(said["small-list"], { list: list(small) })] : []),
  ]
}
