// Walking a case simulation: macros/rules/scenario.py, name for name. A graph is
// {first, scenes: {id: {choices: {id: {next, note}}, documents, day, went}}}.
const WHOLE_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined)

/** Follow choices from the first scene: {at, trail: [[scene, choice]], found: [[kind, id]], went, wrong}. */
export const walk = (graph, choices) => {
  let at = graph.first
  let wrong = null
  const trail = []
  const found = []
  const add = (kind, id) => {
    if (!found.some(([known, name]) => known === kind && name === id)) found.push([kind, id])
  }
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

/** How a typed day stands to the day that the rule gave, {asks, safe, last}: none, right, safe, earlier, later. */
export const judge = (day, typed) => {
  if (!WHOLE_DAY.test(typed)) return "none"
  const right = day.asks === "safe-day" ? day.safe : day.last
  if (typed === right) return "right"
  if (typed === day.safe && typed < right) return "safe"
  return typed < right ? "earlier" : "later"
}
