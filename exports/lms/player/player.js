// The course: the list of modules, one page at a time, and what the platform is told. The address after # says which
// page is open.
/** @import { Call } from "./lms.js" */
/** @import { Module, Result } from "./record.js" */
/** @import { Mark } from "../../../macros/tools/quiz/types.d.ts" */
import { element, fragment, only, show, startTools, tool } from "../../../browser/page.js"
import { quiz } from "../../../macros/tools/quiz/desk.js"
import { scenario } from "../../../macros/tools/scenario/desk.js"
import { hearForms } from "./forms.js"
import * as interactions from "./interactions.js"
import * as lms from "./lms.js"
import { home, next, TOLD } from "./modules.js"
import * as record from "./record.js"

/** @type {{modules: Module[], pass: number}} */
const { modules: path, pass } = JSON.parse(only("#path").textContent)
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
const ENDED = ["passed", "completed"]
// What the platform holds already is never lowered: it may have lost the record that it rests on.
let heldScore = 0, heldStatus = "", unread = false
const values = () => ({
  "cmi.core.lesson_location": place,
  ...(!unread && Object.keys(now.modules).length && { "cmi.suspend_data": record.pack(now) }),
  "cmi.core.score.raw": Math.max(heldScore, record.score(now, path)),
  "cmi.core.lesson_status": ENDED.includes(heldStatus) ? heldStatus : record.status(now, path, pass),
})
const first = path.length === 1 ? `training/${path[0].id}` : "" // one module alone has no list before it
const sum = () => {
  const done = path.filter((module) => record.done(now, module)).length
  const how = { passed: "Passed.", failed: `Not passed yet: that takes ${pass}. Try again.`, incomplete: "" }
  const count = first ? (done ? "Module done." : "Module not done yet.") : `${done} of ${path.length} modules done.`
  return `${count} Score ${record.score(now, path)} of 100. ${how[record.status(now, path, pass)]}`.trim()
}
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
 * @type {(module: string, what: string, value: Result, marks?: Mark[]) => Promise<void>}
 */
const note = async (module, _, value, marks) => {
  now = record.note(now, module, value)
  if (writes && call && marks) await interactions.tell(call, module, marks).catch(() => {})
  save()
}
tool("quiz", (place) => quiz(place, { note }), { leads: true })
tool("scenario", (place) => scenario(place, { note }), { leads: true })

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
  if (module && first) only("h1", node).after(element("p", { class: "hint" }, TOLD))
  if (module && !first) node.append(next(path, module))
  startTools(node)
  return node
}

/** Open what the address names. On the first time there is no moving of the keyboard. */
const open = (begins = false) => {
  const { page: wanted = "", section = "" } = fragment()
  const id = templates.has(wanted) ? wanted : first
  if (id !== place || begins) {
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
        : home(path, now),
    )
    if (!begins) save()
  }
  const target = section && document.getElementById(section)
  if (target) {
    for (let box = target.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true
    target.setAttribute("tabindex", "-1")
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  } else if (!begins) {
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
    const kept = await get("cmi.suspend_data")
    unread = !kept && !["", "0", "undefined"].includes(String(await found("LMSGetLastError")))
    heldStatus = await get("cmi.core.lesson_status")
    heldScore = Number(await get("cmi.core.score.raw")) || 0
    now = { modules: { ...record.unpack(kept).modules, ...now.modules } }
    await Promise.all(
      ["min", "max"].map((end) => found("LMSSetValue", `cmi.core.score.${end}`, end === "min" ? "0" : "100")),
    ) // a platform may do without
    writes = !["browse", "review"].includes(await get("cmi.core.lesson_mode"))
    const left = await get("cmi.core.lesson_location")
    // Back to where the reader left, unless they have gone somewhere meanwhile.
    if (templates.has(left) && !location.hash) {
      location.replace(`#page=${left}`)
      open()
    } else if (!place) show(main, home(path, now))
  }
  addEventListener("pagehide", leave)
  addEventListener("unload", leave)
  await save()
}
hearForms()
start()
