// The theme's search box by keyboard and by ear: Tab goes on into the results, Escape goes back to where the reader
// was, and what was found is said once, when typing has settled.
import { element, only } from "../page.js"
/** @import { Result } from "../search/types.d.ts" */

export const start = () => {
  const SETTLED = 700 // ms
  const box = /** @type {HTMLElement | null} */ (document.querySelector("[data-md-component=search]"))

  /** @type {(shown: number, found: number) => string} */
  const counted = (shown, found) =>
    !shown
      ? "No page has those words"
      : found > shown
      ? `The best ${shown} of ${found} pages`
      : shown === 1
      ? "1 page"
      : `${shown} pages`

  /**
   * Put what stands beside a title after it: a heading is the page's name alone.
   * @param {Element} article
   */
  const tidy = (article) => {
    const beside = [...article.querySelectorAll("h1 > .search-short, h1 > .search-badge")]
    if (!beside.length) return
    const badges = beside.filter((part) => part.matches(".search-badge"))
    const line = beside.find((part) => part.matches(".search-short"))
    only("h1", article).after(
      ...(line ? [element("p", { class: "search-short" }, line.textContent)] : []),
      ...(badges.length
        ? [element("p", { class: "search-badges" }, ...badges.flatMap((badge, i) => [i ? " " : "", badge]))]
        : []),
    )
    line?.remove()
  }

  /** @param {HTMLElement} box */
  const start = (box) => {
    const input = /** @type {HTMLInputElement} */ (only(".md-search__input", box))
    const open = /** @type {HTMLInputElement} */ (only("#__search"))
    const list = only(".md-search-result__list", box), told = only("[data-search-status]", box)
    /** @type {HTMLElement | null} */
    let from = null
    let settling = 0, total = 0

    // The theme counts what it shows, which is never more than the best ten.
    const meta = only(".md-search-result__meta", box)
    const recount = () => {
      const said = counted(list.childElementCount, total)
      if (list.childElementCount && total && meta.textContent !== said) meta.textContent = said
    }
    new MutationObserver(recount).observe(meta, { childList: true, characterData: true, subtree: true })

    new MutationObserver(() => {
      list.querySelectorAll(".md-search-result__article").forEach(tidy)
      list.querySelectorAll("[tabindex='-1']").forEach((link) => link.removeAttribute("tabindex"))
    }).observe(list, { childList: true })

    input.addEventListener("focus", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !box.contains(relatedTarget)) from = relatedTarget
    })
    // The theme closes the box at Tab, and takes every other key but the arrows back to the input.
    box.addEventListener("keydown", (event) => {
      if (event.key === "Tab" || event.key === "Shift") event.stopPropagation()
      if (event.key === "Escape" && open.checked) {
        setTimeout(
          () => (from?.isConnected ? from.focus() : /** @type {HTMLElement} */ (document.activeElement).blur()),
        )
      }
    })
    box.addEventListener("focusout", ({ relatedTarget }) => {
      if (open.checked && relatedTarget instanceof Node && !box.contains(relatedTarget)) open.click()
    })

    addEventListener("search-result", (event) => {
      const { items, found, answers = [], mended = [] } = /** @type {CustomEvent<Result>} */ (event).detail
      total = found
      recount()
      clearTimeout(settling)
      if (!input.value.trim()) return told.replaceChildren()
      settling = setTimeout(() => {
        const count = `${counted(items.length, found)}.`
        const spelt = mended.length ? `Read as ${mended.map(([, right]) => right).join(", ")}. ` : ""
        const words = answers.map(({ says, rings }) =>
          [says, ...rings.map(({ name, phone, text }) => `${name}: ${phone ?? `text ${text}`}.`)].join(" ")
        ).join(" ")
        const all = `${answers[0]?.danger ? `${words} ${spelt}${count}` : `${spelt}${count} ${words}`}`.trim()
        if (told.textContent !== all) told.textContent = all
      }, SETTLED)
    })
  }

  // What was asked on the page itself goes to the box. It is not there for readers without scripts.
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form.search-start"))) {
    form.hidden = !box
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      const asked = /** @type {HTMLInputElement} */ (only("input", form))
      const open = /** @type {HTMLInputElement} */ (only("#__search"))
      const input = /** @type {HTMLInputElement} */ (only(".md-search__input"))
      if (!open.checked) open.click()
      input.value = asked.value
      input.focus()
      input.dispatchEvent(new KeyboardEvent("keyup"))
    })
  }
  if (box) start(box)
}
