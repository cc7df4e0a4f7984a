// What every tool needs of the page. Text always goes in as text, never as HTML.
{
  /** Make an element. A prop that starts with "on" is a listener; null children are left out. */
  const element = (tag, props = {}, ...children) => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(props)) {
      if (value === null || value === undefined || value === false) continue
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value)
      else made.setAttribute(name, value === true ? "" : String(value))
    }
    made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined))
    return made
  }

  /** Return the facts that the macro put in the page for a tool. */
  const facts = tool => JSON.parse(tool.querySelector("script[type='application/json']").textContent)

  const sheet = url => url.href.split("#")[0]
  /** Make links that lead off the page open apart, so that nothing typed on it goes. */
  const openApart = place => {
    for (const link of place.querySelectorAll("a[href]:not([target])")) {
      if (!/^(https?|file):$/.test(link.protocol) || sheet(link) === sheet(location)) continue
      if (!document.getElementById("opens-apart")) document.body.append(element("span", { id: "opens-apart", hidden: true }, "Opens in a new tab"))
      for (const [name, value] of [["target", "_blank"], ["rel", "noopener"], ["aria-describedby", "opens-apart"]]) link.setAttribute(name, value)
    }
  }

  /** Start a tool on each place that asks for it: `<div data-tool="name">`. `leads` says that its links are the way on. */
  const tool = (name, start, { leads = false } = {}) => {
    for (const place of document.querySelectorAll(`[data-tool="${name}"]`)) {
      start(place)
      if (leads) continue
      openApart(place)
      new MutationObserver(() => openApart(place)).observe(place, { childList: true, subtree: true })
    }
  }

  /** Return a labelled field. `kind` is an input type, "select" or "textarea"; `options` are [value, words]. */
  const field = (label, props, { kind = "text", options = [], hint = "" } = {}) => {
    const hintId = hint && `${props.id}-hint`
    const told = { ...props, ...(hint && { "aria-describedby": hintId }) }
    const control = kind === "select"
      ? element("select", told, options.map(([value, words]) => element("option", { value, selected: value === props.value }, words)))
      : kind === "textarea" ? element("textarea", { rows: 4, ...told }, props.value ?? "") : element("input", { type: kind, ...told })
    return element("p", { class: "field" }, element("label", { for: props.id }, label),
      hint ? element("span", { id: hintId, class: "hint" }, hint) : null, control)
  }

  /** Read `#nation=england&act=2026-03-10` from the address. */
  const fragment = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)))

  /** Print a day as readers do: 1 October 2026. */
  const day = iso => new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })

  /** Today's date on this device, as 2026-11-22. */
  const today = () => {
    const now = new Date()
    return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-")
  }

  /** Replace what a place holds. */
  const show = (place, ...children) => place.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined))

  /** Return a message that screen readers hear at once. */
  const alert = words => element("p", { role: "alert", class: "tool-alert" }, words)

  /** The line in which a tool speaks. It holds the last thing said. */
  const voice = () => {
    const place = element("div", { class: "tool-message" })
    const say = words => show(place, element("p", { role: "status" }, words))
    const warn = words => show(place, alert(words))
    /** Return what a button does: it says what `act` returns, if that is words, and why it failed. */
    const attempt = act => async () => {
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
  const printPart = part => {
    document.documentElement.dataset.print = part
    addEventListener("afterprint", () => { delete document.documentElement.dataset.print }, { once: true })
    print()
  }

  globalThis.page = { element, facts, tool, field, fragment, day, today, show, alert, voice, printPart }
}
