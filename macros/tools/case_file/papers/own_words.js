// What the log tells in the member’s own words, as “I”, in a paper that somebody else signs: it is said whose words they are.
/** @import { Answers, Made } from "../../letters/types.d.ts" */
/** @import { Writing } from "./types.d.ts" */

const SAID = /“[^”]*”|"[^"]*"/g
const FIRST = /(?:^|[^\p{L}’'.])(?:I(?![.\p{L}])|[Mm]e|[Mm]y(?! members?\b)|[Mm]ine|[Mm]yself)(?![\p{L}])/u

/** Whether words are told as “I”, but for what they quote. @param {string} words */
export const asI = (words) => FIRST.test(words.replace(SAID, ""))

/** Whose words “my member” are: those of the rep, in no paper that goes out. */
export const MINE = /\b(?:my|our) members?\b(?:’s)?/gi

/**
 * What was typed in some fields as “I”, each with a gap after it where the paper says “the claimant”.
 * @type {(typed: Answers, fields: string[], gap: Writing["gap"]) => Answers}
 */
export const asClaimant = (typed, fields, gap) =>
  Object.fromEntries(
    fields.filter((field) => asI(typed[field] ?? "")).map((field) => [
      field,
      `${typed[field]} ${
        gap(
          "An answer is told as “I”: put it as “the claimant”",
          `asked.${field}`,
          "told as “I”: put it as “the claimant”",
        )
      }`,
    ]),
  )

/**
 * A letter with `lead` before each list that the case gives, where that is told as “I”.
 * @type {(made: Made, given: string[], lead: string) => Made}
 */
export const led = (made, given, lead) => ({
  ...made,
  blocks: made.blocks.flatMap((block) => {
    const [{ text, field = "", gap = false }, ...more] = block.parts
    const own = !more.length && !gap && given.includes(field) && asI(text)
    // A list of which some alone is told as “I” has other words among it.
    const mixed = own && text.split("\n").some((line) => line.trim() && !asI(line))
    const said = mixed ? lead.replace(/:$/, ", where it says “I”:") : lead
    return own ? [{ style: "text", law: [], parts: [{ text: said }] }, block] : [block]
  }),
})
