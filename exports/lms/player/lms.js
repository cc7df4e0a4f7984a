// The way to the learning platform: its SCORM 1.2 API in this window, one above it, or the one that opened it. A frame that may
// not look into its parent asks it by messages, as scorm-again's cross-frame API does. Without either there is no platform.
const HIGHEST = 10
const FIRST_WAIT = 3000, WAIT = 10000

const apiOf = (place) => {
  try {
    return place.API ?? null
  } catch {
    return null // another origin
  }
}
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
const openerOf = (place) => {
  try {
    return place.opener
  } catch {
    return null
  }
}
const find = () => upFrom(window) ?? upFrom(openerOf(window)) ?? upFrom(openerOf(top))

/** Ask the window above by messages. Each call gives a promise of the answer. */
const messenger = (above) => {
  const waiting = new Map()
  let count = 0, origin = "*"
  addEventListener("message", ({ source, data, origin: from }) => {
    if (source !== above || !waiting.has(data?.messageId)) return
    if (from && from !== "null") origin = from
    const { answer, refuse } = waiting.get(data.messageId)
    waiting.delete(data.messageId)
    if (data.error) refuse(new Error(data.error.message))
    else answer(data.result)
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

/** Begin: a function to call the platform with, or null if there is none. It gives an answer or a promise of one. */
export const begin = async () => {
  const api = find()
  const call = api ? (method, ...given) => api[method](...given) : parent === window ? null : messenger(parent)
  if (!call) return null
  try {
    return String(await call("LMSInitialize", "")) === "true" ? call : null
  } catch {
    return null
  }
}

/** Set values, in order, and save them. Throws in words if the platform refuses. */
export const save = async (call, values) => {
  // All are asked before the first answer is waited for: on leaving a page there is no later.
  const answers = Object.entries(values).map(([name, value]) => call("LMSSetValue", name, String(value)))
  answers.push(call("LMSCommit", ""))
  const said = await Promise.all(answers)
  if (said.every((answer) => String(answer) === "true")) return
  const code = String(await call("LMSGetLastError"))
  throw new Error(["", "0"].includes(code) ? "it gave no reason" : await call("LMSGetErrorString", code))
}
