// The words of a case simulation, taken from the folded scenes that the macro wrote. scenario.js walks through them.
import { element } from "../../../browser/page.js"

/** Return a copy without ids: the folded scenes keep theirs. */
const copy = (node) => {
  const made = node.cloneNode(true)
  for (const one of [made, ...made.querySelectorAll("[id]")]) one.removeAttribute("id")
  return made
}
const words = (node) => node.textContent.replace(/\s+/g, " ").trim()
const copies = (place, query) => [...place.querySelectorAll(query)].map(copy)

/** Read the folded scenes: what each shows, by its id. */
export const read = (paper) => {
  const scenes = new Map([...paper.querySelectorAll("[data-scene]")].map((scene) => [scene.dataset.scene, scene]))
  const choice = (id, name) => scenes.get(id).querySelector(`[data-choice="${CSS.escape(name)}"]`)
  const document_ = (id) => copy(paper.querySelector(`[data-document="${CSS.escape(id)}"]`))
  return {
    opening: () => copies(paper, ".scenario-opening"),
    title: (id) => scenes.get(id).dataset.title,
    text: (id) => copies(scenes.get(id), ".scenario-words"),
    documents: (id) => copies(scenes.get(id), "[data-document]"),
    document: document_,
    documentTitle: (id) => words(document_(id).querySelector("summary")),
    choices: (id) =>
      [...scenes.get(id).querySelectorAll("[data-choice]")].map((one) => ({
        id: one.dataset.choice,
        says: words(one.querySelector("summary")),
      })),
    says: (id, name) => words(choice(id, name).querySelector("summary")),
    consequence: (id, name) => copy(choice(id, name).querySelector(".scenario-then")),
    ask: (id) => words(scenes.get(id).querySelector(".scenario-find .ask")),
    working: (id) => copy(scenes.get(id).querySelector(".scenario-working")),
    /** The debrief, the names of its parts made headings. */
    debrief: (id) => {
      const made = copy(scenes.get(id).querySelector(".scenario-debrief"))
      for (const head of made.querySelectorAll(".scenario-head")) head.replaceWith(element("h4", {}, words(head)))
      return made
    },
  }
}
