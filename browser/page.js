// What every tool needs of the page. Text always goes in as text, never as HTML.

/** Where this copy of the handbook begins. */
export const home = new URL("../../", /** @type {HTMLScriptElement} */ (document.currentScript).src)

/** Make an element. A prop that starts with "on" is a listener; null children are left out. */
export const element = (tag, props = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value)
    else made.setAttribute(name, value === true ? "" : String(value))
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined))
  return made
}

/** Return the facts that the macro put in the page for a tool. */
export const facts = (tool) => JSON.parse(tool.querySelector("script[type='application/json']").textContent)

const sheet = (url) => url.href.split("#")[0]
/** Make links that lead off the page open apart, so that nothing typed on it goes. */
const openApart = (place) => {
  for (const link of place.querySelectorAll("a[href]:not([target])")) {
    if (!/^(https?|file):$/.test(link.protocol) || sheet(link) === sheet(location)) continue
    if (!document.getElementById("opens-apart")) {
      document.body.append(element("span", { id: "opens-apart", hidden: true }, "Opens in a new tab"))
    }
    for (const [name, value] of [["target", "_blank"], ["rel", "noopener"], ["aria-describedby", "opens-apart"]]) {
      link.setAttribute(name, value)
    }
  }
}

/** The tools of this page: {name, start, leads}. */
const tools = []
const FAILED =
  "This tool could not start here. What stands below works without it. Open the page again to try once more."

/** Put back what a place held before its tool, and say that the tool could not start. */
const giveUp = (place, before = place.cloneNode(true)) => {
  before.dataset.started = "no"
  before.prepend(alert(FAILED))
  place.replaceWith(before)
}

const startAt = (place, { start, leads }) => {
  const before = place.cloneNode(true)
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

/** Start each tool of this page that stands in a part of it. */
export const startTools = (part) => {
  for (const one of tools) {
    part.querySelectorAll(`[data-tool="${one.name}"]:not([data-started])`).forEach((place) => startAt(place, one))
  }
}

/**
 * Start a tool on each place that asks for it: `<div data-tool="name">`. One that fails stops no other, nor the page.
 * `leads` says that its links are the way on.
 */
export const tool = (name, start, { leads = false } = {}) => {
  tools.push({ name, start, leads })
  startTools(document)
}

/** Say of each tool that has not started, such as one whose script did not come, that it could not. */
export const missTools = () =>
  document.querySelectorAll("[data-tool]:not([data-started])").forEach((place) => giveUp(place))

/** Return a labelled field. `kind` is an input type, "select" or "textarea"; `options` are [value, words]. */
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

/** Read `#nation=england&act=2026-03-10` from the address. */
export const fragment = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)))

/** Print a day as readers do: 1 October 2026. */
export const day = (iso) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })

/** Today's date on this device, as 2026-11-22. */
export const today = () => {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join(
    "-",
  )
}

/** Replace what a place holds. */
export const show = (place, ...children) =>
  place.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined))

/** Return a message that screen readers hear at once. */
export const alert = (words) => element("p", { role: "alert", class: "tool-alert" }, words)

/** The line in which a tool speaks. It holds the last thing said. */
export const voice = () => {
  const place = element("div", { class: "tool-message" })
  const say = (words) => show(place, element("p", { role: "status" }, words))
  const warn = (words) => show(place, alert(words))
  /** Return what a button does: it says what `act` returns, if that is words, and why it failed. */
  const attempt = (act) => async () => {
    try {
      const words = await act()
      if (words) say(words)
    } catch (error) {
      warn(error.message)
    }
  }
  return { place, say, warn, attempt, hush: () => show(place) }
}

/** Print one part of a page; the style sheet knows which. */
export const printPart = (part) => {
  document.documentElement.dataset.print = part
  addEventListener("afterprint", () => {
    delete document.documentElement.dataset.print
  }, { once: true })
  print()
}
