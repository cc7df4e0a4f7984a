// The words of a case simulation, taken from the folded scenes that the macro wrote. desk.js walks through them.
import { element, only } from "../../../browser/page.js"

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
  const paper = only(".scenario-paper", place)
  /** @type {(id: string) => HTMLElement} */
  const scene = (id) => only(`[data-scene="${CSS.escape(id)}"]`, paper)
  /** @type {(id: string, name: string) => HTMLElement} */
  const choice = (id, name) => only(`[data-choice="${CSS.escape(name)}"]`, scene(id))
  return {
    opening: () => copies(paper, ".scenario-opening"),
    title: (/** @type {string} */ id) => scene(id).dataset.title ?? "",
    text: (/** @type {string} */ id) => copies(scene(id), ".scenario-words"),
    documents: (/** @type {string} */ id) => copies(scene(id), "[data-document]"),
    document: (/** @type {string} */ id) => copy(only(`[data-document="${CSS.escape(id)}"]`, paper)),
    choices: (/** @type {string} */ id) =>
      all(scene(id), "[data-choice]").map((one) => ({
        id: one.dataset.choice ?? "",
        says: words(only("summary", one)),
      })),
    says: (/** @type {string} */ id, /** @type {string} */ name) => words(only("summary", choice(id, name))),
    consequence: (/** @type {string} */ id, /** @type {string} */ name) =>
      copy(only(".scenario-then", choice(id, name))),
    ask: (/** @type {string} */ id) => words(only(".scenario-find .ask", scene(id))),
    working: (/** @type {string} */ id) => copy(only(".scenario-working", scene(id))),
    /** The debrief, the names of its parts made headings. */
    debrief: (/** @type {string} */ id) => {
      const made = copy(only(".scenario-debrief", scene(id)))
      for (const head of all(made, ".scenario-head")) head.replaceWith(element("h4", {}, words(head)))
      return made
    },
  }
}
