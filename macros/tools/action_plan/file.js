// The action plan's file: what it may hold, how it is written and read, and the plan in words. No page here.
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { ActionPlan, Blank, Plan, State } from "./types.d.ts" */
import { opened } from "../../../browser/saved.js"
import { Unusable } from "../../../browser/unusable.js"
import { MOST, realDay, stands, stateName } from "./rules.js"
import { damaged, id, record, text } from "../health_check/file.js"
import { clean, oneLine } from "../health_check/rules.js"

/** @typedef {(day: string) => string} Print Says a day as readers do. */

const FORMAT = "staffside-action_plan"
const VERSION = 1

/** @type {(value: unknown, what: string) => string} */
const day = (value, what) => {
  try {
    if (typeof value !== "string") throw new Unusable()
    return realDay(value)
  } catch {
    throw damaged(`${what} is not a date`)
  }
}

/**
 * Check one plan. `form` says how many objectives it may hold, and how they can stand.
 * @type {(plan: unknown, form: ActionPlan) => asserts plan is Plan}
 */
const checkOne = (plan, form) => {
  if (!record(plan) || !id(plan.id)) throw damaged("its plan is missing")
  if (!text(plan.staffSide, MOST.label)) throw damaged("the name of the staff side is missing or too long")
  if (!text(plan.year, MOST.year) || !plan.year.trim()) throw damaged("its year is missing or too long")
  if (!Array.isArray(plan.objectives)) throw damaged("its objectives are missing")
  if (plan.objectives.length > form.most) {
    throw new Unusable(
      `This file holds ${plan.objectives.length} objectives. ${form.why} Nothing on this page has changed.`,
    )
  }
  const ids = new Set()
  for (const [i, one] of plan.objectives.entries()) {
    const name = `objective ${i + 1}`
    if (!record(one) || !id(one.id) || ids.has(one.id)) throw damaged(`${name} can’t be read`)
    ids.add(one.id)
    if (one.section !== "" && !id(one.section)) throw damaged(`the section of ${name} can’t be read`)
    for (const part of ["what", "how", "who"]) {
      if (!text(one[part], MOST.text)) throw damaged(`“${part}” of ${name} is not text, or is too long`)
    }
    day(one.when, `“when” of ${name}`)
    if (!Array.isArray(one.reviews) || one.reviews.length > MOST.dates) {
      throw damaged(`the review dates of ${name} can’t be read`)
    }
    for (const review of one.reviews) {
      if (!day(review, `a review date of ${name}`)) throw damaged(`a review date of ${name} is empty`)
    }
    if (!Array.isArray(one.progress) || one.progress.length > MOST.reviews) {
      throw damaged(`the progress of ${name} can’t be read`)
    }
    for (const step of one.progress) {
      if (!record(step) || !id(step.state) || !text(step.note, MOST.text)) {
        throw damaged(`the progress of ${name} can’t be read`)
      }
      if (!form.states.some((state) => state.id === step.state)) {
        throw damaged(`${name} stands in a way that this page does not know`)
      }
      if (!day(step.on, `a review of ${name}`)) throw damaged(`a review of ${name} has no date`)
    }
  }
}

/** @type {(plan: Plan) => Plan} */
const tidy = (plan) => ({
  id: plan.id,
  staffSide: oneLine(plan.staffSide),
  year: oneLine(plan.year) || "Year",
  objectives: plan.objectives.map(({ id: own, section, what, how, who, when, reviews, progress }) => ({
    id: own,
    section,
    what: clean(what),
    how: clean(how),
    who: clean(who),
    when,
    reviews: [...new Set(reviews)].sort(),
    progress: progress.map(({ on, state, note }) => ({ on, state, note: clean(note) })),
  })),
})

/**
 * Check what the device kept. Throws Unusable if it is not what this page keeps.
 * @type {(state: unknown, form: ActionPlan) => asserts state is State}
 */
export const checkState = (state, form) => {
  if (!record(state) || !Array.isArray(state.plans) || !state.plans.length || state.plans.length > MOST.plans) {
    throw damaged("its plans are missing")
  }
  for (const plan of state.plans) checkOne(plan, form)
  const ids = state.plans.map((plan) => plan.id)
  if (new Set(ids).size < ids.length || !ids.includes(state.current)) {
    throw damaged("it does not say which plan is open")
  }
  if (state.beside && !ids.includes(state.beside)) throw damaged("the earlier plan that it names is not there")
}

/**
 * Return the text of a file with one plan.
 * @type {(plan: Plan, saved: string) => string}
 */
export const pack = (plan, saved) => `${JSON.stringify({ format: FORMAT, version: VERSION, saved, plan }, null, 2)}\n`

/**
 * Read a file that `pack` made. Throws Unusable with what is wrong.
 * @type {(content: string, form: ActionPlan) => Plan}
 */
export const unpack = (content, form) => {
  const { plan } = opened(content, { format: FORMAT, version: VERSION, name: "an action plan" })
  checkOne(plan, form)
  return tidy(plan)
}

/**
 * The rows of an objective in words: [part, words]. `print` says a day as readers do.
 * @type {(one: Blank, form: ActionPlan, print: Print) => string[][]}
 */
export const rows = (one, form, print) => [
  ...form.fields.map((part) => [part.ask, part.kind === "date" ? one[part.id] && print(one[part.id]) : one[part.id]]),
  ["Review dates", one.reviews.map(print).join("; ")],
  [
    "At the reviews",
    one.progress.map((step) => `${print(step.on)}: ${stateName(form, step.state)}${step.note ? `. ${step.note}` : ""}`)
      .join("\n"),
  ],
]
/** @type {(one: Blank, i: number, form: ActionPlan) => string} */
export const titleOf = (one, i, form) => {
  const section = form.sections.find(({ id: name }) => name === one.section)
  return `Objective ${i + 1}${section ? `, from section ${section.id.toUpperCase()}: ${section.title}` : ""}`
}

/**
 * Last year's plan in rows: what, who, when, and where it stood.
 * @type {(last: Plan, form: ActionPlan, print: Print) => string[][]}
 */
export const lastRows = (last, form, print) =>
  last.objectives.map((one) => {
    const { says, on, note } = stands(one, form)
    return [
      one.what || "(nothing written)",
      one.who,
      one.when && print(one.when),
      `${says}${on ? `, ${print(on)}` : ""}${note ? `. ${note}` : ""}`,
    ]
  })
export const LAST_HEADS = ["What", "Who", "When", "How it stood"]

/**
 * The blocks of a Word file; see files.word.
 * @type {(plan: Plan, last: Plan | null, form: ActionPlan, print: Print, saved: string) => Block[]}
 */
export const blocks = (plan, last, form, print, saved) => [
  { text: `${plan.staffSide ? `${plan.staffSide}. ` : ""}Year: ${plan.year}. Saved on ${saved}.` },
  ...plan.objectives.flatMap((
    one,
    i,
  ) => [{ heading: titleOf(one, i, form) }, { table: { heads: ["Part", "Our plan"], rows: rows(one, form, print) } }]),
  ...(plan.objectives.length ? [] : [{ text: "No objectives yet." }]),
  ...(last
    ? [{ heading: `The plan of ${last.year}` }, { table: { heads: LAST_HEADS, rows: lastRows(last, form, print) } }]
    : []),
]
