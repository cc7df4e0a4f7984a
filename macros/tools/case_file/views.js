// What the parts of the case file show alike.
import { day, element, today } from "../../../browser/page.js"
import { daysBetween } from "../time_limits/rules.js"
/** @import { Fields } from "./types.d.ts" */

/**
 * The labels of some fields as the heads of columns.
 * @type {(fields: Fields, names: string[]) => string[]}
 */
export const heads = (fields, names) => names.map((name) => fields[name].label.replace("?", ""))

/**
 * 20 September 2026, or About September 2026.
 * @param {string} date
 */
export const when = (date) => (date.length > 7 ? day(date) : `About ${day(`${date}-01`).replace(/^\d+\s/, "")}`)

/** @param {string} iso */
export const left = (iso) => {
  const days = daysBetween(today(), iso)
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`
  return days < 0 ? `passed ${count} ago` : days === 0 ? "today" : `${count} left`
}

/** @type {(text: string) => (Node | string)[]} */
export const lines = (text) => text.split("\n").flatMap((line, i) => (i ? [element("br"), line] : [line]))
/** @type {(words: string, onclick: (event: MouseEvent) => void, more?: Record<string, string>) => HTMLButtonElement} */
export const button = (words, onclick, more = {}) =>
  element("button", { type: "button", class: "md-button", onclick, ...more }, words)

/**
 * Some texts of a record under their labels, without those that are empty.
 * @type {(fields: Fields, record: any, names: string[]) => HTMLElement[]}
 */
export const details = (fields, record, names) =>
  names.filter((name) => record[name]).map((name) =>
    element(
      "div",
      {},
      element("dt", {}, fields[name].label.replace("?", "")),
      element("dd", {}, lines(record[name])),
    )
  )
