// How the deadline tool shows where a case stands: what to do first, the days, a picture, how it was worked out.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Limits, Whole } from "./types.d.ts" */
import { element, home } from "../../../browser/page.js"
import { beside } from "./beside.js"
import { cited } from "./cited.js"
import { dated } from "./dates.js"
import { called } from "./doubts.js"
import { notes, steps } from "./notes.js"
import { days, ended, list, output, urgent } from "./parts.js"
import { picture } from "./picture.js"
import { eachAct, others } from "./several.js"

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
