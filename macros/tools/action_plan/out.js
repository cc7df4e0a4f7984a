// What leaves the action plan and comes back: its file, Word, paper, and the days for a calendar.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { ActionPlan, Blank, Desk, Plan } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { button, confirmation } from "../../../browser/keeping.js"
import { day, element, printPart, show, today } from "../../../browser/page.js"
import { Unusable } from "../../../browser/unusable.js"
import { blocks, LAST_HEADS, lastRows, pack, rows, titleOf, unpack } from "./file.js"
import { events } from "./rules.js"
import { newId } from "../health_check/rules.js"

/**
 * A table; the first cell of each row heads it.
 * @type {(caption: string, heads: string[] | null, body: string[][], more?: (row: number) => Child) => HTMLElement}
 */
export const table = (caption, heads, body, more = () => null) =>
  element(
    "table",
    { class: "hc-ratings" },
    element("caption", {}, caption),
    heads ? element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))) : null,
    element(
      "tbody",
      {},
      body.map(([head, ...cells], i) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, element("span", { class: "hc-words" }, head), more(i)),
          cells.map((cell) => element("td", { class: "hc-words" }, cell)),
        )
      ),
    ),
  )

/**
 * The plan on paper: every objective that the form has room for, blank where there is none yet.
 * @type {(form: ActionPlan, plan: Plan, last: Plan | null) => Child[]}
 */
export const paper = (form, plan, last) => {
  /** @type {Blank} */
  const blank = { section: "", what: "", how: "", who: "", when: "", reviews: [], progress: [] }
  return [
    element("h2", {}, `Action plan: ${[plan.staffSide, plan.year].filter(Boolean).join(", ")}`),
    element("p", {}, `Printed on ${day(today())}.`),
    Array.from({ length: form.most }, (_, i) => {
      const one = plan.objectives[i] ?? blank
      return element("div", { class: "hc-q ap-printed" }, table(titleOf(one, i, form), null, rows(one, form, day)))
    }),
    last ? table(`The plan of ${last.year}`, LAST_HEADS, lastRows(last, form, day)) : null,
  ]
}

/**
 * Return the buttons, and where the questions they ask stand. `desk` is the tool.
 * @param {Desk} desk
 * @param {() => void} next Begins the next year’s.
 */
export const makeOut = (desk, next) => {
  const sure = element("div", {})
  const { attempt } = desk
  /** @param {string} ending */
  const name = (ending) => files.named(ending, "action-plan", desk.plan().staffSide, desk.plan().year)
  const open = attempt(async () => {
    const found = unpack(await files.open(".json,application/json"), desk.form)
    desk.filed(found)
    const ours = desk.all().find(({ id }) => id === found.id)
    if (ours && JSON.stringify(ours) === JSON.stringify(found)) {
      desk.choose(found.id)
      return "That plan is open already, as it is in the file."
    }
    // Another copy of a plan that is here: both stay, so nothing is written over.
    const one = ours ? { ...found, id: newId() } : found
    const said = desk.bring(one, Boolean(ours))
    return ours && desk.plan().id === one.id
      ? `${said} The plan that was here is another copy of it, and differs: it stands beside this one.`
      : said
  })
  const save = attempt(() => {
    files.save(name("json"), "application/json", pack(desk.plan(), today()))
    desk.filed(desk.plan())
    return files.SAVED
  })
  const word = attempt(async () => {
    await files.word(
      name("docx"),
      "Staff side action plan",
      blocks(desk.plan(), desk.last(), desk.form, day, day(today())),
    )
    return files.SAVED
  })
  const toCalendar = attempt(() => {
    const days = events(desk.plan())
    if (!days.length) throw new Unusable("There are no dates yet. Give an objective a date or a review date.")
    files.calendar(name("ics"), days)
    return files.SAVED
  })
  /** @param {string} part */
  const toPaper = (part) => () => {
    desk.drawPaper()
    printPart(part)
  }
  const remove = button(
    "Delete this plan",
    () =>
      show(
        sure,
        confirmation(`Delete the plan for ${desk.plan().year}? This can’t be undone. A file that you saved stays.`, {
          words: "Delete it",
          act: () => {
            show(sure)
            desk.remove()
            desk.say("It is deleted.")
            opening.focus()
          },
        }, {
          words: "Keep it",
          act: () => {
            show(sure)
            remove.focus()
          },
        }),
      ),
  )
  const opening = button("Open a plan", open)
  return {
    top: element("p", { class: "tool-actions" }, opening, button("Begin the next one", next)),
    bottom: [
      element(
        "p",
        { class: "tool-actions" },
        button("Save to a file", save, true),
        button("Save as Word", word),
        button("Add the dates to a calendar", toCalendar),
        button("Print", toPaper("action_plan")),
        button("Print the blank form", toPaper("form")),
        remove,
      ),
      element(
        "p",
        { class: "hint" },
        "The calendar gets the dates and the number of each objective, and nothing of what it says.",
      ),
      sure,
    ],
  }
}
