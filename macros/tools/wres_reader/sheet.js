// What a rep has typed for one indicator, checked and worked out: {years: [{year, faults, reading, …}]}. No page here.
import { count, percent, plain, typedYear } from "./cells.js"
import { checkSum, checkSurvey } from "./check.js"
import { bandReading, exact, gapReading, ratioReading } from "./rules.js"

export const GROUPS = { bme: "BME", white: "White", unknown: "Unknown ethnicity", all: "Total printed" }
export const PARTS = {
  "": "board members",
  "voting-": "voting members",
  "executive-": "executive members",
  "staff-": "staff in the workforce",
}
const NONE = { low: 0, high: 0 }

/** What kind of table an indicator has: bands, ratio, survey or board. */
export const kindOf = (number) => (number === 1 ? "bands" : number <= 4 ? "ratio" : number <= 8 ? "survey" : "board")

/** The fields of an indicator: {key, group, label, more}; `more` ones may stay empty. */
export const fields = ({ number, labels }) => {
  const of = { ratio: ["", "-of"], survey: ["", "-of"], board: [""], bands: [] }[kindOf(number)]
  const what = {
    ratio: { "": labels.n, "-of": labels.of },
    survey: { "": labels.percent, "-of": "people who answered" },
  }[kindOf(number)]
  const field = (key, group, label, more) => ({ key, group, label: `${GROUPS[group]}: ${label}`, more })
  if (kindOf(number) === "board") {
    return Object.entries(PARTS).flatMap(([part, label]) =>
      ["bme", "white", "unknown"].map((group) =>
        field(part + group, group, label, part === "voting-" || part === "executive-")
      )
    )
  }
  if (kindOf(number) === "survey") {
    return ["bme", "white"].flatMap((group) => of.map((end) => field(group + end, group, what[end], end === "-of")))
  }
  return ["bme", "white", "unknown", "all"].flatMap((group) =>
    of.map((end) => field(group + end, group, what[end], group === "unknown" || group === "all"))
  )
}

export const isEmpty = (cells = {}) => !Object.entries(cells).some(([key, text]) => key !== "year" && plain(text))

/** Read all cells of a year: {value: {key: read}, faults: [{key, code, values}]}. */
const cellsOf = (indicator, cells, read) => {
  const value = {}, faults = []
  for (const { key, label, more } of fields(indicator)) {
    const typed = plain(cells[key])
    const found = read(cells[key], key)
    if (found?.fault) faults.push({ key, code: found.fault, values: { where: label, typed } })
    else if (found === null && !more) faults.push({ key, code: "empty", values: { where: label } })
    else value[key] = found
  }
  return { value, faults, labelOf: Object.fromEntries(fields(indicator).map((one) => [one.key, one.label])) }
}

const ratioYear = (indicator, cells, few) => {
  const { value, faults, labelOf } = cellsOf(indicator, cells, count)
  const groups = ["bme", "white", "unknown", "all"].filter((group) => value[group] && value[`${group}-of`])
  for (const group of groups) {
    const n = value[group], of = value[`${group}-of`]
    if (exact(of) && n.low > of.low && indicator.number !== 4) {
      faults.push({ key: group, code: "over", values: { where: labelOf[group], n: n.low, of: of.low } })
    }
  }
  if (faults.length) return { faults }
  const [bme, white] = ["bme", "white"].map((group) => ({ n: value[group], of: value[`${group}-of`] }))
  const checks = ["", "-of"].flatMap((end) => {
    const parts = ["bme", "white", "unknown"].map((group) => value[group + end] ?? NONE), all = value[`all${end}`]
    return all && [...parts, all].every(exact)
      ? checkSum(parts.map((part) => part.low), all.low).map((one) => ({
        ...one,
        numbers: { ...one.numbers, what: end ? indicator.labels.of : indicator.labels.n },
      }))
      : []
  })
  const unknown = value["unknown-of"]
  const people = [bme.of, white.of].every(exact) && unknown && exact(unknown)
    ? { unknown: unknown.low, all: bme.of.low + white.of.low + unknown.low }
    : null
  return {
    faults,
    bme,
    white,
    people,
    checks,
    reading: ratioReading(indicator.direction, bme, white, few, indicator.edges),
  }
}

const surveyYear = (indicator, cells, few) => {
  const { value, faults } = cellsOf(
    indicator,
    cells,
    (cell, key) => (key.endsWith("-of") ? count(cell) : percent(cell)),
  )
  if (faults.length) return { faults }
  const bases = ["bme-of", "white-of"].map((key) => value[key]).filter((base) => base && exact(base) && base.low).map(
    (base) => base.low,
  )
  return {
    faults,
    one: value.bme,
    other: value.white,
    checks: [],
    bases,
    reading: gapReading(indicator.direction, value.bme, value.white, bases.length === 2 ? bases : null, few),
  }
}

const boardYear = (indicator, cells) => {
  // A trust may print only the two percentages: “17%” and “21%”.
  const share = (key) => (/%|per ?cent/i.test(plain(cells[key])) ? percent(cells[key]) : null)
  const shares = { board: share("bme"), staff: share("staff-bme") }
  if (typeof shares.board === "number" && typeof shares.staff === "number") {
    return {
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
  if (faults.length) return { faults }
  const of = (part) => ["bme", "white", "unknown"].map((group) => value[part + group]?.low ?? 0)
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0)
  const staff = of("staff-"), allStaff = sum(staff)
  if (!allStaff) return { faults: [{ key: "staff-bme", code: "empty", values: { where: labelOf["staff-bme"] } }] }
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
      faults: over.map(({ part, all }) => ({
        key: `${part}bme`,
        code: "over",
        values: { where: PARTS[part], n: all, of: parts[0].all },
      })),
    }
  }
  return parts.some((one) => !one.part)
    ? { faults, checks: [], parts }
    : { faults: [{ key: "bme", code: "empty", values: { where: labelOf.bme } }] }
}

/** The cells of a typed line: name, BME, white, unknown. A comma may part cells or thousands: “Band 5, 1,204, 87”. */
export const bandCells = (line) =>
  (/[\t;|]/.test(line) ? line.split(/[\t;|]/) : line.split(/,(?!\d{3}\b)|\s{2,}/)).map(plain)

const bandYear = (cells) => {
  const faults = [], seen = new Set(), bands = []
  String(cells.bands ?? "").split(/\r?\n/).forEach((line, i) => {
    if (!plain(line)) return
    const row = bandCells(line)
    const where = `Line ${i + 1}`
    if (row.length < 3 || row.length > 4 || !row[0]) {
      return faults.push({ key: "bands", code: "band-cells", values: { where, typed: plain(line) } })
    }
    if (seen.has(row[0].toLowerCase())) {
      return faults.push({ key: "bands", code: "twice", values: { where, typed: row[0] } })
    }
    seen.add(row[0].toLowerCase())
    const numbers = [row[1], row[2], row[3] ?? "0"].map((cell, at) => {
      const found = count(cell || (at === 2 ? "0" : ""))
      if (!found || found.fault || !exact(found)) {
        faults.push({
          key: "bands",
          code: found?.fault ?? (found ? "words" : "empty"),
          values: { where: `${where}, ${row[0]}, ${["BME", "White", "Unknown"][at]}`, typed: cell },
        })
      }
      return found?.low ?? 0
    })
    bands.push([row[0], ...numbers])
  })
  if (!bands.length && !faults.length) faults.push({ key: "bands", code: "no-bands", values: {} })
  return faults.length ? { faults } : { faults, checks: [], bands: bandReading(bands) }
}

/** Work out one year of an indicator. `cells` are texts by field, with `year` and `survey`. */
export const work = (indicator, cells, few) => {
  const kind = kindOf(indicator.number)
  const found = { ratio: ratioYear, survey: surveyYear, board: boardYear, bands: (_, given) => bandYear(given) }[kind](
    indicator,
    cells,
    few,
  )
  const faults = [...found.faults]
  for (const [key, where] of [["year", "Year"], ["survey", "Survey year"]]) {
    if (plain(cells[key]) && typedYear(cells[key]) === null) {
      faults.push({ key, code: "year", values: { where, typed: plain(cells[key]) } })
    }
  }
  if (faults.length) return { kind, faults, year: typedYear(cells.year) }
  const survey = kind === "survey" && typedYear(cells.year) && typedYear(cells.survey)
    ? checkSurvey(typedYear(cells.year), typedYear(cells.survey))
    : []
  return { kind, ...found, checks: [...found.checks, ...survey], year: typedYear(cells.year) }
}
