// The deadlines of a case as they are shown: what to do first, and every act’s days.
import { day, element, today } from "../../../browser/page.js"
import { table } from "../../../browser/table.js"
import { stopped } from "./rules.js"
import { left, when } from "./views.js"
import * as answer from "../time_limits/parts.js"
import { beside } from "../time_limits/beside.js"
import { dated } from "../time_limits/dates.js"
import { ifCovered } from "../time_limits/days.js"
import { lastWords, safeWords } from "./day_words.js"
import { quiet, uncovered } from "../time_limits/doubts.js"
import { about, named } from "./acts_named.js"
import { aimOf, leading, ordered } from "./deadlines.js"
import { addDays, olderCount, primaryLimit } from "../time_limits/rules.js"
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Law, Limit } from "../time_limits/types.d.ts" */
/** @import { Data, Note, Row, Stood } from "./types.d.ts" */

/** @param {Law} law */
const cited = (law) => element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")
/** @param {Law} law */
const doubt = (law) => (law.doubt ? [" ", element("span", { class: "doubt" }, law.doubt)] : null)
/**
 * Which side of a change of law an act stands, for the rep to see.
 * @type {(row: Row, change: string | undefined) => HTMLElement | null}
 */
const side = (row, change) => {
  if (!change) return null
  return element(
    "strong",
    { class: "flag" },
    row.days[0] < change ? `Before ${day(change)}` : `On or after ${day(change)}`,
  )
}

/** @type {(words: string, iso: string | null | undefined) => Child} */
const counted = (words, iso) => (iso ? [`${words} `, element("span", { class: "left" }, `(${left(iso)})`)] : words)
/** @param {Row} row */
const against = ({ contact }) => (contact.name ? `, against ${contact.name}` : "")

/** What a dismissal counts from. @param {Row} row */
const dismissal = ({ act, entry }) =>
  !act.dismissal
    ? ""
    : entry.ended
    ? ` (dismissal: the last day counts from the end of the job, ${day(entry.ended)})`
    : " (dismissal)"

/**
 * What has passed of the acts that do not lead, said once, with what can still be done.
 * @param {Stood["past"]} past
 */
const over = (past) => {
  /** @param {string} kind */
  const list = (kind) =>
    past.filter(({ what }) => what === kind).map(({ row, day: iso }) =>
      `${when(row.act.day)}${row.contact.name ? `, against ${row.contact.name}` : ""} (${day(iso)})`
    ).join("; ")
  const [last, safe] = [list("last day in law"), list("safe day")]
  return [
    last
      ? element(
        "p",
        {},
        element("strong", {}, "The last day has passed "),
        `for ${last}. It can still be told as background, and a tribunal can let it in late if your member persuades it. Ring your union’s legal service today.`,
      )
      : null,
    safe
      ? element(
        "p",
        {},
        element("strong", {}, "The safe day has passed "),
        `for ${safe}. The last day in law has not. Ring your union’s legal service today.`,
      )
      : null,
  ]
}

/**
 * The nearest day that can still be met, as the deadline tool says it.
 * @type {(row: Row, rows: Row[], aim: string | null) => Child}
 */
const lead = (row, rows, aim) => [
  element(
    "p",
    { class: row.told.alarm ? "clock-lead clock-alarm" : "clock-lead" },
    element("output", { "data-answer": "state", "data-value": row.answer }, row.told.lead),
  ),
  element("p", {}, `For: ${stopped(about(row, rows))}`),
  aim
    ? element(
      "p",
      {},
      `Don’t leave it to the last day: websites fail. Aim for ${dated(aim)}, a working day before.`,
    )
    : null,
  answer.days(row, today()),
]

/**
 * What to do first, every act's days, and what bears on them; over it what a case that has ended needs.
 * @param {Stood} stood
 * @param {string[]} ended
 * @param {string | undefined} change
 * @param {Data} data
 * @param {Note[]} notes
 * @param {{day: string, says: string}[]} plans What is planned, by day.
 */
export const deadlines = (stood, ended, change, data, notes, plans) => {
  const { rows, pressing, past, interim, warnings, late } = stood, first = leading(stood)
  const laws = [...new Map(rows.map((row) => [row.limit.law.id, row.limit])).values()]
  /** @type {Set<string>} */
  const told = new Set()
  /** @type {(plan: {day: string}) => boolean} Whether what is planned comes before what leads. */
  const sooner = ({ day }) => day <= (first.next ?? day) && !first.told.alarm
  /** @param {{says: string}} plan */
  const said = ({ says }) => element("p", { class: "clock-lead" }, says)
  return [
    ended.map((words) => element("p", { class: "clock-lead" }, words)),
    [...warnings, ...late.map(({ says }) => says)].map((words) => element("p", { class: "tool-warning" }, words)),
    answer.urgent(interim, told),
    plans.filter(sooner).map(said),
    lead(first, rows, aimOf(stood)),
    plans.filter((plan) => !sooner(plan)).map(said),
    pressing.filter(({ row }) => row !== first).map(({ row, says }) =>
      element("p", { class: "clock-lead clock-alarm" }, `${stopped(about(row, rows))} ${says}`)
    ),
    answer.list([...first.told.unsure, ...first.told.sure], told),
    answer.ended(interim, told),
    over(past),
    element("h3", {}, "Every act, in the order to act in"),
    table(
      "What to do for each act, and its days",
      ["Act", "Next", "Safe day", "Last day in law"],
      ordered(stood).map((row) => [
        [row.entry.date.length > 7 ? "" : "About ", named(row.entry), dismissal(row), against(row)],
        `${row.told.lead} ${uncovered(row)}`.trim(),
        counted(safeWords(row), quiet(row) ? null : row.counted?.safe),
        [
          counted(lastWords(row), row.counted?.mayBe || ifCovered(row) ? null : row.counted?.last),
          element("br"),
          `Limit: ${row.limit.months} months less a day. `,
          side(row, change),
          row.counted &&
            row.days.some((each) => olderCount(each, data.safeMonths) < primaryLimit(each, data.safeMonths))
            ? " The safe day is by an older, careful count, which ends a day earlier for this date. "
            : "",
          row.days.length > 1
            ? " The day is not known, so these are the earliest that any day of the month could give."
            : "",
        ],
      ]),
    ),
    beside(stood, data),
    element("h3", {}, "What these days rest on"),
    element(
      "ul",
      {},
      laws.map((limit) =>
        element("li", {}, `${limit.months} months less a day${reach(limit)}`, cited(limit.law), doubt(limit.law))
      ),
      notes.map((note) => element("li", {}, note.says, cited(note.law), doubt(note.law))),
    ),
  ]
}

/**
 * The days of acts that a limit reaches.
 * @param {Limit} limit
 */
const reach = ({ from, to }) =>
  from ? `, for acts from ${day(from)}` : to ? `, for acts before ${day(addDays(to, 1))}` : ""
