// The papers of the open case: the list of them, and all of them as one zip. Their words come when the list is first shown.
import { alert, element, lateFacts, show, today } from "../../../../browser/page.js"
import { button } from "../views.js"
import { noteMade, paperItem } from "./item.js"
import { saveZip } from "./out.js"
import { IDS, LETTERS, paper } from "./pack.js"
/** @import { Data, Desk } from "../types.d.ts" */
/** @import { Context } from "./types.d.ts" */

/** The words of the papers and of the letters among them. @type {(law: Data) => Promise<Omit<Context, "today">>} */
const words = async (law) => {
  const names = [...new Set(Object.values(LETTERS))]
  const [{ papers, sheet }, ...letters] = await Promise.all([
    lateFacts("case_file/pack"),
    ...names.map((name) => lateFacts(`letters/${name}`)),
  ])
  return { papers, sheet, letters: Object.fromEntries(names.map((name, i) => [name, letters[i]])), law }
}

/**
 * The part of the page with the papers. `go` shows the place where a key of the case is filled in.
 * @type {(desk: Desk, law: Data, go: (key: string) => void) => {place: HTMLElement, draw: () => void}}
 */
export const papersPart = (desk, law, go) => {
  const place = element("div", { class: "case-papers" })
  /** @type {Omit<Context, "today"> | undefined} */
  let loaded
  /** @type {ReturnType<typeof paperItem>[]} */
  let items = []
  let drawnFor = ""
  const said = element("p", { role: "status" })

  const context = () => /** @type {Context} */ ({ ...loaded, today: today() })
  /** @type {(id: string) => ReturnType<typeof paper>} */
  const made = (id) => paper(id, desk.current(), context())
  const fresh = () => items.forEach((item) => item.fresh())
  const changed = () => {
    desk.note()
    fresh()
  }
  const zip = async () => {
    try {
      const ids = await saveZip(desk.current(), context())
      noteMade(desk.current(), ids)
      changed()
      said.textContent =
        `Saved: ${ids.length} papers, notes to yourself, and READ ME FIRST, which says what is still missing. Look in your downloads.`
    } catch (error) {
      desk.complain(`The papers could not be put into one. ${error.message}`)
    }
  }
  const list = element("ul", { class: "case-list" })
  const whole = [
    element("p", { class: "tool-actions" }, button("All as one zip", zip)),
    element(
      "p",
      { class: "hint" },
      "What a letter asks is kept with the case, and is in its file. No paper holds your own notes.",
    ),
    said,
    list,
  ]

  /** The list anew: another case is open, or a paper asks for other things. */
  const drawList = () => {
    const papers = IDS.map(made)
    const now = JSON.stringify([desk.current().id, papers.map(({ asked }) => asked.map(({ id }) => id))])
    if (now === drawnFor) return fresh()
    drawnFor = now
    const open = [...list.querySelectorAll("li:has(> details[open])")].map((item) => item.getAttribute("data-paper"))
    items = papers.map(({ id }) => paperItem(desk, context().papers[id], context, go, changed))
    show(list, items.map((item) => item.place))
    for (const id of open) list.querySelector(`[data-paper="${id}"] > details`)?.setAttribute("open", "")
  }
  const draw = async () => {
    if (loaded) return drawList()
    try {
      loaded = await words(law)
      show(place, whole)
      drawList()
    } catch (error) {
      show(place, alert(error.message))
      reportError(error)
    }
  }
  return { place, draw }
}
