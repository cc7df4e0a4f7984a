// Links between pages, in a document that holds some of them: paper has no links, so each says where to look.
import { element } from "../../../browser/page.js"
/** @import { Contents, Part } from "./types.d.ts" */

/**
 * Return the name of a page's place in the document, which begins the name of each place in it: see exports/site.py.
 * @param {string} id
 */
export const placeOf = (id) => id.replace(/[^A-Za-z0-9-]+/g, "-")

/** @type {(one: string, other: string) => boolean} */
const alike = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * Say beside each link to another page where that page is: its part of the document, or the handbook.
 * @type {(parts: {part: Part, place: HTMLElement}[], contents: Contents) => void}
 */
export const tellReferences = (parts, contents) => {
  const pages = new Map(Object.keys(contents.titles).map((id) => [placeOf(id), id]))
  const numbers = new Map(parts.map(({ part }) => [part.id, part.number]))
  const there = new Set(parts.flatMap(({ place }) => [...place.querySelectorAll("[id]")].map(({ id }) => id)))
  /** @type {Set<string>} */
  const told = new Set() // pages that have been pointed to

  /** @type {(id: string, known: boolean) => string} */
  const where = (id, known) => {
    const title = known ? "" : contents.titles[id]
    const address = contents.address && !told.has(id) ? `${contents.address}${id}.html` : ""
    told.add(id)
    if (numbers.has(id)) return [`part ${numbers.get(id)}`, title].filter(Boolean).join(", ")
    return [title ? `in the handbook: ${title}` : "in the handbook", address].filter(Boolean).join(", ")
  }
  for (const { part, place } of parts) {
    for (const link of place.querySelectorAll('a[href^="#"]')) {
      const target = link.getAttribute("href")?.slice(1) ?? ""
      const id = pages.get(target.split("--")[0])
      const inside = there.has(target) ? `#${target}` : null
      if (id && numbers.has(id)) link.setAttribute("href", inside ?? `#${placeOf(id)}`)
      else if (id && contents.address) {
        link.setAttribute("href", `${contents.address}${id}.html`)
        link.classList.add("told") // its address stands beside it
      } else link.removeAttribute("href")
      if (!id || id === part.id || (link.matches(".term") && told.has(id))) continue // the glossary is told of once
      const words = `(${where(id, alike(link.textContent, contents.titles[id]))})`
      link.after(" ", element("span", { class: "reference" }, words))
    }
  }
}
