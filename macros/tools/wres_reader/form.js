// The WRES reader's form: the fields of one indicator, for each year.
import { button } from "../../../browser/keeping.js"
import { element, field, only, show } from "../../../browser/page.js"
import { plain } from "./cells.js"
import { fields, kindOf } from "./sheet.js"
import { MOST_YEARS } from "./state.js"
/** @import { Cells, Data, Field, State } from "./types.d.ts" */

const MORE = {
  ratio: "Unknown ethnicity, printed totals, or only percentages",
  survey: "How many answered",
  board: "Voting and executive members",
  bands: "",
}

/**
 * Return the form, and what draws it anew. `changed` is called when something was typed, `emptied` when an indicator
 * was emptied or another one chosen, `drawn` when all of it is drawn anew.
 * @param {Data} data
 * @param {() => State} state
 * @param {{changed: () => void, emptied: () => void, drawn: () => void}} then
 */
export const wresForm = (data, state, { changed, emptied, drawn }) => {
  const form = element("form", { class: "wres-form", novalidate: true })
  const indicator = () => data.indicators[state().indicator - 1]
  const set = () => state().sets[state().indicator] ??= { published: "", years: [{}] }

  /**
   * Let a box hold a text of a record.
   * @type {(made: HTMLElement, held: Record<string, string>, key: string) => HTMLElement}
   */
  const bound = (made, held, key) => {
    const box = /** @type {HTMLInputElement} */ (only("input, textarea", made))
    box.addEventListener("input", () => {
      held[key] = box.value
      changed()
    })
    return made
  }
  /** @type {(cells: Cells, at: number, field: Pick<Field, "key" | "label">, hint?: string) => HTMLElement} */
  const input = (cells, at, { key, label }, hint = "") =>
    bound(
      field(label, {
        id: `wres-${at}-${key}`,
        value: cells[key] ?? "",
        inputmode: "text",
        autocomplete: "off",
        maxlength: 40,
      }, { hint }),
      cells,
      key,
    )
  /** @type {(cells: Cells, at: number) => HTMLElement} */
  const bandsOf = (cells, at) =>
    bound(
      field("Pay bands, one a line", {
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
      }),
      cells,
      "bands",
    )
  /** @type {(at: number) => HTMLElement} */
  const takeOut = (at) =>
    element(
      "p",
      { class: "tool-actions" },
      button(`Take out earlier year ${at}`, () => {
        set().years.splice(at, 1)
        changed()
        draw()
        only(".wres-add", form).focus()
      }),
    )
  /** @type {(cells: Cells, at: number) => HTMLElement} */
  const yearForm = (cells, at) => {
    const kind = kindOf(state().indicator)
    const all = fields(indicator())
    const more = all.filter((one) => one.more)
    return element(
      "fieldset",
      { class: "wres-year" },
      element("legend", {}, at ? `Earlier year ${at}` : "This year"),
      element(
        "div",
        { class: "tool-form" },
        input(cells, at, { key: "year", label: "WRES year" }, "The year of the 31 March, such as 2025."),
        kind === "survey"
          ? input(cells, at, { key: "survey", label: "Year of the survey" }, "The autumn in which it was asked.")
          : null,
      ),
      kind === "bands" ? bandsOf(cells, at) : null,
      element("div", { class: "tool-form" }, all.filter((one) => !one.more).map((one) => input(cells, at, one))),
      more.length
        ? element(
          "details",
          { class: "wres-more", open: more.some(({ key }) => plain(cells[key])) },
          element("summary", {}, MORE[kind]),
          element("div", { class: "tool-form" }, more.map((one) => input(cells, at, one))),
        )
        : null,
      at ? takeOut(at) : null,
    )
  }
  const picker = field("Indicator", { id: "wres-indicator", value: "3" }, {
    kind: "select",
    options: data.indicators.map((one) => [String(one.number), `${one.number}. ${one.name}`]),
  })
  const select = only("select", picker)
  select.addEventListener("change", () => {
    state().indicator = Number(select.value)
    changed()
    draw()
    emptied()
  })

  const draw = () => {
    drawn()
    select.value = String(state().indicator)
    const { plain: meaning, formula } = indicator()
    const printed = bound(
      field("The figure that the trust printed, if it did", {
        id: "wres-published",
        value: set().published,
        autocomplete: "off",
        maxlength: 400,
      }, {
        hint: kindOf(indicator().number) === "ratio"
          ? "As it stands there, with its words or its % sign: 1.7, or 0.66 more likely. If that is all you have, leave the counts empty."
          : "As it stands there, with its words or its % sign: 7.2 points higher, or 15% v 6.6%. The figures below are needed too.",
      }),
      /** @type {any} */ (set()),
      "published",
    )
    const add = button("Add an earlier year", () => {
      set().years.push({})
      changed()
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
      kindOf(state().indicator) === "bands" ? null : printed,
      element(
        "p",
        { class: "tool-actions" },
        element("button", { type: "submit", class: "md-button md-button--primary" }, "Work it out"),
        button("Empty this indicator", () => {
          delete state().sets[state().indicator]
          changed()
          draw()
          emptied()
          select.focus()
        }),
      ),
    )
  }
  return { form, draw }
}
