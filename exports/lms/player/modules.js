// The list of modules that the course opens with, how far each is, and what stands at the end of one.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { LearningRecord, Module } from "./record.js" */
import { element } from "../../../browser/page.js"
import * as record from "./record.js"

export const TOLD =
  "Your learning platform is told what you have done, the score of each quiz, which questions you got right and how each case ended. It is never told your answers. Ask your tutor who can see it."
const WENT = { good: "it went well", mixed: "it went partly well", badly: "it went badly" }

/** @type {(module: Module, now: LearningRecord) => string} */
const parts = (module, now) => {
  const { quiz, went } = now.modules[module.id] ?? {}
  return [
    module.scenario ? `Case: ${went ? WENT[went] : "not finished yet"}` : null,
    `Quiz: ${quiz ? `${quiz[0]} of ${quiz[1]} right` : "not finished yet"}`,
  ].filter(Boolean).join(". ")
}

/** @type {(path: Module[], now: LearningRecord) => Child[]} */
export const home = (path, now) => [
  element("h1", { tabindex: -1 }, "The modules"),
  element(
    "p",
    {},
    "Take them in order, or as you need them. A module is done when its quiz is finished, and its case if it has one.",
  ),
  element("p", {}, TOLD),
  element(
    "ol",
    { class: "player-list" },
    path.map((module) =>
      element(
        "li",
        { "data-done": record.done(now, module) ? "yes" : "no" },
        element("a", { href: `#page=training/${module.id}` }, module.title),
        ` (about ${module.minutes} minutes)`,
        element("br"),
        `${record.done(now, module) ? "Done. " : ""}${parts(module, now)}.`,
      )
    ),
  ),
]

/** @type {(path: Module[], module: Module) => HTMLElement} */
export const next = (path, module) => {
  const following = path[path.indexOf(module) + 1]
  return element(
    "p",
    { class: "player-next" },
    "Next: ",
    following
      ? element("a", { href: `#page=training/${following.id}` }, following.title)
      : element("a", { href: "#" }, "the list of modules"),
  )
}
