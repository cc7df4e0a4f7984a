// Which kinds of danger are in what was typed, by the model that `make danger` trains. macros/rules/danger.py is its twin.
/** @import { Danger, DangerRecord } from "./types.d.ts" */

const WINDOW = 16, STEP = 8, MOST = 4000
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", ZERO = 32
const ENDINGS = ["s", "es", "d", "ed", "ing", "in", "er"]
/** A kind whose odds are at least a third of the greatest also shows its help. */
const NEAR = Math.log(3)
/** More boxes than these are read by nobody in danger; that on suicide is always among them. */
const SHOWN = 2

/**
 * The words of a text, lower case, without accents and apostrophes.
 * @type {(text: string) => string[]}
 */
const words = (text) =>
  [...text].slice(0, MOST).join("").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'‘’ʼ`]/g, "").match(
    /[a-z0-9]+/g,
  ) ?? []

/**
 * The words that are looked at together.
 * @type {(said: string[]) => string[][]}
 */
const windows = (said) =>
  Array.from(
    { length: Math.ceil(Math.max(said.length - STEP, 1) / STEP) },
    (_, i) => said.slice(i * STEP, i * STEP + WINDOW),
  )

/**
 * FNV-1a, the upper half folded into the lower; all features are ASCII.
 * @type {(text: string) => number}
 */
const hash = (text) => {
  let found = 2166136261
  for (let i = 0; i < text.length; i++) found = Math.imul(found ^ text.charCodeAt(i), 16777619)
  return (found ^ found >>> 15) >>> 0
}

/**
 * Return how to find the names of a word: "slapped" is one of HIT.
 * @type {(named: Record<string, string[]>) => (word: string) => string[]}
 */
const namer = (named) => {
  /** @type {Map<string, string[]>} */
  const classes = new Map()
  for (const [name, said] of Object.entries(named)) {
    for (const word of said) classes.set(word, [...classes.get(word) ?? [], name])
  }
  return (word) => {
    const forms = ENDINGS.filter((ending) => word.endsWith(ending)).flatMap((ending) => {
      const stem = word.slice(0, -ending.length)
      const once = stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
      return stem.length < 3 ? [] : [stem, `${stem}e`, once]
    })
    return classes.get([word, ...forms].find((form) => classes.has(form)) ?? "") ?? []
  }
}

/**
 * What the model knows some words by: each word and its names, what follows what, and letters in a row.
 * @type {(said: string[], names: (word: string) => string[]) => Set<string>}
 */
const features = (said, names) => {
  const named = said.map(names), heads = said.map((word, i) => named[i][0] ?? word)
  const found = new Set([...said, ...named.flat()])
  for (const row of [["<", ...said, ">"], ["<", ...heads, ">"]]) {
    row.slice(1).forEach((other, i) => found.add(`${row[i]} ${other}`))
  }
  for (const gap of [2, 3]) heads.slice(gap).forEach((other, i) => found.add(`${heads[i]} _ ${other}`))
  heads.slice(2).forEach((_, i) => found.add(heads.slice(i, i + 3).join(" ")))
  for (const word of said.filter((word) => word.length > 3)) {
    const whole = `^${word}$`
    for (const size of [3, 4]) {
      for (let i = 0; i + size <= whole.length; i++) found.add(`#${whole.slice(i, i + size)}`)
    }
  }
  return found
}

/** @type {(scores: number[]) => number} */
const anyOf = (scores) => {
  const most = Math.max(...scores)
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}

/**
 * Return how to score some words, for each kind of danger: the logarithm of its odds against harmless.
 * @param {Danger} danger
 * @returns {(typed: string) => { scores: number[], any: number }} Of the words where there is most danger.
 */
export const scorer = ({ words: named, model: { weights, biases, scale } }) => {
  const names = namer(named)
  const rows = weights.map((letters) => Int8Array.from(letters, (letter) => LETTERS.indexOf(letter) - ZERO))
  /** @type {(said: string[]) => number[]} */
  const scores = (said) => {
    const found = [...new Set([...features(said, names)].map((feature) => hash(feature) % rows[0].length))]
    const worth = scale / Math.sqrt(found.length || 1)
    return rows.map((row, kind) => biases[kind] + worth * found.reduce((sum, at) => sum + row[at], 0))
  }
  return (typed) =>
    windows(words(typed)).map(scores).map((scores) => ({ scores, any: anyOf(scores) })).reduce((one, other) =>
      other.any > one.any ? other : one
    )
}

/**
 * Return how to find the kinds of danger in what was typed, the likeliest first.
 * @param {Danger} danger
 * @returns {(typed: string) => DangerRecord[]}
 */
export const dangers = (danger) => {
  const score = scorer(danger), { kinds, model } = danger
  return (typed) => {
    const { scores, any } = score(typed), most = Math.max(...scores)
    return any > model.threshold
      ? kinds.map((kind, i) => ({ kind, score: scores[i] })).filter(({ score }) => score > most - NEAR)
        .sort((one, other) => other.score - one.score).map(({ kind }) => kind).filter(({ id }, i) =>
          i < SHOWN || id === "suicide"
        )
      : []
  }
}
