// What a reader would lose by leaving the page. No tool has to think of it: what is typed in one counts until the store takes
// it, and from then on the store says (keeping.js). Nothing is asked where nothing would go.
const TEXT = "[data-tool] :is(textarea, input:not([type=checkbox], [type=radio], [type=file]))"
/** @typedef {HTMLInputElement | HTMLTextAreaElement} Box */
/** @typedef {() => string[]} Held Says in words what would go. */

/** @type {Map<Box, string>} */
const typed = new Map() // what was typed in a field and nothing has taken yet, by field
/** @type {Set<Held>} */
const holders = new Set() // each returns, in words, what else is on this page alone
/** @type {Box | null} */
let now = null // the field whose event is being heard
let free = false // the reader has chosen to go

/** @param {[Box, string]} typed */
const half = ([box, words]) => box.isConnected && box.value === words && words.trim() && words !== box.defaultValue

/** Return in words what would go with this page. */
export const losing = () => [
  ...new Set([...holders].flatMap((held) => held())),
  ...([...typed].some(half) ? ["what you have begun to type"] : []),
]

/**
 * Add what a tool holds on this page alone: `held` returns it in words, [] if there is nothing.
 * @param {Held} held
 */
export const hold = (held) => holders.add(held)

/**
 * Take note that what was typed in a place is held elsewhere now: in the field of this event, unless another is given.
 * @param {Node | null} [place]
 */
export const took = (place = now) => {
  for (const box of typed.keys()) if (place?.contains(box)) typed.delete(box)
}

/** Let the reader go without a question. */
export const letGo = () => {
  free = true
}

/** @param {BeforeUnloadEvent} event */
const ask = (event) => {
  // “Leave this page quickly” hides the page first: nothing may hold it up.
  if (!free && !document.documentElement.hidden && losing().length) event.preventDefault()
}
for (const kind of ["input", "change"]) {
  document.addEventListener(kind, ({ target }) => {
    now = target instanceof Element && target.matches(TEXT) ? /** @type {Box} */ (target) : null
    if (now && kind === "input") typed.set(now, now.value)
  }, true)
  addEventListener(kind, () => {
    now = null
  })
}
/** @type {(url: HTMLAnchorElement | Location) => string} */
const sheet = (url) => url.href.split("#")[0]
// A link of the text opens apart while something would go, as the links of tools do: not every phone asks first.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("article a[href]:not([target], [download], .leave)")
  if (!(link instanceof HTMLAnchorElement) || link.closest("[data-tool]") || !/^(https?|file):$/.test(link.protocol)) {
    return
  }
  if (sheet(link) === sheet(location) || !losing().length) return
  link.target = "_blank"
  link.rel = "noopener"
  setTimeout(() => link.removeAttribute("target")) // once this click has been followed
}, true)
// Not before a tool is used: a page that only listens for its end can't be brought back whole by “Back”.
for (const kind of ["input", "click", "keydown"]) {
  document.addEventListener(kind, ({ target }) => {
    if (target instanceof Element && target.closest("[data-tool]")) addEventListener("beforeunload", ask)
  }, true)
}
