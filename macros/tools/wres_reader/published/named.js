// The base that a sentence names before its figures: “Of those appointed, 24% were BME”. No page here.
import { BME, WHITE } from "./text.js"
/** @import { Claim } from "../types.d.ts" */

const GROUP = `(?:${BME}|${WHITE}\\b)`
const CASES = /appoint|recruit|hired|successful|enter|disciplin|process|access|train|cpd|course/i
const STAFF = /^(?:all |the |our |those |people |who were |\d[\d,]* )*(?:shortlist\w*|workforce|headcount)/i
const BOARD = /^(?:all |the |our |\d+ )*board(?: members)?$/i
const DENIED = /\b(?:not|never|no)\b|n't/i
/** Another base on the way to the figure takes its place. */
const LEAD =
  /(?:^|[.;:] ?|\b(?:and|but|while|whilst),? )of ((?:[^.;:,]|,(?=\d{3}\b))*),(?! ?\d{3}\b)(?:(?!\b(?:of|among|amongst|against|than)\b|compared)[^.;:])*$/i
const COMPOSED = new RegExp(
  `^\\)?(?: (?:were|are|was|is))?(?: from an?)? ${GROUP}(?: (?:staff|people|colleagues|candidates|members))?(?= ?(?:$|[,.;()]|and\\b|but\\b|while\\b|whilst\\b))`,
  "i",
)
/** “Of 811 BME respondents, 214”: a count, where shares alone may be known. */
const COUNTED = /(?:^|[.;:] ?)of (?:all |the |our )*\d[\d,]* [^.;:]*$/i
const AGAINST = /(?:^|[.;:] ?)of [^.;:]*\b(?:against|than|compared) [^.;:]*$/i
const EVERY = new RegExp(`\\bfor (?:every|each) (?:one )?${GROUP}[^.;]*$`, "i")

/** @type {(claim: Claim, text: string, indicator: number) => Claim} */
export const based = (claim, text, indicator) => {
  const before = text.slice(0, claim.start), after = text.slice(claim.end)
  const bare = !claim.percent && !claim.points && !claim.decimals && !claim.word && !claim.pair && !claim.compared
  const survey = indicator >= 5 && indicator <= 8
  if (EVERY.test(before) || (survey && bare && (claim.value > 100 || COUNTED.test(before)))) {
    return { ...claim, shared: true }
  }
  // “Of those trained, 25% were BME, against 26% BME and 74% white in the workforce”
  if (AGAINST.test(before)) return { ...claim, shared: true }
  const lead = LEAD.exec(before)?.[1]
  if (!lead || DENIED.test(lead) || new RegExp(GROUP, "i").test(lead) || !COMPOSED.test(after)) return claim
  if (indicator === 9) {
    const part = BOARD.test(lead) ? "" : STAFF.test(lead) ? "staff-" : null
    return part === null ? claim : { ...claim, parts: [part] }
  }
  if (indicator > 4) return claim
  const staff = STAFF.test(lead), cases = CASES.test(lead)
  // “Of those shortlisted and then appointed” may be of either.
  return staff === cases ? claim : { ...claim, whole: staff ? "staff" : "cases" }
}
