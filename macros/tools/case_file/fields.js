// What a rep types into the case file, and the checks on it.
import { day, element, field, show, today } from "../../../browser/page.js"
import { blank, clean, COMPARATOR, ENTRY, FIRST_ACT, free, isDay, MOST, Refused, textsOf } from "./rules.js"
import { button, KINDS, NATIONS } from "./views.js"
import { addDays } from "../time_limits/rules.js"
/** @import { Comparator, ComparatorGiven, Entry, EntryGiven } from "./types.d.ts" */
/** @typedef {Record<string, string>} Values What stands in the fields of a form, by their names. */

const OLDEST = "1950-01-01"

/**
 * Return why a day can't be taken, or nothing.
 * @param {string} iso
 */
export const wrongDay = (iso, oldest = FIRST_ACT) => {
  if (iso > addDays(today(), 366)) return `${day(iso)} is more than a year away. Check the year.`
  return iso < oldest ? `${day(iso)} is before the law that this page knows. Check the year.` : ""
}
/** @type {(name: string, message: string) => never} */
const refuse = (name, message) => {
  throw Object.assign(new Refused(message), { field: name })
}

/** @type {(given: Values) => EntryGiven} */
export const readEntry = (given) => {
  if (!isDay(given.date)) {
    refuse("date", "Give the date. If you know only the month, give any day in it and tick the box.")
  }
  const wrong = wrongDay(given.date, given.kind === "background" ? OLDEST : FIRST_ACT)
  if (wrong) refuse("date", wrong)
  if (!given.what) refuse("what", "Say in a few words what happened.")
  return {
    date: given.month ? given.date.slice(0, 7) : given.date,
    kind: given.kind,
    ...textsOf(ENTRY, (name) => given[name]),
  }
}
/** @type {(given: Values) => ComparatorGiven} */
export const readComparator = (given) => {
  if (!given.who) refuse("who", "Say who: a letter, not a name.")
  return textsOf(COMPARATOR, (name) => given[name])
}

export const entryFirst = () => [
  field("When?", { id: "cf-date", name: "date", min: OLDEST }, {
    kind: "date",
    hint: "Not sure of the day? Give the earliest it could have been.",
  }),
  field("What kind of entry?", { id: "cf-kind", name: "kind", value: "act" }, {
    kind: "select",
    options: KINDS,
    hint: "Background gets no deadline.",
  }),
  element(
    "p",
    { class: "field check" },
    element("input", { type: "checkbox", id: "cf-month", name: "month", value: "yes" }),
    element("label", { for: "cf-month" }, "Only the month is known"),
  ),
]
/**
 * What goes into the form to change an entry.
 * @param {Entry} entry
 */
export const fromEntry = (entry) => ({
  ...textsOf(ENTRY, (name) => entry[name]),
  kind: entry.kind,
  date: entry.date.length > 7 ? entry.date : `${entry.date}-01`,
  month: entry.date.length < 8,
})
/** @param {Comparator} row */
export const fromComparator = (row) => textsOf(COMPARATOR, (name) => row[name])

const nickname = () =>
  field(
    "Nickname of this case",
    { id: "cf-nickname", name: "nickname", maxlength: MOST.nickname, autocomplete: "off" },
    { hint: "Never a real name: a word that only you know, such as “Falcon”." },
  )
const where = () => [
  field("Where does your member work?", { id: "cf-nation", name: "nation" }, { kind: "select", options: NATIONS }),
  field("Day A: when Acas (or the LRA) was first contacted", { id: "cf-a", name: "a", min: FIRST_ACT }, {
    kind: "date",
    hint: "Leave empty if nobody has yet.",
  }),
  field("Day B: when the certificate came", { id: "cf-b", name: "b", min: FIRST_ACT }, {
    kind: "date",
    hint: "Leave empty if it has not.",
  }),
]

const KEYS = /** @type {const} */ (["nickname", "nation", "a", "b"])
/** @typedef {{key: typeof KEYS[number], box: HTMLInputElement | HTMLSelectElement}} Box A field of the open case. */

/**
 * The open case itself: which, its nickname, its nation, Day A and Day B.
 * @param {import("./types.d.ts").Desk} desk
 */
export const caseBar = (desk) => {
  const choose = () => {
    const one = desk.state.cases.find(({ id }) => id === choices.value)
    if (one) desk.unlessHalfDone(() => desk.go(one.id, `Open: ${one.nickname}.`))
    draw()
  }
  const choice = field("Open case", { id: "cf-case", onchange: choose }, { kind: "select" })
  const choices = /** @type {HTMLSelectElement} */ (choice.querySelector("select"))
  const fields = element("div", { class: "tool-form" }, nickname(), where())
  const boxes = KEYS.map((key) => ({
    key,
    box: /** @type {Box["box"]} */ (fields.querySelector(`[name="${key}"]`)),
  }))
  const focusFirst = () => boxes[0].box.focus()

  /** @param {Box} field */
  const take = ({ key, box }) => {
    const one = desk.current()
    if (key === "nickname") {
      one.nickname = free(
        clean(box.value).trim() || one.nickname,
        desk.state.cases.filter((other) => other !== one),
      )
    } else one[key] = box.value
    desk.altered()
  }
  for (const { key, box } of boxes) {
    // A year half typed is a real day long ago: no notice is taken of it until the field is left.
    const wrong = () => (box.type === "date" && box.value ? wrongDay(box.value) : "")
    box.addEventListener("change", () => {
      if (!wrong()) take({ key, box })
    })
    box.addEventListener("blur", () => {
      if (wrong()) {
        desk.complain(
          `${wrong()} Until then, ${
            desk.current()[key] ? `${day(desk.current()[key])} is still in use` : "it is left out"
          }.`,
        )
      } else box.value = desk.current()[key]
    })
  }

  const another = () =>
    desk.unlessHalfDone(() => {
      if (desk.state.cases.length >= MOST.cases) {
        return desk.complain("There are too many cases here. Save some to files, then delete them here.")
      }
      const made = blank(desk.newId(), free(`Case ${desk.state.cases.length + 1}`, desk.state.cases))
      desk.state.cases.push(made)
      desk.go(made.id, "A new case is open. Give it a nickname.")
      focusFirst()
    })
  /** @param {MouseEvent} event */
  const remove = (event) =>
    desk.ask(
      event,
      `Delete “${desk.current().nickname}” from this page and this device? A file that you saved stays where it is.`,
      "Delete the case",
      () => {
        desk.remove(desk.current().id)
        focusFirst()
      },
    )

  const draw = () => {
    const one = desk.current()
    choice.hidden = desk.state.cases.length < 2
    show(
      choices,
      desk.state.cases.map((other) =>
        element("option", { value: other.id, selected: other.id === one.id }, other.nickname)
      ),
    )
    for (const { key, box } of boxes) {
      if (box !== document.activeElement && box.value !== one[key]) box.value = one[key]
    }
  }
  return {
    draw,
    place: [
      choice,
      fields,
      element(
        "div",
        { class: "tool-actions" },
        button("Start another case", another),
        button("Delete this case", remove),
      ),
    ],
  }
}
