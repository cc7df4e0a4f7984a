// What the action-plan tester holds of one plan, and its file. No page here.
/** @import { Action, Answer, BoxName, Plan } from "./types.d.ts" */
import { answersOf, damaged, opened, record } from "../../../browser/saved.js"

const FORMAT = "staffside-plan_tester"
const VERSION = 1
/** @type {BoxName[]} */
export const BOXES = ["action", "change", "owner", "date", "why", "means"]
export const MOST = { name: 120, note: 2000, box: 2000, actions: 40, answers: 100 }

/**
 * Text as Word, print and other programs can take it: no control characters, no half of a character.
 * @param {string} text
 */
export const clean = (text) =>
  text.replace(/\r\n?|\v/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udfff]/gu, "�")

/** @type {() => Action} */
export const blank = () => Object.fromEntries(BOXES.map((box) => [box, ""]))
/** @param {Action} action */
export const isBlank = (action) => BOXES.every((box) => !action[box]?.trim())

/**
 * What a page starts with.
 * @type {() => Plan}
 */
export const fresh = () => ({ name: "", answers: {}, actions: [] })
/** @param {Plan} plan */
export const isEmpty = ({ name, answers, actions }) =>
  !name.trim() && !Object.keys(answers).length && actions.every(isBlank)

/**
 * Change the score or the note of a question; what is then empty goes.
 * @type {(plan: Plan, id: string, change: {score?: number | null, note?: string}) => Plan}
 */
export const put = (plan, id, change) => {
  const { score = null, note = "" } = { ...plan.answers[id], ...change }
  const kept = { ...(score !== null && { score }), ...(note && { note: clean(note.slice(0, MOST.note)) }) }
  const { [id]: _, ...others } = plan.answers
  return { ...plan, answers: Object.keys(kept).length ? { ...others, [id]: kept } : others }
}

/**
 * The scores alone, by question, as rules.js takes them.
 * @type {(plan: Pick<Plan, "answers">) => Record<string, number>}
 */
export const scores = ({ answers }) =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, { score }]) => (score === undefined ? [] : [[id, score]])),
  )

/** @type {(value: unknown, most: number, what: string) => asserts value is string} */
const text = (value, most, what) => {
  if (typeof value !== "string") throw damaged(`${what} is not text`)
  if (value.length > most) throw damaged(`${what} is too long`)
}

/**
 * Check a plan from a file or the device. Throws Unusable.
 * @type {(plan: unknown) => asserts plan is Plan}
 */
export const check = (plan) => {
  if (!record(plan)) throw damaged("its plan is missing")
  text(plan.name, MOST.name, "the plan’s name")
  for (const [id, kept] of Object.entries(answersOf(plan.answers, MOST.answers, "there are questions"))) {
    if (kept.score !== undefined && kept.score !== 0 && kept.score !== 1 && kept.score !== 2) {
      throw damaged(`the answer to “${id}” is not 0, 1 or 2`)
    }
    if (kept.note !== undefined) text(kept.note, MOST.note, `the note to “${id}”`)
  }
  if (!Array.isArray(plan.actions)) throw damaged("its actions are missing")
  if (plan.actions.length > MOST.actions) throw damaged(`it has more than ${MOST.actions} actions`)
  plan.actions.forEach((action, i) => {
    if (!record(action)) throw damaged(`action ${i + 1} can’t be read`)
    for (const box of BOXES) if (action[box] !== undefined) text(action[box], MOST.box, `a part of action ${i + 1}`)
  })
}
/** @type {(plan: Plan) => Plan} */
const tidy = ({ name, answers, actions }) => ({
  name: clean(name).replace(/\s+/g, " ").trim(),
  answers: Object.fromEntries(
    Object.entries(answers).map((
      [id, { score, note }],
    ) => [id, { ...(score !== undefined && { score }), ...(note && { note: clean(note) }) }]),
  ),
  actions: actions.map((action) => Object.fromEntries(BOXES.map((box) => [box, clean(action[box] ?? "")]))),
})

/**
 * Return the text of a file with a plan.
 * @type {(plan: Plan, day: string) => string}
 */
export const pack = (plan, day) =>
  `${
    JSON.stringify(
      {
        format: FORMAT,
        version: VERSION,
        saved: day,
        plan: { ...plan, actions: plan.actions.filter((action) => !isBlank(action)) },
      },
      null,
      2,
    )
  }\n`

/**
 * Read a file that `pack` made. Throws Unusable with what is wrong.
 * @type {(content: string) => Plan}
 */
export const unpack = (content) => {
  const file = opened(content, { format: FORMAT, version: VERSION, name: "a plan" })
  check(file.plan)
  return tidy(file.plan)
}
