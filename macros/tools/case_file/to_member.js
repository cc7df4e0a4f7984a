// Words to a rep, as they are said to the member: “your member lodges it” is “you lodge it”.
/** @import { Block } from "../../../browser/types.d.ts" */

/** @type {Record<string, string>} */
const FORMS = { was: "were", is: "are", has: "have", does: "do" }

/**
 * Words for the member to read.
 * @type {(words: string) => string}
 */
export const toMember = (words) =>
  words.replace(
    /\b([Yy])our member (was|is|has|does|[a-z]+s)\b/g,
    (_, y, verb) => `${y}ou ${FORMS[verb] ?? verb.slice(0, -1)}`,
  )
    .replace(/\b([Yy])our member’s\b/g, "$1our").replace(/\b([Yy])our member\b/g, "$1ou")

/** A part of a sheet for the member to read. @type {(block: Block) => Block} */
export const toMemberBlock = ({ text, table, ...block }) => ({
  ...block,
  ...(text && { text: toMember(text) }),
  ...(table && { table: { ...table, rows: table.rows.map((row) => row.map(toMember)) } }),
})

/**
 * Words for a member whom the union’s legal service does not help.
 * @type {(words: string) => string}
 */
export const alone = (words) =>
  words.replace(
    /\bRing your union’s legal service and (contact\b)?/g,
    (_, contact) => contact ? "Get advice and contact" : "Get advice, and ring ",
  )
    .replace(/\b(?:R|A)(?:ing|sk) your union’s legal service\b/g, "Get advice")
    .replace(/\b(?:ring|ask|tell) your union’s legal service\b/g, "get advice")
    .replace(/\bNo answer from the legal service\b/g, "No advice in time")
    .replace(/\byour union’s legal service\b/g, "an adviser")
