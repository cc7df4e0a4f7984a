// Ratios that an employer printed: which figures are one, which group each puts over the other, and which is the newest.
import { plain } from "../cells.js"
import { isFigure } from "./figures.js"
import { grouped } from "./grouped.js"
import { tellRatio } from "./share_slips.js"
/** @import { Fact, Names, Placed, Ready, Resolved, Told } from "../types.d.ts" */

/** The way round that the standard has each ratio. @type {Record<number, string>} */
const OWN = { 2: "white over BME", 3: "BME over white", 4: "white over BME" }
const NAMED = /\brelative likelihoods?\b/i
const RATIO = /\b(?:likelihood ratios?|ratios?)\b/i
/** Figures that are set beside a ratio, or made of several. */
const BESIDE =
  /\b(?:targets?|ambitions?|goals?|trajectory|benchmarks?|averages?|mean|median|changes?|differences?|gaps?|variance|trend|movement|expected|peers?|disparity|odds|likelihood of)\b/i
/** What stands before the group below the line. */
const BELOW = /(?:compared (?:to|with)|relative to|against|versus|vs|than|over)(?: that of)?(?: the| our)?\s*$/

/**
 * The words over a figure.
 * @type {(fact: Fact) => string}
 */
const headsOf = ({ source, table, r, c }) => {
  const above = source.grid.slice(table, r).map((row) => row[c] ?? ""), first = above.findIndex(isFigure)
  return above.slice(0, first < 0 ? above.length : first).map(plain).join(" ")
}

/**
 * Whether a figure is a ratio that was printed: by its form, and the words of its row or column.
 * @type {(fact: Fact, indicator: string | null | undefined) => boolean}
 */
export const isPrinted = (fact, indicator) => {
  if (!/^\d{1,2}\.\d{1,4}$/.test(fact.text) || fact.said.measure?.includes("others")) return false
  const heads = headsOf(fact), words = `${plain(fact.label)} ${heads}`
  return (NAMED.test(plain(fact.label)) && !BESIDE.test(heads.replace(NAMED, " "))) ||
    ((NAMED.test(words) || RATIO.test(words)) && !BESIDE.test(words.replace(NAMED, " ")) &&
      (indicator === undefined || OWN[Number(indicator)] !== undefined))
}

/**
 * Whether a figure is the likelihood of one group, in per cent: its rate, under another name.
 * @type {(fact: Fact) => boolean}
 */
export const isRate = (fact) => {
  const words = `${plain(fact.label)} ${headsOf(fact)}`
  return /%$/.test(fact.text) && /\blikelihood\b/i.test(words) && !NAMED.test(words) && !RATIO.test(words) &&
    !BESIDE.test(words.replace(/\blikelihood of\b/i, " "))
}

/**
 * Which group some words put over the other, as “white over BME”; empty where they don’t say. `both`: they must name both,
 * for “White” over a column says only where the number stands.
 * @type {(text: string, words: Names, both?: boolean) => string}
 */
export const orderIn = (text, words, both = false) => {
  const simple = plain(text).toLowerCase().replace(/[^a-z0-9]+/g, " ")
  /** @type {(list: string[]) => number} */
  const at = (list) => simple.search(new RegExp(`\\b(?<!non )(?:${list.join("|")})\\b`))
  const white = at(words.groups.white), bme = at(words.groups.bme)
  if ((white < 0 && bme < 0) || (both && Math.min(white, bme) < 0)) return ""
  const first = white < 0 || (bme >= 0 && bme < white) ? bme : white
  const isBelow = BELOW.test(simple.slice(0, first))
  return (first === white) !== isBelow ? "white over BME" : "BME over white"
}

/**
 * Which group a printed ratio puts over the other: by its row, its heading, or a title above it.
 * @type {(fact: Fact, words: Names) => string}
 */
const orderOf = (fact, words) =>
  orderIn(fact.label, words) || orderIn(headsOf(fact), words, true) || (fact.context.order ?? "")

/**
 * The ratios that stand beside the counts as published, one of an indicator: that of the newest year. A row of them
 * that compares groups is meant before one that gives each group's own likelihood.
 * @type {(all: Resolved[], counts: Ready[], words: Names, tell: Told) => Placed[]}
 */
export const printedOf = (all, counts, words, tell) =>
  [...grouped(all, ({ indicator }) => `${indicator}`).values()].flatMap((ones) => {
    for (const [one, ...others] of grouped(ones, ({ year }) => year).values()) {
      if (!others.length) tellRatio(one, counts, tell)
    }
    const newest = ones.map(({ year }) => year).sort().at(-1) ?? ""
    const mine = ones.filter(({ year }) => year === newest)
    const compared = mine.filter(({ fact }) => /compared/i.test(fact.label))
    const chosen = compared.length ? compared : mine
    chosen.length === 1 ? tell.used(chosen[0].fact) : null
    for (const one of ones) {
      if (chosen.length !== 1 || one !== chosen[0]) {
        tell.unused(one.year < newest ? "printed-older" : "derived", one.fact)
      }
    }
    if (chosen.length !== 1) {
      return []
    }
    const [{ fact, indicator, organisation }] = chosen, order = orderOf(fact, words)
    // The other way up than the standard has it: the words go with the figure.
    const text = order && order !== OWN[indicator] ? `${fact.text} (${order})` : fact.text
    return [{ indicator, year: newest, field: "published", text, where: tell.where(fact), organisation }]
  })
