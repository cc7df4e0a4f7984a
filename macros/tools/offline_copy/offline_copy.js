// The panel of the copy that this browser keeps: whether there is one, of which day, how large; keep it, remove it.
import { button } from "../../../browser/keeping.js"
import { day, element, show, tool, voice } from "../../../browser/page.js"
import * as offline from "../../../browser/site/offline.js"

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`

tool("offline_copy", (place) => {
  const now = element("div", { class: "copy-now" })
  const speech = voice()
  /** @type {(words: string, does: () => Promise<string>) => HTMLButtonElement} */
  const act = (words, does) =>
    button(words, async ({ currentTarget }) => {
      const pressed = /** @type {HTMLButtonElement} */ (currentTarget)
      pressed.disabled = true
      speech.say("One moment…")
      await speech.attempt(does)()
      await draw()
      now.querySelector("button")?.focus()
    })
  const removing = act("Remove it from this device", async () => {
    await offline.remove()
    return "Removed. This browser keeps no copy of the handbook."
  })
  const keeping = act("Keep a copy on this device", async () => {
    await offline.keep()
    return "Kept. The handbook now opens here with no signal."
  })
  /** @type {(first: string, ...rest: string[]) => void} */
  const state = (first, ...rest) => show(now, element("p", {}, element("strong", {}, first), ...rest))

  const draw = async () => {
    if (!offline.available) {
      return state(
        "You are reading from a folder or a USB stick.",
        " It is the whole copy. Your browser keeps no other.",
      )
    }
    const about = await offline.about()
    const bytes = about ? about.bytes : await offline.size().catch(() => undefined)
    for (const one of [removing, keeping]) one.disabled = false
    if (about) {
      state(
        "This browser keeps a copy of the handbook.",
        ` It was made on ${day(about.made)} and takes about ${megabytes(about.bytes)}. It opens with no signal.`,
      )
      now.append(element("p", { class: "tool-actions" }, removing))
    } else if (bytes === null) {
      state(
        "This browser keeps no copy of the handbook.",
        " Whoever publishes it here made it without what a copy needs.",
      )
    } else {
      state(
        "This browser keeps no copy of the handbook.",
        bytes
          ? ` A copy is about ${megabytes(bytes)}, fetched once. Then the handbook opens with no signal.`
          : " It can be fetched when you have a signal.",
        offline.saving() ? " Your device saves data or your signal is slow: you may want to wait for wifi." : "",
      )
      now.append(element("p", { class: "tool-actions" }, keeping))
    }
  }
  show(place, now, speech.place)
  draw()
  addEventListener("offline-copy", draw)
})
