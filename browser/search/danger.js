// Which kinds of danger are in what was typed: the patterns of data/danger.yml.
import { distance, nearest } from "./spelling.js"
import { stem, words } from "./words.js"
/** @import { Danger, DangerRecord, Known } from "./types.d.ts" */

/** "Use" shares its form with "us", who may be in danger. */
const form = (/** @type {string} */ word) => (stem(word) === "us" && word !== "us" ? "use" : stem(word))
/** @type {(said: string[]) => string} */
const line = (said) => ` ${said.map(form).join(" ")} `
const GAP = "(?:\\S+ ){0,4}"
const TOKEN = /\([^()]*\)|\[[^[\]]*\]|\S+/g

/**
 * Return how to make a regular expression, which `line` is held against, of a pattern.
 * @param {Record<string, string[]>} classes
 */
const compiler = (classes) => {
  /** Either of some words; a name stands for all of its own. @type {(text: string) => string} */
  const either = (text) =>
    text.split("/").flatMap((part) => classes[part] ?? [part]).map((said) => words(said).map(form).join(" ")).filter(
      Boolean,
    ).join("|")
  /** @type {(token: string) => string} */
  const part = (token) =>
    token === "..." ? GAP : `(?:(?:${either(token.replace(/^[([]|[)\]]$/g, ""))}) )${token.startsWith("[") ? "?" : ""}`
  return (/** @type {string} */ pattern) => `(?<= )${pattern.match(TOKEN)?.map(part).join("")}`
}

/**
 * Return how to find the kinds of danger in what was typed. A slip in a word that nobody knows is mended here against
 * the words of the patterns, short ones too: "kil myself".
 * @param {Danger} danger
 * @param {Pick<Known, "has" | "ordinary">} known
 * @returns {(typed: string) => DangerRecord[]}
 */
export const dangers = ({ words: classes, harmless, kinds }, { has, ordinary }) => {
  const compile = compiler(classes)
  const safe = new RegExp(harmless.map(compile).join("|"), "g")
  const found = kinds.map((kind) => ({
    kind,
    when: new RegExp(kind.when.map(compile).join("|")),
    only: new Set(kind.only.map((text) => line(words(text)))),
  }))
  const grave = new Map(
    [...Object.values(classes).flat(), ...kinds.flatMap(({ when }) => when)].flatMap(words).map((word) => [word, 1]),
  )
  /** @type {(word: string) => string} */
  const mended = (word) => {
    if (grave.has(word) || has(stem(word)) || ordinary(word)) return word
    if (word.length > 3) return nearest(word, grave)[0]?.word ?? word
    if (word.length < 3) return word
    return [...grave.keys()].find((other) => other.length > 3 && distance(word, other, 1) === 1) ?? word
  }
  return (typed) => {
    const said = words(typed), lines = new Set([line(said), line(said.map(mended))])
    const left = [...lines].map((text) => text.replace(safe, "; "))
    return found.filter(({ when, only }) => left.some((text) => when.test(text)) || only.has(line(said))).map((
      { kind },
    ) => kind)
  }
}
