// What a question is, and what questions share.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Given } from "./asked.js" */
import { readDate } from "./fields.js"

/** @typedef {(field: string) => string} Fault What is wrong with a field, or "". */
/** @typedef {(field: string, says: string) => void} Blame */
/**
 * @typedef {object} Question
 * @property {string} id
 * @property {(field: string) => boolean} has Whether a field is one of its own.
 * @property {(given: Given, fault: Fault) => Child} draw
 * @property {(form: HTMLFormElement, blame: Blame, given: Given) => Given} take What was given, to put over what was before.
 */

/** @type {[string, string][]} */
export const YES_NO = [["no", "No"], ["yes", "Yes"]]

/**
 * Read a date, and blame its field for what is wrong.
 * @type {(form: ParentNode, name: string, what: string, blame: Blame, how?: {monthWillDo?: boolean}) => string}
 */
export const dateIn = (form, name, what, blame, how) => {
  const { iso, says } = readDate(form, name, how)
  if (says) blame(name, `${what} ${says}`)
  return iso
}
