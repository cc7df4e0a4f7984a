// A plan on paper: the blocks of its report, as they are printed.
/** @import { Block } from "../../../browser/types.d.ts" */
import { element } from "../../../browser/page.js"

/** @param {string} text */
const lines = (text) => text.split("\n").flatMap((line, i) => (i ? [element("br"), line] : [line]))
/** @type {(block: Block) => HTMLElement} */
export const onPaper = (block) => {
  if (block.heading) return element("h4", {}, block.heading)
  if (block.list) return element("ul", {}, block.list.map((words) => element("li", {}, words)))
  if (block.table) {
    return element(
      "table",
      { class: "shared" },
      element("thead", {}, element("tr", {}, block.table.heads.map((head) => element("th", { scope: "col" }, head)))),
      element(
        "tbody",
        {},
        block.table.rows.map((cells) => element("tr", {}, cells.map((cell) => element("td", {}, lines(cell))))),
      ),
    )
  }
  return element("p", {}, block.text)
}
