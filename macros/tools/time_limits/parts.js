// Parts of an answer, for the deadline tool and the case file: the days of an act, sentences with their law, interim relief.
// A day that has passed is said to have passed. It is never one to put in a diary, and it is in no calendar.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Said, Standing, Told, Whole } from "./types.d.ts" */
import { element } from "../../../browser/page.js"
import { cited, doubt } from "./cited.js"
import { date, dated } from "./dates.js"
import { endSafe, ifCovered, lastNamed } from "./days.js"
import { quiet } from "./doubts.js"
import { left } from "./left.js"

/** @typedef {Standing & {told: Told}} Row */

/** @type {(name: string, value: string, words?: Child) => HTMLElement} */
export const output = (name, value, words = dated(value)) =>
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
  const end = endSafe(row, today)
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
          ? line(
            end ? "Safe day for the notice" : quiet(row) && safe < today ? "Without conciliation" : "Safe day",
            safe,
            output("safe-day", safe),
          )
          : null,
        role === "earlier" && next && changed
          ? line(`Latest day for an incident before ${date(changed)}`, next, element("strong", {}, dated(next)))
          : null,
        end
          ? line("Safe day for the end of the job", end, dated(end))
          : careful && shorter > safe && shorter < last && (next === shorter || role === "earlier")
          ? line("Next safe day", shorter, dated(shorter))
          : null,
        ifCovered(row) ? line("Last day without the certificate", row.without.last, dated(row.without.last)) : null,
        line(lastNamed(row), last, output("last-day", last)),
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
