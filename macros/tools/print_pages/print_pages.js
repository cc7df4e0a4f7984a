// A choice of pages as one document, made on the device: tick them, put them together, print or save.
import { save, SAVED } from "../../../browser/files.js"
import { button } from "../../../browser/keeping.js"
import { day, element, fragment, lateFacts, show, today, tool, voice } from "../../../browser/page.js"
import { assemble } from "./assemble.js"
import { pageChoice, pagesOf, sidesOf } from "./choice.js"
import { fileOf, layOnPaper } from "./paper.js"
import { placeOf } from "./references.js"
/** @import { Article, Contents, Made } from "./types.d.ts" */

const NAME = "print_pages"
const NOT_HERE =
  "The list of pages did not come. Try again when you have a signal, or take the file of a section from the list on this page."
const MOST = 5 // names that a message says in full

/** @param {string[]} names */
const listed = (names) => {
  const said = names.slice(0, MOST).map((name) => `“${name.slice(0, 60)}”`)
  return names.length > MOST ? `${said.join(", ")} and ${names.length - MOST} more` : said.join(", ")
}

/** The ids that the address asks for: `#pages=law/time-limits,casework/grievance`. */
const wanted = () => fragment().pages?.split(",").map((id) => id.trim()).filter(Boolean)

/**
 * What is said of a document that stands ready, and what can be done with it.
 * @type {(made: Made, count: number, missing: string[], say: (words: string) => void) => (Node | null)[]}
 */
const outcome = (made, count, missing, say) => [
  element(
    "p",
    { role: "status" },
    element("strong", {}, `${pagesOf(count)} in one document, with its contents.`),
    " Until you change what is ticked, or leave, this page prints as that document.",
  ),
  missing.length
    ? element(
      "p",
      { role: "alert", class: "tool-alert" },
      `Left out, because it could not be read: ${listed(missing)}.`,
    )
    : null,
  element(
    "p",
    { class: "tool-actions" },
    button("Print", () => print(), true),
    button("Save as one file", () => {
      save(`${placeOf(made.title.toLowerCase())}.html`, "text/html", fileOf(made))
      say(SAVED)
    }),
  ),
]

/**
 * The choice in its place, once the list of pages has come.
 * @type {(place: HTMLElement, contents: Contents) => {ask: (ids: string[]) => void}}
 */
const desk = (place, contents) => {
  const { place: said, say, warn, hush, attempt } = voice()
  const result = element("div", { class: "pages-made" })
  let takeAway = () => {}
  let turn = 0 // of the last document asked for: an earlier one that comes later is not shown

  const changed = () => {
    turn += 1
    takeAway()
    takeAway = () => {}
    show(result)
    hush()
    const ids = choice.ticked()
    const long = ids.length ? ` On paper: ${sidesOf(ids.map((id) => contents.lengths[id]))}.` : ""
    count.textContent = `${pagesOf(ids.length)} ticked.${long}`
  }
  const choice = pageChoice(contents, changed)
  const count = element("p", { role: "status", class: "pages-total" })

  const together = async () => {
    changed()
    const mine = turn, ids = choice.ticked()
    if (!ids.length) return warn("Tick at least one page first.")
    say(`Putting ${pagesOf(ids.length)} together…`)
    const came = await Promise.all(ids.map((id) => articleOf(id)))
    if (mine !== turn) return
    const parts = ids.flatMap((id, i) => {
      const article = came[i]
      return article ? [{ id, title: contents.titles[id], article }] : []
    }).map((part, i) => ({ number: i + 1, ...part }))
    const missing = ids.filter((_, i) => !came[i]).map((id) => contents.titles[id])
    if (!parts.length) return warn("None of these pages could be read. Try again when you have a signal.")
    const made = assemble(contents, parts, missing, day(today()))
    takeAway = layOnPaper(made)
    hush()
    show(result, outcome(made, parts.length, missing, say))
    result.querySelector("button")?.focus()
    history.replaceState(null, "", `#pages=${ids.join(",")}`) // the way back ticks them again
  }

  show(
    place,
    element(
      "div",
      { class: "pages-desk" },
      choice.place,
      count,
      element(
        "p",
        { class: "tool-actions" },
        button("Put them together", attempt(together), true),
        button("Untick all", () => {
          choice.set([])
          changed()
        }),
      ),
      result,
      said,
    ),
  )
  changed()
  return {
    ask: (ids) => {
      const known = ids.filter((id) => contents.sections.some(({ pages }) => pages.includes(id)))
      const unknown = ids.filter((id) => !known.includes(id))
      choice.set(known)
      changed()
      if (unknown.length) warn(`This address asks for pages that can’t be printed here: ${listed(unknown)}.`)
      count.scrollIntoView({ block: "center" })
    },
  }
}

/** @type {(id: string) => Promise<Article | null>} */
const articleOf = (id) => lateFacts(`${NAME}/${placeOf(id)}`).catch(() => null)

tool(NAME, (place) => {
  const { place: said, warn } = voice()
  /** @type {ReturnType<typeof desk> | null} */
  let open = null
  const begin = async () => {
    if (open) return
    const contents = await lateFacts(`${NAME}/contents`).catch(() => null)
    if (contents) open ??= desk(place, contents)
    else warn(NOT_HERE)
  }
  const asked = async () => {
    const ids = wanted()
    if (!ids) return
    await begin()
    open?.ask(ids)
  }
  show(
    place,
    element(
      "p",
      { class: "tool-actions" },
      button("Choose pages", async () => {
        await begin()
        place.querySelector("input")?.focus()
      }, true),
    ),
    said,
  )
  addEventListener("hashchange", asked)
  asked()
})
