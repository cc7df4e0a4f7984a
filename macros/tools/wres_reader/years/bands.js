// One year of pay bands: each band, the steps within a section, and the clusters. No page here.
import { bandReading } from "../rules.js"
import { bandLines } from "./band_lines.js"
import { absentFrom, clusterOf, CLUSTERS } from "./band_names.js"
/** @import { Bands, BandYear, Cells, Cluster, Disparity } from "../types.d.ts" */
/** @import { Untold } from "../fields.js" */
/** @import { Line } from "./band_lines.js" */

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
  const { lines, faults, checks } = bandLines(String(cells.bands ?? ""))
  if (!lines.length && !faults.length) faults.push({ key: "bands", code: "no-bands", values: {} })
  if (faults.length) return { kind: "bands", faults }
  ladders(lines)
  const clusters = clustersOf(lines)
  /** @type {Bands} */
  const bands = lines.map(({ name, counts: [bme, white, unknown], ladder }) => [name, bme, white, unknown, ladder])
  return {
    kind: "bands",
    faults,
    checks,
    bands: bandReading(bands),
    clusters,
    disparities: disparitiesOf(clusters, few),
    absent: absentFrom(lines),
  }
}
