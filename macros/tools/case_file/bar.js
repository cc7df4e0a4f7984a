// The open case itself: which it is, your member and their employer, the certificates, what they want and agree to, your notes.
import { alert, element, field, only, show, today } from "../../../browser/page.js"
import { fields, makeBoxes } from "./boxes.js"
import { givenCase, intoCase } from "./case_fields.js"
import { faults } from "./deadlines.js"
import { blank } from "./format.js"
import { formerPart } from "./former_part.js"
import { respondentsPart } from "./respondents.js"
import { free, MOST } from "./rules.js"
import { button } from "./views.js"
/** @import { Desk, Place } from "./types.d.ts" */
/** @import { Held } from "./boxes.js" */

const GROUPS = [
  { head: "", names: ["nickname", "nation"] },
  { head: "Your member", names: ["member", "job", "status", "visa"] },
  { head: "The employer", names: ["employer", "employer_kind"] },
]
const CHOSEN = ["wants", "consent-given", "consent-on", "consent-says"]

/** @param {Desk} desk */
export const casePlaces = (desk) => {
  /** @type {(name: string) => Held} */
  const heldIn = (name) => ({
    read: () => givenCase(desk.current())[name],
    write: (value) => {
      const one = desk.current()
      if (name !== "nickname") return intoCase(one, { [name]: value })
      one.nickname = free(value.trim() || one.nickname, desk.state.cases.filter((other) => other !== one))
    },
  })
  const choose = () => {
    const one = desk.state.cases.find(({ id }) => id === choices.value)
    if (one) desk.go(one.id, `Open: ${one.nickname}.`)
    draw()
  }
  const choice = field("Open case", { id: "cf-case", onchange: choose }, { kind: "select" })
  const choices = only("select", choice)
  const boxes = makeBoxes(desk)
  const problems = element("div")
  const former = formerPart(desk)
  const respondents = respondentsPart(desk, boxes)
  const groups = GROUPS.map(({ head, names }) => [head ? element("h3", {}, head) : null, fields(names)])
  const lodging = fields(["lodged"])
  const chosen = fields(CHOSEN)
  const notes = fields(["notes"])

  const another = () => {
    if (desk.state.cases.length >= MOST.cases) {
      return desk.complain("There are too many cases here. Save some to files, then delete them here.")
    }
    const made = blank(desk.newId(), free(`Case ${desk.state.cases.length + 1}`, desk.state.cases))
    desk.state.cases.push(made)
    desk.go(made.id, "A new case is open. Give it a nickname.")
    only("#cf-nickname", place).focus()
  }
  /** @param {MouseEvent} event */
  const remove = (event) =>
    desk.ask(
      event,
      `Delete “${desk.current().nickname}” from this page and this device? A file that you saved stays where it is.`,
      "Delete the case",
      () => {
        desk.remove(desk.current().id)
        only("#cf-nickname", place).focus()
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
    former.draw()
    respondents.draw()
    boxes.draw()
    const says = faults(one, today()).map((fault) => fault.says)
    if (problems.textContent !== says.join("")) show(problems, says.map(alert))
  }
  const place = element(
    "div",
    {},
    element("h2", { tabindex: -1 }, "The case"),
    choice,
    former.place,
    groups,
    element("h3", {}, "Early conciliation"),
    respondents.place,
    problems,
    lodging,
    element(
      "div",
      { class: "tool-actions" },
      button("Start another case", another),
      button("Delete this case", remove),
    ),
  )
  const wants = element("div", {}, element("h2", { tabindex: -1 }, "What your member wants, and agrees to"), chosen)
  const own = element("div", {}, element("h2", { tabindex: -1 }, "Your own notes"), notes)
  for (const part of [place, wants, own]) boxes.listen(part, heldIn)
  const none = () => ""
  /** @type {Record<"one" | "chosen" | "notes", Place>} */
  const made = {
    one: { id: "case", title: "The case", place, count: () => desk.current().nickname, draw },
    chosen: {
      id: "wants",
      title: "What your member wants, and agrees to",
      place: wants,
      count: () => String(desk.current().wants.length || ""),
      draw: none,
    },
    notes: { id: "notes", title: "Your own notes", place: own, count: none, draw: none },
  }
  return made
}
