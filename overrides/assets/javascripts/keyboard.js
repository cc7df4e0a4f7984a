// The theme's menu and search buttons are labels, which a keyboard can't press: make them buttons.
{
  for (const label of document.querySelectorAll("label.md-header__button[for]")) {
    const toggle = document.getElementById(label.htmlFor)
    label.tabIndex = 0
    label.setAttribute("role", "button")
    label.setAttribute("aria-label", label.htmlFor === "__drawer" ? "Menu" : "Search")
    const tell = () => label.setAttribute("aria-expanded", String(toggle.checked))
    toggle.addEventListener("change", tell)
    tell()
    label.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== " ") return
      event.preventDefault()
      toggle.click()
    })
  }
}
