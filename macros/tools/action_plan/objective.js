// One objective of the action plan on screen: its parts, its review dates, and how it stood at each review.
/** @import { Desk, Objective, Part } from "./types.d.ts" */
import { button, confirmation } from "../../../browser/keeping.js"
import { alert, day, element, field, only, show, today } from "../../../browser/page.js"
import { Unusable } from "../../../browser/unusable.js"
import { titleOf } from "./file.js"
import { addProgress, addReview, change, MOST, realDay, remove, stateName } from "./rules.js"
import { clean } from "../health_check/rules.js"

/**
 * Return the place of an objective. `desk` is the tool: its plan, and how to change it.
 * @type {(desk: Desk, objective: Objective, i: number) => HTMLElement}
 */
export const actionPlanObjective = (desk, objective, i) => {
  const { form } = desk
  const key = `ap-${i + 1}`
  const problem = element("div", {})
  /** @type {() => Objective} */
  const now = () => desk.plan().objectives.find(({ id }) => id === objective.id) ?? objective
  /** @param {Partial<Objective>} parts */
  const set = (parts) => desk.change(change(desk.plan(), objective.id, parts))
  /**
   * Do what may be refused, and say why if it is.
   * @type {(control: HTMLInputElement | HTMLSelectElement, act: () => void) => boolean}
   */
  const attempt = (control, act) => {
    try {
      act()
      show(problem)
      control.removeAttribute("aria-invalid")
      return true
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      show(problem, alert(error.message))
      control.setAttribute("aria-invalid", "true")
      control.focus()
      return false
    }
  }

  /** @param {Part} part */
  const part = ({ id, kind, ask, help }) => {
    const made = field(ask, {
      id: `${key}-${id}`,
      value: objective[id],
      ...(kind === "text" && { maxlength: MOST.text }),
    }, { kind: kind === "date" ? "date" : "textarea", hint: help })
    if (kind === "date") {
      const control = only("input", made)
      control.addEventListener("change", () => attempt(control, () => set({ [id]: realDay(control.value) })))
    } else {
      const control = only("textarea", made)
      control.rows = id === "who" ? 1 : 3
      control.addEventListener("input", () => set({ [id]: clean(control.value) }))
    }
    return made
  }

  const dates = element("ul", { class: "ap-list" })
  const drawDates = () =>
    show(
      dates,
      now().reviews.map((review) =>
        element(
          "li",
          {},
          day(review),
          " ",
          button(`Take out ${day(review)}`, () => {
            set({ reviews: now().reviews.filter((one) => one !== review) })
            drawDates()
            only("input", dateField).focus()
          }),
        )
      ),
    )
  const dateField = field("Add a review date", { id: `${key}-review` }, {
    kind: "date",
    hint: "The first after a few months, then at least once a year.",
  })
  const dateBox = only("input", dateField)
  const addDate = button("Add this date", () => {
    if (!attempt(dateBox, () => set({ reviews: addReview(now(), dateBox.value) }))) return
    dateBox.value = ""
    drawDates()
    dateBox.focus()
  })

  const history = element("ul", { class: "ap-list" })
  const drawHistory = () =>
    show(
      history,
      now().progress.map((step) =>
        element(
          "li",
          {},
          element("strong", {}, `${day(step.on)}: ${stateName(form, step.state)}`),
          step.note ? element("span", { class: "hc-words" }, `. ${step.note}`) : "",
          " ",
          button(`Take out the review of ${day(step.on)}`, () => {
            set({ progress: now().progress.filter((one) => JSON.stringify(one) !== JSON.stringify(step)) })
            drawHistory()
            only("select", state).focus()
          }),
        )
      ),
    )
  /** @type {[string, string][]} */
  const states = form.states.map(({ id, says }) => [id, says])
  const state = field("How it stands", { id: `${key}-state`, value: "" }, {
    kind: "select",
    options: [["", "Choose"], ...states],
  })
  const on = field("Day of the review", { id: `${key}-on`, value: today() }, { kind: "date" })
  const note = field("Note", { id: `${key}-note`, maxlength: MOST.text }, {
    kind: "textarea",
    hint: "What has moved, what is in the way, what is next.",
  })
  const addStep = button("Add this review", () => {
    const control = only("select", state)
    const done = attempt(
      control,
      () =>
        set({
          progress: addProgress(now(), form, {
            on: only("input", on).value,
            state: control.value,
            note: only("textarea", note).value,
          }),
        }),
    )
    if (!done) return
    control.value = ""
    only("textarea", note).value = ""
    only("input", on).value = today()
    drawHistory()
    desk.say(`Review of objective ${i + 1} added.`)
  })

  const sure = element("div", {})
  const gone = button(
    `Delete objective ${i + 1}`,
    () =>
      show(
        sure,
        confirmation(`Delete objective ${i + 1}, with its reviews? This can’t be undone.`, {
          words: "Delete it",
          act: () => {
            desk.replace(remove(desk.plan(), objective.id))
            desk.focusAdd()
          },
        }, {
          words: "Keep it",
          act: () => {
            show(sure)
            gone.focus()
          },
        }),
      ),
  )

  drawDates()
  drawHistory()
  return element(
    "div",
    { class: "ap-objective" },
    element("h3", { id: key, tabindex: "-1" }, titleOf(objective, i, form)),
    form.fields.map(part),
    element("h4", {}, "Review dates"),
    dates,
    element("div", { class: "ap-add" }, dateField, addDate),
    element("h4", {}, "At a review"),
    history,
    element(
      "details",
      {},
      element("summary", {}, `Take down a review of objective ${i + 1}`),
      element("div", { class: "tool-form" }, state, on),
      note,
      addStep,
    ),
    problem,
    element("p", { class: "tool-actions" }, gone),
    sure,
  )
}
