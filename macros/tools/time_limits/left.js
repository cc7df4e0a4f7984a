// How far off a day is, in words.
import { addDays, daysBetween } from "./rules.js"

/** @param {number} days */
const count = (days) => (days === 1 ? "1 day" : `${days} days`)
/**
 * How many days are left to a day, or since it.
 * @type {(iso: string, today: string) => string}
 */
export const left = (iso, today) => {
  const days = daysBetween(today, iso)
  return days < 0 ? `passed ${count(-days)} ago` : days === 0 ? "today" : `${count(days)} left`
}

/**
 * When to do what may take a week: today, where no more than a week is left to the day to act by.
 * @type {(day: string | null, today: string) => string}
 */
export const within = (day, today) => (day !== null && day <= addDays(today, 7) ? "today" : "within 7 days")
