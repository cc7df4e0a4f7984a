// A reader's progress on the learning path: what it may hold, what is done, what comes next, its file. No page here.
import { opened } from "../../../browser/saved.js"
import { Unusable } from "../../../browser/unusable.js"
import { realDay } from "../action_plan/rules.js"
import { damaged, id, record } from "../health_check/file.js"
import { oneLine } from "../health_check/rules.js"
/** @import { CaseResult, Held, Module, Part, Progress, QuizResult, Standing } from "./types.d.ts" */

const FORMAT = "staffside-training"
const VERSION = 1
export const MOST = { modules: 60, questions: 500, name: 80 }
/** @type {CaseResult["went"][]} */
const ENDS = ["good", "mixed", "badly"]

/**
 * A record with nothing done.
 * @returns {Progress}
 */
export const begin = () => ({ modules: {} })

/** @param {QuizResult} quiz */
const share = ({ right, of }) => right / of
/**
 * Of two results of a quiz, the better; of two as good, the later.
 * @type {(one?: QuizResult, other?: QuizResult) => QuizResult | undefined}
 */
const better = (one, other) => {
  if (!one || !other) return one ?? other
  if (share(one) !== share(other)) return share(one) > share(other) ? one : other
  return one.when > other.when ? one : other
}
/** @type {(one?: CaseResult, other?: CaseResult) => CaseResult | undefined} */
const later = (one, other) => (!one || !other ? one ?? other : other.when >= one.when ? other : one)

/**
 * Return the record with one thing noted: "read" (true or false), "quiz" (its result), "scenario" (its end), "opened".
 * @param {Progress} progress
 * @param {string} module
 * @param {string} what
 * @param {unknown} [value]
 * @returns {Progress}
 */
export const note = (progress, module, what, value) => {
  const held = progress.modules[module] ?? {}
  /** @type {(made: Held) => Progress} */
  const put = (made) => ({ ...progress, modules: { ...progress.modules, [module]: made } })
  switch (what) {
    case "opened":
      return { ...progress, last: module }
    case "read": {
      const { read: _, ...rest } = held
      return put(value ? { ...held, read: true } : rest)
    }
    case "quiz":
      return put({ ...held, quiz: better(held.quiz, checkQuiz(value)) })
    case "scenario":
      return put({ ...held, scenario: later(held.scenario, checkScenario(value)) })
    default:
      throw new Unusable(`The learning path does not note “${what}”.`)
  }
}

/**
 * What a module asks for, and whether it is done.
 * @param {Progress} progress
 * @param {Pick<Module, "id" | "scenario">} module
 * @returns {[part: Part, done: boolean][]}
 */
export const parts = (progress, { id: name, scenario }) => {
  const held = progress.modules[name] ?? {}
  return [
    ["read", Boolean(held.read)],
    .../** @type {[Part, boolean][]} */ (scenario ? [["scenario", Boolean(held.scenario)]] : []),
    ["quiz", Boolean(held.quiz)],
  ]
}
/** @type {(progress: Progress, module: Module) => boolean} */
export const done = (progress, module) => parts(progress, module).every(([, is]) => is)

/**
 * How far the path is.
 * @type {(progress: Progress, path: Module[]) => Standing}
 */
const standing = (progress, path) => {
  const left = path.filter((module) => !done(progress, module))
  return {
    done: path.filter((module) => done(progress, module)),
    left,
    minutes: left.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

/**
 * Where to go on, from the module that was open last, else the first that is not done. Null when all is.
 * @param {Progress} progress
 * @param {Module[]} path
 */
export const next = (progress, path) => {
  const at = Math.max(0, path.findIndex(({ id: name }) => name === progress.last))
  const module = [...path.slice(at), ...path.slice(0, at)].find((one) => !done(progress, one))
  const part = module && parts(progress, module).find(([, is]) => !is)
  return module && part ? { module, part: part[0] } : null
}

/** @type {(value: unknown, least: number, most: number) => value is number} */
const whole = (value, least, most) =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
/** @type {(value: unknown) => value is CaseResult["went"]} */
const isEnd = (value) => ENDS.some((end) => end === value)
/** @type {(value: unknown, what: string) => string} */
const day = (value, what) => {
  try {
    if (typeof value === "string" && realDay(value)) return value
  } catch { /* said below */ }
  throw damaged(`${what} has no date`)
}
/** @type {(quiz: unknown, name?: string) => QuizResult} */
const checkQuiz = (quiz, name = "a module") => {
  if (!record(quiz) || !whole(quiz.of, 1, MOST.questions) || !whole(quiz.right, 0, quiz.of)) {
    throw damaged(`the quiz of ${name} can’t be read`)
  }
  return { right: quiz.right, of: quiz.of, when: day(quiz.when, `the quiz of ${name}`) }
}
/** @type {(scenario: unknown, name?: string) => CaseResult} */
const checkScenario = (scenario, name = "a module") => {
  if (!record(scenario) || !isEnd(scenario.went)) throw damaged(`the case of ${name} can’t be read`)
  return { went: scenario.went, when: day(scenario.when, `the case of ${name}`) }
}

/**
 * Check a record. Throws Unusable if it is not what this page keeps. Modules that the path does not know are kept.
 * @type {(progress: unknown) => asserts progress is Progress}
 */
export const check = (progress) => {
  if (!record(progress) || !record(progress.modules) || Object.keys(progress.modules).length > MOST.modules) {
    throw damaged("its modules are missing")
  }
  for (const [name, held] of Object.entries(progress.modules)) {
    if (!id(name) || !record(held)) throw damaged("it has a module that can’t be read")
    if (held.read !== undefined && held.read !== true) throw damaged(`“read” of ${name} can’t be read`)
    if (held.quiz !== undefined) checkQuiz(held.quiz, name)
    if (held.scenario !== undefined) checkScenario(held.scenario, name)
  }
  if (progress.last !== undefined && !id(progress.last)) throw damaged("it does not say which module was open last")
  if (progress.name !== undefined && (typeof progress.name !== "string" || progress.name.length > MOST.name)) {
    throw damaged("the name is not text, or is too long")
  }
}

/** @type {(held: Held) => Held} */
const tidyModule = ({ read, quiz, scenario }) => ({
  ...(read && { read: true }),
  ...(quiz && { quiz: checkQuiz(quiz) }),
  ...(scenario && { scenario: checkScenario(scenario) }),
})
/** @type {(progress: Progress) => Progress} */
const tidy = ({ modules, last, name }) => ({
  modules: Object.fromEntries(Object.entries(modules).map(([module, held]) => [module, tidyModule(held)])),
  ...(last && { last }),
  ...(name && oneLine(name) && { name: oneLine(name) }),
})

/**
 * Put two records together: what is done in either is done; ours says the name and the place. Nothing is taken away.
 * @param {Progress} ours
 * @param {Progress} theirs
 */
export const merge = (ours, theirs) => {
  const modules = { ...ours.modules }
  for (const [name, held] of Object.entries(theirs.modules)) {
    const mine = modules[name] ?? {}
    modules[name] = tidyModule({
      read: mine.read || held.read,
      quiz: better(mine.quiz, held.quiz),
      scenario: later(mine.scenario, held.scenario),
    })
  }
  return tidy({ modules, last: ours.last ?? theirs.last, name: ours.name || theirs.name })
}

/**
 * Return the text of a file with this progress, saved on a day.
 * @param {Progress} progress
 * @param {string} saved
 */
export const pack = (progress, saved) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, saved, progress: tidy(progress) }, null, 2)}\n`

/**
 * Read a file that `pack` made. Throws Unusable with what is wrong.
 * @param {string} content
 */
export const unpack = (content) => {
  const { progress } = opened(content, { format: FORMAT, version: VERSION, name: "training progress" })
  check(progress)
  return tidy(progress)
}

export { standing as progress, Unusable }
