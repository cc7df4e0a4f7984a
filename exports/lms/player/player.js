// The course: the list of modules, one page at a time, and what the platform is told. The address after # says which
// page is open.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Call } from "./lms.js" */
/** @import { Module, Result } from "./record.js" */
import { element, fragment, only, show, startTools, tool } from "../../../browser/page.js"
import { quiz } from "../../../macros/tools/quiz/desk.js"
import { scenario } from "../../../macros/tools/scenario/desk.js"
import { hearForms } from "./forms.js"
import * as lms from "./lms.js"
import * as record from "./record.js"

/** @type {{modules: Module[]}} */
const { modules: path } = JSON.parse(only("#path").textContent)
/** @type {NodeListOf<HTMLTemplateElement>} */
const pagesHeld = document.querySelectorAll("template[data-page]")
const templates = new Map([...pagesHeld].map((one) => [one.dataset.page ?? "", one]))
const main = only("main"), told = only(".player-told")
const back = /** @type {HTMLAnchorElement} */ (only("[data-back]"))
const name = document.title
const opened = Date.now()
/** @type {Map<string, HTMLElement>} */
const pages = new Map() // pages that were opened: a quiz half done is still there on coming back
/** @type {Call | null} */
let call = null
let now = record.begin(), writes = false, place = "", behind = ""

/** @param {string} id */
const template = (id) => /** @type {HTMLTemplateElement} */ (templates.get(id))
/** @param {string} id */
const moduleOf = (id) => path.find((module) => `training/${module.id}` === id)
/** @param {string} words */
const tell = (words) => {
  told.textContent = words
}
const values = () => ({
  "cmi.core.lesson_location": place,
  "cmi.suspend_data": record.pack(now),
  "cmi.core.score.raw": record.score(now, path),
  "cmi.core.lesson_status": record.status(now, path),
})
const sum = () =>
  `${path.filter((module) => record.done(now, module)).length} of ${path.length} modules done. Score ${
    record.score(now, path)
  } of 100.`
const UNTOLD = "No learning platform answered, so nothing is recorded. Everything else works."
const save = async () => {
  if (!writes || !call) return tell(`${sum()} ${call ? "You are looking back: nothing is recorded." : UNTOLD}`)
  try {
    await lms.save(call, values())
    tell(`${sum()} Recorded by the learning platform.`)
  } catch (error) {
    tell(`${sum()} The learning platform could not record it: ${error.message}`)
  }
}

/**
 * Quizzes and cases call this when they are finished.
 * @type {(module: string, what: string, value: Result) => void}
 */
const note = (module, _, value) => {
  now = record.note(now, module, value)
  save()
}
tool("quiz", (place) => quiz(place, { note }), { leads: true })
tool("scenario", (place) => scenario(place, { note }), { leads: true })

/** @param {Module} module */
const parts = (module) => {
  const { quiz, went } = now.modules[module.id] ?? {}
  const WENT = { good: "it went well", mixed: "it went partly well", badly: "it went badly" }
  return [
    module.scenario ? `Case: ${went ? WENT[went] : "not finished yet"}` : null,
    `Quiz: ${quiz ? `${quiz[0]} of ${quiz[1]} right` : "not finished yet"}`,
  ].filter(Boolean).join(". ")
}
/** @returns {Child[]} */
const home = () => [
  element("h1", { tabindex: -1 }, "The modules"),
  element(
    "p",
    {},
    "Take them in order, or as you need them. A module is done when its quiz is finished, and its case if it has one.",
  ),
  element(
    "p",
    {},
    "Your learning platform is told which modules are done, the score of each quiz and how each case ended. It is never told your answers. Ask your tutor who can see it.",
  ),
  element(
    "ol",
    { class: "player-list" },
    path.map((module) =>
      element(
        "li",
        { "data-done": record.done(now, module) ? "yes" : "no" },
        element("a", { href: `#page=training/${module.id}` }, module.title),
        ` (about ${module.minutes} minutes)`,
        element("br"),
        `${record.done(now, module) ? "Done. " : ""}${parts(module)}.`,
      )
    ),
  ),
]
/** @param {Module} module */
const next = (module) => {
  const following = path[path.indexOf(module) + 1]
  return element(
    "p",
    { class: "player-next" },
    "Next: ",
    following
      ? element("a", { href: `#page=training/${following.id}` }, following.title)
      : element("a", { href: "#" }, "the list of modules"),
  )
}

/**
 * Make a page, once. A table too wide for the screen scrolls by itself.
 * @param {string} id
 */
const make = (id) => {
  const node = /** @type {HTMLElement} */ (document.importNode(template(id).content, true).firstElementChild)
  main.replaceChildren(node)
  for (const table of node.querySelectorAll("table")) {
    const box = element("div", {
      class: "player-wide",
      tabindex: 0,
      role: "group",
      "aria-label": table.caption?.textContent || "Table",
    })
    table.replaceWith(box)
    box.append(table)
  }
  const module = moduleOf(id)
  if (module) node.append(next(module))
  startTools(node)
  return node
}

/** Open what the address names. On the first time there is no moving of the keyboard. */
const open = (first = false) => {
  const { page: wanted = "", section = "" } = fragment()
  const id = templates.has(wanted) ? wanted : ""
  if (id !== place || first) {
    behind = moduleOf(place) && !moduleOf(id) ? place : moduleOf(id) ? "" : behind
    place = id
    if (id && !pages.has(id)) pages.set(id, make(id))
    document.title = id ? `${template(id).dataset.title} · ${name}` : name
    back.hidden = !behind || !id
    if (behind) {
      back.href = `#page=${behind}`
      back.textContent = `Back to: ${moduleOf(behind)?.title}`
    }
    show(
      main,
      id
        ? [
          pages.get(id),
          back.hidden
            ? null
            : element("p", { class: "player-next" }, element("a", { href: back.href }, back.textContent)),
        ]
        : home(),
    )
    if (!first) save()
  }
  const target = section && document.getElementById(section)
  if (target) {
    for (let box = target.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true
    target.setAttribute("tabindex", "-1")
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  } else if (!first) {
    scrollTo(0, 0)
    const heading = only("h1", main)
    heading.setAttribute("tabindex", "-1")
    heading.focus({ preventScroll: true })
  }
}

/** Leave: the time, and that there is more to come back to. Once. */
const leave = () => {
  if (!call) return
  const [last, mine] = [call, writes]
  call = null
  writes = false
  try {
    if (mine) {
      lms.save(last, {
        ...values(),
        "cmi.core.session_time": record.span(Date.now() - opened),
        "cmi.core.exit": "suspend",
      }).catch(() => {})
    }
    Promise.resolve(last("LMSFinish", "")).catch(() => {})
  } catch { /* the platform has gone; there is nobody to tell */ }
}

const start = async () => {
  const dark = matchMedia("(prefers-color-scheme: dark)")
  const look = () => document.body.setAttribute("data-md-color-scheme", dark.matches ? "slate" : "default")
  dark.addEventListener("change", look)
  look()
  tell("Looking for your learning platform.")
  open(true)
  addEventListener("hashchange", () => open())
  const found = await lms.begin()
  call = found
  if (found) {
    /** @param {string} name */
    const get = async (name) => String((await found("LMSGetValue", name)) ?? "")
    const before = record.unpack(await get("cmi.suspend_data"))
    now = { modules: { ...before.modules, ...now.modules } }
    await Promise.all(
      ["min", "max"].map((end) => found("LMSSetValue", `cmi.core.score.${end}`, end === "min" ? "0" : "100")),
    ) // a platform may do without
    writes = !["browse", "review"].includes(await get("cmi.core.lesson_mode"))
    const kept = await get("cmi.core.lesson_location")
    // Back to where the reader left, unless they have gone somewhere meanwhile.
    if (templates.has(kept) && !location.hash) {
      location.replace(`#page=${kept}`)
      open()
    } else if (!place) show(main, home())
  }
  addEventListener("pagehide", leave)
  addEventListener("unload", leave)
  await save()
}
hearForms()
start()
