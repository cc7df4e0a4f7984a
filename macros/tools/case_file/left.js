// A case as it goes on after an end with some of several respondents: those are out of it, and what they alone did is background.
import { cameSince, isEnd } from "./ended.js"
import { FIRST, parties } from "./parties.js"
/** @import { Case, Entry, Step } from "./types.d.ts" */

/** Whether something that may be of a respondent came after an end with it. @type {(one: Case, id: string, end: Step) => boolean} */
const since = ({ entries, lodged }, id, { kind, date }) =>
  entries.some((entry) =>
    isEnd(kind) && cameSince(entry, kind, date, lodged) && (!entry.against.length || entry.against.includes(id))
  )

/** The ids of those with whom it has ended, by steps that name them. @type {(one: Case) => string[]} */
const over = (one) => {
  const ends = one.steps.filter(({ kind }) => isEnd(kind))
  return parties(one).map(({ id }) => id).filter((id) => {
    const last = ends.filter(({ parties = [] }) => parties.includes(id))
      .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date)).at(-1)
    return last !== undefined && !since(one, id, last)
  })
}

/**
 * The case with those that are left. `one` has the steps alone that are done. Where it has ended with all, or names nobody, the
 * case as it is: see endedBy.
 * @type {<One extends Case>(one: One) => One}
 */
export const left = (one) => {
  const all = parties(one), gone = one.apart ? [] : over(one)
  const rest = all.filter(({ id }) => !gone.includes(id))
  if (!gone.length || !rest.length) return one
  const [first, ...others] = rest
  /** @type {(entry: Entry) => Entry} */
  const against = (entry) => {
    const still = entry.against.filter((id) => !gone.includes(id)).map((id) => (id === first.id ? FIRST : id))
    if (still.length || !entry.against.length) return { ...entry, against: still }
    const doer = all.filter(({ id }) => entry.against.includes(id)).map(({ name }) => name).join(", ")
    return { ...entry, kind: "background", against: [], who: entry.who || doer }
  }
  return {
    ...one,
    who: first.name,
    a: first.a,
    b: first.b,
    others: others.map(({ name, ...other }) => ({ ...other, who: other.who || name })),
    entries: one.entries.map(against),
    apart: all.filter(({ id }) => gone.includes(id)).map(({ name }) => name),
  }
}
