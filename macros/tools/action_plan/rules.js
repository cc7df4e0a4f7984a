// The staff side's action plan: its objectives, never more than the form allows, and how each stands. No page here.
import {
  clean,
  entriesOf,
  MOST as LIMITS,
  newId,
  standing,
  standingOf,
  suggested,
  Unusable,
} from "../health_check/rules.js"

export const MOST = { text: LIMITS.text, label: LIMITS.label, year: LIMITS.year, plans: 20, dates: 8, reviews: 60 }
const ISO = /^\d{4}-\d{2}-\d{2}$/

export const fresh = (year) => ({ id: newId(), staffSide: "", year, objectives: [] })
export const isUntouched = (plan) => !plan.objectives.length && !plan.staffSide

/** Return a day as it is, or say what is wrong with it. Empty is no day. */
export const realDay = (text) => {
  if (text === "") return ""
  const real = ISO.test(text) && !Number.isNaN(Date.parse(text)) &&
    new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
  if (!real) throw new Unusable(`“${text}” is not a date. Give the day, the month and the year.`)
  if (text < "2000-01-01" || text > "2099-12-31") throw new Unusable("Check the year of that date.")
  return text
}

/** Add an objective, or refuse with the reason of the form. */
export const add = (plan, form, given = {}) => {
  if (plan.objectives.length >= form.most) throw new Unusable(form.why)
  const made = { id: newId(), section: "", what: "", how: "", who: "", when: "", reviews: [], progress: [], ...given }
  return { ...plan, objectives: [...plan.objectives, made] }
}
export const change = (plan, id, parts) => ({
  ...plan,
  objectives: plan.objectives.map((one) => (one.id === id ? { ...one, ...parts } : one)),
})
export const remove = (plan, id) => ({ ...plan, objectives: plan.objectives.filter((one) => one.id !== id) })

/** Add a review date, once, in order. */
export const addReview = (objective, text) => {
  const day = realDay(text)
  if (!day) throw new Unusable("Choose the date of the review first.")
  if (objective.reviews.includes(day)) throw new Unusable("That review date is there already.")
  if (objective.reviews.length >= MOST.dates) {
    throw new Unusable(`There are ${MOST.dates} review dates already. Take one out first.`)
  }
  return [...objective.reviews, day].sort()
}

/** Take down how an objective stood at a review. */
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

/** How an objective stood last: a state's words, and when. */
export const stands = (objective, form) => {
  const last = objective.progress.at(-1)
  return last
    ? { ...last, says: form.states.find(({ id }) => id === last.state)?.says ?? last.state }
    : { on: "", state: "", says: "Not reviewed yet", note: "" }
}

/** The areas to begin from, as a health check rates them: [{section, found, next}], next being what people wrote would help. */
export const fromCheck = (check, form) => {
  const ids = suggested(form.sections.map((section) => [section.id, standing(check, section)]), form.suggest)
  return ids.map((id) => {
    const section = form.sections.find((one) => one.id === id)
    return {
      section,
      found: standing(check, section),
      next: entriesOf(check, section.next.id).filter((entry) => !entry.earlier).map(({ value }) => value),
    }
  })
}

/** The same from ratings in an address: #a=1&b=3. What is no rating is left out. */
export const fromAddress = (given, form) => {
  const standings = form.sections.filter(({ id }) => /^[123]$/.test(given[id] ?? "")).map((
    { id },
  ) => [id, standingOf(Number(given[id]), [])])
  return suggested(standings, form.suggest).map((id) => ({
    section: form.sections.find((one) => one.id === id),
    found: new Map(standings).get(id),
    next: [],
  }))
}

/** The days of a plan for a calendar. A calendar may be read by others, so it says nothing of what the objectives are. */
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
