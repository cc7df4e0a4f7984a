// The note to yourself beside a letter: what to know before it goes, the days that it turns on, and its law.
/** @import { Answers, Law, Letter, Made } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { alert, element, show, today } from "../../../browser/page.js"
import { clockTold } from "./clock.js"
import { BEFORE, FOR_YOU, LAW, lawOf, noteBlocks } from "./rules.js"
import { headingOf } from "./sheet.js"

/** @param {Law} law */
const cited = (
  { url, words, doubt },
) => [element("a", { href: url }, words), ...(doubt ? [" ", element("span", { class: "doubt" }, doubt)] : [])]

/**
 * Build a letter's note. `draw` shows it for a letter as made, and takes back what was said of one that was saved.
 * @type {(letter: Letter, level: number) => {whole: HTMLElement, draw: (made: Made, answers: Answers) => void}}
 */
export const letterNote = (letter, level) => {
  const there = element("div", {}), said = element("div", {})
  /** @type {() => Promise<void>} */
  let save

  /** @type {(made: Made, answers: Answers) => void} */
  const draw = (made, answers) => {
    const told = clockTold(letter, answers, today()), used = lawOf(made)
    show(
      there,
      element(headingOf(level + 1), {}, BEFORE),
      element(
        "ul",
        {},
        told.map((words) => element("li", { class: "letter-clock" }, words)),
        made.notes.map(({ says, law }) =>
          element("li", {}, says, law.flatMap((id) => [" ", ...cited(letter.law[id])]))
        ),
      ),
      used.length
        ? [
          element(headingOf(level + 1), {}, LAW),
          element("ul", {}, used.map((id) => element("li", {}, cited(letter.law[id])))),
        ]
        : null,
    )
    show(said)
    save = () =>
      files.word(`note-${letter.id}.docx`, `${letter.title}: note to yourself`, noteBlocks(letter, made, told))
  }
  const word = async () => {
    try {
      await save()
      show(said, element("p", { role: "status" }, "The note is saved as a Word file. Keep it apart from the letter."))
    } catch (error) {
      show(said, alert(`The note could not be saved. ${error.message}`))
    }
  }

  const whole = element(
    "div",
    { class: "letter-note" },
    element(headingOf(level), {}, FOR_YOU),
    there,
    element(
      "p",
      { class: "tool-actions" },
      element("button", { type: "button", class: "md-button", onclick: word }, "Save the note to yourself"),
    ),
    said,
  )
  return { whole, draw }
}
