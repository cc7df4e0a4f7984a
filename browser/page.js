// What every tool needs of the page. Text always goes in as text, never as HTML.

/** @import { Child, Option, Props, Tool, Voice } from "./types.d.ts" */

/** Where this copy of the handbook begins. */
export const home = new URL("../../", /** @type {HTMLScriptElement} */ (document.currentScript).src)

/**
 * Open lists out, and leave out what is not there.
 * @param {Child[]} children
 * @returns {(string | Node)[]}
 */
const leaves = (children) =>
  /** @type {any[]} */ (children).flat(Infinity).filter((child) => child !== null && child !== undefined)

/**
 * Make an element. A prop that starts with "on" is a listener; null children are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props} [props]
 * @param {Child[]} children
 */
export const element = (tag, props = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value)
    else made.setAttribute(name, value === true ? "" : String(value))
  }
  made.append(...leaves(children))
  return made
}

/**
 * Return the element that a part of the page must have.
 * @type {{<Tag extends keyof HTMLElementTagNameMap>(selector: Tag, part?: ParentNode): HTMLElementTagNameMap[Tag],
 *   (selector: string, part?: ParentNode): HTMLElement}}
 */
export const only = (/** @type {string} */ selector, /** @type {ParentNode} */ part = document) => {
  const found = part.querySelector(selector)
  if (!found) throw new Error(`This page has no ${selector}.`)
  return /** @type {any} */ (found)
}

/**
 * Return the facts that the macro put in the page for a tool.
 * @param {HTMLElement} tool
 */
export const facts = (tool) => JSON.parse(only("script[type='application/json']", tool).textContent)

/**
 * Load facts that no page carries: macros/scripts.py says where each tool's are.
 * @param {string} path
 * @returns {Promise<any>}
 */
export const lateFacts = (path) =>
  new Promise((resolve, reject) => {
    const script = element("script", { src: new URL(`assets/javascripts/facts/${path}.js`, home).href })
    script.addEventListener("load", () => resolve(/** @type {any} */ (script).facts))
    script.addEventListener("error", () => reject(new Error("A part of this page is missing from this copy.")))
    document.head.append(script)
  })

/**
 * Return what a place has for readers without scripts, of which a browser with scripts makes nothing by itself.
 * @param {Element} place
 * @returns {ChildNode[]}
 */
export const withoutScripts = (place) =>
  [...place.querySelectorAll("noscript")].flatMap((held) => [
    ...new DOMParser().parseFromString(held.textContent, "text/html").body.childNodes,
  ])

/** @param {HTMLAnchorElement | Location} url */
const sheet = (url) => url.href.split("#")[0]
/**
 * Make links that lead off the page open apart, so that nothing typed on it goes.
 * @param {HTMLElement} place
 */
const openApart = (place) => {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (place.querySelectorAll("a[href]:not([target])"))) {
    if (!/^(https?|file):$/.test(link.protocol) || sheet(link) === sheet(location)) continue
    if (!document.getElementById("opens-apart")) {
      document.body.append(element("span", { id: "opens-apart", hidden: true }, "Opens in a new tab"))
    }
    for (const [name, value] of [["target", "_blank"], ["rel", "noopener"], ["aria-describedby", "opens-apart"]]) {
      link.setAttribute(name, value)
    }
  }
}

/** @type {Tool[]} */
const tools = []
const FAILED =
  "This tool could not start here. What stands below works without it. Open the page again to try once more."

/**
 * Put back what a place held before its tool, and say that the tool could not start.
 * @param {HTMLElement} place
 */
const giveUp = (place, before = /** @type {HTMLElement} */ (place.cloneNode(true))) => {
  before.dataset.started = "no"
  before.append(...withoutScripts(before))
  before.prepend(alert(FAILED))
  place.replaceWith(before)
}

/**
 * @param {HTMLElement} place
 * @param {Tool} tool
 */
const startAt = (place, { start, leads }) => {
  const before = /** @type {HTMLElement} */ (place.cloneNode(true))
  place.dataset.started = "yes"
  try {
    start(place)
  } catch (error) {
    giveUp(place, before)
    return reportError(error) // to the console, as if nobody had caught it
  }
  if (leads) return
  openApart(place)
  new MutationObserver(() => openApart(place)).observe(place, { childList: true, subtree: true })
}

/**
 * @param {ParentNode} part
 * @param {string} [name]
 * @returns {NodeListOf<HTMLElement>}
 */
const unstarted = (part, name) =>
  part.querySelectorAll(`${name ? `[data-tool="${name}"]` : "[data-tool]"}:not([data-started])`)

/**
 * Start each tool of this page that stands in a part of it.
 * @param {ParentNode} part
 */
export const startTools = (part) => {
  for (const one of tools) unstarted(part, one.name).forEach((place) => startAt(place, one))
}

/**
 * Start a tool on each place that asks for it: `<div data-tool="name">`. One that fails stops no other, nor the page.
 * `leads` says that its links are the way on.
 * @param {string} name
 * @param {(place: HTMLElement) => void} start
 * @param {{leads?: boolean}} [how]
 */
export const tool = (name, start, { leads = false } = {}) => {
  tools.push({ name, start, leads })
  startTools(document)
}

/** Say of each tool that has not started, such as one whose script did not come, that it could not. */
export const missTools = () => unstarted(document).forEach((place) => giveUp(place))

/**
 * Return a labelled field. `kind` is an input type, "select" or "textarea"; `options` are those of a select.
 * @param {string} label
 * @param {Props} props
 * @param {{kind?: string, options?: Option[], hint?: string}} [how]
 */
export const field = (label, props, { kind = "text", options = [], hint = "" } = {}) => {
  const hintId = hint && `${props.id}-hint`
  const told = { ...props, ...(hint && { "aria-describedby": hintId }) }
  const control = kind === "select"
    ? element(
      "select",
      told,
      options.map(([value, words]) => element("option", { value, selected: value === props.value }, words)),
    )
    : kind === "textarea"
    ? element("textarea", { rows: 4, ...told }, props.value ?? "")
    : element("input", { type: kind, ...told })
  return element(
    "p",
    { class: "field" },
    element("label", { for: props.id }, label),
    hint ? element("span", { id: hintId, class: "hint" }, hint) : null,
    control,
  )
}

/**
 * Read `#nation=england&act=2026-03-10` from the address.
 * @returns {Record<string, string>}
 */
export const fragment = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)))

const DAYS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
/**
 * Print a day as readers do: 1 October 2026. What is no day is printed as it is.
 * @param {string} iso
 */
export const day = (iso) => {
  const noon = new Date(`${iso}T12:00:00Z`)
  return Number.isNaN(noon.getTime()) ? iso : DAYS.format(noon)
}

/** Today's date on this device, as 2026-11-22. */
export const today = () => {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join(
    "-",
  )
}

/**
 * Replace what a place holds.
 * @param {ParentNode} place
 * @param {Child[]} children
 */
export const show = (place, ...children) => place.replaceChildren(...leaves(children))

/**
 * Return a message that screen readers hear at once.
 * @param {Child} words
 */
export const alert = (words) => element("p", { role: "alert", class: "tool-alert" }, words)

/**
 * The line in which a tool speaks. It holds the last thing said.
 * @returns {Voice}
 */
export const voice = () => {
  const place = element("div", { class: "tool-message" })
  /** @param {string} words */
  const say = (words) => show(place, element("p", { role: "status" }, words))
  /** @param {string} words */
  const warn = (words) => show(place, alert(words))
  /**
   * Return what a button does: it says what `act` returns, if that is words, and why it failed.
   * @param {() => unknown} act
   */
  const attempt = (act) => async () => {
    try {
      const words = await act()
      if (typeof words === "string" && words) say(words)
    } catch (error) {
      warn(error.message)
    }
  }
  return { place, say, warn, attempt, hush: () => show(place) }
}

/**
 * Print one part of a page; the style sheet knows which.
 * @param {string} part
 */
export const printPart = (part) => {
  document.documentElement.dataset.print = part
  addEventListener("afterprint", () => {
    delete document.documentElement.dataset.print
  }, { once: true })
  print()
}
