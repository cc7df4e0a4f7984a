// The plain lists of a case: comparators, steps, losses.
import { day, element, today } from "../../../browser/page.js"
import { intoCase } from "./case_fields.js"
import { clockQuestion, unclocked } from "./clock_steps.js"
import { doneQuestion, openPlans } from "./done.js"
import { FIELDS } from "./fields.js"
import { planned } from "./late_steps.js"
import { listPlace } from "./lists.js"
import { headingWords, leftOut, sumWords } from "./papers/losses.js"
import { byDay, stepDay, stepName } from "./papers/steps.js"
import { answerable, parties } from "./parties.js"
import { joined, MOST, short } from "./rules.js"
import { put } from "./records.js"
import { button, details } from "./views.js"
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Desk, Listed, Loss, Row, Step } from "./types.d.ts" */

/** @type {(title: string, kind: keyof typeof FIELDS, record: any, names: string[], actions: Child) => HTMLElement} */
const item = (title, kind, record, names, actions) =>
  element(
    "li",
    { class: "case-entry" },
    element("h3", {}, title),
    element("dl", {}, details(FIELDS[kind], record, names)),
    element("div", { class: "tool-actions" }, actions),
  )

/** @type {(desk: Desk, rows: () => Row[]) => Record<"comparators" | "steps" | "losses", ReturnType<typeof listPlace>>} */
export const listsOf = (desk, rows) => {
  /** The steps that are planned too late: known before the case is drawn anew. */
  const late = () => planned(desk.current(), rows(), desk.data.steps, today())
  /** @param {Step} step */
  const stepTitle = (step) =>
    [stepName({ kind: step.kind, note: "" }, desk.data.steps), stepDay(step, desk.current(), today())]
      .filter(Boolean).join(", ")
  /** The plans whose day has come: each to confirm. */
  const open = () => openPlans(desk.current(), today())
  /** @param {Step} step */
  const confirm = ({ id, date }) => {
    put(desk.current(), "step", {}, id, today())
    desk.altered(`Noted: done on ${day(date)}.`)
  }
  /** The respondents that a step was with, by name. @param {Step} step */
  const whom = (step) => {
    const all = parties(desk.current())
    return joined(answerable({ against: step.parties }, all).map(({ name }) => name))
  }
  /** @param {Loss} loss */
  const lossTitle = ({ heading, amount }) =>
    amount ? `${headingWords(heading)}: ${sumWords(amount)}` : headingWords(heading)
  return {
    comparators: listPlace(desk, {
      id: "comparators",
      title: "Comparators",
      about: "Somebody of another race in the same position. Letters, not names.",
      kind: "comparator",
      prefix: "cfc",
      form: ["Add a comparator", "Change the comparator"],
      most: MOST.comparators,
      name: ({ who }) => short(who),
      said: ({ who }) => `In the table: ${short(who)}.`,
      item: (one, actions) => item(one.who, "comparator", one, ["alike", "different", "treated", "evidence"], actions),
    }),
    steps: listPlace(desk, {
      id: "steps",
      title: "Steps taken",
      kind: "step",
      prefix: "cfs",
      form: ["Add a step", "Change the step"],
      most: MOST.steps,
      name: (one) => `the step “${stepTitle(one)}”`,
      said: (one) =>
        [
          `In the list: ${stepTitle(one)}.`,
          ...unclocked(desk.current(), today()).filter(({ step }) => step.kind === one.kind && step.date === one.date)
            .map((each) => (each.free ? clockQuestion(each).ask : each.says)),
          ...late().flatMap(({ step, says }) => (step.kind === one.kind && step.date === one.date ? [says] : [])),
        ].join(" "),
      item: (one, actions) =>
        item(
          stepTitle(one),
          "step",
          { ...one, parties: whom(one), appeal_by: one.appeal_by && day(one.appeal_by) },
          ["appeal_by", "parties", "note"],
          actions,
        ),
      above: () => [
        late().map(({ says }) => element("p", { class: "tool-warning" }, says)),
        open().map((step) =>
          element(
            "div",
            { class: "tool-warning" },
            element("p", {}, doneQuestion(step, desk.data.steps)),
            element(
              "p",
              { class: "tool-actions" },
              button("Yes, it was done", () => confirm(step), { "aria-label": `Yes, it was done: ${stepTitle(step)}` }),
            ),
          )
        ),
        unclocked(desk.current(), today()).map((each) => {
          const { step, field, name, free } = each
          const { ask, why } = clockQuestion(each)
          const fill = () => {
            intoCase(desk.current(), { [field]: step.date })
            desk.altered(`Filled in: ${name} is ${day(step.date)}.`)
          }
          const toCase = () => {
            desk.show("case")
            document.getElementById(`cf-${field}`)?.focus()
          }
          return element(
            "div",
            { class: "tool-warning" },
            element("p", {}, free && step.date ? `${ask} ${why}` : each.says),
            element(
              "p",
              { class: "tool-actions" },
              free && step.date ? button("Yes, fill it in", fill, { "aria-label": `Yes, fill it in: ${ask}` }) : null,
              button("See the case", toCase, { "aria-label": `See the case: ${each.says}` }),
            ),
          )
        }),
      ],
      sorted: () => byDay(desk.current().steps),
    }),
    losses: listPlace(desk, {
      id: "losses",
      title: "Losses",
      about: "Only what can be counted. No paper guesses what a tribunal would give.",
      kind: "loss",
      prefix: "cfl",
      form: ["Add a loss", "Change the loss"],
      most: MOST.losses,
      name: (one) => `“${short(headingWords(one.heading))}”`,
      said: (one) => `In the list: ${short(headingWords(one.heading))}.`,
      item: (one, actions) => item(lossTitle(one), "loss", one, ["what", "source"], actions),
      above: () => leftOut(desk.current()).map(({ says }) => element("p", { class: "tool-warning" }, says)),
    }),
  }
}
