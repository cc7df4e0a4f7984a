// The case file: an incident log with a deadline for each act. The rules are rules.js and deadlines.js.
import { keepingChoice } from "../../../browser/keeping.js"
import { alert, element, facts, field, fragment, only, printPart, show, today, tool } from "../../../browser/page.js"
import { caseBar } from "./bar.js"
import { change, faults, inOrder, notes, standing } from "./deadlines.js"
import { makeDesk, whereKept } from "./desk.js"
import * as caseFields from "./fields.js"
import { made as blankOf } from "./format.js"
import { recordForm } from "./form.js"
import * as caseOut from "./out.js"
import { isDay, MOST } from "./rules.js"
import * as caseViews from "./views.js"
import { Impossible } from "../time_limits/rules.js"

/** @import { Case, Data, Edited, Entry, Form, Row, Stood } from "./types.d.ts" */
/** @typedef {"entries" | "comparators"} List A list of a case. */

/** @type {Record<List, "entry" | "comparator">} */
const KIND_OF = { entries: "entry", comparators: "comparator" }
const { wrongDay, ...typed } = caseFields
const { button, when, short, NATIONS, ...views } = caseViews
/** @type {[value: "oldest" | "newest" | "deadline", words: string][]} */
const ORDERS = [["oldest", "Oldest first"], ["newest", "Newest first"], ["deadline", "Soonest deadline first"]]

tool("case_file", (place) => {
  /** @type {Data} */
  const data = facts(place)
  const paperLog = [...place.children].filter((child) => child.tagName !== "SCRIPT")
  const desk = makeDesk()
  const days = element("div", { class: "tool-result", "aria-live": "polite" })
  const log = element("div"), logHead = element("h3", { tabindex: -1 }, "The log")
  const comparators = element("div"), comparatorsHead = element("h3", { tabindex: -1 }, "Comparators")
  const kept = element("div")
  const paper = element("div", { class: "case-print" })
  let order = ORDERS[0][0]

  /**
   * Where the open case stands, or why nobody can say.
   * @returns {{stood: Stood | null, says: HTMLElement | HTMLElement[] | null}}
   */
  const worked = () => {
    const one = desk.current()
    if (!one.nation) {
      return { stood: null, says: element("p", {}, "Choose where your member works, to see the deadlines.") }
    }
    try {
      const stood = standing(one, data, today())
      if (stood.rows.length) return { stood, says: faults(one).map(({ says }) => alert(says)) }
      return {
        stood: null,
        says: [
          ...stood.warnings.map((words) => element("p", { class: "tool-warning" }, words)),
          element("p", {}, "Add the first act below. A date and a few words are enough to see its deadline."),
        ],
      }
    } catch (error) {
      if (!(error instanceof Impossible)) throw error
      return { stood: null, says: alert(error.message) }
    }
  }

  const draw = () => {
    const one = desk.current()
    const { stood, says } = worked()
    const rows = stood?.rows ?? []
    show(
      days,
      element("h3", {}, "Deadlines"),
      says,
      stood ? views.deadlines(stood, change(rows, data.series[one.nation]), data, notes(one, rows, data)) : null,
    )
    drawLog(one, rows)
    show(
      comparators,
      one.comparators.length
        ? element(
          "ul",
          { class: "case-list" },
          one.comparators.map((row) =>
            views.comparator(
              row,
              actions(row, "comparators", comparatorForm, typed.fromComparator, short(row.who), comparatorsHead),
            )
          ),
        )
        : element("p", {}, "None yet."),
    )
    show(paper, caseOut.paper(one))
    bar.draw()
    out.draw()
    desk.drawKept()
  }
  /** @type {(one: Case, rows: Row[]) => void} */
  const drawLog = (one, rows) => {
    const dated = inOrder(one.entries)
    const number = new Map(dated.map((entry, i) => [entry.id, i + 1]))
    /** @param {Entry} entry */
    const row = (entry) => rows.find((found) => found.entry.id === entry.id)
    const sorted = {
      oldest: dated,
      newest: [...dated].reverse(),
      deadline: [...new Set(rows.map((found) => found.entry)), ...dated.filter((entry) => !row(entry))],
    }[order]
    const reorder = () => {
      const chosen = log.querySelector("select")?.value
      order = ORDERS.find(([value]) => value === chosen)?.[0] ?? order
      draw()
      only("select", log).focus()
    }
    show(
      log,
      dated.length > 1
        ? field("Order", { id: "cf-order", value: order, onchange: reorder }, { kind: "select", options: ORDERS })
        : null,
      dated.length
        ? element(
          "ol",
          { class: "case-list" },
          sorted.map((entry) =>
            views.entry(
              entry,
              number.get(entry.id) ?? 0,
              row(entry),
              actions(entry, "entries", entryForm, typed.fromEntry, `the entry for ${when(entry.date)}`, logHead),
            )
          ),
        )
        : element("p", {}, "No entries yet."),
    )
  }

  /**
   * Buttons to change or delete one record of a list.
   * @template {Edited} Made
   * @param {Made} record
   * @param {List} list
   * @param {Form} form
   * @param {(record: Made) => Record<string, string | boolean>} given
   * @param {string} name
   * @param {HTMLElement} head
   */
  const actions = (record, list, form, given, name, head) => [
    button("Change", () => desk.unlessHalfDone(() => form.edit(record, given(record))), {
      "aria-label": `Change ${name}`,
    }),
    button("Delete", (event) =>
      desk.ask(event, `Delete ${name}?`, "Delete it", () => {
        if (form.editing()?.id === record.id) {
          form.reset()
        }
        const lists = listsOf(desk.current())
        lists[list] = lists[list].filter((other) => other.id !== record.id)
        desk.altered("Deleted.")
        head.focus()
      }), { "aria-label": `Delete ${name}` }),
  ]

  /** @type {(one: Case) => Record<List, {id: string}[]>} */
  const listsOf = (one) => one
  /**
   * @template Given
   * @param {List} list
   * @param {number} most
   * @param {(given: Given) => string} words
   * @returns {(record: Given, editing: Edited | null) => void}
   */
  const put = (list, most, words) => (record, editing) => {
    const one = listsOf(desk.current())
    if (!editing && one[list].length >= most) {
      return desk.complain("This case is full. Start another case for the rest.")
    }
    const stamped = list === "entries" ? { entered: editing?.entered || today(), changed: editing ? today() : "" } : {}
    const before = one[list].find(({ id }) => id === editing?.id)
    const made = /** @type {any} */ ({
      ...(before ?? blankOf(KIND_OF[list], { id: desk.newId(), ...record })),
      ...record,
      ...stamped,
    })
    const there = one[list].some((other) => other.id === made.id)
    one[list] = there ? one[list].map((other) => (other.id === made.id ? made : other)) : [...one[list], made]
    desk.altered(words(record))
  }
  const entryForm = recordForm({
    name: "cf",
    title: ["Add to the log", "Change the entry"],
    first: typed.entryFirst(),
    texts: views.ENTRY,
    read: typed.readEntry,
    done: put("entries", MOST.entries, (made) => `In the log: ${when(made.date)}.`),
    keep: (draft) => {
      const one = desk.current()
      if (draft) one.drafts.entry = draft
      else delete one.drafts.entry
      desk.note()
    },
  })
  const opened = () => {
    const { drafts: { entry: draft }, entries } = desk.current()
    entryForm.restore(draft, entries.find(({ id }) => id === draft?.id))
  }
  const comparatorForm = recordForm({
    name: "cfc",
    title: ["Add a comparator", "Change the comparator"],
    texts: views.COMPARATOR,
    read: typed.readComparator,
    done: put("comparators", MOST.comparators, (made) => `In the table: ${short(made.who)}.`),
  })
  const bar = caseBar(desk)
  const out = caseOut.filesPart(desk, () => worked().stood)
  Object.assign(desk, { draw, opened, forms: [entryForm, comparatorForm], drawKept: () => show(kept, whereKept(desk)) })

  /** A link may bring the nation, Day A and Day B for a case not yet begun, and the date of an act to log. */
  const fromAddress = () => {
    const { nation, a, b, act } = fragment()
    const wrong = [a, b, act].find((text) => text && (!isDay(text) || wrongDay(text))) ??
      (nation && !NATIONS.some(([value]) => value === nation) ? nation : "")
    if (wrong) {
      return desk.complain(
        `The link that brought you here gives “${short(wrong)}”, which can’t be. Fill it in yourself.`,
      )
    }
    if (!desk.hasWords(desk.current())) Object.assign(desk.current(), { nation: nation ?? "", a: a ?? "", b: b ?? "" })
    if (act) entryForm.fill({ date: act })
  }

  show(
    place,
    element(
      "p",
      { class: "tool-warning" },
      element("strong", {}, "Not on the employer’s device. "),
      "Don’t do this on your employer’s computer, phone, network or wifi, and don’t keep its files there. Whoever runs them may be able to read it.",
    ),
    desk.fault,
    bar.place,
    days,
    entryForm.place,
    desk.said,
    logHead,
    log,
    comparatorsHead,
    comparators,
    element("details", {}, element("summary", {}, "Add or change a comparator"), comparatorForm.place),
    element("h3", {}, "Keep, save and print"),
    keepingChoice(),
    kept,
    out.place,
    element(
      "details",
      { class: "case-paper" },
      element("summary", {}, "A blank log on paper, for your member"),
      paperLog,
      element("p", { class: "tool-actions" }, button("Print the blank log", () => printPart("blank"))),
    ),
    paper,
  )
  desk.begin()
  opened()
  fromAddress()
  draw()
})
