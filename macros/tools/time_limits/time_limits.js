// The deadline tool: one question a screen, then what to do. whole.js says where a case stands; the facts are in the page.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Given, Wrong } from "./asked.js" */
/** @import { Limits, Matter } from "./types.d.ts" */
import * as guard from "../../../browser/guard.js"
import { onNewDay } from "../../../browser/new_day.js"
import { element, facts, fragment, only, show, today, tool } from "../../../browser/page.js"
import { actions, newRef } from "./actions.js"
import { result } from "./answer.js"
import { opened, read } from "./asked.js"
import { problems } from "./problems.js"
import { Impossible } from "./rules.js"
import { ACAS, QUESTIONS } from "./questions.js"
import { lacksDayA, soFar as toldSoFar } from "./so_far.js"
import { summary } from "./summary.js"
import { told } from "./told.js"
import { wholeBy } from "./whole.js"

/** @typedef {{matter: Matter | null, wrong: Wrong[]}} Reading */

/**
 * Where an address with these answers leads: the question that is open, or the answer. No nation is taken for granted.
 * @param {Given} found
 */
const leadsTo = (found) => !found.nation ? 0 : found.act || found.a || found.b ? "answer" : 1

tool("time_limits", (place) => {
  /** @type {Limits} */
  const law = facts(place)
  /** Where the case stands. No claim has gone in. @param {Matter} matter */
  const stand = (matter) => wholeBy((row) => told(row, law, today()), matter, law, today())
  const ask = element("div", { class: "clock-ask" })
  const out = element("div", { class: "tool-result" })
  /** @type {Given} */
  let given = {}
  let ref = newRef()
  let back = false // to the answer once this question is answered
  let held = false // dates that only this page has
  let early = false // whether Day A was asked for before its turn

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
      stand(found.matter)
      return found
    } catch (error) {
      if (!(error instanceof Impossible)) throw error
      return { matter: null, wrong: [{ field: "act", says: error.message }] }
    }
  }

  /** @returns {Child} */
  const soFar = () => toldSoFar(given, reading().matter, stand, () => go("answer"))

  const undismissed = () =>
    element(
      "p",
      { class: "clock-so-far" },
      "Dismissed, or driven out? Some claims then have only days. ",
      element("button", { type: "button", class: "clock-link", onclick: () => change(3) }, "Say if it was a dismissal"),
    )

  /** Take the dates out of the address bar. */
  const forget = () => history.replaceState(history.state, "", location.href.split("#")[0])
  /**
   * Show a view, and keep it in the history: the browser's Back goes to the question before, with its answer.
   * @param {number | "check" | "answer"} view
   */
  const go = (view) => {
    history.pushState({ clock: view }, "")
    shown(view)
  }
  /** @type {(view: number | "check" | "answer", wrong?: Wrong[]) => void} */
  const shown = (view, wrong) => {
    if (view === "check") check()
    else if (view === "answer") answer()
    else question(view, wrong)
  }

  /**
   * Ask a question. `typed` puts back what stood in its boxes.
   * @param {number} number
   * @param {Wrong[]} [wrong]
   * @param {Map<string, string>} [typed]
   */
  const question = (number, wrong = [], typed) => {
    draw(number, wrong, typed)
    const wanted = early && number === ACAS ? ask.querySelector("#tl-a") : null // the date that is still wanted
    focus(wrong.length ? only("[role=alert]", ask) : wanted ?? only("legend", ask))
  }
  /** @type {(number: number, wrong?: Wrong[], typed?: Map<string, string>) => void} */
  const draw = (number, wrong = [], typed) => {
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
          ? element("button", { type: "button", class: "md-button", onclick: () => go(number - 1) }, "Back")
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
    only("legend", form).tabIndex = -1
    if (wrong.length) form.prepend(problems(wrong))
  }

  /** @type {(number: number, form: HTMLFormElement) => void} */
  const answered = (number, form) => {
    const asked = QUESTIONS[number]
    /** @type {Wrong[]} */
    const wrong = []
    const taken = asked.take(form, (field, says) => wrong.push({ field, says }), given)
    given = { ...given, ...taken }
    if (location.hash) forget() // it holds other dates now
    const { wrong: others } = reading()
    wrong.push(...others.filter(({ field }) => asked.has(field) && !wrong.some((one) => one.field === field)))
    if (wrong.length) {
      const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[type=text]"))
      return question(number, wrong, new Map(Array.from(boxes, ({ id, value }) => [id, value])))
    }
    held = true
    guard.took(form)
    go(back ? "answer" : following(number))
  }

  /** What comes after a question. Without Day A no day can be told: it is asked for first. @param {number} number */
  const following = (number) => {
    if (number < ACAS && given.act && lacksDayA(given)) {
      early = true
      return ACAS
    }
    const last = early ? ACAS - 1 : ACAS
    return number === last ? "check" : number === ACAS ? 2 : number + 1
  }

  /** @param {number} number */
  const change = (number) => {
    back = true
    go(number)
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
          { type: "button", class: "md-button md-button--primary", onclick: () => go("answer") },
          "Show what to do",
        ),
      ),
    )
    focus(head)
  }

  /** Show the answer, or ask for what is wrong or missing; `led` is whether the focus goes there. */
  const answer = (led = true) => {
    const { matter, wrong } = reading()
    back = true
    if (!matter) {
      const number = QUESTIONS.findIndex(({ has }) => has(wrong[0].field))
      return question(number, wrong.filter(({ field }) => QUESTIONS[number].has(field)))
    }
    const whole = stand(matter)
    show(ask)
    show(
      out,
      result(whole, law, today(), given.dismissal ? null : undismissed()),
      element("h3", { class: "clock-asked" }, "Your answers"),
      summary(given, change),
      actions(whole, law, given, ref, () => {
        given = {}
        ref = newRef()
        back = held = early = false
        forget()
        go(0)
      }, () => {
        held = false
      }),
    )
    if (!led) return
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
    const { matter, wrong } = reading()
    if (found.start) { // from another page: the answers stay here, and not in the address
      forget()
      held = true
    } else back = Boolean(found.act)
    early = false
    const view = found.start ? (matter ? 2 : given.nation ? following(0) : 0) : leadsTo(found)
    history.replaceState({ clock: view }, "")
    shown(view, found.start ? wrong.filter(({ field }) => found[field]) : [])
    if (view === "answer" && !given.act) focus(ask.querySelector("#tl-act")) // the date that is still wanted
  }
  guard.hold(() => (held ? ["the dates you gave"] : []))
  show(place, ask, out)
  draw(0) // without the focus: a reader who came to read starts at the top of the page
  history.replaceState({ clock: 0 }, "")
  addEventListener("popstate", ({ state }) => {
    if (state && "clock" in state) shown(state.clock)
  })
  open(fragment())
  onNewDay(() => {
    if (out.querySelector(".clock-head")) answer(false)
  })
  addEventListener("hashchange", () => open(fragment()))
})
