// Figures of recruitment that may be of all who applied, and not of those shortlisted. No page here.
/** @import { Claim, Token } from "../types.d.ts" */

const AFTER = /^\s*(?:of|per) [^.;\d()]{0,40}?\bapplica(?:nts?|tions?)\b/i
const AFTER_COUNT = /^[^.;\d()]{0,40}?\bapplica(?:nts?|tions?)\b/i
const OF_ALL = /^\s*of (?:all |the |our )*applica(?:nts?|tions?)\b/i
const BEFORE = /\bapplica(?:nts?|tions?)\b[^.;,\d]{0,40}$/i

/**
 * Note of each figure whether it may be of all who applied, and whether a rate in brackets is no sum of the numbers before it.
 * @type {(made: Claim[], text: string, tokens: Token[], indicator: number) => Claim[]}
 */
export const applied = (made, text, tokens, indicator) =>
  made.reduce((/** @type {Claim[]} */ done, claim, i) => {
    const last = done[i - 1], { start, end, percent } = claim
    const from = tokens.findLast((one) => one.start < start && /[.;]/.test(one.letter))?.start ?? 0
    const between = last ? text.slice(last.end, start) : ""
    const isCount = !percent && !claim.points && !claim.decimals && !claim.word
    // “120 of 800 BME applicants (12%)”
    const second = Boolean(last?.pair) && percent && /^[^.;,()]*\((?:i\.?e\.? |or |= ?)?$/i.test(between)
    const after = text.slice(end).replace(/^\)|^ ?\([^()]*\)/, "")
    const near = text.slice(Math.max(from, last?.end ?? 0), made[i + 1]?.start ?? text.length)
    const open = indicator === 2 && (percent || isCount) && !claim.compared && claim.whole !== "cases" &&
      !/shortlist/i.test(near)
    const said = (percent ? AFTER : AFTER_COUNT).test(after) ||
      (!isCount && (BEFORE.test(text.slice(0, start)) || (Boolean(last?.applied) && last.start >= from)))
    done.push({
      ...claim,
      applied: second ? last.applied : open && said ? (OF_ALL.test(after) ? "all" : "some") : undefined,
      slip: second && Math.abs(100 * Number(last?.value) - claim.value) > claim.half + 1e-9,
    })
    return done
  }, [])
