// How the indicators moved, in the lines of the opening. The words are in the page. No page here.
import { fill } from "../words/say.js"
import { surest } from "./leads.js"
import { list } from "./sentences.js"
/** @import { Data } from "../types.d.ts" */
/** @import { Known } from "./answer.js" */
/** @import { Trend } from "./moves.js" */
/** @import { Row } from "./rows.js" */
/** @typedef {{row: Row, moved: Trend}} Moved */

/**
 * One line on the changes since the year before.
 * @type {(later: Moved[], data: Data) => string[]}
 */
const lateLine = (later, { report: said }) => {
  const parts = ["worse", "better", "nearer", "further", "crossed", "same", "unsure"].flatMap((word) => {
    const found = later.filter(({ moved }) => moved.word === word)
    if (!found.length) return []
    const names = found.map(({ row, moved: { before, from, chance } }) =>
      fill(said[chance === false ? "late-name-clear" : "late-name"], {
        name: row.indicator.called,
        before: before.text,
        year: from.year ?? "the earlier year",
      })
    )
    return [fill(said[`late-${word}`], { list: list(names) })]
  })
  return parts.length ? [fill(said.late, { moves: parts.join("; ") })] : []
}

/**
 * How the indicators moved since the first year: each is named that the table below gives a direction. Then those that moved
 * another way since the year before. Beside a newest year that is masked nobody can say that nothing got worse.
 * @type {(known: Known[], masked: boolean, data: Data) => string[]}
 */
export const moveLines = (known, masked, data) => {
  const said = data.report
  const moves = known.flatMap(({ row, moved }) => (moved ? [{ row, moved }] : []))
  /** @param {string} word */
  const of = (word) => moves.filter(({ moved }) => moved.word === word)
  /** @type {(code: string, found: {row: Row}[]) => string[]} */
  const named = (code, found) =>
    found.length ? [fill(said[code], { list: list(found.map(({ row }) => row.indicator.called)) })] : []
  const worse = of("worse"), alone = worse.length === 1 ? worse[0] : undefined
  const most = surest(worse), lead = alone ?? most
  const rest = worse.filter((one) => one !== lead)
  const first = lead && fill(said[alone ? "worse-one" : "worse-most"], {
    name: lead.row.indicator.called,
    before: lead.moved.before.text,
    year: lead.moved.from.year ?? "the earlier year",
    now: lead.moved.now.text,
    sure: lead.moved.chance === null ? "" : said["trend-clear"],
  })
  const changed = moves.filter(({ moved }) => moved.word !== "same" && moved.word !== "unsure")
  // Those that moved another way since the year before.
  const later = known.flatMap(({ row, moved, lately }) =>
    lately && lately.word !== moved?.word ? [{ row, moved: lately }] : []
  )
  const safe = !masked && !later.some(({ moved }) => ["worse", "unsure"].includes(moved.word)) && !of("unsure").length
  const clear = changed.filter(({ moved }) => moved.chance === false)
  return [
    ...(first ? [first] : changed.length + of("same").length && !worse.length && safe ? [said["worse-none"]] : []),
    ...named(first ? "worse-also" : "worse-list", rest),
    ...["better", "nearer", "further", "crossed", "same", "unsure"].flatMap((word) => named(`${word}-list`, of(word))),
    ...named("moves-clear", clear),
    ...lateLine(later, data),
  ]
}
