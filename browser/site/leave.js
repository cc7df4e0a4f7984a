// "Leave this page quickly": hide the page at once, then replace it, so that Back does not return to it.
// After the GOV.UK Design System's "Exit this page". It can't clear the rest of the browser's history, and says so.
export const start = () => {
  const PRESSES = 3
  const WITHIN = 3000

  /** @param {string} address */
  const leave = (address) => {
    document.documentElement.hidden = true
    document.title = ""
    location.replace(navigator.onLine ? address : "about:blank")
  }

  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("a.leave")
  for (const link of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault()
      leave(link.href)
    })
  }
  if (links.length) {
    /** @type {number[]} */
    let pressed = []
    document.addEventListener("keyup", (event) => {
      if (event.key !== "Shift") {
        pressed = []
        return
      }
      pressed = [...pressed.filter((time) => event.timeStamp - time < WITHIN), event.timeStamp]
      if (pressed.length >= PRESSES) leave(links[0].href)
    })
  }
}
