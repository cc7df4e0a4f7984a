// Marking a quiz: macros/rules/quiz.py, name for name. A question is what the macro put in the page; an answer is what its
// field gives: an id; a list of ids; an id for each pair's id; a day as 2026-11-22; a number as somebody typed it.
const NUMBER = /^£? ?([-−]?[0-9][0-9,]*(?:\.[0-9]+)?) ?(?:%|[A-Za-z][A-Za-z ]*)?$/
const WHOLE_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/

/** Read a number as people type it, with its unit or without; null if it is not one. */
export const readNumber = (typed) => {
  const found = NUMBER.exec(typed.replaceAll("\u00a0", " ").replace(/^ +| +$/g, ""))
  return found ? Number(found[1].replaceAll(",", "").replace("−", "-")) : null
}

/** The fewest steps that would have to move, in their right order: all but the longest run, of two as long the first. */
export const outOfPlace = (right, given) => {
  const runs = []
  for (const place of given.map((step) => right.indexOf(step))) {
    const before = runs.reduce((best, run) => (run.at(-1) < place && run.length > best.length ? run : best), [])
    runs.push([...before, place])
  }
  const kept = runs.reduce((best, run) => (run.length > best.length ? run : best), [])
  return right.filter((_, place) => !kept.includes(place))
}

const way = (given, right, above, below) => (given === right ? [] : [given > right ? above : below])

/** What is wrong, in the order of the question; null if nothing was answered. */
const wrongIn = (question, answer) => {
  const { kind, options, steps, pairs } = question
  if (kind === "single" || kind === "several") {
    const chosen = new Set(kind === "single" ? [answer] : answer ?? [])
    if (!options.some(({ id }) => chosen.has(id))) return null
    return options.filter(({ id, right }) => (kind === "single" ? chosen.has(id) && !right : chosen.has(id) !== right))
      .map(({ id }) => id)
  }
  if (kind === "order") {
    const right = steps.map(({ id }) => id)
    return answer?.length === right.length && right.every((id) => answer.includes(id))
      ? outOfPlace(right, answer)
      : null
  }
  if (kind === "match") {
    const to = new Map(pairs.map((pair) => [pair.id, pair.to]))
    if (!answer || pairs.some(({ id }) => !to.has(answer[id]))) return null
    return pairs.filter(({ id }) => to.get(answer[id]) !== to.get(id)).map(({ id }) => id)
  }
  if (kind === "date") return WHOLE_DAY.test(answer ?? "") ? way(answer, question.answer, "later", "earlier") : null
  const number = readNumber(answer ?? "")
  return number === null ? null : way(number, question.answer, "more", "less")
}

/** Mark an answer: {given, right, wrong}. All of it must be right: there are no half points. */
export const mark = (question, answer) => {
  const wrong = wrongIn(question, answer)
  return wrong === null ? { given: false, right: false, wrong: [] } : { given: true, right: !wrong.length, wrong }
}

/** Some entries in another order. `random` gives numbers from 0 up to 1. */
export const shuffled = (entries, random = Math.random) => {
  const made = [...entries]
  for (let last = made.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[made[last], made[other]] = [made[other], made[last]]
  }
  return made
}

/** The same, never in the order that they came in. */
export const mixed = (entries, random = Math.random) => {
  const made = shuffled(entries, random)
  return made.some((entry, i) => entry !== entries[i]) ? made : [...made.slice(1), made[0]]
}

/** The right answer in words: its parts, in order. */
export const rightAnswers = (question) => {
  if (question.options) return question.options.filter(({ right }) => right).map(({ says }) => says)
  if (question.steps) return question.steps.map(({ says }) => says)
  if (question.pairs) return question.pairs.map(({ says, to }) => `${says}: ${to}`)
  return [question.shown]
}

/** What to say to a wrong answer: {says, feedback} for each thing that is wrong. `says` is empty for a date or number. */
export const feedback = (question, { wrong }) => {
  if (question.wrong) return wrong.map((way) => ({ says: "", feedback: question.wrong[way] }))
  const entries = question.options ?? question.steps ?? question.pairs
  return wrong.map((name) => entries.find(({ id }) => id === name))
}
