// The list of modules that the course opens with, and what stands in a module: how it is done, how far each part is, and
// what is left at its end.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { LearningRecord, Module } from "./record.js" */
/** @import { Standing } from "./standing.js" */
import { element } from "../../../browser/page.js"
import * as record from "./record.js"

const TOLD =
  "Your learning platform is told what you have done, the score of each quiz, which questions you got right and how each case ended. It is never told your answers. Ask your tutor who can see it."
const HALF = "Left half way, it begins again."
const WENT = { good: "it went well", mixed: "it went partly well", badly: "it went badly" }
const NO_QUIZ = "not finished yet"

/** @param {number} pass */
const rules = (pass) =>
  `To pass takes ${pass} of 100. Practice counts as much as the exam, and your better score is kept. A quiz or a case that you leave half way is not kept.`

/** What stands at the top of a module that has no list before it. @param {number} pass */
export const lead = (pass) => [
  element(
    "p",
    { class: "hint" },
    "This module is done when its quiz is finished, and its case if it has one. ",
    rules(pass),
  ),
  element("p", { class: "hint" }, TOLD),
]

/**
 * What a learner who comes back is told.
 * @type {(resumed: boolean, partly: boolean) => string}
 */
export const welcome = (resumed, partly) =>
  partly
    ? "Your learning platform did not give back which parts you did, so they may stand as not finished. The result that it holds stays."
    : resumed
    ? "Welcome back. What you finished before is kept."
    : ""

/** @type {(module: Module, now: LearningRecord) => string} */
const parts = (module, now) => {
  const { quiz, went } = now.modules[module.id] ?? {}
  return [
    module.scenario ? `Case: ${went ? WENT[went] : NO_QUIZ}` : null,
    `Quiz: ${quiz ? `${quiz[0]} of ${quiz[1]} right` : NO_QUIZ}`,
  ].filter(Boolean).join(". ")
}

/**
 * How far the quiz or the case of a module is, above it.
 * @type {(kind: "quiz" | "scenario", module: Module, now: LearningRecord) => string}
 */
export const far = (kind, module, now) => {
  const { quiz, went } = now.modules[module.id] ?? {}
  if (kind === "quiz") {
    return quiz
      ? `Finished: ${quiz[0]} of ${
        quiz[1]
      } right. Take it again if you like: the better score counts. Which answers were wrong is shown at its end, and not kept.`
      : `Not finished yet. It counts once you see your score. ${HALF}`
  }
  return went
    ? `Finished: ${WENT[went]}. Play it again if you like: how it went last is kept.`
    : `Not finished yet. It counts once the story ends. ${HALF}`
}

/** @type {(path: Module[], now: LearningRecord, pass: number) => Child[]} */
export const home = (path, now, pass) => [
  element("h1", { tabindex: -1 }, "The modules"),
  element(
    "p",
    {},
    "Take them in order, or as you need them. A module is done when its quiz is finished, and its case if it has one. ",
    rules(pass).replace("To pass", "To pass the course"),
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

/** @type {(left: string[], stands: Standing, pass: number) => string} */
const alone = (left, { status, score }, pass) =>
  status === "passed"
    ? `You have passed${score === null ? "" : `, with ${score} of 100`}. You can close the course.`
    : status === "failed"
    ? `You have ${
      score ?? 0
    } of 100, and a pass takes ${pass}. Take the quiz again: at its end it shows which answers were wrong, and why.`
    : ended(left)
/** @param {string[]} left */
const ended = (left) => left.length ? `Left to do: ${left.join(" and ")}, above.` : "This module is done."

/**
 * The end of a module: what is done, what is left, and where to go on.
 * @type {(path: Module[], module: Module, now: LearningRecord, stands: Standing, pass: number) => HTMLElement[]}
 */
export const end = (path, module, now, stands, pass) => {
  const left = record.left(now, module), following = path[path.indexOf(module) + 1]
  const done = element("p", {}, `${parts(module, now)}.`)
  if (path.length === 1) return [done, element("p", {}, alone(left, stands, pass))]
  const next = following
    ? element("a", { href: `#page=training/${following.id}` }, following.title)
    : element("a", { href: "#" }, "the list of modules")
  return [done, element("p", {}, ended(left)), element("p", { class: "player-next" }, "Next: ", next)]
}
