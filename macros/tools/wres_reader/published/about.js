// What the words before and after a figure say that it is of: a ratio and no share, or all who applied. No page here.
import { clauseAt } from "./clauses.js"
/** @import { Claim } from "../types.d.ts" */
/** @import { Clause } from "./clauses.js" */

const RATIO = /\b(?:ratio|relative (?:likelihood|rate|risk)|rr|rl)\b(?! of (?:bme|white) to)[^;]*$/i
const LIKELIHOOD = /\b(?:likelihood|chance|probability)\b[^;]*$/i
/** Only a ratio is held to the range. */
const RANGE = /\b(?:non-adverse|acceptable|expected|permitted|tolerable) range\b|\brange (?:of |from |is )?0?\.80?\b/i
const APPLIED = /^\s*(?:of|per) [^.;\d()]{0,40}?\bapplica(?:nts?|tions?)\b/i
const APPLIED_COUNT = /^[^.;\d()]{0,40}?\bapplica(?:nts?|tions?)\b/i
const APPLIED_ALL = /^\s*of (?:all |the |our )*applica(?:nts?|tions?)\b/i
const APPLIED_BEFORE = /\bapplica(?:nts?|tions?)\b[^.;,\d]{0,40}$/i

/** @type {(claim: Claim) => boolean} */
const isPlain = ({ percent, points, pair, word, odds, whole }) =>
  !percent && !points && !pair && !word && !odds && !whole

/**
 * Whether another plain figure in the sentence is the other group’s: “BME 1.24, white 0.68” are two shares.
 * @type {(claim: Claim, peers: Claim[]) => boolean}
 */
const isOneOfTwo = (claim, peers) =>
  new Set(claim.groups).size === 1 &&
  peers.some((one) => one !== claim && isPlain(one) && one.group && one.group !== claim.group)

/**
 * Note of each figure whether it can only be a ratio, and whether it may be of all who applied.
 * @type {(made: Claim[], text: string, parts: Clause[], indicator: number) => void}
 */
export const about = (made, text, parts, indicator) => {
  /** @param {Claim} claim */
  const segmentOf = (claim) => clauseAt(parts, claim.start).segment
  made.forEach((claim, i) => {
    const last = made[i - 1]
    // “White staff made up 72% of the workforce and 56% of cases.”
    claim.subject = claim.group ?? (last && segmentOf(last) === segmentOf(claim) ? last.subject : null)
    const { start, end } = claim, peers = made.filter((one) => segmentOf(one) === segmentOf(claim))
    const own = parts.filter(({ segment }) => segment === segmentOf(claim))
    const from = own[0].start, to = own[own.length - 1].end, sentence = text.slice(from, to)
    const before = text.slice(Math.max(from, made[i - 1]?.end ?? 0), start),
      after = text.slice(end).replace(/^\)|^ ?\([^()]*\)/, "")
    // “17.16%” alone, or “a relative likelihood of 2.3%”: a ratio with a sign that isn't its own.
    const alone = text.slice(0, start).trim() === "" && text.slice(end).trim() === ""
    claim.ratio = (claim.percent && (alone || RATIO.test(before))) ||
      isPlain(claim) && !claim.compared && !isOneOfTwo(claim, peers) &&
        (RATIO.test(before) || RANGE.test(sentence) || (LIKELIHOOD.test(before) && claim.value >= 0.1 &&
          new Set(claim.groups).size !== 1))
    const clause = clauseAt(parts, start), isCount = !claim.percent && !claim.points && !claim.decimals && !claim.word
    claim.lone = made.length === 1
    const near = text.slice(Math.max(clause.start, last?.end ?? 0), made[i + 1]?.start ?? clause.end)
    const open = indicator === 2 && (claim.percent || isCount) && !claim.compared && claim.whole !== "cases" &&
      !/shortlist/i.test(near)
    // “Of all applicants 3.1% of BME and 6.5% of white people”
    const said = (claim.percent ? APPLIED : APPLIED_COUNT).test(after) ||
      (!isCount && (APPLIED_BEFORE.test(text.slice(0, start)) ||
        (Boolean(last?.applied) && segmentOf(last) === segmentOf(claim))))
    claim.applied = open && said ? (APPLIED_ALL.test(after) ? "all" : "some") : undefined
  })
}
