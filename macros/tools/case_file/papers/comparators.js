// The grid of comparators: who was in the same place, and how each was treated.
import { numbered } from "./events.js"
import { elsewise, hasOther } from "./reasons.js"
import { people } from "./writing.js"
/** @import { Comparator } from "../types.d.ts" */
/** @import { Maker, Writing } from "./types.d.ts" */
/** @typedef {Comparator & {events: number[]}} Compared */

const HEADS = ["Who", "How alike", "How different", "How they were treated", "Evidence", "Compared for"]
const SHARES = [3, 4, 4, 4, 3, 2]
/** The cells of a row, with a gap for each that nobody has filled. @type {(cells: string[], whom: string, gap: Writing["gap"]) => string[]} */
const filled = (cells, whom, gap) => {
  const names = HEADS.map((head) => head.toLowerCase())
  const lacks = names.filter((_, i) => i < cells.length && !cells[i].trim())
  return cells.map((cell, i) => cell.trim() || gap(`${whom}: ${lacks.join(", ")}`, "comparators", names[i]))
}
/** @type {(events: number[]) => string} */
const events = (found) => (found.length ? `No. ${found.join(", ")}` : "")

/** @type {Maker} */
export const comparators = {
  landscape: true,
  facts: (one) => ({
    who: people(one),
    compared: one.comparators.map(({ id, who, alike, different, treated, evidence }) => ({
      who,
      alike,
      different,
      treated,
      evidence,
      events: numbered(one).filter(({ compared }) => compared.includes(id)).map(({ number }) => number),
    })),
    ...(numbered(one).some(hasOther) && {
      told: numbered(one).flatMap((entry) => elsewise(entry).map((says) => ({ says, number: entry.number }))),
    }),
  }),
  blocks: ({ who, compared, told = [] }, { say, gap }) => [
    { text: `${who.member || gap("member’s name", "member")}, ${who.job || gap("job and workplace", "job")}` },
    { text: say("about") },
    compared.length || told.length
      ? {
        table: {
          heads: HEADS,
          shares: SHARES,
          rows: [
            ...compared.map((/** @type {Compared} */ one) => [
              ...filled(
                [one.who, one.alike, one.different, one.treated, one.evidence],
                one.who.trim() || "Somebody who is compared",
                gap,
              ),
              events(one.events) || gap(`which event ${one.who} is compared for`, "comparators", "which event"),
            ]),
            ...told.map((
              /** @type {{says: string, number: number}} */ { says, number },
            ) => [
              ...filled(["", "", "", says, ""], `Who is compared for event ${number}`, gap),
              events([number]),
            ]),
          ],
        },
      }
      : { text: gap("nobody yet: who else was in the same place, and what happened to them", "comparators") },
  ],
}
