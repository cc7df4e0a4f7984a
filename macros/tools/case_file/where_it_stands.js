// Where a case stands today, and what is shown where it can’t be said.
import { alert, element, today } from "../../../browser/page.js"
import { faults, standing } from "./deadlines.js"
import { reliefAlone } from "./relief_alone.js"
import { urgent } from "../time_limits/parts.js"
import { Impossible } from "../time_limits/rules.js"
/** @import { Case, Data, Stood } from "./types.d.ts" */

/**
 * Where a case stands, or why nobody can say.
 * @type {(one: Case, data: Data) => {stood: Stood | null, says: HTMLElement | HTMLElement[] | null}}
 */
export const whereItStands = (one, data) => {
  if (!one.nation) {
    return { stood: null, says: element("p", {}, "Choose where your member works, to see the deadlines.") }
  }
  try {
    const stood = standing(one, data, today())
    const wrong = faults(one, today()).map(({ says }) => alert(says))
    if (stood.rows.length) return { stood, says: wrong }
    return {
      stood: null,
      says: [
        ...wrong,
        ...stood.warnings.map((words) => element("p", { class: "tool-warning" }, words)),
        element("p", {}, "Add the first act. A date and a few words are enough to see its deadline."),
      ],
    }
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
    const relief = urgent(reliefAlone(one, data, today()), new Set())
    return { stood: null, says: element("div", {}, relief, alert(error.message)) }
  }
}
