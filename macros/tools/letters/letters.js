// Letters to fill in: one choice at the top opens its letter, drawn then and not before. The rule is rules.js.
/** @import { Answers, Choices, Given, Letter } from "./types.d.ts" */
import {
  alert,
  element,
  facts,
  field,
  fragment,
  lateFacts,
  only,
  show,
  tool,
  withoutScripts,
} from "../../../browser/page.js"
import { desk } from "./desk.js"
import { clock } from "./form.js"
import { fromLink } from "./rules.js"
import { levelAbove } from "./sheet.js"

/**
 * A letter of this page: its section with its heading, what of it is on the page when that is printed, and, once it was
 * chosen, what takes up the answers of a link.
 * @typedef {{place: HTMLElement, part: HTMLElement, paper: ChildNode[], drawn?: Promise<(asked: Answers) => void>}} Place
 */

/** @type {Map<string, Place>} */
const places = new Map()
const HEADING = "h2, h3, h4"

/**
 * Put the section of a letter away, until it is chosen or the browser's own find comes upon it.
 * @type {(place: HTMLElement, id: string) => HTMLElement}
 */
const putAway = (place, id) => {
  const part = element("section", { id: `letter-${id}`, class: "letter-part", hidden: "until-found" })
  /** @type {Element[]} */
  const inside = [place]
  while (inside[0].previousElementSibling && !inside[0].matches(HEADING)) {
    inside.unshift(inside[0].previousElementSibling)
  }
  let next = place.nextElementSibling
  for (; next && !next.matches(HEADING); next = next.nextElementSibling) inside.push(next)
  inside[0].before(part)
  part.append(...inside)
  return part
}

/** @type {HTMLSelectElement | undefined} */
let choice

/**
 * Show one letter, or none, and put the others away.
 * @param {string} id
 */
const choose = (id) => {
  for (const [other, { part }] of places) if (other !== id) part.setAttribute("hidden", "until-found")
  if (choice) choice.value = id
  const one = places.get(id)
  one?.part.removeAttribute("hidden")
  return one && (one.drawn ??= draw(id, one.place))
}

/**
 * Load a letter and draw its desk, or what readers without scripts have of it. Returns what takes up a link's answers.
 * @type {(id: string, place: HTMLElement) => Promise<(asked: Answers) => void>}
 */
const draw = async (id, place) => {
  try {
    /** @type {Letter} */
    const letter = await lateFacts(`letters/${id}`)
    const { whole, take } = desk(letter, levelAbove(place))
    show(place, whole) // its form stands for it from here on
    return (asked) => take(fromLink(letter, asked, clock()))
  } catch (error) {
    show(place, alert(`${error.message} Here is the letter to read and copy.`), ...withoutScripts(place))
    reportError(error)
    return () => {}
  }
}

/** @type {(place: HTMLElement, choices: Choices) => void} */
const drawChoice = (place, { moments }) => {
  const row = field("Which letter?", { id: "letter-choice" }, { kind: "select", options: [["", "Choose a letter"]] })
  const told = element("p", { role: "status" })
  let stepping = false // through the choices with the arrow keys: the choice is not taken away from under them
  choice = only("select", row)
  choice.append(
    ...moments.map(({ words, letters }) =>
      element("optgroup", { label: words }, letters.map(({ id, title }) => element("option", { value: id }, title)))
    ),
  )
  choice.addEventListener("keydown", ({ key }) => {
    stepping = /^(?:Arrow.*|Page.*|Home|End|.)$/.test(key)
  })
  choice.addEventListener("pointerdown", () => {
    stepping = false
  })
  choice.addEventListener("change", async () => {
    const id = choice?.value ?? ""
    const drawn = choose(id)
    const part = places.get(id)?.part
    history.replaceState(null, "", part ? `#${only(HEADING, part).id}` : location.pathname + location.search)
    told.textContent = part ? "It is open below." : id && "It is on the page of letters."
    if (!part || stepping) return
    await drawn // its length is known
    if (choice?.value === id) part.scrollIntoView()
  })
  show(place, row, told)
}

tool("letters", (place) => {
  const { moments, id } = facts(place)
  if (moments) return drawChoice(place, { moments })
  places.set(id, { place, part: choice ? putAway(place, id) : place, paper: [] })
  if (!choice) choose(id) // nothing above it to choose it by
})

/** Open the letter that the address asks for: `#grievance`, or `#letter=grievance&act=2026-09-20&nation=wales`. */
const follow = async () => {
  if (!places.size) return
  document.querySelector(".letter-unknown")?.remove()
  const asked = fragment()
  const there = document.getElementById(location.hash.slice(1))
  for (const [id, { part }] of places) {
    if (asked.letter === id) {
      const take = await choose(id)
      take?.(asked)
      return part.scrollIntoView()
    }
    if (there && part.contains(there)) {
      await choose(id)
      return there.scrollIntoView()
    }
  }
  if (!asked.letter) return
  const missing = alert(
    `The link asks for a letter called “${asked.letter}”, and there is none here. Choose one from this page.`,
  )
  missing.classList.add("letter-unknown")
  only("article h1").after(missing)
}

// What stands without scripts goes to the printer, save where a form stands for it.
addEventListener("beforeprint", () =>
  places.forEach((one) => {
    one.paper = withoutScripts(one.place)
    one.place.prepend(...one.paper)
  }))
addEventListener("afterprint", () => places.forEach(({ paper }) => paper.forEach((node) => node.remove())))
for (const [id, { part }] of places) part.addEventListener("beforematch", () => choose(id))
addEventListener("hashchange", follow)
follow()
