// Which words go with which figure: each figure with its year, group and whose it is. No page here.
import { about } from "./about.js"
import { bracketed, turned } from "./beside.js"
import { clauseAt, clauses } from "./clauses.js"
import { figures } from "./figures.js"
import { foreign } from "./foreign.js"
import { quoted } from "./source.js"
import { labelled, tidy } from "./text.js"
/** @import { Claim, Figure, Label } from "../types.d.ts" */
/** @import { Clause } from "./clauses.js" */
/** @import { Source } from "./source.js" */

const HIGHER_IS_WORSE = [3, 5, 6, 8]
/** What a sum comes to stands after these words. */
const SUM = /(?:=|\b(?:comes to|giving|gives|making))(?: an? (?:ratio|relative likelihood) of)? *$/i
const ALSO =
  /^(?! *(?:points? )?(?:to|from|on)\b)[^.;\d]*\band\b(?![^.;\d]*\b(?:is|are|was|were|now|at|to|stands?)\b)[^.;\d]*$/i
/** “1.53 (2.09 in 2024)”, “1.53, down from 2.09”. */
const OTHER_YEAR = /^ ?(?:\(|,? ?(?:up|down|improved|risen|fallen|was)? ?(?:from )?)(?:was |from )?$/i
/** “1.81, which is above 1.25”. */
const WHICH =
  /^,? \(?(?:(?:which|that) is |is |i\.e\. )?(?:well |far |just |still )?(?:above|below|over|under|(?:more|higher|less|lower) than) $/i
const JOINED = /^ *(?:v\.?|vs\.?|versus|against|compared (?:with|to)|and|\/|-) *$/i

/** “On last year’s 2.19”: a year with an ’s, or after “on” and “than”, is that of the figure just after it. */
const OWNS = /^(?:'s)? *(?:figure|ratio|value|score|level|gap|share)? *(?:of|was|:|\()? *$/i

const NOW_AT = /^,? (?:at|to|and now|now) $/i

/**
 * The figure that a label goes with: one that it owns; the one in its clause; of several the next, where labels stand before figures,
 * else the one before; and with none in its clause, the figure before it in its sentence, or else the one after.
 * @type {(label: Label, shown: Figure[], labels: Label[], parts: Clause[], text: string) => Figure | undefined}
 */
const owner = (label, shown, labels, parts, text) => {
  /** @param {{start: number}} one */
  const clauseOf = (one) => clauseAt(parts, one.start)
  const own = clauseOf(label)
  const here = shown.filter((figure) => clauseOf(figure) === own)
  const before = here.findLast(({ start }) => start < label.start),
    after = here.find(({ start }) => start > label.start)
  const next = shown.find(({ start }) => start > label.start)
  const between = next && text.slice(label.end, next.start)
  // “Worse than last year at 1.95” is of this year.
  if (
    label.year === "before" && between && NOW_AT.test(between) && /\bthan (?:in )?$/i.test(text.slice(0, label.start))
  ) {
    return shown.findLast(({ start }) => start < label.start)
  }
  const owns = (label.owner && between && /^ *(?::|=|of|is|was) *$/.test(between)) ||
    label.year !== undefined && between !== undefined && OWNS.test(between) &&
      (/'s$/.test(text.slice(label.start, label.end).trim()) || /^'s/.test(text.slice(label.end)) ||
        /\b(?:on|than|against) (?:the )?$/i.test(text.slice(0, label.start)))
  if (owns) return next
  if (here.length) {
    const first = labels.filter((one) => clauseOf(one) === own)[0]
    return first.start < here[0].start ? after ?? before : before ?? after
  }
  const near = shown.filter((figure) => clauseOf(figure).segment === own.segment)
  return near.findLast(({ start }) => start < label.start) ?? near[0]
}

/**
 * The figures of published words of an indicator, each with what is said of it.
 * @type {(words: string, indicator: number) => Claim[]}
 */
export const claims = (words, indicator) => {
  const written = tidy(words), { text } = written
  const { labels, rest } = labelled(text, indicator === 9)
  const shown = figures(rest, text, HIGHER_IS_WORSE.includes(indicator) ? "more" : "less")
  const parts = clauses(text, [...shown, ...labels])
  const foreignAt = foreign(text, labels, shown, indicator)
  /** @type {Claim[]} */
  const made = shown.map((figure) => ({
    ...figure,
    quote: quoteOf(figure, written),
    foreign: foreignAt(figure.start),
    years: [],
    groups: [],
    references: [],
    parts: [],
    against: [],
    group: null,
    nearby: { years: [], owner: false },
    owner: Boolean(figure.elsewhere),
    not: /\b(?:not|never|didn't|don't|without|no)\b/i.test(clauseText(text, parts, figure)),
    joined: false,
    favour: false,
    own: SUM.test(text.slice(0, figure.start)),
  }))
  for (const label of labels) {
    const at = owner(label, shown, labels, parts, text)
    const claim = made[at ? shown.indexOf(at) : -1]
    if (!claim) continue
    if (label.owner) claim.owner = true
    claim.why ??= label.why
    if (label.favour) claim.favour = true
    if (label.year !== undefined) claim.years.push(label.year)
    const own = clauseAt(parts, label.start)
    // “Above white staff by 6.7 points” and “double that of white staff: 7.9 points above” are of those who are not named.
    const beyond = claim.by || claim.compared === "more" || claim.compared === "less"
    const itself = !own.compares || (own.start <= claim.start && !beyond)
    if (label.part !== undefined) (itself ? claim.parts : claim.against).push(label.part)
    if (label.group) {
      if (own.compares) claim.references.push(label.group)
      if (itself) claim.groups.push(label.group)
    }
  }
  made.forEach((claim, i) => {
    const before = made[i - 1]
    claim.group = ownGroup(claim)
    if (!before) return
    const between = text.slice(before.end, claim.start), bare = !claim.group && !claim.years.length
    // “Fell 1.5 points for BME staff and 0.5 for white staff”: both are changes.
    if (before.change && !claim.compared && (!claim.percent || before.percent) && ALSO.test(between)) {
      claim.change = true
    }
    if (before.decimals && claim.stretch && WHICH.test(between)) before.own = true
    if (OTHER_YEAR.test(between) && (claim.earlier || claim.years.length)) before.own ||= !before.years.length
    if (before.percent !== claim.percent) return
    // A list of years goes on about the same group, and so does “from 17 to 14”; “15% v 6.6%” is of two.
    if (!claim.group && before.years.length && claim.years.length) claim.group = before.group
    if (bare && before.earlier && /^ to $/.test(between)) claim.group = before.group
    if (!JOINED.test(between)) return
    before.joined = claim.joined = true
    if (bare && before.owner) [claim.owner, claim.why] = [true, before.why]
  })
  about(made, text, parts, indicator)
  made.forEach((claim, i) => bracketed(claim, made[i - 1], text))
  turned(made, text, (at) => clauseAt(parts, at).segment)
  inherit(made, labels, parts)
  return made
}

/**
 * Note what years, and whose figures, stand near a figure that names none: over it (“National: BME 27%, white 22%”), or
 * beside the other group’s (“BME 27% and white 22% in 2024”). They may be its own.
 * @type {(made: Claim[], labels: Label[], parts: Clause[]) => void}
 */
const inherit = (made, labels, parts) => {
  /** @param {{start: number}} one */
  const segmentOf = (one) => clauseAt(parts, one.start).segment
  made.forEach((claim, i) => {
    if (claim.years.length || claim.owner) return
    const peers = made.filter((one) => segmentOf(one) === segmentOf(claim))
    const over = labels.filter((one) => segmentOf(one) === segmentOf(claim) && one.start < peers[0].start)
    const pair = [made[i - 1], made[i + 1]].filter((one) =>
      one?.group && claim.group && one.group !== claim.group && peers.includes(one)
    )
    claim.nearby = {
      years: [...over.map(({ year }) => year), ...pair.flatMap(({ years }) => years)].filter((year) =>
        year !== undefined
      ),
      owner: pair.some(({ owner }) => owner) || (over.some(({ owner }) => owner) && peers[0] !== claim),
    }
  })
}

/** The phrase of a figure as it was written. @type {(figure: Figure, written: Source) => string} */
const quoteOf = ({ text, start, end, phrase }, written) =>
  quoted(written, phrase?.start ?? start, Math.max(phrase?.end ?? end, start + text.length))

/** @type {(text: string, parts: Clause[], figure: Figure) => string} */
const clauseText = (text, parts, figure) => {
  const own = clauseAt(parts, figure.start)
  return text.slice(own.start, own.end)
}

/** @param {string} group */
const otherOf = (group) => (group === "bme" ? "white" : "bme")

/**
 * Of whom a figure is: the group beside it, or the one that it is not compared with; none where both stand alike.
 * @type {(claim: {groups: string[], references: string[]}) => string | null}
 */
const ownGroup = ({ groups, references: [reference] }) => {
  const named = new Set(groups)
  if (named.size === 2) return reference ? otherOf(reference) : null
  return groups[0] ?? (reference ? otherOf(reference) : null)
}
