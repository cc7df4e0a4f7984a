// What is still to be shown of an act, as the list of issues and the claim both count it: one line for each act.
import { sentence } from "./events.js"
/** @import { Kind } from "../types.d.ts" */
/** @typedef {{number: number, types: string[], shown: Record<string, string>}} Act */

/**
 * What shows something, as a sentence: with a capital, unless it begins with a sign or a quotation.
 * @param {string} words
 */
export const proof = (words) => {
  const said = sentence(words)
  return said.charAt(0).toLocaleUpperCase("en-GB") + said.slice(1)
}

/**
 * How many steps of a type nothing shows for an act.
 * @type {(act: Act, type: Kind) => number}
 */
export const unshown = ({ shown }, { id, prove }) => prove.filter((_, i) => !shown[`${id}-${i + 1}`]?.trim()).length

/**
 * What nothing shows yet of an act, type by type.
 * @type {(act: Act, types: Kind[]) => string}
 */
export const lacking = (act, types) =>
  `What shows event ${act.number}: ${
    types.filter((type) => act.types.includes(type.id) && unshown(act, type))
      .map((type) => `${type.name} (${unshown(act, type)} of ${type.prove.length} to prove)`).join("; ")
  }`
