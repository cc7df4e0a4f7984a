// What is done on the path, and how a platform keeps it: scores of quizzes and ends of cases, never an answer.
/** @typedef {"good" | "mixed" | "badly"} Went How a case ended. */
/** @typedef {{quiz?: [right: number, of: number], went?: Went}} Done What is done of a module; the rest is left out. */
/** @typedef {{modules: Record<string, Done>}} LearningRecord By the id of the module. */
/** @typedef {{id: string, title: string, minutes: number, scenario: boolean}} Module Whether it has a case, too. */
/** @typedef {{right: number, of: number} | {went: Went}} Result A quiz or a case that was finished. */

const MOST = 4096 // what SCORM 1.2 lets a course keep
const ENDS = ["good", "mixed", "badly"]
/** @type {(value: unknown) => value is number} */
const whole = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0

/** @type {() => LearningRecord} */
export const begin = () => ({ modules: {} })

/**
 * Read what a platform kept. What can't be read is left out: a course that stops is worse than one that forgets.
 * @type {(kept: string) => LearningRecord}
 */
export const unpack = (kept) => {
  try {
    const { modules } = JSON.parse(kept)
    const read = Object.entries(modules).map(([id, { quiz, went }]) => [id, {
      ...(Array.isArray(quiz) && quiz.every(whole) && quiz[1] > 0 && quiz[0] <= quiz[1] && { quiz: quiz.slice(0, 2) }),
      ...(ENDS.includes(went) && { went }),
    }])
    return { modules: Object.fromEntries(read) }
  } catch {
    return begin()
  }
}
/** @param {LearningRecord} record */
export const pack = (record) => {
  const made = JSON.stringify(record)
  if (made.length > MOST) throw new Error("there is more to keep than the platform has room for")
  return made
}

/**
 * Note a finished quiz ({right, of}) or case ({went}). Of two results of a quiz the better stands.
 * @type {(record: LearningRecord, module: string, value: Result) => LearningRecord}
 */
export const note = (record, module, value) => {
  const held = record.modules[module] ?? {}
  /** @type {Done} */
  const made = "went" in value
    ? { ...held, went: value.went }
    : held.quiz && held.quiz[0] / held.quiz[1] > value.right / value.of
    ? held
    : { ...held, quiz: [value.right, value.of] }
  return { ...record, modules: { ...record.modules, [module]: made } }
}

/**
 * What was kept and what was done since, as one record.
 * @type {(kept: LearningRecord, since: LearningRecord) => LearningRecord}
 */
export const joined = (kept, since) =>
  Object.entries(since.modules).reduce((all, [id, { quiz, went }]) => {
    const quizzed = quiz ? note(all, id, { right: quiz[0], of: quiz[1] }) : all
    return went ? note(quizzed, id, { went }) : quizzed
  }, kept)

/**
 * A module is done when its quiz is, and its case if it has one.
 * @type {(record: LearningRecord, module: Pick<Module, "id" | "scenario">) => boolean}
 */
export const done = (record, module) => !left(record, module).length

/**
 * What is left to do of a module.
 * @type {(record: LearningRecord, module: Pick<Module, "id" | "scenario">) => string[]}
 */
export const left = (record, { id, scenario }) => {
  const { quiz, went } = record.modules[id] ?? {}
  return [...(scenario && !went ? ["the case"] : []), ...(quiz ? [] : ["the quiz"])]
}

/**
 * The score of the whole path in hundredths: the mean of all quizzes, those not taken counting nothing.
 * @type {(record: LearningRecord, path: Pick<Module, "id">[]) => number}
 */
export const score = (record, path) =>
  Math.round(
    path.reduce((sum, { id }) => {
      const [right, of] = record.modules[id]?.quiz ?? [0, 1]
      return sum + right / of
    }, 0) / path.length * 100,
  )

/**
 * Nothing is failed before its end: whoever leaves half way has more to come back to.
 * @type {(record: LearningRecord, path: Module[], pass: number) => "passed" | "failed" | "incomplete"}
 */
export const status = (record, path, pass) =>
  !path.every((module) => done(record, module)) ? "incomplete" : score(record, path) >= pass ? "passed" : "failed"

/**
 * A length of time as SCORM 1.2 writes it: 0000:12:05.00.
 * @param {number} ms
 */
export const span = (ms) => {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  /** @param {number} number */
  const two = (number) => String(number).padStart(2, "0")
  return `${String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, "0")}:${
    two(Math.floor(seconds / 60) % 60)
  }:${two(seconds % 60)}.00`
}
