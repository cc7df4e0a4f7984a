// One document of some pages: a cover line, contents, the pages in their order, and what ends them.
import { element } from "../../../browser/page.js"
import { notesOf, sourcesOf } from "./endings.js"
import { placeOf, tellReferences } from "./references.js"
/** @import { Contents, Made, Part } from "./types.d.ts" */

/**
 * Read what the build wrote as HTML into an element. A document that is read so runs nothing.
 * @type {(tag: "section" | "li", html: string, props?: Record<string, string | number>) => HTMLElement}
 */
const read = (tag, html, props = {}) =>
  element(tag, props, ...new DOMParser().parseFromString(html, "text/html").body.childNodes)

/** @param {Part} part */
const laid = (part) => {
  const place = read("section", part.article.words, { class: "part", "data-part": part.number })
  place.querySelector("h2")?.prepend(`Part ${part.number}. `)
  return { part, place, number: part.number, sources: part.article.sources.map((html) => read("li", html)) }
}

/** @param {string} words */
const quoted = (words) => `"${words.replace(/[^\w .,:’-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

/**
 * Return the style by which each sheet of a part says which part it is. The contents can't give its page: browsers that
 * print pages made here have no `target-counter`.
 * @param {Part[]} parts
 */
const headsOf = (parts) =>
  parts.map(({ number, title }) =>
    `@page part-${number} { @top-left { content: ${quoted(`Part ${number}. ${title}`)} } }\n` +
    `[data-part="${number}"] { page: part-${number} }`
  ).join("\n")

/** @type {(contents: Contents, parts: Part[]) => string} */
const titleOf = ({ name }, [first, ...others]) =>
  `${name}: ${others.length ? `${others.length + 1} pages of the handbook` : first.title}`

/** @type {(contents: Contents, parts: Part[], missing: string[], made: string) => HTMLElement} */
const cover = (contents, parts, missing, made) =>
  element(
    "header",
    {},
    element("h1", {}, titleOf(contents, parts)),
    contents.branch ? element("p", { class: "branch" }, contents.branch) : null,
    element("p", {}, element("strong", {}, `The law is stated as at ${contents.stated}.`), ` Put together on ${made}.`),
    contents.rights ? element("p", { class: "small" }, contents.rights) : null,
    missing.length
      ? element("p", { class: "missing" }, `Left out, because it could not be read: ${missing.join("; ")}.`)
      : null,
    element(
      "nav",
      { "aria-label": "Contents" },
      element("h2", {}, "Contents"),
      element(
        "ol",
        {},
        parts.map(({ id, title }) => element("li", {}, element("a", { href: `#${placeOf(id)}` }, title))),
      ),
    ),
  )

/**
 * Put parts together. `made` is the day on which that is done, in words; `missing` are titles of pages that did not come.
 * @type {(contents: Contents, parts: Part[], missing: string[], made: string) => Made}
 */
export const assemble = (contents, parts, missing, made) => {
  const all = parts.map(laid)
  tellReferences([...all, ...all.flatMap(({ part, sources }) => sources.map((place) => ({ part, place })))], contents)
  const places = all.map(({ place }) => place)
  const body = element(
    "main",
    { class: "printed-pages", lang: "en-GB" },
    cover(contents, parts, missing, made),
    places,
    notesOf(places),
    sourcesOf(all),
  )
  return { title: titleOf(contents, parts), body, look: `${contents.look}\n${headsOf(parts)}` }
}
