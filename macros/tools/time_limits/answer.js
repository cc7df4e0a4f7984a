// How the deadline tool shows where a case stands: what to do first, the days, a picture, how it was worked out.
// A day that has passed is said to have passed. It is never one to put in a diary, and it is in no calendar.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Law, Limits, Said, Standing, Told, Whole } from "./types.d.ts" */
import { element, home } from "../../../browser/page.js"
import { beside } from "./beside.js"
import { dated } from "./dates.js"
import { called, quiet } from "./doubts.js"
import { notes, steps } from "./notes.js"
import { titled } from "./out.js"
import { picture } from "./picture.js"
import { daysBetween } from "./rules.js"

/** @typedef {Standing & {told: Told}} Row */

/** @param {number} days */
const count = (days) => (days === 1 ? "1 day" : `${days} days`)
/** @type {(iso: string, today: string) => string} */
const left = (iso, today) => {
  const days = daysBetween(today, iso)
  return days < 0 ? `passed ${count(-days)} ago` : days === 0 ? "today" : `${count(days)} left`
}
/** @type {(law: Law | undefined) => Child} */
const cited = (law) => law && element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")
/** @type {(law: Law | undefined) => Child} */
const doubt = (law) => (law?.doubt ? [" ", element("span", { class: "doubt" }, law.doubt)] : null)
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
  const { counted, next } = row
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
          : line("Last day, at the earliest", last, output("safe-day", last)),
        careful && safe >= today ? line("Last day, at the earliest", last, element("strong", {}, dated(last))) : null,
        line("Not confirmed", mayBe, dated(mayBe)),
      ]
      : [
        careful
          ? line(quiet(row) && safe < today ? "Without conciliation" : "Safe day", safe, output("safe-day", safe))
          : null,
        careful && next === shorter && shorter > safe && shorter < last
          ? line("Next safe day", shorter, element("strong", {}, dated(shorter)))
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
  interim.map(({ state, says }) =>
    state === "passed" ? list(says, told) : element(
      "div",
      { class: "tool-warning clock-first" },
      element("h3", {}, "Before all else: interim relief"),
      list(says, told),
    )
  )

/**
 * The other acts and respondents: what has passed, each named once, then what to do for the rest.
 * @type {(whole: Whole, today: string) => Child}
 */
const others = ({ rows, past }, today) => {
  const rest = rows.slice(1).filter((row) => row.state !== "passed")
  return [
    past.map(({ row, day, what }) =>
      element(
        "p",
        {},
        `For ${titled(row)}, the ${what} has passed: it was ${dated(day)}, ${
          left(day, today).replace("passed ", "")
        }. `,
        what === "safe day" ? "Ring your union’s legal service today." : [
          "It can still be told as background, and a tribunal can let it in late. ",
          element("a", { href: "#if-you-are-late" }, "What to do if you are late"),
          ".",
        ],
      )
    ),
    rest.length
      ? [
        element("h3", {}, "Then"),
        element("ul", {}, rest.map((row) => element("li", {}, `For ${titled(row)}: ${row.told.lead}`))),
      ]
      : null,
  ]
}

/** @type {(rows: Row[], today: string) => Child} */
const table = (rows, today) => {
  if (rows.length < 2) return null
  /** @param {string} iso */
  const marked = (iso) => `${dated(iso)}${iso < today ? " (passed)" : ""}`
  /** @param {Row} row */
  const safe = ({ counted, apart }) =>
    counted ? marked(counted.safe) : apart ? `${marked(apart.safe)}, without conciliation` : "Waits for the certificate"
  /** @param {Row} row */
  const last = ({ counted }) =>
    !counted ? "Not known yet" : counted.mayBe ? `${dated(counted.last)} or later: not confirmed` : marked(counted.last)
  const several = rows.some(({ contact }) => contact.name)
  /** @param {Row} row */
  const order = ({ counted, apart, days: [day] }) => counted?.safe ?? apart?.safe ?? day
  const heads = ["Act", ...(several ? ["Against"] : []), "Safe day", "Last day in law"]
  return [
    element("h3", {}, "Each act by itself, soonest first"),
    element(
      "div",
      { class: "clock-scroll", tabindex: 0, role: "region", "aria-label": "Each act by itself" },
      element(
        "table",
        { "data-answer": "each" },
        element("thead", {}, element("tr", {}, heads.map((words) => element("th", { scope: "col" }, words)))),
        element(
          "tbody",
          {},
          [...rows].sort((one, other) => (order(one) < order(other) ? -1 : 1)).map((row) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, dated(row.act.day)),
              several ? element("td", {}, row.contact.name || "Not named") : null,
              element("td", {}, safe(row)),
              element("td", {}, last(row)),
            )
          ),
        ),
      ),
    ),
  ]
}

/**
 * Show where a case stands. The first heading takes the focus.
 * @type {(whole: Whole, law: Limits, today: string) => Child}
 */
export const result = (whole, law, today) => {
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
    others(whole, today),
    table(whole.rows, today),
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
