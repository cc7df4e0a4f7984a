// The pages to tick, by section, each with its length, and a filter that mends spelling.
import { element, field, only } from "../../../browser/page.js"
import * as guard from "../../../browser/guard.js"
import { nearest } from "../../../browser/search/spelling.js"
import { placeOf } from "./references.js"
/** @import { Contents, Section } from "./types.d.ts" */

/** @param {string} words */
const simple = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
/** @type {(count: number) => string} */
export const pagesOf = (count) => `${count || "No"} ${count === 1 ? "page" : "pages"}`

const WORDS_A_SIDE = 350, EXACT = 10, STEP = 5
/**
 * Return about how many sides of A4 pages of so many words are. Each begins a side.
 * @type {(words: number[]) => string}
 */
export const sidesOf = (words) => {
  const sides = words.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / WORDS_A_SIDE)), 0)
  return sides === 1
    ? "about a side of A4"
    : `about ${sides < EXACT ? sides : Math.ceil(sides / STEP) * STEP} sides of A4`
}

/** @type {(props: Record<string, unknown>, words: string) => {label: HTMLElement, box: HTMLInputElement}} */
const tick = (props, words) => {
  const box = element("input", { type: "checkbox", ...props })
  return { label: element("label", { class: "pages-tick" }, box, element("span", {}, words)), box }
}

/**
 * One section: all of it, and each of its pages.
 * @type {(section: Section, contents: Contents, changed: () => void) => {
 *   place: HTMLElement, words: string[], ticked: () => string[], set: (wanted: Set<string>) => void,
 *   find: (words: string[]) => number}}
 */
const sectionOf = ({ title, pages }, { titles, lengths, wordings }, changed) => {
  const lengthOf = (/** @type {string} */ id) => `print-pages-${placeOf(id)}-length`
  const own = pages.map((id) => ({
    id,
    ...tick({ onchange: () => tell(), "aria-describedby": lengthOf(id) }, titles[id]),
  }))
  const items = own.map(({ id, label }) => ({
    item: element(
      "li",
      {},
      label,
      element("span", { id: lengthOf(id), class: "pages-length" }, sidesOf([lengths[id]])),
    ),
    words: simple([titles[id], title, ...wordings[id]].join(" ")),
  }))
  const all = tick({
    onchange: () => {
      for (const { box } of own) box.checked = all.box.checked
      tell()
    },
  }, "All of this section")
  const count = element("span", { class: "pages-count" })
  const ticked = () => own.filter(({ box }) => box.checked).map(({ id }) => id)
  const draw = () => {
    const held = ticked().length
    all.box.checked = held === own.length
    all.box.indeterminate = held > 0 && held < own.length
    count.textContent = ` (${held} of ${own.length})`
  }
  const tell = () => {
    draw()
    changed()
  }
  const place = element(
    "details",
    { class: "pages-section" },
    element("summary", {}, title, count),
    element(
      "div",
      { role: "group", "aria-label": title },
      own.length > 1 ? all.label : null,
      element("ul", {}, items.map(({ item }) => item)),
    ),
  )
  draw()
  return {
    place,
    ticked,
    words: items.map(({ words }) => words),
    set: (wanted) => {
      for (const { id, box } of own) box.checked = wanted.has(id)
      draw()
      place.open = ticked().length > 0
    },
    find: (words) => {
      for (const { item, words: held } of items) item.hidden = !words.every((word) => held.includes(word))
      const found = items.filter(({ item }) => !item.hidden).length
      place.hidden = found === 0
      place.open = words.length ? found > 0 : ticked().length > 0
      return found
    },
  }
}

/**
 * Return where pages are ticked, the ids that are, in the order of the handbook, and how to set them.
 * @type {(contents: Contents, changed: () => void) => {
 *   place: HTMLElement, ticked: () => string[], set: (ids: string[]) => void}}
 */
export const pageChoice = (contents, changed) => {
  const parts = contents.sections.map((section) => sectionOf(section, contents, changed))
  const held = parts.flatMap((part) => part.words)
  const vocabulary = new Map(held.join(" ").split(/[^\p{L}\p{N}]+/u).map((word) => [word, 1]))
  /** @type {(word: string) => string} */
  const mended = (word) =>
    held.some((words) => words.includes(word)) ? word : nearest(word, vocabulary)[0]?.word ?? word
  const found = element("p", { role: "status", class: "hint" })
  const filter = field("Find a page", { id: "print-pages-find", autocomplete: "off" }, { kind: "search" })
  filter.addEventListener("input", () => {
    guard.took() // nothing is lost with it
    const typed = simple(only("input", filter).value).split(/\s+/).filter(Boolean)
    const words = typed.map(mended)
    const count = parts.reduce((sum, part) => sum + part.find(words), 0)
    const read = words.filter((word, i) => word !== typed[i]).map((word) => `“${word}”`).join(", ")
    found.textContent = !typed.length
      ? ""
      : count
      ? `${pagesOf(count)} found${read ? `, with ${read}` : ""}.`
      : "No pages found. Try one word alone, or empty this field to see every page."
  })
  return {
    place: element("div", {}, filter, found, parts.map(({ place }) => place)),
    ticked: () => parts.flatMap((part) => part.ticked()),
    set: (ids) => parts.forEach((part) => part.set(new Set(ids))),
  }
}
