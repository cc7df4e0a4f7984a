// How far off a day is, in words.
import { daysBetween } from "./rules.js"

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
