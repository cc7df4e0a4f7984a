// What the headings of a table say by standing beside one another.
/** @import { Column, Meaning } from "../types.d.ts" */

/** Whether a heading says of whom its figures are, and nothing else. @param {Meaning} said */
const isOnlyGroup = (said) => !!said.group && !said.foreign.length && !said.item && !said.measure && !said.about.length

/**
 * Settle the headings of columns of figures, in place. `textOf` gives the words over a column.
 * @type {(values: Column[], textOf: (c: number) => string) => void}
 */
export const besideOthers = (values, textOf) => {
  // Among other months, March is a month and no WRES year.
  if (values.some(({ said }) => said.year?.some((year) => year.startsWith("?")))) {
    for (const one of values) {
      one.said = {
        ...one.said,
        year: one.said.year?.map((year) => `?${year.replace("?", "")}`),
      }
    }
  }
  // Beside “White disciplinary”, “White staff” are those in post.
  if (
    values.some(({ said }) => said.happened ?? said.item?.some((item) => ["disciplinary", "training"].includes(item)))
  ) {
    for (const one of values.filter(({ said }) => isOnlyGroup(said))) {
      if (/\b(?:staff|employees|workforce|colleagues)\b/i.test(textOf(one.c))) {
        one.said = { ...one.said, item: ["headcount"] }
      }
    }
  }
}
