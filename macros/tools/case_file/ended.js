// A case that has ended, how, and what to do then: settled, its claim withdrawn, or decided by a tribunal.
import { isDone } from "./done.js"
import { dated } from "../time_limits/dates.js"
/** @import { Case, Step } from "./types.d.ts" */
/** @typedef {"settled" | "withdrawn" | "won" | "lost"} How */

/** @type {How[]} */
const ENDS = ["settled", "withdrawn", "won", "lost"]
/** Whether a kind of step ends a case. @type {(kind: string) => kind is How} */
export const isEnd = (kind) => ENDS.some((end) => end === kind)

/**
 * The step that ended a case, and how; null while any of it goes on. What was done to the member since has not ended, and a
 * plan ends nothing yet. Of several respondents each wants an end: a settlement that does not say with whom is with
 * one, but a claim is withdrawn or decided against all, unless the step names some.
 * @type {(one: Pick<Case, "entries" | "others" | "apart"> & {steps: (Omit<Step, "entered"> & {entered?: string})[]}, today: string) => {how: How, date: string} | null}
 */
export const endedBy = ({ steps, entries, others, apart = [] }, today) => {
  const found = steps.filter((step) => isDone(step, today)).flatMap(({ kind, date, parties = [] }) =>
    isEnd(kind) ? [{ how: kind, date, parties }] : []
  ).sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
  const last = found.at(-1)
  if (!last) return null
  const named = new Set(found.flatMap(({ parties }) => parties))
  const unnamed = found.filter(({ parties }) => !parties.length)
  const all = unnamed.some(({ how }) => how !== "settled") || named.size + unnamed.length > others.length + apart.length
  const since = entries.some(({ kind, date }) => kind !== "background" && date > (last.date || today))
  return all && !since ? { how: last.how, date: last.date } : null
}

/** What a settlement leaves to do where the claim is in. */
export const STILL_IN =
  "The claim is still with the tribunal. The terms say who withdraws it, or tells the tribunal, and when: ask your union’s legal service today, and send nothing before it answers."
/** Whether a claim is in, and nobody has withdrawn it. @type {(one: Pick<Case, "lodged" | "steps">, today: string) => boolean} */
export const isIn = ({ lodged, steps }, today) =>
  Boolean(lodged) && lodged <= today && !steps.some((step) => step.kind === "withdrawn" && isDone(step, today))

const SIGNED = "Not signed yet, or is there a claim that they do not name? Then its days under “Deadlines” still run."
const FEW = "The days to challenge it are few: ring your union’s legal service today."
/** By how it ended, what has happened, and what to do. @type {Record<How, [happened: string, ...todo: string[]]>} */
const TOLD = {
  settled: ["Settled", "Keep the signed papers, and put each day that they give in two diaries.", SIGNED],
  withdrawn: [
    "The claim was withdrawn",
    "Something that it did not name, or that came after? Its days under “Deadlines” still run.",
  ],
  won: [
    "The tribunal decided for your member",
    "Put each day in its judgment in two diaries.",
    `Was it less than your member asked for? ${FEW}`,
  ],
  lost: ["The tribunal decided against your member", FEW],
}

/**
 * What a case that has ended needs, in words; none where it has not.
 * @type {(one: Case, today: string) => string[]}
 */
export const endedLines = (one, today) => {
  const found = endedBy(one, today)
  if (!found) return []
  const [happened, first, ...more] = TOLD[found.how]
  return [
    `${happened}${found.date ? ` on ${dated(found.date)}` : ""}. ${first}`,
    ...(found.how === "settled" && isIn(one, today) ? [STILL_IN] : []),
    ...more,
  ]
}
