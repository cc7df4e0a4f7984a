// The open case itself: which, its nickname, its nation, its respondents with Day A and Day B, and the day it was lodged.
import { day, element, field, only, show } from "../../../browser/page.js"
import { faults } from "./deadlines.js"
import { wrongDay } from "./fields.js"
import { blank } from "./format.js"
import { clean, FIRST_ACT, free, MOST } from "./rules.js"
import { button, NATIONS } from "./views.js"
/** @import { Respondent } from "./types.d.ts" */

const nickname = () =>
  field(
    "Nickname of this case",
    { id: "cf-nickname", name: "nickname", maxlength: MOST.nickname, autocomplete: "off" },
    { hint: "Never a real name: a word that only you know, such as “Falcon”." },
  )
const where = () =>
  field("Where does your member work?", { id: "cf-nation", name: "nation" }, { kind: "select", options: NATIONS })
/**
 * The two dates of a certificate, and whose it is. `n` is "" for the first, then 2, 3 and so on.
 * @type {(n: string, several: boolean) => HTMLElement[]}
 */
const certificate = (n, several) => {
  const name = field(`Employer or person ${n || "1"}`, {
    id: `cf-who${n}`,
    name: "who",
    maxlength: MOST.who,
    autocomplete: "off",
  }, { hint: "Whom the claim may be against: a role or a letter will do." })
  name.hidden = !several
  return [
    name,
    field("Day A: date of receipt", { id: `cf-a${n}`, name: "a", min: FIRST_ACT }, {
      kind: "date",
      hint:
        "Copy it from the certificate. If none has come: the day that Acas (or the LRA) got the request for early conciliation. A call for advice is not one. Leave it empty if nobody has asked.",
    }),
    field("Day B: date of issue", { id: `cf-b${n}`, name: "b", min: FIRST_ACT }, {
      kind: "date",
      hint: "Copy it from the certificate. Leave it empty if none has come: look in the junk folder too.",
    }),
  ]
}
const lodged = () =>
  field("The day the claim was lodged", { id: "cf-lodged", name: "lodged", min: FIRST_ACT }, {
    kind: "date",
    hint: "The day the tribunal got the claim form. Leave it empty until then.",
  })

/** @typedef {"nickname" | "nation" | "who" | "a" | "b" | "lodged"} Key */
/** @typedef {{key: Key, box: HTMLInputElement | HTMLSelectElement, of: () => Record<string, string>}} Box A field of the
 * open case, and the record that it is of. */

/**
 * The open case itself: which, its nickname, its nation, Day A and Day B.
 * @param {import("./types.d.ts").Desk} desk
 */
export const caseBar = (desk) => {
  const choose = () => {
    const one = desk.state.cases.find(({ id }) => id === choices.value)
    if (one) desk.unlessHalfDone(() => desk.go(one.id, `Open: ${one.nickname}.`), { leaving: true })
    draw()
  }
  const choice = field("Open case", { id: "cf-case", onchange: choose }, { kind: "select" })
  const choices = only("select", choice)
  const first = element("div", { class: "case-respondent" }, certificate("", false))
  const others = element("div")
  const fields = element("div", { class: "tool-form" }, nickname(), where(), first, others)
  const lodging = element("div", { class: "tool-form" }, lodged())
  /** @type {(place: ParentNode, of: Box["of"]) => Box[]} */
  const boxesIn = (place, of) =>
    Array.from(
      /** @type {NodeListOf<Box["box"]>} */ (place.querySelectorAll("[name]")),
      (box) => ({ key: /** @type {Key} */ (box.name), box, of }),
    )
  const current = () => /** @type {Record<string, any>} */ (desk.current())
  const own = [...boxesIn(fields, current), ...boxesIn(lodging, current)]
  let boxes = own
  const focusFirst = () => own[0].box.focus()

  /** @param {Box} field */
  const take = ({ key, box, of }) => {
    const one = desk.current()
    if (key === "nickname") {
      one.nickname = free(
        clean(box.value).trim() || one.nickname,
        desk.state.cases.filter((other) => other !== one),
      )
    } else of()[key] = clean(box.value)
    desk.altered()
  }
  /** @param {Box} field */
  const listen = ({ key, box, of }) => {
    // A year half typed is a real day long ago: no notice is taken of it until the field is left.
    const wrong = () => (box.type === "date" && box.value ? wrongDay(box.value) : "")
    box.addEventListener("change", () => {
      if (!wrong()) take({ key, box, of })
    })
    box.addEventListener("blur", () => {
      if (wrong()) {
        desk.complain(
          `${wrong()} Until then, ${of()[key] ? `${day(of()[key])} is still in use` : "it is left out"}.`,
        )
      } else box.value = of()[key]
    })
  }
  own.forEach(listen)

  const more = () => {
    const one = desk.current()
    one.others.push({ id: desk.newId(), who: "", a: "", b: "" })
    desk.altered()
    only(`#cf-who${one.others.length + 1}`, others).focus()
  }
  /** @type {(event: MouseEvent, id: string, name: string) => void} */
  const less = (event, id, name) =>
    desk.ask(event, `Take out ${name}, with its dates?`, "Take it out", () => {
      const one = desk.current()
      one.others = one.others.filter((other) => other.id !== id)
      desk.altered("Taken out.")
      only("#cf-a", first).focus()
    })
  /** The other respondents of the open case, drawn anew only where there are others than before. */
  let drawn = ""
  const drawOthers = () => {
    const one = desk.current()
    const now = [one.id, ...one.others.map(({ id }) => id)].join()
    only("p", first).hidden = !one.others.length
    if (now === drawn) return
    drawn = now
    boxes = [...own]
    show(
      others,
      one.others.map(({ id }, i) => {
        const part = element("div", { class: "case-respondent" }, certificate(String(i + 2), true))
        const found = boxesIn(
          part,
          () => current().others.find((/** @type {Respondent} */ other) => other.id === id) ?? {},
        )
        found.forEach(listen)
        boxes.push(...found)
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

  const add = button("Add another employer or person", more)
  const another = () =>
    desk.unlessHalfDone(() => {
      if (desk.state.cases.length >= MOST.cases) {
        return desk.complain("There are too many cases here. Save some to files, then delete them here.")
      }
      const made = blank(desk.newId(), free(`Case ${desk.state.cases.length + 1}`, desk.state.cases))
      desk.state.cases.push(made)
      desk.go(made.id, "A new case is open. Give it a nickname.")
      focusFirst()
    }, { leaving: true })
  /** @param {MouseEvent} event */
  const remove = (event) =>
    desk.ask(
      event,
      `Delete “${desk.current().nickname}” from this page and this device? A file that you saved stays where it is.`,
      "Delete the case",
      () => {
        desk.remove(desk.current().id)
        focusFirst()
      },
    )

  const draw = () => {
    const one = desk.current()
    choice.hidden = desk.state.cases.length < 2
    show(
      choices,
      desk.state.cases.map((other) =>
        element("option", { value: other.id, selected: other.id === one.id }, other.nickname)
      ),
    )
    drawOthers()
    add.hidden = one.others.length >= MOST.others
    const wrong = faults(one).map(({ box }) => box)
    for (const { key, box, of } of boxes) {
      if (wrong.includes(box.id)) box.setAttribute("aria-invalid", "true")
      else box.removeAttribute("aria-invalid")
      if (box !== document.activeElement && box.value !== of()[key]) box.value = of()[key]
    }
  }
  return {
    draw,
    place: [
      choice,
      fields,
      element("p", {}, add, " ", element("span", { class: "hint" }, "Each has its own certificate.")),
      lodging,
      element(
        "div",
        { class: "tool-actions" },
        button("Start another case", another),
        button("Delete this case", remove),
      ),
    ],
  }
}
