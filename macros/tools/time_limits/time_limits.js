// The deadline tool. The rule is rules.js; the facts are in the page; answer.js shows the answer.
/** @import { Asked, Found, Limits, Said, Step } from "./types.d.ts" */
import * as guard from "../../../browser/guard.js"
import { alert, day, element, facts, field, fragment, only, show, today, tool } from "../../../browser/page.js"
import { result } from "./answer.js"
import * as conciliationWait from "./conciliation.js"
import { addDays, Impossible, lastDay, nextDay, on, safeDay, waits } from "./rules.js"

/** @type {[string, string][]} */
const NATIONS = [["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], [
  "northern-ireland",
  "Northern Ireland",
]]
/** @typedef {Record<string, string>} Given What an address or the form gives, by name. */

const ISO = /^\d{4}-\d{2}-\d{2}$/
const EARLIEST = "1997-01-01"

/** @type {(text: string, what: string) => string} */
const realDay = (text, what) => {
  const real = ISO.test(text) && !Number.isNaN(Date.parse(text)) &&
    new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
  if (!real) {
    throw new Impossible(
      `${what}: “${text}” is not a date. Give the day, the month and the year, such as 10 March 2026.`,
    )
  }
  if (text < EARLIEST) {
    throw new Impossible(`${what}: ${day(text)} is before the law that this page knows. Check the year.`)
  }
  if (text > addDays(today(), 366)) {
    throw new Impossible(`${what}: ${day(text)} is more than a year away. Check the year.`)
  }
  return text
}

/**
 * Read and check what was asked. Throws Impossible with what to do.
 * @type {(asked: Given) => Asked}
 */
const read = (asked) => {
  if (!NATIONS.some(([value]) => value === asked.nation)) {
    throw new Impossible("Choose where your member works: England, Wales, Scotland or Northern Ireland.")
  }
  if (!asked.act) throw new Impossible("Give the date of the act: the day it happened, or the last day if it went on.")
  const act = realDay(asked.act, "Date of the act")
  const also = (asked.also ?? "").split(",").filter(Boolean).map((text) => realDay(text.trim(), "Another date"))
  const first = asked.first ? realDay(asked.first, "First incident") : act
  const a = asked.a ? realDay(asked.a, "Day A") : null
  const b = asked.b ? realDay(asked.b, "Day B") : null
  if (first > act) throw new Impossible("The first incident is after the last one. Swap the two dates, or correct one.")
  if (b && !a) {
    throw new Impossible(
      "There is a certificate (Day B) but no first contact (Day A). Day A is on the certificate too.",
    )
  }
  if (a && b && b < a) {
    throw new Impossible(
      "The certificate (Day B) cannot come before conciliation was asked for (Day A). Check both dates.",
    )
  }
  return {
    nation: asked.nation,
    act,
    first,
    also,
    a,
    b,
    going: asked.going === "yes",
    dismissal: asked.dismissal === "yes",
  }
}

/** @type {(one: string, other: string) => string} */
const earlier = (one, other) => (one < other ? one : other)

/**
 * Work out the answer for one act and its working.
 * While the certificate is awaited (`waiting`) there are no days and no steps: `wait` says what to do.
 * @type {(asked: Asked, data: Limits) => Found}
 */
const answer = (asked, data) => {
  const { nation, act, first, a, b, going, dismissal } = asked
  const limit = on(data.series[nation], act)
  if (!limit) {
    throw new Impossible(`No limit is in force here for an act on ${day(act)}. Ring your union’s legal service.`)
  }
  const conciliation = a && b ? { dayA: a, dayB: b } : null
  const working = lastDay(act, limit.months, nation, conciliation)
  const careful = safeDay(first, data.safeMonths, nation, conciliation)
  const waiting = waits(working.primary, a, b, today())
  const tooLate = a !== null && a > working.primary
  const ni = nation === "northern-ireland"
  const body = ni ? "the Labour Relations Agency" : "Acas"
  const law = data.law
  const tooLateLaw = ni ? law.ni : law.late

  /** @type {Step[]} */
  const steps = [{ says: `${limit.months} months less a day from ${day(act)}`, date: working.primary, law: limit.law }]
  if (tooLate) {
    steps.push({
      says: `Day A, ${day(a)}, is after the limit: it adds nothing`,
      date: working.primary,
      law: tooLateLaw,
    })
  } else if (a && !b) {
    steps.push({
      says: `Day A, ${day(a)}, is still to come. Until it comes, nothing is added`,
      date: working.primary,
      law: ni ? law.ni : law.stop,
    })
  } else if (conciliation) {
    const days = working.extraDays === 1 ? "1 day is" : `${working.extraDays} days are`
    steps.push({
      says: `${days} not counted, from the day after ${conciliation.dayA < act ? "the act" : "Day A"} to Day B`,
      date: working.clockStopped,
      law: ni ? law.ni : conciliation.dayA < act ? law.early : law.stop,
    })
    if (working.monthAfterB) {
      const wins = working.monthAfterB > working.clockStopped
      steps.push({
        says: `One month after Day B${wins ? " is later, so it is the limit" : " is not later, so it changes nothing"}`,
        date: working.monthAfterB,
        law: law.month,
      })
    }
    if (working.mayBe) {
      steps.push({
        says: "One month after Day B is later, but it is not confirmed that it counts here",
        date: working.mayBe,
        law: law.ni_month,
      })
    }
  }
  /** @type {Said[]} */
  const notes = ni
    ? [{ says: "Work as if a grievance, an appeal or an investigation does not stop the clock." }]
    : [{ says: "A grievance, an appeal or an investigation does not stop the clock.", law: law.grievance }]
  if (waiting && a && a < act) {
    notes.unshift({
      says:
        "Day A is before the act, so conciliation may not cover it. Leave Day A out, count again, and work to that day unless your union’s legal service gives you another.",
      law: ni ? undefined : law.early,
    })
  }
  if (waiting && a && careful < a) {
    notes.unshift({ says: "By the safe day’s count, Day A may be too late. Ring your union’s legal service today." })
  }
  if (first < act || going) {
    notes.push({
      says:
        "Acts that are linked may count from the last, but a tribunal may say they were separate. Count from the first.",
      law: law.period,
    })
  }
  const change = data.series[nation].at(-1)?.from
  if (change && first < change && act >= change) {
    notes.push({
      says: `These acts fall either side of ${
        day(change)
      }, when the limit changed. Nobody has tested that. Use the safe day.`,
      law: law.straddle,
    })
  }
  if (dismissal) {
    notes.push({
      says: "For a dismissal, count from the earliest date that anyone could argue: the decision, or being told of it.",
      law: law.dismissal,
    })
  }
  if (conciliation && ni) {
    notes.push({
      says:
        "The safe day leaves conciliation out, because how many days it adds here has not been confirmed for this handbook.",
      law: law.ni,
    })
  } else if (a) {
    notes.push({
      says: "Only the first certificate counts. A second about the same matter adds nothing.",
      law: law.second,
    })
  }
  notes.push({ says: "Each person or body that the claim may be against needs its own form.", law: law.respondents })
  if (going) {
    notes.push({
      says: "It is still going on. Work to the first incident, and come back with the last date when it ends.",
    })
  }
  // What a fact says of Great Britain is not said of Northern Ireland.
  const here = notes.filter((note) => !note.law || note.law.nations.includes(nation))
  const lateLaw = ni ? limit.law : law.equitable
  const found = { asked, body, limit, notes: here, tooLate, tooLateLaw, lateLaw, mayBeLaw: law.ni_month }
  if (waiting && a) {
    return {
      ...found,
      waiting,
      safe: null,
      last: null,
      mayBe: null,
      steps: [],
      wait: conciliationWait.waiting(nation, a, data.conciliation),
    }
  }
  const { lastDay: last, mayBe } = working
  return { ...found, waiting: false, safe: earlier(careful, last), last, mayBe, steps }
}

/**
 * The answer for each separate act. The first is the one to lead with: what waits, then the first day still to come,
 * then what passed last.
 * @type {(asked: Asked, data: Limits) => Found[]}
 */
const answers = (asked, data) => {
  const found = [...new Set([asked.act, ...asked.also])].map((act) =>
    answer({ ...asked, act, first: act === asked.act ? asked.first : act }, data)
  )
  /** @param {Found} one */
  const rank = (one) => (one.waiting ? "" : nextDay(one, today()) ?? "passed")
  return found.sort((one, other) => compare(rank(one), rank(other)) || compare(other.last ?? "", one.last ?? ""))
}
/** @type {(one: string, other: string) => number} */
const compare = (one, other) => (one < other ? -1 : Number(one > other))

tool("time_limits", (place) => {
  /** @type {Limits} */
  const data = facts(place)
  /** @type {Given} */
  const asked = { nation: "england", ...fragment() }
  const out = element("div", { class: "tool-result", "aria-live": "polite" })
  /** @type {(label: string, id: string, hint: string) => HTMLElement} */
  const dates = (label, id, hint) =>
    field(label, { id: `tl-${id}`, name: id, value: asked[id] ?? "", min: EARLIEST }, { kind: "date", hint })
  const form = element(
    "form",
    { class: "tool-form", novalidate: true },
    field("Where does your member work?", { id: "tl-nation", name: "nation", value: asked.nation }, {
      kind: "select",
      options: NATIONS,
    }),
    dates("When did it happen?", "act", "The day of the act or decision. If it went on, the last day so far."),
    dates("First incident, if there was more than one", "first", "Leave empty if it happened once."),
    field("Other separate acts", {
      id: "tl-also",
      name: "also",
      value: asked.also ?? "",
      placeholder: "2026-09-20, 2026-10-05",
    }, { hint: "Dates with commas between, as year-month-day. Each gets its own answer." }),
    dates("Day A: when Acas (or the LRA) was first contacted", "a", "Leave empty if nobody has yet."),
    dates("Day B: when the certificate came", "b", "Leave empty if it has not."),
    element(
      "p",
      { class: "field check" },
      element("input", {
        type: "checkbox",
        id: "tl-going",
        name: "going",
        value: "yes",
        checked: asked.going === "yes",
      }),
      element("label", { for: "tl-going" }, "It is still going on"),
    ),
    element(
      "p",
      { class: "field check" },
      element("input", {
        type: "checkbox",
        id: "tl-dismissal",
        name: "dismissal",
        value: "yes",
        checked: asked.dismissal === "yes",
      }),
      element("label", { for: "tl-dismissal" }, "It is a dismissal"),
    ),
    element("p", {}, element("button", { type: "submit", class: "md-button md-button--primary" }, "Work it out")),
  )

  /** @param {Given} given */
  const work = (given) => {
    try {
      show(out, result(answers(read(given), data)))
    } catch (error) {
      if (!(error instanceof Impossible)) throw error
      show(out, alert(error.message))
    }
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const given = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    history.replaceState(null, "", `#${new URLSearchParams(Object.entries(given).filter(([, value]) => value))}`)
    guard.took(form) // the address has it
    work(given)
  })
  show(place, form, out)
  // An address with dates in it, from search or a case file: fill in the form, work it out, and show it.
  /** @param {Given} given */
  const open = (given) => {
    if (!given.act && !given.a && !given.b) return
    /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */
    const controls = form.querySelectorAll("input, select")
    for (const control of controls) {
      if (control instanceof HTMLInputElement && control.type === "checkbox") {
        control.checked = given[control.name] === "yes"
      } else control.value = given[control.name] ?? ""
    }
    work(given)
    if (given.act) return out.scrollIntoView()
    place.scrollIntoView()
    only("#tl-act", form).focus({ preventScroll: true }) // the date that is still wanted
  }
  open(asked)
  addEventListener("hashchange", () => open({ nation: "england", ...fragment() }))
})
