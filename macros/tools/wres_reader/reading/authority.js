// Two figures for one thing, of which one came later: “Pre-populated” and “Verified”, “Draft” and “Final”. The later one
// counts, and that is said. Where the words don't tell which is later, it is asked.
import { grouped } from "./grouped.js"
import { only } from "./tokens.js"
/** @import { Asked, Ready, Told } from "../types.d.ts" */

/** @type {(one: Ready) => string} */
const cell = ({ organisation, indicator, year, field, group, ethnic, section, band, percent }) =>
  [organisation, indicator, year, field, group ?? ethnic, section, band, percent].join("|")

/**
 * How far a figure is settled, `early`, `later` or `unclear`, and the word that says so; or nothing.
 * @type {(one: Ready) => {rank: string, word: string}}
 */
const authorityOf = ({ fact }) => {
  const [rank, word] = (only(fact.said, "authority") ?? fact.context.authority ?? ":").split(":")
  return { rank, word }
}

/**
 * Of figures for the same thing, leave those that a later one takes the place of.
 * @type {(ready: Ready[], ask: Asked, tell: Told) => Ready[]}
 */
export const ofAuthority = (ready, ask, tell) => {
  /** @type {Set<Ready>} */
  const aside = new Set()
  /** @type {Map<string, {first: Ready, word: string, than: string, count: number}>} */
  const chosen = new Map()
  for (const ones of grouped(ready, cell).values()) {
    const later = [...new Set(ones.map(authorityOf).filter(({ rank }) => rank === "later").map(({ word }) => word))]
    const rest = ones.filter((one) => authorityOf(one).rank && !later.includes(authorityOf(one).word))
    if (later.length !== 1) continue
    for (const one of rest) {
      aside.add(one)
      tell.unused("earlier-figure", one.fact, later[0])
      const than = authorityOf(one).word, key = `${one.fact.source.id}|${later[0]}|${than}`
      const held = chosen.get(key) ?? { first: one, word: later[0], than, count: 0 }
      held.count += 1
      chosen.set(key, held)
    }
  }
  for (const { first, word, than, count } of chosen.values()) {
    tell.note("later-used", first.fact, { typed: word, first: than, count })
    tell.unused("earlier-figure", first.fact, word)
  }
  const kept = ready.filter((one) => !aside.has(one))
  const settled = new Set(kept.filter((one) => authorityOf(one).rank !== "early").map(cell))
  const early = kept.filter((one) => authorityOf(one).rank === "early" && !settled.has(cell(one)))
  for (const ones of grouped(early, authorityKey).values()) {
    tell.note("early-used", ones[0].fact, { typed: authorityOf(ones[0]).word })
  }
  const unclear = kept.filter((one) => authorityOf(one).rank === "unclear")
  for (const ones of grouped(unclear, authorityKey).values()) {
    const answer = ask.authority(authorityOf(ones[0]).word, ones)
    if (answer === "whole") continue
    for (const one of ones) {
      aside.add(one)
      if (answer) tell.unused("left", one.fact)
      else tell.used(one.fact)
    }
  }
  return kept.filter((one) => !aside.has(one))
}

/** @type {(one: Ready) => string} */
const authorityKey = (one) => `${one.fact.source.id}|${authorityOf(one).word}`
