// What was answered, each with a way to change it.
/** @import { Given } from "./asked.js" */
import { element } from "../../../browser/page.js"
import { endings, NATIONS } from "./asked.js"
import { dated } from "./dates.js"

/** @param {string | undefined} iso */
const when = (iso) => (iso && /^\d{4}-\d{2}/.test(iso) ? dated(iso) : "not given")

/** @type {(given: Given) => string} */
const often = ({ once, first, also = "" }) =>
  [
    once === "once"
      ? "Once"
      : once === "going"
      ? "It is still going on"
      : once === "more"
      ? "More than once, or it went on"
      : "Not answered",
    first ? `First time: ${when(first)}` : "",
    ...also.split(",").filter(Boolean).map((iso) => `Another act: ${when(iso.trim())}`),
  ].filter(Boolean).join(". ")
/** @type {(given: Given) => string} */
const dismissed = ({ dismissal, notice, ended }) =>
  dismissal !== "yes"
    ? dismissal === "no" ? "No" : "Not answered"
    : ["Yes", notice ? `Told: ${when(notice)}` : "", ended ? `The job ends or ended: ${when(ended)}` : ""].filter(
      Boolean,
    ).join(". ")
/** @type {(given: Given) => string} */
const conciliated = (given) =>
  given.acas !== "yes"
    ? given.acas === "no" ? "No" : "Not answered"
    : endings(given).map((n) =>
      `${given[`who${n}`] ? `${given[`who${n}`]}: ` : ""}Day A ${when(given[`a${n}`])}. Day B ${when(given[`b${n}`])}`
    ).join(". ")

/** @type {[string, string, (given: Given) => string][]} */
const LINES = [
  [
    "Where",
    "where your member works",
    ({ nation }) => NATIONS.find(([value]) => value === nation)?.[1] ?? "Not answered",
  ],
  ["When", "when it happened", ({ act }) => when(act)],
  ["How often", "how often it happened", often],
  ["Dismissed", "whether your member was dismissed", dismissed],
  ["Early conciliation", "the dates of early conciliation", conciliated],
]

/**
 * Show the answers; `change` asks a question again, by its number.
 * @type {(given: Given, change: (number: number) => void) => HTMLElement}
 */
export const summary = (given, change) =>
  element(
    "dl",
    { class: "clock-answers" },
    LINES.map(([name, spoken, words], number) =>
      element(
        "div",
        {},
        element("dt", {}, name),
        element("dd", {}, words(given)),
        element(
          "dd",
          { class: "clock-change" },
          element("button", {
            type: "button",
            class: "clock-link",
            onclick: () => change(number),
            "aria-label": `Change ${spoken}`,
          }, "Change"),
        ),
      )
    ),
  )
