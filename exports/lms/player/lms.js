// The way to the learning platform: its SCORM 1.2 API in this window, one above it, or the one that opened it. A frame
// that may not look into its parent asks it by messages, as scorm-again's cross-frame API does. Without either there is
// no platform.

/** @typedef {Record<string, (...given: string[]) => unknown>} Api The platform's own functions, by name. */
/** @typedef {(method: string, ...given: string[]) => Promise<unknown>} Call Calls one, at once; one that throws refuses. */
/** @typedef {{kept: string | null, status: string | null, score: string | null, mode: string, place: string}} Held What the platform holds of a learner. Null: it could not say. */

const HIGHEST = 10
const FIRST_WAIT = 3000, WAIT = 10000

/** @type {(place: Window & {API?: Api}) => Api | null} */
const apiOf = (place) => {
  try {
    return place.API ?? null
  } catch {
    return null // another origin
  }
}
/** @type {(start: Window | null) => Api | null} */
const upFrom = (start) => {
  let place = start
  for (let level = 0; place && level < HIGHEST; level++) {
    const api = apiOf(place)
    if (api) return api
    if (place.parent === place) return null
    place = place.parent
  }
  return null
}
/** @type {(place: Window | null) => Window | null} */
const openerOf = (place) => {
  try {
    return place?.opener ?? null
  } catch {
    return null
  }
}
const find = () => upFrom(window) ?? upFrom(openerOf(window)) ?? upFrom(openerOf(top))

/**
 * Ask the window above by messages. Each call gives a promise of the answer.
 * @type {(above: Window) => Call}
 */
const messenger = (above) => {
  /** @type {Map<string, {answer: (result: unknown) => void, refuse: (why: Error) => void}>} */
  const waiting = new Map()
  let count = 0, origin = "*"
  addEventListener("message", ({ source, data, origin: from }) => {
    const asked = source === above ? waiting.get(data?.messageId) : undefined
    if (!asked) return
    if (from && from !== "null") origin = from
    waiting.delete(data.messageId)
    if (data.error) asked.refuse(new Error(data.error.message))
    else asked.answer(data.result)
  })
  return (method, ...params) =>
    new Promise((answer, refuse) => {
      const messageId = `staffside-${++count}`
      waiting.set(messageId, { answer, refuse })
      above.postMessage({ messageId, method, params }, origin)
      setTimeout(
        () => waiting.delete(messageId) && refuse(new Error("it did not answer")),
        count === 1 ? FIRST_WAIT : WAIT,
      )
    })
}

/**
 * Begin: a function to call the platform with, or null if there is none.
 * @type {() => Promise<Call | null>}
 */
export const begin = async () => {
  const api = find()
  /** @type {Call | null} */
  const call = api
    ? (method, ...given) => new Promise((answer) => answer(api[method](...given)))
    : parent === window
    ? null
    : messenger(parent)
  if (!call) return null
  try {
    return String(await call("LMSInitialize", "")) === "true" ? call : null
  } catch {
    return null
  }
}

/** @type {Held} */
export const NOTHING = { kept: "", status: "", score: "", mode: "", place: "" }
const WELL = ["", "0", "undefined"] // no fault, in the words of platforms

/**
 * Ask what the platform holds. Throws if it does not answer.
 * @type {(call: Call) => Promise<Held>}
 */
export const holds = async (call) => {
  /** @param {string} name */
  const get = async (name) => {
    const value = String((await call("LMSGetValue", name)) ?? "")
    return value || WELL.includes(String(await call("LMSGetLastError"))) ? value : null
  }
  return {
    kept: await get("cmi.suspend_data"),
    status: await get("cmi.core.lesson_status"),
    score: await get("cmi.core.score.raw"),
    mode: (await get("cmi.core.lesson_mode")) ?? "",
    place: (await get("cmi.core.lesson_location")) ?? "",
  }
}

/**
 * Say between what scores lie. A platform may do without.
 * @param {Call} call
 */
export const bounds = (call) =>
  Promise.all([call("LMSSetValue", "cmi.core.score.min", "0"), call("LMSSetValue", "cmi.core.score.max", "100")])
    .catch(() => {})

/**
 * Set values, in order, and save them. Throws in words if the platform refuses.
 * @type {(call: Call, values: Record<string, string | number>) => Promise<void>}
 */
export const save = async (call, values) => {
  // All are asked before the first answer is waited for: on leaving a page there is no later.
  const answers = Object.entries(values).map(([name, value]) => call("LMSSetValue", name, String(value)))
  answers.push(call("LMSCommit", ""))
  const said = await Promise.all(answers)
  if (said.every((answer) => String(answer) === "true")) return
  const code = String(await call("LMSGetLastError"))
  throw new Error(["", "0"].includes(code) ? "it gave no reason" : String(await call("LMSGetErrorString", code)))
}
