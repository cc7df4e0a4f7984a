// A file or a paste for the WRES reader: a preview that says which cell went where, before anything is used.
import { button } from "../../../browser/keeping.js"
import * as page from "../../../browser/page.js"
import { alert, element, only, show } from "../../../browser/page.js"
import { fromFile, fromText, Refused } from "./files.js"
import { read } from "./grid.js"
import { table } from "./result.js"
import { fields } from "./sheet.js"
import { fill } from "./words.js"
/** @import { Data, Found, Message, Opened, Placed, Values } from "./types.d.ts" */

const MOST_NOTES = 30

/** @type {(column: number) => string} */
const letters = (column) =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + column % 26)

/**
 * Return the place where files and pastes come in. `use` takes what the rep accepts, and says in words where it went;
 * `chosen` is the indicator on screen.
 * @param {Data} data
 * @param {() => number} chosen
 * @param {(found: Found) => string} use
 */
export const wresImport = (data, chosen, use) => {
  const preview = element("div", { class: "wres-preview" })
  const message = element("div", { class: "tool-message" })
  /** @param {string} words */
  const say = (words) => show(message, element("p", { role: "status" }, words))
  /** @type {(code: string, values: Values) => void} */
  const warn = (code, values) => show(message, alert(fill(data.imports[code], values)))
  /** @param {Message} note */
  const words = (note) => {
    const said = fill(data.imports[note.code], note.values)
    return note.values.fault
      ? `${said} ${fill(data.faults[note.values.fault], { ...note.values, where: "Why" })}`
      : said
  }
  /** @param {Placed} cell */
  const labelOf = ({ indicator, field }) => {
    const known = data.indicators[indicator - 1]
    return `${indicator}. ${known.name}: ${fields(known).find((one) => one.key === field)?.label ?? field}`
  }
  /** @param {string} year */
  const yearWords = (year) => (year === "this" ? "this year" : year === "last" ? "last year" : year)

  /** @param {Opened} opened */
  const look = ({ name, sheets, notes }) => {
    const reads = sheets.map(({ sheet, grid }) =>
      read(
        grid,
        data,
        (row, column) =>
          `${sheet ? `Sheet “${sheet}”, row` : "Row"} ${row + 1}, cell ${letters(Math.max(column ?? 0, 0))}${row + 1}`,
        chosen(),
      )
    )
    const all = {
      cells: reads.flatMap((one) => one.cells),
      bands: reads.flatMap((one) => one.bands),
      notes: [...notes, ...reads.flatMap((one) => one.notes)],
    }
    const organisations = [...new Map(reads.flatMap((one) => one.organisations))]
    if (!all.cells.length && !all.bands.length) {
      show(preview)
      return show(
        message,
        alert(fill(data.imports.nothing, { name })),
        all.notes.length
          ? element("ul", {}, all.notes.slice(0, MOST_NOTES).map((note) => element("li", {}, words(note))))
          : null,
      )
    }
    show(message)
    const heading = element("h3", { tabindex: "-1" }, `Found in “${name}”`)
    const body = element("div", {})
    /** @param {string} organisation */
    const draw = (organisation) => {
      /** @param {{organisation: string}} one */
      const mine = (one) => !one.organisation || one.organisation === organisation
      const cells = all.cells.filter(mine), bands = all.bands.filter(mine)
      const rows = [
        ...cells.map((one) => [one.where, labelOf(one), yearWords(one.year), one.text]),
        ...bands.map(
          (one) => [
            one.where,
            `1. ${data.indicators[0].name}: ${one.name}`,
            yearWords(one.year),
            `BME ${one.bme ?? "none"}, white ${one.white ?? "none"}, unknown ${one.unknown ?? "none"}`,
          ],
        ),
      ]
      show(
        body,
        table("Which cell went where", { heads: ["Cell", "Goes to", "Year", "Figure"], rows }),
        all.notes.length
          ? [
            element("p", {}, element("strong", {}, "Look at these:")),
            element("ul", {}, all.notes.slice(0, MOST_NOTES).map((note) => element("li", {}, words(note)))),
            all.notes.length > MOST_NOTES
              ? element("p", {}, `And ${all.notes.length - MOST_NOTES} more like these.`)
              : null,
          ]
          : null,
        element(
          "p",
          { class: "tool-actions" },
          button("Use these figures", () => {
            show(preview)
            paste.value = ""
            const into = use({
              cells,
              bands,
              organisation: organisations.find(([key]) => key === organisation)?.[1] ?? "",
            })
            say(`Used for ${into}. Look through the fields, then work it out.`)
          }, true),
          button("Leave it", () => {
            show(preview)
            say("Nothing was used. What you typed is still here.")
            paste.focus()
          }),
        ),
      )
    }
    const picker = organisations.length > 1
      ? page.field("Whose figures?", { id: "wres-organisation", value: organisations[0][0] }, {
        kind: "select",
        options: organisations,
      })
      : null
    const whose = picker?.querySelector("select")
    whose?.addEventListener("change", () => draw(whose.value))
    show(
      preview,
      heading,
      picker ? [element("p", {}, fill(data.imports.organisations, { count: organisations.length })), picker] : null,
      body,
    )
    draw(organisations[0]?.[0] ?? "")
    heading.focus()
  }

  /** @param {() => Opened | Promise<Opened>} make */
  const attempt = async (make) => {
    say("Reading…")
    try {
      look(await make())
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      show(preview)
      warn(error.code, error.values)
    }
  }
  const file = element("input", {
    type: "file",
    id: "wres-file",
    accept: ".csv,.tsv,.txt,.xlsx,.xlsm",
    onchange: () => {
      const [one] = file.files ?? []
      if (one) {
        attempt(() => fromFile(one)).then(() => {
          file.value = ""
        })
      }
    },
  })
  const pasted = page.field("Or paste rows from a spreadsheet", {
    id: "wres-paste",
    rows: 4,
    autocomplete: "off",
    spellcheck: "false",
  }, { kind: "textarea", hint: "With their headings, or two rows that begin with BME and White." })
  const paste = only("textarea", pasted)
  const zone = element(
    "details",
    { class: "wres-import" },
    element("summary", {}, "Bring in a file, or paste a table"),
    element(
      "p",
      { class: "field" },
      element("label", { for: "wres-file" }, "A CSV or XLSX file"),
      element(
        "span",
        { class: "hint", id: "wres-file-hint" },
        "Or drop it here. It is read on this device, and sent nowhere.",
      ),
      file,
    ),
    pasted,
    element(
      "p",
      { class: "tool-actions" },
      button("Read what I pasted", () => attempt(() => fromText("what you pasted", paste.value))),
    ),
    message,
    preview,
  )
  file.setAttribute("aria-describedby", "wres-file-hint")
  // A file that misses the zone would open in place of the page, and what was typed would go.
  for (const kind of /** @type {const} */ (["dragover", "drop"])) {
    addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault()
    })
  }
  zone.addEventListener("drop", (event) => {
    const [one] = event.dataTransfer?.files ?? []
    if (one) attempt(() => fromFile(one))
  })
  return zone
}
