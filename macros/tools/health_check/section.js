// The sections of the health check on screen, made from those on paper: headings and help are taken from there.
/** @import { Desk, Field, Question, Section } from "./types.d.ts" */
import { element, fragment, show } from "../../../browser/page.js"
import { beside } from "./beside.js"
import { make } from "./field.js"
import { drop, fieldsOf, put, valueBy, whoIs } from "./rules.js"
import { progress, standing } from "./standing.js"
import { number, stands } from "./words.js"

/** The id of the part with names, files and keeping, which stands below the questions. */
export const DESK = "hc-names-and-files"

const now = () => new Date().toISOString().replace(/\.\d+/, "")

/**
 * Move a section's heading out of the form on paper, and leave its words there.
 * @type {(paper: Element, letter: string) => Element}
 */
const takeHeading = (paper, letter) => {
  const heading = [...paper.querySelectorAll("h2, h3, h4")].find((one) => one.textContent.startsWith(`${letter}. `))
  if (!heading) throw new Error(`The form on paper has no section ${letter}.`)
  const left = element("p", { class: "hc-paper-title" }, heading.firstChild?.textContent)
  heading.before(left)
  return heading
}

/**
 * Return {place, draw, tell} for a section. `desk` is the tool: its state, and how to change it.
 * @param {Desk} desk
 * @param {Section} section
 * @param {HTMLElement} paper The form on paper.
 * @param {boolean} first
 */
export const healthCheckSection = (desk, section, paper, first) => {
  const heading = takeHeading(paper, number(section.id))
  const about = element("p", { class: "hint" }, section.about)
  const line = element("p", { class: "hc-progress" })
  const body = element("div", {})
  const opened = fragment().section ? fragment().section === section.id : first
  const box = element(
    "details",
    { class: "hc-questions", open: opened },
    element(
      "summary",
      {},
      `${number(section.id)}1 to ${number(section.id)}${section.questions.length}, and the rating`,
    ),
    body,
  )
  /** @type {Map<string, HTMLElement>} */
  const others = new Map()

  /** @param {Field} field */
  const drawBeside = (field) => {
    const there = others.get(field.id)
    if (!there) return
    show(
      there,
      beside(field, desk.check(), desk.last(), desk.as(), desk.form.scale, (entry) => {
        desk.change(drop(desk.check(), field.id, entry))
        drawBeside(field)
        const control = box.querySelector(`[id^="hc-${field.id}"]`)
        if (control instanceof HTMLElement) control.focus()
      }),
    )
  }
  /** @param {Field} field */
  const one = (field) => {
    const place = element("div", { class: "hc-beside" })
    others.set(field.id, place)
    return element(
      "div",
      { class: "hc-field" },
      make(
        field,
        `hc-${field.id}`,
        valueBy(desk.check(), field.id, desk.as()),
        desk.form.scale,
        (value) => desk.change(put(desk.check(), field.id, desk.as(), value, now())),
      ),
      place,
    )
  }
  /** @param {Question} question */
  const ask = (question) => {
    const said = paper.querySelector(`[data-question="${question.id}"] .help`)?.cloneNode(true)
    return element(
      "div",
      { class: "hc-question" },
      element("p", { class: "ask" }, `${number(question.id)}. ${question.ask}`),
      question.help ? said ?? null : null,
      question.fields.map(one),
      question.help ? null : said ?? null,
    )
  }
  const tell = () => {
    const { answered, all, rated } = progress(desk.check(), section)
    line.textContent = `${answered} of ${all} questions answered. ${
      rated ? `Rating: ${stands(standing(desk.check(), section), desk.form.scale)}.` : "Not rated yet."
    }`
  }
  const draw = () => {
    others.clear()
    show(
      body,
      // While nobody has been added, all answer together, and the first question comes first.
      desk.check().people.length
        ? element(
          "p",
          { class: "hc-as" },
          `You are answering as: ${whoIs(desk.check(), desk.as())}. `,
          element("a", { href: `#${DESK}` }, "Change who answers"),
          ".",
        )
        : null,
      about,
      section.questions.map(ask),
      element(
        "div",
        { class: "hc-question hc-rate" },
        element("p", { class: "ask" }, "How do we rate ourselves?"),
        fieldsOf(section).slice(-2).map(one),
      ),
    )
    fieldsOf(section).forEach(drawBeside)
    tell()
  }
  return { place: element("div", { class: "hc-section" }, heading, box, line), draw, tell }
}
