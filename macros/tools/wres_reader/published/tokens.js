// Published words as tokens: each figure, group, year, comparison and stage is one letter, and words that change nothing are
// none, so that shapes.js can say of a clause whole what its figure is. No page here.
import { predicates } from "./predicates.js"
import { PEOPLE, wordings } from "./wordings.js"
import { NEUTRAL } from "./vocabulary.js"
/** @import { Figure, Label, Token } from "../types.d.ts" */

const AFTER = new RegExp(
  `^(?:'s?)?(?:[ -](?:shortlisted|job|ethnic|minority|board|background|backgrounds|heritage|groups?|${PEOPLE})(?:'s?)?(?![a-z]))*`,
  "i",
)
const BEFORE = new RegExp(
  `(?<![a-z])(?:(?:the|an?|all|our|their|other|its|your) |(?<!th(?:at|ose) )of |${PEOPLE} (?:from|of) |\\b(?:who )?identif(?:y|ied|ying) (?:themselves )?as |(?:who )?(?:are|were) from )+$`,
  "i",
)

/** @type {(figure: Figure, text: string) => string} */
const letterOf = ({ value, late, percent, points, word, pair, odds, decimals, parity, stretch, signed, end }, text) => {
  if (word === "alike" || parity) return "e"
  if (word === "nought") return "0"
  if (word === "undefined") return "u"
  if (late && (percent || word)) return "A"
  if (pair) return "f"
  if (odds) return "o"
  if (percent) return "%"
  if (points) return "p"
  // “Half of”, and “half as likely”
  if (word && value < 1) return "q"
  if (word || /^\s*times\b/i.test(text.slice(end))) return "x"
  // “+4”
  if (signed) return "c"
  // “Above 1.25”
  return decimals ? (stretch && stretch !== "hedge" ? "s" : "d") : "n"
}

/** A “share” can be of all cases; a rate or a chance is each group’s own. */
const LIKELY = /rate|likel|chance|probab/i

/** @type {Record<string, string>} */
const MARK = { "(": "(", ")": ")", "[": "(", "]": ")", ",": ",", ":": ":", ";": ";", "|": ";", "/": "/", "=": ":" }

/** @type {Map<number, [string, RegExp][]>} */
const made = new Map()
/** @param {number} indicator */
const patterns = (indicator) => {
  const own = made.get(indicator) ??
    wordings(indicator).filter(([, words]) => words).map((
      [letter, words],
    ) => /** @type {[string, RegExp]} */ ([letter, new RegExp(`(?<![a-z])(?:${words})(?![a-z-])`, "gi")]))
  made.set(indicator, own)
  return own
}

/**
 * The tokens of published words; `rest` is the words with labels and all that is passed over blanked out.
 * @type {(text: string, left: string, labels: Label[], shown: Figure[], indicator: number) => Token[]}
 */
export const tokensOf = (text, left, labels, shown, indicator) => {
  /** @type {Token[]} */
  const tokens = []
  let rest = left
  /** @type {(letter: string, start: number, end: number, more?: Partial<Token>) => void} */
  const take = (letter, start, end, more = {}) => {
    tokens.push({ letter, start, end, ...more })
    rest = rest.slice(0, start) + "\u0001".repeat(end - start) + rest.slice(end)
  }
  for (const label of labels) {
    let { start, end } = label
    if (label.group) {
      end += AFTER.exec(rest.slice(end))?.[0].length ?? 0
      start -= BEFORE.exec(rest.slice(0, start))?.[0].length ?? 0
    }
    const letter = label.group
      ? (label.group === "bme" ? "B" : "W")
      : label.owner
      ? (label.why ? "U" : "O")
      : label.year === "before"
      ? "Z"
      : label.year === "now"
      ? "N"
      : label.year !== undefined
      ? "Y"
      : label.favour
      ? "V"
      : label.part !== undefined
      ? ({ "": "b", "staff-": "F" }[label.part] ?? "b")
      : ""
    take(letter, start, end, { label })
  }
  shown.forEach((figure, i) => {
    const start = Math.min(figure.start, figure.from ?? figure.start)
    const times = /^\s*times\b/i.exec(text.slice(figure.end))?.[0].length ?? 0
    take(letterOf(figure, text), start, figure.end + times, { figure: i })
  })
  for (const [letter, pattern] of patterns(indicator)) {
    for (const { 0: words, index } of [...rest.matchAll(pattern)]) {
      if (words) take(letter, index, index + words.length, { likely: letter === "r" && LIKELY.test(words) })
    }
  }
  for (const { 0: mark, index } of text.matchAll(/[()[\],:;|/=]|[.!?](?= |$)| - /g)) {
    if (rest[index] === "\u0001") continue
    tokens.push({ letter: MARK[mark] ?? (mark === " - " ? "," : "."), start: index, end: index + mark.length })
  }
  for (const { 0: word, index } of rest.matchAll(/[a-z]+(?:[-'][a-z]+)*|[^\s\w\u0001()[\],:;|/=.!?'"“”-]|\d+/gi)) {
    if (!NEUTRAL.has(word.toLowerCase())) tokens.push({ letter: "?", start: index, end: index + word.length })
  }
  const ordered = tokens.filter(({ letter }) => letter).sort((one, other) => one.start - other.start)
  predicates(ordered)
  const all = ordered
    // “In” and “as” are said of what follows.
    .filter(({ letter }) => !/[tl]/.test(letter)).filter(({ letter, start, end }, i, list) => {
      const next = list[i + 1]?.letter ?? ""
      return letter === "i"
        ? /[nd]/.test(next)
        : letter !== "k" || !/^as$/i.test(text.slice(start, end)) || /[BW]/.test(next)
    })
  /** @param {Token | undefined} part */
  const isGroup = (part) => part?.letter === "B" || part?.letter === "W"
  // “BME over white”
  return all.map((part, i) => {
    const near = [all[i - 1], all[i + 1]], figure = part.figure === undefined ? null : shown[part.figure]
    // “BME staff - 2.0%”
    if (
      part.letter === "," && /-/.test(text.slice(part.start, part.end)) && isGroup(all[i - 1]) &&
      all[i + 1]?.figure !== undefined
    ) {
      return { ...part, letter: ":" }
    }
    if (/^(?:over|:)$/i.test(text.slice(part.start, part.end)) && near.every(isGroup)) return { ...part, letter: "/" }
    // “White 1.00”, and a total of 100%: what others are set against.
    const beside = [...near, all[i - 1]?.letter === ":" ? all[i - 2] : undefined].some(isGroup)
    const base = figure &&
      ((part.letter === "d" && figure.value === 1 && beside) ||
        (part.letter === "n" && (figure.value === 100 || (figure.value === 1 && all[i - 1]?.letter === ":")) &&
          beside) ||
        (part.letter === "%" && figure.value === 100 && !/[am]/.test(all[i + 1]?.letter ?? "")))
    return base ? { ...part, letter: "1" } : part
  })
}
