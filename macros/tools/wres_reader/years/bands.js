// One year of pay bands: each band, the steps within a section, and the clusters. No page here.
import { count, plain } from "../cells.js"
import { isFault } from "../fields.js"
import { bandReading, exact } from "../rules.js"
import { clusterOf, CLUSTERS, rankOf, sectionOf } from "./band_names.js"
/** @import { Bands, BandYear, CellFault, Cells, Cluster, Disparity } from "../types.d.ts" */
/** @import { Untold } from "../fields.js" */

/**
 * The cells of a typed line: name, BME, white, unknown. A comma may part cells or thousands: “Band 5, 1,204, 87”.
 * @type {(line: string) => string[]}
 */
export const bandCells = (line) =>
  (/[\t;|]/.test(line) ? line.split(/[\t;|]/) : line.split(/,(?!\d{3}\b)|\s{2,}/)).map(plain)

/** @typedef {{name: string, section: string, counts: number[], rank: number | null, ladder: string | null}} Line */

/**
 * Put each band on its ladder: a new one begins with a new section, and where the bands begin again from below.
 * @type {(lines: Line[]) => void}
 */
const ladders = (lines) => {
  let ladder = 0, section = "", last = -1
  for (const line of lines) {
    if (line.rank === null) continue
    if (line.section !== section || line.rank <= last) ladder++
    ;[section, last] = [line.section, line.rank]
    line.ladder = `${ladder} ${section}`
  }
}

/**
 * The clusters of bands, clinical and non-clinical apart where the table says which is which.
 * @type {(lines: Line[]) => Cluster[]}
 */
const clustersOf = (lines) => {
  /** @type {Map<string, Cluster>} */
  const found = new Map()
  for (const { section, rank, counts: [bme, white, unknown] } of lines) {
    const name = clusterOf(rank)
    if (!name) continue
    const key = `${section} ${name}`, held = found.get(key) ?? { section, name, bme: 0, white: 0, unknown: 0 }
    found.set(key, { ...held, bme: held.bme + bme, white: held.white + white, unknown: held.unknown + unknown })
  }
  return [...found.values()].sort((one, other) =>
    one.section.localeCompare(other.section) || CLUSTERS.indexOf(one.name) - CLUSTERS.indexOf(other.name)
  )
}

/**
 * Race disparity ratios: from lower to middle bands, middle to upper, lower to upper.
 * @type {(clusters: Cluster[], few: number) => Disparity[]}
 */
const disparitiesOf = (clusters, few) =>
  [...new Set(clusters.map(({ section }) => section))].flatMap((section) =>
    [[0, 1], [1, 2], [0, 2]].flatMap(([from, to]) => {
      const [low, high] = [from, to].map((i) =>
        clusters.find((one) => one.section === section && one.name === CLUSTERS[i])
      )
      if (!low || !high || ![low, high].every(({ bme, white }) => bme && white)) return []
      const ratio = (low.bme / high.bme) / (low.white / high.white)
      const counts = [low.bme, high.bme, low.white, high.white]
      return [{ section, from: low.name, to: high.name, ratio, few: Math.min(...counts) < few }]
    })
  )

/** @type {(cells: Cells, few: number) => Untold<BandYear>} */
export const bandYear = (cells, few) => {
  /** @type {CellFault[]} */
  const faults = []
  /** @type {Line[]} */
  const lines = []
  const seen = new Set()
  let heading = ""
  String(cells.bands ?? "").split(/\r?\n/).forEach((typed, i) => {
    if (!plain(typed)) return
    const row = bandCells(typed), [name] = row
    if (row.filter(Boolean).length === 1 && (sectionOf(name) || name.endsWith(":"))) {
      heading = sectionOf(name) || name.replace(/\s*:$/, "")
      return
    }
    const where = `Line ${i + 1}`
    if (row.length < 3 || row.length > 4 || !name) {
      faults.push({ key: "bands", code: "band-cells", values: { where, typed: plain(typed) } })
      return
    }
    const section = sectionOf(name) || heading, key = `${section} ${name}`.toLowerCase()
    if (seen.has(key)) {
      faults.push({ key: "bands", code: "twice", values: { where, typed: name } })
      return
    }
    seen.add(key)
    /** @type {(cell: string, at: number) => number} */
    const number = (cell, at) => {
      const found = count(cell || (at === 2 ? "0" : ""))
      if (!found || isFault(found) || !exact(found)) {
        faults.push({
          key: "bands",
          code: found?.fault ?? (found ? "words" : "empty"),
          values: { where: `${where}, ${name}, ${["BME", "White", "Unknown"][at]}`, typed: cell },
        })
      }
      return found?.low ?? 0
    }
    const counts = [row[1], row[2], row[3] ?? "0"].map(number)
    const shown = !heading || sectionOf(name) ? name : `${heading}: ${name}`
    lines.push({
      name: shown,
      section,
      counts,
      rank: section === "Medical and dental" ? null : rankOf(name),
      ladder: null,
    })
  })
  if (!lines.length && !faults.length) faults.push({ key: "bands", code: "no-bands", values: {} })
  if (faults.length) return { kind: "bands", faults }
  ladders(lines)
  const clusters = clustersOf(lines)
  /** @type {Bands} */
  const bands = lines.map(({ name, counts: [bme, white, unknown], ladder }) => [name, bme, white, unknown, ladder])
  return {
    kind: "bands",
    faults,
    checks: [],
    bands: bandReading(bands),
    clusters,
    disparities: disparitiesOf(clusters, few),
  }
}
