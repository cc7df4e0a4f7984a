// A case that has been settled, and what to do then.
import { dated } from "../time_limits/dates.js"
/** @import { Case } from "./types.d.ts" */

/**
 * The step that settled a case. Something done to the member since is not settled by it, and a day to come settles nothing yet.
 * Of several respondents each wants to be settled with: a step that does not say with whom settles with one.
 * @type {(one: Pick<Case, "steps" | "entries" | "others">, today: string) => {date: string} | null}
 */
export const settledBy = ({ steps, entries, others }, today) => {
  const found = steps.filter(({ kind, date }) => kind === "settled" && date <= today)
  const days = found.map(({ date }) => date).sort()
  const named = new Set(found.flatMap(({ parties = [] }) => parties))
  const unnamed = found.filter(({ parties }) => !parties?.length)
  const since = entries.some(({ kind, date }) => kind !== "background" && date > (days.at(-1) || today))
  return named.size + unnamed.length > others.length && !since ? { date: days.at(-1) ?? "" } : null
}

/** What to say where only some of several respondents have settled, or "". @type {(one: Case, today: string) => string} */
export const settledInPart = (one, today) =>
  settledBy({ ...one, others: [] }, today) && !settledBy(one, today)
    ? "Settled with one of them? The days of the others still run. Settled with all? Tick them all in the step."
    : ""

/**
 * What a settled case needs, in words; none where it is not settled.
 * @type {(one: Case, today: string) => string[]}
 */
export const settledLines = (one, today) => {
  const found = settledBy(one, today)
  if (!found) return []
  return [
    `Settled${
      found.date ? ` on ${dated(found.date)}` : ""
    }. Keep the signed papers, and put each day that they give in two diaries.`,
    "Not signed yet, or is there a claim that they do not name? Then its days under “Deadlines” still run.",
  ]
}
