// What the platform holds of a learner, and what it is told now. What it holds is never lowered: it may have lost, or not
// given back, the record that it rests on.
/** @import { Held } from "./lms.js" */
/** @import { LearningRecord, Module } from "./record.js" */
import * as record from "./record.js"

/** @typedef {{status: string, score: number | null}} Standing There is no score before a quiz is finished. */

const ENDS = ["failed", "completed", "passed"] // each counts for more than the one before it
/** @param {string | null} status */
const rank = (status) => ENDS.indexOf(status ?? "")

/** @type {(held: Held, now: LearningRecord, path: Module[], pass: number) => Standing} */
export const standing = (held, now, path, pass) => {
  const mine = record.status(now, path, pass), kept = Number(held.score) || 0
  const scored = kept > 0 || path.some(({ id }) => now.modules[id]?.quiz)
  return {
    status: rank(held.status) > rank(mine) ? String(held.status) : mine,
    score: scored ? Math.max(kept, record.score(now, path)) : null,
  }
}

/**
 * Whether the platform may hold a result that it does not give back: then nothing may be written over it.
 * @param {Held} held
 */
export const unsure = ({ status, score }) => status === null || (score === null && rank(status) >= 0)

/**
 * Whether the platform holds a result, and not what it rests on.
 * @type {(held: Held, now: LearningRecord) => boolean}
 */
export const partly = (held, now) =>
  held.kept === null || (!Object.keys(now.modules).length && (rank(held.status) >= 0 || Number(held.score) > 0))

/** @type {(path: Module[], now: LearningRecord) => string} */
const count = (path, now) => {
  if (path.length > 1) {
    return `${path.filter((module) => record.done(now, module)).length} of ${path.length} modules done.`
  }
  const left = record.left(now, path[0])
  return left.length ? `Not done yet. Left to do: ${left.join(" and ")}.` : "Module done."
}

/**
 * How the learner stands, as the platform is told.
 * @type {(stands: Standing, path: Module[], now: LearningRecord, pass: number) => string}
 */
export const inWords = ({ status, score }, path, now, pass) => {
  const ended = ["completed", "passed"].includes(status)
  /** @type {Record<string, string>} */
  const how = { passed: "Passed.", completed: "Completed.", failed: `Not passed yet: that takes ${pass}.` }
  return [
    ended && path.length === 1 ? "" : count(path, now),
    score === null ? "No score yet." : `Score ${score} of 100.`,
    how[status],
  ].filter(Boolean).join(" ")
}
