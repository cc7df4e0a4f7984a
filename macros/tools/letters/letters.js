// Letters to fill in: where each stands on the page, and links that open one. The rule is rules.js.
/** @import { Letter } from "./types.d.ts" */
import { alert, element, facts, fragment, only, show, tool } from "../../../browser/page.js"
import { clock, desk } from "./desk.js"
import { fromLink } from "./rules.js"
import { levelAbove } from "./sheet.js"

/** @type {(words: string, onclick: () => unknown, more: Record<string, string>) => HTMLButtonElement} */
const button = (words, onclick, more) =>
  element("button", { type: "button", class: "md-button", onclick, ...more }, words)

/** @type {Map<string, (asked: Record<string, string>) => void>} */
const places = new Map()
tool("letters", (place) => {
  /** @type {Letter} */
  const letter = facts(place)
  const level = levelAbove(place)
  const id = `letter-${letter.id}-paper`
  const paper = element(
    "div",
    { id, class: "letter-paper letter-folded" },
    [...place.childNodes].filter((node) => node.nodeName !== "SCRIPT"),
  )
  const { whole, open } = desk(letter, level)
  /** @type {(opener: HTMLElement, part: HTMLElement, hidden: boolean) => void} */
  const fold = (opener, part, hidden) => {
    opener.setAttribute("aria-expanded", String(!hidden))
    if (part === paper) paper.classList.toggle("letter-folded", hidden)
    else part.hidden = hidden
  }
  const filler = button("Fill in this letter", () => {
    if (!whole.hidden) return fold(filler, whole, true)
    fold(filler, whole, false)
    fold(reader, paper, true)
    open()
  }, {
    class: "md-button md-button--primary",
    "aria-expanded": "false",
    "aria-label": `Fill in this letter: ${letter.title}`,
  })
  const reader = button("Read it", () => fold(reader, paper, !paper.classList.contains("letter-folded")), {
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-label": `Read it: ${letter.title}`,
  })
  show(place, element("p", { class: "tool-actions" }, filler, reader), paper, whole)
  places.set(letter.id, (asked) => {
    fold(filler, whole, false)
    open(fromLink(letter, asked, clock()))
    place.scrollIntoView()
  })
})

/** Open the letter that the address asks for: `#letter=grievance&act=2026-09-20&nation=wales`. */
const follow = () => {
  const asked = fragment()
  if (!asked.letter || !places.size) return
  document.querySelector(".letter-unknown")?.remove()
  const open = places.get(asked.letter)
  if (open) return open(asked)
  const missing = alert(
    `The link asks for a letter called “${asked.letter}”, and there is none here. Choose one from this page.`,
  )
  missing.classList.add("letter-unknown")
  only("article h1").after(missing)
}
addEventListener("hashchange", follow)
follow()
