// A table of WRES figures, from a file or a paste: which cell is what. Our long table, the rows of NHS England's
// submission form, or two plain rows. Nothing is guessed: what can't be placed is named in `notes`. No page here.
import { count, groupOf, name, percent, plain, yearOf } from "./cells.js"
import { isFault } from "./sheet.js"
/** @import { Message, Names, Placed, PlacedBand, Values } from "./types.d.ts" */
/** @typedef {{indicator: number, item: string, length: number}} Item What a label names. */
/** @typedef {{column: number, group: string, year: string}} Column */

const LONG = ["indicator", "item", "group", "value"]
const SURVEY = [5, 6, 7, 8]
/** @type {Record<string, [indicator: number, part: "n" | "of"]>} */
const RATIO_ITEM = { shortlisted: [2, "of"], appointed: [2, "n"], disciplinary: [3, "n"], training: [4, "n"] }
const BAND =
  /^((non ?clinical|clinical|medical)\b )?(under band 1|bands? ?\d[a-d]?|[1-9]|8[a-d]|vsm|very senior managers?|consultants?|non consultant career grades?|trainee grades?|other)$/
const SECTION = /^(1[ab] )?(non clinical|nonclinical|clinical|medical( and dental)?)\b/

/** @type {Record<string, string>} */
const BOARD_ITEM = { board_total: "", board_voting: "voting-", board_executive: "executive-" }
/**
 * The field that holds an item of a group: `bme-of` for BME people shortlisted; or null.
 * @type {(indicator: number, item: string, group: string) => string | null}
 */
export const fieldOf = (indicator, item, group) => {
  const ratio = RATIO_ITEM[item]
  if (ratio && ratio[0] === indicator) return ratio[1] === "of" ? `${group}-of` : group
  if (item === "headcount" && (indicator === 3 || indicator === 4)) return `${group}-of`
  if (group === "all" && indicator !== 2) return null
  if (item === "headcount" && indicator === 9) return `staff-${group}`
  if (indicator === 9) return Object.hasOwn(BOARD_ITEM, item) ? BOARD_ITEM[item] + group : null
  if (!SURVEY.includes(indicator) || !["bme", "white"].includes(group)) return null
  return item === "percent" ? group : item === "base" ? `${group}-of` : null
}

/** @type {(label: unknown, words: Names) => Item | null} */
const itemOf = (label, words) => {
  const said = name(label)
  /** @type {Item | null} */
  let best = null
  for (const { indicator, item, words: names } of words.items) {
    for (const one of names) {
      const fits = said === one || (one.length >= 9 && said.includes(one))
      if (fits && (!best || one.length > best.length)) best = { indicator, item, length: one.length }
    }
  }
  return best
}
/** @type {(label: unknown) => number} */
const numberIn = (label) =>
  Number(
    plain(label).match(/^(?:indicator\s*)?([1-9])\s*[ab]?(?:[.:)]|$|\s*-)/i)?.[1] ??
      plain(label).match(/\bindicator\s*([1-9])\b/i)?.[1] ?? 0,
  )

/**
 * Read a grid of cells. `where(row, column)` names a cell; `chosen` is the indicator on screen.
 * @param {string[][]} grid
 * @param {Names} words
 * @param {(row: number, column?: number) => string} where
 * @param {number} chosen
 */
export const read = (grid, words, where, chosen) => {
  /** @type {Message[]} */
  const notes = []
  /** @type {Map<string, Placed>} */
  const cells = new Map()
  /** @type {Map<string, PlacedBand>} */
  const bands = new Map()
  const dropped = new Set()
  /** @type {Map<string, string>} */
  const organisations = new Map()
  /** @type {(code: string, values: Values) => void} */
  const note = (code, values) => {
    notes.push({ code, values })
  }

  /**
   * @param {number} indicator
   * @param {string} year
   * @param {string} field
   * @param {string} text
   * @param {string} at
   */
  const put = (indicator, year, field, text, at, organisation = "") => {
    const key = [organisation, indicator, year, field].join("|")
    const found = SURVEY.includes(indicator) && !field.endsWith("-of") ? percent(text) : count(text)
    const share = indicator === 9 && /%/.test(plain(text))
    if (found === null) return
    if (isFault(found) && !share) {
      return note("cell", {
        where: at,
        typed: plain(text),
        what: `indicator ${indicator}, ${field}`,
        fault: found.fault,
      })
    }
    if (dropped.has(key)) return
    const before = cells.get(key)
    if (before && before.text === plain(text)) {
      return note("repeated", { where: at, what: `indicator ${indicator}, ${field}` })
    }
    if (before) {
      cells.delete(key)
      dropped.add(key)
      return note("twice", {
        where: at,
        what: `indicator ${indicator}, ${field}`,
        first: before.text,
        typed: plain(text),
      })
    }
    cells.set(key, { indicator, year, field, text: plain(text), where: at, organisation })
  }
  /**
   * @param {[section: string, name: string]} name
   * @param {Pick<Column, "group" | "year">} column
   * @param {string} text
   * @param {string} at
   */
  const putBand = ([section, band], { group, year }, text, at, organisation = "") => {
    const found = count(text)
    if (found === null) return
    if (isFault(found) || found.low !== found.high) {
      return note("cell", { where: at, typed: plain(text), what: `band ${band}`, fault: found.fault })
    }
    const key = [organisation, year, section, band].join("|")
    const row = bands.get(key) ?? { year, organisation, name: [section, band].filter(Boolean).join(" "), where: at }
    bands.set(key, row)
    if (row[group] !== undefined && row[group] !== plain(text)) {
      return note("twice", { where: at, what: `${row.name}, ${group}`, first: row[group], typed: plain(text) })
    }
    row[group] = plain(text)
  }

  /** @type {(heading: string[], from: number) => void} */
  const longTable = (heading, from) => {
    const column = Object.fromEntries(heading.map((head, i) => [name(head).replace(/ /g, "_"), i]))
    for (let r = from + 1; r < grid.length; r++) {
      const row = grid[r]
      if (!row.some((cell) => plain(cell))) continue
      const at = where(r, column.value)
      const value = row[column.value]
      if (value === undefined) {
        note("short", { where: where(r, 0) })
        continue
      }
      const organisation = plain(row[column.org_code] ?? "") || plain(row[column.org_name] ?? "")
      if (organisation) organisations.set(organisation, plain(row[column.org_name] ?? "") || organisation)
      const indicator = numberIn(row[column.indicator])
      if (name(row[column.group]) === "result") continue // worked out by this page, and saved beside its counts
      const group = groupOf(row[column.group], words.groups)
      const item = name(row[column.item]).replace(/ /g, "_")
      const year = yearOf(row[column.year_end] ?? row[column.year] ?? "") ?? "this"
      if (!group) {
        note("group", { where: where(r, column.group), typed: plain(row[column.group]) })
        continue
      }
      if (indicator === 1) {
        putBand(["", plain(row[column.item])], { group, year }, value, at, organisation)
        continue
      }
      const field = fieldOf(indicator, item, group) ??
        fieldOf(indicator, itemOf(row[column.item], words)?.item ?? "", group)
      if (!field) {
        note("item", { where: where(r, column.item), typed: plain(row[column.item]) })
        continue
      }
      put(indicator, year, field, value, at, organisation)
    }
  }

  /**
   * The columns of a heading row, or null if it is none. A merged year stands over its first column.
   * @type {(r: number) => Column[] | null}
   */
  const columnsOf = (r) => {
    const groups = grid[r].map((cell) => (plain(cell) ? groupOf(cell, words.groups) : null))
    if (!groups.includes("white") || !groups.includes("bme")) return null
    const first = groups.findIndex(Boolean)
    return groups.flatMap((group, column) => {
      if (!group) return []
      let year = yearOf(grid[r][column])
      for (let above = r - 1; above >= Math.max(0, r - 3) && !year; above--) {
        for (let left = column; left >= Math.min(first, column) && !year; left--) year = yearOf(grid[above][left] ?? "")
      }
      return [{ column, group, year: year ?? "this" }]
    })
  }

  /** @type {Column[] | null} */
  let columns = null
  /** @type {Record<number, Item | null> | null} */
  let plainHeads = null
  let current = chosen, section = ""
  /** @type {(columns: Column[], row: string[], r: number) => void} */
  const block = (columns, row, r) => {
    const labels = row.slice(0, columns[0].column).map(plain).filter(Boolean)
    const label = labels.join(" ")
    const numbered = labels.map(numberIn).find(Boolean)
    const found =
      labels.map((one) => itemOf(one, words)).filter((one) => one !== null).sort((one, other) =>
        other.length - one.length
      )[0]
    const bandLabel = labels.find((one) => BAND.test(name(one)))
    const heading = name(label).match(SECTION)
    if (heading) {
      section = heading[2].replace("nonclinical", "non clinical").replace(/ and dental/, "")
    }
    const isBand = bandLabel && !found && (current === 1 || section || /band|vsm/i.test(bandLabel))
    if (numbered && !(isBand && labels.length === 1)) current = numbered
    const values = columns.filter(({ column }) => plain(row[column] ?? ""))
    if (!values.length || /likelihood|auto/i.test(label)) return
    if (isBand) {
      for (const { column, group, year } of values) {
        if (group !== "all") putBand([section, bandLabel ?? ""], { group, year }, row[column], where(r, column))
      }
      return
    }
    const ofWhich = /^of which/i.test(labels.at(-1) ?? "")
    if (ofWhich && !["board_voting", "board_executive"].includes(found?.item ?? "")) {
      return note("of-which", { where: where(r, 0), typed: label })
    }
    const indicator = found?.indicator || current
    const item = found?.item ?? (SURVEY.includes(indicator) ? "percent" : null)
    if (!item) return note("item", { where: where(r, 0), typed: label })
    if (item === "headcount" && ![3, 4, 9].includes(indicator)) {
      return note("no-indicator", { where: where(r, 0), typed: label })
    }
    if (found?.indicator) current = found.indicator
    for (const { column, group, year } of values) {
      const field = fieldOf(indicator, item, group)
      if (field) put(indicator, year, field, row[column], where(r, column))
    }
  }
  /**
   * Two plain rows: a group, then its counts. The smaller count is the part, unless a heading says which is which.
   * @type {(row: string[], r: number) => void}
   */
  const plainRow = (row, r) => {
    const filled = row.map((cell, column) => ({ column, text: plain(cell) })).filter((one) => one.text)
    const numbers = filled.filter((one) =>
      /\d/.test(one.text) && !isFault(count(one.text)) || !isFault(percent(one.text)) && /^\d/.test(one.text)
    )
    const group = filled.length ? groupOf(filled[0].text, words.groups) : null
    if (!group) {
      if (numbers.length >= 2 && numbers.length === filled.length) note("unlabelled", { where: where(r, 0) })
      else if (filled.length > 1 && !numbers.length) {
        plainHeads = Object.fromEntries(filled.map((one) => [one.column, itemOf(one.text, words)]))
      }
      return
    }
    const rest = filled.slice(1)
    if (rest.length < (SURVEY.includes(chosen) ? 1 : 2)) return note("short", { where: where(r, 0) })
    if (SURVEY.includes(chosen)) {
      return rest.slice(0, 2).forEach((one, i) =>
        put(chosen, "this", i ? `${group}-of` : group, one.text, where(r, one.column))
      )
    }
    if (![2, 3, 4].includes(chosen)) return note("item", { where: where(r, 0), typed: filled[0].text })
    const named = plainHeads
    const heads = rest.map((one) => named?.[one.column])
    if (heads.some(Boolean)) {
      return rest.forEach((one, i) => {
        const head = heads[i]
        const field = head && fieldOf(head.indicator || chosen, head.item, group)
        if (field) put(head.indicator || chosen, "this", field, one.text, where(r, one.column))
      })
    }
    const [one, other] = rest
    const swap = (count(one.text)?.low ?? 0) > (count(other.text)?.low ?? 0)
    put(chosen, "this", group, (swap ? other : one).text, where(r, (swap ? other : one).column))
    put(chosen, "this", `${group}-of`, (swap ? one : other).text, where(r, (swap ? one : other).column))
  }

  for (let r = 0; r < grid.length; r++) {
    const heads = grid[r].map(name)
    if (LONG.every((head) => heads.includes(head))) {
      longTable(grid[r], r)
      break
    }
    const found = columnsOf(r)
    if (found) {
      const twice = found.some((one, i) =>
        found.findIndex((other) => other.group === one.group && other.year === one.year) !== i
      )
      columns = twice ? null : found
      if (twice) note("years", { where: where(r, found[0].column) })
      const inWords = grid[r].slice(0, found[0].column).map(numberIn).find(Boolean)
      if (inWords) current = inWords
    } else if (columns) block(columns, grid[r], r)
    else {
      const numbered = grid[r].map((cell) => Number(plain(cell).match(/\bindicator\s*([1-9])\b/i)?.[1] ?? 0)).find(
        Boolean,
      )
      if (numbered) current = numbered
      plainRow(grid[r], r)
    }
  }
  return { cells: [...cells.values()], bands: [...bands.values()], notes, organisations: [...organisations] }
}
