// The fields of each indicator: what a rep types for one year, and how it is read. No page here.
import { plain } from "./cells.js"
/** @import { CellFault, Cells, Fault, Faulty, Field, Indicator, Kind, Range } from "./types.d.ts" */

/** @type {Record<string, string>} */
export const GROUPS = { bme: "BME", white: "White", unknown: "Unknown ethnicity", all: "Total printed" }
/** @type {Record<string, string>} */
export const PARTS = {
  "": "board members",
  "voting-": "voting members",
  "executive-": "executive members",
  "staff-": "staff in the workforce",
}

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
  if (kind === "bands") return []
  return [
    ...pairs(
      ["bme", "white", "unknown", "all"],
      labels.n,
      labels.of,
      (group) => group === "unknown" || group === "all",
    ),
    ...["bme", "white"].map((group) => field(`${group}-rate`, group, `per cent ${labels.n}, if no counts`, true)),
  ]
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
export const cellsOf = (indicator, cells, read) => {
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
