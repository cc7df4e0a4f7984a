// The papers of the open case: the list of them, and all of them as one zip. Their words come when the list is first shown.
import { alert, element, lateFacts, show, today } from "../../../../browser/page.js"
import { button } from "../views.js"
import { numbered } from "./events.js"
import { LATEST } from "./fields.js"
import { noteMade, paperItem } from "./item.js"
import { saveZip } from "./out.js"
import { IDS, LETTERS, paper } from "./pack.js"
/** @import { Data, Desk, Gap, Place } from "../types.d.ts" */
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

/** The place of the case file where each key of a case is filled in, and the field there. @type {Record<string, string>} */
const PLACES = {
  wants: "wants",
  entries: "log",
  comparators: "comparators",
  documents: "documents",
  steps: "steps",
  losses: "losses",
}
/** The box of a key, where it has not its name: the first of the others that the claim is against. @type {Record<string, string>} */
const BOXES = { others: "against-who2" }
/** @type {(key: string) => Gap} */
const gapOf = (key) => ({
  id: key,
  says: "",
  place: PLACES[key] ?? "case",
  field: PLACES[key] ? undefined : BOXES[key] ?? key,
})

/**
 * The part of the case file with its papers. `go` shows another part.
 * @type {(desk: Desk, go: (gap: Gap) => void) => Place & {open: (id: string | undefined) => void}}
 */
export const papersPlace = (desk, go) => {
  const held = element("div", { class: "case-papers" })
  /** @type {Omit<Context, "today"> | undefined} */
  let loaded
  /** @type {ReturnType<typeof paperItem>[]} */
  let items = []
  let drawnFor = "", wanted = ""
  const said = element("p", { role: "status" })

  const context = () => /** @type {Context} */ ({ ...loaded, today: today() })
  /** @param {string} key */
  const goTo = (key) => {
    const [list, event] = key.split(".")
    const all = list === "entries" && event ? numbered(desk.current()) : []
    const found = event === LATEST ? all.findLast(({ kind }) => kind !== "background") : all[Number(event) - 1]
    go(
      found
        ? { ...gapOf(list), kind: "entry", record: found.id, field: event === LATEST ? "date" : "types" }
        : gapOf(list),
    )
  }
  const fresh = () => items.forEach((item) => item.fresh())
  const changed = () => {
    desk.note()
    fresh()
  }
  const zip = async () => {
    try {
      const ids = await saveZip(desk.current(), context())
      noteMade(desk.current(), ids, context())
      desk.altered()
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
      "What a paper asks besides is kept with the case, for that paper alone. Your name and your union stand in every letter. No paper holds your own notes.",
    ),
    said,
    list,
  ]
  /** Open the paper that was asked for. */
  const openWanted = () => {
    const details = wanted ? list.querySelector(`[data-paper="${wanted}"] > details`) : null
    wanted = ""
    details?.setAttribute("open", "")
    details?.querySelector("summary")?.focus()
  }
  /** The list anew: another case is open, or a paper asks for other things. */
  const drawList = () => {
    const made = IDS.map((id) => paper(id, desk.current(), context()))
    const now = JSON.stringify([
      desk.current().id,
      made.map(({ asked }) => asked.map(({ id, options }) => [id, options])),
    ])
    if (now === drawnFor) fresh()
    else {
      drawnFor = now
      said.textContent = ""
      items = made.map(({ id, asked }) => paperItem(desk, context().papers[id], asked, context, goTo, changed))
      show(list, items.map((item) => item.place))
    }
    openWanted()
  }
  const draw = async () => {
    if (desk.state.place !== "papers") return
    if (loaded) return drawList()
    try {
      loaded = await words(desk.data)
      show(held, whole)
      drawList()
    } catch (error) {
      show(held, alert(error.message))
      reportError(error)
    }
  }
  return {
    id: "papers",
    title: "The papers",
    place: element("div", {}, element("h2", { tabindex: -1 }, "The papers"), held),
    count: () => "",
    draw,
    open: (id = "") => {
      wanted = id
      if (loaded) openWanted()
    },
  }
}
