// Interim relief where the days of conciliation can't be, so that no other day is told: conciliation has no part in it.
import { cameSince, endOf } from "./ended.js"
import { addDays } from "../time_limits/rules.js"
import { reliefs } from "../time_limits/relief.js"
/** @import { Interim } from "../time_limits/types.d.ts" */
/** @import { Case, Data } from "./types.d.ts" */

/** That which is still open, of what no end of the case has ended. @type {(one: Case, law: Data, today: string) => Interim[]} */
export const reliefAlone = (one, law, today) => {
  const end = endOf(one, today)
  const acts = one.entries.filter((entry) =>
    entry.kind === "dismissal" && entry.date <= today && entry.ended <= addDays(today, 366) &&
    (!end || cameSince(entry, end.how, end.date || today, one.lodged))
  ).map(({ id, date, ended }) => ({ id, day: ended || date, first: null, dismissal: true, going: false }))
  const found = one.nation ? reliefs({ nation: one.nation, acts, contacts: [], lodged: null }, law, today) : []
  return found.filter(({ state }) => state !== "passed")
}
