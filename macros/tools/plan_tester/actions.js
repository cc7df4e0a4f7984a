// The actions of a plan, each typed in six boxes and read for signs. plan_tester.js holds the rest.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Action, Plan, PlanTester, Shown } from "./types.d.ts" */
import { button, confirmation } from "../../../browser/keeping.js"
import { alert, element, field, only, show } from "../../../browser/page.js"
import { blank, clean, isBlank, MOST } from "./file.js"
import { AID, read } from "./report.js"

/** @param {Shown} shown */
const flag = ({ sign, part, cause }) =>
  element(
    "li",
    { "data-sign": sign.id },
    element(
      "p",
      {},
      element("strong", {}, `${part}: ${sign.flag}.`),
      " ",
      element("span", { class: "plan-cause" }, cause),
    ),
    element(
      "p",
      {},
      sign.says,
      sign.sources.map(({ url, words }) => [" Source: ", element("a", { href: url }, words), "."]),
      " ",
      element("strong", {}, `Ask: ${sign.ask}`),
    ),
  )

/** @type {(action: Action, data: PlanTester) => Child[]} */
const result = (action, data) => {
  const found = read(action, data)
  return [
    element(
      "p",
      {},
      element(
        "strong",
        {},
        found.length
          ? `${found.length === 1 ? "1 thing" : `${found.length} things`} to ask about.`
          : "No sign was found in this action. Read it yourself all the same.",
      ),
      ` ${AID}`,
    ),
    found.length ? element("ul", { class: "plan-flags" }, found.map(flag)) : null,
  ]
}

/**
 * The part of the page with the actions. `plan` returns the plan, `change` takes it with a change.
 * @type {(data: PlanTester, plan: () => Plan, change: (plan: Plan) => void) => {place: HTMLElement, draw: () => void}}
 */
export const planActions = (data, plan, change) => {
  const list = element("div", {})
  const problem = element("div", {})
  /** @type {(i: number, action: Action) => void} */
  const set = (i, action) => change({ ...plan(), actions: plan().actions.map((one, n) => (n === i ? action : one)) })

  /** @type {(action: Action, i: number) => HTMLElement} */
  const card = (action, i) => {
    const told = element("div", { class: "plan-read", "aria-live": "polite" })
    const sure = element("div", {})
    let wasRead = !isBlank(action)
    const current = () => plan().actions[i]
    const tell = () => show(told, wasRead && !isBlank(current()) ? result(current(), data) : [])
    const heading = element("h4", { tabindex: -1 }, `Action ${i + 1}`)
    const boxes = data.boxes.map(({ id, label, hint }) => {
      const made = field(label, { id: `plan-action-${i}-${id}`, rows: 3, maxlength: MOST.box, value: action[id] }, {
        kind: "textarea",
        hint,
      })
      const box = only("textarea", made)
      box.removeAttribute("value")
      box.addEventListener("input", () => set(i, { ...current(), [id]: clean(box.value) }))
      box.addEventListener("change", tell)
      return made
    })
    const first = only("textarea", boxes[0])
    const readIt = button("Read this action", () => {
      wasRead = !isBlank(current())
      if (wasRead) return tell()
      show(told, alert("There is nothing to read yet. Type or paste what the plan says will be done."))
      first.focus()
    }, true)
    const remove = () => {
      change({ ...plan(), actions: plan().actions.filter((_, n) => n !== i) })
      draw()
      list.querySelector("h4")?.focus()
    }
    const drop = button(
      "Remove it",
      () => (isBlank(current()) ? remove() : show(
        sure,
        confirmation(`Remove action ${i + 1} from this page? What you typed there goes.`, {
          words: "Remove it",
          act: remove,
        }, {
          words: "Keep it",
          act: () => {
            show(sure)
            drop.focus()
          },
        }),
      )),
    )
    for (const one of [readIt, drop]) one.setAttribute("aria-label", `${one.textContent}: action ${i + 1}`)
    tell()
    return element(
      "section",
      { class: "plan-action" },
      heading,
      element("div", { class: "tool-form" }, boxes),
      element("p", { class: "tool-actions" }, readIt, drop),
      sure,
      told,
    )
  }

  const draw = () => {
    show(problem)
    const { actions } = plan()
    show(list, (actions.length ? actions : [blank()]).map(card))
  }
  const add = () => {
    const { actions } = plan()
    if (actions.length >= MOST.actions) {
      return show(
        problem,
        alert(
          `There are ${MOST.actions} actions here, which is the most. Save this plan to a file, then start again for the rest.`,
        ),
      )
    }
    change({ ...plan(), actions: [...actions, blank()] })
    draw()
    only(".plan-action:last-child textarea", list).focus()
  }
  return {
    draw,
    place: element("div", {}, list, problem, element("p", { class: "tool-actions" }, button("Add an action", add))),
  }
}
