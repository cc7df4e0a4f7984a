// The handbook's tools start on a page as it opens, for all of that page. Here each waits until its part of the course is shown.
{
  const waiting = []
  page.tool = (name, start) => waiting.push([name, start])

  /** Start every tool that stands in a place. */
  const start = place => {
    for (const [name, begin] of waiting) {
      for (const one of place.querySelectorAll(`[data-tool="${name}"]`)) begin(one)
    }
  }

  // A frame may forbid forms to be sent, and then tells nobody that somebody tried. Our forms are never sent, only heard: so they
  // are told here. Enter in a field presses the button too.
  document.addEventListener("click", event => {
    const button = event.target.closest("button[type='submit']")
    if (!button?.form || button.disabled) return
    event.preventDefault()
    button.form.dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }))
  })

  globalThis.tools = { start }
}
