// The figures of one shape, each with what it is of and what is said of it. No page here.
import { boardOf, groupOf, groupsOf, otherOf, placeOf, topOf, wholeOf } from "./place.js"
/** @import { Token, Place } from "../types.d.ts" */
/** @import { Shape } from "./shapes.js" */
/** @typedef {{part: Token, place: Place}} Placed */

/** A unit that is written once is that of both: “from 11 to 7.5 points”. @type {(letters: string) => Partial<Place>} */
export const unitOf = (letters) =>
  /p.*[dn]|[dn].*p/.test(letters) ? { points: true } : /%.*[dn]|[dn].*%/.test(letters) ? { percent: true } : {}

/** Of people to whom something happened, or did not. */
const COUNTED = /^(?:tallied|rates?|own|either|part|theirs|all|other|base|none)$/

/**
 * A share by what its people are said to have done: “12.5% of those shortlisted were appointed” is no part of a shortlist.
 * @type {(place: Place, part: Token, letters: string) => Place}
 */
const spoken = (place, { said }, letters) => {
  const { measure, group, whole } = place
  if (/^(?:own|tall)/.test(measure) && !group) return { ...place, why: "aside-shape" }
  if (!said) return place
  if (said.denied === null || (said.denied && !COUNTED.test(measure))) {
    return { ...place, why: place.why || "aside-shape" }
  }
  if (measure === "all" && !/T|[%f].*S/.test(letters)) return { ...place, shared: true }
  if (measure !== "part" || place.parts.length || !(whole === "staff" || (!whole && letters.includes("S")))) {
    return place
  }
  const composed = /w/.test(letters) || (said.linked && !letters.includes("r")) || !/[FQPS]$/.test(letters)
  if (!group) return said.happened ? { ...place, measure: "all" } : place
  if (said.happened && composed) return { ...place, why: place.why || "aside-shape" }
  return composed ? place : { ...place, measure: said.happened ? "own" : "either" }
}

/**
 * The figures of one shape; `carried` is the group that the sentence was last about, and `led` the one named just before.
 * @type {(own: Token[], shape: Shape, carried: string | null, led: string | null) => Placed[]}
 */
export const placed = (own, { measures, two }, carried, led) => {
  const letters = own.map(({ letter }) => letter).join(""), named = groupsOf(letters)
  return own.filter(({ figure }) => figure !== undefined).map((part, i) => {
    const listed = measures[Math.min(i, measures.length - 1)]
    // “For BME staff, 64% of staff had training”
    const measure = two && part.letter === "d"
      ? "plain"
      : listed === "all" && led && !/T/.test(letters)
      ? "part"
      : listed
    const group = measure === "theirs"
      ? named[named.length - 1]
      : two
      ? named[i] ?? otherOf(named[0])
      : groupOf(letters) ?? (/^(?:part|own|before|now|rates?|tally|tallied)$/.test(measure) ? carried : null)
    const top = /[dox]/.test(part.letter) ? topOf(letters) : null
    const place = {
      ...placeOf(measure, part, top ?? group),
      ...boardOf(own, part, measure === "part"),
      ...(measures.includes("now") ? unitOf(letters) : {}),
    }
    // “The gap narrowed from 11 to 7.5”
    if (place.years.length && /K/.test(letters)) place.measure = "gapped"
    if (measure === "other") place.why = own.find(({ label }) => label?.why)?.label?.why ?? place.why
    if (place.measure === "rate" && group && own.some(({ likely }) => likely)) place.measure = "own"
    return { part, place: spoken({ ...place, named: Boolean(top), whole: wholeOf(own, part) }, part, letters) }
  })
}
