// A letter and what a rep has answered, put together. No page here: letters.js has that.
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Answers, Blank, Clock, Condition, Letter, Made, Paragraph, Part } from "./types.d.ts" */

/** @typedef {(id: string) => Blank} Fields Finds a field of the letter. */

const GAP = /\[\[([^[\]]+)\]\]/
const ISO = /^\d{4}-\d{2}-\d{2}$/
const EARLIEST = "1997-01-01"
const YEARS_AHEAD = 2

/**
 * Return text that every file can hold: a control character, or half of a character, damages a Word file, and one of direction
 * turns the words after it.
 * @param {string | undefined} text
 */
export const clean = (text) =>
  String(text ?? "").replace(/\r\n?/g, "\n").replace(
    /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    "",
  ).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim()

/** @param {string} iso */
const real = (iso) =>
  ISO.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().slice(0, 10) === iso

/**
 * Say what is wrong with an answer, or nothing. `clock` is {today, day, answers}: today's date, how a date is
 * printed, and the other answers, of which one may be the last day for this.
 * @type {(field: Blank, given: string | undefined, clock: Clock) => string}
 */
export const wrong = (field, given, { today, day, answers = {} }) => {
  const text = clean(given)
  if (!text) return ""
  if (field.kind === "choice" && !field.options?.some((option) => option.id === text)) {
    return `“${text}” is not one of its answers. Choose one.`
  }
  if (field.kind !== "date") return ""
  if (!real(text)) return `“${text}” is not a date. Give the day, the month and the year, such as 10 March 2026.`
  if (text < EARLIEST || Number(text.slice(0, 4)) > Number(today.slice(0, 4)) + YEARS_AHEAD) {
    return `${day(text)} is too far from today. Check the year.`
  }
  if (field.coming && text < today) return `${day(text)} has passed. Work it out again.`
  const last = clean(answers[field.by ?? ""])
  if (last && text > last) return `${day(text)} is after the last day, ${day(last)}. Give an earlier one.`
  return field.past && text > today ? `${day(text)} is still to come. Check the date.` : ""
}

/**
 * Return an answer as the letter prints it; nothing for one that is missing or wrong.
 * @type {(field: Blank, given: string | undefined, clock: Clock) => string}
 */
const answer = (field, given, clock) => {
  const text = clean(given)
  if (!text || wrong(field, given, clock)) return ""
  if (field.kind === "choice") return field.options?.find((option) => option.id === text)?.words ?? ""
  return field.kind === "date" ? clock.day(text) : text
}

/**
 * Return true or false, or the field that must be answered before anyone can say.
 * @type {(conditions: Condition[], fields: Fields, answers: Answers, clock: Clock) => boolean | Blank}
 */
const holds = (conditions, fields, answers, clock) => {
  /** @type {Blank | null} */
  let waits = null
  for (const { field: id, is, options, day } of conditions) {
    const field = fields(id), given = clean(answers[id])
    if (is === "absent") {
      if (answer(field, given, clock)) return false
    } else if (!answer(field, given, clock)) {
      if (!field.required || is === "present") return false
      waits ??= field
    } else if (is === "one-of" && !options.includes(given)) return false
    else if (is === "before" && given >= day) return false
    else if (is === "since" && given < day) return false
  }
  return waits ?? true
}

/**
 * The fields that have a place in a letter while some answers stand: in words of it that those do not rule out.
 * @type {(letter: Letter, answers: Answers) => Set<string>}
 */
export const placed = ({ subject, paragraphs, notes }, answers) => {
  /** @param {Condition} condition */
  const out = ({ field, is, options, day }) => {
    const given = clean(answers[field])
    if (!given || is === "present") return false
    if (is === "absent") return true
    return is === "one-of" ? !options.includes(given) : is === "before" ? given >= (day ?? "") : given < (day ?? "")
  }
  const stands = [...paragraphs, ...notes].filter(({ when }) => !when.some(out))
  const named = [subject, ...stands.map(({ says }) => says)].flatMap((says) => says.split(GAP).filter((_, i) => i % 2))
  return new Set([...named, ...stands.flatMap(({ when }) => when.map(({ field }) => field))])
}

/** Whether an answer ends with a stop of its own, as initials do: the sentence then needs none. @param {string | undefined} given */
const stops = (given) => clean(given).endsWith(".")

const GREETS = /^Dear /
/** Where a post begins that was typed with a name: "Jane Brown, Head of HR". A second name goes on: "Ms Lee, Dr Ali". */
const POST =
  /\s*(?:\n|;|\(|\s[-–—]\s|,(?!\s*(?:and\s+)?(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|dame|rev(?:erend)?|cllr)\b))/i
/** Nobody is greeted by their post. @type {(says: string, given: string) => string} */
const greeted = (says, given) => (GREETS.test(says) && given.split(POST)[0]) || given

/**
 * Split a sentence into words, answers to its fields, and the gaps where they are missing.
 * @type {(says: string, fields: Fields, answers: Answers, clock: Clock) => Part[]}
 */
const parts = (says, fields, answers, clock) =>
  says.split(GAP).map((text, i, all) => {
    if (i % 2 === 0) return { text: stops(answers[all[i - 1]]) ? text.replace(/^\./, "") : text }
    const field = fields(text), given = greeted(says, answer(field, answers[text], clock))
    return given ? { text: given, field: text } : { text: `[${field.gap}]`, field: text, gap: true }
  }).filter((part) => part.text)

/** @param {Part[]} made */
export const text = (made) => made.map((part) => part.text).join("")

/**
 * Put a letter together. Where an answer decides whether a sentence stands, one gap stands for the sentence until it is
 * given.
 * @type {(letter: Letter, answers: Answers, clock: Clock) => Made}
 */
export const compose = (letter, answers, { today, day }) => {
  const clock = { today, day, answers }
  /** @type {Fields} */
  const fields = (id) => {
    const found = letter.fields.find((field) => field.id === id)
    if (!found) throw new Error(`The letter has no field “${id}”.`)
    return found
  }
  /** @type {Paragraph[]} */
  const blocks = []
  let number = 0
  for (const { says, style, when, law } of letter.paragraphs) {
    const stands = holds(when, fields, answers, clock)
    if (stands === true) {
      const lead = style === "numbered" ? [{ text: `${++number}. ` }] : []
      blocks.push({ style, law, parts: [...lead, ...parts(says, fields, answers, clock)] })
    } else if (stands && blocks.at(-1)?.waits !== stands.id) {
      blocks.push({
        style: "text",
        law: [],
        waits: stands.id,
        parts: [{ text: `[words that depend on: ${stands.gap}]`, field: stands.id, gap: true }],
      })
    }
  }
  if (letter.sign_off) blocks.push({ style: "text", law: [], parts: [{ text: letter.sign_off }] })
  const subject = parts(letter.subject, fields, answers, clock)
  const gaps = [...subject, ...blocks.flatMap((block) => block.parts)].flatMap(({ field, gap }) =>
    gap && field ? [field] : []
  )
  const notes = letter.notes.filter((note) => holds(note.when, fields, answers, clock) === true)
    .map((note) => ({ ...note, says: text(parts(note.says, fields, answers, clock)) }))
  return { subject, blocks, notes, gaps }
}

/**
 * Return a letter as plain text.
 * @param {Pick<Made, "subject" | "blocks">} made
 */
export const plain = ({ subject, blocks }) =>
  blocks.reduce((done, block, i) => {
    const item = block.style === "item"
    return `${done}${item && blocks[i - 1]?.style === "item" ? "\n" : "\n\n"}${item ? "- " : ""}${text(block.parts)}`
  }, text(subject))

const SIGNED = ["Yours sincerely,", "Signed:"]

/**
 * Whether a paragraph is one answer of several lines, one thing on each: what happened, what is asked for.
 * @param {Part[]} parts
 */
const listed = (parts) => parts.length === 1 && Boolean(parts[0].field) && parts[0].text.includes("\n")

const NUMBERED = /^\([0-9a-z]{1,3}\) /m

/** Lines that have numbers of their own, such as (1) or (a), want no bullets. @type {(said: string) => Block} */
const lined = (said) => {
  const lines = said.split("\n").filter(Boolean)
  return NUMBERED.test(said) ? { lines } : { list: lines }
}

/** @type {(block: Paragraph) => Block} */
const wordBlock = ({ style, parts: made }) =>
  style === "heading"
    ? { heading: text(made), level: 2 }
    : listed(made)
    ? lined(text(made))
    : { text: text(made), toSign: SIGNED.includes(text(made)) }

/**
 * Return the blocks of a letter as browser/files.js wants them for Word. The subject comes after “Dear”, as in any letter.
 * @type {(made: Pick<Made, "subject" | "blocks">) => Block[]}
 */
export const wordBlocks = ({ subject, blocks }) =>
  blocks.reduce((/** @type {Block[]} */ done, block) => {
    const list = done.at(-1)?.list, said = text(block.parts)
    if (block.style === "item" && list) list.push(said)
    else if (block.style === "item") done.push({ list: [said] })
    else done.push(wordBlock(block), ...(GREETS.test(said) ? [{ subject: text(subject) }] : []))
    return done
  }, [])

export const FOR_YOU = "For you, not to send"
export const BEFORE = "Before you send it"
export const LAW = "The law in this letter"

/** @param {Pick<Made, "blocks">} made */
export const lawOf = ({ blocks }) => [...new Set(blocks.flatMap((block) => block.law))]

/** @type {(law: Letter["law"], id: string) => string} */
const cited = (law, id) => [law[id].words, law[id].doubt].filter(Boolean).join(". ")

/**
 * Return the notes to the rep, each with its law.
 * @type {(letter: Letter, made: Made) => string[]}
 */
export const noteLines = ({ law }, made) =>
  made.notes.map(({ says, law: ids }) => [says, ...ids.map((id) => `(${cited(law, id)})`)].join(" "))

/**
 * Return the blocks of the note that stays with the rep: what the clock says, the notes, and the law of the letter.
 * @type {(letter: Letter, made: Made, told: string[]) => Block[]}
 */
export const noteBlocks = (letter, made, told) => {
  const { law } = letter
  const used = lawOf(made)
  return [
    { text: `${FOR_YOU}. The letter is in a file of its own.` },
    { heading: BEFORE, level: 2 },
    { list: [...told, ...noteLines(letter, made)] },
    ...used.length ? [{ heading: LAW, level: 2 }, { list: used.map((id) => `${cited(law, id)}: ${law[id].url}`) }] : [],
  ]
}

/**
 * Read what a link asks for: {answers, refused}. A link may hold a date or a choice. Words are not taken from it:
 * a member's name has no place in an address.
 * @type {(letter: Letter, asked: Record<string, string>, clock: Clock) => {answers: Answers, refused: string[]}}
 */
export const fromLink = (letter, asked, clock) => {
  /** @type {Answers} */
  const answers = {}
  const refused = []
  for (const field of letter.fields) {
    if (!asked[field.id]) continue
    const why = field.kind === "text" || field.kind === "long"
      ? "Words are not taken from a link. Write them here."
      : wrong(field, asked[field.id], clock)
    if (why) refused.push(`${field.label}: ${why}`)
    else answers[field.id] = clean(asked[field.id])
  }
  return { answers, refused }
}
