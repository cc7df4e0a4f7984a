// One field of the health check, to fill in on screen.
/** @import { Child, Props } from "../../../browser/types.d.ts" */
/** @import { Answer, Cells, Column, Field, Grid, Option, Rating, Step, Ticks } from "./types.d.ts" */
import { button } from "../../../browser/keeping.js"
import { element, field as labelled, only } from "../../../browser/page.js"
import { isTable, MOST } from "./rules.js"

/** @typedef {Event & {currentTarget: HTMLInputElement}} Changed */
/** @typedef {(value: Answer) => void} Change Takes the new value. */

/** @type {(props: Props, words: string) => HTMLElement} */
const tick = (props, words) =>
  element("span", { class: "answer" }, element("input", props), element("label", { for: props.id }, words))

/** @type {(field: Ticks, id: string, value: Answer | undefined, change: (value: string[]) => void) => HTMLElement} */
const ticks = (field, id, value, change) => {
  const chosen = new Set(Array.isArray(value) ? value : [])
  return element(
    "fieldset",
    {},
    element("legend", {}, field.ask),
    element(
      "div",
      { class: "answers" },
      field.options.map((option) =>
        tick({
          type: "checkbox",
          id: `${id}-${option.id}`,
          checked: chosen.has(option.id),
          onchange: (/** @type {Changed} */ { currentTarget }) => {
            chosen[currentTarget.checked ? "add" : "delete"](option.id)
            change([...chosen])
          },
        }, option.says)
      ),
    ),
  )
}

/**
 * One of several, with a way back to none. `options` are [value, words].
 * @type {(legend: string, id: string, options: [string | number, string][], value: Answer | undefined, change: Change,
 *   extra?: Child) => HTMLElement}
 */
const radios = (legend, id, options, value, change, extra = null) => {
  const inputs = options.map(([option]) =>
    element("input", {
      type: "radio",
      name: id,
      id: `${id}-${option}`,
      checked: option === value,
      onchange: () => {
        clear.hidden = false
        change(option)
      },
    })
  )
  const clear = button("Clear", () => {
    for (const input of inputs) input.checked = false
    change("")
    inputs[0].focus()
    clear.hidden = true
  })
  clear.setAttribute("aria-label", `Clear: ${legend}`)
  clear.hidden = value === undefined
  return element(
    "fieldset",
    {},
    element("legend", {}, legend),
    extra,
    element(
      "div",
      { class: "answers" },
      options.map(([option, words], i) =>
        element("span", { class: "answer" }, inputs[i], element("label", { for: `${id}-${option}` }, words))
      ),
      clear,
    ),
  )
}

/**
 * Lay out a table to fill in, or filled in: `cell` makes what stands in one.
 * @type {(field: Grid, cell: (row: Option, column: Column) => HTMLElement) => HTMLElement}
 */
export const gridTable = (field, cell) =>
  element(
    "table",
    { class: "hc-grid" },
    element("caption", {}, field.ask),
    element(
      "thead",
      {},
      element("tr", {}, element("td", {}), field.columns.map((column) => element("th", { scope: "col" }, column.says))),
    ),
    element(
      "tbody",
      {},
      field.rows.map((row) =>
        element("tr", {}, element("th", { scope: "row" }, row.says), field.columns.map((column) => cell(row, column)))
      ),
    ),
  )

/** @type {(field: Grid, id: string, value: Answer | undefined, change: (value: Cells) => void) => HTMLElement} */
const grid = (field, id, value, change) => {
  let rows = value !== undefined && isTable(value) ? structuredClone(value) : {}
  /** @type {(row: Option, column: Column) => HTMLElement} */
  const cell = (row, column) => {
    const label = `${row.says}: ${column.says}`
    /** @param {string | boolean} found */
    const set = (found) => {
      rows = { ...rows, [row.id]: { ...rows[row.id], [column.id]: found } }
      change(rows)
    }
    const here = rows[row.id]?.[column.id]
    return element(
      "td",
      { "data-label": column.says },
      column.kind === "tick"
        ? element("input", {
          type: "checkbox",
          id: `${id}-${row.id}-${column.id}`,
          "aria-label": label,
          checked: here === true,
          onchange: (/** @type {Changed} */ { currentTarget }) => set(currentTarget.checked),
        })
        : element("input", {
          type: "text",
          id: `${id}-${row.id}-${column.id}`,
          "aria-label": label,
          value: here ?? "",
          maxlength: MOST.text,
          autocomplete: "off",
          oninput: (/** @type {Changed} */ { currentTarget }) => set(currentTarget.value),
        }),
    )
  }
  return gridTable(field, cell)
}

/** @param {Rating} field */
const means = (field) => element("ol", { class: "hc-means" }, field.means.map((text) => element("li", {}, text)))

/**
 * Make a field for one person. `change` takes the new value.
 * @type {(field: Field, id: string, value: Answer | undefined, scale: Step[], change: Change) => HTMLElement}
 */
export const make = (field, id, value, scale, change) => {
  if (field.kind === "ticks") return ticks(field, id, value, change)
  if (field.kind === "choice") {
    return radios(field.ask, id, field.options.map((option) => [option.id, option.says]), value, change)
  }
  if (field.kind === "rating") {
    return radios(
      field.ask,
      id,
      scale.map((step) => [step.value, `${step.value}: ${step.says}`]),
      value,
      change,
      means(field),
    )
  }
  if (field.kind === "table") return grid(field, id, value, change)
  const words = typeof value === "string" ? value : ""
  const made = labelled(field.ask, { id, value: words, maxlength: MOST.text }, { kind: "textarea" })
  const area = only("textarea", made)
  area.rows = 3
  area.addEventListener("input", () => change(area.value))
  return made
}
