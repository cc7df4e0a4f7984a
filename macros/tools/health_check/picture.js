// A picture of the five ratings, with the same in a table beside it: drawn with shapes as well as colour.
/** @import { Check, HealthCheck, Standing } from "./types.d.ts" */
import { element } from "../../../browser/page.js"
import { standing } from "./standing.js"
import { number, ratings, stands } from "./words.js"

const NS = "http://www.w3.org/2000/svg"
const LEFT = 34, STEP = 105, TOP = 34, ROW = 44

/** @type {(tag: string, props: Record<string, string | number>, ...children: (Node | string)[]) => Element} */
const shape = (tag, props, ...children) => {
  const made = document.createElementNS(NS, tag)
  for (const [name, value] of Object.entries(props)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}
/** @param {number} rating */
const across = (rating) => LEFT + 20 + (rating - 1) * STEP
/** @type {(x: number, y: number) => Element} */
const dot = (x, y) => shape("circle", { cx: x, cy: y, r: 9, class: "hc-now" })
/** @type {(x: number, y: number) => Element} */
const diamond = (x, y) => shape("path", { d: `M${x} ${y - 8}l8 8l-8 8l-8 -8z`, class: "hc-then" })
/** @type {(from: number, to: number, y: number, name: string) => Element} */
const bar = (from, to, y, name) => shape("line", { x1: across(from), x2: across(to), y1: y, y2: y, class: name })

/** @type {(found: Standing | null, y: number, draw: typeof dot, name: string) => Element[]} */
const marks = (
  found,
  y,
  draw,
  name,
) => (!found
  ? []
  : found.agreed
  ? [draw(across(found.agreed), y)]
  : [bar(found.low, found.high, y, name), draw(across(found.low), y), draw(across(found.high), y)])

/**
 * Draw the ratings of a check, and of the earlier one if there is one. `id` makes the names of its parts its own.
 * @type {(form: HealthCheck, check: Check, last: Check | null, id: string) => HTMLElement[]}
 */
export const healthCheckPicture = (form, check, last, id) => {
  const { sections, scale } = form
  const height = TOP + sections.length * ROW + 4
  const words = sections.map((section) =>
    `${number(section.id)}: ${stands(standing(check, section), scale)}${
      last ? `; ${last.year}: ${stands(standing(last, section), scale)}` : ""
    }.`
  ).join(" ")
  const title = shape("title", { id: `${id}-title` }, `The ratings of ${check.year}${last ? ` and ${last.year}` : ""}`)
  const told = shape("desc", { id: `${id}-desc` }, words)
  const picture = shape(
    "svg",
    {
      viewBox: `0 0 300 ${height}`,
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-desc`,
      class: "hc-picture",
    },
    title,
    told,
    ...scale.flatMap((
      { value },
    ) => [
      shape("line", { x1: across(value), x2: across(value), y1: TOP - 8, y2: height - 6, class: "hc-rule" }),
      shape("text", { x: across(value), y: 18, "text-anchor": "middle" }, String(value)),
    ]),
    ...sections.flatMap((section, i) => {
      const y = TOP + i * ROW + ROW / 2
      return [
        shape("text", { x: 4, y: y + 5, class: "hc-letter" }, number(section.id)),
        ...(last ? marks(standing(last, section), y + 11, diamond, "hc-range-then") : []),
        ...marks(standing(check, section), last ? y - 7 : y, dot, "hc-range"),
      ]
    }),
  )
  const key = element(
    "p",
    { class: "hc-key" },
    `● ${check.year}`,
    last ? `, ◇ ${last.year}` : "",
    ". A line joins ratings that are not agreed yet.",
    ` ${scale.map((step) => `${step.value}: ${step.says}`).join("; ")}.`,
  )
  const { heads, rows } = ratings(form, check, last)
  const table = element(
    "table",
    { class: "hc-ratings" },
    element("caption", {}, "The same ratings in a table"),
    element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
    element(
      "tbody",
      {},
      rows.map(([head, ...cells]) =>
        element("tr", {}, element("th", { scope: "row" }, head), cells.map((cell) => element("td", {}, cell)))
      ),
    ),
  )
  return [element("figure", { class: "hc-figure" }, picture, element("figcaption", {}, key)), table]
}
