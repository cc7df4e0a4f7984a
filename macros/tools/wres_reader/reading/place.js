// Which field each figure goes to. A field that two figures claim gets neither.
import { count, isMarked, percent, plain, written } from "../cells.js"
import { isFault } from "../sheet.js"
/** @import { Fact, Placed, Ready, Told } from "../types.d.ts" */

/** @type {Record<string, [indicator: number, part: "n" | "of"]>} */
const RATIO_ITEM = { shortlisted: [2, "of"], appointed: [2, "n"], disciplinary: [3, "n"], training: [4, "n"] }
/** @type {Record<string, string>} */
const BOARD_ITEM = { board_total: "", board_voting: "voting-", board_executive: "executive-" }

/**
 * The field that holds an item of a group: `bme-of` for BME people shortlisted; or null.
 * @type {(indicator: number, item: string, group: string) => string | null}
 */
export const fieldOf = (indicator, item, group) => {
  if (indicator >= 5 && indicator <= 8) {
    if (group !== "bme" && group !== "white") return null
    return item === "base" || item === "denominator"
      ? `${group}-of`
      : item === "percent" || item === "numerator"
      ? group
      : null
  }
  if (indicator === 9) {
    if (group === "all") return null
    if (item === "headcount") return `staff-${group}`
    return Object.hasOwn(BOARD_ITEM, item) ? BOARD_ITEM[item] + group : null
  }
  if (item === "numerator") return group
  if (item === "denominator" || (item === "headcount" && (indicator === 3 || indicator === 4))) return `${group}-of`
  const [number, part] = RATIO_ITEM[item] ?? [0]
  return number === indicator ? (part === "of" ? `${group}-of` : group) : null
}

/**
 * Whether the field of a figure holds per cent.
 * @type {(one: Pick<Ready, "indicator" | "field">) => boolean}
 */
export const isShare = ({ indicator, field }) =>
  field.endsWith("-rate") || (indicator >= 5 && indicator <= 8 && !field.endsWith("-of"))

/**
 * Whether two figures say the same, however they are written: "48.0%" and "48%", "2,170" and "2170". Where a field holds
 * per cent, "48" is "48%".
 * @type {(one: string, other: string, share?: boolean) => boolean}
 */
export const isSame = (one, other, share = false) => {
  /** @param {string} text */
  const isPercent = (text) => share || /%/.test(plain(text))
  /** @param {string} text */
  const value = (text) => {
    const found = isPercent(text) ? percent(text) : count(text)
    return found === null || typeof found === "number" ? found : isFault(found) ? plain(text) : [found.low, found.high]
  }
  return isPercent(one) === isPercent(other) && JSON.stringify(value(one)) === JSON.stringify(value(other))
}

/**
 * Say that a figure has the mark of a footnote, which may say what it does not count; and that a dash may be a nought.
 * @type {(fact: Fact, tell: Told, isSurvey?: boolean) => void}
 */
export const tellMark = (fact, tell, isSurvey = false) => {
  const typed = fact.source.grid[fact.r][fact.c]
  if (/^-+$/.test(plain(typed))) tell.note("dash", fact, { typed: written(typed) })
  if (fact.row.vague && !fact.context.about) tell.note("vague", { ...fact, c: 0 }, { typed: plain(fact.label) })
  if (/%\s*[([]\s*n\b/i.test(plain(typed)) && fact.measure !== "count" && isSurvey) {
    tell.note("base-unread", fact, { typed: plain(typed) })
  }
  if (isMarked(typed)) tell.note("marked", fact, { typed: written(typed), read: plain(typed) })
}

/**
 * Place figures. What can't be read, or is there twice, is told.
 * @type {(ready: Ready[], tell: Told) => {cells: Placed[], taken: Set<string>}}
 */
export const place = (ready, tell) => {
  /** @type {Map<string, {placed: Placed, one: Ready}>} */
  const held = new Map()
  const dropped = new Set()
  const taken = new Set()
  for (const one of ready) {
    const { fact, indicator, year, field, text, organisation } = one
    const key = [organisation, indicator, year, field].join("|")
    taken.add(key)
    const found = isShare(one) ? percent(text) : count(text)
    const what = { indicator, field }
    if (found === null) continue
    if (isFault(found) && !(indicator === 9 && one.percent)) {
      tell.note("cell", fact, { typed: plain(text), ...what, fault: found.fault })
      continue
    }
    if (dropped.has(key)) continue
    const before = held.get(key)
    if (before && isSame(before.placed.text, text, isShare(one))) {
      // The workforce is printed once for each indicator that divides by it.
      const { fact: first } = before.one, here = first.source === fact.source && first.table === fact.table
      if (one.item !== "headcount") tell.note(here ? "repeated-here" : "repeated", fact, what)
      else tell.used(fact)
      continue
    }
    if (before) {
      held.delete(key)
      dropped.add(key)
      tell.note("twice", fact, { ...what, first: before.placed.text, typed: plain(text) })
      tell.used(before.one.fact)
      continue
    }
    const where = tell.where(fact)
    tellMark(fact, tell, isShare(one))
    held.set(key, { one, placed: { indicator, year, field, text: plain(text), where, organisation } })
  }
  for (const { one } of held.values()) tell.used(one.fact)
  return { cells: [...held.values()].map(({ placed }) => placed), taken }
}
