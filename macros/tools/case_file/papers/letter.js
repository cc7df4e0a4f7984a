// A paper that is a letter of data/letters.yml: filled from the case, and from what the letter asks besides.
import { date } from "../../time_limits/dates.js"
import { Impossible } from "../../time_limits/rules.js"
import { compose, noteLines, text, wordBlocks } from "../../letters/rules.js"
import { standing } from "../deadlines.js"
import { FILLS, placeOf } from "./fields.js"
import { answersOf } from "./kept.js"
import { TELLS } from "./told.js"
import { writing } from "./writing.js"
/** @import { Answers, Blank, Letter } from "../../letters/types.d.ts" */
/** @import { Case, Row } from "../types.d.ts" */
/** @import { Asked, Context, Missing, Named, Paper } from "./types.d.ts" */

/**
 * What the clock of a case rests on: no word of it.
 * @param {Case} one
 */
const clockOf = ({ nation, who, a, b, others, lodged, entries }) => ({
  nation,
  who,
  a,
  b,
  others,
  lodged,
  entries: entries.map(({ id, date, kind, ended }) => ({ id, date, kind, ended })),
})

/**
 * The act that leads, and the day to work to, where that is the safe day: any other day is for legal to give.
 * @type {(clock: ReturnType<typeof clockOf>, context: Context) => {act: string, day: string}}
 */
const worked = (clock, { law, today }) => {
  /** @type {Row | undefined} */
  let row
  try {
    row = clock.nation ? standing(/** @type {any} */ (clock), law, today).rows[0] : undefined
  } catch (error) {
    if (!(error instanceof Impossible)) throw error
  }
  if (!row?.next || !row.counted || row.counted.safe < today) return { act: "", day: "" }
  return { act: row.act.first ?? row.days[0], day: row.next }
}
/** The fields that the clock fills, by letter. @type {Record<string, Record<string, "act" | "day">>} */
const CLOCK = {
  "letter-to-member": { act: "act", "last-day": "day" },
  "closing-letter": { act: "act", "last-day": "day" },
  "conciliation-crib": { "contact-by": "day" },
}

/**
 * What a letter takes from the case: the answers to its fields, what it tells besides, its clock where it names a last day,
 * and what it was told besides the case.
 * @type {(paper: string, letter: string, one: Case) =>
 *   {answers: Answers, told: unknown, clock: ReturnType<typeof clockOf> | null, besides: Answers}}
 */
export const letterFacts = (paper, letter, one) => ({
  answers: Object.fromEntries(Object.entries(FILLS[letter]).map(([field, fill]) => [field, fill(one)])),
  told: TELLS[letter]?.facts(one),
  clock: CLOCK[letter] ? clockOf(one) : null,
  besides: answersOf(one.asked, paper),
})

/** @type {(blank: Blank) => Asked} */
const asked = ({ id, label, hint = "", kind, required, options = [] }) => ({
  id,
  label: required ? label : `${label} (optional)`,
  hint,
  kind,
  options: options.map((option) => [option.id, option.words]),
})

/** Notes that name the act of the letter’s own clock: the case has a clock of its own. @param {Letter} letter */
const clockless = (letter) => letter.notes.filter(({ says }) => !says.includes("[[act]]"))

/**
 * Make a paper of a letter.
 * @type {(named: Named, facts: ReturnType<typeof letterFacts>, context: Context) =>
 *   Pick<Paper, "heading" | "blocks" | "missing" | "notes" | "asked">}
 */
export const letterPaper = (named, { answers: filled, told, clock, besides }, context) => {
  const { [named.letter]: fills } = FILLS
  /** @type {Letter} */
  const letter = { ...context.letters[named.letter], notes: clockless(context.letters[named.letter]) }
  const day = clock ? worked(clock, context) : { act: "", day: "" }
  const byClock = Object.fromEntries(
    Object.entries(CLOCK[named.letter] ?? {}).map(([field, part]) => [field, day[part]]),
  )
  const { gap, missing: gaps } = writing(named, {})
  const { answers: tells = {}, apart = [], hints = {} } = TELLS[named.letter]?.fill(told, gap, context, besides) ?? {}
  const byCase = { ...filled, ...byClock }
  const open = letter.fields.filter(({ id, start }) => !start && !(id in fills) && !byClock[id] && !apart.includes(id))
  const own = Object.fromEntries(
    letter.fields.map(({ id, start }) => [
      id,
      byCase[id] || (id in fills ? "" : besides[id]) || tells[id] || (start ? context.today : ""),
    ]),
  )
  const made = compose(letter, own, { today: context.today, day: date })
  /** @type {(id: string) => Missing} */
  const missing = (id) => {
    const { label } = /** @type {Blank} */ (letter.fields.find((field) => field.id === id))
    return { says: label, at: id in fills ? placeOf(id) : `asked.${id}` }
  }
  return {
    heading: text(made.subject),
    blocks: wordBlocks(made),
    missing: [...[...new Set(made.gaps)].map(missing), ...gaps],
    notes: noteLines(letter, made),
    asked: open.map((blank) => {
      const { hint, ...rest } = asked(blank)
      return { ...rest, hint: [hint, hints[blank.id]].filter(Boolean).join(" ") }
    }),
  }
}
