// Which questions of a finished quiz were answered rightly, as SCORM 1.2 records them: never with what.
/** @import { Call } from "./lms.js" */
/** @import { Mark } from "../../../macros/tools/quiz/types.d.ts" */

// Our kinds of question in the words of SCORM 1.2.
const KINDS = {
  single: "choice",
  several: "choice",
  order: "sequencing",
  match: "matching",
  date: "fill-in",
  number: "numeric",
}
const LONGEST = 255

/**
 * The values of one question, at its place in the platform's list.
 * @type {(place: number, module: string, mark: Mark, time: string) => [name: string, value: string][]}
 */
export const values = (place, module, { id, kind, right }, time) =>
  Object.entries({
    id: `${module}.${id}`.replace(/[^\w.-]/g, "-").slice(0, LONGEST), // no blanks, by the rules
    type: KINDS[kind],
    time,
    weighting: "1",
    result: right ? "correct" : "wrong",
  }).map(([name, value]) => [`cmi.interactions.${place}.${name}`, value])

/**
 * Add a quiz to the platform's list, where it keeps one: many do without, and the score stands all the same.
 * @type {(call: Call, module: string, marks: Mark[], when?: Date) => Promise<void>}
 */
export const tell = async (call, module, marks, when = new Date()) => {
  const count = String(await call("LMSGetValue", "cmi.interactions._count"))
  if (!/^\d+$/.test(count)) return
  const time = when.toTimeString().slice(0, 8)
  const asked = marks.flatMap((mark, i) => values(Number(count) + i, module, mark, time))
  await Promise.all(asked.map(([name, value]) => call("LMSSetValue", name, value)))
}
