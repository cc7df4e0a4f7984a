// Practice: one question at a time, with what there is to say after each.
/** @import { Done, Question, Stage } from "./types.d.ts" */
import { alert, element, show } from "../../../browser/page.js"
import { make as feedback } from "./feedback.js"
import { make as field } from "./field.js"
import { button, counted, heading, verdict } from "./parts.js"
import { mark } from "./rules.js"

/**
 * Ask questions one by one.
 * @type {(stage: Stage, asked: Question[], whole?: boolean) => void}
 */
export const practise = (stage, asked, whole = true) => {
  /** @type {Done[]} */
  const done = []
  stage.hold(() => done.length)
  /** @param {number} n */
  const ask = (n) => {
    const question = asked[n], one = field(question, `quiz-${stage.module}-${question.id}`)
    const after = element("div", { class: "quiz-after" })
    const check = element(
      "p",
      { class: "tool-actions" },
      element("button", { type: "submit", class: "md-button md-button--primary" }, "Check my answer"),
      button("Stop", stage.start),
    )
    stage.progress.textContent = `Question ${n + 1} of ${asked.length}. ${
      done.filter(({ marked }) => marked.right).length
    } right so far.`
    const form = element(
      "form",
      {
        novalidate: true,
        onsubmit: (/** @type {SubmitEvent} */ event) => {
          event.preventDefault()
          if (check.hidden) return
          const marked = mark(question, one.answer())
          if (!marked.given) {
            show(after, alert(one.missing))
            one.first().focus()
            return
          }
          done.push({ question, marked, given: one.words() })
          one.lock()
          check.hidden = true
          const said = heading(verdict(marked), "h4")
          said.className = marked.right ? "quiz-verdict quiz-right" : "quiz-verdict quiz-wrong"
          const last = n + 1 === asked.length
          show(
            after,
            said,
            feedback(question, marked, stage.see(question)),
            element(
              "p",
              { class: "tool-actions" },
              button(
                last ? "See my score" : "Next question",
                () => (last ? stage.finish(done, () => practise(stage, asked, whole), whole) : ask(n + 1)),
                true,
              ),
              button("Stop", stage.start),
            ),
          )
          stage.progress.textContent = `${counted(done.length, "question")} answered of ${asked.length}. ${
            done.filter(({ marked: { right } }) => right).length
          } right.`
          said.focus()
        },
      },
      one.node,
      check,
    )
    stage.turn(heading(`Question ${n + 1} of ${asked.length}`), form, after)
  }
  ask(0)
}
