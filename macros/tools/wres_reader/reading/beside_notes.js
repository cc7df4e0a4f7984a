// Notes that stand by a table, above, within or below it: one that speaks of what is counted is asked about, and any other
// is listed. None is passed over.
import { plain } from "../cells.js"
import { filled } from "./heads.js"
import { isNote, PAGE } from "./titles.js"
/** @import { Fact, Grid, Names, Source, Told } from "../types.d.ts" */

const MOST_LETTERS = 120
/** Speaks of full-time equivalents, of more than a year, of a rate, or of who is counted. */
const COUNTED = new RegExp(
  [
    "\\b(?:[fw]tes?|(?:full|whole)[- ]time|(?:two|three|four|five|six|nine|\\d)[- ](?:years?|months?)|rolling|average)\\b",
    "\\bper (?:1[0,]+|(?:hundred|(?:ten )?thousand))\\b|\\b(?:includ|exclud|omit)\\w*|\\bonly\\b|\\bnot (?:includ|count)\\w+",
    "\\b(?:not (?:stated|known|declared|disclosed|state|know|declare)|unknown|bank|agency|volunteers?|medical|rounded|estimat\\w+|provisional)\\b",
  ].join("|"),
  "i",
)
/** As the standard has it: nobody of the bank or of an agency is counted, and mixed people are among BME. */
const OUT = "(?:all )?(?:bank|agency|board)(?: (?:staff|workers|members))?"
const STANDARD = new RegExp(
  `\\bexclud(?:es|ing|ed?):? ${OUT}(?:,? (?:and|or|&) ${OUT})?\\W*$|\\binclud\\w+:? (?:the )?(?:mixed|asian|black)\\b[^.;]*$`,
  "i",
)
/** A sentence, and no title of what follows. */
const SENTENCE = /\b(?:are|is|was|were|has|have|includ\w+|exclud\w+|covers?|shows?|counts?|relates?|rounded)\b/i
const TITLE = /^(?:\d{1,2}\s*[.):]?\s*)?(?:wres|indicator|metric|percentage|relative likelihood|table|figure)\b/i

/**
 * Give each figure what a note by its table says of what is counted, and tell of all other notes.
 * @type {(facts: Fact[], sheet: Grid, source: Source, words: Names, tell: Told) => Fact[]}
 */
export const withNotes = (facts, sheet, source, words, tell) => {
  /** @type {Map<number, string>} */
  const asked = new Map()
  const tops = [...new Set(facts.map(({ table }) => table))].sort((one, other) => one - other)
  if (!tops.length) return facts
  sheet.grid.forEach((_, r) => {
    const cells = filled(sheet, r)
    const text = cells.length === 1 ? plain(sheet.grid[r][cells[0]]) : ""
    const note = isNote(words, text) && !PAGE.test(text)
    if (!text || !(note || (r > tops[0] && SENTENCE.test(text) && !TITLE.test(text) && COUNTED.test(text)))) return
    if (!COUNTED.test(text) || STANDARD.test(text)) {
      tell.note("note-unused", { source, r, c: cells[0] }, { typed: text.slice(0, MOST_LETTERS) })
      return
    }
    const top = tops.findLast((one) => one <= r) ?? tops[0]
    asked.set(top, [asked.get(top), text.slice(0, MOST_LETTERS)].filter(Boolean).join("”, “"))
  })
  return facts.map((fact) =>
    asked.has(fact.table) ? { ...fact, context: { ...fact.context, noted: asked.get(fact.table) } } : fact
  )
}
