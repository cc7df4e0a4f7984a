// What is wrong with figures beside one another: parts and their total, the year of a survey, labels that are swapped.
// No page here.
/** @import { Finding } from "./types.d.ts" */

/** @type {(code: string, numbers?: Finding["numbers"]) => Finding} */
const finding = (code, numbers = {}) => ({ code, numbers })

/**
 * A finding where the parts do not come to the printed total.
 * @type {(parts: number[], total: number) => Finding[]}
 */
export const checkSum = (parts, total) => {
  const added = parts.reduce((sum, part) => sum + part, 0)
  return added === total ? [] : [finding("sum", { added, total, apart: Math.abs(added - total) })]
}

/**
 * A finding where the survey is not that of the autumn before the WRES year.
 * @type {(year: number, survey: number) => Finding[]}
 */
export const checkSurvey = (year, survey) =>
  survey === year - 1 ? [] : [finding("survey-year", { year, survey, right: year - 1 })]

/**
 * A finding where white staff do worse on all four survey indicators at once: are the labels swapped?
 * @type {(gaps: Record<number, string | null>) => Finding[]}
 */
export const checkLabels = (gaps) =>
  [5, 6, 7, 8].every((number) => gaps[number] === "other-way") ? [finding("labels")] : []
