// How the deadline tool shows an answer: what to do first, how it was worked out; for a calendar, for paper, to copy.
// A day that has passed is said to have passed. It is never one to put in a diary, and it is in no calendar.
/** @import { CalendarDay, Child } from "../../../browser/types.d.ts" */
/** @import { Counted, Found, Law, Limit, Waiting } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { day, element, today } from "../../../browser/page.js"
import { daysBetween, nextDay, stateOf } from "./rules.js"

/** @param {number} days */
const count = (days) => (days === 1 ? "1 day" : `${days} days`)
/** @param {string} iso */
const left = (iso) => {
  const days = daysBetween(today(), iso)
  return days < 0 ? `${count(-days)} ago` : days === 0 ? "today" : `${count(days)} left`
}
/** @type {(law: Law | undefined) => Child} */
const cited = (law) => law && element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")
/** @type {(law: Law | undefined) => Child} */
const doubt = (law) => (law?.doubt ? element("span", { class: "doubt" }, law.doubt) : null)
/** @type {(name: string, value: string, words?: Child, more?: Record<string, string>) => HTMLElement} */
const output = (name, value, words = day(value), more = {}) =>
  element("output", { "data-answer": name, "data-value": value, ...more }, words)
/** @param {Child[]} words */
const big = (...words) => element("p", { class: "tool-answer" }, words)
/** @param {Child[]} words */
const say = (...words) => element("p", {}, words)

/**
 * What to do where the last day has passed.
 * @param {Found} found
 */
const late = (found) =>
  say(
    "A tribunal can let a late claim in if it is just and equitable",
    cited(found.lateLaw),
    ". Ring your union’s legal service now. Then read ",
    element("a", { href: "#if-you-are-late" }, "what to do if you are late"),
    ".",
  )
/** @type {(mayBe: string, law: Law) => Child[]} */
const notConfirmed = (mayBe, law) => [
  " One month after Day B is later, ",
  element("strong", {}, day(mayBe)),
  ", and the last day in law may be then. That is not confirmed, so don’t rely on it",
  cited(law),
  ". ",
  doubt(law),
]

/**
 * What is in doubt about the limit of an act's day: said with that limit, which a later one may have replaced since.
 * @type {(limit: Limit) => HTMLElement | null}
 */
const inDoubt = (limit) =>
  limit.law.doubt
    ? element("p", {}, `An act on this day has ${limit.months} months less a day. `, doubt(limit.law))
    : null

/** @type {(found: Waiting) => Child[]} */
const waiting = ({ wait, limit }) => [
  big(output("state", "waiting", wait.lead)),
  element("ul", {}, wait.says.map((one) => element("li", {}, one.says, cited(one.law), " ", doubt(one.law)))),
  inDoubt(limit),
]
/** @type {(found: Counted) => Child[]} */
const passed = (found) => [
  big(
    "The last day in law ",
    output("state", "passed", "has passed"),
    ": it was ",
    found.mayBe
      ? [output("safe-day", found.last), `, or ${day(found.mayBe)} at the latest`]
      : output("last-day", found.last),
    ". ",
    element("span", { class: "left" }, left(found.mayBe ?? found.last)),
  ),
  !found.mayBe && found.safe < found.last ? say("The safe day was ", output("safe-day", found.safe), ".") : null,
  late(found),
]

/**
 * The day to act on, after what has passed.
 * @type {(found: Counted, next: string) => Child[]}
 */
const toCome = (found, next) => {
  const { safe, last, mayBe, mayBeLaw } = found
  const now = next === today()
  const state = output("state", now ? "today" : "open", left(next), { class: "left" })
  /** @type {(name: string, words: string) => HTMLElement} */
  const diary = (name, words) =>
    big(
      now ? `Act today. It is ${words}: ` : `Put this day in the diary. It is ${words}: `,
      output(name, next),
      " ",
      state,
    )
  const urgent = now
    ? say(
      element("strong", {}, found.asked.a ? "Lodge the claim today. " : `Contact ${found.body} today. `),
      "Ring your union’s legal service now.",
    )
    : null
  /** @param {Child[]} when */
  const gone = (...when) =>
    say(
      element("strong", {}, "The safe day has passed: "),
      "it was ",
      when,
      `, ${left(safe)}. Ring your union’s legal service today.`,
    )
  if (next === safe && safe < last) {
    return [
      diary("safe-day", "the safe day"),
      urgent,
      mayBe
        ? say(
          "With the days of conciliation not counted, the limit ends later: on ",
          element("strong", {}, day(last)),
          " at the earliest.",
          notConfirmed(mayBe, mayBeLaw),
        )
        : big("The last day in law: ", output("last-day", last), " ", element("span", { class: "left" }, left(last))),
    ]
  }
  if (next === last) {
    return [
      safe < last ? gone(mayBe ? day(safe) : output("safe-day", safe)) : null,
      mayBe
        ? diary("safe-day", "the safe day now, and the earliest that the last day can be")
        : diary("last-day", "the last day in law"),
      urgent,
      mayBe ? say(notConfirmed(mayBe, mayBeLaw)) : null,
    ]
  }
  return [
    big(
      "The safe day has passed: it was ",
      output("safe-day", last),
      ". ",
      output("state", now ? "today" : "open", left(last), { class: "left" }),
    ),
    say(
      element("strong", {}, "Lodge the claim today, and ring your union’s legal service. "),
      notConfirmed(next, mayBeLaw),
    ),
  ]
}

/** @type {(found: Found) => Child[]} */
const head = (found) => {
  if (found.waiting) return waiting(found)
  const next = nextDay(found, today())
  return next ? toCome(found, next) : passed(found)
}
/** @param {Found} found */
const tooLate = ({ asked, ...found }) => (found.tooLate && asked.a
  ? say(
    `Conciliation asked for on ${day(asked.a)} is too late to add anything: the limit had ended`,
    cited(found.tooLateLaw),
    ". Go on with it all the same, if the claim needs a certificate.",
  )
  : null)

/**
 * The other acts whose days have gone, each named.
 * @param {Found[]} others
 */
const gone = (others) =>
  others.map((found) => {
    if (found.waiting) return null
    const over = stateOf(found, today()) === "passed"
    const iso = over ? found.mayBe ?? found.last : found.safe
    if (iso >= today()) return null
    return say(
      `For the act on ${day(found.asked.act)}, the ${over ? "last day in law" : "safe day"} has passed: it was ${
        day(iso)
      }, ${left(iso)}. ${over ? "" : "Ring your union’s legal service today."}`,
    )
  })

/** @param {string} iso */
const marked = (iso) => `${day(iso)}${iso < today() ? " (passed)" : ""}`
/** @param {Found} found */
const lastWords = (
  found,
) => (found.waiting ? "Not known yet" : found.mayBe ? `${day(found.last)} or later: not confirmed` : marked(found.last))
/** @type {(all: Found[]) => Child[]} */
const each = (all) => {
  if (all.length < 2) return []
  /** @param {Found} found */
  const row = (found) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, day(found.asked.act)),
      element("td", {}, found.waiting ? "Waits for the certificate" : marked(found.safe)),
      element("td", {}, lastWords(found)),
    )
  return [
    element("h3", {}, "Each act by itself, soonest first"),
    element(
      "table",
      { "data-answer": "each" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ["Act", "Safe day", "Last day in law"].map((words) => element("th", { scope: "col" }, words)),
        ),
      ),
      element(
        "tbody",
        {},
        [...all].sort((one, other) => ((one.safe ?? one.asked.act) < (other.safe ?? other.asked.act) ? -1 : 1)).map(
          row,
        ),
      ),
    ),
    say("To keep a log with a deadline for each act, use the incident log in Evidence and the chronology."),
  ]
}

/**
 * The days of one act, as plain text.
 * @type {(found: Found) => string[]}
 */
const plainDays = (found) => [
  `Act: ${day(found.asked.act)}${
    found.asked.first < found.asked.act ? ` (first incident ${day(found.asked.first)})` : ""
  }`,
  ...(found.waiting ? [`${found.wait.lead}.`, ...found.wait.says.map((one) => one.says)] : [
    found.safe < found.last
      ? `${found.safe < today() ? "Safe day" : "Safe day, for the diary"}: ${marked(found.safe)}`
      : "",
    found.mayBe
      ? `The last day in law is ${day(found.last)} at the earliest. It may be ${
        day(found.mayBe)
      }, but that is not confirmed.`
      : `Last day in law: ${marked(found.last)}`,
  ]),
  "",
]
/** @param {Found[]} all */
const plain = (all) =>
  [
    `Time limit worked out with ${document.title}`,
    ...all.flatMap(plainDays),
    ...all[0].steps.map((step) => `${step.says}: ${day(step.date)} (${step.law.words})`),
    "",
    ...all[0].notes.map((note) => note.says),
    "",
    "This is not legal advice. Check it with your union before you rely on it.",
  ].filter((line, i, lines) => line || lines[i - 1]).join("\n")

/** @type {(all: Found[]) => CalendarDay[]} */
const events = (all) => {
  const reminder = all.find((found) => found.waiting)?.wait.reminder
  const days = all.filter((found) => !found.waiting).flatMap((found) => {
    const { safe, last, mayBe, asked: { act } } = found
    const notes = plain([found])
    return [
      ...(safe < last
        ? [{ id: `safe-${act}-${safe}`, day: safe, title: "Safe day: last day to act on the claim", notes }]
        : []),
      {
        id: `last-${act}-${last}`,
        day: last,
        title: mayBe ? "Safe day: last day to act on the claim" : "Last day in law for the claim",
        notes,
      },
    ]
  })
  return [...(reminder ? [reminder] : []), ...days].filter((event) => event.day >= today())
}

/** @type {(text: string, told: HTMLElement) => Promise<void>} */
const copy = async (text, told) => {
  try {
    await navigator.clipboard.writeText(text)
    told.textContent = " Copied."
  } catch {
    told.textContent = " This browser would not copy. Select the words and copy them yourself."
  }
}

/**
 * Show the answers for all the acts, the one to lead with first.
 * @type {(all: Found[]) => Child[]}
 */
export const result = (all) => {
  const [found, ...others] = all
  const copied = element("span", { role: "status" })
  /** @type {(words: string, onclick: () => unknown) => HTMLButtonElement} */
  const button = (words, onclick) => element("button", { type: "button", class: "md-button", onclick }, words)
  const days = events(all)
  return [
    gone(others),
    others.length
      ? say(`For the act on ${day(found.asked.act)}${stateOf(found, today()) === "open" ? ", which comes first" : ""}:`)
      : null,
    head(found),
    tooLate(found),
    found.waiting ? null : inDoubt(found.limit),
    each(all),
    found.steps.length
      ? [
        element("h3", {}, "How it was worked out"),
        element(
          "ol",
          {},
          found.steps.map((step) =>
            element("li", {}, `${step.says}: `, element("strong", {}, day(step.date)), cited(step.law))
          ),
        ),
      ]
      : null,
    element("h3", {}, "Remember"),
    element("ul", {}, found.notes.map((note) => element("li", {}, note.says, cited(note.law)))),
    element(
      "p",
      { class: "tool-actions" },
      days.length
        ? button(
          found.waiting ? "Add a reminder to a calendar" : "Add to a calendar",
          () => files.calendar("time-limit.ics", days),
        )
        : null,
      button("Print", () => print()),
      button("Copy", () => copy(plain(all), copied)),
      copied,
    ),
  ]
}
