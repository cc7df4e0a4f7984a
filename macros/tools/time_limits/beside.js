// The claims that can go in with a race claim, as a reader opens them: in the deadline tool and in the case file.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Law, Limits, Whole } from "./types.d.ts" */
import { element } from "../../../browser/page.js"
import { northern } from "./count.js"

/** What says that nobody can count it here. */
const NORTHERN =
  "Unfair dismissal, wages, equal pay and other claims have limits of their own in Northern Ireland, and some are short. This page does not know them. Ask your union’s legal service today."

/** @param {Law} law */
const cited = (law) => element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")

/**
 * Sentences on the claims that go with it, as plain text; none once the claim is lodged.
 * @type {(whole: Whole) => string[]}
 */
export const besideInWords = ({ rows, others }) => {
  if (rows[0].state === "lodged") return []
  if (northern(rows[0].nation)) return [NORTHERN]
  return others.map(({ claim, says }) => `${claim.name}: ${says}`)
}

/**
 * What else may go with the race claim, and by when.
 * @type {(whole: Whole, law: Limits) => Child}
 */
export const beside = ({ rows, others }, { others: { claims, late } }) => {
  const [{ nation, state }] = rows
  if (state === "lodged") return null
  const later = claims.filter(({ id }) => !others.some(({ claim }) => claim.id === id)).map(({ name }) =>
    name[0].toLowerCase() + name.slice(1)
  )
  const doubts = [...new Set(others.flatMap(({ law }) => (law.doubt ? [law.doubt] : [])))]
  return element(
    "details",
    { class: "clock-beside" },
    element("summary", {}, "Does anything else go with it?"),
    northern(nation) ? element("p", {}, NORTHERN) : [
      element(
        "p",
        {},
        "Ask your member whether any of this happened too. Each is a claim of its own, with a limit of its own. The days here count from the dates you gave: if it was on another day, count again from that.",
      ),
      element(
        "p",
        {},
        "Most have a stricter test than race if they are late.",
        cited(late),
      ),
      element(
        "dl",
        {},
        others.map(({ claim, says, law }) =>
          element(
            "div",
            { "data-claim": claim.id },
            element("dt", {}, claim.name, element("span", { class: "hint" }, `, from ${claim.counts}`)),
            element("dd", {}, says, cited(law)),
          )
        ),
      ),
      later.length ? element("p", {}, `These count from the end of the job: ${later.join("; ")}.`) : null,
      doubts.map((words) => element("p", { class: "doubt" }, words)),
    ],
  )
}
