// Tables that scripts write.
/** @import { Child } from "./types.d.ts" */
import { element } from "./page.js"

/**
 * A table that phones stack, as macros/render/table.py makes: the roles keep it a table when they do.
 * @param {string} caption
 * @param {string[]} columns
 * @param {Child[][]} rows The first cell of each heads it.
 * @param {Record<string, string>} [more] Attributes of the table.
 */
export const table = (caption, columns, rows, more = {}) =>
  element(
    "table",
    { role: "table", class: "shared", ...more },
    element("caption", {}, caption),
    element(
      "thead",
      { role: "rowgroup" },
      element(
        "tr",
        { role: "row" },
        columns.map((head) => element("th", { role: "columnheader", scope: "col" }, head)),
      ),
    ),
    element(
      "tbody",
      { role: "rowgroup" },
      rows.map((cells) =>
        element(
          "tr",
          { role: "row" },
          cells.map((cell, i) => (i
            ? element("td", { role: "cell", "data-label": columns[i] }, cell)
            : element("th", { role: "rowheader", scope: "row", "data-label": columns[0] }, cell))
          ),
        )
      ),
    ),
  )
