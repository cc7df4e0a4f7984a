// One year of an indicator from the staff survey. No page here.
import { rate } from "../bounds.js"
import { count, percent, plain } from "../cells.js"
import { cellsOf } from "../fields.js"
import { exact, gapReading } from "../rules.js"
/** @import { Cells, Indicator, SurveyYear } from "../types.d.ts" */
/** @import { Untold } from "../fields.js" */

/** @type {(indicator: Indicator, cells: Cells, few: number) => Untold<SurveyYear>} */
export const surveyYear = (indicator, cells, few) => {
  const { value, faults } = cellsOf(
    indicator,
    cells,
    (cell, key) => (key.endsWith("-of") ? count(cell) : percent(cell)),
  )
  const { bme: one, white: other } = value
  const [bme, white] = ["bme", "white"].map((key) => rate(plain(cells[key])))
  if (faults.length || typeof one !== "number" || typeof other !== "number" || !bme || !white) {
    return { kind: "survey", faults }
  }
  const bases = ["bme-of", "white-of"].flatMap((key) => {
    const base = value[key]
    return base && typeof base !== "number" && exact(base) && base.low ? [base.low] : []
  })
  return {
    kind: "survey",
    faults,
    ...(bases.length === 2 && { answered: { bme: bases[0], white: bases[1] } }),
    one,
    other,
    checks: [],
    rates: { bme, white },
    reading: gapReading(indicator.direction, one, other, bases.length === 2 ? bases : null, few),
  }
}
