// How the sections of a health check stand, by their ratings. No page here.
/** @import { Check, Section, Standing } from "./types.d.ts" */
import { entriesOf, TOGETHER } from "./rules.js"

/**
 * How a section stands: {low, high, agreed}, or null. What all said together settles it.
 * @type {(together: number | undefined, others: number[]) => Standing | null}
 */
export const standingOf = (together, others) => {
  const said = together ? [together] : others
  if (!said.length) return null
  const low = Math.min(...said), high = Math.max(...said)
  return { low, high, agreed: low === high ? low : null }
}

/** @type {(check: Check, section: {rating: {id: string}}) => Standing | null} */
export const standing = (check, section) => {
  const said = entriesOf(check, section.rating.id).flatMap(({ by, value, earlier }) =>
    typeof value === "number" && !earlier ? [{ by, value }] : []
  )
  return standingOf(said.find(({ by }) => by === TOGETHER)?.value, said.map(({ value }) => value))
}

/**
 * Up to `most` sections to begin a plan from, the lowest first; `standings` are [id, standing].
 * @type {(standings: [id: string, Standing | null][], most: number, best?: number) => string[]}
 */
export const suggested = (standings, most, best = 3) =>
  standings.flatMap(([id, found]) => (found && found.low < best ? [{ id, ...found }] : []))
    .sort((one, other) => one.low - other.low || one.high - other.high).slice(0, most).map(({ id }) => id)

/**
 * How far a section has got: questions with an answer from anyone.
 * @type {(check: Check, section: Section) => {answered: number, all: number, rated: boolean}}
 */
export const progress = (check, section) => ({
  answered: section.questions.filter(({ fields }) => fields.some(({ id }) => entriesOf(check, id).length)).length,
  all: section.questions.length,
  rated: standing(check, section) !== null,
})
