// The ethnic groups that staff records keep: added up to BME and white, and kept apart.
import { count } from "../cells.js"
import { isFault } from "../sheet.js"
import { grouped } from "./grouped.js"
import { tellMisfits } from "./sums.js"
import { ethnicOf } from "./tokens.js"
/** @import { Asked, Ethnic, Names, Placed, Range, Ready, Told } from "../types.d.ts" */
/** @import { Total } from "./sums.js" */
/** @typedef {{one: Ready, is: Ethnic}} Member A figure of an ethnic group. */

const FAMILIES = ["asian", "black", "mixed"]

/**
 * Add up counts. Hidden ones make it a range, or hide it.
 * @type {(texts: string[]) => string | null}
 */
export const sum = (texts) => {
  const counts = texts.map(count).filter((one) => one !== null)
  if (counts.some(isFault)) return null
  const ranges = /** @type {Range[]} */ (counts)
  const low = ranges.reduce((all, one) => all + one.low, 0)
  const high = ranges.some((one) => one.high === null) ? null : ranges.reduce((all, one) => all + (one.high ?? 0), 0)
  return high === null ? "*" : low === high ? `${low}` : `${low}-${high}`
}

/**
 * Whether some ethnic groups are all of the white people, or all of the others, as far as their names tell. “White
 * British” alone leaves other white people out; “White minority ethnic” may be counted among BME people.
 * @type {(group: string, members: Member[]) => boolean}
 */
const areAll = (group, members) =>
  group === "white"
    ? members.length > 1 && members.every(({ is }) => !is.doubt)
    : FAMILIES.every((family) => members.some(({ is }) => is.family === family))

/**
 * Ask of groups that may not be all, once for those of a table.
 * @type {(group: string, members: Member[], ask: Asked) => boolean | undefined}
 */
const askedAll = (group, members, ask) => {
  const answer = ask.groups(group, members.map(({ is }) => is.name), members.map(({ one }) => one))
  return answer ? answer === "whole" : undefined
}

/** The counts of the groups of a family, one by one. @type {(members: Member[], family: string) => string[]} */
const membersOf = (members, family) =>
  members.filter(({ is }) => is.family === family && !is.all).map(({ one }) => one.text)

/** @param {Ready} one */
const lineOf = ({ organisation, indicator, year, field, section, band }) =>
  [organisation, indicator, year, field, section, band].join("|")

/**
 * Add the ethnic groups up. Where a table prints BME or white itself, that stands; where it prints a family and its
 * groups, the groups do. A table with a group that is not known is not added up: the sum would be too small.
 * @param {Ready[]} ready Those of an ethnic group: `field` is that of the item alone, `-of` or nothing.
 * @param {Map<string, Ready>} direct The BME or white counts of the lines that hold them, by line and group.
 * @param {Set<string>} unsafe The tables with groups that are not known.
 * @param {Names} words
 * @param {Asked} ask
 * @param {Told} tell
 * @returns {{sums: Ready[], apart: Placed[]}}
 */
export const addGroups = (ready, direct, unsafe, words, ask, tell) => {
  /** @type {Ready[]} */
  const sums = []
  /** @type {Map<string, {first: Ready, rows: Map<string, [family: string, n: string, of: string]>}>} */
  const apart = new Map()
  /** @type {Total[]} */
  const totals = []
  for (const [line, all] of grouped(ready, lineOf)) {
    if (all.some(({ fact }) => unsafe.has(`${fact.source.id}|${fact.table}`))) {
      all.forEach(({ fact }) => tell.unused("groups-unsafe", fact))
      continue
    }
    /** @type {Member[]} */
    const known = all.flatMap((one) => {
      const is = ethnicOf(one.ethnic, words)
      return is ? [{ one, is }] : []
    })
    const kept = known.filter(({ one, is }) => {
      const isTotal = is.all && known.some((other) => other.is.family === is.family && !other.is.all)
      if (isTotal) {
        tell.unused("subtotal", one.fact)
        totals.push({ fact: one.fact, parts: [membersOf(known, is.family)] })
      }
      return !isTotal
    })
    for (const group of ["bme", "white"]) {
      const members = kept.filter(({ is }) => (is.family === "white") === (group === "white"))
      if (!members.length) continue
      const names = members.map(({ one }) => one.ethnic)
      const twice = members.find(({ one }, i) => names.indexOf(one.ethnic) !== i)
      if (twice) {
        tell.note("group-twice", twice.one.fact, { typed: twice.one.ethnic })
        members.forEach(({ one }) => tell.used(one.fact))
        continue
      }
      members.forEach(({ one }) => tell.used(one.fact))
      const [{ one: first }] = members
      const printed = direct.get(`${line}|${group}`)
      if (printed) {
        if (areAll(group, members)) totals.push({ fact: printed.fact, parts: [members.map(({ one }) => one.text)] })
        const doubted = members.find(({ is }) => is.doubt)
        if (doubted) tell.note("beside-group", doubted.one.fact, { typed: doubted.is.name })
        continue
      }
      if (!areAll(group, members)) {
        const answer = askedAll(group, members, ask)
        if (answer === false) members.forEach(({ one }) => tell.unused("left", one.fact))
        if (!answer) continue
      }
      const text = sum(members.map(({ one }) => one.text))
      if (text === null) {
        members.forEach(({ one }) => tell.unused("groups-unread", one.fact))
        continue
      }
      sums.push({ ...first, group, ethnic: undefined, text })
      if (members.length > 1) {
        tell.note("summed", first.fact, {
          what: `indicator ${first.indicator}`,
          group: group === "bme" ? "BME" : "White",
          sum: text,
          count: members.length,
          names: members.map(({ is }) => is.name).join(", "),
        })
      }
    }
    for (const { one, is } of kept) {
      if (one.band) continue
      const key = [one.organisation, one.indicator, one.year].join("|")
      const held = apart.get(key) ?? { first: one, rows: new Map() }
      const row = held.rows.get(is.name) ?? [is.family, "", ""]
      row[one.field === "-of" ? 2 : 1] = one.text
      held.rows.set(is.name, row)
      apart.set(key, held)
    }
  }
  tellMisfits(totals, tell)
  return {
    sums,
    apart: [...apart.values()].filter(({ first }) => first.indicator >= 2 && first.indicator <= 4).map((
      { first, rows },
    ) => ({
      indicator: first.indicator,
      year: first.year,
      field: "groups",
      text: [...rows].map(([name, row]) => [name, ...row].join("; ")).join("\n"),
      where: tell.where(first.fact),
      organisation: first.organisation,
    })),
  }
}
