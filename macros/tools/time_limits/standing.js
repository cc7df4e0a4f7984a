// Where a case stands: for each act and each respondent its state, its days, what to do next and by when, in words.
//
// How to call it, from a case file, a letter, a story or a calendar:
//
//   import { stand } from "../time_limits/standing.js"
//   const { rows, pressing, past, interim, others, warnings } = stand(
//     { nation: "england",
//       acts: [{ id: "1", day: "2026-10-05", first: null, dismissal: false, going: false }],
//       contacts: [{ name: "", a: "2026-11-10", b: null }], // one for each respondent; [] where nobody has rung
//       lodged: null },                                     // the day the claim went in, if it has
//     limits, // what `limits(book)` of macro.py puts in a page
//     "2026-11-29")
//
// `interim` comes before all else while it is open. Then `pressing`: what is to be done today for any act. Then `rows[0]` leads: `rows[0].told` is {lead, by, aim, alarm, sure,
// unsure}: what to do, the day to do it by (null: today), and sentences {says, law}. `rows[i].state` is one of State in types.d.ts, and `rows[i].answer` what other programs read.
// It needs no page. The rule is rules.js; the states and days are of whole.js; the words are of told.js and lodged.js. Throws Impossible for dates that can't be counted.
/** @import { Limits, Matter, Whole } from "./types.d.ts" */
import { toldOfClaim } from "./lodged.js"
import { wholeBy } from "./whole.js"

/**
 * Where a case stands on a day. Throws Impossible.
 * @type {(matter: Matter, law: Limits, today: string) => Whole}
 */
export const stand = (matter, law, today) =>
  wholeBy((row, rows) => toldOfClaim(row, rows, matter, law, today), matter, law, today)
