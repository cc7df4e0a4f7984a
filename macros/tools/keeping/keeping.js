// The panel on the privacy page: everything kept on this device, to see, save, put back and wipe.
import * as files from "../../../browser/files.js"
import { button, confirmation, keepingChoice, named } from "../../../browser/keeping.js"
import { alert, element, only, show, today, tool } from "../../../browser/page.js"
import * as offline from "../../../browser/site/offline.js"
import * as store from "../../../browser/store.js"
import { Unusable } from "../../../browser/unusable.js"
import { pack, unpack } from "./rules.js"

/** @typedef {{key: string, what: string, text: string, remove: () => void}} Item Something that is kept. */

/** @param {number} n */
const count = (n) => (n === 1 ? "1 character" : `${n.toLocaleString("en-GB")} characters`)

/**
 * The theme keeps the choice of a light or dark look itself, under a name that ends so, for this copy's folder.
 * @returns {Item[]}
 */
const looks = () => {
  if (!store.allowed()) return []
  return Object.keys(localStorage).filter((key) => {
    const at = key.lastIndexOf(".__")
    return at >= 0 && location.pathname.startsWith(key.slice(0, at))
  }).map((key) => ({
    key,
    what: key.endsWith(".__palette") ? "light or dark look" : "a setting of the page’s look",
    text: localStorage.getItem(key) ?? "",
    remove: () => localStorage.removeItem(key),
  }))
}
/** @returns {Item[]} */
const records = () =>
  store.kept().map(([name]) => ({
    key: name,
    what: named(name),
    text: store.text(name) ?? "",
    remove: () => store.remove(name),
  }))

tool("keeping", (place) => {
  const list = element("div", {})
  const sure = element("div", {})
  const message = element("div", { class: "tool-message" })
  /** @param {string} words */
  const say = (words) => show(message, element("p", { role: "status" }, words))

  const wipeAll = button("Wipe everything", () => {
    show(message)
    show(
      sure,
      confirmation(
        "Wipe everything listed above from this device? It can’t be undone. Files that you saved stay where they are.",
        {
          words: "Yes, wipe everything",
          act: () => {
            for (const look of looks()) look.remove()
            store.wipe()
            offline.remove()
            show(sure)
            draw()
            say(
              "Everything is wiped. Nothing is kept on this device. Close any other tab of this handbook: what it shows is in that tab until you do.",
            )
            land()
          },
        },
        {
          words: "No, keep it",
          act: () => {
            show(sure)
            wipeAll.focus()
          },
        },
      ),
    )
  })
  const saveAll = button("Save everything to a file", () => {
    if (!store.kept().some(([name]) => name !== "keep")) {
      return say("Nothing that you typed is kept here, so there is nothing to save.")
    }
    files.save(
      "staffside-everything.json",
      "application/json",
      pack(records().map(({ key, text }) => [key, text]), today()),
    )
    say(files.SAVED)
  })
  const putBack = button("Put back a saved file", async () => {
    try {
      if (!store.keeping()) throw new Unusable("First choose “Keep it on this device”. Then put the file back.")
      const found = unpack(await files.open(".json,application/json"))
      const there = []
      try {
        for (const [name, text] of found) {
          store.putBack(name, text)
          there.push(named(name))
        }
      } catch {
        throw new Unusable(
          `Not all of it could be put back: there is no room. The file still has everything.${
            there.length ? ` Put back: ${there.join("; ")}.` : " Nothing has changed."
          }`,
        )
      }
      say(
        found.length
          ? `Put back: ${
            found.map(([name]) => named(name)).join("; ")
          }. Whatever differed here has been set aside, not deleted.`
          : "That file holds nothing.",
      )
    } catch (error) {
      show(message, alert(error.message))
    }
  })

  /** @param {Item} item */
  const row = ({ key, what, text, remove }) =>
    element(
      "li",
      {},
      element("p", {}, element("strong", {}, what[0].toUpperCase() + what.slice(1)), `: ${count(text.length)}`),
      element(
        "details",
        { "data-record": key },
        element("summary", {}, "See it"),
        element("p", { class: "hint" }, `Kept under the name “${key}”, as this text:`),
        element("pre", { tabindex: "0", role: "region", "aria-label": `What is kept: ${what}` }, text),
        key === "keep" ? null : element(
          "p",
          { class: "tool-actions" },
          button("Delete only this", () => {
            const heading = only("h3", list)
            show(
              sure,
              confirmation(`Delete “${what}” from this device? It can’t be undone.`, {
                words: "Delete it",
                act: () => {
                  remove()
                  show(sure)
                  draw()
                  say(`Deleted: ${what}.`)
                  land()
                },
              }, {
                words: "No, keep it",
                act: () => {
                  show(sure)
                  heading?.focus()
                },
              }),
            )
          }),
        ),
      ),
    )

  // The button hides itself when nothing is left to wipe; the heading is always there.
  const land = () => (wipeAll.hidden ? only("h3", list) : wipeAll).focus()

  let copy = false
  const copyRow = () =>
    element(
      "li",
      {},
      element("p", {}, element("strong", {}, "A copy of the handbook"), ", so that it opens with no signal: see below"),
    )
  const lookForCopy = async () => {
    copy = await offline.about() !== null
    draw()
  }

  const draw = () => {
    /** @type {NodeListOf<HTMLDetailsElement>} */
    const before = list.querySelectorAll("details[open]")
    const all = [...records(), ...looks()]
    const opened = new Set([...before].map((one) => one.dataset.record))
    show(
      list,
      element("h3", { tabindex: "-1" }, "Everything that is kept here"),
      all.length || copy
        ? element("ul", { class: "kept" }, all.map(row), copy ? copyRow() : null)
        : element("p", {}, "Nothing."),
    )
    for (const one of list.querySelectorAll("details")) one.open = opened.has(one.dataset.record)
    /** @type {(button: HTMLButtonElement, is: boolean) => void} */
    const needed = (button, is) => {
      button.hidden = !is && button !== document.activeElement
    }
    needed(saveAll, store.kept().some(([name]) => name !== "keep"))
    needed(wipeAll, all.length > 0 || copy)
  }
  show(
    place,
    keepingChoice({ link: false }),
    list,
    element("p", { class: "tool-actions" }, saveAll, putBack, wipeAll),
    sure,
    message,
  )
  draw()
  store.watch(draw)
  if (offline.available) {
    addEventListener("offline-copy", lookForCopy)
    lookForCopy()
  }
})
