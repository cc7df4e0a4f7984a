// What can be told before all questions are answered.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Given } from "./asked.js" */
/** @import { Matter, Whole } from "./types.d.ts" */
import { element } from "../../../browser/page.js"
import { endings } from "./asked.js"
import { onDate } from "./dates.js"

/** Whether a certificate was given without the day it was asked for. @type {(given: Given) => boolean} */
export const lacksDayA = (given) => endings(given).some((n) => given[`b${n}`] && !given[`a${n}`])

/** @param {Child[]} children */
const line = (...children) => element("p", { class: "clock-so-far" }, element("b", {}, "So far: "), ...children)

/**
 * The days so far, once where and when are known; `whole` shows all that can be said. `stand` says where a case stands.
 * @type {(given: Given, matter: Matter | null, stand: (matter: Matter) => Whole, whole: () => void) => Child}
 */
export const soFar = (given, matter, stand, whole) => {
  if (given.act && given.b && lacksDayA(given)) {
    return line(
      `It happened ${onDate(given.act)}, and the certificate came ${
        onDate(given.b)
      }. The last day turns on Day A, the `,
      "other date on the certificate. You can’t find it? Ring your union’s legal service today: the claim may be due.",
    )
  }
  if (!matter) return null
  const [{ state, told }] = stand(matter).rows
  return line(
    `It happened ${onDate(given.act)}. ${told.lead}${state === "passed" ? "" : " What you answer next can move it."}`,
    " ",
    element("button", { type: "button", class: "clock-link", onclick: whole }, "Show all of it now"),
  )
}
