// The casework checklist. It takes the questions from the paper list in the page and makes them answerable.
// What a case holds is rules.js; where it is kept is the rep's choice: browser/keeping.js.
/** @import { Case, Group, Item, State } from "./rules.js" */
import * as files from "../../../browser/files.js"
import { button, confirmation, keepingChoice, keepingRecord } from "../../../browser/keeping.js"
import { oneLine } from "../../../browser/one_line.js"
import * as page from "../../../browser/page.js"
import { day, element, facts, fragment, only, show, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { check, pack, unpack } from "./file.js"
import { checklistRow } from "./row.js"
import {
  answerOf,
  blocks,
  free,
  fresh,
  isLeft,
  MOST,
  nickname,
  noteOf,
  others,
  progress,
  tally,
  WORDS,
} from "./rules.js"

const NAME = "checklist"

/**
 * Return each list with what stands above it, back to its heading.
 * @type {(place: HTMLElement) => Element[][]}
 */
const sections = (place) =>
  [...place.querySelectorAll("ul.checks")].map((list) => {
    const parts = [list]
    for (let above = list; !parts[0].matches("h2, h3, h4, h5"); above = parts[0]) {
      if (!above.previousElementSibling) throw new Error("A list of the checklist has no heading.")
      parts.unshift(above.previousElementSibling)
    }
    return parts
  })

page.tool("checklist", (place) => {
  /** @type {{groups: Group[]}} */
  const { groups } = facts(place)
  const items = groups.flatMap((group) => group.items)
  const voice = page.voice(), { say, attempt } = voice
  /** @param {Case} one */
  const isUntouched = (one) => !Object.keys(one.answers).length && one.nickname === fresh().cases[0].nickname
  const kept = keepingRecord(
    NAME,
    check,
    voice,
    (/** @type {State} */ found) => found.cases.filter((one) => !isUntouched(one)),
  )

  /** @type {State} */
  let state = fresh()
  const kase = () => state.cases[state.current]
  const names = () => state.cases.map((one) => one.nickname)
  const load = () => {
    const found = kept.read()
    if (found !== null) state = found ?? fresh()
  }
  /** @param {State} next */
  const keep = (next) => {
    state = next
    kept.write(state)
  }
  /** @param {Case} next */
  const change = (next) => {
    keep({ ...state, cases: state.cases.map((one, i) => (i === state.current ? next : one)) })
    tell()
  }

  // How far it has got, and what is left.
  const parts = sections(place)
  const rows = items.map((item) => checklistRow(only(`[data-item="${item.id}"]`, place), item, kase, change))
  const told = parts.map((part) => {
    const line = element("p", { class: "check-progress" })
    part.at(-1)?.before(line)
    part.push(line)
    return line
  })
  const total = element("p", { class: "check-total" })
  const strangers = element("div", {})
  const tell = () => {
    for (const row of rows) row.mark()
    told.forEach((line, i) => {
      line.textContent = progress(tally(groups[i].items, kase()))
    })
    total.textContent = `In all: ${progress(tally(items, kase()))}.`
    const unknown = others(groups, kase())
    show(
      strangers,
      unknown.length
        ? [
          element(
            "p",
            {},
            "This case also holds answers to questions that this list no longer has. They are kept and saved with the rest:",
          ),
          element(
            "ul",
            {},
            unknown.map((id) =>
              element("li", {}, [id, WORDS[answerOf(kase(), id)], noteOf(kase(), id)].filter(Boolean).join(": "))
            ),
          ),
        ]
        : [],
    )
  }
  const onlyLeft = element("input", {
    type: "checkbox",
    id: "check-left",
    checked: fragment().show === "left",
    onchange: () => filter(),
  })
  const nothingLeft = element("p", { role: "status" })
  // Not at each answer: a row that went from under the finger would take the next tap for another.
  const filter = () => {
    /** @param {Item} item */
    const left = ({ id }) => isLeft(kase(), id)
    for (const { item, paper } of rows) paper.classList.toggle("check-hidden", onlyLeft.checked && !left(item))
    parts.forEach((part, i) =>
      part.forEach((one) => one.classList.toggle("check-hidden", onlyLeft.checked && !groups[i].items.some(left)))
    )
    nothingLeft.textContent = onlyLeft.checked && !items.some(left) ? "Nothing is left." : ""
  }

  // Several cases, by nickname.
  const picker = element("select", {
    id: "check-case",
    onchange: () => {
      keep({ ...state, current: Number(picker.value) })
      draw()
    },
  })
  const { place: naming, ask } = oneLine({
    id: "check-nickname",
    most: MOST.nickname,
    hint:
      "Something that only you understand, such as a bird or a colour. Never a real name, initials or a staff number.",
    save: "Save the nickname",
    back: picker,
  })
  /** @param {Case} one */
  const add = (one) => {
    keep({ cases: [...state.cases, one], current: state.cases.length })
    draw()
  }
  const start = () =>
    ask("Nickname of the new case", "", (typed) => add({ nickname: nickname(typed, names()), answers: {} }))
  const rename = () =>
    ask(`New nickname for “${kase().nickname}”`, kase().nickname, (typed) => {
      change({ ...kase(), nickname: nickname(typed, names().filter((_, i) => i !== state.current)) })
      draw()
    })

  // Out of the page: to a file, Word, paper, nowhere. And back from a file.
  /** @param {string} ending */
  const fileName = (ending) => files.named(ending, "checklist", kase().nickname)
  const save = attempt(() => {
    files.save(fileName("json"), "application/json", pack(kase(), today()))
    kept.file([kase()])
    return files.SAVED
  })
  const word = attempt(async () => {
    await files.word(fileName("docx"), "Casework checklist", blocks(groups, kase(), day(today())))
    return "Saved as a Word file. Your browser has put it where it puts downloads."
  })
  const open = attempt(async () => {
    const found = unpack(await files.open(".json,application/json"))
    const name = free(found.nickname, names())
    const untouched = state.cases.length === 1 && isUntouched(kase())
    if (untouched) state = { cases: [], current: 0 }
    add({ ...found, nickname: untouched ? found.nickname : name })
    kept.file([kase()])
    return `Opened as “${kase().nickname}”.${untouched ? "" : " Your other cases are as they were."}`
  })
  const sure = element("div", {})
  const askDelete = () => {
    const { nickname: name } = kase()
    show(
      sure,
      confirmation(`Delete “${name}”, with its answers and notes? This can’t be undone. A file that you saved stays.`, {
        words: `Delete “${name}”`,
        act: () => {
          const rest = state.cases.filter((_, i) => i !== state.current)
          show(sure)
          state = fresh()
          if (rest.length) keep({ cases: rest, current: 0 })
          else kept.remove()
          draw()
          say(`“${name}” is deleted.`)
          picker.focus()
        },
      }, {
        words: "Keep it",
        act: () => {
          show(sure)
          wipe.focus()
        },
      }),
    )
  }
  const wipe = button("Delete this case", askDelete)

  const onPaper = element("p", { class: "check-printed" })
  const draw = () => {
    show(
      picker,
      state.cases.map((one, i) => element("option", { value: i, selected: i === state.current }, one.nickname)),
    )
    show(onPaper, `Case: ${kase().nickname}. Printed on ${day(today())}.`)
    for (const row of rows) row.draw()
    tell()
    filter()
  }
  load()
  place.prepend(
    element(
      "div",
      { class: "check-top" },
      element("p", { class: "field" }, element("label", { for: picker.id }, "Case"), picker),
      element(
        "p",
        { class: "tool-actions" },
        button("New case", start),
        button("Rename", rename),
        button("Open a saved case", open),
      ),
      naming,
      keepingChoice(),
      element(
        "p",
        { class: "field check" },
        onlyLeft,
        element("label", { for: onlyLeft.id }, "Show only what is left"),
      ),
    ),
    onPaper,
    total,
    nothingLeft,
  )
  place.append(
    strangers,
    element(
      "p",
      { class: "tool-actions" },
      button("Save this case to a file", save, true),
      button("Save as Word", word),
      button("Print", () => page.printPart(NAME)),
      wipe,
    ),
    sure,
    voice.place,
  )
  draw()
  store.watch(() => {
    const before = JSON.stringify(state)
    load()
    if (JSON.stringify(state) !== before) draw()
  })
})
