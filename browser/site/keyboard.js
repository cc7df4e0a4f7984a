import { only } from "../page.js"

// The theme's menu button is a label, which a keyboard can't press: make it a button.
const pressMenu = () => {
  const label = only('label.md-header__button[for="__drawer"]')
  const drawer = /** @type {HTMLInputElement} */ (only("#__drawer"))
  const button = document.createElement("button")
  const tell = () => button.setAttribute("aria-expanded", String(drawer.checked))
  button.type = "button"
  button.className = `${label.className} menu`
  button.setAttribute("aria-label", "Menu")
  button.append(...label.childNodes)
  button.addEventListener("click", () => drawer.click())
  drawer.addEventListener("change", tell)
  label.replaceWith(button)
  tell()
}

// While search is open it covers the page: keep the keyboard and screen readers out of what it covers.
const coverPage = () => {
  const search = /** @type {HTMLInputElement} */ (only("#__search"))
  search.addEventListener("change", () => {
    only(".md-container").inert = search.checked
  })
}

export const start = () => {
  pressMenu()
  coverPage()
}
