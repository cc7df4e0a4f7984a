// One of the nine questions of the action-plan tester. plan_tester.js holds the rest.
/** @import { Plan, Question, Score } from "./types.d.ts" */
import { button } from "../../../browser/keeping.js"
import { element } from "../../../browser/page.js"
import { MOST, put } from "./file.js"

/**
 * Make a question answerable. `more` is the link of its paper row; `plan` returns the plan, `change` takes it changed.
 * @param {Question} question
 * @param {number} n
 * @param {Score[]} scores
 * @param {Element} more
 * @param {() => Plan} plan
 * @param {(plan: Plan) => void} change
 */
export const planRow = (question, n, scores, more, plan, change) => {
  const id = `plan-${question.id}`
  /** @param {number | null} score */
  const answered = (score) => {
    change(put(plan(), question.id, { score }))
    mark()
  }
  const clear = button("Clear", () => {
    answered(null)
    draw()
    inputs[0].focus()
  })
  clear.setAttribute("aria-label", `Clear the answer to question ${n}`)
  const fieldset = element(
    "fieldset",
    {},
    element("legend", { class: "ask" }, `${n}. ${question.ask}`),
    element(
      "div",
      { class: "answers" },
      scores.map(({ value, words }) =>
        element(
          "span",
          { class: "answer" },
          element("input", {
            type: "radio",
            id: `${id}-${value}`,
            name: id,
            value,
            onchange: () => answered(value),
          }),
          element("label", { for: `${id}-${value}` }, `${value}: ${words}`),
        )
      ),
      clear,
    ),
  )
  const inputs = [...fieldset.querySelectorAll("input")]
  const help = element(
    "details",
    { class: "check-help" },
    element("summary", {}, "What good and weak look like"),
    element(
      "dl",
      { class: "help" },
      [["Good", question.good], ["Weak", question.weak], ["Ask for", question.get]].map((
        [term, words],
      ) => [element("dt", {}, term), element("dd", {}, words)]),
    ),
    element("p", { class: "help" }, "More: ", more, "."),
  )
  const note = element("textarea", {
    id: `${id}-note`,
    rows: 3,
    maxlength: MOST.note,
    oninput: () => change(put(plan(), question.id, { note: note.value })),
  })
  const noteBox = element(
    "details",
    { class: "check-note" },
    element("summary", {}, "Note"),
    element(
      "p",
      { class: "field" },
      element("label", { for: note.id }, `Note on question ${n}, such as the page of the plan`),
      note,
    ),
  )
  const place = element(
    "li",
    { class: "check", "data-item": question.id },
    fieldset,
    element("div", { class: "check-more" }, help, noteBox),
  )

  const mark = () => {
    const score = plan().answers[question.id]?.score
    clear.hidden = score === undefined
    place.dataset.answer = score === undefined ? "blank" : ["no", "unknown", "yes"][score]
  }
  const draw = () => {
    const { score, note: words = "" } = plan().answers[question.id] ?? {}
    for (const input of inputs) input.checked = Number(input.value) === score
    note.value = words
    noteBox.open = words !== ""
    mark()
  }
  return { place, draw }
}
