// The words of a case simulation, taken from the folded scenes that the macro wrote. desk.js walks through them.
import { element } from "../../../browser/page.js"

/**
 * The one element in a place that a query names: the macro has put it there.
 * @type {(place: ParentNode, query: string) => HTMLElement}
 */
const only = (place, query) => {
  /** @type {HTMLElement | null} */
  const found = place.querySelector(query)
  if (!found) throw new Error(`This case has no ${query}.`)
  return found
}
/** @type {(place: ParentNode, query: string) => HTMLElement[]} */
const all = (place, query) => [...place.querySelectorAll(query)].filter((one) => one instanceof HTMLElement)

/**
 * Return a copy without ids: the folded scenes keep theirs.
 * @param {HTMLElement} node
 */
const copy = (node) => {
  const made = /** @type {HTMLElement} */ (node.cloneNode(true))
  for (const one of [made, ...made.querySelectorAll("[id]")]) one.removeAttribute("id")
  return made
}
/** @param {HTMLElement} node */
const words = (node) => node.textContent.replace(/\s+/g, " ").trim()
/** @type {(place: ParentNode, query: string) => HTMLElement[]} */
const copies = (place, query) => all(place, query).map(copy)

/**
 * Read the folded scenes: what each shows, by the id of a scene, and the name of a choice in it.
 * @param {HTMLElement} place
 */
export const read = (place) => {
  const paper = only(place, ".scenario-paper")
  /** @type {(id: string) => HTMLElement} */
  const scene = (id) => only(paper, `[data-scene="${CSS.escape(id)}"]`)
  /** @type {(id: string, name: string) => HTMLElement} */
  const choice = (id, name) => only(scene(id), `[data-choice="${CSS.escape(name)}"]`)
  return {
    opening: () => copies(paper, ".scenario-opening"),
    title: (/** @type {string} */ id) => scene(id).dataset.title ?? "",
    text: (/** @type {string} */ id) => copies(scene(id), ".scenario-words"),
    documents: (/** @type {string} */ id) => copies(scene(id), "[data-document]"),
    document: (/** @type {string} */ id) => copy(only(paper, `[data-document="${CSS.escape(id)}"]`)),
    choices: (/** @type {string} */ id) =>
      all(scene(id), "[data-choice]").map((one) => ({
        id: one.dataset.choice ?? "",
        says: words(only(one, "summary")),
      })),
    says: (/** @type {string} */ id, /** @type {string} */ name) => words(only(choice(id, name), "summary")),
    consequence: (/** @type {string} */ id, /** @type {string} */ name) =>
      copy(only(choice(id, name), ".scenario-then")),
    ask: (/** @type {string} */ id) => words(only(scene(id), ".scenario-find .ask")),
    working: (/** @type {string} */ id) => copy(only(scene(id), ".scenario-working")),
    /** The debrief, the names of its parts made headings. */
    debrief: (/** @type {string} */ id) => {
      const made = copy(only(scene(id), ".scenario-debrief"))
      for (const head of all(made, ".scenario-head")) head.replaceWith(element("h4", {}, words(head)))
      return made
    },
  }
}
