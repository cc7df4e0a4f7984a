// What each figure in published words is of, where that is certain: its measure, group and year. A sentence is read only
// where each of its clauses has one of the shapes of shapes.js. No page here.
import { dated } from "./dated.js"
import { groupOf, groupsOf, placeOf, yearsOf } from "./place.js"
import { placed, unitOf } from "./placed.js"
import { shapeAt, wordsAt } from "./shapes.js"
/** @import { Place, Token } from "../types.d.ts" */
/** @import { Placed } from "./placed.js" */

/** A figure with no word of what it is. */
const BARE = /^[kH]?[dn%fxqopsc](?=$|[,&()/k]|mk)/
/** What a figure of another year can be too. */
const LASTING = /^(?:rates?|own|either|part|plain|gap|gapped|ratio)$/
/** What may stand after “compared with” and be the trust’s own. */
const SHARED = /^(?:rates?|part|plain|count|theirs)/
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
 * The figures of one sentence; none where a part of it has no known shape.
 * @type {(sentence: Token[]) => Placed[]}
 */
const read = (sentence) => {
  const found = dated(sentence)
  if (!found) return []
  const parts = filled(found.parts), letters = parts.map(({ letter }) => letter).join("")
  /** @type {Placed[]} */
  const made = []
  let owner = false, carried = /** @type {string | null} */ (null), led = carried
  for (let at = 0; at < letters.length;) {
    const rest = letters.slice(at), shape = shapeAt(letters, at), last = made[made.length - 1]
    const theirs = THEIRS.exec(rest)?.[0].length, bare = shape ? undefined : BARE.exec(rest)?.[0].length
    if (/^H/.test(rest)) owner = false
    // “15% of BME staff against 6% of white staff”
    const after = !shape && /^k[BW%fxqrn]/.test(rest) ? shapeAt(letters, at + 1) : null
    if (/^[,&()/]|^H(?=[BW])/.test(rest) || (after && SHARED.test(after.measures[0]))) {
      at++
    } else if (theirs) {
      owner = true
      // “BME 27% nationally, white 22%”
      for (const { place } of made) place.shared = true
      at += theirs
    } else if (shape && (made.length || String(shape.measures) !== "before")) {
      const own = parts.slice(at, at + shape.length), text = rest.slice(0, shape.length)
      // “Nationally 24.9% for BME staff and 20.7% for white staff”
      if (/^O/.test(text) && /^[BW]/.test(rest.slice(shape.length))) owner = true
      // “BME 27% and white 22% nationally”
      if (/^[^kmj]O+$/.test(text) && /[,&]/.test(letters[at - 1] ?? "")) {
        for (const { place } of made) place.shared = true
      }
      const figures = placed(own, shape, carried, led)
      if (owner) { for (const { place } of figures) place.why ||= "aside-other" }
      // “The workforce is 72% white and 24% BME”
      if (last?.place.parts.length && /^[%BW()]+$/.test(text)) {
        for (const { place } of figures) place.parts = last.place.parts
      }
      made.push(...figures)
      carried = groupOf(text) ?? carried
      led = null
      at += shape.length
    } else if (bare) {
      const [part] = parts.slice(at, at + bare).filter(({ figure }) => figure !== undefined)
      // “BME 27.0% / 25.5%”: either may be last year’s.
      if (last && letters[at - 1] === "/") last.place.shared = true
      // “28.6% of BME staff (2024: 30.0%)”: the same of another year.
      const pair = `${last?.part.letter}${part.letter}`
      const alike = /^(.)\1$|^[dnp][dn]$/.test(pair) && LASTING.test(last?.place.measure ?? "")
      // “1.6 times as likely, compared with 2.0 times the previous year”
      const times = pair === "xx" && rest[0] === "k" && last?.place.measure === "compare"
      const same = last && part.years && (alike || times) ? last.place : null
      const place = placeOf(same?.measure ?? (rest[0] === "k" ? "against" : "bare"), part, same?.group ?? null)
      if (last && part.years && !same && last.place.measure !== "bare") place.why = "aside-shape"
      made.push({ part, place: { ...place, ...unitOf(pair) } })
      at += bare
    } else {
      const words = wordsAt(letters, at), [group, other] = groupsOf(rest.slice(0, words))
      // “The gap between BME (31%) and white staff”
      if (!words || /K[BW]/.test(rest.slice(0, words))) return []
      if (group && !other && !rest.startsWith("k")) carried = led = group
      at += words
    }
  }
  for (const { place } of made) if (!place.years.length) place.years = yearsOf(found.lead)
  settle(made, letters)
  return made
}

/**
 * “25% of staff and 33% of cases, 8 points more”: one share beside another, and no rates.
 * @param {string} letters
 */
const isBeside = (letters) =>
  /C/.test(letters) && /[FQS]/.test(letters) && /[%fq]\)?[CFQS]|[CFQS]\(?[%fq]|[rK][BW]?[CFQS]/.test(letters)

/**
 * A figure with no word of what it is counts only where no other may be of the same, or as one of a lone pair.
 * @type {(made: Placed[], letters: string) => void}
 */
const settle = (made, letters) => {
  const pair = /^%[k&/]%$/.test(letters), base = /1[BW]|[BW]1/.test(letters)
  const parts = made.some(({ place }) => place.measure === "part" && !place.parts.length)
  const beside = isBeside(letters)
  for (const [i, { place }] of made.entries()) {
    // “80% of the board and 72% of the workforce are white”
    const after = made.slice(i + 1).find((one) => one.place.group)?.place
    if (place.measure === "part" && place.parts.length && !place.group && after) {
      ;[place.group, place.shared] = [after.group, true]
    }
    // “If white is 100, BME is 240”: no number of people.
    if (base && place.measure === "count") place.why ||= "aside-shape"
    // “25% of staff but 44% of cases, a ratio of 1.8”
    if (parts && /ratio|compare/.test(place.measure)) place.shared = true
    if (beside && /^(?:gap|compare)$/.test(place.measure)) [place.measure, place.shared] = ["represented", true]
    if (pair) [place.measure, place.joined] = ["rate", true]
    // “13% of those shortlisted were appointed”
    if (place.measure === "part" && !place.group && place.whole === "staff" && !/[BW]/.test(letters)) {
      place.shared = true
    }
    if (place.measure === "against") place.why ||= "aside-shape"
    if (place.measure === "bare") {
      const others = made.filter((one) => one.place !== place && !/other|base/.test(one.place.measure)).map((one) =>
        one.place
      )
      const alike = others.some(({ years }) => String(years) === String(place.years))
      if (alike || (i && others.length && !place.years.length)) place.why ||= "aside-shape"
    }
  }
}

/** @type {(measure: string) => string} */
const kin = (measure) => /^(?:ratio|compare|bare|before|now|plain)$/.test(measure) ? "ratio" : measure

/**
 * “1.60 (2.00 last year)” sets last year beside this one; where nothing alike is of this year, that may be this one.
 * @param {Place[]} places
 */
const contrast = (places) => {
  const ours = places.filter(({ years }) => !years.length || years.includes("now")).map(({ measure }) => kin(measure))
  for (const place of places) {
    if (!ours.includes(kin(place.measure))) {
      place.years = place.years.map((year) => year === "before" ? "last" : year)
    }
  }
}

/**
 * What each figure is of, by its number; those of sentences that are not understood whole are not in it.
 * @type {(parts: Token[]) => Map<number, Place>}
 */
export const parse = (parts) => {
  const written = sentences(parts), all = written.map(read)
  // “National figures. BME 27%.”: a heading says whose, or of when, all that follows is.
  const heads = written.findIndex((one, i) => !all[i].length && one.some(({ letter }) => /[OYZU]/.test(letter)))
  const bare = all.filter((made) => made.some(({ place }) => place.measure === "bare" && !place.years.length))
  contrast(all.flat().map(({ place }) => place))
  const beside = isBeside(written.flat().map(({ letter }) => letter).join(""))
  if (beside) { for (const { place } of all.flat()) if (place.measure === "gap") place.shared = true }
  const whole = written.every((one, i) => all[i].length || !one.some(({ figure }) => figure !== undefined))
  for (const [i, made] of all.entries()) {
    for (const { place } of made) {
      // “It was 1.93; it is 2.40”
      const other = all.slice(0, i).flat().some((one) => !/bare|other|base/.test(one.place.measure))
      const doubt = place.measure === "bare" &&
        (place.years.length ? other : bare.length > 1 || !whole || all.slice(0, i).some((one) => one.length))
      if (doubt || (heads >= 0 && heads < i)) place.why ||= "aside-shape"
    }
  }
  return new Map(all.flat().map(({ part, place }) => [Number(part.figure), place]))
}
