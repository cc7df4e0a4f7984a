// A frame may forbid forms to be sent, and then tells nobody that somebody tried. Our forms are never sent, only heard: so they
// are told here. Enter in a field presses the button too.
export const hearForms = () =>
  document.addEventListener("click", (event) => {
    const pressed = /** @type {Element} */ (event.target).closest("button[type='submit']")
    const button = /** @type {HTMLButtonElement | null} */ (pressed)
    if (!button?.form || button.disabled) return
    event.preventDefault()
    button.form.dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }))
  })
