// One field of the health check, to fill in on screen, and what others said to it beside it.
import { button } from "../../../browser/keeping.js"
import { day, element, field as labelled, only } from "../../../browser/page.js"
import { entriesOf, MOST } from "./rules.js"
import { nameOf, said } from "./words.js"

const tick = (props, words) =>
  element("span", { class: "answer" }, element("input", props), element("label", { for: props.id }, words))

const ticks = (field, id, value, change) => {
  const chosen = new Set(value ?? [])
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
          onchange: (event) => {
            chosen[event.target.checked ? "add" : "delete"](option.id)
            change([...chosen])
          },
        }, option.says)
      ),
    ),
  )
}

/** One of several, with a way back to none. `options` are [value, words]. */
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

const grid = (field, id, value, change) => {
  let rows = structuredClone(value ?? {})
  const cell = (row, column) => {
    const label = `${row.says}: ${column.says}`
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
          onchange: (event) => set(event.target.checked),
        })
        : element("input", {
          type: "text",
          id: `${id}-${row.id}-${column.id}`,
          "aria-label": label,
          value: here ?? "",
          maxlength: MOST.text,
          autocomplete: "off",
          oninput: (event) => set(event.target.value),
        }),
    )
  }
  return element(
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
}

const means = (field) => element("ol", { class: "hc-means" }, field.means.map((text) => element("li", {}, text)))

/** Make a field for one person. `change` takes the new value. */
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
  const made = labelled(field.ask, { id, value: value ?? "", maxlength: MOST.text }, { kind: "textarea" })
  const area = only("textarea", made)
  area.rows = 3
  area.addEventListener("input", () => change(area.value))
  return made
}

const quoted = (who, on, words, act = null) =>
  element(
    "div",
    { class: "hc-said" },
    element(
      "p",
      { class: "hc-who" },
      element("strong", {}, who),
      on ? `, ${day(on.slice(0, 10))}` : "",
      ": ",
      element("span", { class: "hc-words" }, words),
    ),
    act,
  )

/** What others answered, older answers that two copies left, and what was said last time. */
export const beside = (field, check, last, as, scale, remove) => {
  const here = entriesOf(check, field.id).filter((entry) => entry.by !== as || entry.earlier)
    .map((entry) =>
      quoted(
        nameOf(check, entry),
        entry.on,
        said(field, entry.value, scale),
        entry.earlier
          ? element("p", { class: "tool-actions" }, button("Delete this earlier answer", () => remove(entry)))
          : null,
      )
    )
  const then = last
    ? entriesOf(last, field.id).map((entry) =>
      quoted(`${last.year}, ${nameOf(last, entry)}`, "", said(field, entry.value, scale))
    )
    : []
  return [
    here.length ? element("div", { class: "hc-others" }, here) : null,
    then.length ? element("div", { class: "hc-last" }, then) : null,
  ]
}
