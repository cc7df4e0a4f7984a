// Printed percentages and ratios that the counts beside them contradict. The counts are used; that they differ is said.
import { count, percent, plain } from "../cells.js"
import { isFault } from "../sheet.js"
import { grouped } from "./grouped.js"
/** @import { Ready, Resolved, Told } from "../types.d.ts" */

/** @type {(one: Resolved) => string} */
const yearOf = ({ organisation, indicator, year }) => [organisation, indicator, year].join("|")

/** @type {(one: Ready | undefined) => number | null} */
const exactly = (one) => {
  const found = one ? count(one.text) : null
  return found && !isFault(found) && found.low === found.high ? found.low : null
}

/**
 * Whether a printed share is that of some number in another, rounded or cut off.
 * @type {(printed: string, n: number, of: number) => boolean}
 */
const fits = (printed, n, of) => {
  const share = percent(printed), places = /\.(\d+)/.exec(printed)?.[1].length ?? 0
  return typeof share !== "number" || Math.abs(share - 100 * n / of) < 10 ** -places + 1e-9
}

const APPLIED = /\bappli(?:ed|cants?|cations?)\b/i
/**
 * Of how many else a share in a table can be, such as all who applied: what stands in its row and its column; null where its
 * words say that it is of applicants, whose number may be nowhere.
 * @type {(one: Ready) => number[] | null}
 */
const basesOf = ({ fact: { source, table, r, c, label } }) => {
  const row = source.grid[r] ?? [], column = source.grid.slice(table).map((line) => line[c] ?? "")
  if ([label, row[0] ?? "", ...column.slice(0, r - table)].some((text) => APPLIED.test(plain(text)))) return null
  return [...row, ...source.grid.slice(table).map((line) => line[c - 1] ?? ""), ...column].flatMap((text) => {
    const found = count(text)
    return found && !isFault(found) && found.low === found.high ? found.low : []
  })
}

/**
 * Tell of the shares of those to whom it happened that are neither their part of their group, nor of all to whom it
 * happened, nor of everybody.
 * @type {(counts: Ready[], shares: Ready[], tell: Told) => void}
 */
export const tellSlips = (counts, shares, tell) => {
  const inCells = counts.flatMap((one) => (one.share ? [{ ...one, text: one.share }] : []))
  const years = grouped(counts, yearOf)
  for (const one of [...shares, ...inCells]) {
    if (one.indicator < 2 || one.indicator > 4 || one.field !== one.group) continue
    const mine = years.get(yearOf(one)) ?? []
    /** @type {(field: string) => number | null} */
    const at = (field) => exactly(mine.find((other) => other.field === field))
    const n = at(one.field), of = at(`${one.group}-of`)
    if (n === null || !of) continue
    /** @type {(ending: string, groups: string[]) => number} */
    const sum = (ending, groups) => groups.reduce((all, group) => all + (at(`${group}${ending}`) ?? 0), 0)
    const wholes = ["", "-of"].flatMap((ending) => [
      sum(ending, ["bme", "white"]),
      sum(ending, ["bme", "white", "unknown"]),
      at(`all${ending}`) ?? of,
    ])
    const bases = one.indicator === 2 ? basesOf(one) : []
    if (!bases || [of, ...wholes, ...bases].some((whole) => whole > 0 && fits(one.text, n, whole))) continue
    // One that names nothing may be the part of all who could.
    if (one.item === "numerator" && wholes.some((whole) => whole > 0 && fits(one.text, of, whole))) continue
    tell.note("share-differs", one.fact, {
      typed: plain(one.text),
      n: n.toLocaleString("en-GB"),
      of: of.toLocaleString("en-GB"),
      share: `${(100 * n / of).toFixed(2)}%`,
    })
  }
}

/**
 * Tell of a printed ratio that the counts of its year do not give, whichever group is over the other.
 * @type {(printed: Resolved, counts: Ready[], tell: Told) => void}
 */
export const tellRatio = (printed, counts, tell) => {
  const mine = counts.filter((one) => yearOf(one) === yearOf(printed))
  const [bme, bmeOf, white, whiteOf] = ["bme", "bme-of", "white", "white-of"].map((field) =>
    exactly(mine.find((one) => one.field === field))
  )
  if (!bme || !bmeOf || !white || !whiteOf) return
  const value = Number(printed.text), places = /\.(\d+)/.exec(printed.text)?.[1].length ?? 0
  const over = (white / whiteOf) / (bme / bmeOf), ratio = printed.indicator === 3 ? 1 / over : over
  if ([over, 1 / over].some((one) => Math.abs(one - value) < 10 ** -places - 1e-9)) return
  tell.note("ratio-differs", printed.fact, { typed: plain(printed.text), ratio: ratio.toFixed(2) })
}
