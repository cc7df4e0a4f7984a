// What each figure of published words is said to have done, or not to have done: “had experienced no discrimination”.
// No page here.
/** @import { Predicate, Token } from "../types.d.ts" */

/** Of an outcome, a verb that links or stands for one, and a denial, as tokens.js gives them. */
const PREDICATE = /[tl!]/

/** Whether it denies; null where it does so more than once. @type {(run: string) => boolean | null} */
const isDenied = (run) => /!.*!/.test(run) ? null : run.includes("!")

/**
 * The predicate of each figure of a sentence: it comes next after the figure, and figures before one share it
 * (“85% of BME and 94% of white staff had none”); a figure after which there is none shares the last.
 * @param {Token[]} sentence
 */
const predicate = (sentence) => {
  /** @type {string[]} */
  const runs = [""]
  /** @type {{part: Token, linked: boolean, cut: boolean}[]} */
  const shown = []
  let cut = false
  sentence.forEach((part, i) => {
    cut ||= part.letter === ";"
    if (part.figure !== undefined) {
      shown.push({ part, linked: sentence[i - 1]?.letter === "l", cut })
      cut = false
      runs.push("")
    } else if (PREDICATE.test(part.letter) && !(part.letter === "!" && sentence[i + 1]?.letter === "g")) {
      runs[runs.length - 1] += part.letter
    }
  })
  shown.forEach(({ part, linked, cut }, i) => {
    const own = runs[i + 1], later = runs.slice(i + 2).find(Boolean), last = runs.slice(0, i + 1).findLast(Boolean)
    const run = own || later || last || "", denied = isDenied(run)
    part.said = {
      // “98.8% of BME staff did not; 99.2% of white staff”
      denied: denied && cut && !own && !later ? null : denied,
      happened: own || !later ? run.includes("t") : null,
      linked,
      // “For white staff it was 94%”
      alone: !/[t!]/.test(run),
    }
  })
  return runs.join("").includes("!")
}

/**
 * Note at each figure what is said of it. Where a sentence says nothing, and one before it denied, that is in doubt.
 * @param {Token[]} tokens
 */
export const predicates = (tokens) => {
  let denied = false, /** @type {Token[]} */ sentence = []
  for (const part of [...tokens, null]) {
    if (part && part.letter !== ".") {
      sentence.push(part)
      continue
    }
    const before = denied
    denied = predicate(sentence) || denied
    for (const { said } of sentence) if (before && said?.alone) said.denied = null
    sentence = []
  }
}
