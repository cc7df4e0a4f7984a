// What an answer shows beside the act that leads: other acts and respondents.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Standing, Told, Whole } from "./types.d.ts" */
import { element } from "../../../browser/page.js"
import { table } from "../../../browser/table.js"
import { dated } from "./dates.js"
import { endSafe } from "./days.js"
import { left } from "./left.js"
import { titled } from "./out.js"

/** @typedef {Standing & {told: Told}} Row */

/**
 * The other acts and respondents: what has passed, each named once, then what to do for the rest.
 * @type {(whole: Whole, today: string) => Child}
 */
export const others = ({ rows, past }, today) => {
  const rest = rows.slice(1).filter((row) => row.state !== "passed")
  return [
    past.map(({ row, day, what }) =>
      element(
        "p",
        {},
        `For ${titled(row)}, the ${what} has passed: it was ${dated(day)}, ${
          left(day, today).replace("passed ", "")
        }. `,
        what === "safe day" ? "Ring your union’s legal service today." : [
          "It can still be told as background, and a tribunal can let it in late. ",
          element("a", { href: "#if-you-are-late" }, "What to do if you are late"),
          ".",
        ],
      )
    ),
    rest.length
      ? [
        element("h3", {}, "Then"),
        element(
          "ul",
          {},
          rest.map((row) => element("li", {}, `For ${titled(row)}: ${row.told.lead}`)),
        ),
      ]
      : null,
  ]
}

/**
 * Each act against each respondent, if there is more than one. Phones stack the table: see macros/render/table.py.
 * @type {(rows: Row[], today: string) => Child}
 */
export const eachAct = (rows, today) => {
  if (rows.length < 2) return null
  /** @param {string} iso */
  const marked = (iso) => `${dated(iso)}${iso < today ? " (passed)" : ""}`
  /** @param {Row} row */
  const safe = (row) => {
    const { counted, apart } = row
    const day = endSafe(row, today) ?? counted?.safe
    return day ? marked(day) : apart ? `${marked(apart.safe)}, without conciliation` : "Waits for the certificate"
  }
  /** @param {Row} row */
  const last = ({ counted }) =>
    !counted
      ? "Not known yet"
      : counted.mayBe
      ? `${dated(counted.last)}, if the days of conciliation count`
      : marked(counted.last)
  const several = rows.some(({ contact }) => contact.name)
  /** @param {Row} row */
  const order = ({ counted, apart, days: [day] }) => counted?.safe ?? apart?.safe ?? day
  const cells = [...rows].sort((one, other) => (order(one) < order(other) ? -1 : 1)).map((row) => [
    dated(row.act.day),
    ...(several ? [row.contact.name || "Not named"] : []),
    safe(row),
    last(row),
  ])
  // A notice and the end of the job on one day are told once.
  const each = cells.filter((one, i) => cells.findIndex((other) => other.join() === one.join()) === i)
  if (each.length < 2) return null
  const heads = ["Act", ...(several ? ["Against"] : []), "Safe day", "Last day in law"]
  return [
    element("h3", {}, "Each act by itself, soonest first"),
    table(
      "Each act by itself",
      heads,
      each,
      { "data-answer": "each" },
    ),
  ]
}
