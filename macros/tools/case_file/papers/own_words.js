// What the log tells in the member’s own words, as “I”, in a paper that somebody else signs: it is said whose words they are.
/** @import { Made } from "../../letters/types.d.ts" */

const SAID = /“[^”]*”|"[^"]*"/g
const FIRST = /(?:^|[^\p{L}’'.])(?:I(?![.\p{L}])|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)(?![\p{L}])/u

/** Whether words are told as “I”, but for what they quote. @param {string} words */
export const asI = (words) => FIRST.test(words.replace(SAID, ""))

/**
 * A letter with `lead` before each list that the case gives, where that is told as “I”.
 * @type {(made: Made, given: string[], lead: string) => Made}
 */
export const led = (made, given, lead) => ({
  ...made,
  blocks: made.blocks.flatMap((block) => {
    const [{ text, field = "", gap = false }, ...more] = block.parts
    const own = !more.length && !gap && given.includes(field) && asI(text)
    return own ? [{ style: "text", law: [], parts: [{ text: lead }] }, block] : [block]
  }),
})
