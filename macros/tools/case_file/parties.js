// Whom a claim may be against: each respondent with an id and a name, and which of them an act is against.
/** @import { Case, Entry, Respondent } from "./types.d.ts" */
/** @typedef {Respondent & {name: string}} Party */

/** The id of the first respondent, which has none of its own in a file. */
export const FIRST = "first"

/**
 * The respondents of a case. Where there are more than one each has a name, so that no day is told of the wrong one.
 * @type {(one: Pick<Case, "who" | "employer" | "a" | "b" | "others">) => Party[]}
 */
export const parties = ({ who, employer, a, b, others }) => {
  /** @type {(called: string, i: number) => string} */
  const name = (called, i) => (others.length ? called.trim() || `employer or person ${i + 1}` : "")
  const [first, ...more] = [{ id: FIRST, who, a, b }, ...others].map((each, i) => ({
    ...each,
    name: name(each.who, i),
  }))
  return [{ ...first, name: name(who.trim() || employer, 0) }, ...more]
}

/**
 * Those whom an act is against, where there are more than one and somebody has said which.
 * @type {<One extends {id: string}>(entry: Pick<Entry, "against">, all: One[]) => One[]}
 */
export const answerable = ({ against }, all) => (all.length > 1 ? all.filter(({ id }) => against.includes(id)) : [])
