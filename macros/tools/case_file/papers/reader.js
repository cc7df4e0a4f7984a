// What the rep reads with the papers: which is for whom, what is missing, what never to send; and the notes, kept apart.
import { endedBy } from "../ended.js"
import { leftBy } from "../ended_in_part.js"
import { reversed } from "../slips.js"
import { formerNames, formerSays } from "../former.js"
import { fileName } from "../rules.js"
import { sentence } from "./events.js"
import { dated } from "../../time_limits/dates.js"
import { beyondClaim } from "./claim.js"
import { leftOut } from "./losses.js"
import { IDS, paper } from "./pack.js"
import { wentOn } from "./steps.js"
import { clockLines, dayLines } from "./urgent.js"
import { writing } from "./writing.js"
/** @import { Block } from "../../../../browser/types.d.ts" */
/** @import { Case } from "../types.d.ts" */
/** @import { Context, Paper } from "./types.d.ts" */

export const FIRST = "READ ME FIRST.docx"

/**
 * The name of a paper’s file: the nickname of the case, its place among the papers, and what it is.
 * @type {(one: Case, id: string) => string}
 */
export const fileOf = ({ nickname }, id) => {
  const place = IDS.indexOf(id) + 1
  return `${[fileName(nickname), place && String(place).padStart(2, "0"), id].filter(Boolean).join("-")}.docx`
}

/**
 * What the rep has to know of the member’s yes before a paper goes to the employer, or "".
 * @type {(one: Case, context: Pick<Context, "papers">) => string}
 */
export const consentTold = ({ consent }, { papers }) => {
  const { say } = writing(papers["read-me"], {})
  if (consent.given === "yes") return ""
  const id = consent.given === "part" || consent.given === "no" ? `consent-${consent.given}` : "consent"
  return [say(id), consent.given ? sentence(consent.says) : ""].filter(Boolean).join(" ")
}

/** Every paper of a case, in order. @type {(one: Case, context: Context) => Paper[]} */
export const papersOf = (one, context) => IDS.map((id) => paper(id, one, context))

/** @type {(one: Case, papers: Paper[], context: Context) => Block[]} */
export const readMe = (one, papers, context) => {
  const { say } = writing(context.papers["read-me"], {})
  const clock = clockLines(one, context)
  const days = dayLines(one, context)
  const beyond = wentOn("claim", one, context.today)
    ? []
    : beyondClaim(leftBy(one, context.today), context.law.types).map(sentence)
  const unlisted = [
    ...reversed(one).map(({ says }) => says),
    ...leftOut(one).map(({ says }) => says),
    ...formerNames(one).map(formerSays),
  ]
  const here = papers.filter(({ waits }) => !waits)
  const away = papers.filter(({ waits }) => waits)
  const lacking = here.filter(({ missing }) => missing.length)
  return [
    { text: say("for-you") },
    { heading: say("day"), level: 2 },
    { text: `${say("as-of")} ${dated(context.today)}.` },
    clock ? { list: clock } : { text: say("no-day") },
    ...(one.visa === "yes" && !endedBy(one, context.today) ? [{ text: say("visa") }] : []),
    ...(days.length ? [{ text: say("in-order") }, { list: days }] : []),
    ...(beyond.length ? [{ text: say("beyond-claim") }, { list: beyond }] : []),
    ...(unlisted.length ? [{ list: unlisted }] : []),
    ...(consentTold(one, context) ? [{ text: consentTold(one, context) }] : []),
    { heading: say("order"), level: 2 },
    {
      table: {
        heads: ["File", "For whom", "What it is for"],
        shares: [4, 4, 6],
        rows: here.map(({ id }) => {
          const { reader, use } = context.papers[id]
          return [fileOf(one, id), say(`reader-${reader}`), use]
        }),
      },
    },
    ...(away.length
      ? [{ heading: say("waits"), level: 2 }, { list: away.map(({ title, waits }) => `${title}. ${waits}.`) }]
      : []),
    { heading: say("missing"), level: 2 },
    ...(lacking.length
      ? lacking.flatMap(({ id, missing }) => [
        { heading: fileOf(one, id), level: 3 },
        { list: missing.map(({ says }) => says) },
      ])
      : [{ text: say("nothing-missing") }]),
    { heading: say("before"), level: 2 },
    { list: ["agreed", "first-person", "brackets", "names", "proof"].map((id) => say(id)) },
    { heading: say("never"), level: 2 },
    { list: ["this", "union-only", "log"].map((id) => say(id)) },
  ]
}

/**
 * The notes to the rep, paper by paper; what more than one paper says stands once, over them all.
 * @type {(one: Case, papers: Paper[], context: Context) => Block[]}
 */
export const notesFor = (one, papers, context) => {
  const { say } = writing(context.papers.notes, {})
  const clock = clockLines(one, context) ?? []
  const here = papers.filter(({ waits }) => !waits)
  const all = here.flatMap(({ notes }) => notes)
  const often = [...new Set(all.filter((note, i) => all.indexOf(note) !== i))]
  return [
    { text: say("for-you") },
    ...(clock.length || often.length ? [{ heading: say("clock"), level: 2 }, { list: [...clock, ...often] }] : []),
    ...here.flatMap(({ title, notes }) => {
      const own = notes.filter((note) => !often.includes(note))
      return own.length ? [{ heading: title, level: 2 }, { list: own }] : []
    }),
  ]
}
