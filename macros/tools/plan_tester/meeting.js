// What nine answers come to, for the meeting: the weakest and what to ask for, and what the file holds besides.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Plan, PlanTester } from "./types.d.ts" */
import { element } from "../../../browser/page.js"
import { others, weak } from "./report.js"

/** @type {(plan: Plan, data: PlanTester) => Child[]} */
export const forMeeting = (plan, data) => {
  const low = weak(plan, data), unknown = others(plan, data)
  return [
    low.length
      ? [
        element(
          "p",
          {},
          low.length === 1
            ? "The weakest answer, and what to take to the meeting:"
            : `The ${low.length === 2 ? "two" : "three"} weakest answers, and what to take to the meeting:`,
        ),
        element(
          "ol",
          { class: "plan-weak" },
          low.map(({ title: name, say: asked, get }) =>
            element("li", {}, element("strong", {}, `${name}. `), `“${asked}” Ask for: ${get}`)
          ),
        ),
      ]
      : null,
    unknown.length
      ? [
        element(
          "p",
          {},
          "This plan also holds answers to questions that are not asked here. They are kept and saved with the rest:",
        ),
        element("ul", {}, unknown.map((one) => element("li", {}, one))),
      ]
      : null,
  ]
}
