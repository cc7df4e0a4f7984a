// A report in a file that opens again: docs/contributing/files.md says what is in it. No page here.
import { damaged, opened, record } from "../../../../browser/saved.js"
import { areLines, areSheets } from "../state.js"
/** @import { State } from "../types.d.ts" */

export const FORMAT = "staffside-wres_reader"
const VERSION = 1
const MOST_LETTERS = 200

/** @type {(state: State, today: string) => string} */
export const pack = ({ organisation, region, trust, sets, left }, today) =>
  JSON.stringify(
    { format: FORMAT, version: VERSION, saved: today, report: { organisation, region, trust, sets, left } },
    null,
    2,
  )

/**
 * Return what a file holds. Throws Unusable with what is wrong.
 * @type {(content: string) => Omit<State, "indicator">}
 */
export const unpack = (content) => {
  const { report } = opened(content, { format: FORMAT, version: VERSION, name: "a WRES report" })
  if (!record(report)) throw damaged("its report is missing")
  // An earlier copy saved nothing of files.
  const { sets, left = {} } = report
  const [organisation, region, trust] = [report.organisation, report.region, report.trust].map((text) => {
    if (typeof text !== "string" || text.length > MOST_LETTERS) {
      throw damaged("the name of a trust or a place can’t be read")
    }
    return text
  })
  if (!areSheets(sets)) throw damaged("its figures can’t be read")
  if (!areLines(left)) throw damaged("what was left out of files can’t be read")
  return { organisation, region, trust, sets, left }
}
