// What is still to be shown of an act, as the list of issues and the claim both count it: one line for each act.
/** @import { Kind } from "../types.d.ts" */
/** @typedef {{number: number, types: string[], shown: Record<string, string>}} Act */

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
