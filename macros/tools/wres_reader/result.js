// The WRES reader's result on the page, and the buttons that take it out of the page.
import * as files from "../../../browser/files.js"
import { button } from "../../../browser/keeping.js"
import { element, printPart, show } from "../../../browser/page.js"
import { plain, written } from "./cells.js"
import * as wresOut from "./out.js"
import { report } from "./words.js"
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Cells, Data, Indicator, Year } from "./types.d.ts" */

const OPENING = { ratio: "The ratio is", gap: "The gap is", share: "The BME share is" }

/**
 * A table that phones stack as cards, as macros/render/table.py makes them.
 * @param {string} caption
 * @param {{heads: string[], rows: string[][]}} cells
 */
export const table = (caption, { heads, rows }) => {
  /** @param {string} words */
  const head = (words) => element("th", { role: "columnheader", scope: "col" }, words)
  /** @type {(words: string, i: number) => HTMLElement} */
  const cell = (words, i) =>
    i
      ? element("td", { role: "cell", "data-label": heads[i] }, words)
      : element("th", { role: "rowheader", scope: "row", "data-label": heads[i] }, words)
  return element(
    "table",
    { class: "shared", role: "table" },
    element("caption", {}, caption),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, heads.map(head))),
    element("tbody", { role: "rowgroup" }, rows.map((row) => element("tr", { role: "row" }, row.map(cell)))),
  )
}
/** @param {Block} block */
const shown = (block) => {
  if (block.heading) return element("h4", {}, block.heading)
  if (block.list) return element("ul", {}, block.list.map((line) => element("li", {}, line)))
  return block.table ? table("Figures", block.table) : element("p", {}, block.text)
}
const toPaper = () => printPart("wres")

/**
 * Show what was worked out. `found` and `cells` are the years, the newest first; `state` has the organisation and the
 * printed figure; `places` are the region and the kind of trust to set beside it; `filed` is called when the figures stand in a file.
 * @param {HTMLElement} out
 * @param {{indicator: Indicator, state: {organisation: string, published: string}, found: Year[], cells: Cells[],
 *   gaps: Record<number, string | null>, places: string[], data: Data, filed: () => void}} of
 */
export const draw = (out, { indicator, state, found, cells, gaps, places, data, filed }) => {
  const made = report(indicator, found, written(state.published), gaps, data, places)
  const heading = wresOut.title(indicator, state, plain(cells[0].year))
  const blocks = wresOut.blocks(indicator, state, cells, made)
  const stem = `wres-indicator-${indicator.number}`
  const told = element("span", { role: "status" })
  /** @param {string} words */
  const tell = (words) => {
    told.textContent = ` ${words}`
  }
  /** @type {(text: string, words: string) => Promise<void>} */
  const copy = async (text, words) => {
    try {
      await navigator.clipboard.writeText(text)
      tell(words)
    } catch {
      tell("This browser would not copy. Select the words and copy them yourself.")
    }
  }
  const word = async () => {
    try {
      await files.word(`${stem}.docx`, heading, blocks)
      tell("Saved. Your browser has put the file where it puts downloads.")
    } catch (error) {
      tell(error.message)
    }
  }
  const toTable = () => {
    files.save(`${stem}.csv`, "text/csv", wresOut.table(indicator, state, cells, found, made))
    filed()
    tell("Saved. This page can open it again.")
  }
  const { name, value, words } = made.answer
  show(
    out,
    element("h3", { tabindex: "-1" }, heading),
    element(
      "p",
      { class: "tool-answer" },
      `${OPENING[name]} `,
      element("output", { "data-answer": name, "data-value": value }, words),
    ),
    blocks.slice(1, -1).map(shown),
    element("p", { class: "hint" }, blocks[blocks.length - 1].text),
    element(
      "p",
      { class: "tool-actions" },
      button("Print", toPaper),
      button("Copy", () => copy(wresOut.text(heading, blocks), "Copied.")),
      button("Save as Word", word),
      button("Save as CSV", toTable),
      button(
        "Copy a link to these figures",
        () => copy(wresOut.link(indicator, state, cells), "Copied. Whoever has the link sees the figures."),
      ),
      told,
    ),
  )
}
