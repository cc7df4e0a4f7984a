// One question of the casework checklist, made from its row on paper. checklist.js holds the rest.
/** @import { Answer, Case, Item } from "./rules.js" */
import { button } from "../../../browser/keeping.js"
import { element, show } from "../../../browser/page.js"
import { answerOf, ANSWERS, MARKS, MOST, noteOf, put, WORDS } from "./rules.js"

/** @typedef {{item: Item, paper: HTMLElement, mark: () => void, draw: () => void}} Row */

/**
 * Turn the paper row of an item into one to answer. `kase` returns the open case, `change` takes it with a change.
 * @type {(paper: HTMLElement, item: Item, kase: () => Case, change: (kase: Case) => void) => Row}
 */
export const checklistRow = (paper, item, kase, change) => {
  const id = `check-${item.id}`
  const answers = item.mayNotApply ? ANSWERS : ANSWERS.slice(0, 3)
  /** @param {Answer | ""} answer */
  const answered = (answer) => {
    change(put(kase(), item.id, { answer }))
    help.open = answer === "no" || answer === "unknown"
  }
  const clear = button("Clear", () => {
    answered("")
    draw()
    inputs[0].focus()
  })
  clear.setAttribute("aria-label", "Clear this answer")
  const fieldset = element(
    "fieldset",
    {},
    element("legend", { class: "ask" }, item.ask),
    element(
      "div",
      { class: "answers" },
      answers.map((answer) =>
        element(
          "span",
          { class: "answer" },
          element("input", {
            type: "radio",
            id: `${id}-${answer}`,
            name: id,
            value: answer,
            onchange: () => answered(answer),
          }),
          element("label", { for: `${id}-${answer}` }, WORDS[answer]),
        )
      ),
      clear,
    ),
  )
  const inputs = [...fieldset.querySelectorAll("input")]
  const help = element(
    "details",
    { class: "check-help" },
    element("summary", {}, "Why, and what to do"),
    paper.querySelector(".help"),
  )
  const note = element("textarea", {
    id: `${id}-note`,
    rows: 3,
    maxlength: MOST.note,
    oninput: () => change(put(kase(), item.id, { note: note.value })),
  })
  const noteBox = element(
    "details",
    { class: "check-note" },
    element("summary", {}, "Note"),
    element("p", { class: "field" }, element("label", { for: note.id }, "Your note, with no names"), note),
  )
  const printed = element("p", { class: "check-printed" })
  show(paper, fieldset, element("div", { class: "check-more" }, help, noteBox), printed)

  const mark = () => {
    const answer = answerOf(kase(), item.id)
    clear.hidden = answer === "blank"
    paper.dataset.answer = answer
    // A blank prints as boxes, to go on with a pen.
    const words = answer === "blank"
      ? answers.map((one) => element("span", { class: "blank" }, `${MARKS.blank} ${WORDS[one]} `))
      : element("strong", {}, `${MARKS[answer]} ${WORDS[answer]}`)
    show(
      printed,
      words,
      noteOf(kase(), item.id) ? element("span", { class: "check-note-printed" }, noteOf(kase(), item.id)) : null,
    )
  }
  const draw = () => {
    const answer = answerOf(kase(), item.id)
    for (const input of inputs) input.checked = input.value === answer
    help.open = answer === "no" || answer === "unknown"
    note.value = noteOf(kase(), item.id)
    noteBox.open = note.value !== ""
  }
  return { item, paper, mark, draw }
}
