// What the opening says against its own figures: chance, small numbers, and people whose ethnicity is not known. The words
// are in the page. No page here.
import { fill, share } from "../words/say.js"
import { isLevel, isSlight } from "./leads.js"
import { isSmall, isUncalled, unknownShare } from "./rows.js"
import { list } from "./sentences.js"
/** @import { Data } from "../types.d.ts" */
/** @import { Known } from "./answer.js" */
/** @import { Row } from "./rows.js" */

/**
 * The doubts on the newest figures, in a line; none where there are none.
 * @type {(now: Row[], known: Known[], data: Data) => string[]}
 */
export const doubtLine = (now, known, data) => {
  const said = data.report
  /** @type {(code: string, names: string[]) => string[]} */
  const named = (code, names) => (names.length ? [fill(said[code], { list: list(names) })] : [])
  /** @type {(test: (one: Known, kind: string) => boolean) => string[]} */
  const called = (test) =>
    known.filter((one) => test(one, one.row.years[0].kind)).map(({ row }) => row.indicator.called)
  /** @param {Known} one */
  const few = ({ row }) => isSmall(row.years[0])
  const [low, high] = now.find(({ years: [one] }) => one.kind === "ratio")?.indicator.edges ?? []
  /** Of what the opening says that it is too few to say, nothing more is said. @param {Known} one */
  const isCalled = ({ row }) => !isUncalled(row.years[0])
  const slight = known.filter((one) => isSlight(one.row) && !isLevel(one.size) && isCalled(one))
  const lines = [
    ...named("level-list", called((one) => isLevel(one.size) && isCalled(one))),
    ...named("slight-list", slight.map(({ row }) => row.indicator.called))
      .map((line) => fill(line, { low: low?.toFixed(2), high: high?.toFixed(2) })),
    ...named("chance-list", called((one) => one.size.clear === false && !few(one) && !isLevel(one.size))),
    ...named(
      "untested-list",
      called((one, kind) => one.size.clear === null && !few(one) && (kind === "ratio" || kind === "survey")),
    ),
    ...named("small-list", called((one, kind) => few(one) && kind !== "board" && isCalled(one))),
    ...(called((one, kind) => few(one) && kind === "board").length ? [said["small-seat"]] : []),
    ...named(
      "unknown-list",
      now.flatMap(({ indicator, years: [one] }) => {
        const part = unknownShare(one, data)
        return part === null ? [] : [`${indicator.called} (${share(part)})`]
      }),
    ),
  ]
  return lines.length ? [lines.join(" ")] : []
}
