// Words that may make figures those of a part of the staff, of other trusts, or of another time than a year: in a title,
// in the corner of a table, in the name of a sheet or file. They are asked about, or said; never passed over.
import { plain } from "../cells.js"
import { meaning } from "./tokens.js"
/** @import { Context, Names } from "../types.d.ts" */

/** The name of a trust or a council, which says nothing of a part of it. */
export const TRUST =
  /\b(?:[A-Z][\w’'&,-]*\s+(?:and\s+|of\s+|the\s+|for\s+)?){1,8}(?:NHS\s+(?:(?:F(?:oundation|OUNDATION)\s+)?T(?:rust|RUST)|FT)|(?:City|County|Borough|District|Metropolitan|Unitary|Town)\s+Council)\b|\bLondon\s+Borough\s+of(?:\s+[A-Z][\w’'-]*)+/
export const FTE = /\b(?:[fw]te|(?:full|whole)[- ]time equivalents?)\b/i
/** Whether some words say that people are counted as full-time equivalents. @param {string} text */
export const isFte = (text) => FTE.test(text) && !/\bhead ?count\b/i.test(text)
/** Names that say nothing, such as “Sheet1” and “Table 2”. */
const NAMELESS = /^[a-z]{0,7}\s*\d*$/i

/** “Clinical and non-clinical” are all. @param {string[]} sections */
const isBoth = (sections) => ["Clinical", "Non-clinical"].every((one) => sections.includes(one))

/** Staff on the national pay bands: all but doctors, dentists and very senior managers. */
const ON_BANDS = /\b(?:afc|agenda for change)\b/i

/** The form and the standard of NHS England are filled in by each trust; its own figures are those of all of them. */
const ALL_TRUSTS = /\bnhs england\b(?!.*\b(?:collection|form|return|standard|submission|template)\b)/i

/**
 * What some words say of the scope of figures: `asked` that they may change it, `unknown` that they are not understood,
 * `part` that they name a pay band or a section, such as clinical staff. `own` is what the trust is called elsewhere.
 * @type {(text: string, words: Names, own?: string) => {asked: boolean, unknown: boolean, part: boolean}}
 */
export const scopeIn = (text, words, own = "") => {
  const bare = plain(text).replace(TRUST, " ").replace(own.replace(/\s*NHS\b.*/, "") || TRUST, " ")
  const said = meaning(bare, words)
  const unknown = said.foreign.filter((word) =>
    (/[a-z]{2}/.test(word) || (said.year && /[a-z]\d|\d[a-z]/.test(word) && !/^v\d/.test(word))) &&
    !words.headings.includes(word)
  )
  return {
    asked: Boolean(said.qualifier ?? said.period) || ALL_TRUSTS.test(bare),
    unknown: unknown.length > 0,
    part: Boolean(said.band || said.cluster || (said.section && !isBoth(said.section))) || ON_BANDS.test(bare),
  }
}

/**
 * The words that may make figures those of a pay band or a section, in a title, a corner, or the name of a sheet or file.
 * @type {(context: Context) => string}
 */
export const partIn = ({ part, partOfTable, partOfAll }) => part ?? partOfTable ?? partOfAll ?? ""

/**
 * The same of the name of a sheet. Nobody can tell what one holds whose name is not known.
 * @type {(sheet: string, words: Names) => {asked: boolean, unknown: boolean, part: boolean}}
 */
export const scopeOfSheet = (sheet, words) => {
  const found = scopeIn(sheet.replace(/_|(?<! )-(?![\d ])/g, " "), words)
  return { ...found, unknown: found.unknown && !(NAMELESS.test(sheet) && /\d/.test(sheet)) }
}
