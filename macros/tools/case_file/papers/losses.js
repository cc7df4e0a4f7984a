// Losses by the part of the schedule that each is in: what was typed, what shows it, and the sum of it in pence.
/** @import { Case, Loss } from "../types.d.ts" */

/** The parts of a schedule, as fields of the letter `schedule-of-loss`, and what a rep calls them. */
export const HEADINGS = /** @type {[id: string, words: string][]} */ ([
  ["past", "Pay lost so far"],
  ["earned", "Earned instead: it is taken off"],
  ["pension", "Pension and other benefits"],
  ["future", "Loss still to come"],
  ["costs", "Other costs, such as travel"],
  ["others", "Another claim, such as notice or holiday pay"],
  ["feelings", "Injury to feelings, as legal has worked it out"],
  ["injury", "Injury to health"],
  ["aggravated", "Aggravated damages"],
])
const OTHER = "costs"
/**
 * What the heading of a loss is called; one that the schedule does not know stays as it is.
 * @param {string} heading
 */
export const headingWords = (heading) => HEADINGS.find(([id]) => id === heading)?.[1] ?? heading
const MONEY = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/

/**
 * Pence of a sum as typed; null for what is no sum.
 * @param {string} amount
 */
export const pence = (amount) => {
  const found = MONEY.exec(amount.trim())
  return found ? Number(found[1].replaceAll(",", "")) * 100 + Number((found[2] ?? "").padEnd(2, "0")) : null
}
/**
 * A sum as it is kept: 1204.50 of £1,204.50; "" of nothing, null of what is no sum.
 * @param {string} typed
 */
export const keptSum = (typed) => {
  const amount = typed.replace(/\s/g, "")
  return amount && pence(amount) === null ? null : amount.replace(/[£,]/g, "")
}

/** @param {number} sum */
export const pounds = (sum) =>
  `£${(sum / 100).toLocaleString("en-GB", { minimumFractionDigits: sum % 100 ? 2 : 0, maximumFractionDigits: 2 })}`

/**
 * A sum as typed, with its sign and pence; what is no sum stays as it was typed.
 * @param {string} amount
 */
export const sumWords = (amount) => {
  const found = pence(amount)
  return found === null ? amount.trim() : pounds(found)
}

/** The part of the schedule that a loss is in. @param {Loss} loss */
const part = ({ heading }) => (HEADINGS.some(([id]) => id === heading) ? heading : OTHER)
/** @param {Loss} loss */
const line = ({ heading, what, amount, source }) => {
  const named = HEADINGS.some(([id]) => id === heading) ? "" : heading.trim()
  const told = [named, what.trim().replace(/\s+/g, " ")].filter(Boolean).join(": ")
  const shown = source.trim() ? `(${source.trim()})` : `[${SHOWS}]`
  return `${sumWords(amount) || "[sum]"}: ${told || "[what was lost]"} ${shown}`
}
const SHOWS = "what shows it"
const SUMS = ["feelings"] // printed as a sum alone

/**
 * What the schedule lacks of the losses that it prints, a line for each.
 * @type {(one: Pick<Case, "losses" | "nation">) => string[]}
 */
export const lossGaps = (one) =>
  one.losses.filter((loss) => has(part(loss), one.nation) && !SUMS.includes(part(loss))).flatMap((loss) => {
    const { heading, what, amount, source } = loss
    const lacks = [!amount.trim() && "the sum", !what.trim() && "what was lost", !source.trim() && SHOWS].filter(
      Boolean,
    )
    const name = [headingWords(heading), what.trim() || sumWords(amount)].filter(Boolean).join(", ")
    return lacks.length ? [`${name}: ${lacks.join(", ")}`] : []
  })

/**
 * The lines of one part of the schedule.
 * @type {(one: Pick<Case, "losses">, id: string) => string}
 */
export const linesOf = ({ losses }, id) => losses.filter((loss) => part(loss) === id).map(line).join("\n")

/**
 * The sum of some parts, or "" where one of the sums can't be read or there is none.
 * @type {(one: Pick<Case, "losses">, ids: string[]) => string}
 */
const sum = ({ losses }, ids) => {
  const found = losses.filter((loss) => ids.includes(part(loss))).map((
    loss,
  ) => [pence(loss.amount), part(loss) === "earned" ? -1 : 1])
  if (!found.length || found.some(([amount]) => amount === null)) return ""
  const whole = found.reduce((all, [amount, sign]) => all + Number(amount) * Number(sign), 0)
  return whole < 0 ? "" : pounds(whole)
}

/** Whether the schedule of a nation has a part: aggravated damages only in England and Wales. @type {(id: string, nation: string) => boolean} */
const has = (id, nation) => id !== "aggravated" || /^(england|wales)$/.test(nation)

/**
 * The sum of all that the schedule prints.
 * @param {Pick<Case, "losses" | "nation">} one
 */
export const total = (one) => sum(one, HEADINGS.map(([id]) => id).filter((id) => has(id, one.nation)))

/** @type {Record<string, string>} */
const NATIONS = { scotland: "Scotland", "northern-ireland": "Northern Ireland" }
/**
 * The losses that the schedule leaves out, and why: none is left out unsaid.
 * @type {(one: Pick<Case, "losses" | "nation">) => {id: string, says: string}[]}
 */
export const leftOut = ({ losses, nation }) =>
  losses.filter((loss) => nation && !has(part(loss), nation)).map(({ id, heading, amount }) => ({
    id,
    says: `“${headingWords(heading)}”${
      amount.trim() && `, ${sumWords(amount)}`
    }: this handbook knows no such heading in ${
      NATIONS[nation]
    }, so the schedule and its total leave it out. Ask your union’s legal service what can be claimed instead.`,
  }))

/**
 * The sum for injury to feelings, as typed.
 * @param {Pick<Case, "losses">} one
 */
export const feelings = (one) => sum(one, ["feelings"])
