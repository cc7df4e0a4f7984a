// How the deadline tool shows where a case stands: what to do first, the days, a picture, how it was worked out.
// A day that has passed is said to have passed. It is never one to put in a diary, and it is in no calendar.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Law, Limits, Said, Standing, Told, Whole } from "./types.d.ts" */
import { element, home } from "../../../browser/page.js"
import { beside } from "./beside.js"
import { cited, doubt } from "./cited.js"
import { date, dated } from "./dates.js"
import { called, quiet } from "./doubts.js"
import { notes, steps } from "./notes.js"
import { picture } from "./picture.js"
import { eachAct, others } from "./several.js"
import { left } from "./left.js"

/** @typedef {Standing & {told: Told}} Row */

/** @type {(name: string, value: string, words?: Child) => HTMLElement} */
const output = (name, value, words = dated(value)) =>
  element("output", { "data-answer": name, "data-value": value }, words)
/**
 * Sentences as a list, each law cited, each doubt told once.
 * @type {(all: Said[], told: Set<string>) => Child}
 */
export const list = (all, told) =>
  all.length
    ? element(
      "ul",
      {},
      all.map(({ says, law }) => {
        const first = law && !told.has(law.id)
        if (law) told.add(law.id)
        return element("li", {}, says, cited(law), first ? doubt(law) : null)
      }),
    )
    : null

/**
 * The days of the act that leads, with what programs read.
 * @type {(row: Row, today: string) => Child}
 */
export const days = (row, today) => {
  const { changed, counted, next, role } = row
  if (!counted) return null
  const { safe, shorter, last, mayBe } = counted
  /** @type {(name: string, iso: string, words: Child) => Child[]} */
  const line = (name, iso, words) => [
    element("dt", {}, name),
    element("dd", {}, words, " ", element("span", { class: "left" }, `(${left(iso, today)})`)),
  ]
  const careful = safe < last
  return element(
    "dl",
    { class: "clock-days" },
    mayBe
      ? [
        careful && safe >= today
          ? line("Safe day", safe, output("safe-day", safe))
          : line("Last day, if conciliation counts", last, output("safe-day", last)),
        careful && safe >= today
          ? line("Last day, if conciliation counts", last, element("strong", {}, dated(last)))
          : null,
        line("Not confirmed", mayBe, dated(mayBe)),
      ]
      : [
        careful
          ? line(quiet(row) && safe < today ? "Without conciliation" : "Safe day", safe, output("safe-day", safe))
          : null,
        role === "earlier" && next && changed
          ? line(`Latest day for an incident before ${date(changed)}`, next, element("strong", {}, dated(next)))
          : null,
        careful && shorter > safe && shorter < last && (next === shorter || role === "earlier")
          ? line("Next safe day", shorter, dated(shorter))
          : null,
        line("Last day in law", last, output("last-day", last)),
      ],
  )
}

/**
 * Interim relief, which comes before all else while it can be claimed.
 * @type {(interim: Whole["interim"], told: Set<string>) => Child}
 */
export const urgent = (interim, told) =>
  interim.filter(({ state }) => state !== "passed").map(({ says }) =>
    element(
      "div",
      { class: "tool-warning clock-first" },
      element("h3", {}, "Before all else: interim relief"),
      list(says, told),
    )
  )
/**
 * Interim relief that has ended, which comes after what can still be done.
 * @type {(interim: Whole["interim"], told: Set<string>) => Child}
 */
export const ended = (interim, told) =>
  interim.filter(({ state }) => state === "passed").map(({ says }) => list(says, told))

/**
 * Show where a case stands. The first heading takes the focus.
 * @type {(whole: Whole, law: Limits, today: string, asked: Child) => Child}
 */
export const result = (whole, law, today, asked) => {
  const [row] = whole.rows
  /** @type {Set<string>} */
  const told = new Set()
  const { lead, aim, alarm, sure, unsure } = row.told
  const worked = steps(row, law)
  const named = called(row.act)
  return [
    element(
      "h3",
      { tabindex: -1, class: "clock-head" },
      `${named[0].toUpperCase()}${named.slice(1)}${row.contact.name ? `, against ${row.contact.name}` : ""}`,
    ),
    asked,
    whole.warnings.map((words) => element("p", { class: "tool-warning" }, words)),
    urgent(whole.interim, told),
    element(
      "p",
      { class: alarm ? "clock-lead clock-alarm" : "clock-lead" },
      output("state", row.answer, lead),
    ),
    aim
      ? element("p", {}, `Don’t leave it to the last day: websites fail. Aim for ${dated(aim)}, a working day before.`)
      : null,
    days(row, today),
    list(unsure, told),
    row.state === "passed"
      ? element("p", {}, "Read ", element("a", { href: "#if-you-are-late" }, "what to do if you are late"), ".")
      : row.state === "not-contacted"
      ? element(
        "p",
        {},
        element("a", { href: new URL("law/early-conciliation.html", home).href }, "How to start early conciliation"),
        ".",
      )
      : null,
    element("figure", { class: "clock-picture" }, picture(row, today)),
    list(sure, told),
    ended(whole.interim, told),
    others(whole, today),
    eachAct(whole.rows, today),
    beside(whole, law),
    worked.length
      ? [
        element("h3", {}, "How it was worked out"),
        element(
          "ol",
          {},
          worked.map((step) =>
            element("li", {}, `${step.says}: `, element("strong", {}, dated(step.date)), cited(step.law))
          ),
        ),
      ]
      : null,
    element("h3", {}, "Remember"),
    list(notes(whole.rows, law), told),
  ]
}
