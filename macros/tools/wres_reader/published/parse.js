// What each figure in published words is of, where that is certain: its measure, group and year. A sentence is read only
// where each of its clauses has one of the shapes of shapes.js. No page here.
import { dated } from "./dated.js"
import { boardOf, groupOf, groupsOf, otherOf, placeOf, topOf, wholeOf, yearsOf } from "./place.js"
import { shapeAt, wordsAt } from "./shapes.js"
/** @import { Token, Place } from "../types.d.ts" */
/** @import { Shape } from "./shapes.js" */
/** @typedef {{part: Token, place: Place}} Placed */

/** A figure with no word of what it is. */
const BARE = /^[kH]?[dn%fxqopsc](?=$|[,&()/k]|mk)/
/** “National: BME 27%, white 22%”: all of it is theirs. */
const THEIRS = /^O+[RrK]?(?=[BW,])/

/**
 * The sentences, each with its parts; a mark within brackets ends none.
 * @type {(parts: Token[]) => Token[][]}
 */
const sentences = (parts) => {
  let depth = 0
  /** @type {Token[][]} */
  const made = [[]]
  for (const part of parts) {
    if (part.letter === "(") depth++
    if (part.letter === ")") depth = Math.max(0, depth - 1)
    if (/[.;]/.test(part.letter) && !depth) made.push([])
    else if (part.letter !== ":") made[made.length - 1].push(part.letter === ";" ? { ...part, letter: "," } : part)
  }
  return made.filter((one) => one.length)
}

/** Brackets that held a year alone are none. @type {(parts: Token[]) => Token[]} */
const filled = (parts) =>
  parts.filter(({ letter }, i) =>
    !((letter === "(" && parts[i + 1]?.letter === ")") || (letter === ")" && parts[i - 1]?.letter === "("))
  )

/**
 * The figures of one shape; `carried` is the group that the sentence was last about.
 * @type {(own: Token[], shape: Shape, carried: string | null) => Placed[]}
 */
const placed = (own, { measures, two }, carried) => {
  const letters = own.map(({ letter }) => letter).join(""), named = groupsOf(letters)
  return own.filter(({ figure }) => figure !== undefined).map((part, i) => {
    const measure = two && part.letter === "d" ? "plain" : measures[Math.min(i, measures.length - 1)]
    const group = measure === "theirs"
      ? named[named.length - 1]
      : two
      ? named[i] ?? otherOf(named[0])
      : groupOf(letters) ?? (/^(?:part|before|now|rates?)$/.test(measure) ? carried : null)
    const top = /[dox]/.test(part.letter) ? topOf(letters) : null
    const place = { ...placeOf(measure, part, top ?? group), ...boardOf(own, part, measure === "part") }
    if (measure === "other") place.why = own.find(({ label }) => label?.why)?.label?.why ?? place.why
    return { part, place: { ...place, named: Boolean(top), whole: wholeOf(own, part) } }
  })
}

/**
 * The figures of one sentence; none where a part of it has no known shape.
 * @type {(sentence: Token[]) => Placed[]}
 */
const read = (sentence) => {
  const found = dated(sentence)
  if (!found) return []
  const parts = filled(found.parts), letters = parts.map(({ letter }) => letter).join("")
  /** @type {Placed[]} */
  const made = []
  let owner = false, carried = /** @type {string | null} */ (null)
  for (let at = 0; at < letters.length;) {
    const rest = letters.slice(at), shape = shapeAt(letters, at), last = made[made.length - 1]
    const theirs = THEIRS.exec(rest)?.[0].length, bare = shape ? undefined : BARE.exec(rest)?.[0].length
    if (/^H/.test(rest)) owner = false
    // “15% of BME staff against 6% of white staff”
    if (/^[,&()/]/.test(rest) || (!shape && /^k(?=[BW%fxqrRdn])/.test(rest) && shapeAt(letters, at + 1))) at++
    else if (theirs) {
      owner = true
      at += theirs
    } else if (shape) {
      const own = parts.slice(at, at + shape.length), text = rest.slice(0, shape.length)
      // “BME 27% and white 22% nationally”
      if (/^[^kmj]O+$/.test(text) && /[,&]/.test(letters[at - 1] ?? "")) {
        for (const { place } of made) place.shared = true
      }
      const figures = placed(own, shape, carried)
      if (owner) { for (const { place } of figures) place.why ||= "aside-other" }
      made.push(...figures)
      carried = groupOf(text) ?? carried
      at += shape.length
    } else if (bare) {
      const [part] = parts.slice(at, at + bare).filter(({ figure }) => figure !== undefined)
      // “28.6% of BME staff (2024: 30.0%)”: the same of another year.
      const same = last && part.years && last.part.letter === part.letter ? last.place : null
      made.push({ part, place: placeOf(same?.measure ?? "bare", part, same?.group ?? null) })
      at += bare
    } else {
      const words = wordsAt(letters, at), [group, other] = groupsOf(rest.slice(0, words))
      if (!words) return []
      if (group && !other && !rest.startsWith("k")) carried = group
      at += words
    }
  }
  for (const { place } of made) if (!place.years.length) place.years = yearsOf(found.lead)
  settle(made, letters)
  return made
}

/**
 * A figure with no word of what it is counts only where no other may be of the same, or as one of a lone pair.
 * @type {(made: Placed[], letters: string) => void}
 */
const settle = (made, letters) => {
  const pair = /^%[k&/]%$/.test(letters), base = /1[BW]|[BW]1/.test(letters)
  for (const [i, { place }] of made.entries()) {
    // “If white is 100, BME is 240”: no number of people.
    if (base && place.measure === "count") place.why ||= "aside-shape"
    if (place.measure !== "bare") continue
    if (pair) [place.measure, place.joined] = ["rates", true]
    else {
      const others = made.filter((one) => one.place !== place && one.place.measure !== "other").map((one) => one.place)
      const alike = others.some(({ years }) => String(years) === String(place.years))
      if (alike || (i && others.length && !place.years.length)) place.why ||= "aside-shape"
    }
  }
}

/**
 * What each figure is of, by its number; those of sentences that are not understood whole are not in it.
 * @type {(parts: Token[]) => Map<number, Place>}
 */
export const parse = (parts) => {
  const all = sentences(parts).map(read)
  const bare = all.filter((made) => made.some(({ place }) => place.measure === "bare" && !place.years.length))
  // “It was 1.93; it is 2.40”
  if (bare.length > 1) {
    for (const { place } of bare.flat()) if (place.measure === "bare") place.why ||= "aside-shape"
  }
  return new Map(all.flat().map(({ part, place }) => [Number(part.figure), place]))
}
