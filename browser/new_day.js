// Tells an open page that a new day has begun: what it reckons from today is to be reckoned anew.
import { today } from "./page.js"

const MINUTE = 60_000 // ms: a timer for midnight itself would stop while the device sleeps

/**
 * Call an action once on each new day, at midnight or when the reader comes back to the page.
 * @type {(action: () => void) => void}
 */
export const onNewDay = (action) => {
  let known = today()
  const look = () => {
    if (known === today()) return
    known = today()
    action()
  }
  document.addEventListener("visibilitychange", look)
  for (const name of ["pageshow", "focus"]) addEventListener(name, look)
  setInterval(look, MINUTE)
}
