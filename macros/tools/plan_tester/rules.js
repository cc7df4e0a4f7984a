// Reading an employer's action plan: which signs an action shows, and what nine answers come to. The Python copy is
// macros/rules/plan_tester.py: both run tests/vectors/plan_tester.yml.
/** @import { Action, Band, Flag, Question, Sign } from "./types.d.ts" */
const LETTER = "[\\p{L}\\p{N}]"
/** @type {Record<string, string>} */
const PIECES = {
  "####": "(?:19|20)[0-9]{2}",
  "#": "(?!(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9]|%))[0-9]+(?:[.,][0-9]+)*%?",
  "*": `${LETTER}*`,
  " ": "[ \\t\\n\\r\\u00a0-]+",
}
const SPACES = /[ \t\n\r\u00a0]+/g

/**
 * Only letters A to Z change, and marks one for one, so that a place in the plain text is a place in the original.
 * @param {string} text
 */
const plain = (text) =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[’‘]/g, "'").replace(/[‐‑–—]/g, "-")

/** @type {Map<string, RegExp>} */
const patterns = new Map()
/** @param {string} phrase */
const pattern = (phrase) => {
  const known = patterns.get(phrase)
  if (known) return known
  const pieces = phrase.match(/#{4}|#|\*| |[^#* ]+/g) ?? []
  const made = new RegExp(`(?<!${LETTER})${pieces.map((piece) => PIECES[piece] ?? piece).join("")}(?!${LETTER})`, "u")
  patterns.set(phrase, made)
  return made
}

/**
 * The first words of a text that each phrase finds, as they stand in it, each once; those within longer ones left out.
 * @type {(text: string, phrases: string[]) => string[]}
 */
export const found = (text, phrases) => {
  const seen = plain(text)
  const spans = phrases.map((phrase) => pattern(phrase).exec(seen)).filter((match) => match !== null)
    .map((match) => [match.index, match.index + match[0].length]).sort(([a, b], [c, d]) => a - c || b - d)
  const whole = spans.filter(([a, b]) => !spans.some(([c, d]) => c <= a && b <= d && d - c > b - a))
  return [...new Set(whole.map(([start, end]) => text.slice(start, end).replace(SPACES, " ")))]
}

/**
 * The signs that an action shows, in their order: [{id, words}]; no words for what is missing.
 * @type {(action: Action, signs: Sign[]) => Flag[]}
 */
export const flags = (action, signs) =>
  signs.reduce((/** @type {Flag[]} */ shown, sign) => {
    const texts = sign.reads.map((box) => action[box] ?? "").filter((text) => text.replace(SPACES, ""))
    const words = [...new Set(texts.flatMap((text) => found(text, sign.words)))]
    const shows = { blank: !texts.length, found: words.length > 0, missing: texts.length > 0 && !words.length }
    return shows[sign.when] && !shown.some(({ id }) => id === sign.unless) ? [...shown, { id: sign.id, words }] : shown
  }, [])

/**
 * @type {<One extends {id: string}>(scores: Record<string, number>, questions: One[]) => One[]}
 */
const answered = (scores, questions) => questions.filter(({ id }) => Object.hasOwn(scores, id))

/**
 * The points, and how many of the questions have an answer.
 * @type {(scores: Record<string, number>, questions: {id: string}[]) => [points: number, answered: number]}
 */
export const total = (scores, questions) => {
  const given = answered(scores, questions)
  return [given.reduce((points, { id }) => points + scores[id], 0), given.length]
}

/**
 * The questions with the lowest answers, those in full left out; ties in the order of the questions.
 * @type {<One extends {id: string}>(scores: Record<string, number>, questions: One[], most?: number) => One[]}
 */
export const weakest = (scores, questions, most = 3) =>
  answered(scores, questions).filter(({ id }) => scores[id] < 2).sort((one, other) => scores[one.id] - scores[other.id])
    .slice(0, most)

/**
 * The band that a total falls in.
 * @type {(points: number, bands: Band[]) => Band | undefined}
 */
export const band = (points, bands) => bands.findLast((one) => one.at_least <= points)
