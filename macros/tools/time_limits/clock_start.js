// The first two questions of the deadline tool, on other pages: where and when. It leads to the tool with the answers.
/** @import { Wrong } from "./asked.js" */
import * as guard from "../../../browser/guard.js"
import { element, home, only, show, today, tool } from "../../../browser/page.js"
import { faultOf, NATIONS } from "./asked.js"
import { choice, chosen, dateField, readDate } from "./fields.js"
import { problems } from "./problems.js"

const NATION = "start-nation", ACT = "start-act"
/** The tool takes the answers out of the address bar: a shared phone keeps no dates. See time_limits.js. */
const TOOL = "law/time-limits.html"

/**
 * What was given, and what is wrong with it.
 * @param {HTMLFormElement} form
 */
const read = (form) => {
  const nation = chosen(form, NATION)
  const { iso, says } = readDate(form, ACT, { monthWillDo: true })
  /** @type {Wrong[]} */
  const wrong = []
  if (!nation) {
    wrong.push({
      field: NATION,
      says: "Choose where your member works: England, Wales, Scotland or Northern Ireland.",
    })
  }
  const fault = says
    ? `The day it happened ${says}`
    : iso
    ? faultOf(iso, "The day it happened", today())
    : "Give the day it happened, or the last day if it went on."
  if (fault) wrong.push({ field: ACT, says: fault })
  return { nation, act: iso, wrong }
}

tool("clock_start", (place) => {
  const form = element("form", { class: "clock-form", novalidate: true, autocomplete: "off" })
  /** @type {(nation?: string, wrong?: Wrong[], typed?: [string, string][]) => void} */
  const draw = (nation = "", wrong = [], typed = []) => {
    /** @param {string} field */
    const fault = (field) => wrong.find((one) => one.field === field)?.says ?? ""
    show(
      form,
      choice(NATION, "Where does your member work?", NATIONS, { value: nation, fault: fault(NATION) }),
      dateField(ACT, "When did it happen?", {
        fault: fault(ACT),
        hint: "If it went on, the last time so far. A dismissal: the day your member was told.",
      }),
      element(
        "p",
        { class: "tool-actions" },
        element("button", { type: "submit", class: "md-button md-button--primary" }, "Find the day to act by"),
      ),
    )
    for (const [id, value] of typed) /** @type {HTMLInputElement} */ (only(`#${id}`, form)).value = value
    if (!wrong.length) return
    form.prepend(problems(wrong, "h2"))
    only("[role=alert]", form).focus()
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const { nation, act, wrong } = read(form)
    const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[type=text]"))
    if (wrong.length) return draw(nation, wrong, Array.from(boxes, ({ id, value }) => [id, value]))
    guard.took(form) // the tool has it now
    location.assign(new URL(`${TOOL}#${new URLSearchParams({ nation, act, start: "yes" })}`, home).href)
  })
  draw()
  show(place, form)
}, { leads: true })
