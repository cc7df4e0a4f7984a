// One sitting: what the platform held at its start, what is done since, and what the platform and the learner are told.
/** @import { Call } from "./lms.js" */
/** @import { Module, Result } from "./record.js" */
/** @import { Mark } from "../../../macros/tools/quiz/types.d.ts" */
import * as interactions from "./interactions.js"
import * as lms from "./lms.js"
import * as record from "./record.js"
import { inWords, partly, standing, unsure } from "./standing.js"

// Why nothing is recorded
const UNHEARD = "No learning platform answered, so nothing is recorded. Everything else works."
const BACK = "You are looking back: nothing is recorded."
const UNSURE =
  "Your learning platform did not say what it holds. So that nothing of it is lost, nothing is recorded. Close the course, and open it again from the platform."
const GONE = "The course was left, so nothing more is recorded. Open it again from the platform."
const AGAIN = "It is asked again at your next step, so keep this page open."

/**
 * `tell` shows the line that says how the learner stands; `changed` draws anew what depends on what is done.
 * @param {{path: Module[], pass: number, tell: (words: string) => void, changed: () => void}} course
 */
export const session = ({ path, pass, tell, changed }) => {
  const opened = Date.now()
  /** @type {Call | null} */
  let call = null
  let held = lms.NOTHING, now = record.begin(), place = "", silent = UNHEARD, saves = 0, resumed = false
  const stands = () => standing(held, now, path, pass)
  /** @returns {Record<string, string | number>} */
  const values = () => {
    const { status, score } = stands()
    return {
      "cmi.core.lesson_location": place,
      ...(held.kept !== null && Object.keys(now.modules).length && { "cmi.suspend_data": record.pack(now) }),
      ...(score !== null && { "cmi.core.score.raw": score }),
      "cmi.core.lesson_status": status,
    }
  }
  const save = async () => {
    const mine = ++saves
    const line = silent === UNSURE ? "" : inWords(stands(), path, now, pass)
    /** @param {string} said */
    const say = (said) => mine === saves && tell(`${line} ${said}`.trim()) // an answer that is late says nothing
    if (!call || silent) return say(silent)
    try {
      await lms.save(call, values())
      say("Recorded by the learning platform.")
    } catch (error) {
      say(`The learning platform could not record it: ${error.message.replace(/\.$/, "")}. ${AGAIN}`)
    }
  }

  /** Ask for the platform, and for what it holds. Returns where the learner left. */
  const begin = async () => {
    call = await lms.begin()
    if (!call) return ""
    try {
      held = await lms.holds(call)
      silent = unsure(held) ? UNSURE : ["browse", "review"].includes(held.mode) ? BACK : ""
    } catch {
      silent = UNSURE
    }
    const kept = record.unpack(held.kept ?? "")
    resumed = Boolean(Object.keys(kept.modules).length)
    now = record.joined(kept, now)
    if (!silent) await lms.bounds(call)
    changed()
    return held.place
  }

  /**
   * Note a finished quiz or case.
   * @type {(module: string, value: Result, marks?: Mark[]) => Promise<void>}
   */
  const note = async (module, value, marks) => {
    if (silent !== BACK) now = record.note(now, module, value)
    changed()
    if (call && !silent && marks) await interactions.tell(call, module, marks).catch(() => {})
    await save()
  }

  /** Leave: the time, and that there is more to come back to. Once. */
  const leave = () => {
    if (!call) return
    const last = call, mine = !silent
    call = null
    silent = GONE
    // All is asked before this page ends: nothing is waited for.
    const end = { "cmi.core.session_time": record.span(Date.now() - opened), "cmi.core.exit": "suspend" }
    if (mine) lms.save(last, { ...values(), ...end }).catch(() => {})
    Promise.resolve(last("LMSFinish", "")).catch(() => {})
  }

  return {
    begin,
    note,
    save,
    leave,
    /** @param {string} opens */
    at: (opens) => {
      place = opens
    },
    now: () => now,
    stands,
    resumed: () => resumed,
    partly: () => silent !== UNSURE && partly(held, now),
  }
}
