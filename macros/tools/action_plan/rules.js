// The staff side's action plan: its objectives, never more than the form allows, and how each stands. No page here.
/** @import { CalendarDay } from "../../../browser/types.d.ts" */
/** @import { Check, Standing } from "../health_check/types.d.ts" */
/** @import { ActionPlan, Idea, Objective, Plan, Progress, Section } from "./types.d.ts" */
import { Unusable } from "../../../browser/unusable.js"
import { clean, entriesOf, MOST as LIMITS, newId } from "../health_check/rules.js"
import { standing, standingOf, suggested } from "../health_check/standing.js"

export const MOST = { text: LIMITS.text, label: LIMITS.label, year: LIMITS.year, plans: 20, dates: 8, reviews: 60 }
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** @type {(year: string) => Plan} */
export const fresh = (year) => ({ id: newId(), staffSide: "", year, objectives: [] })
/** @param {Plan} plan */
export const isUntouched = (plan) => !plan.objectives.length && !plan.staffSide

/**
 * Return a day as it is, or say what is wrong with it. Empty is no day.
 * @param {string} text
 */
export const realDay = (text) => {
  if (text === "") return ""
  const real = ISO.test(text) && !Number.isNaN(Date.parse(text)) &&
    new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
  if (!real) throw new Unusable(`“${text}” is not a date. Give the day, the month and the year.`)
  if (text < "2000-01-01" || text > "2099-12-31") throw new Unusable("Check the year of that date.")
  return text
}

/**
 * Add an objective, or refuse with the reason of the form.
 * @type {(plan: Plan, form: ActionPlan, given?: Partial<Objective>) => Plan}
 */
export const add = (plan, form, given = {}) => {
  if (plan.objectives.length >= form.most) throw new Unusable(form.why)
  const made = { id: newId(), section: "", what: "", how: "", who: "", when: "", reviews: [], progress: [], ...given }
  return { ...plan, objectives: [...plan.objectives, made] }
}
/** @type {(plan: Plan, id: string, parts: Partial<Objective>) => Plan} */
export const change = (plan, id, parts) => ({
  ...plan,
  objectives: plan.objectives.map((one) => (one.id === id ? { ...one, ...parts } : one)),
})
/** @type {(plan: Plan, id: string) => Plan} */
export const remove = (plan, id) => ({ ...plan, objectives: plan.objectives.filter((one) => one.id !== id) })

/**
 * Add a review date, once, in order.
 * @type {(objective: Objective, text: string) => string[]}
 */
export const addReview = (objective, text) => {
  const day = realDay(text)
  if (!day) throw new Unusable("Choose the date of the review first.")
  if (objective.reviews.includes(day)) throw new Unusable("That review date is there already.")
  if (objective.reviews.length >= MOST.dates) {
    throw new Unusable(`There are ${MOST.dates} review dates already. Take one out first.`)
  }
  return [...objective.reviews, day].sort()
}

/**
 * Take down how an objective stood at a review.
 * @type {(objective: Objective, form: ActionPlan, step: Progress) => Progress[]}
 */
export const addProgress = (objective, form, { on, state, note }) => {
  if (!form.states.some(({ id }) => id === state)) throw new Unusable("Choose how it stands.")
  const day = realDay(on)
  if (!day) throw new Unusable("Give the day of the review.")
  if (objective.progress.length >= MOST.reviews) {
    throw new Unusable("There are too many reviews here. Take an old one out first.")
  }
  return [...objective.progress, { on: day, state, note: clean(note.slice(0, MOST.text)) }].sort((
    one,
    other,
  ) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/**
 * A state in words.
 * @type {(form: ActionPlan, id: string) => string}
 */
export const stateName = (form, id) => form.states.find((state) => state.id === id)?.says ?? id

/**
 * How an objective stood last: a state's words, and when.
 * @type {(objective: Objective, form: ActionPlan) => Progress & {says: string}}
 */
export const stands = (objective, form) => {
  const last = objective.progress.at(-1)
  return last
    ? { ...last, says: stateName(form, last.state) }
    : { on: "", state: "", says: "Not reviewed yet", note: "" }
}

/**
 * The areas to begin from, the lowest first. `next` finds what people wrote would help in one.
 * @type {(form: ActionPlan, standings: [string, Standing | null][], next: (section: Section) => string[]) => Idea[]}
 */
const ideas = (form, standings, next) =>
  suggested(standings, form.suggest).flatMap((id) => {
    const section = form.sections.find((one) => one.id === id), found = new Map(standings).get(id)
    return section && found ? [{ section, found, next: next(section) }] : []
  })

/**
 * The areas to begin from, as a health check rates them.
 * @type {(check: Check, form: ActionPlan) => Idea[]}
 */
export const fromCheck = (check, form) =>
  ideas(
    form,
    form.sections.map((section) => [section.id, standing(check, section)]),
    (section) =>
      entriesOf(check, section.next.id).flatMap(({ value, earlier }) =>
        typeof value === "string" && !earlier ? [value] : []
      ),
  )

/**
 * The same from ratings in an address: #a=1&b=3. What is no rating is left out.
 * @type {(given: Record<string, string>, form: ActionPlan) => Idea[]}
 */
export const fromAddress = (given, form) =>
  ideas(
    form,
    form.sections.filter(({ id }) => /^[123]$/.test(given[id] ?? "")).map((
      { id },
    ) => [id, standingOf(Number(given[id]), [])]),
    () => [],
  )

/**
 * The days of a plan for a calendar. A calendar may be read by others, so it says nothing of what the objectives are.
 * @type {(plan: Plan) => CalendarDay[]}
 */
export const events = (plan) =>
  plan.objectives.flatMap((one, i) => [
    ...one.reviews.map((day) => ({
      id: `review-${one.id}-${day}`,
      day,
      title: `Action plan: review objective ${i + 1}`,
    })),
    ...(one.when
      ? [{ id: `when-${one.id}`, day: one.when, title: `Action plan: objective ${i + 1} is to be done` }]
      : []),
  ])
