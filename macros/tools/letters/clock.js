// Where the case behind a letter stands, for the note to the rep: by time_limits/standing.js, and in its words.
/** @import { Answers, Letter } from "./types.d.ts" */
import { Impossible } from "../time_limits/rules.js"
import { stand } from "../time_limits/standing.js"

const LATE = "So the time to claim may have ended. Ring your union’s legal service before you send it."

const EARLIER = "Was there an earlier incident? Then the safe day is earlier: count it from the first."

/**
 * What to tell the rep of the act that a letter names; nothing until its day and nation are given.
 * @type {(letter: Letter, answers: Answers, today: string) => string[]}
 */
export const clockTold = ({ limits }, answers, today) => {
  const { nation, act, certificate, stage, "first-act": began } = answers
  // The paper has its own day to act by, or it is too late to ask for one.
  if (answers["contact-by"] || answers["last-day"] || !["not-begun", undefined, ""].includes(stage)) return []
  if (!limits || !nation || !act || !/^\d{4}-\d{2}-\d{2}$/.test(act) || act > today || !limits.series[nation]) return []
  const first = began && began < act ? began : null
  const matter = { nation, acts: [{ id: "1", day: act, first, dismissal: false, going: false }], contacts: [] }
  try {
    const [{ told, state }] = stand(matter, limits, today).rows
    return [
      certificate
        ? "There is a certificate: get the last day to lodge from the clock, or from your union’s legal service, today."
        : began
        ? `If nobody has asked for early conciliation: ${told.lead}`
        : `If nobody has asked for early conciliation, and by this act alone: ${told.lead} ${EARLIER}`,
      ...(state === "passed" ? [LATE] : []),
    ]
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return []
  }
}
