// The grid of comparators: who was in the same place, and how each was treated.
import { numbered } from "./events.js"
import { elsewise, hasOther } from "./reasons.js"
import { people } from "./writing.js"
/** @import { Comparator } from "../types.d.ts" */
/** @import { Maker, Writing } from "./types.d.ts" */
/** @typedef {Comparator & {events: number[]}} Compared */

const HEADS = ["Who", "How alike", "How different", "How they were treated", "Evidence", "Compared for"]
const SHARES = [3, 4, 4, 4, 3, 2]
const TREATED = 3 // the place of what the log itself may say
/** A gap for what nobody has said of somebody who is compared. @type {(gap: Writing["gap"], place: number, whom: string) => string} */
const lack = (gap, place, whom) => {
  const what = HEADS[place]
  return gap(`${what}: ${whom}`, "comparators", what.toLowerCase())
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
              ...[one.who, one.alike, one.different, one.treated, one.evidence].map((text, i) =>
                text.trim() || lack(gap, i, one.who.trim() || "somebody who is compared")
              ),
              events(one.events) || gap(`which event ${one.who} is compared for`, "comparators", "which event"),
            ]),
            ...told.map((
              /** @type {{says: string, number: number}} */ { says, number },
            ) => [
              ...HEADS.slice(0, 5).map((
                _,
                i,
              ) => (i === TREATED ? says : lack(gap, i, `who is compared for event ${number}`))),
              events([number]),
            ]),
          ],
        },
      }
      : { text: gap("nobody yet: who else was in the same place, and what happened to them", "comparators") },
  ],
}
