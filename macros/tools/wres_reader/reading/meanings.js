// What is said of a figure in several places, put together.
/** @import { Meaning } from "../types.d.ts" */

/** @type {(into: Meaning, more: Meaning) => Meaning} */
export const joined = (into, more) => {
  /** @type {Meaning} */
  const made = { ...into, foreign: [...into.foreign, ...more.foreign] }
  for (const [facet, values] of Object.entries(more)) {
    if (facet !== "foreign" && values) made[facet] = [...new Set([...(made[facet] ?? []), ...values])]
  }
  return made
}
/** @type {() => Meaning} */
export const nothing = () => ({ foreign: [], about: [] })

/**
 * The measure that some words give: of several the last, as in "White staff (headcount) %".
 * @type {(said: Meaning) => string | undefined}
 */
export const measureOf = (said) => said.measure?.filter((one) => one !== "auto").at(-1)
