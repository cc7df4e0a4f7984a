// A module's quiz. Practice: one question at a time, with what there is to say after each. Exam: all, then the score
// and a review. Nothing is kept here: a finished quiz tells the learning path (training/progress.js), which keeps it.
import { alert, element, facts, fragment, show, today } from "../../../browser/page.js"
import { make as feedback } from "./feedback.js"
import { make as field } from "./field.js"
import { mark } from "./rules.js"
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Done, Marked, Note, Question } from "./types.d.ts" */

/** @type {(words: string, onclick: () => void, primary?: boolean) => HTMLButtonElement} */
const button = (words, onclick, primary = false) =>
  element("button", { type: "button", class: `md-button${primary ? " md-button--primary" : ""}`, onclick }, words)
/** @type {(n: number, what: string) => string} */
const counted = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`
/** @param {Marked} marked */
const verdict = (marked) => (marked.right ? "Right" : marked.given ? "Not right" : "Not answered")

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
  /** @type {(words: string, level?: "h3" | "h4") => HTMLHeadingElement} */
  const heading = (words, level = "h3") => element(level, { tabindex: -1 }, words)
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
      button("Practise", () => practise(questions), true),
      button("Take it as an exam", () => exam()),
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
            () => practise(missed, false),
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

  /** @param {Question[]} asked */
  const practise = (asked, whole = true) => {
    /** @type {Done[]} */
    const done = []
    given = () => done.length
    /** @param {number} n */
    const ask = (n) => {
      const question = asked[n], one = field(question, `quiz-${module}-${question.id}`)
      const after = element("div", { class: "quiz-after" })
      const check = element(
        "p",
        { class: "tool-actions" },
        element("button", { type: "submit", class: "md-button md-button--primary" }, "Check my answer"),
        button("Stop", start),
      )
      progress.textContent = `Question ${n + 1} of ${asked.length}. ${
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
              feedback(question, marked, see(question)),
              element(
                "p",
                { class: "tool-actions" },
                button(
                  last ? "See my score" : "Next question",
                  () => (last ? finish(done, () => practise(asked, whole), whole) : ask(n + 1)),
                  true,
                ),
                button("Stop", start),
              ),
            )
            progress.textContent = `${counted(done.length, "question")} answered of ${asked.length}. ${
              done.filter(({ marked: { right } }) => right).length
            } right.`
            said.focus()
          },
        },
        one.node,
        check,
      )
      turn(heading(`Question ${n + 1} of ${asked.length}`), form, after)
    }
    ask(0)
  }

  const exam = () => {
    const all = questions.map((question, i) => ({
      question,
      one: field(question, `quiz-${module}-${question.id}`, `${i + 1}. `),
    }))
    const marks = () =>
      all.map(({ question, one }) => ({ question, marked: mark(question, one.answer()), given: one.words() }))
    const after = element("div", {})
    given = () => marks().filter(({ marked }) => marked.given).length
    const tell = () => {
      const words = `${counted(given(), "question")} answered of ${all.length}.`
      if (progress.textContent !== words) progress.textContent = words
    }
    const hand = () => {
      // An order that nobody touched was not answered, whatever it shows.
      finish(marks().map((one) => (one.marked.given ? one : { ...one, given: [] })), exam, true)
    }
    const leave = () => {
      if (!given()) return start()
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
          button("Leave it", start),
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
    turn(heading("Exam"), element("p", {}, "Nothing is marked until you finish."), form)
  }

  show(live, begin())
  place.classList.add("quiz-started")
  place.append(progress, live)
  const wanted = fragment().quiz
  if (wanted === "practice") practise(questions)
  if (wanted === "exam") exam()
}
