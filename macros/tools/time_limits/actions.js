// What can be done with an answer: calendar, paper, copy, link, and a new start.
/** @import { Given } from "./asked.js" */
/** @import { Limits, Whole } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { element, today, voice } from "../../../browser/page.js"
import { events, plain } from "./out.js"

const ADDRESS = /^(nation|act|first|also|going|dismissal|notice|ended|[ab]\d?|who\d?)$/
const REFUSED = "This browser would not copy. Select the words and copy them yourself."

/** A mark of this case alone, for its days in a calendar. */
export const newRef = () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (part) => part.toString(36)).join("")

/**
 * An address that opens the tool with these dates. `ref` lets a later count replace the days in a calendar.
 * @type {(given: Given, ref: string) => string}
 */
const address = (given, ref) => {
  const told = Object.entries(given).filter(([name, value]) => value && ADDRESS.test(name))
  return `${location.href.split("#")[0]}#${new URLSearchParams([...told, ["ref", ref]])}`
}

/** @type {(text: string) => Promise<void>} */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    throw new Error(REFUSED)
  }
}

/**
 * @type {(whole: Whole, law: Limits, given: Given, ref: string, restart: () => void, linked: () => void) => HTMLElement[]}
 */
export const actions = (whole, law, given, ref, restart, linked) => {
  const { place, attempt } = voice()
  /** @type {(words: string, act: () => unknown) => HTMLButtonElement} */
  const button = (words, act) => element("button", { type: "button", class: "md-button", onclick: attempt(act) }, words)
  const days = events(whole, ref, today())
  const waits = whole.rows[0].answer === "waiting"
  const link = element("p", { class: "field", hidden: true })
  return [
    element(
      "p",
      { class: "tool-actions" },
      days.length
        ? button(waits ? "Add a reminder to a calendar" : "Add to a calendar", () => files.calendar("days.ics", days))
        : null,
      button("Print", () => print()),
      button("Copy", async () => {
        await copy(plain(whole, law, today()))
        return "Copied."
      }),
      button("Make a link to these dates", () => {
        const url = address(given, ref)
        history.replaceState(null, "", url)
        linked()
        link.hidden = false
        link.replaceChildren(
          element("label", { for: "tl-link" }, "A link to these dates"),
          element("input", { id: "tl-link", type: "text", readonly: true, value: url }),
        )
        return "The dates are in this link, and in the address bar of this device until you leave. Whoever has the link can read them."
      }),
      button("Start again", restart),
    ),
    link,
    element(
      "p",
      { class: "hint tool-actions" },
      "A calendar at work can be read by others. The entries say nothing of the member or the claim, and are marked private: still, use one of your own. After a new count add the days again, and take out old ones that no longer hold.",
    ),
    place,
  ]
}
