// A table of WRES figures, from files or a paste: which figure is what. A table is understood by its headings: each
// figure is what its column, its row and the rows above it say together. What is uncertain is asked before it is used;
// what is not used is listed, with why.
import { ofAuthority } from "./authority.js"
import { placeBands, withSections } from "./bands.js"
import { withCounts } from "./beside_counts.js"
import { withStaff } from "./carried.js"
import { withoutClashes } from "./clashes.js"
import { factsOf } from "./facts.js"
import { addGroups } from "./groups.js"
import { place } from "./place.js"
import { printedOf } from "./printed.js"
import { asking } from "./questions.js"
import { inParts } from "./pairs.js"
import { resolve } from "./resolve.js"
import { overBands, overGroups, tellMisfits } from "./sums.js"
import { telling } from "./told.js"
import { addUnknowns } from "./unknowns.js"
import { withoutShares } from "./shares.js"
import { withUnits } from "./units.js"
import { ofAllStaff, withYears } from "./when.js"
import { ofOneTrust } from "./whose.js"
import { SURVEY, withFields, withIndicators } from "./which.js"
/** @import { Asked, Fact, Names, Opened, Ready, TableReading, Source } from "../types.d.ts" */

const NOTED = ["group", "item"]

/** @param {Opened[]} opened */
const sourcesOf = (opened) =>
  opened.flatMap(({ name, sheets }, f) =>
    sheets.map((sheet, s) => /** @type {Source} */ ({ ...sheet, file: name, id: `${f}.${s}` }))
  )

/**
 * Read files. `answers` are those to questions that an earlier reading of the same files asked, by id.
 * @param {Opened[]} opened
 * @param {Names} words
 * @param {Record<string, string>} [answers]
 * @param {number} [thisYear]
 * @returns {TableReading}
 */
export const read = (opened, words, answers = {}, thisYear = new Date().getFullYear()) => {
  const sources = sourcesOf(opened)
  const tell = telling(sources)
  const ask = asking(words, answers, tell, thisYear)
  const sheets = sources.map((source) => factsOf(source, words, tell))
  const unsafe = new Set(sheets.flatMap(({ broken }) => [...broken]))
  /** @type {Fact[]} */
  const totals = []
  const resolved = sheets.flatMap(({ facts }) => facts).flatMap((fact) => {
    const one = resolve(fact, words)
    if (!("why" in one)) return inParts({ ...one, fact }, tell)
    if (one.why === "total") totals.push(fact)
    if (one.why === "group" || one.why === "several") unsafe.add(`${fact.source.id}|${fact.table}`)
    if (NOTED.includes(one.why)) tell.note(one.why, { ...fact, c: fact.foreign?.c ?? fact.c }, { typed: one.typed })
    if (NOTED.includes(one.why)) tell.used(fact)
    else tell.unused(one.why, fact, one.typed)
    return []
  })
  const own = ofOneTrust(resolved, words, ask, tell)
  const dated = withCounts(withYears(ofAllStaff(own, ask, tell), ask, tell), tell)
  const printed = dated.filter((one) => one.item === "published" && !one.waits)
  const stated = withStaff(withIndicators(dated.filter((one) => one.item !== "published"), ask, tell), tell)
  tellMisfits([...overGroups(stated), ...overBands(totals, stated)], tell)
  const fields = withFields(stated.filter((one) => !one.waits), tell)
  const ready = withUnits(ofAuthority(fields, ask, tell), ask, tell)
  const { counts: all, used } = withoutShares(ready, ask, tell)
  const counts = addUnknowns(all, tell)
  const ethnic = counts.filter((one) => !one.group && !SURVEY.includes(one.indicator))
  for (const one of counts) if (!one.group && SURVEY.includes(one.indicator)) tell.unused("group-share", one.fact)
  const direct = new Map(
    counts.filter((one) => one.group).map((one) => [
      [one.organisation, one.indicator, one.year, one.field.replace(/bme|white/, ""), one.section, one.band, one.group]
        .join("|"),
      one,
    ]),
  )
  const { sums, apart } = addGroups(ethnic, direct, unsafe, words, ask, tell)
  const grown = [
    ...counts.filter((one) => one.group),
    ...sums.map((
      one,
    ) => (one.indicator === 1
      ? one
      : { ...one, field: one.field.startsWith("-of") ? `${one.group}-of` : one.field + one.group })
    ),
  ]
  const inBands = withSections(grown.filter((one) => one.indicator === 1), ask, tell)
  const bands = placeBands(withoutClashes(inBands, ask, tell), tell)
  const { cells } = place(withoutClashes([...grown.filter((one) => one.indicator !== 1), ...used], ask, tell), tell)
  const organisations = [
    ...new Map(resolved.filter((one) => one.organisation).map((one) => [one.organisation, one.called])),
  ]
  return {
    cells: [...cells, ...apart, ...printedOf(printed, counts, words, tell)],
    bands,
    notes: [...opened.flatMap(({ notes }) => notes), ...tell.notes],
    left: tell.left(),
    questions: ask.questions,
    organisations,
    trust: own.map(({ fact }) => fact.context.owner).find(Boolean) ?? sheets.map(({ trust }) => trust).find(Boolean) ??
      "",
  }
}
