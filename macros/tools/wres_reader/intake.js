// Files and pastes for the WRES reader: what is in them is shown, and what is uncertain asked, before anything is used.
import { button } from "../../../browser/keeping.js"
import * as page from "../../../browser/page.js"
import { alert, element, only, show } from "../../../browser/page.js"
import { fromFile, fromText, Refused } from "./files.js"
import { leftList, leftOut, noteList } from "./notes.js"
import { drawFound, questionFields, usedWords } from "./preview.js"
import { read } from "./reading/read.js"
import { PASTED } from "./taking.js"
import { fill } from "./words.js"
/** @import { Data, Found, Message, Opened, TableReading } from "./types.d.ts" */
/** @import { Taken } from "./taking.js" */

const PASTE = "With their headings, or two rows that begin with BME and White. " +
  "A table copied from a PDF works if each row has a figure under each heading."

/**
 * Return the place where files and pastes come in. `use` takes what the rep accepts.
 * @param {Data} data
 * @param {(found: Found) => Taken} use
 */
export const wresImport = (data, use) => {
  const preview = element("div", { class: "wres-preview" })
  const message = element("div", { class: "tool-message" })
  /** @param {...(string | HTMLElement | null)} words */
  const say = (...words) => show(message, element("p", { role: "status" }, ...words))

  /** @type {(name: string, reading: TableReading) => void} */
  const sayNothing = (name, { notes, left }) => {
    show(preview)
    show(
      message,
      alert(fill(data.imports.nothing, { name })),
      noteList(data, notes),
      left.length ? [element("p", {}, "What stands there was not used:"), leftList(data, left, true)] : null,
    )
  }

  /** @type {(opened: Opened[]) => void} */
  const look = (opened) => {
    const name = opened.map((one) => one.name).join("”, “")
    /** @type {Record<string, string>} */
    const answers = {}
    const heading = element("h3", { tabindex: "-1" }, `Found in “${name}”`)
    const asked = element("div", {}), whose = element("div", {}), body = element("div", {})
    let organisation = ""

    const draw = () => {
      const reading = read(opened, data, answers)
      const { questions, organisations } = reading
      const found = reading.cells.length + reading.bands.length
      if (!found && !questions.length) return sayNothing(name, reading)
      if (!organisations.some(([key]) => key === organisation)) organisation = organisations[0]?.[0] ?? ""
      const open = questions.filter((one) => one.must && !one.answer)
      const first = questions.length > 1 ? `First, ${questions.length} questions:` : "First, a question:"
      const answerTo = (/** @type {string} */ id, /** @type {string} */ value) => {
        answers[id] = value
        const at = document.activeElement?.id
        draw()
        if (at) document.getElementById(at)?.focus()
      }
      show(
        asked,
        questions.length ? [element("p", {}, element("strong", {}, first)), questionFields(questions, answerTo)] : null,
      )
      drawFound(body, data, reading, organisation, {
        use: (some) => {
          if (open.length) {
            show(message, alert(data.imports["answer-first"]))
            return only(`#wres-question-${questions.indexOf(open[0])}`, asked).focus()
          }
          if (!some.cells.length && !some.bands.length) return sayNothing(name, reading)
          const whoseName = organisations.find(([key]) => key === organisation)?.[1] ?? reading.trust
          show(preview)
          paste.value = ""
          show(message, usedWords(data, use({ ...some, organisation: whoseName, name, left: leftOut(data, reading) })))
        },
        leave: () => {
          show(preview)
          say("Nothing was used. Nothing on this page has changed.")
          paste.focus()
        },
      })
      if (whose.childElementCount || organisations.length < 2) return
      const picker = page.field("Whose figures?", { id: "wres-organisation", value: organisation }, {
        kind: "select",
        options: organisations,
      })
      const select = only("select", picker)
      select.addEventListener("change", () => {
        organisation = select.value
        draw()
      })
      show(whose, element("p", {}, fill(data.imports.organisations, { count: organisations.length })), picker)
    }
    show(message)
    show(preview, heading, whose, asked, body)
    draw()
    if (preview.contains(heading)) heading.focus()
  }

  /** @param {(() => Promise<Opened>)[]} makers */
  const attempt = async (makers) => {
    say("Reading…")
    /** @type {Message[]} */
    const refused = []
    /** @type {Opened[]} */
    const opened = []
    for (const make of makers) {
      try {
        opened.push(await make())
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        refused.push({ code: error.code, values: error.values })
      }
    }
    show(preview)
    if (opened.length) look(opened)
    if (refused.length) {
      message.append(...refused.map(({ code, values }) => alert(fill(data.imports[code], values))))
      message.querySelector("[role=status]")?.remove()
    }
  }
  /** @param {Iterable<File>} list */
  const open = (list) => attempt([...list].map((one) => () => fromFile(one)))
  const file = element("input", {
    type: "file",
    id: "wres-file",
    multiple: true,
    accept: ".csv,.tsv,.txt,.xlsx,.xlsm",
    "aria-describedby": "wres-file-hint",
    onchange: () => {
      if (file.files?.length) {
        open(file.files).then(() => {
          file.value = ""
        })
      }
    },
  })
  const pasted = page.field("Or paste rows from a spreadsheet", {
    id: "wres-paste",
    rows: 3,
    autocomplete: "off",
    spellcheck: "false",
  }, {
    kind: "textarea",
    hint: PASTE,
  })
  const paste = only("textarea", pasted)
  const zone = element(
    "details",
    { class: "wres-import" },
    element("summary", {}, "Bring in a file, or paste a table"),
    element(
      "p",
      { class: "field" },
      element("label", { for: "wres-file" }, "CSV or XLSX files"),
      element(
        "span",
        { class: "hint", id: "wres-file-hint" },
        "One, or several years at once. Or drop them here. They are read on this device, and sent nowhere.",
      ),
      file,
    ),
    pasted,
    element(
      "p",
      { class: "tool-actions" },
      button("Read what I pasted", () => attempt([() => fromText(PASTED, paste.value)])),
    ),
    message,
    preview,
  )
  // A file that misses the zone would open in place of the page, and what was typed would go.
  for (const kind of /** @type {const} */ (["dragover", "drop"])) {
    addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault()
    })
  }
  zone.addEventListener("drop", (event) => {
    if (event.dataTransfer?.files.length) open(event.dataTransfer.files)
  })
  return zone
}
