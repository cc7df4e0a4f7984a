// Walking a case simulation. tests/oracles/scenario.py does the same in Python.

/** @typedef {{asks: "safe-day" | "last-day", safe: string, last: string}} AskedDay Days as 2026-11-22. */
/** @typedef {"good" | "mixed" | "badly"} Went How a story ended. */
/**
 * One scene: it ends in choices, or in how it went. `documents` are ids.
 * @typedef {{choices: Record<string, {next: string, note: string | null}>, documents: string[], day: AskedDay | null,
 *   went: Went | null}} Scene
 */
/** @typedef {{id: string, module: string, first: string, scenes: Record<string, Scene>}} Graph The ways to go. */
/**
 * A walk as far as it came: scenes and choices by their ids, what was found by kind, and a choice that is not there.
 * @typedef {{at: string, trail: [scene: string, choice: string][], found: [kind: "document" | "note", id: string][],
 *   went: Went | null, wrong: string | null}} Walk
 */

const WHOLE_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
/** @type {<Value>(table: Record<string, Value>, key: string) => Value | undefined} */
const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined)

/**
 * Follow choices from the first scene.
 * @param {Pick<Graph, "first" | "scenes">} graph
 * @param {string[]} choices
 * @returns {Walk}
 */
export const walk = (graph, choices) => {
  let at = graph.first
  /** @type {string | null} */
  let wrong = null
  /** @type {Walk["trail"]} */
  const trail = []
  /** @type {Walk["found"]} */
  const found = []
  /** @type {(kind: "document" | "note", id: string) => void} */
  const add = (kind, id) => {
    if (!found.some(([known, name]) => known === kind && name === id)) found.push([kind, id])
  }
  /** @param {string} scene */
  const arrive = (scene) => {
    at = scene
    for (const name of graph.scenes[at].documents) add("document", name)
  }
  arrive(at)
  for (const choice of choices) {
    const taken = own(graph.scenes[at].choices, choice)
    if (!taken) {
      wrong = choice
      break
    }
    trail.push([at, choice])
    if (taken.note) add("note", `${at}.${choice}`)
    arrive(taken.next)
  }
  return { at, trail, found, went: graph.scenes[at].went, wrong }
}

/** @typedef {"none" | "right" | "safe" | "earlier" | "later"} Judged */
/**
 * How a typed day stands to the day that the rule gave.
 * @param {AskedDay} day
 * @param {string} typed
 * @returns {Judged}
 */
export const judge = (day, typed) => {
  if (!WHOLE_DAY.test(typed)) return "none"
  const right = day.asks === "safe-day" ? day.safe : day.last
  if (typed === right) return "right"
  if (typed === day.safe && typed < right) return "safe"
  return typed < right ? "earlier" : "later"
}
