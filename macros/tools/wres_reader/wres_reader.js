// The WRES reader: files, the form and the result, joined. The sums are rules.js; the words are in the page.
import { keepingChoice } from "../../../browser/keeping.js"
import { alert, element, facts, fragment, only, show, tool } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { fromAddress } from "./address.js"
import { plain, written } from "./cells.js"
import { wresForm } from "./form.js"
import { wresImport } from "./intake.js"
import { wresReport } from "./report/desk.js"
import * as wresResult from "./result.js"
import { isEmpty, work } from "./sheet.js"
import { fresh, stateOf, typed } from "./state.js"
import { take } from "./taking.js"
import { fill } from "./words.js"
/** @import { CellFault, Data } from "./types.d.ts" */

const NAME = "wres_reader"
store.declare(NAME, typed)

tool(NAME, (place) => {
  /** @type {Data} */
  const data = facts(place)
  let state = fresh()
  const indicator = () => data.indicators[state.indicator - 1]
  const set = () => state.sets[state.indicator] ??= { published: "", years: [{}] }
  const problem = element("div", {})
  const out = element("div", { class: "wres-result", tabindex: "-1" })
  const keep = () => {
    try {
      store.set(NAME, state)
      show(problem)
    } catch (error) {
      show(problem, alert(error.message))
    }
  }
  const { form, draw } = wresForm(data, () => state, {
    changed: () => {
      keep()
      if (out.childElementCount) {
        show(out, element("p", { class: "hint" }, "The figures have changed. Work it out again."))
      }
    },
    emptied: () => {
      if (!typed(state).length) state.left = {}
      show(out)
    },
    drawn: () => desk.draw(),
  })

  /** @type {(fault: CellFault, at: number) => string} */
  const faultWords = ({ code, values }, at) =>
    fill(data.faults[code], { ...values, where: `${at ? `Earlier year ${at}. ` : ""}${values.where ?? ""}` })
  /** @type {(faults: (CellFault & {at: number})[], focus: boolean) => void} */
  const showFaults = (faults, focus) => {
    show(
      out,
      element(
        "div",
        { role: "alert", class: "tool-alert" },
        element(
          "p",
          {},
          faults.length === 1 ? "This can’t be worked out yet:" : `${faults.length} things stand in the way:`,
        ),
        element("ul", {}, faults.map((fault) => element("li", {}, faultWords(fault, fault.at)))),
      ),
    )
    const boxes = faults.flatMap(({ key, at }) => {
      const found = form.querySelector(`#wres-${at}-${key}`)
      return found instanceof HTMLElement ? [found] : []
    })
    for (const one of boxes) {
      one.setAttribute("aria-invalid", "true")
      const hidden = one.closest("details")
      if (hidden) hidden.open = true
    }
    if (focus) boxes[0]?.focus()
  }

  /**
   * Which way the gap of each survey indicator runs, where the newest year can be worked out.
   * @type {(year: number | null) => Record<number, string | null>}
   */
  const gaps = (year) =>
    Object.fromEntries([5, 6, 7, 8].map((number) => {
      const cells = state.sets[number]?.years[0]
      const found = cells && !isEmpty(cells) ? work(data.indicators[number - 1], cells, data.few) : null
      const reading = found && "reading" in found && (!year || !found.year || found.year === year)
        ? found.reading
        : null
      return [number, reading && reading.codes[0]]
    }))
  const answer = ({ focus = true } = {}) => {
    for (const one of form.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid")
    const years = set().years.filter((cells, i) => !i || !isEmpty(cells))
    const found = years.map((cells, i) => work(indicator(), cells, data.few, i ? "" : written(set().published)))
    const at = years.map((cells) => set().years.indexOf(cells))
    const faults = found.flatMap((one, i) => one.faults.map((fault) => ({ ...fault, at: at[i] })))
    const named = years.map((cells) => plain(cells.year))
    named.forEach((year, i) => {
      if (year && named.indexOf(year) < i) {
        faults.push({ key: "year", code: "year-twice", values: { where: "Year", typed: year }, at: at[i] })
      }
    })
    if (faults.length) return showFaults(faults, focus)
    const worked = found.filter((one) => one.checks !== undefined)
    /** @param {number} i */
    const age = (i) => (i === 0 ? Infinity : found[i].year ?? 0)
    const order = years.map((_, i) => i).sort((one, other) => age(other) - age(one))
    wresResult.draw(out, {
      indicator: indicator(),
      state: { organisation: state.organisation, published: set().published },
      found: order.map((i) => worked[i]),
      cells: order.map((i) => years[i]),
      gaps: gaps(found[0].year),
      places: [state.region, state.trust].filter(Boolean),
      data,
      filed: () => store.file(NAME, [[String(state.indicator), set()]]),
    })
    if (focus) only("h3", out).focus()
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    answer()
  })

  const files = wresImport(data, (found) => {
    const taken = take(state, found)
    keep()
    draw()
    show(out)
    return taken
  })

  const openAddress = () => {
    const found = fromAddress(fragment(), data.indicators)
    if (!found) return
    if ("fault" in found) return show(out, alert(data.faults[found.fault]))
    state.indicator = found.number
    state.sets[found.number] = found.set
    draw()
    files.open = false
    if (!isEmpty(found.set.years[0]) || found.set.published) answer({ focus: false })
  }
  const load = () => {
    try {
      const kept = store.get(NAME, stateOf)
      if (kept) state = stateOf(kept)
    } catch (error) {
      show(problem, alert(error.message))
    }
  }
  load()
  const desk = wresReport(data, () => state, keep, (next) => {
    state = next
    keep()
    draw()
    show(out)
  })
  files.open = !typed(state).length
  // What readers without scripts see stays, folded: the contents beside the page lead to it, and it prints.
  const paper = element(
    "details",
    { class: "wres-paper" },
    element("summary", {}, "The sums in words, and a table to print and fill in"),
    [...place.children].filter((one, i) => i && one.tagName !== "SCRIPT"),
  )
  const live = element("div", { "aria-live": "polite" }, out)
  show(place, files, form, problem, live, desk.place, keepingChoice(), paper)
  draw()
  openAddress()
  addEventListener("hashchange", openAddress)
  store.watch(({ elsewhere }) => {
    if (!elsewhere) return
    const before = JSON.stringify(state)
    load()
    // Deleted in another tab: what is on this page stays until it is closed.
    if (typed(state).length && store.get(NAME) === undefined) store.hold(NAME, state)
    if (JSON.stringify(state) !== before) draw()
  })
})
