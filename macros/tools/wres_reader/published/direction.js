// Whether the word for a change goes the way of its two figures: “improved from 1.52 to 2.00”. Rise and fall are of the number
// alone; which way is better depends on the indicator, and on which group is over which. No page here.
import { quoted } from "./source.js"
import { tidy } from "./text.js"
/** @import { Finding, Indicator } from "../types.d.ts" */
/** @import { Verdict } from "./verdict.js" */

const WAYS = {
  up: "rose|rises?|risen|rising|increas\\w+|up|grew|grown|growth|higher|climb\\w*|jump\\w*",
  down: "fell|falls?|fallen|falling|decreas\\w+|drop\\w*|reduc\\w+|down|declin\\w+|lower",
  better: "improv\\w+|better",
  worse: "worse\\w*|deteriorat\\w+",
  wider: "widen\\w*|wider",
  nearer: "narrow\\w*",
}
const WORD = `\\b(?:${Object.entries(WAYS).map(([way, words]) => `(?<${way}>${words})`).join("|")})\\b`
const WORDS = new RegExp(WORD, "gi")
/** A word for a change, and what ties the figure after it to it, with no other figure but a year between. */
const TIED = new RegExp(
  `${WORD}(?:(?! from | to )[^.;,\\d]){0,60}? (from|on|than|since|compared (?:with|to)|against|to)\\b(?:(?:20\\d\\d(?:\\/\\d\\d)?|(?!white|bme)[^.;,\\d%]){0,24})$`,
  "i",
)
/** What is hoped for, denied, or turned by a word of its own: “the disparity fell from 0.60 to 0.80”. */
const OPEN =
  /\b(?:if|should|would|could|may|might|will|aim\w*|target\w*|no|not|never|without|neither|nor|equality|equity|fairness|parity|dispar\w+|inequal\w+|differen\w+|under\w*)\b|n't/i
const HIGHER_IS_WORSE = [3, 5, 6, 8]

/**
 * Whether a higher number is worse for BME staff, or further from level; null where that can’t be told.
 * @type {(by: "better" | "wider", one: Verdict, other: Verdict, indicator: number, order: string[]) => boolean | null}
 */
const isHigherWorse = (by, one, other, indicator, order) => {
  const { name = "", side = "" } = one.found ?? {}, values = [one, other].map(({ claim }) => claim.value)
  if (name === "ratio") {
    const above = values.every((value) => value >= 1)
    if (!above && values.some((value) => value >= 1)) return null
    return by === "wider" || above === (side === order[0]) ? above : null
  }
  if (name.startsWith("gap")) return by === "wider" || indicator < 9 ? true : null
  if (name !== "share" || by === "wider" || side === "staff-") return null
  return HIGHER_IS_WORSE.includes(indicator)
}

/**
 * What is found of the words for changes that their own figures contradict, and which figures those are.
 * @type {(words: string, indicator: Pick<Indicator, "number">, all: Verdict[], order: string[]) =>
 *   {finding: Finding, starts: number[]}[]}
 */
export const directions = (words, { number }, all, order) => {
  const written = tidy(words), { text } = written
  const sound = all.filter(({ claim, status }) =>
    status === "agrees" && !claim.signed && (!claim.stretch || claim.stretch === "hedge")
  )
  return sound.flatMap((one) => {
    const { start, end } = one.claim
    const begun = Math.max(...[". ", ";", "|", "\n"].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
    const before = text.slice(begun, start), tied = TIED.exec(before)
    if (!tied?.groups || (before.slice(tied.index).match(WORDS)?.length ?? 0) > 1) return []
    const at = begun + tied.index, place = all.indexOf(one), next = all[place + 1]
    const isNew = /^to$/i.test(tied[7])
    const follows = next && /^[^.;]*?(?:\bto\b|\bnow\b)/.test(text.slice(end, next.claim.start))
    const other = isNew || follows ? next : all.slice(0, place).findLast(({ claim }) => claim.end <= at)
    if (!other || !sound.includes(other) || other.claim.start < begun) return []
    const [old, now] = isNew ? [other, one] : [one, other]
    const alike = old.found?.name === now.found?.name && old.found?.side === now.found?.side &&
      old.claim.percent === now.claim.percent && old.claim.points === now.claim.points
    const years = [old, now].map(({ year }) => year && "year" in year && year.year)
    if (!alike || old.claim.value === now.claim.value || Number(years[0]) >= Number(years[1])) return []
    const from = Math.min(at, other.claim.start), to = Math.max(end, other.claim.end)
    if (OPEN.test(text.slice(begun, to))) return []
    const [way] = Object.entries(tied.groups).find(([, word]) => word) ?? [""]
    const rose = now.claim.value > old.claim.value
    const plain = way === "up" || way === "down"
    const higherIsWorse = plain || isHigherWorse(/better|worse/.test(way) ? "better" : "wider", old, now, number, order)
    if (higherIsWorse === null || (rose === higherIsWorse) === /up|worse|wider/.test(way)) return []
    const printed = quoted(written, from, to)
    return [{
      finding: { code: "direction", numbers: { printed, word: tied.groups[way] } },
      starts: [start, other.claim.start],
    }]
  })
}
