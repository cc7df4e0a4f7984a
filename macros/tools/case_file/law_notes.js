// What is told of the law beside the deadlines: the change of the limit between acts, and the notes that bear on a case.
/** @import { Limit } from "../time_limits/types.d.ts" */
/** @import { Case, Data, Row } from "./types.d.ts" */

/** @param {string[]} days */
const latest = (days) => days[days.length - 1]

/**
 * The day on which the limit changed, if these acts fall either side of it.
 * @param {Row[]} rows
 * @param {Limit[]} series
 */
export const change = (rows, series) =>
  series.slice(1).flatMap(({ from }) => (from ? [from] : []))
    .findLast((from) => rows.some((row) => row.days[0] < from) && rows.some((row) => latest(row.days) >= from))

/**
 * What is so in the case: the values of `when` in data/case_file.yml.
 * @type {(rows: Row[], series: Limit[]) => Set<unknown>}
 */
const situations = (rows, series) =>
  new Set([
    "always",
    new Set(rows.map(({ entry }) => entry.id)).size > 1 && "several",
    change(rows, series) && "change",
    rows.some((row) => row.act.dismissal) && "dismissal",
    rows.some(({ contact }) => contact.a) && "conciliation",
    rows.some(({ contact: { a }, days }) => a && latest(days) > a) && "contact-first",
    rows.some((row) => row.tooLate) && "contact-late",
    rows.some((row) => row.state === "passed") && "late",
  ].filter(Boolean))

/**
 * The notes to show: those of the nation's own law that bear on the case.
 * @param {Case} one
 * @param {Row[]} rows
 * @param {Data} data
 */
export const notes = (one, rows, data) => {
  const so = situations(rows, data.series[one.nation])
  return data.notes.filter((note) => so.has(note.when) && note.nations.includes(one.nation))
}
