// What a rep has typed for one year of an indicator, checked and worked out. No page here.
import { isMarked, plain, typedYear, written } from "./cells.js"
import { checkSurvey } from "./consistency.js"
import { fields, GROUPS, isEmpty, isFault, kindOf, PARTS } from "./fields.js"
import { bandCells } from "./years/band_lines.js"
import { bandYear } from "./years/bands.js"
import { boardYear } from "./years/board.js"
import { ratioYear } from "./years/ratio.js"
import { surveyYear } from "./years/survey.js"
/** @import { BandYear, BoardYear, Cells, Faulty, Finding, Indicator, RatioYear, SurveyYear, Year } from "./types.d.ts" */
/** @import { Untold } from "./fields.js" */

/**
 * @param {Indicator} indicator
 * @param {Cells} cells
 * @param {number} few
 * @param {string} published
 * @returns {Untold<RatioYear | SurveyYear | BoardYear | BandYear>}
 */
const yearOf = (indicator, cells, few, published) => {
  const kind = kindOf(indicator.number)
  // A share or a gap alone is no figure to work with; a ratio can be.
  if (published && (kind === "survey" || kind === "board") && !fields(indicator).some(({ key }) => plain(cells[key]))) {
    return { kind, faults: [{ key: "bme", code: `published-${kind}`, values: { typed: published } }] }
  }
  switch (kind) {
    case "ratio":
      return ratioYear(indicator, cells, few, published)
    case "survey":
      return surveyYear(indicator, cells, few)
    case "board":
      return boardYear(indicator, cells)
    default:
      return bandYear(cells, few)
  }
}

/**
 * Work out one year of an indicator. `cells` are texts by field, with `year` and `survey`; `published` is the figure
 * that the employer printed for it, which is all there is to go by where no field is filled in.
 * @type {(indicator: Indicator, cells: Cells, few: number, published?: string) => Year | Faulty}
 */
export const work = (indicator, cells, few, published = "") => {
  const found = yearOf(indicator, cells, few, published)
  const year = typedYear(cells.year), survey = typedYear(cells.survey)
  const faults = [...found.faults]
  for (const [key, where] of [["year", "Year"], ["survey", "Survey year"]]) {
    if (plain(cells[key]) && typedYear(cells[key]) === null) {
      faults.push({ key, code: "year", values: { where, typed: plain(cells[key]) } })
    }
  }
  if (faults.length || !("checks" in found)) return { kind: found.kind, faults, year }
  const late = found.kind === "survey" && year && survey ? checkSurvey(year, survey) : []
  return { ...found, checks: [...found.checks, ...late, ...marks(indicator, cells)], year }
}

/**
 * The figures that were typed with the mark of a footnote, and what each was read as.
 * @type {(indicator: Indicator, cells: Cells) => Finding[]}
 */
const marks = (indicator, cells) =>
  fields(indicator).filter(({ key }) => isMarked(cells[key])).map(({ key, label }) => ({
    code: "marked",
    numbers: { what: label, typed: written(cells[key]), read: plain(cells[key]) },
  }))

export { bandCells, fields, GROUPS, isEmpty, isFault, kindOf, PARTS }
