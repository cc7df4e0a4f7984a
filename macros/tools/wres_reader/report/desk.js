// One report of all indicators: whose it is, what it stands beside, and the way out of the page.
import * as files from "../../../../browser/files.js"
import { button, confirmation } from "../../../../browser/keeping.js"
import { day, element, field, only, printPart, show, today, voice } from "../../../../browser/page.js"
import { table } from "../../../../browser/table.js"
import * as store from "../../../../browser/store.js"
import { typed } from "../state.js"
import { reportOf } from "./blocks.js"
import { drawing, pictureOf } from "./drawing.js"
import { pack, unpack } from "./file.js"
import { rowsOf } from "./rows.js"
/** @import { Block } from "../../../../browser/types.d.ts" */
/** @import { Data, State } from "../types.d.ts" */
/** @import { Part } from "./blocks.js" */

const NAME = "wres_reader", REPORT = "wres-report"

/** @param {Part} part */
const shown = ({ heading, list, table: cells, caption, chart, text, small, only: place }) => {
  const look = { class: [small ? "hint" : "", place ? `wres-${place}` : ""].filter(Boolean).join(" ") || null }
  if (heading) return element("h4", look, heading)
  if (list) return element("ul", look, list.map((line) => element("li", {}, line)))
  if (chart) return drawing(chart)
  if (cells) return table(caption ?? "Figures", cells.heads, cells.rows)
  return element("p", look, text)
}

/** @type {(parts: Part[]) => Promise<Block[]>} */
const forWord = async (parts) =>
  (await Promise.all(
    parts.filter(({ only: place }) => place !== "screen").map(async ({ chart, ...block }) => {
      if (!chart) return [block]
      const picture = await pictureOf(chart)
      return picture ? [{ picture: { ...picture, words: chart.title } }] : []
    }),
  )).flat()

/**
 * Return the place where the report is made. `state` is what was typed; `keep` keeps it after a change; `use` takes what
 * a file held in place of it.
 * @param {Data} data
 * @param {() => State} state
 * @param {() => void} keep
 * @param {(next: State) => void} use
 */
export const wresReport = (data, state, keep, use) => {
  const out = element("div", { class: REPORT })
  const asked = element("div", {})
  const { place: message, attempt, warn, say, hush } = voice()
  /** @type {(made: HTMLElement, key: "organisation" | "region" | "trust") => HTMLInputElement} */
  const bound = (made, key) => {
    const box = /** @type {HTMLInputElement} */ (only("input, select", made))
    box.addEventListener("input", () => {
      state()[key] = box.value.trim()
      keep()
      if (out.childElementCount) show(out, element("p", { class: "hint" }, "That has changed. Make the report again."))
    })
    return box
  }
  /** @type {(label: string, key: "region" | "trust", names: string[], none: string) => HTMLElement} */
  const choice = (label, key, names, none) =>
    field(label, { id: `wres-${key}`, value: "" }, {
      kind: "select",
      options: [["", none], ...names.map((name) => /** @type {[string, string]} */ ([name, name]))],
    })
  const trust = field("Name of the trust", { id: "wres-organisation-name", autocomplete: "off", maxlength: 200 })
  const region = choice("Set it beside the region", "region", data.regions, "No region")
  const kind = choice("Set it beside a kind of trust", "trust", data.kinds, "No kind of trust")
  const boxes = {
    organisation: bound(trust, "organisation"),
    region: bound(region, "region"),
    trust: bound(kind, "trust"),
  }

  /** Show again what is held, as when a file was opened or a table brought a trust's name. */
  const draw = () => {
    for (const [key, box] of Object.entries(boxes)) box.value = state()[/** @type {keyof typeof boxes} */ (key)]
  }
  const fileName = (/** @type {string} */ ending) => files.named(ending, "wres-report", state().organisation)

  const make = () => {
    const rows = rowsOf(state(), data)
    if (!rows.some(({ years }) => years.length)) {
      show(out)
      return warn(data.report.nothing)
    }
    hush()
    const { title, parts } = reportOf(rows, state(), data, day(today()))
    const heading = element("h3", { tabindex: "-1" }, title)
    const told = voice()
    show(
      out,
      heading,
      parts.map(shown),
      element(
        "p",
        { class: "tool-actions" },
        button("Print the report", () => printPart(REPORT)),
        button(
          "Save the report as Word",
          told.attempt(async () => {
            await files.word(fileName("docx"), title, await forWord(parts))
            return files.SAVED
          }),
        ),
        button(
          "Save the report to a file",
          told.attempt(() => {
            files.save(fileName("json"), "application/json", pack(state(), today()))
            store.file(NAME, typed(state()))
            return `${files.SAVED} This page can open it again.`
          }),
        ),
      ),
      told.place,
    )
    heading.focus()
  }

  const open = async () => {
    const found = unpack(await files.open(".json,application/json"))
    const [first] = typed({ ...state(), ...found })
    const take = () => {
      show(asked)
      use({ ...found, indicator: first ? Number(first[0]) : state().indicator })
      draw()
      make()
      say("Opened.")
    }
    if (!typed(state()).length) return take()
    show(
      asked,
      confirmation(data.report["open-over"], { words: "Open it in place of them", act: take }, {
        words: "Keep what is here",
        act: () => {
          show(asked)
          say("Nothing on this page has changed.")
        },
      }),
    )
  }

  // Where there is a report, the browser's own Print prints it alone too.
  const { dataset } = document.documentElement
  addEventListener("beforeprint", () => {
    if (dataset.print || !out.querySelector("h3")) return
    dataset.print = REPORT
    addEventListener("afterprint", () => delete dataset.print, { once: true })
  })

  const place = element(
    "section",
    { class: "wres-desk", "aria-labelledby": "wres-desk-heading" },
    element("h3", { id: "wres-desk-heading" }, data.report.heading),
    element("p", {}, data.report.about),
    element("div", { class: "tool-form" }, trust, region, kind),
    element(
      "p",
      { class: "tool-actions" },
      button("Make the report", make, true),
      button("Open a saved report", attempt(open)),
    ),
    asked,
    message,
    out,
  )
  return { place, draw }
}
