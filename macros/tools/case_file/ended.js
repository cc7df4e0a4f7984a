// A case that has ended, how, and what to do then: settled, its claim withdrawn, or decided by a tribunal.
import { isDone } from "./done.js"
import { dated, meant } from "../time_limits/dates.js"
/** @import { Case, Entry, Step, Stood } from "./types.d.ts" */
/** @typedef {"settled" | "withdrawn" | "won" | "lost"} How */

/** @type {How[]} */
const ENDS = ["settled", "withdrawn", "won", "lost"]
/** Whether a kind of step ends a case. @type {(kind: string) => kind is How} */
export const isEnd = (kind) => ENDS.some((end) => end === kind)

/** @typedef {Pick<Case, "others" | "apart" | "lodged"> & {entries: Pick<Entry, "kind" | "date" | "ended">[], steps: (Omit<Step, "entered"> & {entered?: string})[]}} Ending */

/**
 * Whether something that was done to the member came after an end, so that it does not end with it: a settlement ends what came
 * before it, but a claim only what was in it on the day it was lodged. A job, or conduct, may end after that.
 * @type {(entry: Pick<Entry, "kind" | "date" | "ended">, how: How, date: string, lodged: string) => boolean}
 */
export const cameSince = ({ kind, date: began, ended }, how, date, lodged) => {
  const held = how !== "settled" && lodged && lodged <= date ? lodged : date
  return kind !== "background" && String(meant(ended || began).at(-1)) > held
}

/**
 * The step that ended a case, how, and whether something came since, which alone goes on; null while it is open with anybody. A
 * plan ends nothing yet. Of several respondents each wants an end: a settlement that does not say with whom is with one, but a
 * claim is withdrawn or decided against all, unless the step names some.
 * @type {(one: Ending, today: string) => {how: How, date: string, since: boolean} | null}
 */
export const endOf = ({ steps, entries, others, lodged, apart = [] }, today) => {
  const found = steps.filter((step) => isDone(step, today)).flatMap(({ kind, date, parties = [] }) =>
    isEnd(kind) ? [{ how: kind, date, parties }] : []
  ).sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
  const last = found.at(-1)
  if (!last) return null
  const named = new Set(found.flatMap(({ parties }) => parties))
  const unnamed = found.filter(({ parties }) => !parties.length)
  const all = unnamed.some(({ how }) => how !== "settled") || named.size + unnamed.length > others.length + apart.length
  const date = last.date || today
  const since = entries.some((entry) => cameSince(entry, last.how, date, lodged))
  const again = since && lodged > date && lodged <= today // a claim that went in later is another
  return all && !again ? { how: last.how, date: last.date, since } : null
}

/** The step that ended a case, and how; null while any of it goes on. @type {(one: Ending, today: string) => {how: How, date: string} | null} */
export const endedBy = (one, today) => {
  const found = endOf(one, today)
  return found && !found.since ? { how: found.how, date: found.date } : null
}

/**
 * Where a case stands, without what has ended: what came since goes on.
 * @type {(stood: Stood, one: Ending, today: string) => Stood}
 */
export const goingOn = (stood, one, today) => {
  const end = endOf(one, today)
  if (!end) return stood
  /** @param {{entry: Entry}} row */
  const since = ({ entry }) => cameSince(entry, end.how, end.date || today, one.lodged)
  return {
    ...stood,
    rows: stood.rows.filter(since),
    pressing: stood.pressing.filter(({ row }) => since(row)),
    past: stood.past.filter(({ row }) => stood.rows.some((own) => own.act.id === row.act.id && since(own))),
    interim: stood.interim.filter(({ act }) => stood.rows.some((row) => row.act.id === act.id && since(row))),
  }
}

/** Whether a claim has ended that nobody says when it went in. @type {(one: Ending, today: string) => boolean} */
export const unsaid = (one, today) => !one.lodged && ![null, undefined, "settled"].includes(endOf(one, today)?.how)
export const WENT_IN =
  "A claim that has ended had gone in. When? Put in the day: what came after it has days of its own."

/** What a settlement leaves to do where the claim is in. */
export const STILL_IN =
  "The claim is still with the tribunal. The terms say who withdraws it, or tells the tribunal, and when: ask your union’s legal service today, and send nothing before it answers."
/** Whether a claim is in, and nobody has withdrawn it. @type {(one: Pick<Case, "lodged" | "steps">, today: string) => boolean} */
export const isIn = ({ lodged, steps }, today) =>
  Boolean(lodged) && lodged <= today && !steps.some((step) => step.kind === "withdrawn" && isDone(step, today))

const SIGNED = "Not signed yet, or is there a claim that they do not name? Then its days under “Deadlines” still run."
const NAMED =
  "Does it name what came after the signing, such as the end of the job? If not, that has its own days, under “Deadlines”."
const FEW = "The days to challenge it are few: ring your union’s legal service today."
const SINCE = "Anything since the claim went in? Its days under “Deadlines” still run."
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
    SINCE,
  ],
  lost: ["The tribunal decided against your member", FEW, SINCE],
}

/**
 * What a case that has ended needs, in words; none where it has not.
 * @type {(one: Case, today: string) => string[]}
 */
export const endedLines = (one, today) => {
  const found = endOf(one, today)
  if (!found) return []
  const [happened, first, ...more] = TOLD[found.how]
  return [
    `${happened}${found.date ? ` on ${dated(found.date)}` : ""}. ${first}`,
    ...(found.how === "settled" && isIn(one, today) ? [STILL_IN] : []),
    ...(found.how === "settled" && found.since ? [NAMED] : more),
  ]
}
