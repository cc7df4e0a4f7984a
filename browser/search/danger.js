// Which kinds of danger are in what was typed, by the model that `make danger` trains. macros/rules/danger.py is its twin.
/** @import { Danger, DangerRecord } from "./types.d.ts" */

/** Words of a span, each judged by itself: a cry for help is heard whatever stands before or after it. */
const SHORTEST = 4, LONGEST = 12
/** Words of the longest feature. */
const REACH = 4
/** Characters that are looked at. */
const MOST = 4000
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", ZERO = 32
const ENDINGS = ["s", "es", "d", "ed", "ing", "in", "er"]
/** A kind whose odds are at least a third of the greatest also shows its help. */
const NEAR = Math.log(3)
/** More boxes than these are read by nobody in danger; that on suicide is always among them. */
const SHOWN = 2

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
/** What says when: nothing of it tells of danger. */
const DAYS = new RegExp(
  `\\b(?:(?:on|since|from|by|in|at|last|this|next|the|of|dated) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?: \\d{4})?|${MONTH} \\d{1,4}(?:st|nd|rd|th)?|\\d+[/.-]\\d+(?:[/.-]\\d+)?)\\b`,
  "g",
)
/** A clause ends before these, and another begins after them. */
const JOINS = new Set(
  "and but or so because cos coz then when while after before since that who if as says said saying".split(" "),
)

/**
 * The words of a text, lower case, without accents, apostrophes and days, and where clauses begin and end.
 * @type {(text: string) => { said: string[], opens: boolean[], closes: boolean[] }}
 */
const read = (text) => {
  const plain = [...text].slice(0, MOST).join("").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'‘’ʼ`]/g, "")
  const tokens = [".", ...plain.replace(DAYS, " , ").match(/[a-z0-9]+|[.,;:!?]/g) ?? [], "."]
  const isWord = tokens.map((token) => /[a-z0-9]/.test(token))
  const edges = tokens.map((token, i) => !isWord[i] || JOINS.has(token))
  return {
    said: tokens.filter((_, i) => isWord[i]),
    opens: edges.filter((_, i) => isWord[i + 1]),
    closes: edges.filter((_, i) => isWord[i - 1]),
  }
}

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
 * What the model knows each word by. First come features of the words that end with it, by how many stand before it:
 * itself and its names, letters in a row, what it follows. Then where it opens a clause, and where it closes one.
 * @type {(text: ReturnType<typeof read>, names: (word: string) => string[]) => Set<string>[][]}
 */
const pieces = ({ said, opens, closes }, names) => {
  const named = said.map(names), heads = said.map((word, i) => named[i][0] ?? word)
  return said.map((word, i) => {
    const whole = word.length > 3 ? `^${word}$` : ""
    const grams = [3, 4].flatMap((size) =>
      Array.from({ length: Math.max(whole.length - size + 1, 0) }, (_, at) => `#${whole.slice(at, at + size)}`)
    )
    return [
      [word, ...named[i], ...grams],
      i > 0 ? [`${said[i - 1]} ${word}`, `${heads[i - 1]} ${heads[i]}`] : [],
      i > 1 ? [`${heads[i - 2]} _ ${heads[i]}`, heads.slice(i - 2, i + 1).join(" ")] : [],
      i > 2 ? [`${heads[i - 3]} _ ${heads[i]}`] : [],
      opens[i] ? [`< ${word}`, `< ${heads[i]}`, ...closes[i] ? [] : [`< ${heads[i]} ${heads[i + 1]}`]] : [],
      closes[i] ? [`${word} >`, `${heads[i]} >`, ...opens[i] ? [] : [`${heads[i - 1]} ${heads[i]} >`]] : [],
    ].map((features) => new Set(features))
  })
}

/** @type {(scores: number[]) => number} */
const anyOf = (scores) => {
  const most = Math.max(...scores)
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}

/**
 * Return how to score a text, for each kind of danger: the logarithm of its odds against harmless.
 * @param {Danger} danger
 * @returns {(typed: string) => { scores: number[], any: number }} Of the span where there is most danger.
 */
export const scorer = ({ words: named, model: { weights, biases, scale } }) => {
  const names = namer(named)
  const rows = weights.map((letters) => Int8Array.from(letters, (letter) => LETTERS.indexOf(letter) - ZERO))
  /** How many features, then their weight for each kind. @type {(features: Set<string>) => number[]} */
  const weigh = (features) => {
    const found = Array.from(features, (feature) => hash(feature) % rows[0].length)
    return [found.length, ...rows.map((row) => found.reduce((sum, at) => sum + row[at], 0))]
  }
  return (typed) => {
    const text = read(typed), { opens, closes } = text
    const known = pieces(text, names).map((piece) => piece.map(weigh))
    let best = { scores: biases, any: known.length ? -Infinity : anyOf(biases) }
    known.forEach((piece, start) => {
      const sum = [...piece[REACH]]
      for (let end = start; end < Math.min(known.length, start + LONGEST); end++) {
        for (const part of known[end].slice(0, Math.min(end - start + 1, REACH))) {
          part.forEach((worth, i) => sum[i] += worth)
        }
        const edges = Number(opens[start]) + Number(closes[end])
        if (edges < 2 && end - start + 1 + edges < SHORTEST) continue
        const closing = known[end][REACH + 1], worth = scale / Math.sqrt(sum[0] + closing[0])
        const scores = biases.map((bias, kind) => bias + worth * (sum[kind + 1] + closing[kind + 1]))
        const any = anyOf(scores)
        if (any > best.any) best = { scores, any }
      }
    })
    return best
  }
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
