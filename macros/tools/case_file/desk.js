// The cases that are open on the page: what they hold, where they are kept, what is not yet in a file.
import { confirmation } from "../../../browser/keeping.js"
import { alert, element, show } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { blank, check, holding } from "./format.js"
/** @import { Case, Desk, State } from "./types.d.ts" */

const NAME = "case_file"

const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((octet) => octet.toString(16).padStart(2, "0")).join("")
/** @returns {State} */
const fresh = () => ({ cases: [blank(newId(), "Case 1")], open: null })
/** @param {Case} one */
const hasWords = (one) =>
  one.entries.length + one.comparators.length > 0 ||
  Boolean(one.nation || one.a || one.b || one.lodged || Object.keys(one.drafts).length) ||
  one.others.length > 0

/** Return the desk. What is typed in half-filled forms is never lost by it. */
export const makeDesk = () => {
  const fault = element("div", { class: "case-fault" })
  const said = element("p", { role: "status", class: "case-said" })
  /** @type {Set<string>} */
  const unsaved = new Set()
  store.declare(NAME, (/** @type {State} */ found) => found.cases.filter(hasWords))
  const held = () => holding(desk.state.cases, desk.current().id)
  const keep = () => {
    show(fault)
    try {
      store.set(NAME, held())
    } catch (error) {
      desk.complain(error.message)
    }
  }
  /** @type {Desk} */
  const desk = {
    state: fresh(),
    forms: [],
    draw: () => {},
    opened: () => {},
    drawKept: () => {},
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
      keep()
      desk.draw()
      desk.say(words)
    },
    note: () => {
      desk.unsaved.add(desk.current().id)
      keep()
      desk.drawKept()
    },
    go: (id, words) => {
      desk.state.open = id
      keep()
      desk.opened()
      desk.draw()
      desk.say(words)
    },
    clear: () => {
      desk.state = fresh()
      unsaved.clear()
      for (const form of desk.forms) form.reset()
    },
    remove: (id) => {
      for (const form of desk.forms) form.reset()
      unsaved.delete(id)
      const rest = desk.state.cases.filter((one) => one.id !== id)
      desk.state = rest.length ? { cases: rest, open: rest[0].id } : fresh()
      desk.go(desk.current().id, "Deleted.")
    },
    unlessHalfDone: (action, { leaving } = { leaving: false }) => {
      const half = desk.forms.find((form) => form.half() && !(leaving && form.keeps))
      if (!half) return action()
      desk.complain("You have typed something that is not in the case file yet. Add it or clear it first.")
      half.open()
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
      try {
        const value = store.get(NAME, (held) => check(held, newId))
        const { open } = desk.state
        if (value) desk.state = check(value, newId)
        if (desk.state.cases.some((one) => one.id === open)) desk.state.open = open
        return Boolean(value)
      } catch (error) {
        desk.complain(error.message)
        return true
      }
    },
  }
  store.watch(({ elsewhere }) => {
    const words = desk.state.cases.some(hasWords)
    if (elsewhere && desk.begin()) desk.draw()
    else if (words && store.get(NAME) === undefined) {
      // Wiped here: gone. Wiped in another window: what is on this page stays until it is closed.
      if (elsewhere) return store.hold(NAME, held())
      desk.clear()
      desk.draw()
      desk.say("Wiped.")
    } else desk.drawKept()
  })
  return desk
}

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
