// How a letter looks on the page and on paper.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Made, Part } from "./types.d.ts" */
import { element } from "../../../browser/page.js"

const HEADINGS = /** @type {const} */ (["h1", "h2", "h3", "h4", "h5", "h6"])

/**
 * The level of the last heading above a place: headings in the tool go one step down from it.
 * @param {HTMLElement} place
 */
export const levelAbove = (place) => {
  const above = [...document.querySelectorAll("article :is(h1, h2, h3, h4)")].filter((heading) =>
    heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
  )
  return Number(above.at(-1)?.tagName[1] ?? 1)
}

/** @type {(level: number) => "h1" | "h2" | "h3" | "h4" | "h5" | "h6"} */
export const headingOf = (level) => HEADINGS[Math.min(level, HEADINGS.length) - 1]

/** @param {Part} part */
const inline = (part) =>
  part.gap
    ? element("mark", { class: "gap", "data-field": part.field }, part.text)
    : part.field
    ? element("span", { "data-field": part.field }, part.text)
    : part.text

/**
 * Return a letter as the page shows it, its sentences of law marked with the facts that they rest on.
 * @type {(made: Pick<Made, "subject" | "blocks">, level: number) => HTMLElement[]}
 */
export const drawn = ({ subject, blocks }, level) => {
  /** @type {HTMLElement[]} */
  const made = [element("p", { class: "letter-subject" }, element("strong", {}, subject.map(inline)))]
  for (const { style, parts, law } of blocks) {
    const props = law.length ? { "data-law": law.join(" ") } : {}
    if (style === "item") {
      if (made[made.length - 1].tagName !== "UL") made.push(element("ul"))
      made[made.length - 1].append(element("li", props, parts.map(inline)))
    } else made.push(element(style === "heading" ? headingOf(level) : "p", props, parts.map(inline)))
  }
  return made
}

/**
 * Print one sheet and nothing else of the page.
 * @param {Child[]} children
 */
export const printSheet = (...children) => {
  const sheet = element("div", { class: "letter-print md-typeset" }, children)
  const after = () => {
    sheet.remove()
    document.documentElement.classList.remove("letter-printing")
  }
  document.body.append(sheet)
  document.documentElement.classList.add("letter-printing")
  addEventListener("afterprint", after, { once: true })
  print()
}

/**
 * Print the letter and nothing else of the page.
 * @type {(made: Made, level: number) => void}
 */
export const printOnly = (made, level) => printSheet(drawn(made, level))
