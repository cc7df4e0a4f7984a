// A module's quiz: where it begins, and the score and review with which practice and exam end. Nothing is kept here: a finished quiz tells the learning path (training/progress.js), which keeps it.
import { alert, element, facts, fragment, show, today } from "../../../browser/page.js"
import { make as feedback } from "./feedback.js"
import { exam } from "./exam.js"
import { button, counted, heading, verdict } from "./parts.js"
import { practise } from "./practice.js"
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Done, Note, Question, Stage } from "./types.d.ts" */

/**
 * Start a quiz in its place. `note` is told of a finished one; `hold` is as in guard.js.
 * @param {HTMLElement} place
 * @param {{note: Note, hold?: (held: () => string[]) => unknown}} to
 */
export const quiz = (place, { note, hold = () => {} }) => {
  /** @type {{module: string, questions: Question[]}} */
  const { module, questions } = facts(place)
  /** @param {Question} question */
  const see = (question) => {
    /** @type {HTMLAnchorElement | null} */
    const link = place.querySelector(`[data-question="${question.id}"] .quiz-see a`)
    return link && { href: link.href, words: link.textContent }
  }
  const live = element("div", { class: "quiz-live" })
  let given = () => 0 // how many answers would go with this page
  hold(() => (given() ? ["your answers to the quiz"] : []))
  const progress = element("p", { class: "quiz-progress", role: "status" })
  /**
   * Show a page of the quiz and put the keyboard on its heading.
   * @param {HTMLElement} title
   * @param {Child[]} parts
   */
  const turn = (title, ...parts) => {
    show(live, title, ...parts)
    place.scrollIntoView()
    title.focus({ preventScroll: true })
  }

  const begin = () => [
    element(
      "p",
      {},
      `${
        counted(questions.length, "question")
      }. Practise: you are told after each what is right, and why. Exam: you answer all of them, then see your score and go through it.`,
    ),
    element("p", { class: "hint" }, "Your answers stay on this page and go when you leave it."),
    element(
      "p",
      { class: "tool-actions" },
      button("Practise", () => practise(stage, questions), true),
      button("Take it as an exam", () => exam(stage, questions)),
    ),
  ]
  const start = () => {
    given = () => 0
    progress.textContent = ""
    turn(heading("The quiz"), begin())
  }

  /**
   * Tell the learning path. What it could not keep, it says; the score stands all the same.
   * @type {(right: number, done: Done[]) => HTMLElement | null}
   */
  const record = (right, done) => {
    const marks = done.map(({ question: { id, kind }, marked: { right } }) => ({ id, kind, right }))
    try {
      note(module, "quiz", { right, of: done.length, when: today() }, marks)
      return null
    } catch (error) {
      return alert(error.message)
    }
  }

  /**
   * The end of both ways. A part of the quiz, gone over again, is not recorded.
   * @type {(done: Done[], again: () => void, whole: boolean) => void}
   */
  const finish = (done, again, whole) => {
    given = () => 0
    const right = done.filter(({ marked }) => marked.right).length
    const missed = done.filter(({ marked }) => !marked.right).map(({ question }) => question)
    const refused = whole ? record(right, done) : null
    progress.textContent = `Finished. ${right} of ${done.length} right.`
    turn(
      heading("Your score"),
      element(
        "p",
        { class: "tool-answer" },
        element("output", { "data-answer": "score", "data-value": right }, `${right} of ${done.length}`),
        " right",
      ),
      refused,
      missed.length ? null : element("p", {}, "All right. Go on to what to do in your branch this week."),
      element(
        "p",
        { class: "tool-actions" },
        missed.length
          ? button(
            `Practise the ${missed.length === 1 ? "one" : missed.length} you missed`,
            () => practise(stage, missed, false),
            true,
          )
          : null,
        button("Try again", again),
        button("Back to the start", start),
      ),
      heading("Question by question", "h4"),
      element(
        "ol",
        { class: "quiz-review" },
        done.map(({ question, marked, given }) =>
          element(
            "li",
            { class: marked.right ? "quiz-right" : "quiz-wrong" },
            element("p", {}, question.ask),
            element("p", { class: "quiz-verdict" }, verdict(marked)),
            feedback(question, marked, see(question), given),
          )
        ),
      ),
    )
  }

  /** @type {Stage} */
  const stage = { module, progress, see, turn, start, finish, hold: (count) => (given = count) }
  show(live, begin())
  place.classList.add("quiz-started")
  place.append(progress, live)
  const wanted = fragment().quiz
  if (wanted === "practice") practise(stage, questions)
  if (wanted === "exam") exam(stage, questions)
}
