// An exam: all questions, then the score and a review.
/** @import { Question, Stage } from "./types.d.ts" */
import { alert, element, show } from "../../../browser/page.js"
import { make as field } from "./field.js"
import { button, counted, heading } from "./parts.js"
import { mark } from "./rules.js"

/**
 * Ask all questions at once, and mark them at the end.
 * @type {(stage: Stage, questions: Question[]) => void}
 */
export const exam = (stage, questions) => {
  const all = questions.map((question, i) => ({
    question,
    one: field(question, `quiz-${stage.module}-${question.id}`, `${i + 1}. `),
  }))
  const marks = () =>
    all.map(({ question, one }) => ({ question, marked: mark(question, one.answer()), given: one.words() }))
  const after = element("div", {})
  const given = () => marks().filter(({ marked }) => marked.given).length
  stage.hold(given)
  const tell = () => {
    const words = `${counted(given(), "question")} answered of ${all.length}.`
    if (stage.progress.textContent !== words) stage.progress.textContent = words
  }
  const hand = () => {
    // An order that nobody touched was not answered, whatever it shows.
    stage.finish(
      marks().map((one) => (one.marked.given ? one : { ...one, given: [] })),
      () => exam(stage, questions),
      true,
    )
  }
  const leave = () => {
    if (!given()) return stage.start()
    show(
      after,
      alert("Your answers go when you leave the exam."),
      element(
        "p",
        { class: "tool-actions" },
        button("Go on with it", () => {
          show(after)
          all[0].one.first().focus()
        }),
        button("Leave it", stage.start),
      ),
    )
    after.querySelector("button")?.focus()
  }
  const form = element(
    "form",
    {
      novalidate: true,
      onchange: tell,
      onclick: tell,
      onkeyup: tell,
      onsubmit: (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        const open = marks().flatMap(({ marked }, i) => (marked.given ? [] : [i]))
        if (!open.length) return hand()
        show(
          after,
          alert(`Not answered yet: ${open.map((i) => i + 1).join(", ")}.`),
          element(
            "p",
            { class: "tool-actions" },
            button(`Go to question ${open[0] + 1}`, () => all[open[0]].one.first().focus()),
            button("Finish without them", hand),
          ),
        )
        after.querySelector("button")?.focus()
      },
    },
    all.map(({ one }) => one.node),
    element(
      "p",
      { class: "tool-actions" },
      element("button", { type: "submit", class: "md-button md-button--primary" }, "Finish and see my score"),
      button("Leave the exam", leave),
    ),
    after,
  )
  tell()
  stage.turn(heading("Exam"), element("p", {}, "Nothing is marked until you finish."), form)
}
