// The casework checklist's file: what it may hold, and how it is written and read. No page here.
/** @import { Answers, Case, State } from "./rules.js" */
import { Unusable } from "../../../browser/unusable.js"
import { ANSWERS, clean, MOST } from "./rules.js"

const FORMAT = "staffside-checklist"
const VERSION = 1
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** @type {(value: unknown) => value is Record<string, unknown>} */
const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** @param {string} what */
const damaged = (what) => new Unusable(`This file is damaged: ${what}. Nothing on this page has changed.`)

/** @type {(answers: unknown) => asserts answers is Answers} */
const checkAnswers = (answers) => {
  if (!record(answers)) throw damaged("its answers are missing")
  if (Object.keys(answers).length > MOST.items) throw damaged("it has more answers than any list")
  for (const [id, kept] of Object.entries(answers)) {
    if (!ID.test(id) || id.length > 80) throw damaged("it names a question in a way that this page never does")
    if (!record(kept)) throw damaged(`the answer to “${id}” can’t be read`)
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
  let file
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    throw new Unusable(
      "This file can’t be read. It is not a checklist that this page saved, or it is cut short. Nothing on this page has changed.",
    )
  }
  if (!record(file) || typeof file.format !== "string") {
    throw new Unusable("This is not a checklist that this page saved. Nothing on this page has changed.")
  }
  if (file.format === "staffside-everything") {
    throw new Unusable("This file holds everything that was kept on a device. Put it back on the privacy page.")
  }
  if (file.format !== FORMAT) {
    throw new Unusable(
      `This file is not a checklist${
        /^staffside-\w+$/.test(file.format) ? " but was saved by another tool of this handbook. Open it there" : ""
      }. Nothing on this page has changed.`,
    )
  }
  const { version } = file
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw damaged("its version is missing")
  if (version > VERSION) {
    throw new Unusable(
      "This file was saved by a newer copy of this handbook. Open it there, or get the newer copy. Nothing on this page has changed.",
    )
  }
  checkCase(file.case)
  return tidy(file.case)
}
