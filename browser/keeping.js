// The choice to keep things on this device, as each tool shows it, and what a tool keeps. The panel with everything kept is macros/tools/keeping/keeping.js.
import * as guard from "./guard.js"
import { alert, element, home, show } from "./page.js"
import * as store from "./store.js"
/** @import { Kept, Voice } from "./types.d.ts" */
/** @typedef {{words: string, act: () => unknown}} Act A button: its words, and what it does. */

export const PANEL = new URL("reference/privacy.html#what-is-kept-on-this-device", home).href
const WHERE = location.protocol === "file:"
  ? "It is kept by this browser, on this device: not on a USB stick or in the folder of this copy. Other pages opened from the device’s own disk in this browser may be able to read it."
  : "It is kept by this browser, on this device, and nowhere else."
export const WARNING =
  "Do this only on a device of your own. An employer can look at what is on its devices, and copies may outlast your deleting it. On a shared device, whoever uses this browser next can read it."

/**
 * Say in words what a record is: `case_file` is “case file”.
 * @param {string} name
 */
export const named = (name) => {
  if (name === "keep") return "your choice to keep things"
  const aside = name.startsWith(store.ASIDE)
  const plain = (aside ? name.slice(store.ASIDE.length) : name).replace(/:(\d+)$/, " $1").replace(/[-_]/g, " ")
  return aside ? `${plain}, set aside because it could not be read or had changed` : plain
}

/**
 * @param {string} words
 * @param {(event: MouseEvent) => unknown} onclick
 */
export const button = (words, onclick, primary = false) =>
  element("button", { type: "button", class: primary ? "md-button md-button--primary" : "md-button", onclick }, words)

/**
 * Ask before something is deleted, in the page; the safe answer has the focus.
 * @param {string | string[]} question
 * @param {Act} yes
 * @param {Act} no
 */
export const confirmation = (question, yes, no) => {
  const safe = button(no.words, no.act, true)
  const box = element(
    "div",
    { class: "confirm", role: "group", "aria-label": "Are you sure?" },
    element("p", {}, ...[question].flat()),
    element("p", { class: "tool-actions" }, button(yes.words, yes.act), safe),
  )
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") no.act()
  })
  requestAnimationFrame(() => safe.focus())
  return box
}

/** Return an element that says whether things are kept here, and lets the rep choose. It keeps itself up to date. */
export const keepingChoice = ({ link = true } = {}) => {
  const place = element("div", { class: "keeping" })
  const said = element("div", { role: "status", class: "keeping-now" })
  const acts = element("div", {})
  place.append(said, acts)
  const focusFirst = () => acts.querySelector("button")?.focus()

  /** @param {boolean} wanted */
  const choose = (wanted) => {
    try {
      store.keep(wanted)
      draw()
      focusFirst()
    } catch (error) {
      draw()
      acts.append(alert(error.message))
      focusFirst()
    }
  }
  const ask = () => {
    const names = store.kept().map(([name]) => name).filter((name) => name !== "keep").map(named)
    const back = () => {
      draw()
      focusFirst()
    }
    show(
      acts,
      confirmation(
        [
          names.length
            ? `Stopping deletes this from the device: ${names.join("; ")}. `
            : "Nothing but your choice is kept yet. ",
          "What you see on this page stays until you close or leave it. To have it later, save it to a file first.",
        ],
        { words: "Stop, and delete it", act: () => choose(false) },
        { words: "Go on keeping it", act: back },
      ),
    )
  }
  const asideNote = () =>
    store.kept().some(([name]) => name.startsWith(store.ASIDE))
      ? element(
        "p",
        {},
        "Something kept earlier has been set aside. ",
        element("a", { href: PANEL }, "See it, save it or delete it"),
        ".",
      )
      : null

  const draw = () => {
    if (!store.allowed()) {
      show(
        said,
        element(
          "p",
          {},
          element("strong", {}, "Nothing is kept on this device. "),
          "This browser does not let pages keep anything here, as in a private window. Save a file before you close this page.",
        ),
      )
      return show(acts)
    }
    if (store.keeping()) {
      const why = store.trouble()
      show(
        said,
        element(
          "p",
          {},
          element("strong", {}, why ? "Not kept on this device. " : "Kept on this device. "),
          why ?? WHERE,
        ),
      )
      return show(
        acts,
        element(
          "p",
          { class: "tool-actions" },
          button("Stop keeping it", ask),
          link ? element("a", { href: PANEL }, "See or wipe what is kept") : null,
        ),
        asideNote(),
      )
    }
    show(
      said,
      element(
        "p",
        {},
        element("strong", {}, "Nothing is kept on this device. "),
        "When you close or leave this page, what you typed is gone, unless you save it to a file.",
      ),
    )
    show(
      acts,
      element("p", { class: "hint" }, WARNING),
      element("p", { class: "tool-actions" }, button("Keep it on this device", () => choose(true))),
      asideNote(),
    )
  }

  let drawn = ""
  let shown = false
  const state = () =>
    [
      store.allowed(),
      store.keeping(),
      store.trouble(),
      store.kept().filter(([name]) => name.startsWith(store.ASIDE)).length,
    ].join()
  const stop = store.watch(() => {
    shown ||= place.isConnected
    if (shown && !place.isConnected) return stop()
    if (state() === drawn) return // a keystroke kept elsewhere must not move the focus here
    drawn = state()
    draw()
  })
  drawn = state()
  draw()
  return place
}

/**
 * What a tool keeps under a name. What goes wrong is said, and what was typed stays on the page.
 * `parts` returns what of a value the reader would miss: see store.declare.
 * @template Value
 * @param {string} name
 * @param {(value: any) => unknown} check
 * @param {Pick<Voice, "place" | "warn" | "hush">} voice
 * @param {(value: Value) => unknown[]} [parts]
 * @returns {Kept<Value>}
 */
export const keepingRecord = (name, check, { place, warn, hush }, parts) => {
  let full = false
  if (parts) store.declare(name, parts)
  return {
    read: () => {
      try {
        return store.get(name, check)
      } catch (error) {
        warn(error.message)
        return null
      }
    },
    write: (value) => {
      try {
        store.set(name, value)
        if (full) hush()
        full = false
      } catch (error) {
        // Once, not at each letter.
        if (place.textContent !== error.message) warn(error.message)
        full = true
      }
    },
    remove: () => store.remove(name),
    hold: (value) => store.hold(name, value),
    file: (found) => store.file(name, found),
  }
}
guard.hold(() => store.loose().map(named))
