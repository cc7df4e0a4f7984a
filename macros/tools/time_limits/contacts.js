// The question about early conciliation: two dates for each respondent, copied from its certificate.
/** @import { Given } from "./asked.js" */
/** @import { Blame, Fault, Question } from "./question.js" */
import { element, only } from "../../../browser/page.js"
import { endings, NAME, RESPONDENTS } from "./asked.js"
import { choice, chosen, dateField } from "./fields.js"
import { dateIn, YES_NO } from "./question.js"

/** @param {Given} given */
const agency = ({ nation }) => (nation === "northern-ireland" ? "the Labour Relations Agency" : "Acas")

/** Which certificate: in Great Britain a later one on the same matter does nothing to time (HMRC v Serra Garau). @param {Given} given */
const first = ({ nation }) =>
  `On the first certificate${
    nation === "northern-ireland" ? "." : ": a second counts only in a case of its own, for acts after the first Day A."
  }`

/** The two dates of one respondent's certificate. @type {(given: Given, n: string, fault: Fault, several: boolean) => HTMLElement} */
const certificate = (given, n, fault, several) =>
  element(
    "div",
    { class: "clock-certificate" },
    several
      ? element(
        "p",
        { class: "field" },
        element("label", { for: `tl-who${n}` }, `Employer or person ${n || "1"}`),
        element("input", {
          id: `tl-who${n}`,
          type: "text",
          autocomplete: "off",
          maxlength: NAME,
          value: given[`who${n}`] ?? "",
        }),
      )
      : null,
    dateField(`a${n}`, "Day A: date of receipt", {
      value: given[`a${n}`],
      fault: fault(`a${n}`),
      hint: `${first(given)} If it has not come: the day that ${
        agency(given)
      } got the request for early conciliation. A call for advice is not one.`,
    }),
    dateField(`b${n}`, "Day B: date of issue", {
      value: given[`b${n}`],
      fault: fault(`b${n}`),
      hint: "On the first certificate. Leave it empty if none has come: look in the junk folder too.",
    }),
  )

/** @type {Question} */
export const acas = {
  id: "acas",
  has: (field) => field === "acas" || /^[ab]\d?$/.test(field),
  draw: (given, fault) => {
    const place = element("div", {})
    const held = endings(given)
    const draw = () => place.replaceChildren(...held.map((n) => certificate(given, n, fault, held.length > 1)))
    draw()
    const add = element("button", {
      type: "button",
      class: "md-button",
      onclick: () => {
        const form = add.form
        if (form) { for (const n of held) Object.assign(given, readCertificate(form, n, () => {})) }
        held.push(String(held.length + 1))
        draw()
        only(`#tl-who${held[held.length - 1]}`, place).focus()
        add.hidden = held.length >= RESPONDENTS
      },
    }, "Add another employer or person")
    return choice("acas", `Has ${agency(given)} been asked for early conciliation?`, YES_NO, {
      value: given.acas,
      fault: fault("acas"),
      opens: ["yes"],
      more: [place, element("p", {}, add, " ", element("span", { class: "hint" }, "Each has its own certificate."))],
    })
  },
  take: (form, blame, given) => {
    const acas = chosen(form, "acas")
    if (!acas) blame("acas", `Say whether ${agency(given)} has been asked for early conciliation.`)
    /** @type {Given} */
    const empty = Object.fromEntries(
      endings(given).flatMap((n) => [`a${n}`, `b${n}`, `who${n}`].map((name) => [name, ""])),
    )
    if (acas !== "yes") return { ...empty, acas }
    /** @type {Given} */
    const found = { ...empty, acas }
    for (let i = 1; form.querySelector(`#tl-a${i > 1 ? i : ""}`); i++) {
      Object.assign(found, readCertificate(form, i > 1 ? String(i) : "", blame))
    }
    if (!found.a && !found.b) blame("a", "Give Day A, or choose “No”.")
    return found
  },
}

/** @type {(form: ParentNode, n: string, blame: Blame) => Given} */
const readCertificate = (form, n, blame) => {
  /** @type {HTMLInputElement | null} */
  const who = form.querySelector(`#tl-who${n}`)
  return {
    [`who${n}`]: who?.value.trim() ?? "",
    [`a${n}`]: dateIn(form, `a${n}`, "Day A", blame),
    [`b${n}`]: dateIn(form, `b${n}`, "Day B", blame),
  }
}
