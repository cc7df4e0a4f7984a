// A case simulation, one scene at a time. The rule is rules.js; the words are in the page (paper.js).
// Nothing is kept but how it ended, if the reader keeps progress on the learning path.
import { alert, day, element, facts, show, today } from "../../../browser/page.js"
import { read } from "./paper.js"
import { judge, walk } from "./rules.js"
/** @import { AskedDay, Graph, Judged, Walk, Went } from "./rules.js" */
/** @typedef {(module: string, what: "scenario", value: {went: Went, when: string}) => unknown} Note */

/** @type {(words: string, onclick: () => void, primary?: boolean) => HTMLButtonElement} */
const button = (words, onclick, primary = false) =>
  element("button", { type: "button", class: `md-button${primary ? " md-button--primary" : ""}`, onclick }, words)
/** @type {(level: "h3" | "h4", words: string) => HTMLHeadingElement} */
const heading = (level, words) => element(level, { tabindex: -1 }, words)

// What is said to a typed day. A day that is too late is the mistake that loses claims.
/** @type {Record<Judged, (asks: AskedDay["asks"]) => string>} */
const SAID = {
  none: () => "Give a day, a month and a year, such as 10 March 2026.",
  right: () => "Yes, that is the day.",
  safe: () => "That is the safe day, the one for the diary. The last day in law is later: see how it is worked out.",
  earlier: (asks) =>
    `It is earlier than ${
      asks === "safe-day" ? "the safe day" : "the last day"
    }. Nothing would be lost by it, but look at how it is worked out.`,
  later: () =>
    "That is too late. A claim that waited for it could be lost. Look at how it is worked out, then try again.",
}
/** @type {Record<Exclude<Judged, "none">, (shown: string, typed: string) => string>} */
const HELD = {
  right: (shown) => `${shown}: found, and right`,
  safe: (shown, typed) => `${shown}. You put the safe day, ${typed}`,
  earlier: (shown, typed) => `${shown}. You put ${typed}, which is earlier`,
  later: (shown, typed) => `${shown}. You put ${typed}, which would be too late`,
}

/**
 * Start a case in its place. `note` is told of each ending reached, on a day as 2026-11-22; what it throws is shown.
 * `hold` is as in guard.js.
 * @param {HTMLElement} place
 * @param {{note: Note, hold?: (held: () => string[]) => unknown}} to
 */
export const scenario = (place, { note, hold = () => {} }) => {
  /** @type {Graph} */
  const graph = facts(place)
  const words = read(place)
  /** @param {AskedDay} asked */
  const right = (asked) => (asked.asks === "safe-day" ? asked.safe : asked.last)
  /** @type {string[]} */
  let choices = []
  /** @type {Record<string, string>} */
  let typed = {} // by scene, the last day that the reader gave there
  /** @type {string | null} */
  let noted = null // the ending that the learning path has been told of

  hold(() => (choices.length && !walk(graph, choices).went ? ["how far you have come in the case"] : []))

  const live = element("div", { class: "scenario-live" })
  const status = element("p", { class: "scenario-status", role: "status" })
  const message = element("div", {})
  const book = element("details", { class: "scenario-notebook" })

  /**
   * The notebook: what was read, found and worked out on the way here, to open again.
   * @param {Walk} now
   */
  const notebook = (now) => {
    const days = [...now.trail.map(([scene]) => scene), now.at].flatMap((scene) => {
      const asked = graph.scenes[scene].day
      const judged = asked ? judge(asked, typed[scene]) : "none"
      return asked && judged !== "none" ? [{ asked, judged, given: typed[scene] }] : []
    })
    const entries = [
      ...now.found.map(([kind, id]) => {
        if (kind === "document") return words.document(id)
        const [scene, choice] = id.split(".")
        return element("p", { class: "scenario-found" }, graph.scenes[scene].choices[choice].note)
      }),
      ...days.map(({ asked, judged, given }) =>
        element(
          "p",
          { class: "scenario-found" },
          element("strong", {}, asked.asks === "safe-day" ? "Safe day: " : "Last day in law: "),
          `${HELD[judged](day(right(asked)), day(given))}.`,
        )
      ),
    ]
    const open = book.open
    show(
      book,
      element("summary", {}, `Your notebook (${entries.length})`),
      entries.length
        ? element("ul", {}, entries.map((entry) => element("li", {}, entry)))
        : element("p", {}, "Nothing yet. What you read and find out is kept here while you walk."),
    )
    book.open = open
  }

  /**
   * The day to find: a date field, what the rule says of it, and the working. The choices come after.
   * @type {(asked: AskedDay, now: Walk, after: () => void) => {part: HTMLElement[], ready: () => void}}
   */
  const find = (asked, now, after) => {
    const scene = now.at
    const id = `scenario-${graph.id}-day`
    const result = element("div", { "aria-live": "polite" })
    const input = element("input", { type: "date", id, min: "2000-01-01", max: "2099-12-31", value: typed[scene] })
    const working = words.working(scene)
    const tell = () => {
      const found = judge(asked, typed[scene])
      show(result, element("p", { class: `scenario-verdict ${found}` }, SAID[found](asked.asks)))
      working.hidden = false
      after()
      notebook(now)
    }
    working.hidden = true
    const form = element(
      "form",
      { class: "scenario-find", novalidate: true },
      element("p", { class: "field" }, element("label", { for: id }, words.ask(scene)), input),
      element("p", {}, element("button", { type: "submit", class: "md-button md-button--primary" }, "Check this day")),
      result,
    )
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      const given = input.value
      if (judge(asked, given) === "none") {
        input.setAttribute("aria-invalid", "true")
        show(result, alert(SAID.none(asked.asks)))
        input.focus()
        return
      }
      input.removeAttribute("aria-invalid")
      typed = { ...typed, [scene]: given }
      tell()
    })
    return {
      part: [form, working],
      ready: () => {
        if (typed[scene]) tell()
      },
    }
  }

  /** @param {string} id */
  const choose = (id) => {
    choices = [...choices, id]
    draw("after")
  }
  const back = () => {
    choices = choices.slice(0, -1)
    draw("scene")
    status.textContent = "You went back one choice."
  }
  const again = () => {
    choices = []
    typed = {}
    noted = null
    book.open = false
    draw("scene")
    status.textContent = "You are at the start again."
  }

  /** @param {Walk} now */
  const options = (now) =>
    element(
      "div",
      { class: "scenario-choices" },
      heading("h4", "What do you do?"),
      element("ul", {}, words.choices(now.at).map(({ id, says }) => element("li", {}, button(says, () => choose(id))))),
    )

  /**
   * How the story was walked: each choice, in order.
   * @param {Walk} now
   */
  const path = (now) =>
    element(
      "details",
      { class: "scenario-path" },
      element("summary", {}, "The way you went"),
      element(
        "ol",
        {},
        now.trail.map(([scene, choice]) =>
          element("li", {}, element("strong", {}, `${words.title(scene)}: `), words.says(scene, choice))
        ),
      ),
    )

  /**
   * Tell the learning path, once for each ending reached.
   * @param {string} ending
   * @param {Went} went
   */
  const tell = (ending, went) => {
    if (noted === ending) return
    noted = ending
    try {
      note(graph.module, "scenario", { went, when: today() })
    } catch (error) {
      show(message, alert(error.message))
    }
  }

  /** Show where the walk stands. `focus` says what the keyboard goes to: what came of the choice, or the scene. */
  const draw = (focus = "") => {
    const now = walk(graph, choices)
    const last = now.trail.at(-1)
    status.textContent = ""
    show(message)
    const head = heading("h3", "What came of it")
    const came = last
      ? element(
        "div",
        { class: "scenario-came" },
        head,
        element("p", { class: "scenario-chosen" }, `You chose: ${words.says(...last)}`),
        words.consequence(...last),
      )
      : null
    const title = heading("h3", words.title(now.at))
    const offered = element("div", {})
    const offer = () => {
      if (!offered.childElementCount) show(offered, options(now))
    }
    const asked = graph.scenes[now.at].day
    const asks = asked ? find(asked, now, offer) : null
    show(
      live,
      came,
      element(
        "div",
        { class: "scenario-now" },
        title,
        last ? null : words.opening(),
        words.text(now.at),
        words.documents(now.at),
        asks?.part,
        offered,
        now.went ? [words.debrief(now.at), path(now)] : null,
      ),
    )
    notebook(now)
    if (asks) asks.ready()
    else if (!now.went) offer()
    backward.hidden = !last
    restart.hidden = !last
    if (now.went) tell(now.at, now.went)
    if (!focus) return
    const target = focus === "after" && came ? head : title
    target.focus({ preventScroll: true })
    target.scrollIntoView()
  }

  const backward = button("Go back one choice", back)
  const restart = button("Start again", again)
  show(place, live, message, status, element("p", { class: "tool-actions" }, backward, restart), book)
  draw()
}
