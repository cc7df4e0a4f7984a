// Every day of a case that is still to come, in order: what the clock sets, and the steps that are planned.
import { coming, planWords } from "./plans.js"
import { joined } from "./rules.js"
import { awaits, northern } from "../time_limits/count.js"
import { reliefFor } from "../time_limits/relief.js"
/** @import { Case, Data, Row, Stood } from "./types.d.ts" */
/**
 * @typedef {object} Item
 * @property {string} day
 * @property {string} says What is then due.
 * @property {string} note What the rep noted of a planned step.
 */

/** What is done by the day of an act. @type {(row: Row, act: string) => string} */
const deed = (row, act) => {
  if (awaits(row)) return `the certificate for ${act} should have come, and it can come on any day before`
  if (row.state !== "not-contacted") return `lodge the claim over ${act}`
  return northern(row.nation)
    ? `lodge the claim over ${act}, once its certificate is here`
    : `contact ${row.body.name} about ${act}`
}

/** The day to act by, or on which the certificate is due. @type {(row: Row) => string} */
const dayOf = (row) => row.next ?? (awaits(row) && row.ends && !row.ends.overdue ? row.ends.due : "")

/** What the clock sets, the acts of one day together. @type {(stood: Stood, titled: (row: Row) => string) => Omit<Item, "note">[]} */
const ofClock = ({ rows, interim }, titled) => {
  const acts = rows.filter((row) => dayOf(row)).map((row) => ({ day: dayOf(row), row, act: titled(row) }))
  /** @type {Map<string, typeof acts>} */
  const same = new Map()
  for (const found of acts) {
    const key = found.day + deed(found.row, "")
    same.set(key, [...(same.get(key) ?? []), found])
  }
  return [
    ...interim.filter(({ state }) => state !== "passed").map(({ day }) => ({ day, says: reliefFor(rows[0].nation) })),
    ...[...same.values()].map((found) => ({
      day: found[0].day,
      says: deed(found[0].row, joined([...new Set(found.map(({ act }) => act))])),
    })),
  ]
}

/**
 * The days to come, the first first. `titled` is how a paper names an act.
 * @type {(one: Pick<Case, "steps">, stood: Stood | null, names: Data["steps"], titled: (row: Row) => string, today: string) => Item[]}
 */
export const agenda = (one, stood, names, titled, today) =>
  [
    ...(stood ? ofClock(stood, titled).map((item) => ({ ...item, note: "" })) : []),
    ...coming(one, today).map((step) => ({
      day: step.date,
      says: planWords(step, names),
      note: step.note.trim(),
    })),
  ].filter(({ day }) => day >= today).sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
