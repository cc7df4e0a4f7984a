// The staff side health check, by several people over time. What it holds is rules.js; where it is kept
// is the reader's choice: browser/keeping.js.
/** @import { State } from "../../../browser/years.js" */
/** @import { Check, Desk, HealthCheck } from "./types.d.ts" */
import { button, keepingChoice, keepingRecord } from "../../../browser/keeping.js"
import { oneLine } from "../../../browser/one_line.js"
import * as page from "../../../browser/page.js"
import { element, facts, field, home, only, show } from "../../../browser/page.js"
import * as years from "../../../browser/years.js"
import { checkState } from "./file.js"
import { healthCheckFiles } from "./out.js"
import { healthCheckPaper } from "./paper.js"
import { healthCheckPicture } from "./picture.js"
import { allFields, clean, entriesOf, fresh, MOST, named, newId, strangers, TOGETHER, whoIs } from "./rules.js"
import { DESK, healthCheckSection } from "./section.js"
import { progress } from "./standing.js"
import { nameOf, ratings, said } from "./words.js"

const NAME = "health_check"
const PLAN = new URL("health-check/action-plan.html", home).href

page.tool("health_check", (place) => {
  /** @type {HealthCheck} */
  const form = facts(place)
  const fields = allFields(form)
  const voice = page.voice(), { say, attempt } = voice
  /** @param {Check} one */
  const isUntouched = (one) => !one.people.length && !Object.keys(one.entries).length && !one.staffSide
  const checks = years.several({
    list: "checks",
    kept: keepingRecord(
      NAME,
      (found) => checkState(found, fields),
      voice,
      (/** @type {State} */ state) => state.checks.filter((/** @type {Check} */ one) => !isUntouched(one)),
    ),
    fresh,
    isUntouched,
    most: { records: MOST.checks, year: MOST.year },
    tooMany: "There are too many health checks here. Save one to a file, then delete it here.",
    rest: { as: TOGETHER },
    draw: () => draw(),
  })
  const { current: check, last } = checks
  const as = () => (check().people.some(({ id }) => id === checks.state().as) ? checks.state().as : TOGETHER)
  /** @param {Check} next */
  const change = (next) => {
    checks.change(next)
    tell()
  }
  /** @type {Desk} */
  const desk = {
    ...checks,
    form,
    check,
    as,
    change,
    say,
    attempt,
    replace: (next) => {
      checks.change(next)
      draw()
    },
    drawPaper: () => show(paper, healthCheckPaper(form, check(), last())),
  }
  const next = attempt(() => {
    const { staffSide, people } = check()
    const { one, before } = checks.next({ staffSide, people })
    return `This is ${one.year}. The answers of ${before.year} stand beside yours.`
  })

  // Which check, whose, and who is answering: asked below the questions, so that the first question comes first.
  /**
   * @param {string} label
   * @param {string} id
   * @param {"staffSide" | "year"} key
   * @param {number} most
   */
  const input = (label, id, key, most, hint = "") => {
    const made = field(label, { id, maxlength: most, autocomplete: "off" }, { hint })
    const box = only("input", made)
    // The year names a check in lists, so it is never left empty.
    box.addEventListener("input", () => {
      if (key !== "year" || box.value.trim()) change({ ...check(), [key]: clean(box.value) })
    })
    box.addEventListener("change", () => {
      box.value = check()[key]
      drawTop()
    })
    return { made, box, key }
  }
  const inputs = [
    input("Staff side", "hc-side", "staffSide", MOST.label, "So that a file says whose it is. You may leave it empty."),
    input("Year", "hc-year", "year", MOST.year),
  ]
  const pickers = years.pickers("hc", "Health check", checks)
  const person = element("select", {
    id: "hc-as",
    onchange: () => {
      checks.set({ as: person.value })
      draw()
    },
  })
  const { place: naming, ask } = oneLine({
    id: "hc-who",
    most: MOST.who,
    hint: "Initials or a role is enough, such as “AB” or “branch secretary”. No full names.",
    save: "Save",
    back: person,
  })
  const addPerson = button("Add somebody", () =>
    ask("Who is answering?", "", (typed) => {
      const one = { id: newId(), who: named(typed, check()) }
      checks.set({ as: one.id })
      desk.replace({ ...check(), people: [...check().people, one] })
    }))
  const rename = button(
    "Change this name",
    () =>
      ask(`Instead of “${whoIs(check(), as())}”`, whoIs(check(), as()), (typed) => {
        const others = check().people.filter(({ id }) => id !== as())
        const who = named(typed, { ...check(), people: others })
        desk.replace({ ...check(), people: check().people.map((one) => (one.id === as() ? { ...one, who } : one)) })
      }),
  )

  const handout = healthCheckFiles(desk, next)
  const blank = only(".hc-paper", place)
  const sections = form.sections.map((section, i) => healthCheckSection(desk, section, blank, i === 0))
  const total = element("p", { class: "check-total", role: "status" })
  const picture = element("div", {})
  const unknown = element("div", {})
  const paper = element("div", { class: "hc-print" })

  let drawn = ""
  const tell = () => {
    sections.forEach((section) => section.tell())
    const done = form.sections.map((section) => progress(check(), section))
    const sum = `In all: ${done.reduce((n, one) => n + one.answered, 0)} of ${
      done.reduce((n, one) => n + one.all, 0)
    } questions answered, ${done.filter((one) => one.rated).length} of ${done.length} sections rated.`
    if (total.textContent !== sum) total.textContent = sum // or a screen reader says it again at each letter
    // Only when a rating has changed: what is being read should not be redrawn at each letter.
    const made = JSON.stringify([ratings(form, check(), last())])
    if (made !== drawn) show(picture, healthCheckPicture(form, check(), last(), "hc-live"))
    drawn = made
  }
  const drawTop = () => {
    pickers.draw()
    pickers.options(
      person,
      [TOGETHER, ...check().people.map(({ id }) => id)].map((id) => [id, whoIs(check(), id)]),
      as(),
    )
    rename.hidden = as() === TOGETHER
    for (const { box, key } of inputs) if (box.value !== check()[key]) box.value = check()[key]
  }
  const draw = () => {
    drawTop()
    sections.forEach((section) => section.draw())
    const ids = strangers(check(), form)
    show(
      unknown,
      ids.length
        ? [
          element(
            "p",
            {},
            "This health check also holds answers to questions that this form no longer has. They are kept and saved with the rest:",
          ),
          element(
            "ul",
            {},
            ids.map((id) =>
              element(
                "li",
                {},
                `${id}: ${
                  entriesOf(check(), id).map((entry) => `${nameOf(check(), entry)}: ${said({}, entry.value)}`).join(
                    "; ",
                  )
                }`,
              )
            ),
          ),
        ]
        : [],
    )
    tell()
  }
  checks.load()
  const live = element(
    "div",
    { class: "hc-live" },
    element(
      "div",
      { class: "hc-before" },
      element("p", {}, "No names, no cases, no work device."),
      element("p", {}, "Saved one before? ", element("a", { href: `#${DESK}` }, "Open its file"), "."),
    ),
    pickers.place,
    sections.map((section) => section.place),
    total,
    element("h2", {}, "The five ratings"),
    picture,
    unknown,
    element("h2", { id: DESK }, "Names, files and keeping"),
    handout.top,
    handout.sure,
    element("div", { class: "tool-form" }, inputs.map(({ made }) => made)),
    element(
      "div",
      { class: "hc-people" },
      element("p", { class: "field" }, element("label", { for: person.id }, "Who is answering now?"), person),
      element("p", { class: "tool-actions" }, addPerson, rename),
      naming,
    ),
    keepingChoice(),
    handout.bottom,
    element(
      "p",
      {},
      element("a", { href: PLAN }, "Make the action plan from these ratings"),
      ". If nothing is kept on this device, save to a file first, then open it there.",
    ),
    voice.place,
  )
  place.append(live, paper)
  addEventListener("beforeprint", desk.drawPaper)
  draw()
  checks.follow()
})
