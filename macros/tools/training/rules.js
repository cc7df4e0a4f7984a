// A reader's progress on the learning path: what it may hold, what is done, what comes next, and its file. No page here.
// A record is {modules: {id: {read, quiz, scenario}}, last?, name?}; each part is left out until there is something to say.
import { realDay } from "../action_plan/rules.js"
import { damaged, id, readFile, record } from "../health_check/file.js"
import { oneLine, Unusable } from "../health_check/rules.js"

const FORMAT = "staffside-training"
const VERSION = 1
export const MOST = { modules: 60, questions: 500, name: 80 }
const ENDS = ["good", "mixed", "badly"]

/** A record with nothing done. */
export const begin = () => ({ modules: {} })

const share = ({ right, of }) => right / of
/** Of two results of a quiz, the better; of two as good, the later. */
const better = (one, other) => {
  if (!one || !other) return one ?? other
  if (share(one) !== share(other)) return share(one) > share(other) ? one : other
  return one.when > other.when ? one : other
}
const later = (one, other) => (!one || !other ? one ?? other : other.when >= one.when ? other : one)
const without = (held, key) => Object.fromEntries(Object.entries(held).filter(([name]) => name !== key))

/** Return the record with one thing noted: "read" (true or false), "quiz" ({right, of, when}), "scenario" ({went, when}) or "opened". */
export const note = (progress, module, what, value) => {
  const held = progress.modules[module] ?? {}
  const put = (made) => ({ ...progress, modules: { ...progress.modules, [module]: made } })
  switch (what) {
    case "opened":
      return { ...progress, last: module }
    case "read":
      return put(value ? { ...held, read: true } : without(held, "read"))
    case "quiz":
      return put({ ...held, quiz: better(held.quiz, checkQuiz(value)) })
    case "scenario":
      return put({ ...held, scenario: later(held.scenario, checkScenario(value)) })
    default:
      throw new Unusable(`The learning path does not note “${what}”.`)
  }
}

/** What a module asks for, and whether it is done: [part, done]. `module` is {id, scenario}, scenario true where it has one. */
export const parts = (progress, { id: name, scenario }) => {
  const held = progress.modules[name] ?? {}
  return [["read", Boolean(held.read)], ...(scenario ? [["scenario", Boolean(held.scenario)]] : []), [
    "quiz",
    Boolean(held.quiz),
  ]]
}
export const done = (progress, module) => parts(progress, module).every(([, is]) => is)

/** How far the path is: {done: [modules], left: [modules], minutes left}. */
const standing = (progress, path) => {
  const left = path.filter((module) => !done(progress, module))
  return {
    done: path.filter((module) => done(progress, module)),
    left,
    minutes: left.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

/** Where to go on: {module, part}, from the module that was open last, else the first that is not done. Null when all is. */
export const next = (progress, path) => {
  const at = Math.max(0, path.findIndex(({ id: name }) => name === progress.last))
  const module = [...path.slice(at), ...path.slice(0, at)].find((one) => !done(progress, one))
  return module ? { module, part: parts(progress, module).find(([, is]) => !is)?.[0] } : null
}

const whole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most
const day = (value, what) => {
  try {
    if (typeof value === "string" && realDay(value)) return
  } catch { /* said below */ }
  throw damaged(`${what} has no date`)
}
const checkQuiz = (quiz, name = "a module") => {
  if (!record(quiz) || !whole(quiz.of, 1, MOST.questions) || !whole(quiz.right, 0, quiz.of)) {
    throw damaged(`the quiz of ${name} can’t be read`)
  }
  day(quiz.when, `the quiz of ${name}`)
  return { right: quiz.right, of: quiz.of, when: quiz.when }
}
const checkScenario = (scenario, name = "a module") => {
  if (!record(scenario) || !ENDS.includes(scenario.went)) throw damaged(`the case of ${name} can’t be read`)
  day(scenario.when, `the case of ${name}`)
  return { went: scenario.went, when: scenario.when }
}

/** Check a record. Throws Unusable if it is not what this page keeps. Modules that the path does not know are allowed, and kept. */
export const check = (progress) => {
  if (!record(progress) || !record(progress.modules) || Object.keys(progress.modules).length > MOST.modules) {
    throw damaged("its modules are missing")
  }
  for (const [name, held] of Object.entries(progress.modules)) {
    if (!id(name) || !record(held)) throw damaged("it has a module that can’t be read")
    if (![undefined, true].includes(held.read)) throw damaged(`“read” of ${name} can’t be read`)
    if (held.quiz !== undefined) checkQuiz(held.quiz, name)
    if (held.scenario !== undefined) checkScenario(held.scenario, name)
  }
  if (progress.last !== undefined && !id(progress.last)) throw damaged("it does not say which module was open last")
  if (progress.name !== undefined && (typeof progress.name !== "string" || progress.name.length > MOST.name)) {
    throw damaged("the name is not text, or is too long")
  }
}

const tidyModule = ({ read, quiz, scenario }) => ({
  ...(read && { read: true }),
  ...(quiz && { quiz: checkQuiz(quiz) }),
  ...(scenario && { scenario: checkScenario(scenario) }),
})
const tidy = ({ modules, last, name }) => ({
  modules: Object.fromEntries(Object.entries(modules).map(([module, held]) => [module, tidyModule(held)])),
  ...(last && { last }),
  ...(name && oneLine(name) && { name: oneLine(name) }),
})

/** Put two records together: what is done in either is done; ours says the name and the place. Nothing is taken away. */
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

/** Return the text of a file with this progress. */
export const pack = (progress, saved) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, saved, progress: tidy(progress) }, null, 2)}\n`

/** Read a file that `pack` made. Throws Unusable with what is wrong. */
export const unpack = (content) => {
  const { progress } = readFile(content, FORMAT, VERSION, "training progress")
  check(progress)
  return tidy(progress)
}

export { standing as progress, Unusable }
