// Progress on the learning path, for whatever page it happens on: quizzes and cases call `note` when they are
// finished. The end of a module's page is next_module.js, the list of modules is learning_path.js.
import * as files from "../../../browser/files.js"
import { button } from "../../../browser/keeping.js"
import { day, element, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import * as rules from "./rules.js"
/** @import { CaseResult, Module, Progress, QuizResult } from "./types.d.ts" */

const NAME = "training"
// Which module was opened last is noted by the page, not done by the reader.
store.declare(
  NAME,
  (/** @type {Progress} */ { modules, name }) => (Object.keys(modules).length || name ? [{ modules, name }] : []),
)
export const UNKEPT =
  "This page forgets it when you close or leave it, unless you keep it on this device or save it to a file."

/**
 * Return the reader's progress. Throws once if what was kept is damaged; then goes on with none.
 * @returns {Progress}
 */
export const read = () => store.get(NAME, rules.check) ?? rules.begin()
/** @param {Progress} progress */
export const write = (progress) => store.set(NAME, progress)

const WENT = { good: "it went well", mixed: "it went partly well", badly: "it went badly" }
/**
 * Say in words how far one module is.
 * @param {Progress} progress
 * @param {Module} module
 */
const said = (progress, module) => {
  const { read: isRead, quiz, scenario } = progress.modules[module.id] ?? {}
  const words = {
    read: isRead ? "Read" : "Not marked as read yet",
    scenario: scenario ? `Case: ${WENT[scenario.went]}, ${day(scenario.when)}` : "Case: not finished yet",
    quiz: quiz ? `Quiz: ${quiz.right} of ${quiz.of} right, ${day(quiz.when)}` : "Quiz: not finished yet",
  }
  return rules.parts(progress, module).map(([part, is]) => ({ part, words: words[part], is }))
}
/**
 * The parts of a module, each with how far it is.
 * @param {Progress} progress
 * @param {Module} module
 */
export const list = (progress, module) =>
  element(
    "ul",
    { class: "path-parts" },
    said(progress, module).map(({ part, words, is }) =>
      element("li", { "data-part": part, class: is ? "path-done" : null }, words)
    ),
  )

/**
 * The buttons that save progress and open it again. `tell` and `warn` show words; `drawn` is called after a change.
 * @param {{tell: (words: string) => void, warn: (words: string) => void, drawn: () => void}} to
 */
export const fileButtons = ({ tell, warn, drawn }) => {
  /** @param {() => void | Promise<void>} act */
  const attempt = (act) => async () => {
    try {
      await act()
    } catch (error) {
      drawn()
      warn(error.message)
    }
  }
  return [
    button(
      "Save my progress to a file",
      attempt(() => {
        files.save("staffside-training.json", "application/json", rules.pack(read(), today()))
        store.file(NAME)
        tell(files.SAVED)
      }),
    ),
    button(
      "Open saved progress",
      attempt(async () => {
        const before = read(), after = rules.merge(before, rules.unpack(await files.open(".json,application/json")))
        write(after)
        drawn()
        tell(
          JSON.stringify(after) === JSON.stringify(before)
            ? "That file has nothing that is not here already."
            : "Opened. What the file says was added to what was here; nothing was taken away.",
        )
      }),
    ),
  ]
}

/**
 * Note that something is done, today unless it says when. Throws, with words to show, if it could not be kept; the page
 * still has it.
 * @param {string} module
 * @param {"read" | "quiz" | "scenario" | "opened"} what
 * @param {boolean | Partial<QuizResult> | Partial<CaseResult>} [value]
 */
export const note = (module, what, value) =>
  write(rules.note(read(), module, what, typeof value === "object" ? { when: today(), ...value } : value))
