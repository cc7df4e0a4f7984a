// A paper that is a letter of data/letters.yml: filled from the case, and from what the letter asks besides.
import { date } from "../../time_limits/dates.js"
import { compose, noteLines, placed, text, wordBlocks } from "../../letters/rules.js"
import { endOf } from "../ended.js"
import { elsewhere, TO } from "./addressee.js"
import { clockOf, clocksFor, FIELDS } from "./clock.js"
import { FILLS, placeOf } from "./fields.js"
import { answersOf, toMember } from "./kept.js"
import { led } from "./own_words.js"
import { kept } from "./promises.js"
import { forPaper } from "./steps.js"
import { TELLS } from "./told.js"
import { writing } from "./writing.js"
/** @import { Answers, Blank, Letter, Made, Paragraph } from "../../letters/types.d.ts" */
/** @import { Case, Step } from "../types.d.ts" */
/** @import { Asked, Context, Missing, Named, Paper } from "./types.d.ts" */

/**
 * What a letter takes from the case: the answers to its fields, what it tells besides, its clock where it names a last day,
 * and what it was told besides the case.
 * @type {(paper: string, letter: string, one: Case, plans: Step[]) =>
 *   {answers: Answers, to: string, told: unknown, clock: any, besides: Answers}}
 */
export const letterFacts = (paper, letter, one, plans) => {
  const own = forPaper(paper, one)
  return {
    answers: Object.fromEntries(Object.entries(FILLS[letter]).map(([field, fill]) => [field, fill(own)])),
    to: elsewhere(paper, one),
    told: TELLS[letter]?.facts(own),
    clock: FIELDS[letter] ? clockOf(one, toMember(paper) ? plans : [], letter === "closing-letter") : null,
    besides: answersOf(one.asked, paper),
  }
}

/** @type {(blank: Blank) => Asked} */
const asked = ({ id, label, hint = "", kind, required, options = [] }) => ({
  id,
  label: required ? label : `${label} (optional)`,
  hint,
  kind,
  options: options.map((option) => [option.id, option.words]),
})

/** Of whom the case has the employer’s alone. */
const KIND = "employer-kind"
/** The fields that the case fills, where a letter goes to the employer or to another. @type {(letter: string, to: string) => typeof FILLS[string]} */
const filledIn = (letter, to) => {
  const { [KIND]: _, ...rest } = FILLS[letter]
  return to ? rest : FILLS[letter]
}
/** What is asked of whom a letter goes to. @type {(found: Asked["options"]) => Asked[]} */
const whose = (found) =>
  found.length
    ? [{
      id: TO,
      label: "Is it for another than the employer? (optional)",
      hint:
        "Only one that can deal with it, such as an agency or a site: not somebody it complains of. The letter names those who saw it. Then change the name and the address below too.",
      kind: "choice",
      options: found,
    }]
    : []

/** Notes that name the act of the letter’s own clock: the case has a clock of its own. @param {Letter} letter */
const clockless = (letter) => letter.notes.filter(({ says }) => !says.includes("[[act]]"))

/** @type {(made: Made) => string[]} */
const lines = ({ blocks }) => blocks.map(({ parts }) => text(parts))

/**
 * One letter of those that each respondent’s clock gives: what all say alike once, and what differs under the name of each.
 * @type {(each: Made[], names: string[]) => Made}
 */
const together = (each, names) => {
  const [first] = each, told = each.map(lines)
  const shortest = Math.min(...told.map(({ length }) => length))
  /** @type {(at: (lines: string[], i: number) => string | undefined, most: number) => number} */
  const alike = (at, most) => {
    let count = 0
    while (count < most && told.every((one) => at(one, count) === at(told[0], count))) count += 1
    return count
  }
  const start = alike((one, i) => one[i], shortest)
  const end = alike((one, i) => one.at(-1 - i), shortest - start)
  /** @param {Paragraph} block Whether all say it, wherever among the rest. */
  const shared = (block) => told.every((one) => one.includes(text(block.parts)))
  /** @param {Made} made */
  const middle = ({ blocks }) => blocks.slice(start, blocks.length - end)
  /** @type {(made: Made, i: number) => Paragraph[]} */
  const own = (made, i) => [
    { style: "heading", law: [], parts: [{ text: `Against ${names[i]}` }] },
    ...middle(made).filter((block) => !shared(block)),
  ]
  if (told.every(({ length }) => length === start)) return first
  const rest = first.blocks.slice(first.blocks.length - end)
  const section = rest.findIndex(({ style }) => style === "heading") // what comes before it is of the same subject
  const alikeThere = section < 0 ? [] : rest.splice(0, section)
  return {
    ...first,
    blocks: [
      ...first.blocks.slice(0, start),
      ...middle(first).filter(shared),
      ...alikeThere,
      ...each.flatMap(own),
      ...rest,
    ],
  }
}

/**
 * Make a paper of a letter. `others` are those to whom it can go besides the employer.
 * @type {(named: Named, facts: ReturnType<typeof letterFacts>, context: Context, others: Asked["options"]) =>
 *   Pick<Paper, "heading" | "blocks" | "missing" | "notes" | "asked">}
 */
export const letterPaper = (named, { answers, to, told, clock, besides: typedIn }, context, others) => {
  const besides = kept(typedIn, clock ? endOf(clock, context.today)?.date ?? "" : "", context.today)
  const fills = filledIn(named.letter, to)
  const filled = to ? { ...answers, employer: to, [KIND]: "" } : answers
  const byClock = Object.entries(FIELDS[named.letter] ?? {})
  /** @type {Letter} */
  const letter = { ...context.letters[named.letter], notes: clockless(context.letters[named.letter]) }
  const helped = named.letter !== "closing-letter" || besides.lodges === "union"
  const all = clock ? clocksFor(named.letter, clock, context, helped, besides.lodges === "nobody") : []
  const { gap, missing: gaps } = writing(named, {})
  const { answers: tells = {}, subject = {}, typed = {}, apart = [], hints = {} } =
    TELLS[named.letter]?.fill(told, gap, context, besides) ?? {}
  /** @type {(given: Record<string, string>) => Answers} */
  const own = (given) =>
    Object.fromEntries(
      letter.fields.map(({ id, start }) => [
        id,
        given[id] || filled[id] || (id in fills || apart.includes(id) ? "" : typed[id] || besides[id]) || tells[id] ||
        (start ? context.today : ""),
      ]),
    )
  const given = all.map((one) => Object.fromEntries(byClock.map(([field, part]) => [field, one[part]])))
  const known = new Set((given.length ? given : [{}]).flatMap((one) => [...placed(letter, { ...filled, ...one })]))
  const made = (given.length ? given : [{}]).map((one) =>
    compose(letter, own(one), { today: context.today, day: date })
  )
  const joint = together(made, all.map(({ name }) => name))
  const differs = joint !== made[0]
  const { signature, member } = own({})
  const lead = toMember(named.id)
    ? "In your words:"
    : signature === "rep"
    ? `In ${member || "[member’s name]"}’s words:`
    : ""
  const whole = lead ? led(joint, Object.keys({ ...fills, ...tells }), lead) : joint
  /** Where each respondent has a day of its own, one box can’t take it: it is written in the paper. @param {string} id */
  const apiece = (id) => differs && byClock.some(([field]) => field === id)
  /** @type {(id: string, i: number) => Missing} */
  const missing = (id, i) => {
    const { label } = /** @type {Blank} */ (letter.fields.find((field) => field.id === id))
    if (apiece(id)) return { says: `${label}, against ${all[i].name}`, at: "paper" }
    return { says: label, at: id in fills ? placeOf(id, named.letter) : `asked.${id}` }
  }
  const lacking = made.flatMap((one, i) => i && !differs ? [] : [...new Set(one.gaps)].map((id) => missing(id, i)))
  const open = letter.fields.filter(({ id, start }) =>
    !start && known.has(id) && (!(id in fills) || (others.length && id === KIND)) && !given.some((one) => one[id]) &&
    !apart.includes(id) && !apiece(id)
  )
  const headed = {
    ...whole,
    ...(Object.keys(subject).length && {
      subject: compose({ ...letter, paragraphs: [], notes: [] }, { ...own({}), ...subject }, {
        today: context.today,
        day: date,
      }).subject,
    }),
  }
  return {
    heading: text(headed.subject),
    blocks: wordBlocks(headed),
    missing: [...new Map([...lacking, ...gaps].map((each) => [each.says + each.at, each])).values()],
    notes: noteLines(letter, whole),
    asked: [
      ...whose(others),
      ...open.map((blank) => {
        const { hint, ...rest } = asked(blank)
        const more = blank.id === KIND ? "Only where the letter does not go to the employer." : hints[blank.id]
        return { ...rest, hint: [hint, more].filter(Boolean).join(" ") }
      }),
    ],
  }
}
