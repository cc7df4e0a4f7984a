// A case as it goes on after an end with some of several respondents: those are out of it, and what they alone did is background.
import { cameSince, isEnd } from "./ended.js"
import { FIRST, parties } from "./parties.js"
/** @import { Case, Entry, Step } from "./types.d.ts" */

/** The last end with a respondent, by steps that name it. @type {(steps: Step[], id: string) => Step | undefined} */
const endWith = (steps, id) =>
  steps.filter(({ kind, parties = [] }) => isEnd(kind) && parties.includes(id))
    .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date)).at(-1)

/** Those that something may be against. @type {<One extends {id: string}>(entry: Entry, all: One[]) => One[]} */
const whom = ({ against }, all) => all.filter(({ id }) => !against.length || against.includes(id))

/**
 * The case with those that are left: of one with whom it has ended, what came since alone. `one` has the steps alone that are
 * done. Where it has ended with all, or names nobody, the case as it is: see endedBy.
 * @type {<One extends Case>(one: One) => One}
 */
export const left = (one) => {
  const all = parties(one)
  /** @type {(entry: Entry, id: string) => boolean} */
  const isOver = (entry, id) => {
    const end = endWith(one.steps, id)
    return end !== undefined && isEnd(end.kind) && !cameSince(entry, end.kind, end.date, one.lodged)
  }
  const ended = all.filter(({ id }) => endWith(one.steps, id))
  if (one.apart || !ended.length || ended.length === all.length) return one
  /** @type {(entry: Entry) => string[]} */
  const open = (entry) => whom(entry, all).filter(({ id }) => !isOver(entry, id)).map(({ id }) => id)
  const gone = ended.filter(({ id }) => !one.entries.some((entry) => open(entry).includes(id)))
  const [first, ...others] = all.filter((party) => !gone.includes(party))
  /** @type {(entry: Entry) => Entry} */
  const against = (entry) => {
    const named = open(entry)
    if (!entry.against.length && named.length === others.length + 1) return entry
    if (named.length) return { ...entry, against: named.map((id) => (id === first.id ? FIRST : id)) }
    const doer = whom(entry, all).map(({ name }) => name).join(", ")
    return { ...entry, kind: "background", against: [], who: entry.who || doer }
  }
  const partly = ended.filter((party) => !gone.includes(party)).map(({ name }) => name)
  return {
    ...one,
    who: first.name,
    a: first.a,
    b: first.b,
    others: others.map(({ name, ...other }) => ({ ...other, who: other.who || name })),
    entries: one.entries.map(against),
    ...(gone.length && { apart: gone.map(({ name }) => name) }),
    ...(partly.length && { partly }),
    ...(first.id !== FIRST && { moved: true }),
  }
}
