// The member’s own statement: a numbered paragraph for each event, with its documents. A start, to be put in their own words.
import { cited, citing, doer, happened, lined, numbered, sentence, when } from "./events.js"
import { compared, elsewise, hasOther } from "./reasons.js"
import { byDay, stepLine, story } from "./steps.js"
import { people } from "./writing.js"
/** @import { Comparator, Entry } from "../types.d.ts" */
/** @import { Block, Maker, Writing } from "./types.d.ts" */
/** @typedef {import("./steps.js").Dated} Dated */
/** @typedef {Entry & {number: number, documents: import("./events.js").Cited[]}} Told */

const NOBODY = /^(?:not known|unknown|not sure|nobody knows|i? ?do(?:n’t| not|n't) know|\?+)\.?$/i
/** Who did it, as a sentence. @param {Told} event */
const done = (event) => {
  const who = doer(event).replace(/^The (?=\p{Ll})/u, "the ")
  return !who ? "" : NOBODY.test(who) ? "I do not know who did this." : sentence(`This was done by ${who}`)
}

/** @type {(event: Told, gap: Writing["gap"]) => string} */
const told = (event, gap) =>
  [
    `${when(event)} (event ${event.number}).`,
    event.kind !== "background" && done(event), // a meeting or a letter was done to nobody
    happened(event),
    event.saw && sentence(`Who saw or heard it: ${event.saw}`),
    event.documents.length && `See ${citing(event.documents, gap).join("; ")}.`,
  ].filter(Boolean).join(" ")

/** @type {(one: Comparator) => string} */
const other = ({ who, alike, treated }) =>
  [sentence(who), alike && sentence(`Alike: ${alike}`), treated && sentence(`Treated: ${treated}`)].filter(Boolean)
    .join(" ")

/** @type {Maker} */
export const statement = {
  facts: (one) => ({
    who: people(one),
    events: numbered(one).map(({ id, saw, ...entry }) => ({
      ...lined(entry),
      saw,
      documents: cited(one, id),
    })),
    others: compared(one, numbered(one)),
    ...(numbered(one).some(hasOther) && { told: numbered(one).flatMap(elsewise) }),
    steps: story(one),
  }),
  blocks: ({ who, events, others, told: elsewhere = [], steps }, { say, gap }, { law }) => {
    /** @type {{date: string, says: string}[]} */
    const dated = [
      ...events.map((/** @type {Told} */ event) => ({ date: event.date, says: told(event, gap) })),
      ...steps.map((/** @type {Dated} */ step) => ({ date: step.date, says: stepLine(step, law.steps) })),
    ]
    let count = 0
    /** @type {(says: string) => Block} */
    const paragraph = (says) => ({ text: `${++count}. ${says}` })
    const evidence = say(who.nation === "northern-ireland" ? "evidence-ni" : "evidence")
    return [
      paragraph(say("who")),
      paragraph(say("free")),
      { heading: say("events"), level: 2 },
      { text: gap("your member’s own words in place of the log’s", "paper", say("own-words-gap")) },
      ...(events.length ? byDay(dated).map(({ says }) => says) : [gap("what happened, and when", "entries")]).map(
        paragraph,
      ),
      ...(others.length || elsewhere.length
        ? [{ heading: say("others"), level: 2 }, ...[...others.map(other), ...elsewhere].map(paragraph)]
        : []),
      { heading: say("effect"), level: 2 },
      paragraph(gap("what it did to your member", "paper", say("effect-gap"))),
      { heading: say("use"), level: 2 },
      paragraph(evidence),
      paragraph(say("true")),
      { text: who.member || gap("member’s name", "member") },
      { text: say("signed"), toSign: true },
      { text: say("date") },
    ]
  },
}
