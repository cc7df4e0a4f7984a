// The hearing sheet, filled: the lines of the paper form, and over them the case by number.
import { date } from "../../time_limits/dates.js"
import { cited, citing, line, lined, numbered } from "./events.js"
import { compared, otherLine } from "./reasons.js"
import { byDay, stepName } from "./steps.js"
import { people } from "./writing.js"
/** @import { Maker } from "./types.d.ts" */

const HEARINGS = ["hearing", "grievance-meeting"]

/** @type {Maker} */
export const hearing = {
  planned: true,
  facts: (one) => ({
    who: people(one),
    steps: byDay(one.steps.filter(({ kind, date }) => date && HEARINGS.includes(kind))).map(({ kind, date }) => ({
      kind,
      date,
    })),
    wants: one.wants,
    events: numbered(one).map((entry) => ({ ...lined(entry), documents: cited(one, entry.id) })),
    others: compared(one, numbered(one)),
  }),
  blocks: ({ who, steps, wants, events, others }, { say, gap }, { sheet, law, today }) => {
    /** @type {import("./steps.js").Dated | undefined} */
    const next = steps.find((/** @type {import("./steps.js").Dated} */ { date }) => date >= today)
    return [
      { text: `${who.member || gap("member’s name", "member")}, ${who.employer || gap("employer", "employer")}` },
      {
        text: `${say("which")} ${
          next
            ? [date(next.date), next.kind !== "hearing" && stepName({ ...next, note: "" }, law.steps).toLowerCase()]
              .filter(Boolean).join(", ")
            : gap("the day of the next hearing", "steps")
        }`,
      },
      { heading: say("outcome"), level: 2 },
      wants.length ? { list: wants } : { text: gap("what your member wants", "wants") },
      { heading: say("events"), level: 2 },
      events.length
        ? {
          lines: events.map((/** @type {any} */ event) =>
            [line(event), event.documents.length && `See ${citing(event.documents, gap).join("; ")}.`].filter(Boolean)
              .join(" ")
          ),
        }
        : { text: gap("what happened, and when", "entries") },
      ...(others.length ? [{ heading: say("compared"), level: 2 }, { list: others.map(otherLine) }] : []),
      ...sheet.flatMap(({ title, items }) => [{ heading: title, level: 2 }, { list: items }]),
    ]
  },
}
