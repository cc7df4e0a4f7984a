// The documents in the order of the bundle, each with its number and pages, and buttons to move it.
import { element, home } from "../../../browser/page.js"
import { bundle, byDate, moved, movedTo, numbered, pagesOf, reference } from "./bundle.js"
import { FIELDS } from "./fields.js"
import { listPlace } from "./lists.js"
import { named } from "./acts_named.js"
import { MOST, short } from "./rules.js"
import { button, details, when } from "./views.js"
/** @import { Desk, Document } from "./types.d.ts" */

const BUNDLE = new URL("casework/case-pack.html#before-the-bundle-goes", home).href

const MANY = 3 // documents: of two, one press is enough

/** @type {(desk: Desk) => ReturnType<typeof listPlace>} */
export const documentsPlace = (desk) => {
  const rows = () => bundle(desk.current())
  /** @param {string} id */
  const row = (id) => rows().find(({ document }) => document.id === id)
  /** @type {(one: Document, by: -1 | 1, words: string) => HTMLButtonElement} */
  const mover = (one, by, words) => {
    const { documents } = desk.current()
    const made = button(words, () => {
      const current = desk.current()
      current.documents = moved(current.documents, one.id, by)
      const now = row(one.id)
      desk.altered(now ? `“${short(one.title)}” is now ${reference(now)}.` : "")
      // The button of the document where it stands now; at an end of the list, the one the other way.
      const buttons = place.place.querySelector(`[data-document="${one.id}"]`)?.querySelectorAll("button[data-by]") ??
        []
      const there = Array.from(buttons, (each) => /** @type {HTMLButtonElement} */ (each))
      const same = there.find((each) => each.dataset.by === String(by))
      const next = same?.disabled ? there.find((each) => !each.disabled) : same
      next?.focus()
    }, { "aria-label": `${words}: ${short(one.title)}`, "data-by": String(by) })
    made.disabled = moved(documents, one.id, by) === documents
    return made
  }
  /** @type {(id: string) => HTMLElement | null} */
  const placeBox = (id) => place.place.querySelector(`#cfd-place-${id}`)
  /** A place to type, where there are many to move past. @param {Document} one */
  const placing = (one) => {
    const found = row(one.id), most = desk.current().documents.filter(({ late }) => late === one.late).length
    if (!found || most < MANY) return null
    const box = element("input", {
      type: "number",
      id: `cfd-place-${one.id}`,
      min: 1,
      max: most,
      value: found.number,
      "aria-label": `Place: ${short(one.title)}`,
    })
    const move = () => {
      const to = Math.round(Number(box.value)), current = desk.current()
      if (!(to >= 1 && to <= most)) return desk.complain(`Give a place from 1 to ${most}.`)
      current.documents = movedTo(current.documents, one.id, to)
      const now = row(one.id)
      desk.altered(now ? `“${short(one.title)}” is now ${reference(now)}.` : "")
      const again = placeBox(one.id)
      again?.scrollIntoView({ block: "center" })
      again?.focus()
    }
    return element(
      "span",
      { class: "case-move" },
      element("label", { for: box.id }, "Place"),
      box,
      button("Move to place", move, { "aria-label": `Move to place: ${short(one.title)}` }),
    )
  }
  /** @type {(one: Document, actions: import("../../../browser/types.d.ts").Child) => HTMLElement} */
  const item = (one, actions) => {
    const found = row(one.id)
    const proves = desk.current().entries.filter(({ id }) => one.proves.includes(id)).map(named)
    return element(
      "li",
      { class: "case-entry", "data-document": one.id },
      element("h3", {}, found ? `${numbered(found, found.number)}. ` : "", one.title),
      element(
        "p",
        {},
        [one.date ? when(one.date) : "No date", found && (pagesOf(found) || "pages not known")].filter(Boolean).join(
          ", ",
        ),
        ".",
      ),
      element(
        "dl",
        {},
        details(FIELDS.document, one, ["source"]),
        proves.length ? element("div", {}, element("dt", {}, "Proves"), element("dd", {}, proves.join("; "))) : null,
      ),
      element("div", { class: "tool-actions" }, actions),
    )
  }
  const place = listPlace(desk, {
    id: "documents",
    title: "Documents",
    about: [
      "List each once, in the order of the bundle. Numbers and pages follow the order, here and in every paper. ",
      element("a", { href: BUNDLE }, "Before the bundle goes"),
    ],
    kind: "document",
    prefix: "cfd",
    form: ["Add a document", "Change the document"],
    most: MOST.documents,
    name: (one) => `“${short(one.title)}”`,
    said: (one) => `In the list: ${short(one.title)}.`,
    item,
    sorted: () => rows().map(({ document }) => document),
    above: () =>
      desk.current().documents.length > 1
        ? element(
          "p",
          { class: "tool-actions" },
          button("Put in order of date", () => {
            const one = desk.current()
            one.documents = byDate(one.documents)
            desk.altered("In order of date. Those without a date stand last.")
            place.head.focus()
          }),
        )
        : null,
    actions: (one) => [mover(one, -1, "Move up"), mover(one, 1, "Move down"), placing(one)],
  })
  return place
}
