// Marking a quiz: rules.py, name for name.
/** @import { Answer, Marked, Question } from "./types.d.ts" */

const NUMBER = /^£? ?([-−]?[0-9][0-9,]*(?:\.[0-9]+)?) ?(?:%|[A-Za-z][A-Za-z ]*)?$/
const WHOLE_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/

/**
 * Read a number as people type it, with its unit or without; null if it is not one.
 * @param {string} typed
 */
export const readNumber = (typed) => {
  const found = NUMBER.exec(typed.replaceAll("\u00a0", " ").replace(/^ +| +$/g, ""))
  return found ? Number(found[1].replaceAll(",", "").replace("−", "-")) : null
}

/**
 * The fewest steps that would have to move, in their right order: all but the longest run, of two as long the first.
 * @param {string[]} right
 * @param {string[]} given
 */
export const outOfPlace = (right, given) => {
  /** @type {number[][]} */
  const runs = []
  /** @param {number[]} run */
  const ends = (run) => run[run.length - 1]
  for (const place of given.map((step) => right.indexOf(step))) {
    const before = runs.reduce((best, run) => (ends(run) < place && run.length > best.length ? run : best), [])
    runs.push([...before, place])
  }
  const kept = runs.reduce((best, run) => (run.length > best.length ? run : best), [])
  return right.filter((_, place) => !kept.includes(place))
}

/** @type {<Value extends string | number>(given: Value, right: Value, above: string, below: string) => string[]} */
const way = (given, right, above, below) => (given === right ? [] : [given > right ? above : below])

/**
 * What is wrong, in the order of the question; null if nothing was answered.
 * @param {Question} question
 * @param {Answer} answer
 */
const wrongIn = (question, answer) => {
  if (question.kind === "single" || question.kind === "several") {
    const one = question.kind === "single"
    const chosen = new Set(one ? [answer] : Array.isArray(answer) ? answer : [])
    if (!question.options.some(({ id }) => chosen.has(id))) return null
    return question.options.filter(({ id, right }) => (one ? chosen.has(id) && !right : chosen.has(id) !== right))
      .map(({ id }) => id)
  }
  if (question.kind === "order") {
    const right = question.steps.map(({ id }) => id)
    return Array.isArray(answer) && answer.length === right.length && right.every((id) => answer.includes(id))
      ? outOfPlace(right, answer)
      : null
  }
  if (question.kind === "match") {
    const to = new Map(question.pairs.map((pair) => [pair.id, pair.to]))
    if (!answer || typeof answer === "string" || Array.isArray(answer)) return null
    if (question.pairs.some(({ id }) => !to.has(answer[id]))) return null
    return question.pairs.filter(({ id }) => to.get(answer[id]) !== to.get(id)).map(({ id }) => id)
  }
  const typed = typeof answer === "string" ? answer : ""
  if (question.kind === "date") return WHOLE_DAY.test(typed) ? way(typed, question.answer, "later", "earlier") : null
  const number = readNumber(typed)
  return number === null ? null : way(number, question.answer, "more", "less")
}

/**
 * Mark an answer: {given, right, wrong}. All of it must be right: there are no half points.
 * @param {Question} question
 * @param {Answer} answer
 * @returns {Marked}
 */
export const mark = (question, answer) => {
  const wrong = wrongIn(question, answer)
  return wrong === null ? { given: false, right: false, wrong: [] } : { given: true, right: !wrong.length, wrong }
}

/**
 * Some entries in another order. `random` gives numbers from 0 up to 1.
 * @template Entry
 * @param {Entry[]} entries
 */
export const shuffled = (entries, random = Math.random) => {
  const made = [...entries]
  for (let last = made.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[made[last], made[other]] = [made[other], made[last]]
  }
  return made
}

/**
 * The same, never in the order that they came in.
 * @template Entry
 * @param {Entry[]} entries
 */
export const mixed = (entries, random = Math.random) => {
  const made = shuffled(entries, random)
  return made.some((entry, i) => entry !== entries[i]) ? made : [...made.slice(1), made[0]]
}

/**
 * The right answer in words: its parts, in order.
 * @param {Question} question
 */
export const rightAnswers = (question) => {
  if ("options" in question) return question.options.filter(({ right }) => right).map(({ says }) => says)
  if ("steps" in question) return question.steps.map(({ says }) => says)
  if ("pairs" in question) return question.pairs.map(({ says, to }) => `${says}: ${to}`)
  return [question.shown]
}

/**
 * What to say to a wrong answer: {says, feedback} for each thing that is wrong. `says` is empty for a date or number.
 * @param {Question} question
 * @param {Marked} marked
 * @returns {{says: string, feedback: string, right?: boolean}[]}
 */
export const feedback = (question, { wrong }) => {
  if ("wrong" in question) return wrong.map((way) => ({ says: "", feedback: question.wrong[way] }))
  const entries = "options" in question ? question.options : "steps" in question ? question.steps : question.pairs
  return wrong.flatMap((name) => entries.filter(({ id }) => id === name))
}
