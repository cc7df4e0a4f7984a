// The cases that are open on the page: what they hold, where they are kept, what is not yet in a file.
import { confirmation } from "../../../browser/keeping.js"
import { alert, element, show } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { blank, check, holding } from "./format.js"
/** @import { Case, Data, Desk, State } from "./types.d.ts" */

const NAME = "case_file"

const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((octet) => octet.toString(16).padStart(2, "0")).join("")
/** @returns {State} */
const fresh = () => {
  const one = blank(newId(), "Case 1")
  return { cases: [one], open: one.id, place: "" }
}
/** What of a case its reader would miss. @type {(one: Case) => Case} */
export const core = (one) => ({ ...one, skipped: [], clock: { first: "", seen: "" } })
/** @param {Case} one */
const hasWords = (one) =>
  !/^Case \d+$/.test(one.nickname) || JSON.stringify(core(one)) !== JSON.stringify(blank(one.id, one.nickname))

/**
 * What to say where another tab deleted the case that is open here; its half-typed words are there to copy.
 * @param {Case} one
 */
const goneWords = ({ nickname, drafts }) => {
  const typed = Object.values(drafts).flatMap((draft) =>
    Object.entries(draft).filter(([name, words]) => name !== "id" && words).map(([, words]) => words)
  )
  const half = typed.length ? ` What was half typed for it: ${typed.map((words) => `“${words}”`).join(", ")}.` : ""
  return `“${nickname}” was deleted in another tab, so another case is open here now.${half}`
}

/**
 * Return the desk. What is typed in half-filled forms is never lost by it.
 * @param {Data} data
 */
export const makeDesk = (data) => {
  const fault = element("div", { class: "case-fault" })
  const said = element("p", { role: "status", class: "case-said" })
  /** @type {Set<string>} */
  const unsaved = new Set()
  store.declare(NAME, (/** @type {State} */ found) => found.cases.filter(hasWords).map(core))
  const held = () => holding(desk.state.cases, { open: desk.current().id, place: desk.state.place })
  const keep = (clear = true) => {
    try {
      store.set(NAME, held())
      if (clear) show(fault)
    } catch (error) {
      // Once, not at each letter.
      if (fault.textContent !== error.message) desk.complain(error.message)
    }
  }
  /** @type {Desk} */
  const desk = {
    state: fresh(),
    data,
    draw: () => {},
    drawKept: () => {},
    noted: () => {},
    show: () => {},
    fault,
    said,
    unsaved,
    newId,
    hasWords,
    current: () => desk.state.cases.find((one) => one.id === desk.state.open) ?? desk.state.cases[0],
    say: (words) => {
      said.textContent = words
    },
    complain: (words) => {
      // Beside what was just used, or at the top.
      document.activeElement?.closest("[data-tool] :is(.tool-actions, .tool-form)")?.after(fault)
      show(fault, alert(words))
      fault.scrollIntoView({ block: "nearest" })
    },
    altered: (words = "") => {
      unsaved.add(desk.current().id)
      desk.noted()
      keep()
      desk.draw()
      desk.say(words)
    },
    note: () => {
      unsaved.add(desk.current().id)
      keep(false)
      desk.drawKept()
    },
    keep: () => keep(false),
    go: (id, words) => {
      desk.state.open = id
      desk.noted()
      keep()
      desk.draw({ restored: true })
      desk.say(words)
    },
    clear: () => {
      desk.state = fresh()
      unsaved.clear()
      desk.draw({ restored: true })
    },
    remove: (id) => {
      unsaved.delete(id)
      const rest = desk.state.cases.filter((one) => one.id !== id)
      desk.state = rest.length
        ? { ...desk.state, cases: rest, open: rest[0].id }
        : { ...fresh(), place: desk.state.place }
      desk.go(desk.current().id, "Deleted.")
    },
    ask: ({ target }, words, yes, action) => {
      const spot = target instanceof HTMLElement && target.closest(".tool-actions")
      if (!spot) return
      const before = [...spot.childNodes]
      const back = () => {
        show(spot, before)
        target.focus()
      }
      show(
        spot,
        confirmation(words, {
          words: yes,
          act: () => {
            show(spot, before)
            action()
          },
        }, { words: "Keep it", act: back }),
      )
    },
    begin: () => {
      const was = desk.current()
      try {
        const value = store.get(NAME, (found) => check(found, newId))
        const { open, place } = desk.state
        if (value) desk.state = check(value, newId)
        // Another tab is at another case, or at another part of it: this one stays where it is.
        if (desk.state.cases.some((one) => one.id === open)) desk.state.open = open
        else if (value && hasWords(was)) desk.complain(goneWords(was))
        if (place) desk.state.place = place
        return Boolean(value)
      } catch (error) {
        desk.complain(error.message)
        return true
      }
    },
  }
  store.watch(({ elsewhere }) => {
    const words = desk.state.cases.some(hasWords), open = desk.state.open
    // What is half typed belongs to its case: none of it goes into another.
    if (elsewhere && desk.begin()) desk.draw({ restored: desk.state.open !== open })
    else if (words && store.get(NAME) === undefined) {
      // Wiped here: gone. Wiped in another window: what is on this page stays until it is closed.
      if (elsewhere) return store.hold(NAME, held())
      desk.clear()
      desk.say("Wiped.")
    } else desk.drawKept()
  })
  return desk
}

/** Whether this browser keeps the case file. */
export const isKept = () => store.kept().some(([name]) => name === NAME)

/**
 * Say where the case file is.
 * @param {Desk} desk
 */
export const whereKept = (desk) => {
  const held = store.kept().find(([name]) => name === NAME)
  const ours = desk.state.cases.filter((one) => desk.unsaved.has(one.id) && hasWords(one)).length
  const old = store.trouble() ? " That is how it was before: what you did since is on this open page only." : ""
  return element(
    "p",
    {},
    held
      ? `The case file is kept by this browser (${held[1].toLocaleString("en-GB")} characters).${old}`
      : "The case file is on this open page only.",
    ours ? ` Not yet in a file of yours: ${ours === 1 ? "1 case" : `${ours} cases`}.` : "",
  )
}
