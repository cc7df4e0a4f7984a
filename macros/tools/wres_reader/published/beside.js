// What stands beside a figure and says of whom it is: brackets after people, and words for which group is over which.
// No page here.
import { BME, WHITE } from "./text.js"
/** @import { Claim, Figure } from "../types.d.ts" */

const OVER = new RegExp(
  `\\b(${BME}|${WHITE})(?: (?:staff|people|applicants|candidates|colleagues|employees))?(?:-| )?` +
    "(?:to|over|:|\\/|\\u00f7|divided by|relative to|(?:as )?compared (?:with|to))(?:-| )?" +
    `(?:the )?(${BME}|${WHITE})`,
  "gi",
)

/**
 * “14 of 2,130 BME staff (0.66%)”: a rate in brackets straight after people is of the same people.
 * @type {(claim: Claim, before: Claim | undefined, text: string) => void}
 */
export const bracketed = (claim, before, text) => {
  if (!before || !(before.pair || isCount(before))) return
  if (!claim.percent || claim.compared || claim.group || claim.years.length || claim.owner) return
  if (!/^[^.;,()]*\((?:i\.?e\.? |or |= ?)?$/i.test(text.slice(before.end, claim.start))) return
  claim.applied = before.applied
  claim.slip = Boolean(before.pair) && Math.abs(100 * before.value - claim.value) > claim.half + 1e-9
  // “33 of 7,370 staff (0.45%)” is of all of them.
  if (!before.group && !before.parts.length) claim.part = true
  if (!before.group && !before.parts.length) return
  claim.group = before.group
  claim.parts = claim.parts.length ? claim.parts : before.parts
  claim.within = before.within
}

/** @param {Figure} figure */
const isCount = ({ decimals, percent, points, word, signed, compared, odds }) =>
  !decimals && !percent && !points && !word && !signed && !compared && !odds

/**
 * “0.55 (white to BME)”, “BME:White 1:1.83”: words that say which group is over which, for the ratios beside them.
 * @type {(made: Claim[], text: string, segmentOf: (at: number) => number) => void}
 */
export const turned = (made, text, segmentOf) => {
  const ways = [...text.matchAll(OVER)]
  for (const claim of made) {
    if (claim.percent || claim.points || claim.pair || claim.joined || claim.word) continue
    if (claim.compared && claim.compared !== "more") continue
    const near = ways.filter(({ index }) => segmentOf(index) === segmentOf(claim.start))
    // Of several the one in brackets just after it.
    const own = ways.find(({ index }) => /^ ?\($/.test(text.slice(claim.end, index)))
    const way = own ?? (ways.length === 1 ? ways[0] : near[near.length - 1])
    // “BME/white: 84 and 205” is a list of two numbers.
    if (way?.[0].includes("/") && !claim.decimals) continue
    if (!way || (claim.odds ? false : claim.group && new Set(claim.groups).size < 2)) continue
    const top = new RegExp(`^${WHITE}`, "i").test(way[1]) ? "white" : "bme"
    claim.named = true
    claim.group = claim.odds === "after" ? (top === "bme" ? "white" : "bme") : top
  }
}
