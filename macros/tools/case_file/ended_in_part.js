// A case that has ended with some of several respondents, in words to the rep.
import { isDone } from "./done.js"
import { endedBy, isIn, STILL_IN } from "./ended.js"
import { left } from "./left.js"
import { names } from "./parties.js"
import { joined, stopped } from "./rules.js"
/** @import { Case } from "./types.d.ts" */

/** A case as it goes on, by the steps that are done on a day. @type {(one: Case, today: string) => Case} */
export const leftBy = (one, today) => {
  const found = left({ ...one, steps: one.steps.filter((step) => isDone(step, today)) })
  return found.apart ? { ...found, steps: one.steps } : one
}

/** What to say where it has ended with only some of several respondents, or "". @type {(one: Case, today: string) => string} */
export const endedInPart = (one, today) => {
  if (!endedBy({ ...one, others: [] }, today) || endedBy(one, today)) return ""
  const { apart, ...rest } = leftBy(one, today)
  const still = joined(names({ ...rest, apart }).filter(Boolean)) || "the others"
  const then = apart
    ? `It has ended with ${joined(apart)}, so the deadlines, the claim, the issues and the schedule are now against ${
      stopped(still)
    } ` +
      "Was money paid? Ask legal what credit is due for it in the schedule."
    : "Name it in the step, so that it leaves the claim. Settled with all? Tick them all in the step."
  const claim = isIn(one, today) ? ` ${STILL_IN}` : ""
  return `Settled with one of them? The days of the others still run. ${then}${claim}`
}
