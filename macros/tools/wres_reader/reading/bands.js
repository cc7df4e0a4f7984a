// The pay bands: which section each is of, and a row for each band of each section.
import { count, plain } from "../cells.js"
import { isFault } from "../sheet.js"
import { grouped } from "./grouped.js"
import { isSame, tellMark } from "./place.js"
import { sumOf, tellMisfits } from "./sums.js"
/** @import { Asked, PlacedBand, Ready, Told } from "../types.d.ts" */
/** @import { Total } from "./sums.js" */

const ORDER = ["under 1", "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9", "vsm"]

/** @type {(one: Ready) => string} */
const lineOf = ({ organisation, year, band, group }) => [organisation, year, band, group].join("|")

/**
 * Bands of no section in lists as they stand: another begins where a band comes again.
 * @type {(ones: Ready[]) => Ready[][]}
 */
const listsOf = (ones) => {
  /** @type {Ready[][]} */
  const made = []
  let seen = new Set()
  for (const one of ones) {
    if (!made.length || seen.has(lineOf(one))) {
      made.push([])
      seen = new Set()
    }
    seen.add(lineOf(one))
    made[made.length - 1].push(one)
  }
  return made
}

/**
 * Ask which staff a list of bands is for, where bands of the same names stand beside it that are not its parts.
 * @type {(ready: Ready[], ask: Asked, tell: Told) => Ready[]}
 */
export const withSections = (ready, ask, tell) => {
  const parts = grouped(ready.filter((one) => one.section), lineOf)
  const open = grouped(ready.filter((one) => !one.section && !one.cluster), ({ fact }) => fact.source.id)
  /** @type {Map<Ready, string | undefined>} */
  const answers = new Map()
  for (const lists of [...open.values()].map(listsOf)) {
    for (const list of lists) {
      const others = new Set(lists.filter((other) => other !== list).flatMap((other) => other.map(lineOf)))
      const differs = list.some((one) => {
        const beside = parts.get(lineOf(one))
        const all = beside && sumOf(beside.map(({ text }) => text)), own = sumOf([one.text])
        return all !== undefined && all !== null && own !== null && all !== own
      })
      if (!differs && !list.some((one) => others.has(lineOf(one)))) continue
      const answer = ask.section(list)
      for (const one of list) answers.set(one, answer)
    }
  }
  return ready.flatMap((one) => {
    if (!answers.has(one)) return [one]
    const answer = answers.get(one)
    if (answer === "leave") tell.unused("left", one.fact)
    else tell.used(one.fact)
    return !answer || answer === "leave" ? [] : [{ ...one, section: answer === "all" ? "" : answer }]
  })
}

/**
 * Whether bands put together take in one of some bands. Of a cluster that does not say its bands, nobody knows.
 * @type {(cluster: string, bands: string[]) => boolean}
 */
const takesIn = (cluster, bands) => {
  const codes = cluster.replace(/cluster\s*\d/, "").match(/(?:under|below)\s*1|\d[a-d]?|vsm/g)
    ?.map((code) => code.replace("below", "under"))
  if (!codes) return true
  const [from, to] = [codes[0] === "8" ? "8a" : codes[0], codes[codes.length - 1].replace(/^8$/, "8d")]
  const first = /below/.test(cluster) && codes.length === 1 ? 0 : ORDER.indexOf(from)
  const last = /above|over/.test(cluster) ? ORDER.length - 1 : ORDER.indexOf(to)
  return bands.some((band) => ORDER.indexOf(band) >= first && ORDER.indexOf(band) <= last)
}

/** @type {(code: string) => string} */
export const bandName = (code) =>
  /^\d[a-d]?$/.test(code)
    ? `Band ${code}`
    : code === "vsm"
    ? "VSM"
    : code === "under 1"
    ? "Under band 1"
    : code[0].toUpperCase() + code.slice(1)

/** @param {string} cluster */
const clusterName = (cluster) =>
  bandName(/band|cluster|afc/.test(cluster) ? cluster : `bands ${cluster}`).replace(/\bvsm\b/, "VSM")
    .replace(/\bafc\b/i, "AfC")

/**
 * Place the figures of pay bands: a row for each band of each section. A cluster of bands, or a table of all staff, is
 * left where its parts stand by themselves: people must not count twice.
 * @type {(ready: Ready[], tell: Told) => PlacedBand[]}
 */
export const placeBands = (ready, tell) => {
  /** @type {Map<string, PlacedBand>} */
  const rows = new Map()
  const dropped = new Set()
  /** @type {Total[]} */
  const totals = []
  /** @param {Ready} one */
  const yearOf = (one) => `${one.organisation}|${one.year}`
  const single = grouped(ready.filter((one) => !one.cluster), (one) => `${yearOf(one)}|${one.section}`)
  const parts = new Set(ready.filter((one) => one.section).map((one) => `${yearOf(one)}|${one.band}`))
  for (const one of ready) {
    const { fact, organisation, year, section, band = "", group = "", text } = one
    const alone = single.get(`${yearOf(one)}|${section}`)?.map((other) => other.band ?? "") ?? []
    if (one.cluster && takesIn(band, alone)) {
      const parts = single.get(`${yearOf(one)}|${section}`)?.filter((other) =>
        other.group === one.group && takesIn(band, [other.band ?? ""])
      )
      tell.unused("cluster", fact)
      if (/\d/.test(band)) totals.push({ fact, parts: [parts?.map((other) => other.text) ?? []] })
    } else if (!section && parts.has(`${yearOf(one)}|${band}`)) tell.unused("whole", fact)
    else if (group === "all") tell.unused("total", fact)
    else {
      const found = count(text)
      if (found === null) continue
      const called = [section, one.cluster ? clusterName(band) : bandName(band)].filter(
        Boolean,
      ).join(" ")
      if (isFault(found)) {
        tell.note("cell", fact, { typed: plain(text), what: called, fault: found.fault })
        continue
      }
      const key = `${yearOf(one)}|${section}|${band}`
      const row = rows.get(key) ?? { year, organisation, name: called, section, where: tell.where(fact) }
      rows.set(key, row)
      if (dropped.has(`${key}|${group}`)) continue
      if (row[group] !== undefined && !isSame(row[group], text)) {
        tell.note("twice", fact, { what: `${called}, ${group}`, first: row[group], typed: plain(text) })
        delete row[group]
        dropped.add(`${key}|${group}`)
        continue
      }
      row[group] = plain(text)
      tell.used(fact)
      tellMark(fact, tell)
    }
  }
  tellMisfits(totals, tell)
  return [...rows.values()].filter(({ bme, white, unknown }) =>
    bme !== undefined || white !== undefined || unknown !== undefined
  )
}
