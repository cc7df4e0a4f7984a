// Two figures that differ and claim one field: which of them is right is asked. Without an answer neither is used.
import { plain } from "../cells.js"
import { bandName } from "./bands.js"
import { grouped } from "./grouped.js"
import { isSame, isShare } from "./place.js"
/** @import { Asked, Ready, Told } from "../types.d.ts" */

/** @type {(one: Ready) => string} */
const cell = ({ organisation, indicator, year, field, section, band, group }) =>
  [organisation, indicator, year, field, ...(indicator === 1 ? [section, band, group] : [])].join("|")

/**
 * What sets figures apart: the file or sheet, or else the table, the column, the row.
 * @type {(ones: Ready[]) => (one: Ready) => string}
 */
const originIn = (ones) => {
  /** @type {((one: Ready) => string)[]} */
  const ways = [
    ({ fact }) => `in ${fact.source.id}`,
    ({ fact }) => `table ${fact.source.id} ${fact.table}`,
    ({ fact }) => `column ${fact.source.id} ${fact.table} ${fact.c}`,
    ({ fact }) => `row ${fact.source.id} ${fact.r}`,
    ({ fact }) => `at ${fact.source.id} ${fact.r} ${fact.c}`,
  ]
  return ways.find((way) => new Set(ones.map(way)).size === ones.length) ?? ways[2]
}

/**
 * Leave of figures that clash those that are not chosen.
 * @type {(ready: Ready[], ask: Asked, tell: Told) => Ready[]}
 */
export const withoutClashes = (ready, ask, tell) => {
  /** @param {Ready[]} ones */
  const clash = (ones) => ones.some((one) => !isSame(one.text, ones[0].text, isShare(one)))
  const clashes = [...grouped(ready, cell).values()].filter(clash)
  /** @type {Set<Ready>} */
  const aside = new Set()
  /** @param {Ready[]} ones */
  const key = (ones) => [...new Set(ones.map(originIn(ones)))].sort().join("|")
  for (const [id, alike] of grouped(clashes, key)) {
    const answer = ask.clash(id, alike[0].map((one) => ({ origin: originIn(alike[0])(one), one })), alike.flat())
    if (!answer || answer === "leave") continue
    for (const ones of alike) {
      const origin = originIn(ones), kept = ones.find((one) => origin(one) === answer)
      for (const one of ones.filter((other) => origin(other) !== answer)) {
        aside.add(one)
        tell.note("chosen", one.fact, {
          ...(one.indicator === 1
            ? { what: [one.section, bandName(one.band ?? ""), one.group].filter(Boolean).join(" ") }
            : { indicator: one.indicator, field: one.field }),
          typed: plain(one.text),
          first: kept && plain(kept.text),
        })
      }
    }
  }
  return ready.filter((one) => !aside.has(one))
}
