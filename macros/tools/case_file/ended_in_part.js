// A case that has ended with some of several respondents, in words to the rep.
import { isDone } from "./done.js"
import { endOf, isIn, STILL_IN } from "./ended.js"
import { left } from "./left.js"
import { names } from "./parties.js"
import { joined, stopped } from "./rules.js"
/** @import { Case } from "./types.d.ts" */

/** A case as it goes on, by the steps that are done on a day. @type {(one: Case, today: string) => Case} */
export const leftBy = (one, today) => {
  const done = { ...one, steps: one.steps.filter((step) => isDone(step, today)) }
  const found = left(done)
  return found === done ? one : { ...found, steps: one.steps }
}

/** What to say where it has ended with only some of several respondents, or "". @type {(one: Case, today: string) => string} */
export const endedInPart = (one, today) => {
  if (!endOf({ ...one, others: [] }, today) || endOf(one, today)) return ""
  const { apart = [], partly = [], ...rest } = leftBy(one, today)
  const named = names({ ...rest, ...(apart.length && { apart }) })
  const still = joined(named.filter((name) => name && !partly.includes(name))) || "the others"
  const since = partly.length
    ? ` Of what came since, ask whether it is named there: if not, it has its own days against ${joined(partly)} too.`
    : ""
  const then = apart.length || partly.length
    ? `It has ended with ${
      joined([...apart, ...partly])
    }, so the deadlines, the claim, the issues and the schedule are now against ${stopped(still)} ` +
      `Was money paid? Ask legal what credit is due for it in the schedule.${since}`
    : "Name it in the step, so that it leaves the claim. Settled with all? Tick them all in the step."
  const claim = isIn(one, today) ? ` ${STILL_IN}` : ""
  return `Settled with one of them? The days of the others still run. ${then}${claim}`
}
