// The lines over the case: what is to be done today for any act, and the day to act by.
import { element, show } from "../../../browser/page.js"
import { faults, headline } from "./deadlines.js"
/** @import { Case, Stood } from "./types.d.ts" */

const MOST = 3 // at once: on a phone the question stands below

/** @type {(one: Case, stood: Stood | null) => string[]} */
const lines = (one, stood) => {
  const wrong = faults(one)[0]?.says
  if (wrong) return [wrong]
  if (!stood) return []
  const relief = stood.interim.find(({ state }) => state !== "passed")
  const all = [...(relief ? [relief.says[0].says] : []), ...headline(stood, !relief)]
  return all.length > MOST ? [...all.slice(0, MOST), "There is more to do today: see “Deadlines”."] : all
}

export const clockLines = () => {
  const place = element("p", { class: "case-clock", role: "status" })
  return {
    place,
    /** @type {(one: Case, stood: Stood | null) => void} */
    draw: (one, stood) => {
      const words = lines(one, stood)
      if (place.textContent !== words.join("")) show(place, words.map((line) => element("span", {}, line)))
      place.hidden = !words.length
    },
  }
}
