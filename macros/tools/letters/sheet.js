// How a letter looks on the page and on paper.
import { element } from "../../../browser/page.js"

/** The level of the last heading above a place: headings in the tool go one step down from it. */
export const levelAbove = (place) => {
  const above = [...document.querySelectorAll("article :is(h1, h2, h3, h4)")].filter((heading) =>
    heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
  )
  return Number(above.at(-1)?.tagName[1] ?? 1)
}

const inline = (part) =>
  part.gap
    ? element("mark", { class: "gap", "data-field": part.field }, part.text)
    : part.field
    ? element("span", { "data-field": part.field }, part.text)
    : part.text

/** Return a letter as the page shows it, its sentences of law marked with the facts that they rest on. */
export const drawn = ({ subject, blocks }, level) => {
  const made = [element("p", { class: "letter-subject" }, element("strong", {}, subject.map(inline)))]
  for (const { style, parts, law } of blocks) {
    const props = law.length ? { "data-law": law.join(" ") } : {}
    if (style === "item") {
      const list = made.at(-1).tagName === "UL" ? made.at(-1) : element("ul")
      list.append(element("li", props, parts.map(inline)))
      if (made.at(-1) !== list) made.push(list)
    } else made.push(element(style === "heading" ? `h${level}` : "p", props, parts.map(inline)))
  }
  return made
}

/** Print the letter and nothing else of the page. */
export const printOnly = (made, level) => {
  const sheet = element("div", { class: "letter-print md-typeset" }, drawn(made, level))
  const after = () => {
    sheet.remove()
    document.documentElement.classList.remove("letter-printing")
  }
  document.body.append(sheet)
  document.documentElement.classList.add("letter-printing")
  addEventListener("afterprint", after, { once: true })
  print()
}
