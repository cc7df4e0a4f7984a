// Above the results: help in danger, the tool or page that most people want, and how a misspelt word was read.
import { day, element, only } from "../page.js"
/** @import { Answer, Field, Link, Mended, Result, Ring } from "../search/types.d.ts" */

export const start = () => {
  const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-answers]"))
  const root = new URL(JSON.parse(only("#__config").textContent).base + "/", location.href)
  /** @type {Record<Field, string>} */
  const FIELDS = { act: "it happened on", a: "Acas told on", b: "certificate on" }

  /**
   * The theme goes to the link of the highest data-md-score when Enter is pressed: help, then the tool filled in, then
   * the first page.
   * @type {(link: Link, score: number) => HTMLElement}
   */
  const link = ({ page, section, words, dates }, score) => {
    const fragment = dates ? `#${dates.fragment}` : section ? `#${section}` : ""
    const said = dates?.days.length
      ? `${words} (${dates.days.map(([field, found]) => `${FIELDS[field]} ${day(found)}`).join(", ")})`
      : words
    return element(
      "li",
      {},
      element(
        "a",
        { href: `${new URL(`${page}.html`, root)}${fragment}` },
        element("span", { "data-md-score": score }, said),
      ),
    )
  }
  /** @param {Ring} ring */
  const ring = ({ name, phone, digits, text }) =>
    element(
      "li",
      {},
      `${name}: `,
      phone ? element("a", { href: `tel:${digits}` }, element("span", { "data-md-score": 0 }, phone)) : `text ${text}`,
    )
  /** @param {Answer} answer */
  const block = ({ says, rings, links, danger }) =>
    element(
      "div",
      { class: danger ? "search-answer danger" : "search-answer" },
      element("p", {}, says),
      element(
        "ul",
        {},
        rings.map(ring),
        links.map((found, i) => link(found, danger && !i ? 300 : found.dates?.days.length ? 200 : 0)),
      ),
    )

  /** @param {Mended[]} mended */
  const spelt = (mended) =>
    element(
      "p",
      { class: "search-spelt" },
      "Did you mean ",
      mended.flatMap(([, right], i) => [i ? ", " : null, element("strong", {}, right)]),
      "? These are the results for it.",
    )

  if (place) {
    addEventListener("search-result", (event) => {
      const { answers = [], mended = [] } = /** @type {CustomEvent<Result>} */ (event).detail
      place.replaceChildren(
        ...answers.filter(({ danger }) => danger).map(block),
        ...(mended.length ? [spelt(mended)] : []),
        ...answers.filter(({ danger }) => !danger).map(block),
      )
      place.hidden = !place.childElementCount
    })
  }
}
