// Published words in clauses: which words go together, and which of them say what a figure is compared with. No page here.
import { BME, WHITE } from "./text.js"

const STRONG = /[;\n|]|\. (?=[A-Z0-9])/g
const COMPARING = new RegExp(
  [
    "\\b(?:than|compared (?:with|to)|relative to|against|versus|vs?\\.?)(?= )",
    // “twice that of white staff”, “double the rate of white staff”
    "(?<=\\b(?:twice|doubled?|half|times|tripled?|treble) )(?:the|that|those)\\b[^,;.]{0,30}?\\b(?:of|for|among)(?= )",
    `(?<=\\b(?:twice|doubled?|half|times|quarters?|thirds?|tripled?|treble) )the (?=(?:${BME}|${WHITE}) (?:[a-z]+ ){0,2}(?:rate|likelihood|chance|share|figure))`,
    // “6.7 points above white staff”, “11.6 points below the workforce”
    `\\b(?:above|below|ahead of|behind)(?= (?:(?:the|that|those|of|our|their|all|for|figures?|rates?|shares?|scores?|levels?|percentages?) )*(?:${BME}|${WHITE}|board|workforce)\\b)`,
    `\\bas(?! (?:many|likely|much|high) (?!as))(?= (?:[a-z]+ ){0,4}(?:${BME}|${WHITE}))`,
  ].join("|"),
  "gi",
)
const WEAK = /[,()/]|\b(?:and|while|but|whereas|with)\b/gi

/** @typedef {{start: number, end: number, segment: number, compares: boolean}} Clause Words that go together. */

/**
 * The clauses of some words, none of which ends within a figure or a label. `compares` says that one begins with “than”,
 * “compared with” and the like.
 * @type {(text: string, whole: {start: number, end: number}[]) => Clause[]}
 */
export const clauses = (text, whole) => {
  /** @param {{index: number}} match */
  const outside = ({ index }) => !whole.some(({ start, end }) => start <= index && index < end)
  const cuts = [
    ...[...text.matchAll(STRONG)].map((one) => ({ at: one.index, strong: true, compares: false })),
    ...[...text.matchAll(WEAK)].filter(outside).map((one) => ({ at: one.index, strong: false, compares: false })),
    ...[...text.matchAll(COMPARING)].map((one) => ({ at: one.index, strong: false, compares: true })),
  ].sort((one, other) => one.at - other.at)
  let segment = 0
  return [{ at: 0, strong: false, compares: false }, ...cuts].map((cut, i, all) => {
    if (cut.strong) segment++
    return { start: cut.at, end: all[i + 1]?.at ?? text.length, segment, compares: cut.compares }
  })
}

/**
 * The clause that stands at a place.
 * @type {(parts: Clause[], at: number) => Clause}
 */
export const clauseAt = (parts, at) => parts.findLast(({ start }) => start <= at) ?? parts[0]
