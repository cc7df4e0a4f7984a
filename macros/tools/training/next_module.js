// The end of a module's page: how far the reader is with it, and what comes next.
import { button, keepingChoice } from "../../../browser/keeping.js"
import { element, facts, show, tool, voice } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import * as progress from "./progress.js"
import { begin } from "./rules.js"

tool("next_module", (place) => {
  /** @type {{module: import("./types.d.ts").Module}} */
  const { module } = facts(place)
  const { place: message, say: tell, warn } = voice()
  const now = () => {
    try {
      return progress.read()
    } catch (error) {
      warn(error.message)
      return begin()
    }
  }
  const state = element("div", {})
  const mark = button("", () => {
    const is = Boolean(now().modules[module.id]?.read)
    try {
      progress.note(module.id, "read", !is)
      tell(
        is
          ? "Not marked as read any more."
          : `Marked as read. ${store.keeping() ? "It is kept on this device." : progress.UNKEPT}`,
      )
    } catch (error) {
      warn(error.message)
    }
    draw()
  }, true)
  const draw = () => {
    const done = now()
    mark.textContent = done.modules[module.id]?.read ? "Mark as not read" : "Mark this module as read"
    show(state, progress.list(done, module))
  }
  const live = element(
    "div",
    { class: "path-live" },
    element("h3", {}, "Your progress on this module"),
    state,
    element("p", { class: "tool-actions" }, mark),
    keepingChoice(),
    element("p", { class: "tool-actions" }, progress.fileButtons({ tell, warn, drawn: () => draw() })),
    message,
  )
  place.prepend(live)
  // To open a module is to be there: “Go on” on the list of modules leads back. Without a choice to keep, this page
  // alone knows. The authors' page shows a module's end too, and is not the module.
  const here = location.pathname.endsWith(`/training/${module.id}.html`)
  try {
    if (here && progress.read().last !== module.id) progress.note(module.id, "opened")
  } catch (error) {
    warn(error.message)
  }
  draw()
  store.watch(draw)
}, { leads: true })
