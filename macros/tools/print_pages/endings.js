// What stands once at the end of the document for all of its parts: its notes, numbered, and its sources.
import { element } from "../../../browser/page.js"
/** @import { Part } from "./types.d.ts" */

/** @param {number[]} numbers */
const numbered = (numbers) => `${numbers.length === 1 ? "part" : "parts"} ${numbers.join(", ")}`
/** @param {Element} place */
const wordsOf = (place) => place.textContent.replace(/\s+/g, " ").trim()

/**
 * Number the notes of all parts and gather them; what is noted twice has one number.
 * @param {HTMLElement[]} places
 */
export const notesOf = (places) => {
  /** @type {Map<string, HTMLElement>} */
  const notes = new Map() // by their words
  for (const call of places.flatMap((place) => [...place.querySelectorAll("[data-note]")])) {
    const words = wordsOf(call)
    if (!notes.has(words)) {
      notes.set(words, element("li", { id: `note-${notes.size + 1}` }, ...call.childNodes))
    }
    const number = [...notes.keys()].indexOf(words) + 1
    call.replaceWith(element("sup", {}, element("a", { href: `#note-${number}`, class: "note-call" }, number)))
  }
  return notes.size
    ? element(
      "section",
      { class: "notes" },
      element("h2", { id: "notes" }, "Notes"),
      element("ol", {}, [...notes.values()]),
    )
    : null
}

/**
 * Gather the sources of all parts, each once, with the parts that rest on it. An address is printed where a source has it
 * first, and nowhere else.
 * @param {{number: number, part: Part, place: HTMLElement, sources: HTMLElement[]}[]} parts
 */
export const sourcesOf = (parts) => {
  /** @type {Map<string, {item: HTMLElement, numbers: number[]}>} */
  const sources = new Map() // by their words
  for (const { number, sources: items } of parts) {
    for (const item of items) {
      const words = wordsOf(item)
      const known = sources.get(words) ?? { item, numbers: [] }
      if (!known.numbers.includes(number)) known.numbers.push(number)
      sources.set(words, known)
    }
  }
  const items = [...sources.values()].map(({ item, numbers }) => {
    item.append(` (${numbered(numbers)})`)
    return item
  })
  const addresses = new Set()
  for (const place of [...items, ...parts.map((part) => part.place)]) {
    for (const link of place.querySelectorAll('a[href^="http"]')) {
      const address = link.getAttribute("href")
      if (addresses.has(address)) link.classList.add("told")
      else if (items.includes(place)) addresses.add(address)
    }
  }
  const more = parts.filter(({ part }) => part.article.more).map(({ number }) => number)
  return items.length
    ? element(
      "section",
      { class: "rests-on" },
      element("h2", { id: "sources" }, "Sources"),
      element("ol", {}, items),
      more.length ? element("p", {}, `The handbook’s page of sources has more for ${numbered(more)}.`) : null,
    )
    : null
}
