// The course: the list of modules, one page at a time, and what the platform is told. The address after # says which
// page is open.
/** @import { Module, Result } from "./record.js" */
/** @import { Mark } from "../../../macros/tools/quiz/types.d.ts" */
import { element, facts, fragment, only, show, startTools, tool } from "../../../browser/page.js"
import { quiz } from "../../../macros/tools/quiz/desk.js"
import { scenario } from "../../../macros/tools/scenario/desk.js"
import { hearForms } from "./forms.js"
import { end, far, home, lead, welcome } from "./modules.js"
import { session } from "./session.js"

/** @type {{modules: Module[], pass: number}} */
const { modules: path, pass } = JSON.parse(only("#path").textContent)
/** @type {NodeListOf<HTMLTemplateElement>} */
const pagesHeld = document.querySelectorAll("template[data-page]")
const templates = new Map([...pagesHeld].map((one) => [one.dataset.page ?? "", one]))
const main = only("main"), told = only(".player-told"), greeting = only(".player-greeting")
const back = /** @type {HTMLAnchorElement} */ (only("[data-back]"))
const name = document.title
/** @type {Map<string, HTMLElement>} */
const pages = new Map() // pages that were opened: a quiz half done is still there on coming back
/** @type {(() => void)[]} */
const views = [] // what is drawn anew when something is done
let place = "", behind = ""

/** @param {string} words */
const tell = (words) => {
  told.textContent = words
}
const changed = () => views.forEach((draw) => draw())
const sitting = session({ path, pass, tell, changed })
/**
 * Draw now, and anew when something is done.
 * @type {(view: HTMLElement, make: () => (string | Node)[]) => HTMLElement}
 */
const kept = (view, make) => {
  const draw = () => show(view, make())
  views.push(draw)
  draw()
  return view
}

/** @param {string} id */
const template = (id) => /** @type {HTMLTemplateElement} */ (templates.get(id))
/** @param {string} id */
const moduleOf = (id) => path.find((module) => `training/${module.id}` === id)
const first = path.length === 1 ? `training/${path[0].id}` : "" // one module alone has no list before it
/** @param {HTMLElement} place */
const moduleIn = (place) => {
  const { module } = facts(place), id = module.id ?? module
  return /** @type {Module} */ (path.find((one) => one.id === id))
}
/** @type {(kind: "quiz" | "scenario", place: HTMLElement) => void} */
const sayHowFar = (kind, place) => {
  const module = moduleIn(place)
  place.before(kept(element("p", { class: "hint player-far" }), () => [far(kind, module, sitting.now())]))
}
/**
 * Quizzes and cases call this when they are finished.
 * @type {(module: string, what: string, value: Result, marks?: Mark[]) => Promise<void>}
 */
const note = (module, _, value, marks) => sitting.note(module, value, marks)
tool("quiz", (place) => {
  sayHowFar("quiz", place)
  quiz(place, { note })
})
tool("scenario", (place) => {
  sayHowFar("scenario", place)
  scenario(place, { note })
})
tool("next_module", (place) => {
  const module = moduleIn(place)
  kept(place, () => end(path, module, sitting.now(), sitting.stands(), pass))
})

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
  if (id === first) only("h1", node).after(...lead(pass))
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
        : home(path, sitting.now(), pass),
    )
    sitting.at(place)
    if (!begins) sitting.save()
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

const start = async () => {
  const dark = matchMedia("(prefers-color-scheme: dark)")
  const look = () => document.body.setAttribute("data-md-color-scheme", dark.matches ? "slate" : "default")
  dark.addEventListener("change", look)
  look()
  tell("Looking for your learning platform.")
  open(true)
  addEventListener("hashchange", () => open())
  const left = await sitting.begin()
  greeting.textContent = welcome(sitting.resumed(), sitting.partly())
  // Back to where the reader left, unless they have gone somewhere meanwhile.
  if (templates.has(left) && !location.hash) {
    location.replace(`#page=${left}`)
    open()
  } else if (!place) show(main, home(path, sitting.now(), pass))
  addEventListener("pagehide", sitting.leave)
  addEventListener("unload", sitting.leave)
  await sitting.save()
}
hearForms()
start()
