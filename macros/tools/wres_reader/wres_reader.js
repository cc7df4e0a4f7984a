// The WRES reader: the form and the result. The sums are rules.js; the words are in the page.
import { button, keepingChoice } from "../../../browser/keeping.js"
import { alert, element, facts, field, fragment, only, show, tool } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { plain } from "./cells.js"
import { wresImport } from "./intake.js"
import * as wresResult from "./result.js"
import { wresReport } from "./report/desk.js"
import { fields, isEmpty, kindOf, work } from "./sheet.js"
import { fresh, MOST_YEARS, stateOf, typed } from "./state.js"
import { fill } from "./words.js"
/** @import { CellFault, Cells, Data, Field, Found } from "./types.d.ts" */

const NAME = "wres_reader"
store.declare(NAME, typed)

tool(NAME, (place) => {
  /** @type {Data} */
  const data = facts(place)
  let state = fresh()
  const indicator = () => data.indicators[state.indicator - 1]
  const set = () => state.sets[state.indicator] ??= { published: "", years: [{}] }
  const problem = element("div", {})
  const keep = () => {
    try {
      store.set(NAME, state)
      show(problem)
    } catch (error) {
      show(problem, alert(error.message))
    }
  }
  const form = element("form", { class: "wres-form", novalidate: true })
  const out = element("div", { class: "wres-result", tabindex: "-1" })
  const forget = () => {
    if (out.childElementCount) {
      show(out, element("p", { class: "hint" }, "The figures have changed. Work it out again."))
    }
  }

  /** @type {(cells: Cells, at: number, field: Pick<Field, "key" | "label">, hint?: string) => HTMLElement} */
  const input = (cells, at, { key, label }, hint = "") => {
    const made = field(label, {
      id: `wres-${at}-${key}`,
      value: cells[key] ?? "",
      inputmode: "text",
      autocomplete: "off",
      maxlength: 40,
    }, { hint })
    const box = only("input", made)
    box.addEventListener("input", () => {
      cells[key] = box.value
      keep()
      forget()
    })
    return made
  }
  /** @type {(cells: Cells, at: number) => HTMLElement} */
  const yearForm = (cells, at) => {
    const kind = kindOf(state.indicator)
    const all = fields(indicator())
    const legend = at ? `Earlier year ${at}` : "This year"
    const bands = kind === "bands"
      ? field("Pay bands, one a line", {
        id: `wres-${at}-bands`,
        rows: 8,
        value: cells.bands ?? "",
        autocomplete: "off",
        spellcheck: "false",
        maxlength: 10_000,
      }, {
        kind: "textarea",
        hint:
          "Name; BME; white; unknown. Lowest band first. Such as: Band 5; 340; 612; 12. A line that says only Clinical or Non-clinical begins a section.",
      })
      : null
    const lines = bands?.querySelector("textarea")
    lines?.addEventListener("input", () => {
      cells.bands = lines.value
      keep()
      forget()
    })
    const more = all.filter((one) => one.more)
    return element(
      "fieldset",
      { class: "wres-year" },
      element("legend", {}, legend),
      element(
        "div",
        { class: "tool-form" },
        input(cells, at, { key: "year", label: "WRES year" }, "The year of the 31 March, such as 2025."),
        kind === "survey"
          ? input(cells, at, { key: "survey", label: "Year of the survey" }, "The autumn in which it was asked.")
          : null,
      ),
      bands,
      element("div", { class: "tool-form" }, all.filter((one) => !one.more).map((one) => input(cells, at, one))),
      more.length
        ? element(
          "details",
          { class: "wres-more", open: more.some(({ key }) => plain(cells[key])) },
          element(
            "summary",
            {},
            {
              ratio: "Unknown ethnicity, printed totals, or only percentages",
              survey: "How many answered",
              board: "Voting and executive members",
              bands: "",
            }[kind],
          ),
          element("div", { class: "tool-form" }, more.map((one) => input(cells, at, one))),
        )
        : null,
      at
        ? element(
          "p",
          { class: "tool-actions" },
          button(`Take out earlier year ${at}`, () => {
            set().years.splice(at, 1)
            keep()
            draw()
            only(".wres-add", form).focus()
          }),
        )
        : null,
    )
  }
  const picker = field("Indicator", { id: "wres-indicator", value: "3" }, {
    kind: "select",
    options: data.indicators.map((one) => [String(one.number), `${one.number}. ${one.name}`]),
  })
  const select = only("select", picker)
  select.addEventListener("change", () => {
    state.indicator = Number(select.value)
    keep()
    draw()
    show(out)
  })

  const draw = () => {
    desk.draw()
    select.value = String(state.indicator)
    const { plain: meaning, formula } = indicator()
    const printed = field("The figure that the trust printed, if it did", {
      id: "wres-published",
      value: set().published,
      autocomplete: "off",
      maxlength: 400,
    }, {
      hint:
        "As it stands there, with its words or its % sign: 1.7, or 0.66 more likely. If that is all you have, leave the counts empty.",
    })
    const box = only("input", printed)
    box.addEventListener("input", () => {
      set().published = box.value
      keep()
      forget()
    })
    const add = button("Add an earlier year", () => {
      set().years.push({})
      keep()
      draw()
      only(`#wres-${set().years.length - 1}-year`, form).focus()
    })
    add.classList.add("wres-add")
    show(
      form,
      picker,
      element("p", {}, meaning),
      element(
        "p",
        { class: "hint" },
        `The sum: ${formula.replace(/\.$/, "")}. A masked count goes in as it is: <5 or *.`,
      ),
      set().years.map(yearForm),
      set().years.length < MOST_YEARS ? element("p", { class: "tool-actions" }, add) : null,
      kindOf(state.indicator) === "bands" ? null : printed,
      element(
        "p",
        { class: "tool-actions" },
        element("button", { type: "submit", class: "md-button md-button--primary" }, "Work it out"),
        button("Empty this indicator", () => {
          delete state.sets[state.indicator]
          keep()
          draw()
          show(out)
          select.focus()
        }),
      ),
    )
  }

  /** @type {(fault: CellFault, at: number) => string} */
  const faultWords = ({ code, values }, at) =>
    fill(data.faults[code], { ...values, where: `${at ? `Earlier year ${at}. ` : ""}${values.where ?? ""}` })

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
    const found = years.map((cells, i) => work(indicator(), cells, data.few, i ? "" : plain(set().published)))
    const faults = found.flatMap((one, i) =>
      one.faults.map((fault) => ({ ...fault, at: set().years.indexOf(years[i]) }))
    )
    const named = years.map((cells) => plain(cells.year))
    named.forEach((year, i) => {
      if (year && named.indexOf(year) < i) {
        faults.push({
          key: "year",
          code: "year-twice",
          values: { where: "Year", typed: year },
          at: set().years.indexOf(years[i]),
        })
      }
    })
    if (faults.length) {
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
      const fields = faults.flatMap(({ key, at }) => {
        const found = form.querySelector(`#wres-${at}-${key}`)
        return found instanceof HTMLElement ? [found] : []
      })
      for (const one of fields) {
        one.setAttribute("aria-invalid", "true")
        const hidden = one.closest("details")
        if (hidden) hidden.open = true
      }
      if (focus) fields[0]?.focus()
      return
    }
    const worked = found.filter((one) => one.checks !== undefined)
    const order = years.map((_, i) => i).sort((
      one,
      other,
    ) => (one === 0 ? -1 : other === 0 ? 1 : (found[other].year ?? 0) - (found[one].year ?? 0)))
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

  /**
   * Take what was found in a file: each figure over what its field held, years with the newest first.
   * @param {Found} taken
   */
  const use = ({ cells, bands, organisation }) => {
    /** @type {Set<number>} */
    const found = new Set()
    /** @type {(number: number, year: string) => Cells} */
    const yearOf = (number, year) => {
      const years = (state.sets[number] ??= { published: "", years: [{}] }).years
      if (year === "this") return years[0]
      if (year === "last") return years[1] ?? (years.push({}), years[1])
      const there = years.find((one) => plain(one.year) === year) ??
        years.find((one) => !plain(one.year) && isEmpty(one))
      const taken = there ?? (years.push({}), years[years.length - 1])
      taken.year = year
      return taken
    }
    for (const { indicator: number, year, field: key, text } of cells) {
      yearOf(number, year)[key] = text
      found.add(number)
    }
    const lines = new Map()
    for (const { year, name, bme, white, unknown } of bands) {
      lines.set(year, [...(lines.get(year) ?? []), [name, bme ?? "", white ?? "", unknown ?? "0"].join("; ")])
    }
    for (const [year, list] of lines) {
      yearOf(1, year).bands = list.join("\n")
      found.add(1)
    }
    for (const number of found) {
      const own = state.sets[number]
      own.years.sort((one, other) =>
        (Number(plain(other.year)) || (other === own.years[0] ? 9999 : 0)) -
        (Number(plain(one.year)) || (one === own.years[0] ? 9999 : 0))
      )
      own.years.length = Math.min(own.years.length, MOST_YEARS)
    }
    if (organisation) state.organisation = organisation
    const numbers = [...found].sort()
    if (!found.has(state.indicator)) state.indicator = numbers[0]
    keep()
    draw()
    show(out)
    return numbers.length > 1 ? `indicators ${numbers.join(", ")}` : `indicator ${numbers[0]}`
  }

  /** Open what stands after the # of the address, as the contract in docs/contributing/files.md says. */
  const fromAddress = () => {
    const asked = fragment()
    const number = Number(asked.indicator)
    if (!Object.hasOwn(asked, "indicator")) return false
    if (!Number.isInteger(number) || number < 1 || number > 9) {
      show(out, alert(data.faults.indicator))
      return false
    }
    const keys = new Set(["year", "survey", "bands", ...fields(data.indicators[number - 1]).map(({ key }) => key)])
    const years = Array.from(
      { length: MOST_YEARS },
      (_, i) =>
        Object.fromEntries(
          Object.entries(asked).flatMap(([name, value]) => {
            const key = i ? name.replace(new RegExp(`^y${i}-`), "") : name
            return (i === 0 || name !== key) && keys.has(key) ? [[key, value.slice(0, 10_000)]] : []
          }),
        ),
    ).filter((cells, i) => !i || !isEmpty(cells))
    state.indicator = number
    state.sets[number] = { published: (asked.published ?? "").slice(0, 400), years }
    draw()
    if (!isEmpty(years[0]) || asked.published) answer({ focus: false })
    return true
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
  // What readers without scripts see stays, folded: the contents beside the page lead to it, and it prints.
  const paper = element(
    "details",
    { class: "wres-paper" },
    element("summary", {}, "The sums in words, and a table to print and fill in"),
    [...place.children].filter((one, i) => i && one.tagName !== "SCRIPT"),
  )
  show(
    place,
    wresImport(data, () => state.indicator, use),
    form,
    problem,
    element("div", { "aria-live": "polite" }, out),
    desk.place,
    keepingChoice(),
    paper,
  )
  draw()
  fromAddress()
  addEventListener("hashchange", fromAddress)
  store.watch(({ elsewhere }) => {
    if (!elsewhere) return
    const before = JSON.stringify(state)
    load()
    // Deleted in another tab: what is on this page stays until it is closed.
    if (typed(state).length && store.get(NAME) === undefined) store.hold(NAME, state)
    if (JSON.stringify(state) !== before) draw()
  })
})
