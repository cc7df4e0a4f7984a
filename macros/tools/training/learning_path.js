// The list of modules with the reader's progress, where to go on, and the certificate. Modules: data/modules.yml.
import { button, confirmation, keepingChoice } from "../../../browser/keeping.js"
import { element, facts, show, tool, voice } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { certificate } from "./certificate.js"
import * as training from "./progress.js"
import { begin, done, next, progress as standingOf } from "./rules.js"
/** @import { Module, Progress, Words } from "./types.d.ts" */

const NAME = "training"
const ANCHORS = { read: "", scenario: "#a-case-to-decide", quiz: "#test-yourself" }
const PARTS = { read: "the reading", scenario: "the case to decide", quiz: "the quiz" }

tool("learning_path", (place) => {
  /** @type {{modules: Module[], words: Words}} */
  const { modules, words } = facts(place)
  // The addresses are in the list that a reader without scripts sees: the build has checked them.
  const paper = /** @type {HTMLElement} */ (place.querySelector(".path-paper"))
  /** @type {(id: string) => HTMLAnchorElement | null} */
  const link = (id) => paper.querySelector(`[data-module="${id}"] a`)
  const { place: message, say: tell, warn } = voice()
  let damaged = ""
  const now = () => {
    try {
      return training.read()
    } catch (error) {
      damaged = error.message
      return begin()
    }
  }
  /** @param {() => void} act */
  const attempt = (act) => {
    try {
      act()
    } catch (error) {
      warn(error.message)
    }
  }

  const top = element("div", {})
  const list = element("ol", { class: "path-list" })
  /** @type {(id: string) => HTMLLIElement | null} */
  const rowOf = (id) => list.querySelector(`[data-module="${id}"]`)
  const sure = element("div", {})
  /** @param {number} minutes */
  const time = (minutes) => {
    const hours = Math.floor(minutes / 60), rest = minutes % 60
    return [hours ? `${hours} ${hours === 1 ? "hour" : "hours"}` : "", rest ? `${rest} minutes` : ""].filter(Boolean)
      .join(" ")
  }
  /** @param {Progress} progress */
  const drawTop = (progress) => {
    const { done: finished, minutes } = standingOf(progress, modules)
    const on = next(progress, modules)
    const begun = Object.keys(progress.modules).length || progress.last
    const go = on &&
      element("a", {
        class: "md-button md-button--primary",
        href: `${link(on.module.id)?.href}${begun ? ANCHORS[on.part] : ""}`,
      }, begun ? `Go on: ${on.module.title}, ${PARTS[on.part]}` : `Begin: ${on.module.title}`)
    show(
      top,
      element(
        "p",
        { "data-answer": "standing" },
        element("strong", {}, `${finished.length} of ${modules.length} modules completed. `),
        on ? `About ${time(minutes)} left.` : "That is the whole path.",
      ),
      go ? element("p", { class: "tool-actions" }, go) : null,
    )
  }
  /** @type {(progress: Progress, module: Module) => HTMLLIElement} */
  const row = (progress, module) => {
    const read = Boolean(progress.modules[module.id]?.read)
    const flip = button(read ? "Mark as not read" : "Mark as read", () => {
      attempt(() => training.note(module.id, "read", !read))
      draw()
      rowOf(module.id)?.querySelector("button")?.focus()
    })
    flip.setAttribute("aria-label", `${flip.textContent}: ${module.title}`)
    return element(
      "li",
      { "data-module": module.id, class: done(progress, module) ? "path-complete" : null },
      element(
        "p",
        {},
        element("a", { href: link(module.id)?.href }, module.title),
        `, about ${module.minutes} minutes. `,
        element("strong", {}, done(progress, module) ? "Completed" : ""),
      ),
      training.list(progress, module),
      element("p", { class: "tool-actions" }, flip),
    )
  }
  const sheet = certificate({
    words,
    of: modules.length,
    standing: () => standingOf(now(), modules),
    name: () => now().name ?? "",
    keepName: (name) => training.write({ ...now(), name }),
  })
  const draw = () => {
    const progress = now()
    drawTop(progress)
    show(list, modules.map((module) => row(progress, module)))
    sheet.draw()
    if (damaged) warn(damaged)
    damaged = ""
  }
  const wipe = button(
    "Wipe my progress",
    () =>
      show(
        sure,
        confirmation(
          "Delete your progress on the learning path, with the name for the certificate, from this page and this device? It can’t be undone. A file that you saved stays.",
          {
            words: "Delete it",
            act: () => {
              show(sure)
              store.remove(NAME)
              sheet.clear()
              draw()
              tell("Your progress is deleted.")
              wipe.focus()
            },
          },
          {
            words: "Keep it",
            act: () => {
              show(sure)
              wipe.focus()
            },
          },
        ),
      ),
  )

  paper.hidden = true
  place.append(
    element(
      "div",
      { class: "path-live" },
      top,
      list,
      keepingChoice(),
      element("p", { class: "tool-actions" }, training.fileButtons({ tell, warn, drawn: () => draw() }), wipe),
      sure,
      message,
      sheet.node,
    ),
  )
  draw()
  store.watch(() => {
    const was = modules.find(({ id }) => rowOf(id)?.contains(document.activeElement))?.id
    draw()
    // Drawn anew while a button in it had the keyboard, as by another tab: give it back.
    if (was) rowOf(was)?.querySelector("button")?.focus()
  })
}, { leads: true })
