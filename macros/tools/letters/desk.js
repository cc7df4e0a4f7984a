// Where one letter is filled in: its fields, a preview with every gap marked, and what can be done with it.
/** @import { Answers, Blank, Clock, Given, Law, Letter, Made } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { confirmation, keepingChoice } from "../../../browser/keeping.js"
import { alert, day, element, field, only, show, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { clockTold } from "./clock.js"
import { BEFORE, compose, FOR_YOU, LAW, lawOf, noteBlocks, plain, text, wordBlocks, wrong } from "./rules.js"
import { drawn, headingOf, printOnly } from "./sheet.js"

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

const KINDS = { text: "text", long: "textarea", date: "date", choice: "select" }
/** @returns {Clock} */
export const clock = () => ({ today: today(), day })
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

  const form = element("form", { class: "letter-form", novalidate: true, autocomplete: "off" })
  const preview = element("div", {
    class: "letter",
    role: "region",
    tabindex: 0,
    "aria-label": `Preview: ${letter.title}`,
  })
  const count = element("p", { class: "letter-count", role: "status" })
  const told = element("div", { class: "letter-told" })
  const trouble = element("div", {})
  const note = element("div", {})
  const noteTold = element("div", {})
  /** @type {Map<string, {input: Control, error: HTMLElement}>} */
  const inputs = new Map()

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
    const used = lawOf(made)
    show(
      note,
      element(headingOf(level + 2), {}, BEFORE),
      element(
        "ul",
        {},
        clockTold(letter, answers, today()).map((words) => element("li", { class: "letter-clock" }, words)),
        made.notes.map(({ says, law }) =>
          element("li", {}, says, law.flatMap((id) => [" ", ...cited(letter.law[id])]))
        ),
      ),
      used.length
        ? [
          element(headingOf(level + 2), {}, LAW),
          element("ul", {}, used.map((id) => element("li", {}, cited(letter.law[id])))),
        ]
        : null,
    )
  }
  /** @param {Law} law */
  const cited = (
    { url, words, doubt },
  ) => [element("a", { href: url }, words), ...(doubt ? [" ", element("span", { class: "doubt" }, doubt)] : [])]

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

  /** @param {Blank} blank */
  const judge = (blank) => {
    const there = inputs.get(blank.id)
    if (!there) return
    const { input, error } = there
    const unfinished = input.validity?.badInput // a date without its year reads as empty
    const why = unfinished
      ? "This date is not finished, or there is no such day. Give the day, the month and the year."
      : wrong(blank, input.value, { ...clock(), answers })
    if (why) input.setAttribute("aria-invalid", "true")
    else input.removeAttribute("aria-invalid")
    show(error, why ? alert(why) : null)
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

  const build = () => {
    inputs.clear()
    show(
      form,
      letter.fields.map((blank) => {
        const id = `letter-${letter.id}-${blank.id}`
        /** @type {[string, string][]} */
        const options = (blank.options ?? []).map((option) => [option.id, option.words])
        const label = blank.required ? blank.label : `${blank.label} (optional)`
        const row = field(label, {
          id,
          name: blank.id,
          value: answers[blank.id] ?? "",
          max: blank.past ? today() : null,
        }, { kind: KINDS[blank.kind], options: [["", "Choose"], ...options], hint: blank.hint })
        const input = /** @type {Control} */ (only("input, select, textarea", row))
        const error = element("div", { id: `${id}-error` })
        input.setAttribute(
          "aria-describedby",
          [input.getAttribute("aria-describedby"), error.id].filter(Boolean).join(" "),
        )
        inputs.set(blank.id, { input, error })
        input.addEventListener("input", () => {
          answers[blank.id] = input.value
          delete linked[blank.id]
          show(told)
          show(noteTold)
          if (error.childNodes.length) judge(blank)
          keep()
          draw()
          follow(blank.id)
        })
        input.addEventListener("focus", () => follow(blank.id))
        input.addEventListener("blur", () => judge(blank))
        return element("div", {}, row, error)
      }),
    )
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
    build()
    draw()
  }

  const nextGap = () => inputs.get(made.gaps[0])?.input.focus()
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
  const noteWord = async () => {
    try {
      const told = clockTold(letter, answers, today())
      await files.word(`note-${letter.id}.docx`, `${letter.title}: note to yourself`, noteBlocks(letter, made, told))
      show(
        noteTold,
        element("p", { role: "status" }, "The note is saved as a Word file. Keep it apart from the letter."),
      )
    } catch (error) {
      show(noteTold, alert(`The note could not be saved. ${error.message}`))
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
          inputs.values().next().value?.input.focus()
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

  const whole = element(
    "div",
    { class: "letter-desk" },
    trouble,
    element(
      "div",
      { class: "letter-sides" },
      element("div", { class: "tool-form-side" }, element(headingOf(level + 1), {}, "Your answers"), form),
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
    element(
      "div",
      { class: "letter-note" },
      element(headingOf(level + 1), {}, FOR_YOU),
      note,
      element("p", { class: "tool-actions" }, button("Save the note to yourself", noteWord)),
      noteTold,
    ),
    keepingChoice(),
  )

  form.addEventListener("submit", (event) => event.preventDefault())
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
    inputs.get(first.id)?.input.focus()
  }
  load()
  return { whole, take }
}
