// Whom a claim may be against: each respondent with an id and a name, and which of them an act is against.
/** @import { Case, Entry, Respondent } from "./types.d.ts" */
/** @typedef {Respondent & {name: string}} Party */

/** The id of the first respondent, which has none of its own in a file. */
export const FIRST = "first"

/** The steps that are papers sent to somebody: each went to whom it went. */
export const SENT = ["grievance", "appeal"]

/** How a body is called, and no person. */
const BODY =
  /\b(?:ltd|limited|plc|llp|llc|inc|cic|group|company|trust|council|county|university|college|school|academy|nhs|hospitals?|health|board|authority|agency|staffing|recruitment|services?|solutions|care|association|charity|foundation|society|union|church|partners(?:hip)?|department|ministry|office|service|police|prison)\b/i
/** Whether a name is that of a body, and of no person. @param {string} name */
export const isBody = (name) => BODY.test(name)

/** Whether two names are one. @type {(one: string, other: string) => boolean} */
export const alike = (one, other) => one.toLowerCase() === other.toLowerCase()

/**
 * What each respondent is called. One alone is the employer. Of more, the first has a name of its own, so that the employer, to
 * whom letters go, can change and the claim not; it is the employer while it has none.
 * @type {(one: Pick<Case, "who" | "employer" | "others" | "apart">) => string[]}
 */
export const called = ({ who, employer, others, apart }) =>
  (others.length || apart ? [who.trim() || employer, ...others.map((other) => other.who)] : [employer])
    .map((name) => name.trim().replace(/\s+/g, " "))

/**
 * By what name each respondent is told from the others: "" for one that has none, or one that another has before it.
 * @type {(one: Pick<Case, "who" | "employer" | "others" | "apart">) => string[]}
 */
export const names = (one) =>
  called(one).map((name, i, all) => (all.findIndex((other) => alike(other, name)) < i ? "" : name))

/**
 * The respondents of a case. Where there are more than one each has a name, so that no day is told of the wrong one.
 * @type {(one: Pick<Case, "who" | "employer" | "a" | "b" | "others" | "apart">) => Party[]}
 */
export const parties = (one) => {
  const { who, a, b, others } = one
  const told = names(one)
  return [{ id: FIRST, who, a, b }, ...others].map((each, i) => ({
    ...each,
    name: others.length || one.apart ? told[i] || `employer or person ${i + 1}` : "",
  }))
}

/**
 * Those whom an act is against, where there are more than one and somebody has said which.
 * @type {<One extends {id: string}>(entry: Pick<Entry, "against">, all: One[]) => One[]}
 */
export const answerable = ({ against }, all) => (all.length > 1 ? all.filter(({ id }) => against.includes(id)) : [])

/**
 * The case as it is with one respondent: of several, without the steps that were taken with others, and with a dismissal by
 * another as an act like any other. What was sent to nobody
 * knows whom was sent to none of them. Of the employer, where it is none of them (""), the steps that name nobody.
 * @type {(one: Case, party: string) => Case}
 */
export const dealtWith = (one, party) =>
  one.others.length
    ? {
      ...one,
      entries: one.entries.map((entry) =>
        entry.kind === "dismissal" && entry.against.length && !entry.against.includes(party)
          ? { ...entry, kind: "act" }
          : entry
      ),
      steps: one.steps.filter(({ kind, parties = [] }) =>
        parties.length ? parties.includes(party) : !party || !SENT.includes(kind)
      ),
    }
    : one
