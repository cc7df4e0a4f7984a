// The staff side's action plan. What it holds is rules.js; where it is kept is the reader's choice.
/** @import { State } from "../../../browser/years.js" */
/** @import { ActionPlan, Desk, Idea, Objective, Plan } from "./types.d.ts" */
/** @import { Check, State as Checks } from "../health_check/types.d.ts" */
import * as files from "../../../browser/files.js"
import { button, keepingChoice, keepingRecord } from "../../../browser/keeping.js"
import * as page from "../../../browser/page.js"
import { day, element, facts, field, fragment, only, show } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { Unusable } from "../../../browser/unusable.js"
import * as years from "../../../browser/years.js"
import { checkState, LAST_HEADS, lastRows } from "./file.js"
import { actionPlanObjective } from "./objective.js"
import { makeOut, paper, table } from "./out.js"
import { add, fresh, fromAddress, fromCheck, isUntouched, MOST, stands } from "./rules.js"
import * as healthCheckFile from "../health_check/file.js"
import { clean } from "../health_check/rules.js"

const NAME = "action_plan"
const CHECK = "health_check"

page.tool("action_plan", (place) => {
  /** @type {ActionPlan} */
  const form = facts(place)
  const rated = form.sections.flatMap((section) => [section.rating, section.next])
  const voice = page.voice(), { say, warn, attempt } = voice
  /** @type {Check | null} */
  let opened = null // a health check from a file, for its ratings alone
  const plans = years.several({
    list: "plans",
    kept: keepingRecord(
      NAME,
      (found) => checkState(found, form),
      voice,
      (/** @type {State} */ state) => state.plans.filter((/** @type {Plan} */ one) => !isUntouched(one)),
    ),
    fresh,
    isUntouched,
    most: { records: MOST.plans, year: MOST.year },
    tooMany: "There are too many plans here. Save one to a file, then delete it here.",
    draw: () => draw(),
  })
  const { current: plan, last } = plans
  /** @type {Desk} */
  const desk = {
    ...plans,
    form,
    plan,
    say,
    attempt,
    replace: (next) => {
      plans.change(next)
      draw()
    },
    drawPaper: () => show(sheet, paper(form, plan(), last())),
    focusAdd: () => addOne.focus(),
  }
  const next = attempt(() => {
    const { one, before } = plans.next({ staffSide: plan().staffSide })
    return `This is ${one.year}. The plan of ${before.year} stands beside it.`
  })

  /**
   * Begin an objective, and go to it; past the most, say why not.
   * @param {Partial<Objective>} given
   */
  const begin = (given) => {
    try {
      desk.replace(add(plan(), form, given))
      voice.hush()
      only(`#ap-${plan().objectives.length}`, place).focus()
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      warn(error.message)
    }
  }

  // What to begin from.
  /** @type {() => Check | null} */
  const kept = () => {
    try {
      /** @type {Checks | undefined} */
      const found = store.get(CHECK, (value) => healthCheckFile.checkState(value, rated))
      return found?.checks.find(({ id }) => id === found.current) ?? null
    } catch (error) {
      warn(error.message)
      return null
    }
  }
  const ideas = element("div", { "aria-live": "polite" })
  /** @param {Idea} idea */
  const idea = ({ section, found, next }) =>
    element(
      "li",
      {},
      element("strong", {}, `${section.id.toUpperCase()}. ${section.title}`),
      ` Rated ${found.agreed ?? `${found.low} to ${found.high}, not agreed yet`}. `,
      next.length ? element("span", { class: "hc-words" }, `You wrote: ${next.join("; ")}. `) : "",
      `An objective could be: ${section.aim}. `,
      button(
        `Begin an objective from ${section.id.toUpperCase()}`,
        () => begin({ section: section.id, what: section.aim, how: next.join("\n") }),
      ),
    )
  const drawIdeas = () => {
    const check = opened ?? kept()
    const found = check ? fromCheck(check, form) : fromAddress(fragment(), form)
    const from = check
      ? `in the health check of ${[check.year, check.staffSide].filter(Boolean).join(", ")}${
        opened ? "" : ", kept on this device"
      }`
      : "by the ratings in the address"
    show(
      ideas,
      found.length
        ? [
          element("p", {}, `The lowest ${found.length === 1 ? "section" : "sections"}, ${from}:`),
          element("ul", {}, found.map(idea)),
        ]
        : element(
          "p",
          {},
          check
            ? "That health check has no section rated below the best. Choose what matters most to members."
            : "No health check is kept on this device. Open its file, or choose for yourselves.",
        ),
    )
  }
  const openCheck = button(
    "Open a health check",
    attempt(async () => {
      opened = healthCheckFile.unpack(await files.open(".json,application/json"), rated)
      drawIdeas()
      return "The health check is open, for its ratings alone."
    }),
  )

  // The plan.
  /**
   * @param {string} label
   * @param {string} id
   * @param {"staffSide" | "year"} key
   * @param {number} most
   */
  const input = (label, id, key, most, hint = "") => {
    const made = field(label, { id, maxlength: most, autocomplete: "off" }, { hint })
    const box = only("input", made)
    box.addEventListener("input", () => {
      if (key !== "year" || box.value.trim()) desk.change({ ...plan(), [key]: clean(box.value) })
    })
    box.addEventListener("change", () => {
      box.value = plan()[key]
      drawTop()
    })
    return { made, box, key }
  }
  const inputs = [
    input("Staff side", "ap-side", "staffSide", MOST.label, "So that a file says whose it is. You may leave it empty."),
    input("Year", "ap-year", "year", MOST.year),
  ]
  const pickers = years.pickers("ap", "Plan", plans)
  const objectives = element("div", {})
  const addOne = button("Add an objective", () => begin({}))
  const before = element("div", {})
  const sheet = element("div", { class: "hc-print" })
  const out = makeOut(desk, next)

  const drawTop = () => {
    pickers.draw()
    for (const { box, key } of inputs) if (box.value !== plan()[key]) box.value = plan()[key]
  }
  /** @param {Objective} one */
  const carry = (one) => (stands(one, form).state === "done" ? null : element(
    "p",
    { class: "tool-actions" },
    button("Carry this on", () => begin({ section: one.section, what: one.what, how: one.how, who: one.who })),
  ))
  const draw = () => {
    const earlier = last()
    drawTop()
    show(
      objectives,
      plan().objectives.map((one, i) => actionPlanObjective(desk, one, i)),
    )
    show(
      before,
      earlier
        ? [
          element("h3", {}, `The plan of ${earlier.year}`),
          earlier.objectives.length
            ? table("How each objective stood", LAST_HEADS, lastRows(earlier, form, day), (i) =>
              carry(earlier.objectives[i]))
            : element("p", {}, "It has no objectives."),
        ]
        : [],
    )
    drawIdeas()
  }
  plans.load()
  place.append(
    element(
      "div",
      { class: "hc-live" },
      element("p", {}, form.about),
      pickers.place,
      element("div", { class: "tool-form" }, inputs.map(({ made }) => made)),
      out.top,
      keepingChoice(),
      element("h3", {}, "Where to begin"),
      ideas,
      element("p", { class: "tool-actions" }, openCheck),
      before,
      objectives,
      element("p", { class: "tool-actions" }, addOne),
      out.bottom,
      voice.place,
    ),
    sheet,
  )
  addEventListener("beforeprint", desk.drawPaper)
  draw()
  addEventListener("hashchange", drawIdeas)
  plans.follow()
})
