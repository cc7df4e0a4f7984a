// Whom a claim may be against, each with Day A and Day B of a certificate of its own.
import { element, only, show } from "../../../browser/page.js"
import { CASE } from "./case_fields.js"
import { input } from "./inputs.js"
import { FIRST } from "./parties.js"
import { MOST } from "./rules.js"
import { button } from "./views.js"
/** @import { Desk, Respondent } from "./types.d.ts" */

/**
 * The two dates of a certificate, and whose it is. `n` is "" for the first, then 2, 3 and so on.
 * @type {(n: string, several: boolean) => HTMLElement[]}
 */
const certificate = (n, several) =>
  ["who", "a", "b"].map((name) => {
    const label = name === "who" ? `${CASE.who.label} ${n || "1"}` : CASE[name].label
    const made = input(name === "who" ? "cf-against" : "cf", name + n, { ...CASE[name], label })
    only("[name]", made).setAttribute("name", name)
    made.hidden = name === "who" && !several
    return made
  })

/**
 * @type {(desk: Desk, boxes: ReturnType<typeof import("./boxes.js").makeBoxes>) => {place: HTMLElement[], draw: () => void}}
 */
export const respondentsPart = (desk, boxes) => {
  const first = element("div", { class: "case-respondent" }, certificate("", false))
  const others = element("div")
  /** @type {(event: MouseEvent, id: string, name: string) => void} */
  const less = (event, id, name) =>
    desk.ask(event, `Take out ${name}, with its dates?`, "Take it out", () => {
      const one = desk.current()
      one.others = one.others.filter((other) => other.id !== id)
      /** @param {string[]} ids */
      const rest = (ids) => ids.filter((each) => each !== id)
      one.entries = one.entries.map((entry) => ({ ...entry, against: rest(entry.against) }))
      one.steps = one.steps.map((step) => ({ ...step, parties: rest(step.parties) }))
      if (!one.others.length && one.who.trim()) Object.assign(one, { employer: one.who, who: "" }) // one alone is the employer
      desk.altered("Taken out.")
      only("#cf-a", first).focus()
    })
  /** The other respondents of the open case, drawn anew only where there are others than before. */
  let drawn = ""
  const draw = () => {
    const one = desk.current()
    add.hidden = one.others.length >= MOST.others
    only("p", first).hidden = !one.others.length
    const now = [one.id, ...one.others.map(({ id }) => id)].join()
    if (now === drawn) return
    drawn = now
    boxes.forget(others)
    show(
      others,
      one.others.map(({ id }, i) => {
        const part = element("div", { class: "case-respondent" }, certificate(String(i + 2), true))
        const whose = () => /** @type {Record<string, any>} */ (
          desk.current().others.find((/** @type {Respondent} */ other) => other.id === id) ?? {}
        )
        boxes.listen(part, (name) => ({
          read: () => whose()[name] ?? "",
          write: (value) => {
            whose()[name] = value
          },
        }))
        part.append(
          element(
            "div",
            { class: "tool-actions" },
            button(`Take out employer or person ${i + 2}`, (event) => less(event, id, `employer or person ${i + 2}`)),
          ),
        )
        return part
      }),
    )
  }
  const add = button("Add another employer or person", () => {
    const one = desk.current()
    // One alone was the employer, with whom each step was. From here on it has a name of its own.
    if (!one.others.length) {
      if (one.employer.trim()) one.who = one.employer
      one.steps = one.steps.map((step) => ({ ...step, parties: [FIRST] }))
    }
    one.others.push({ id: desk.newId(), who: "", a: "", b: "" })
    desk.altered()
    only(`#cf-against-who${one.others.length + 1}`, others).focus()
  })
  return {
    place: [
      first,
      others,
      element("p", {}, add, " ", element("span", { class: "hint" }, "Each has its own certificate.")),
    ],
    draw,
  }
}
