// Where one letter is filled in: its fields, a preview with every gap marked, and what can be done with it.
/** @import { Answers, Given, Letter, Made } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { confirmation, keepingChoice } from "../../../browser/keeping.js"
import { alert, element, show, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { clock, letterForm } from "./form.js"
import { letterNote } from "./note.js"
import { compose, plain, text, wordBlocks } from "./rules.js"
import { drawn, headingOf, printOnly } from "./sheet.js"

/** @type {(words: string, onclick: () => unknown) => HTMLButtonElement} */
const button = (words, onclick) => element("button", { type: "button", class: "md-button", onclick }, words)

/** @param {string[]} gaps */
const left = (gaps) => {
  const fields = new Set(gaps).size
  if (!gaps.length) return "No gaps left. Read it aloud with your member before it goes."
  return `${gaps.length === 1 ? "1 gap" : `${gaps.length} gaps`} left, from ${
    fields === 1 ? "1 field" : `${fields} fields`
  }.`
}

/**
 * Refuse what is kept under a letter's name if it can't be answers.
 * @type {(kept: unknown) => asserts kept is Answers}
 */
const check = (kept) => {
  if (
    !kept || typeof kept !== "object" || Array.isArray(kept) ||
    Object.values(kept).some((value) => typeof value !== "string")
  ) throw new Error("not answers")
}

/**
 * Build what a letter is filled in with: fields, preview, and what can be done with it. `take` takes up what a link gave.
 * @type {(letter: Letter, level: number) => {whole: HTMLElement, take: (given: Given) => void}}
 */
export const desk = (letter, level) => {
  const name = `letter_${letter.id}`
  /** @returns {Answers} */
  const starts = () =>
    Object.fromEntries(letter.fields.filter((blank) => blank.start).map((blank) => [blank.id, today()]))
  /** @param {Answers} found */
  const hasWords = (found) => Object.entries(found).some(([id, words]) => words && words !== starts()[id])
  store.declare(name, (found) => (hasWords(found) ? [found] : []))
  /** @type {Answers | undefined} */
  let kept
  /** @type {Answers} */
  let answers = {}
  /** @type {Made} */
  let made
  /** @type {Answers} */
  let linked = {} // what a link gave, until it is written over

  const form = letterForm(letter, {
    answered: (id, words) => {
      answers[id] = words
      delete linked[id]
      show(told)
      keep()
      draw()
      follow(id)
    },
    entered: (id) => follow(id),
  })
  const note = letterNote(letter, level + 1)
  const preview = element("div", {
    class: "letter",
    role: "region",
    tabindex: 0,
    "aria-label": `Preview: ${letter.title}`,
  })
  const count = element("p", { class: "letter-count", role: "status" })
  const told = element("div", { class: "letter-told" })
  const trouble = element("div", {})

  /** @type {(words: string, warn?: boolean) => void} */
  const say = (words, warn) => show(told, warn ? alert(words) : element("p", { role: "status" }, words))
  const stillMarked = "still marked in square brackets. Fill them before it goes."
  /** @param {string} done */
  const after = (done) =>
    made.gaps.length
      ? say(`${done}, with ${made.gaps.length === 1 ? "1 gap" : `${made.gaps.length} gaps`} ${stillMarked}`, true)
      : say(`${done}.`)

  const draw = () => {
    made = compose(letter, answers, clock())
    const at = preview.scrollTop
    show(preview, drawn(made, level + 2))
    preview.scrollTop = at
    if (count.textContent !== left(made.gaps)) count.textContent = left(made.gaps)
    note.draw(made, answers)
  }

  /**
   * Bring the words that a field fills into view, in the preview alone.
   * @param {string} id
   */
  const follow = (id) => {
    const there = preview.querySelector(`[data-field="${id}"]`)
    if (there instanceof HTMLElement && preview.scrollHeight > preview.clientHeight) {
      preview.scrollTop = there.offsetTop - preview.clientHeight / 3
    }
  }

  const keep = () => {
    try {
      kept = { ...answers }
      store.set(name, kept)
      show(trouble)
    } catch (error) {
      if (!trouble.textContent.includes(error.message)) show(trouble, alert(error.message))
    }
  }

  /** Take up what is kept, or what the page was given; what can't be read is set aside, and said. */
  const load = () => {
    try {
      kept = store.get(name, check)
    } catch (error) {
      kept = undefined
      show(trouble, alert(error.message))
    }
    answers = { ...starts(), ...kept, ...linked }
    form.fill(answers)
    draw()
  }

  const nextGap = () => form.focus(made.gaps[0])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plain(made))
      after("Copied")
    } catch {
      getSelection()?.selectAllChildren(preview)
      say(
        "This browser would not copy by itself. The letter is selected: copy it with your keyboard or the browser’s menu.",
        true,
      )
    }
  }
  const word = async () => {
    try {
      await files.word(`${letter.id}.docx`, text(made.subject), wordBlocks(made))
      store.file(name, [answers])
      after("Saved as a Word file")
    } catch (error) {
      say(`The Word file could not be made. ${error.message} Copy the letter instead.`, true)
    }
  }
  const printed = () => {
    after("Sent to print")
    printOnly(made, 2)
  }
  const empty = () =>
    show(
      told,
      confirmation("This empties every field of this letter. It can’t be brought back.", {
        words: "Empty it",
        act: () => {
          linked = {}
          store.remove(name)
          load()
          show(told)
          form.focus(letter.fields[0].id)
        },
      }, {
        words: "Leave it as it is",
        act: () => {
          show(told)
          emptier.focus()
        },
      }),
    )
  const emptier = button("Empty this letter", empty)

  const seen = () => {
    preview.focus({ preventScroll: true })
    preview.scrollIntoView()
  }

  const whole = element(
    "div",
    { class: "letter-desk" },
    trouble,
    element("p", { class: "letter-jump" }, button("See the letter as it stands", seen)), // beside the form there is room
    element(
      "div",
      { class: "letter-sides" },
      element("div", { class: "tool-form-side" }, element(headingOf(level + 1), {}, "Your answers"), form.whole),
      element(
        "div",
        { class: "letter-side" },
        element(headingOf(level + 1), {}, "Preview"),
        count,
        preview,
        element(
          "p",
          { class: "tool-actions" },
          button("Next gap", nextGap),
          button("Copy", copy),
          button("Save the letter", word),
          button("Print", printed),
          emptier,
        ),
        told,
      ),
    ),
    note.whole,
    keepingChoice(),
  )

  store.watch(() => {
    if (JSON.stringify(safely()) !== JSON.stringify(kept)) load()
  })
  /** @returns {Answers | undefined} */
  const safely = () => {
    try {
      return store.get(name, check)
    } catch {
      return kept
    }
  }

  /** @param {Given} given */
  const take = (given) => {
    Object.assign(linked, given.answers)
    load()
    trouble.append(...given.refused.map(alert))
    const first = letter.fields.find((blank) => !answers[blank.id]) ?? letter.fields[0]
    form.focus(first.id)
  }
  load()
  return { whole, take }
}
