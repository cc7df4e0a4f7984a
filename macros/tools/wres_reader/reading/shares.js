// Figures in per cent where people are counted: beside the counts, instead of one, or with no counts at all.
import { percent, plain } from "../cells.js"
import { grouped } from "./grouped.js"
import { tellSlips } from "./share_slips.js"
import { SURVEY } from "./which.js"
/** @import { Asked, Ready, Told } from "../types.d.ts" */

/** @type {(one: Ready) => string} */
const year = ({ organisation, indicator, year }) => [organisation, indicator, year].join("|")
/** @type {(one: Ready) => string} */
const cell = (one) => [year(one), one.field, one.group ?? one.ethnic, one.section, one.band].join("|")

const OF_ALL =
  /\b(?:of|in) (?:the |our )?(?:(?:all|total|whole|overall|entire) (?:the |our )?(?:\w+ )?(?:staff|workforce|employees|headcount|people|cases|applicants|trust)|(?:workforce|headcount|total|all|cases|everyone)\b)/i
/**
 * Whether the words of a figure’s row or column say that it is a share of everybody, such as “% of all staff”: that is no
 * rate of either group.
 * @param {Ready} one
 */
const isOfAll = ({ fact: { source, table, r, c, label } }) =>
  [label, ...source.grid.slice(table, r).map((row) => row[c] ?? "")].some((text) => OF_ALL.test(plain(text)))

/**
 * Whether the shares of the groups come to a hundred: parts of one whole.
 * @type {(ones: Ready[]) => boolean}
 */
const areParts = (ones) => {
  const all = ones.filter(({ field, group }) => field === "" && group !== "all").map(({ text }) => percent(text))
  const sum = all.reduce((/** @type {number} */ total, one) => total + (typeof one === "number" ? one : NaN), 0)
  return all.length > 1 && sum >= 99 && sum <= 101
}

/**
 * Where there is nothing but per cent for an indicator that needs counts: offer to work from rates, and say what the
 * per cent are of. A share of the whole, such as BME people’s part of all who were appointed, is no rate.
 * @param {Ready[]} shares
 * @param {Asked} ask
 * @param {Told} tell
 * @returns {Ready[]}
 */
const rates = (shares, ask, tell) => {
  /** @type {Ready[]} */
  const made = []
  for (const all of grouped(shares, (one) => [one.organisation, one.indicator, one.year].join("|")).values()) {
    /** @type {(field: string, group: string) => Ready | undefined} */
    const at = (field, group) => all.find((one) => one.field === field && one.group === group)
    const both = ["bme", "white"].every((group) => at("", group) && at("-of", group))
    const rate = ["bme", "white"].every((group) => at("", group))
    const [one] = all
    if (!both && rate && (all.some(isOfAll) || areParts(all))) {
      all.forEach(({ fact }) => tell.unused("share-of-all", fact))
      continue
    }
    const answer = rate ? ask.rates(one, both, all) : null
    if (!answer || answer === "leave") {
      all.forEach(({ fact }) => tell.unused("percent-alone", fact))
      continue
    }
    for (const group of ["bme", "white"]) {
      const n = /** @type {Ready} */ (at("", group)), of = at("-of", group)
      const part = percent(n.text), whole = of ? percent(of.text) : null
      const share = answer === "both" && typeof part === "number" && typeof whole === "number" && whole
        ? 100 * part / whole
        : part
      if (typeof share !== "number" || share > 100) {
        tell.note("cell", n.fact, { typed: plain(n.text), what: `indicator ${n.indicator}`, fault: "over-100" })
        continue
      }
      const places = answer === "both" ? Number(share.toFixed(1)) : share
      made.push({ ...n, group, field: `${group}-rate`, text: `${places}%` })
    }
    all.forEach(({ fact }) => tell.used(fact))
    tell.note("rates", one.fact, { what: `indicator ${one.indicator}` })
  }
  return made
}

/**
 * Part counts from per cent, which a count beside makes needless. With no counts at all, a board may be worked out from
 * per cent, and a ratio from rates, if that is chosen.
 * @type {(ready: Ready[], ask: Asked, tell: Told) => {counts: Ready[], used: Ready[]}}
 */
export const withoutShares = (ready, ask, tell) => {
  /** @param {Ready} one */
  const isShare = (one) => one.percent && !SURVEY.includes(one.indicator)
  const counts = ready.filter((one) => !isShare(one))
  const years = new Set(counts.map(year)), cells = new Set(counts.map(cell))
  /** @type {Ready[]} */
  const used = []
  /** @type {Ready[]} */
  const alone = [], beside = []
  for (const one of ready.filter(isShare)) {
    if (cells.has(cell(one))) {
      tell.unused("beside", one.fact)
      beside.push(one)
    } else if (years.has(year(one))) {
      tell.note("cell", one.fact, { typed: plain(one.text), what: `indicator ${one.indicator}`, fault: "percent" })
    } else if (one.indicator === 9 && one.group && one.group !== "all") {
      used.push({ ...one, text: /%/.test(one.text) ? one.text : `${one.text}%` })
    } else if (one.indicator > 1 && one.indicator < 5 && one.group) {
      alone.push({ ...one, field: one.field.endsWith("-of") ? "-of" : "" })
    } else tell.unused("percent-alone", one.fact)
  }
  tellSlips(counts, beside, tell)
  return { counts, used: [...used, ...rates(alone, ask, tell)] }
}
