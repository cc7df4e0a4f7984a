// Where the case behind a letter stands, for the note to the rep: by time_limits/standing.js, and in its words.
/** @import { Answers, Letter } from "./types.d.ts" */
import { Impossible } from "../time_limits/rules.js"
import { stand } from "../time_limits/standing.js"

const LATE = "So the time to claim may have ended. Ring your union’s legal service before you send it."

/**
 * What to tell the rep of the act that a letter names; nothing until its day and nation are given.
 * @type {(letter: Letter, answers: Answers, today: string) => string[]}
 */
export const clockTold = ({ limits }, { nation, act }, today) => {
  if (!limits || !nation || !act || !/^\d{4}-\d{2}-\d{2}$/.test(act) || act > today || !limits.series[nation]) return []
  const matter = { nation, acts: [{ id: "1", day: act, first: null, dismissal: false, going: false }], contacts: [] }
  try {
    const [{ told, state }] = stand(matter, limits, today).rows
    return [`If nobody has asked for early conciliation: ${told.lead}`, ...(state === "passed" ? [LATE] : [])]
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    return []
  }
}
