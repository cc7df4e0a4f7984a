// Words that may make figures those of a part of the staff, of other trusts, or of another time than a year: in a title,
// in the corner of a table, in the name of a sheet or file. They are asked about, or said; never passed over.
import { plain } from "../cells.js"
import { meaning } from "./tokens.js"
/** @import { Names } from "../types.d.ts" */

/** The name of a trust, which says nothing of a part of it. */
export const TRUST = /\b(?:[A-Z][\w’'&,-]*\s+(?:and\s+|of\s+|the\s+|for\s+)?){1,8}NHS\s+(?:Foundation\s+)?Trust\b/
/** Names that say nothing, such as “Sheet1” and “Table 2”. */
const NAMELESS = /^[a-z]{0,7}\s*\d*$/i

/**
 * What some words say of the scope of figures: `asked` that they may change it, `unknown` that they are not understood.
 * @type {(text: string, words: Names) => {asked: boolean, unknown: boolean}}
 */
export const scopeIn = (text, words) => {
  const bare = plain(text).replace(TRUST, " ")
  const said = meaning(bare, words)
  return { asked: Boolean(said.qualifier), unknown: said.foreign.length > 0 }
}

/**
 * The same of the name of a sheet.
 * @type {(sheet: string, words: Names) => {asked: boolean, unknown: boolean}}
 */
export const scopeOfSheet = (sheet, words) => {
  const found = scopeIn(sheet.replace(/[_-]+(?!\d)/g, " "), words)
  return { ...found, unknown: found.unknown && !(NAMELESS.test(sheet) && /\d/.test(sheet)) }
}
