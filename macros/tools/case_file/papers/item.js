// One paper in the list: what it is for, what is missing, whether it is older than the facts; asked, looked at, saved.
import { day, element, only, show, today } from "../../../../browser/page.js"
import { printSheet } from "../../letters/sheet.js"
import { button } from "../views.js"
import { askedForm, fieldId } from "./asked.js"
import { saveWord } from "./out.js"
import { paper } from "./pack.js"
import { consentTold } from "./reader.js"
import { rests, stale } from "./rests.js"
import { drawn } from "./sheet.js"
import { until } from "./until.js"
/** @import { Case, Desk } from "../types.d.ts" */
/** @import { Asked, Context, Missing, Named, Paper } from "./types.d.ts" */

/** @param {number} count */
const lacking = (count) => (count === 1 ? "1 thing is missing" : `${count} things are missing`)

/** How a paper stands, in a few words. @type {(paper: Paper, one: Case, named: Named) => string} */
const state = ({ id, missing, waits }, one, { ready }) =>
  !waits && stale(id, one, today())
    ? ["Older than the facts", missing.length && lacking(missing.length)].filter(Boolean).join("; ")
    : waits
    ? waits
    : missing.length
    ? lacking(missing.length)
    : one.papers[id]
    ? `Made on ${day(one.papers[id].made)}`
    : ready || "Ready"

/**
 * Take note that papers were made today.
 * @type {(one: Case, ids: string[], context: Context) => void}
 */
export const noteMade = (one, ids, context) => {
  const now = Object.fromEntries(
    ids.map((id) => [id, {
      made: today(),
      rests: rests(id, one),
      until: until(paper(id, one, context), one, context),
    }]),
  )
  one.papers = { ...one.papers, ...now }
}

/**
 * A paper in the list. `go` shows a place of the case; `context` is that of today; `changed` says that something
 * was typed here or made.
 * @type {(desk: Desk, named: Named, asked: Asked[], context: () => Context, go: (at: string) => void, changed: () => void) =>
 *   {place: HTMLElement, fresh: () => void}}
 */
export const paperItem = (desk, named, asked, context, go, changed) => {
  const { id, title, use } = named
  const made = () => paper(id, desk.current(), context())
  const said = element("span", { class: "paper-state" })
  const told = element("div")
  const look = element("div", {
    class: "letter paper-look",
    role: "region",
    tabindex: 0,
    "aria-label": `${title}, as it will print`,
    hidden: true,
  })
  const saved = element("p", { role: "status" })
  const form = askedForm(id, asked, desk.current, changed)

  /** @param {Missing} missing */
  const place = ({ says, at }) =>
    element(
      "li",
      {},
      at === "paper" ? `${says} (fill it in in the paper)` : element("button", {
        type: "button",
        class: "paper-gap",
        onclick: () => {
          if (!at.startsWith("asked.")) return go(at)
          asks.open = true
          only(`#${fieldId(id, at.slice("asked.".length))}`).focus()
        },
      }, says),
    )
  const word = async () => {
    try {
      await saveWord(desk.current(), made())
      noteMade(desk.current(), [id], context())
      desk.altered()
      saved.textContent = "Saved. Look in your downloads."
    } catch (error) {
      desk.complain(`The Word file could not be made. ${error.message}`)
    }
  }
  const looker = button("Look", () => {
    look.hidden = !look.hidden
    looker.setAttribute("aria-expanded", String(!look.hidden))
    printer.hidden = look.hidden
    fresh()
  }, { "aria-label": `Look: ${title}`, "aria-expanded": "false" })
  const printer = button("Print", () => printSheet(drawn(made(), 1)), { "aria-label": `Print: ${title}` })
  printer.hidden = true
  const asks = element("details", {}, element("summary", {}, "What it asks besides"), form.place)

  const fresh = () => {
    const now = made(), one = desk.current()
    const consent = named.reader === "employer" ? consentTold(one, context()) : ""
    const old = now.waits ? "" : stale(id, one, today())
    said.textContent = state(now, one, named)
    show(
      told,
      element("p", {}, use),
      old ? element("p", { class: "tool-warning" }, `${old} Make it again.`) : null,
      consent ? element("p", { class: "tool-warning" }, consent) : null,
      now.missing.length
        ? [
          element("p", {}, "Still missing. Each stands in square brackets in the paper:"),
          element("ul", { class: "paper-missing" }, now.missing.map(place)),
        ]
        : null,
    )
    if (!look.hidden) show(look, drawn(now, 3))
    const changed = form.fresh()
    if (changed) saved.textContent = changed
  }
  fresh()
  return {
    place: element(
      "li",
      { "data-paper": id },
      element(
        "details",
        { class: "paper" },
        element("summary", {}, element("strong", {}, title), " ", said),
        told,
        asked.length ? asks : null,
        element(
          "p",
          { class: "tool-actions" },
          button("Word", word, { "aria-label": `Word: ${title}` }),
          looker,
          printer,
        ),
        saved,
        look,
      ),
    ),
    fresh,
  }
}
