// What is asked beside a day says nothing of it: "sacked 3 may, what is the last day to claim?"
/** @import { DayFound } from "./types.d.ts" */

const PEOPLE = "(?:i|we|she|he|they|you|(?:the |my |our )?member)"
const CLAIM =
  "(?:claim|act|file|lodge|apply|(?:go|put (?:it|a claim|the claim) in)(?: to (?:a |the )?(?:tribunal|acas))?|(?:ring|contact|tell|start)(?: (?:acas|lra|conciliation|a claim|the claim))?)"
const ASKED = new RegExp(
  [
    `(?:(?:what|when)(?:'?s| is| are| was| will be)? )?(?:(?:the|my|her|his|our|their) )*(?:(?:last|latest) (?:day|date)|deadline|time limit|cut[- ]?off)(?: (?:to|that|for|when)? ?(?:${PEOPLE} (?:can|must|could) )?${CLAIM}(?:ing)?)?(?: if| when)?\\b(?! (?:of|at|worked|in)\\b)`,
    `how (?:long|many days|much time)(?: (?:do|does|have|has|is|are))? (?:${PEOPLE} )?(?:still )?(?:have left|have got|had|have|has|got left|got|left)?(?: left)?(?: to ${CLAIM})?`,
    `(?:is it|am i|are we|are they|is s?he|is (?:the |my |our )?member) (?:still |already |now )*(?:too late|out of time|in time)`,
    `(?:when|by when|by what (?:day|date)|what (?:day|date)) (?:do|does|must|should|can|has|have|would)(?: ${PEOPLE})?(?: (?:have|need))?(?: to)? (?:${CLAIM}(?: by)?|time run out)`,
    `when (?:do|does) (?:the |my |her |his |our |their )?(?:time|limit|clock)(?: limit)? (?:run out|expire|end|stop)`,
    `(?:can|could) ${PEOPLE} (?:still )?${CLAIM}`,
    "(?:3|three) months less (?:a|one|1) day(?! from)",
  ].map((form) => `\\b${form}(?![a-z])`).join("|"),
  "g",
)
/** A day that stands straight after: it is the last day itself, "last day to claim is 3 may". */
const NAMES = /^ *(?:is|was|by|on|:)? *(?:the )?$/

/**
 * Return a lower-case text with blanks for what it asks: days stand where they stood.
 * @type {(text: string, days: DayFound[]) => string}
 */
export const unasked = (text, days) =>
  text.replace(ASKED, (asked, at) => {
    const end = at + asked.length, next = days.find((found) => found.at >= end)
    return next && NAMES.test(text.slice(end, next.at)) ? asked : " ".repeat(asked.length)
  })

const LRA = /\blabour relations agency\b/g
/** Return a text in lower case, each day where it stood, and one form for what is written in two. @type {(typed: string) => string} */
export const plain = (typed) =>
  typed.toLowerCase().replace(/’/g, "'").replace(/\b([a-z]) word\b/g, "$1-word").replace(
    LRA,
    (name) => "lra".padEnd(name.length),
  )
