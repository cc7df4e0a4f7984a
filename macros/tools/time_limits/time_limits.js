// The deadline tool: one question a screen, then what to do. standing.js says where a case stands; the facts are in the page.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Given, Wrong } from "./asked.js" */
/** @import { Limits, Matter } from "./types.d.ts" */
import * as guard from "../../../browser/guard.js"
import { element, facts, fragment, only, show, today, tool } from "../../../browser/page.js"
import { actions, newRef } from "./actions.js"
import { result } from "./answer.js"
import { opened, read } from "./asked.js"
import { onDate } from "./dates.js"
import { problems } from "./problems.js"
import { Impossible } from "./rules.js"
import { QUESTIONS } from "./questions.js"
import { stand } from "./standing.js"
import { summary } from "./summary.js"

/** @typedef {{matter: Matter | null, wrong: Wrong[]}} Reading */

tool("time_limits", (place) => {
  /** @type {Limits} */
  const law = facts(place)
  const ask = element("div", { class: "clock-ask" })
  const out = element("div", { class: "tool-result" })
  /** @type {Given} */
  let given = {}
  let ref = newRef()
  let back = false // to the answer once this question is answered
  let held = false // dates that only this page has

  /** @param {Element | null} part */
  const focus = (part) => {
    if (!(part instanceof HTMLElement)) return
    part.focus({ preventScroll: true })
    part.scrollIntoView({ block: "nearest" })
  }
  /** @returns {Reading} */
  const reading = () => {
    const found = read(given, today())
    if (!found.matter) return found
    try {
      stand(found.matter, law, today())
      return found
    } catch (error) {
      if (!(error instanceof Impossible)) throw error
      return { matter: null, wrong: [{ field: "act", says: error.message }] }
    }
  }

  /** The days so far, once where and when are known. @returns {Child} */
  const soFar = () => {
    const { matter } = reading()
    if (!matter) return null
    const [{ told }] = stand(matter, law, today()).rows
    return element(
      "p",
      { class: "clock-so-far" },
      element("b", {}, "So far: "),
      `It happened ${onDate(given.act)}. ${told.lead}`,
      " ",
      element("button", { type: "button", class: "clock-link", onclick: () => answer() }, "Show all of it now"),
    )
  }

  /**
   * Ask a question. `typed` puts back what stood in its boxes.
   * @param {number} number
   * @param {Wrong[]} [wrong]
   * @param {Map<string, string>} [typed]
   */
  const question = (number, wrong = [], typed) => {
    const asked = QUESTIONS[number]
    const form = element(
      "form",
      { class: "clock-form", novalidate: true, autocomplete: "off" },
      element("p", { class: "hint" }, `Question ${number + 1} of ${QUESTIONS.length}`),
      number > 1 ? soFar() : null,
      asked.draw(given, (field) => wrong.find((one) => one.field === field)?.says ?? ""),
      element(
        "p",
        { class: "tool-actions" },
        element("button", { type: "submit", class: "md-button md-button--primary" }, "Continue"),
        number
          ? element("button", { type: "button", class: "md-button", onclick: () => question(number - 1) }, "Back")
          : null,
      ),
    )
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      answered(number, form)
    })
    show(out)
    show(ask, form)
    for (const [id, value] of typed ?? []) {
      const box = form.querySelector(`#${id}`)
      if (box instanceof HTMLInputElement) box.value = value
    }
    if (wrong.length) {
      form.prepend(problems(wrong))
      focus(only("[role=alert]", form))
    } else {
      const legend = only("legend", form)
      legend.tabIndex = -1
      focus(legend)
    }
  }

  /** @type {(number: number, form: HTMLFormElement) => void} */
  const answered = (number, form) => {
    const asked = QUESTIONS[number]
    /** @type {Wrong[]} */
    const wrong = []
    const taken = asked.take(form, (field, says) => wrong.push({ field, says }), given)
    given = { ...given, ...taken }
    if (location.hash) history.replaceState(null, "", location.href.split("#")[0]) // it holds other dates now
    const { wrong: others } = reading()
    wrong.push(...others.filter(({ field }) => asked.has(field) && !wrong.some((one) => one.field === field)))
    if (wrong.length) {
      const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[type=text]"))
      return question(number, wrong, new Map(Array.from(boxes, ({ id, value }) => [id, value])))
    }
    held = true
    guard.took(form)
    if (back) return answer()
    if (number + 1 < QUESTIONS.length) return question(number + 1)
    check()
  }

  /** @param {number} number */
  const change = (number) => {
    back = true
    question(number)
  }
  const check = () => {
    show(out)
    const head = element("h3", { tabindex: -1 }, "Check your answers")
    show(
      ask,
      head,
      summary(given, change),
      element(
        "p",
        { class: "tool-actions" },
        element(
          "button",
          { type: "button", class: "md-button md-button--primary", onclick: () => answer() },
          "Show what to do",
        ),
      ),
    )
    focus(head)
  }

  /** Show the answer, or ask for what is wrong or missing. */
  const answer = () => {
    const { matter, wrong } = reading()
    back = true
    if (!matter) {
      const number = QUESTIONS.findIndex(({ has }) => has(wrong[0].field))
      return question(number, wrong.filter(({ field }) => QUESTIONS[number].has(field)))
    }
    const whole = stand(matter, law, today())
    show(ask)
    show(
      out,
      result(whole, law, today()),
      element("h3", { class: "clock-asked" }, "Your answers"),
      summary(given, change),
      actions(whole, law, given, ref, () => {
        given = {}
        ref = newRef()
        back = held = false
        history.replaceState(null, "", location.href.split("#")[0])
        question(0)
      }, () => {
        held = false
      }),
    )
    const head = only(".clock-head", out)
    head.focus({ preventScroll: true })
    head.scrollIntoView({ block: "start" })
  }

  // An address with dates in it, from search or a case file: the answer, or the question that is still open.
  /** @param {Given} found */
  const open = (found) => {
    if (!found.nation && !found.act && !found.a && !found.b) return
    given = opened(found)
    ref = found.ref ?? newRef()
    if (found.start) { // from the first two questions on another page: the answers stay here, and not in the address
      history.replaceState(null, "", location.href.split("#")[0])
      held = true
      return question(reading().matter ? 2 : 0, reading().wrong)
    }
    if (!found.nation) {
      back = Boolean(found.act)
      question(0) // no nation is taken for granted
    } else if (found.act || found.a || found.b) {
      answer()
      if (!given.act) focus(ask.querySelector("#tl-act")) // the date that is still wanted
    } else question(1)
  }
  guard.hold(() => (held ? ["the dates you gave"] : []))
  show(place, ask, out)
  question(0)
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  open(fragment())
  addEventListener("hashchange", () => open(fragment()))
})
