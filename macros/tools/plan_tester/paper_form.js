// The paper form that the macro wrote in the page: its sections, and the folding of what is there to read.
import { element } from "../../../browser/page.js"

/** @typedef {{heading: Element, parts: Element[]}} Section */

/**
 * Return the sections of the paper form, each a heading and what stands below it.
 * @type {(place: HTMLElement) => Section[]}
 */
export const sections = (place) =>
  [...place.querySelectorAll("h3")].map((heading) => {
    const parts = []
    for (
      let next = heading.nextElementSibling;
      next && !next.matches("h3, script");
      next = next.nextElementSibling
    ) parts.push(next)
    return { heading, parts }
  })
/** @param {Section} section */
export const tableOf = ({ parts }) => {
  const table = parts.find((part) => part.matches("table"))
  if (!table) throw new Error("A part of the paper form has no table.")
  return table
}
/** @type {(section: Section, words: string) => void} */
export const fold = ({ parts }, words) => {
  const folded = element("details", { class: "plan-fold" }, element("summary", {}, words))
  parts[0].before(folded)
  folded.append(...parts)
}
