// What points to race: the answers about the reason, and those who were treated better, with how they were alike.
import { sentence } from "./events.js"
/** @import { Case, Comparator } from "../types.d.ts" */
/** @import { Writing } from "./types.d.ts" */
/** @typedef {import("./events.js").Numbered} Numbered */
/** @typedef {Pick<Comparator, "who" | "alike" | "treated">} Other */
/** @typedef {Pick<Numbered, "number" | "shown" | "comparator">} Shown */

/** The steps of the types that ask whether it was about race; the others show no reason. */
export const RACE = ["direct-3", "indirect-2", "harassment-2"]
/** Those that ask whether it was for a complaint of race. */
export const COMPLAINT = ["victimisation-3"]

/** @param {string} words */
const flat = (words) => words.trim().replace(/\s+/g, " ")

/**
 * Those who are compared for some entries, in the order of the list.
 * @type {(one: Case, entries: Numbered[]) => Other[]}
 */
export const compared = ({ comparators }, entries) =>
  comparators.filter(({ id }) => entries.some((entry) => entry.compared.includes(id)))
    .map(({ who, alike, treated }) => ({ who, alike, treated }))

/**
 * One of them: who, how alike, and how treated.
 * @param {Other} other
 */
export const otherLine = ({ who, alike, treated }) => {
  const told = [
    sentence(who),
    alike.trim() && sentence(`They were alike in this: ${flat(alike)}`),
    treated.trim() && sentence(`They were treated like this: ${flat(treated)}`),
  ]
  return told.filter(Boolean).join(" ")
}

/** Whether an entry says how somebody else was treated. @type {(entry: Pick<Numbered, "comparator">) => boolean} */
export const hasOther = ({ comparator }) => Boolean(comparator.trim())
/** How somebody else was treated, as an entry says it: a sentence, or none. @type {(entry: Pick<Numbered, "comparator">) => string[]} */
export const elsewise = ({ comparator }) => (hasOther({ comparator }) ? [sentence(flat(comparator))] : [])

/** What is taken of entries to find reasons: answers of the kinds ticked. @type {(entries: Numbered[]) => Shown[]} */
export const shown = (entries) =>
  entries.map(({ number, shown, comparator, types }) => ({
    number,
    comparator,
    shown: Object.fromEntries(
      Object.entries(shown).filter(([key]) => types.includes(key.slice(0, key.lastIndexOf("-")))),
    ),
  }))

/** The answers to some of the questions, by entry. @type {(entries: Shown[], keys: string[]) => string[]} */
export const answers = (entries, keys) =>
  entries.flatMap(({ number, shown }) =>
    keys.filter((key) => shown[key]?.trim()).map((key) => `(${number}) ${sentence(shown[key])}`)
  )

/** @param {string[]} lines */
export const list = (lines) => [...new Set(lines.filter(Boolean))].join("\n")

/**
 * What points to race, a line for each: the answers, or a gap for them, then those who were treated better.
 * @type {(entries: Shown[], others: Other[], keys: string[], gap: Writing["gap"]) => string}
 */
export const reasons = (entries, others, keys, gap) => {
  const found = answers(entries, keys)
  return list([
    ...(found.length ? found : [gap("What points to race, event by event", "entries", "what points to race")]),
    ...entries.filter(({ comparator }) => comparator.trim())
      .map(({ number, comparator }) => `(${number}) ${sentence(comparator)}`),
    ...others.map(otherLine).map(sentence),
  ])
}
