// The finder's rule: where answers lead. The graph is in the page; data/finder.yml holds it.
/** @typedef {[question: string, answer: string][]} Trail The answers that led somewhere, in order. */
/** @typedef {{then: string | null, outcomes: string[]}} Leads Where an answer goes on to, and what it points to. */
/** @typedef {{first: string, questions: Record<string, Record<string, Leads>>}} Graph */
/** @typedef {{at: string | null, trail: Trail, outcomes: string[], wrong: string | null}} Found */

/**
 * Read the answers in an address: "start.great-britain,what.rule" as [[question, answer]].
 * @type {(text: string | undefined) => string[][]}
 */
export const read = (text) => String(text ?? "").split(",").filter(Boolean).map((part) => part.split("."))

/**
 * Write answers as an address holds them.
 * @param {Trail} trail
 */
export const written = (trail) => trail.map(([question, answer]) => `${question}.${answer}`).join(",")

/**
 * @template Value
 * @param {Record<string, Value>} object
 * @param {string} key
 */
const own = (object, key) => Object.hasOwn(object, key) ? object[key] : undefined

/**
 * Follow answers from the first question. Returns {at, trail, outcomes, wrong}: the question reached (null at the
 * end), the answers that led there, the outcomes met on the way, and the first answer that does not fit, if any.
 * @type {(graph: Graph, answers: string[][]) => Found}
 */
export const walk = (graph, answers) => {
  /** @type {Found} */
  const found = { at: graph.first, trail: [], outcomes: [], wrong: null }
  for (const answer of answers) {
    const [question, chosen] = answer
    const leads = answer.length === 2 && question === found.at ? own(graph.questions[question], chosen) : undefined
    if (!leads) return { ...found, wrong: answer.join(".") }
    found.trail.push([question, chosen])
    found.outcomes.push(...leads.outcomes.filter((outcome) => !found.outcomes.includes(outcome)))
    found.at = leads.then
  }
  return found
}
