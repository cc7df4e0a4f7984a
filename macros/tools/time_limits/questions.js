// The questions of the deadline tool, one a screen: each draws itself, and reads what was given.
/** @import { Wrong } from "./asked.js" */
/** @import { Question } from "./question.js" */
import { element, only } from "../../../browser/page.js"
import { NATIONS, OTHERS } from "./asked.js"
import { acas } from "./contacts.js"
import { choice, chosen, dateField } from "./fields.js"
import { dateIn, YES_NO } from "./question.js"

/** @type {[string, string][]} */
const ONCE = [["once", "Once"], ["more", "More than once, or it went on"], ["going", "It is still going on"]]

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
    hidden: last >= OTHERS,
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
    const first = dateIn(form, "first", "The first time", blame)
    // Without it the day of the last act would be called safe, while the first may be late.
    if (!first && !also.some(Boolean)) {
      blame("first", "Give the first time, or the earliest it could be. Separate acts? Add the date of each.")
    }
    return { once, going: once === "going" ? "yes" : "", first, also: also.filter(Boolean).join(",") }
  },
}

/** @type {Question} */
const dismissal = {
  id: "dismissal",
  has: (field) => ["dismissal", "notice", "ended"].includes(field),
  draw: ({ dismissal: value, notice, ended }, fault) =>
    choice("dismissal", "Was your member dismissed?", YES_NO, {
      value,
      fault: fault("dismissal"),
      hint: "Or told the job will end, or driven out. Some claims then have only days.",
      opens: ["yes"],
      more: [
        dateField("notice", "When was your member told?", {
          value: notice,
          fault: fault("notice"),
          hint: "Driven out: the day your member resigned.",
        }),
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

export const QUESTIONS = [where, when, once, dismissal, acas]
/** The place of the question about early conciliation. */
export const ACAS = QUESTIONS.indexOf(acas)

/** The field of what is wrong, as the question that has it draws it. @type {(wrong: Wrong) => string} */
export const fieldOf = ({ field }) => (field === "also" ? "tl-also-1" : `tl-${field}`)
