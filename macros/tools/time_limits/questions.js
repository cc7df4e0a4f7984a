// The questions of the deadline tool, one a screen: each draws itself, and reads what was given.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Given, Wrong } from "./asked.js" */
import { element, only } from "../../../browser/page.js"
import { endings, NATIONS, RESPONDENTS } from "./asked.js"
import { choice, chosen, dateField, readDate } from "./fields.js"

/** @typedef {(field: string) => string} Fault What is wrong with a field, or "". */
/** @typedef {(field: string, says: string) => void} Blame */
/**
 * @typedef {object} Question
 * @property {string} id
 * @property {(field: string) => boolean} has Whether a field is one of its own.
 * @property {(given: Given, fault: Fault) => Child} draw
 * @property {(form: HTMLFormElement, blame: Blame, given: Given) => Given} take What was given, to put over what was before.
 */

/** @type {[string, string][]} */
const ONCE = [["once", "Once"], ["more", "More than once, or it went on"], ["going", "It is still going on"]]
/** @type {[string, string][]} */
const YES_NO = [["no", "No"], ["yes", "Yes"]]
const OTHERS = 20

/** @param {Given} given */
const agency = ({ nation }) => (nation === "northern-ireland" ? "the Labour Relations Agency" : "Acas")

/**
 * Read a date, and blame its field for what is wrong.
 * @type {(form: ParentNode, name: string, what: string, blame: Blame, how?: {monthWillDo?: boolean}) => string}
 */
const dateIn = (form, name, what, blame, how) => {
  const { iso, says } = readDate(form, name, how)
  if (says) blame(name, `${what} ${says}`)
  return iso
}

/** @type {Question} */
const where = {
  id: "where",
  has: (field) => field === "nation",
  draw: ({ nation }, fault) =>
    choice("nation", "Where does your member work?", NATIONS, {
      value: nation,
      fault: fault("nation"),
      hint: "The law differs, so nothing is chosen for you.",
    }),
  take: (form) => ({ nation: chosen(form, "nation") }),
}

/** @type {Question} */
const when = {
  id: "when",
  has: (field) => field === "act",
  draw: ({ act }, fault) =>
    dateField("act", "When did it happen?", {
      value: act,
      fault: fault("act"),
      hint:
        "The day it was done or decided. If it went on, the last time so far. A dismissal: the day your member was told. Only the month is known? Leave the day empty.",
    }),
  take: (form, blame) => ({ act: dateIn(form, "act", "The day it happened", blame, { monthWillDo: true }) }),
}

/** A list of dates that can be added to. @type {(values: string[], fault: string) => HTMLElement} */
const others = (values, fault) => {
  const place = element("div", {})
  let last = 0
  /** @param {string} [value] */
  const add = (value = "") => {
    last += 1
    place.append(
      dateField(`also-${last}`, `Another separate act: date ${last}`, { value, fault: last === 1 ? fault : "" }),
    )
  }
  values.forEach((value) => add(value))
  const button = element("button", {
    type: "button",
    class: "md-button",
    onclick: () => {
      add()
      only(`#tl-also-${last}`, place).focus()
      button.hidden = last >= OTHERS
    },
  }, "Add another date")
  return element("div", { id: "tl-also", tabindex: -1 }, place, element("p", {}, button))
}

/** @type {Question} */
const once = {
  id: "once",
  has: (field) => ["once", "first", "also"].includes(field),
  draw: ({ once: value, first, also = "" }, fault) =>
    choice("once", "Did it happen once?", ONCE, {
      value,
      fault: fault("once"),
      opens: ["more", "going"],
      more: [
        dateField("first", "When was the first time?", {
          value: first,
          fault: fault("first"),
          hint: "The safe day counts from the first. Leave it empty if these were separate acts, and add their dates.",
        }),
        others(also.split(",").filter(Boolean), fault("also")),
      ],
    }),
  take: (form, blame) => {
    const once = chosen(form, "once")
    if (!once) blame("once", "Say whether it happened once, more than once, or is still going on.")
    if (once === "once" || !once) return { once, first: "", also: "", going: "" }
    const also = []
    for (let n = 1; form.querySelector(`#tl-also-${n}`); n++) {
      also.push(dateIn(form, `also-${n}`, `Another date (${n})`, blame, { monthWillDo: true }))
    }
    return {
      once,
      going: once === "going" ? "yes" : "",
      first: dateIn(form, "first", "The first time", blame),
      also: also.filter(Boolean).join(","),
    }
  },
}

/** @type {Question} */
const dismissal = {
  id: "dismissal",
  has: (field) => ["dismissal", "notice", "ended"].includes(field),
  draw: ({ dismissal: value, notice, ended, act }, fault) =>
    choice("dismissal", "Was your member dismissed?", YES_NO, {
      value,
      fault: fault("dismissal"),
      hint: "Or told that the job will end. Some claims then have a few days only.",
      opens: ["yes"],
      more: [
        dateField("notice", "When was your member told?", { value: notice ?? act, fault: fault("notice") }),
        dateField("ended", "When did the job end, or when will it?", {
          value: ended,
          fault: fault("ended"),
          hint: "If there was no notice, the same day. If you are not sure, the earliest it could be.",
        }),
      ],
    }),
  take: (form, blame) => {
    const dismissal = chosen(form, "dismissal")
    if (!dismissal) blame("dismissal", "Say whether your member was dismissed.")
    if (dismissal !== "yes") return { dismissal, notice: "", ended: "" }
    const notice = dateIn(form, "notice", "The day your member was told", blame)
    const ended = dateIn(form, "ended", "The end of the job", blame)
    if (!ended) blame("ended", "Give the day the job ended, or will end.")
    return { dismissal, notice, ended }
  },
}

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
          maxlength: 60,
          value: given[`who${n}`] ?? "",
        }),
      )
      : null,
    dateField(`a${n}`, "Day A: date of receipt", {
      value: given[`a${n}`],
      fault: fault(`a${n}`),
      hint: `On the certificate. If it has not come: the day that ${
        agency(given)
      } got the request for early conciliation. A call for advice is not one.`,
    }),
    dateField(`b${n}`, "Day B: date of issue", {
      value: given[`b${n}`],
      fault: fault(`b${n}`),
      hint: "On the certificate. Leave it empty if none has come: look in the junk folder too.",
    }),
  )

/** @type {Question} */
const acas = {
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

export const QUESTIONS = [where, when, once, dismissal, acas]

/** The field of what is wrong, as the question that has it draws it. @type {(wrong: Wrong) => string} */
export const fieldOf = ({ field }) => (field === "also" ? "tl-also-1" : `tl-${field}`)
