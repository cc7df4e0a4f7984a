// A paper as it looks on the page, and on paper from there.
import { element } from "../../../../browser/page.js"
import { table } from "../../../../browser/table.js"
import { headingOf } from "../../letters/sheet.js"
import { lines } from "../views.js"
/** @import { Child } from "../../../../browser/types.d.ts" */
/** @import { Block, Paper } from "./types.d.ts" */

/** @type {(block: Block, title: string, level: number) => Child} */
const drawnBlock = (block, title, level) => {
  if (block.subject) return element(headingOf(level), { class: "paper-subject" }, block.subject)
  if (block.heading) return element(headingOf(level + (block.level ?? 2) - 1), {}, block.heading)
  if (block.list) return element("ul", {}, block.list.map((text) => element("li", {}, lines(text))))
  if (block.lines) return block.lines.map((text) => element("p", {}, lines(text)))
  if (block.table) {
    const { heads, rows } = block.table
    return table(title, heads, rows.map((cells) => cells.map(lines)))
  }
  return element("p", block.toSign ? { class: "paper-sign" } : {}, lines(String(block.text)))
}

/**
 * Return a paper as the page shows it.
 * @type {(paper: Paper, level: number) => Child[]}
 */
export const drawn = ({ heading, title, blocks }, level) => [
  blocks.some(({ subject }) => subject) ? null : element(headingOf(level), {}, heading),
  blocks.map((block) => drawnBlock(block, title, level)),
]
