// What a rep has typed for one indicator, checked and worked out: {years: [{year, faults, reading, …}]}. No page here.
import { count, percent, plain, typedYear } from "./cells.js"
import { checkSum, checkSurvey } from "./check.js"
import { bandReading, exact, gapReading, ratioReading } from "./rules.js"
/** @import { BandYear, BoardYear, Bands, CellFault, Cells, Fault, Faulty, Field, Indicator, Kind, Range, RatioYear,
 *   SurveyYear, Year } from "./types.d.ts" */

/** @type {Record<string, string>} */
export const GROUPS = { bme: "BME", white: "White", unknown: "Unknown ethnicity", all: "Total printed" }
/** @type {Record<string, string>} */
export const PARTS = {
  "": "board members",
  "voting-": "voting members",
  "executive-": "executive members",
  "staff-": "staff in the workforce",
}
const NONE = { low: 0, high: 0 }

/**
 * What kind of table an indicator has.
 * @type {(number: number) => Kind}
 */
export const kindOf = (number) => (number === 1 ? "bands" : number <= 4 ? "ratio" : number <= 8 ? "survey" : "board")

/**
 * The fields of an indicator; `more` ones may stay empty.
 * @type {(indicator: Pick<Indicator, "number" | "labels">) => Field[]}
 */
export const fields = ({ number, labels }) => {
  const kind = kindOf(number)
  /** @type {(key: string, group: string, label: string, more: boolean) => Field} */
  const field = (key, group, label, more) => ({ key, group, label: `${GROUPS[group]}: ${label}`, more })
  /** @type {(groups: string[], n: string, of: string, more: (group: string, end: string) => boolean) => Field[]} */
  const pairs = (groups, n, of, more) =>
    groups.flatMap((group) =>
      [["", n], ["-of", of]].map(([end, label]) => field(group + end, group, label, more(group, end)))
    )
  if (kind === "board") {
    return Object.entries(PARTS).flatMap(([part, label]) =>
      ["bme", "white", "unknown"].map((group) =>
        field(part + group, group, label, part === "voting-" || part === "executive-")
      )
    )
  }
  if (kind === "survey") {
    return pairs(["bme", "white"], labels.percent, "people who answered", (_, end) => end === "-of")
  }
  return kind === "ratio"
    ? pairs(["bme", "white", "unknown", "all"], labels.n, labels.of, (group) => group === "unknown" || group === "all")
    : []
}

/** @param {Cells} [cells] */
export const isEmpty = (cells = {}) => !Object.entries(cells).some(([key, text]) => key !== "year" && plain(text))

/**
 * @template One
 * @typedef {One | Pick<Faulty, "kind" | "faults">} Untold A year worked out, or what is wrong in it.
 */
/** @type {(found: unknown) => found is Fault} */
export const isFault = (found) => typeof found === "object" && found !== null && "fault" in found

/**
 * Read all cells of a year by field.
 * @template {Range | number} Read
 * @param {Indicator} indicator
 * @param {Cells} cells
 * @param {(cell: string, key: string) => Read | Fault | null} read
 */
const cellsOf = (indicator, cells, read) => {
  /** @type {Record<string, Read>} */
  const value = {}
  /** @type {CellFault[]} */
  const faults = []
  for (const { key, label, more } of fields(indicator)) {
    const typed = plain(cells[key])
    const found = read(cells[key], key)
    if (isFault(found)) faults.push({ key, code: found.fault, values: { where: label, typed } })
    else if (found !== null) value[key] = found
    else if (!more) faults.push({ key, code: "empty", values: { where: label } })
  }
  return { value, faults, labelOf: Object.fromEntries(fields(indicator).map((one) => [one.key, one.label])) }
}

/** @type {(indicator: Indicator, cells: Cells, few: number) => Untold<RatioYear>} */
const ratioYear = (indicator, cells, few) => {
  const { value, faults, labelOf } = cellsOf(indicator, cells, count)
  const groups = ["bme", "white", "unknown", "all"].filter((group) => value[group] && value[`${group}-of`])
  for (const group of groups) {
    const n = value[group], of = value[`${group}-of`]
    if (exact(of) && n.low > of.low && indicator.number !== 4) {
      faults.push({ key: group, code: "over", values: { where: labelOf[group], n: n.low, of: of.low } })
    }
  }
  if (faults.length) return { kind: "ratio", faults }
  const [bme, white] = ["bme", "white"].map((group) => ({ n: value[group], of: value[`${group}-of`] }))
  const checks = ["", "-of"].flatMap((end) => {
    const parts = ["bme", "white", "unknown"].map((group) => value[group + end] ?? NONE), all = value[`all${end}`]
    return all && [...parts, all].every((one) => exact(one))
      ? checkSum(parts.map((part) => part.low), all.low).map((one) => ({
        ...one,
        numbers: { ...one.numbers, what: end ? indicator.labels.of : indicator.labels.n },
      }))
      : []
  })
  const unknown = value["unknown-of"]
  const people = exact(bme.of) && exact(white.of) && unknown && exact(unknown)
    ? { unknown: unknown.low, all: bme.of.low + white.of.low + unknown.low }
    : null
  return {
    kind: "ratio",
    faults,
    bme,
    white,
    people,
    checks,
    reading: ratioReading(indicator.direction, bme, white, few, indicator.edges),
  }
}

/** @type {(indicator: Indicator, cells: Cells, few: number) => Untold<SurveyYear>} */
const surveyYear = (indicator, cells, few) => {
  const { value, faults } = cellsOf(
    indicator,
    cells,
    (cell, key) => (key.endsWith("-of") ? count(cell) : percent(cell)),
  )
  const { bme: one, white: other } = value
  if (faults.length || typeof one !== "number" || typeof other !== "number") return { kind: "survey", faults }
  const bases = ["bme-of", "white-of"].flatMap((key) => {
    const base = value[key]
    return base && typeof base !== "number" && exact(base) && base.low ? [base.low] : []
  })
  return {
    kind: "survey",
    faults,
    one,
    other,
    checks: [],
    reading: gapReading(indicator.direction, one, other, bases.length === 2 ? bases : null, few),
  }
}

/** @type {(indicator: Indicator, cells: Cells) => Untold<BoardYear>} */
const boardYear = (indicator, cells) => {
  // A trust may print only the two percentages: “17%” and “21%”.
  /** @param {string} key */
  const share = (key) => (/%|per ?cent/i.test(plain(cells[key])) ? percent(cells[key]) : null)
  const shares = { board: share("bme"), staff: share("staff-bme") }
  if (typeof shares.board === "number" && typeof shares.staff === "number") {
    return {
      kind: "board",
      faults: [],
      checks: [],
      parts: [{
        part: "",
        one: shares.board,
        other: shares.staff,
        reading: gapReading(indicator.direction, shares.board, shares.staff),
      }],
    }
  }
  if (typeof shares.board === "number" || typeof shares.staff === "number") {
    return {
      kind: "board",
      faults: [{
        key: shares.board === null ? "bme" : "staff-bme",
        code: "both-percent",
        values: { where: "Board and workforce" },
      }],
    }
  }
  const { value, faults, labelOf } = cellsOf(indicator, {
    ...cells,
    unknown: plain(cells.unknown) || "0",
    "staff-unknown": plain(cells["staff-unknown"]) || "0",
  }, count)
  for (const [key, found] of Object.entries(value)) {
    if (found && !exact(found)) {
      faults.push({ key, code: "words", values: { where: labelOf[key], typed: plain(cells[key]) } })
    }
  }
  if (faults.length) return { kind: "board", faults }
  /** @param {string} part */
  const of = (part) => ["bme", "white", "unknown"].map((group) => value[part + group]?.low ?? 0)
  /** @param {number[]} numbers */
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)
  const staff = of("staff-"), allStaff = sum(staff)
  if (!allStaff) {
    return { kind: "board", faults: [{ key: "staff-bme", code: "empty", values: { where: labelOf["staff-bme"] } }] }
  }
  const parts = ["", "voting-", "executive-"].filter((part) => sum(of(part))).map((part) => {
    const here = of(part), all = sum(here)
    const one = 100 * here[0] / all, other = 100 * staff[0] / allStaff
    return {
      part,
      here: here[0],
      all,
      unknown: here[2],
      one,
      other,
      people: other / 100 * all,
      reading: gapReading(indicator.direction, one, other, [all, allStaff]),
    }
  })
  const over = parts.filter((one) => one.part && one.all > (parts.find((other) => !other.part)?.all ?? Infinity))
  if (over.length) {
    return {
      kind: "board",
      faults: over.map(({ part, all }) => ({
        key: `${part}bme`,
        code: "over",
        values: { where: PARTS[part], n: all, of: parts[0].all },
      })),
    }
  }
  return parts.some((one) => !one.part)
    ? { kind: "board", faults, checks: [], parts }
    : { kind: "board", faults: [{ key: "bme", code: "empty", values: { where: labelOf.bme } }] }
}

/**
 * The cells of a typed line: name, BME, white, unknown. A comma may part cells or thousands: “Band 5, 1,204, 87”.
 * @type {(line: string) => string[]}
 */
export const bandCells = (line) =>
  (/[\t;|]/.test(line) ? line.split(/[\t;|]/) : line.split(/,(?!\d{3}\b)|\s{2,}/)).map(plain)

/** @type {(cells: Cells) => Untold<BandYear>} */
const bandYear = (cells) => {
  /** @type {CellFault[]} */
  const faults = []
  /** @type {Bands} */
  const bands = []
  const seen = new Set()
  String(cells.bands ?? "").split(/\r?\n/).forEach((line, i) => {
    if (!plain(line)) return
    const row = bandCells(line)
    const where = `Line ${i + 1}`
    if (row.length < 3 || row.length > 4 || !row[0]) {
      faults.push({ key: "bands", code: "band-cells", values: { where, typed: plain(line) } })
      return
    }
    if (seen.has(row[0].toLowerCase())) {
      faults.push({ key: "bands", code: "twice", values: { where, typed: row[0] } })
      return
    }
    seen.add(row[0].toLowerCase())
    /** @type {(cell: string, at: number) => number} */
    const number = (cell, at) => {
      const found = count(cell || (at === 2 ? "0" : ""))
      if (!found || isFault(found) || !exact(found)) {
        faults.push({
          key: "bands",
          code: found?.fault ?? (found ? "words" : "empty"),
          values: { where: `${where}, ${row[0]}, ${["BME", "White", "Unknown"][at]}`, typed: cell },
        })
      }
      return found?.low ?? 0
    }
    bands.push([row[0], number(row[1], 0), number(row[2], 1), number(row[3] ?? "0", 2)])
  })
  if (!bands.length && !faults.length) faults.push({ key: "bands", code: "no-bands", values: {} })
  return faults.length ? { kind: "bands", faults } : { kind: "bands", faults, checks: [], bands: bandReading(bands) }
}

/**
 * @param {Indicator} indicator
 * @param {Cells} cells
 * @param {number} few
 * @returns {Untold<RatioYear | SurveyYear | BoardYear | BandYear>}
 */
const yearOf = (indicator, cells, few) => {
  switch (kindOf(indicator.number)) {
    case "ratio":
      return ratioYear(indicator, cells, few)
    case "survey":
      return surveyYear(indicator, cells, few)
    case "board":
      return boardYear(indicator, cells)
    default:
      return bandYear(cells)
  }
}

/**
 * Work out one year of an indicator. `cells` are texts by field, with `year` and `survey`.
 * @type {(indicator: Indicator, cells: Cells, few: number) => Year | Faulty}
 */
export const work = (indicator, cells, few) => {
  const found = yearOf(indicator, cells, few)
  const year = typedYear(cells.year), survey = typedYear(cells.survey)
  const faults = [...found.faults]
  for (const [key, where] of [["year", "Year"], ["survey", "Survey year"]]) {
    if (plain(cells[key]) && typedYear(cells[key]) === null) {
      faults.push({ key, code: "year", values: { where, typed: plain(cells[key]) } })
    }
  }
  if (faults.length || !("checks" in found)) return { kind: found.kind, faults, year }
  const late = found.kind === "survey" && year && survey ? checkSurvey(year, survey) : []
  return { ...found, checks: [...found.checks, ...late], year }
}
