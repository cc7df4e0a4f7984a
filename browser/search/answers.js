// What stands above the results: help first where there is danger, then the tool or page that most people want.
import { concepts } from "./concepts.js"
import { counted, endedJob, gone, jobOver } from "./counted.js"
import { asksHowLong } from "./dates.js"
import { nationIn, NATIONS } from "./places.js"
import { isCommon, stem, words } from "./words.js"
/** @import { Answer, AnswerRecord, DangerRecord, Dates, Field, Link, Query, Term } from "./types.d.ts" */

/** @type {Field[]} */
const ORDER = ["act", "a", "b"]
/**
 * Return what the deadline tool is opened with. A day that may start no clock is left for the tool to ask.
 * @type {(typed: string, today: string) => Dates | null}
 */
const deadline = (typed, today) => {
  const found = gone(typed, today)
  if (!asksHowLong(typed, found)) return null
  const days = counted(typed, found)
  const nation = nationIn(typed)
  const asked = ORDER.flatMap((field) => /** @type {Dates["days"]} */ (days[field] ? [[field, days[field]]] : []))
  const dismissed = days.act !== undefined && endedJob(typed, found, days.act)
  return {
    days: asked,
    dismissed,
    nation: NATIONS.find(([id]) => id === nation)?.[1],
    // the tool asks what a sentence left out before it calls a day the last
    fragment: [
      nation && `nation=${nation}`,
      ...asked.map(([field, day]) => `${field}=${day}`),
      ...(dismissed ? ["dismissal=yes", `ended=${days.act}`] : []), // asked all the same: there may have been notice
      "start=yes",
    ].filter(Boolean).join("&"),
  }
}

/**
 * The tool filled in, with the nation that it takes said aloud; where none is sure, filled in for each too: the law differs.
 * @type {(link: Link, dates: Dates) => Link[]}
 */
const within = (link, dates) =>
  dates.nation ? [{ ...link, words: `${link.words} in ${dates.nation}`, dates }] : [
    { ...link, dates },
    ...NATIONS.map(([nation, name]) => ({
      ...link,
      words: `In ${name}`,
      dates: { days: [], fragment: `nation=${nation}&${dates.fragment}` },
    })),
  ]

/** @type {(text: string) => string} */
const key = (text) => words(text).filter((word) => !isCommon(word)).map(stem).join(" ")

/**
 * "What is a PCP?" asks for "PCP".
 * @type {(typed: string) => string}
 */
const bare = (typed) =>
  typed.replace(/^\s*(?:what(?:'?s| is| are| does| do)?|define|meaning of|explain)\s+(?:an?\s+|the\s+)?/i, "").replace(
    /\s+(?:means?|meaning|stands? for|definition)\W*$/i,
    "",
  )

/**
 * Return how to find, in the records of data/answers.yml and the glossary, the answers that apply: danger first.
 * @param {AnswerRecord[]} records
 * @param {Term[]} [terms]
 * @param {(typed: string) => DangerRecord[]} [dangerIn]
 * @returns {(typed: string, query: Query | undefined, today: string) => Answer[]}
 */
export const answerer = (records, terms = [], dangerIn = () => []) => {
  const meanings = new Map(terms.flatMap((term) => term.names.map((name) => [key(name), term])))
  const phrases = concepts(records.flatMap(({ id, when, both = [] }) => [
    { id, same: when },
    ...both.map((same, i) => ({ id: `${id} ${i}`, same })),
  ]))
  const record = new Map(records.map((found) => [found.id, found]))
  return (typed, query, today) => {
    const raw = words(typed).map(stem), mended = query?.slots.map((slot) => slot.stem) ?? []
    const ids = new Set([...phrases.found(raw), ...phrases.found(mended)].map(({ id }) => id))
    const dates = deadline(typed, today)
    const dismissed = dates?.dismissed || jobOver(typed)
    const asked = key(bare(typed))
    const found = [...record.values()].filter(({ id, both = [], alone = [], tool }) =>
      ids.has(id) || (both.length && both.every((_, i) => ids.has(`${id} ${i}`))) ||
      (tool === "deadline" && dates) || (tool && dismissed) || alone.some((word) => key(word) === asked)
    ).filter(({ says }, i, all) => i === all.findIndex((other) => other.says === says)) // one answer to two questions
    const term = meanings.get(asked)
    /** @type {(Answer & Pick<AnswerRecord, "tool">)[]} */
    const meaning = term
      ? [{
        says: term.says,
        rings: [],
        danger: false,
        links: [{ page: "reference/glossary", section: term.id, words: "In the glossary" }],
      }]
      : []
    const help = dangerIn(typed)
    const rest = help.length ? found.filter(({ tool }) => tool === "deadline") : [...meaning, ...found.slice(0, 2)] // a day can't wait
    return [...help, ...rest].map((
      { says, rings, links, danger = false, tool },
    ) => (
      {
        says,
        rings,
        danger,
        links: tool === "deadline" && dates?.days.length ? links.flatMap((link) => within(link, dates)) : links,
      }
    ))
  }
}
