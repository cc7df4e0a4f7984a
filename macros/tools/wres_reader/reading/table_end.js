// Where a table ends: at headings over its figures that are not known.
import { plain } from "../cells.js"
import { isFigure } from "./figures.js"
import { filled, isCounted, isHead, roleOf } from "./heads.js"
/** @import { Grid, Table } from "../types.d.ts" */

/**
 * Whether a row ends a table: it has headings over the figures that are not known. They are words; or they look like
 * figures, as ages and bands do, and beside them stands no label, or the name of what they are, such as "Band".
 * @type {(sheet: Grid, r: number, table: Table) => boolean}
 */
export const endsTable = (sheet, r, table) => {
  const over = new Set(table.columns.filter((one) => one.kind === "value").map((one) => one.c))
  const cells = filled(sheet, r)
  const beside = new Set(table.columns.filter((one) => one.kind === "label").map((one) => one.c))
  const values = cells.filter((c) => over.has(c)), labels = cells.filter((c) => beside.has(c))
  if (!cells.some((c) => isCounted(sheet, r, c))) return values.some((c) => !isFigure(sheet.grid[r][c]))
  // "Trust" beside figures is the whole trust, and no heading.
  const named = labels.length > 0 && labels.every((c) => {
    const said = sheet.mean(r, c), role = roleOf(said)
    return isHead(said) && !!role && !["organisation", "value"].includes(role) && !said.about.length
  })
  return values.length > 1 &&
    (named || (!labels.length && values.some((c) => /[a-z]|\d\s*-\s*\d|\+/i.test(plain(sheet.grid[r][c])))))
}
