// The nearest known words to one that the handbook does not have.
/** @import { Near } from "./types.d.ts" */

/**
 * Letters to insert, drop, change or swap to make one word of another; more than `most` counts as most + 1.
 * @type {(one: string, other: string, most: number) => number}
 */
export const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  /** @type {number[]} */
  let before = []
  let last = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const now = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        now[j] = Math.min(now[j], before[j - 2] + 1)
      }
      least = Math.min(least, now[j])
    }
    if (least > most) return most + 1
    before = last
    last = now
  }
  return last[other.length]
}

/**
 * How many slips a word of this length may hold.
 * @type {(word: string) => number}
 */
const allowed = (word) => (word.length < 4 ? 0 : word.length < 7 ? 1 : word.length < 11 ? 2 : 3)

/**
 * As it sounds: silent and doubled letters dropped, letters that sound alike made one.
 * @type {(word: string) => string}
 */
const sound = (word) =>
  word.replace(/ph/g, "f").replace(/^wh/, "w").replace(/ght/g, "t").replace(/[ck]+|q/g, "k").replace(
    /s?c(?=[eiy])/g,
    "s",
  ).replace(
    /z/g,
    "s",
  )
    .replace(/(.)\1+/g, "$1").replace(/(.)[aeiouy]+/g, "$1a")

/**
 * Return the same function, which works out each word once.
 * @template Made
 * @param {(word: string) => Made} make
 * @returns {(word: string) => Made}
 */
const kept = (make) => {
  /** @type {Map<string, Made>} */
  const known = new Map()
  return (word) => {
    let made = known.get(word)
    if (made === undefined) {
      made = make(word)
      known.set(word, made)
    }
    return made
  }
}
const heardAs = kept(sound)

/** The letters of a word as bits. A slip takes away one letter at most and adds one: few words need be compared. */
const letters = kept((word) => [...word].reduce((bits, letter) => bits | 1 << (letter.charCodeAt(0) & 31), 0))
/** @type {(bits: number) => number} */
const bitCount = (bits) => {
  let count = 0
  for (; bits; bits &= bits - 1) count++
  return count
}

const COUNT = 3

/**
 * Return the words of `vocabulary` (word → how often) nearest to `word`, best first; of those that sound as it does
 * one slip more is allowed: "sumone". None that is `barred`.
 * @type {(word: string, vocabulary: Map<string, number>, barred?: (word: string) => boolean) => Near[]}
 */
export const nearest = (word, vocabulary, barred = () => false) => {
  const least = allowed(word), most = least && least + 1, heard = heardAs(word), own = letters(word)
  /** @type {Near[]} */
  const found = []
  if (!most) return []
  for (const [known, often] of vocabulary) {
    if (known.length < 3 || Math.abs(known.length - word.length) > most) continue
    const other = letters(known)
    if (bitCount(own & ~other) > most || bitCount(other & ~own) > most) continue
    const slips = distance(word, known, most), alike = heardAs(known) === heard
    if (slips > (alike && word.length > 5 ? most : least) || barred(known)) continue
    const cost = slips - (alike ? 0.6 : 0) + (known[0] === word[0] ? 0 : 0.6) -
      Math.min(0.45, Math.log10(1 + often) * 0.18)
    found.push({ word: known, cost })
  }
  found.sort((one, other) => one.cost - other.cost)
  return found.filter(({ cost }) => cost <= found[0].cost + 0.5).slice(0, COUNT)
}
