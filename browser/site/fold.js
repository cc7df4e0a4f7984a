// Sections that an author marked `.fold` are closed until someone wants them. They ship open: paper, and readers without
// scripts, have them as they are. A link, a search hit, the browser's own find and printing open them.
import { element } from "../page.js"

const HEADS = "h2, h3, h4"

/** What stands under a heading, down to the next of its level or above. @param {Element} head */
const under = (head) => {
  const found = []
  for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(HEADS) && next.tagName <= head.tagName) break
    found.push(next)
  }
  return found
}

/** @param {Element} head */
const fold = (head) => {
  const body = element("div", { class: "folded", id: `${head.id}-folded` })
  const parts = under(head)
  head.after(body)
  body.append(...parts)
  const button = element("button", { type: "button", "aria-controls": body.id })
  const link = head.querySelector(".headerlink")
  button.append(...[...head.childNodes].filter((node) => node !== link))
  head.prepend(button)
  /** @param {boolean} open */
  const set = (open) => {
    button.setAttribute("aria-expanded", String(open))
    if (open) body.removeAttribute("hidden")
    else body.setAttribute("hidden", "until-found")
  }
  button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"))
  body.addEventListener("beforematch", () => set(true))
  head.addEventListener("open-fold", () => set(true))
  set(false)
}

/** Anchors need no escaping; what does is no anchor of ours. */
const ANCHOR = /^#([\w:.-]+)$/

/** Open what holds the place that an address names. @param {string} hash */
const reveal = (hash) => {
  const place = document.getElementById(ANCHOR.exec(hash)?.[1] ?? "")
  if (!place) return
  const closed = []
  for (let at = /** @type {Element | null} */ (place); at; at = at.parentElement) {
    if (at.matches(".fold")) closed.push(at)
    if (at.matches(".folded")) closed.push(/** @type {Element} */ (at.previousElementSibling))
  }
  for (const head of closed) head.dispatchEvent(new Event("open-fold"))
  if (closed.length) place.scrollIntoView()
}

export const start = () => {
  // The inner first: what an outer section takes in is folded already.
  for (const head of [...document.querySelectorAll("article :is(h2, h3, h4).fold")].reverse()) fold(head)
  reveal(location.hash)
  addEventListener("hashchange", () => reveal(location.hash))
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a[href*='#']")
    if (link instanceof HTMLAnchorElement && link.pathname === location.pathname) reveal(link.hash)
  })
}
