// The log: what happened, each with its own days, the types that it is and what shows them.
import { day, element, field, only, today } from "../../../browser/page.js"
import { bundle, reference } from "./bundle.js"
import { lastWords, safeWords } from "./day_words.js"
import { inOrder, longAgo } from "./deadlines.js"
import { FIELDS } from "./fields.js"
import { listPlace } from "./lists.js"
import { notBegun, typesIn } from "./kinds.js"
import { IRELAND, MOST } from "./rules.js"
import { details, left, lines, when } from "./views.js"
/** @import { Child, Option } from "../../../browser/types.d.ts" */
/** @import { Data, Desk, Entry, Row } from "./types.d.ts" */

/** @type {Option[]} */
const ORDERS = [["oldest", "Oldest first"], ["newest", "Newest first"], ["deadline", "Soonest deadline first"]]

/**
 * When an entry happened: About September 2026, or 20 September 2026 at the earliest.
 * @param {Entry} entry
 */
export const whenOf = ({ date, unsure }) => when(date) + (unsure ? " at the earliest" : "")

/** @type {(row: Row) => HTMLElement} */
const daysOf = (row) =>
  element(
    "p",
    { class: "days" },
    row.contact.name ? `Against ${row.contact.name}: ` : "",
    row.counted
      ? `Safe day ${day(row.counted.safe)} (${left(row.counted.safe)}). Last day in law ${lastWords(row)}.`
      : safeWords(row),
  )

/** What a type that was chosen is, and what shows each part of it. @type {(entry: Entry, nation: string, data: Data) => Child} */
const typesOf = (entry, nation, { types }) =>
  typesIn(types, nation).filter(({ id }) => entry.types.includes(id)).map((type) => {
    const { id, name, prove, law } = type
    if (nation === IRELAND) {
      return element("div", {}, element("dt", {}, name), element("dd", {}, "Legal has its tests."))
    }
    const shown = prove.flatMap((says, i) => {
      const text = entry.shown[`${id}-${i + 1}`]
      return text ? [element("li", {}, `${says} `, element("em", {}, lines(text)))] : []
    })
    return element(
      "div",
      {},
      element("dt", {}, name),
      element(
        "dd",
        {},
        `Shown so far: ${shown.length} of ${prove.length}.`,
        shown.length ? element("ul", {}, shown) : null,
        notBegun(type, entry) ? element("p", { class: "tool-warning" }, notBegun(type, entry)) : null,
        law.doubt ? [" ", element("span", { class: "doubt" }, law.doubt)] : null,
      ),
    )
  })

/**
 * @type {(desk: Desk, rows: () => Row[]) => ReturnType<typeof listPlace>}
 */
export const logPlace = (desk, rows) => {
  let order = ORDERS[0][0]
  /** Its days, against each that did it. @param {Entry} entry */
  const rowsOf = (entry) => rows().filter((found) => found.entry.id === entry.id)
  const dated = () => inOrder(desk.current().entries)
  const reorder = () => {
    const chosen = place.place.querySelector("select")?.value
    order = ORDERS.find(([value]) => value === chosen)?.[0] ?? order
    place.draw()
    only("#cf-order", place.place).focus()
  }
  /** @type {(entry: Entry, actions: Child) => HTMLElement} */
  const item = (entry, actions) => {
    const one = desk.current()
    const papers = bundle(one).filter(({ document }) => document.proves.includes(entry.id))
    const compared = one.comparators.filter(({ id }) => entry.compared.includes(id)).map(({ who }) => who)
    return element(
      "li",
      { class: "case-entry" },
      element(
        "h3",
        {},
        `${dated().indexOf(entry) + 1}. ${whenOf(entry)}`,
        entry.kind === "act" ? "" : `: ${entry.kind}`,
      ),
      element("p", {}, lines(entry.what)),
      element(
        "dl",
        {},
        details(FIELDS.entry, entry, ["words", "who", "saw", "evidence", "comparator"]),
        typesOf(entry, one.nation, desk.data),
        compared.length
          ? element("div", {}, element("dt", {}, "Compared with"), element("dd", {}, compared.join("; ")))
          : null,
        papers.length
          ? element(
            "div",
            {},
            element("dt", {}, "Proved by"),
            element("dd", {}, papers.map(reference).join("; ")),
          )
          : null,
      ),
      rowsOf(entry).map(daysOf),
      entry.entered
        ? element(
          "p",
          { class: "hint" },
          `Entered here on ${day(entry.entered)}`,
          entry.changed ? `, changed on ${day(entry.changed)}` : "",
          ".",
        )
        : null,
      element("div", { class: "tool-actions" }, actions),
    )
  }
  const place = listPlace(desk, {
    id: "log",
    title: "What happened",
    kind: "entry",
    prefix: "cf",
    form: ["Add to the log", "Change the entry"],
    most: MOST.entries,
    name: (entry) => `the entry for ${when(entry.date)}`,
    said: (entry) =>
      [`In the log: ${when(entry.date)}.`, entry.kind === "background" ? "" : longAgo(entry.date, today())]
        .filter(Boolean).join(" "),
    item,
    sorted: () =>
      order === "oldest" ? dated() : order === "newest" ? dated().reverse() : [
        ...new Set(rows().map(({ entry }) => entry)),
        ...dated().filter((entry) => !rowsOf(entry).length),
      ],
    above: () =>
      desk.current().entries.length > 1
        ? field("Order", { id: "cf-order", value: order, onchange: reorder }, { kind: "select", options: ORDERS })
        : null,
  })
  return place
}
