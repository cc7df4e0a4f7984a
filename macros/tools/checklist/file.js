// The casework checklist's file: what it may hold, and how it is written and read. No page here.
/** @import { Answers, Case, State } from "./rules.js" */
import { answersOf, damaged, opened, record } from "../../../browser/saved.js"
import { ANSWERS, clean, MOST } from "./rules.js"

const FORMAT = "staffside-checklist"
const VERSION = 1

/** @type {(answers: unknown) => asserts answers is Answers} */
const checkAnswers = (answers) => {
  for (const [id, kept] of Object.entries(answersOf(answers, MOST.items, "any list"))) {
    if (kept.answer !== undefined && !ANSWERS.some((answer) => answer === kept.answer)) {
      throw damaged(`the answer to “${id}” is not one of the answers`)
    }
    const { note = "" } = kept
    if (typeof note !== "string") throw damaged(`the note to “${id}” is not text`)
    if (note.length > MOST.note) throw damaged(`the note to “${id}” is too long`)
  }
}
/** @type {(kase: unknown) => asserts kase is Case} */
const checkCase = (kase) => {
  if (!record(kase)) throw damaged("its case is missing")
  if (typeof kase.nickname !== "string" || !kase.nickname.trim() || kase.nickname.length > MOST.nickname) {
    throw damaged("its nickname is missing or too long")
  }
  checkAnswers(kase.answers)
}
/** @type {(kase: Case) => Case} */
const tidy = ({ nickname: name, answers }) => ({
  nickname: clean(name).replace(/\s+/g, " ").trim() || "Case",
  answers: Object.fromEntries(
    Object.entries(answers).map((
      [id, { answer, note }],
    ) => [id, { ...(answer && { answer }), ...(note && { note: clean(note) }) }]),
  ),
})

/**
 * Check what the device kept. Throws Unusable if it is not what this page keeps.
 * @type {(state: unknown) => asserts state is State}
 */
export const check = (state) => {
  if (!record(state) || !Array.isArray(state.cases) || !state.cases.length || state.cases.length > MOST.cases) {
    throw damaged("its cases are missing")
  }
  state.cases.forEach(checkCase)
  if (typeof state.current !== "number" || !Number.isInteger(state.current) || !state.cases[state.current]) {
    throw damaged("it does not say which case is open")
  }
}

/**
 * Return the text of a file with one case.
 * @type {(kase: Case, day: string) => string}
 */
export const pack = (kase, day) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, saved: day, case: kase }, null, 2)}\n`

/**
 * Read a file that `pack` made: {nickname, answers}. Throws Unusable with what is wrong.
 * @type {(text: string) => Case}
 */
export const unpack = (text) => {
  const file = opened(text, { format: FORMAT, version: VERSION, name: "a checklist" })
  checkCase(file.case)
  return tidy(file.case)
}
