// The indicator and the field of each figure.
import { plain } from "../cells.js"
import { grouped } from "./grouped.js"
import { fieldOf } from "./place.js"
/** @import { Asked, Ready, Resolved, Told } from "../types.d.ts" */

export const SURVEY = [5, 6, 7, 8]

/**
 * An indicator that the rows and columns of a table name wins over one that only the title of them all does.
 * @type {(ones: Resolved[]) => (one: Resolved) => Resolved}
 */
const byTable = (ones) => {
  const named = new Set(ones.filter(({ fact }) => fact.said.about.length).map(({ indicator }) => indicator))
  const titles = new Set(ones.map(({ fact }) => fact.context.about))
  return (one) =>
    one.item === "headcount" && !one.band && titles.size === 1 && named.size && !named.has(one.indicator)
      ? { ...one, indicator: 0 }
      : one
}

/**
 * The indicators of some figures that count people of the staff.
 * @type {(ones: Resolved[]) => number[]}
 */
const countedIn = (ones) => {
  const numbers = new Set(ones.filter((one) => one.item !== "headcount").map((one) => one.indicator))
  return [3, 4, 9].filter((number) => numbers.has(number))
}

/**
 * Give each figure its indicator, where only its table can tell: the number of staff belongs to what is counted beside
 * it, the number of answers to the question above it. Else it is asked.
 * @type {(all: Resolved[], ask: Asked, tell: Told) => Resolved[]}
 */
export const withIndicators = (all, ask, tell) => {
  /** @type {Resolved[]} */
  const made = []
  const anywhere = countedIn(all)
  for (const [table, given] of grouped(all, ({ fact }) => `${fact.source.id}|${fact.table}`)) {
    const ones = given.map(byTable(given))
    const here = countedIn(ones), counted = here.length ? here : anywhere
    // Nothing in the table says which indicator it is for.
    const alone = !ones.some((one) => one.indicator)
    /** @type {Map<string, Resolved[]>} */
    const open = new Map()
    /** @type {{indicator: number, r: number} | null} */
    /** @type {Map<string, Resolved[]>} */
    const unsure = new Map()
    // Among the other questions of the standard, “Discrimination” is its own.
    const sure = new Set(
      ones.filter((one) => SURVEY.includes(one.indicator) && !one.unsure).map((one) => one.indicator),
    )
    const bare = ones.filter((one) => one.unsure && !one.fact.said.source?.length && !one.fact.said.question)
    const among = sure.size > 1 && new Set(bare.map(({ fact }) => fact.label)).size === 1 ? bare : []
    let carried = false
    // The survey question whose row was the last.
    let asked = null
    for (const one of ones) {
      const { grid } = one.fact.source
      const follows = asked && one.fact.r > asked.r &&
        grid.slice(asked.r + 1, one.fact.r).every((row) => !row.some((cell) => plain(cell)))
      if (SURVEY.includes(one.indicator) && one.item !== "base") asked = { indicator: one.indicator, r: one.fact.r }
      if (one.unsure && !among.includes(one)) {
        const key = `${table}:${one.indicator}:${one.fact.said.topic ? one.fact.label : ""}`
        unsure.set(key, [...(unsure.get(key) ?? []), one])
      } else if (one.indicator) made.push(one)
      else if (one.item === "headcount" && counted.length) {
        made.push(...counted.map((indicator) => ({ ...one, indicator })))
        if (!here.length && !carried) tell.note("carried", one.fact, { number: counted.join(" and "), year: one.year })
        carried = true
      } else if (one.item === "base" && asked && follows) made.push({ ...one, indicator: asked.indicator })
      else if (
        one.item === "headcount" || one.item === "numerator" || one.item === "denominator" ||
        (one.percent && !one.item && alone)
      ) {
        const key = `${table}:${one.item === "headcount" ? "3 4 9" : "2 3 4 5 6 7 8"}`
        open.set(key, [...(open.get(key) ?? []), one])
      } else tell.unused(one.item ? "no-indicator" : "no-item", one.fact)
    }
    for (const [key, waiting] of unsure) {
      const [{ indicator }] = waiting
      const answer = ask.indicator(key, [indicator], waiting)
      for (const { fact } of waiting) answer === "leave" ? tell.unused("left", fact) : tell.used(fact)
      if (answer === `${indicator}`) made.push(...waiting)
    }
    for (const [key, waiting] of open) {
      const numbers = key.split(":")[1].split(" ").map(Number)
      const answer = ask.indicator(key, numbers, waiting)
      for (const one of waiting) {
        if (answer === "leave") tell.unused("left", one.fact)
        else tell.used(one.fact)
        const indicator = Number(answer)
        const item = one.item ?? "numerator"
        if (indicator) {
          made.push({
            ...one,
            indicator,
            item,
            percent: one.percent || (SURVEY.includes(indicator) && item === "numerator"),
          })
        }
      }
    }
  }
  return made
}

/**
 * Give each figure its field; `-of` or nothing for an ethnic group. What no field holds is told.
 * @type {(all: Resolved[], tell: Told) => Ready[]}
 */
export const withFields = (all, tell) =>
  all.flatMap((one) => {
    const { indicator, fact, band, group } = one
    if (indicator === 1) {
      if (band) return [{ ...one, field: "" }]
      tell.unused("total", fact)
      return []
    }
    const item = one.item ?? (SURVEY.includes(indicator) ? "percent" : "")
    const field = item ? fieldOf(indicator, item, group ?? "bme") : null
    if (field === null) tell.unused(item ? "not-asked" : "no-item", fact)
    return field === null ? [] : [{ ...one, field: group ? field : field.replace("bme", "") }]
  })
