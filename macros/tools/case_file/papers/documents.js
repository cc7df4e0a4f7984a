// The evidence index: each document with its number, its pages and the events that it proves.
import { date } from "../../time_limits/dates.js"
import { bundle, numbered as placeNumber, pagesOf } from "../bundle.js"
import { numbered, uncounted } from "./events.js"
import { people } from "./writing.js"
/** @import { Block, Maker, Writing } from "./types.d.ts" */
/** @typedef {{number: string, title: string, date: string, source: string, pages: string, from: string, unknown: string, events: number[], late: boolean}} Listed */

const HEADS = ["No.", "Date", "Document", "Where it came from", "Proves event", "Pages"]
const SHARES = [1, 3, 6, 4, 3, 3]

/** The first page where it is known, and a gap for what is not. @type {(one: Listed, gap: Writing["gap"]) => string} */
const pagesFrom = ({ title, from, unknown }, gap) =>
  from ? `${from} to ${gap(uncounted(title), "documents", "last page")}` : gap(uncounted(unknown), "documents", "pages")

/** @type {(rows: Listed[], gap: Writing["gap"]) => Block} */
const table = (rows, gap) => ({
  table: {
    heads: HEADS,
    shares: SHARES,
    rows: rows.map((one) => [
      one.number,
      one.date && date(one.date),
      one.title,
      one.source,
      one.events.join(", ") || "None",
      one.pages || pagesFrom(one, gap),
    ]),
  },
})

/** @type {Maker} */
export const documents = {
  landscape: true,
  planned: true,
  facts: (one) => ({
    who: people(one),
    listed: bundle(one).map((place) => ({
      number: placeNumber(place, place.number),
      title: place.document.title,
      date: place.document.date,
      source: place.document.source,
      unknown: place.unknown,
      from: place.from === null ? "" : placeNumber(place, place.from),
      pages: place.to === null ? "" : pagesOf(place).replace(/^pages? /, ""),
      events: numbered(one).filter(({ id }) => place.document.proves.includes(id)).map(({ number }) => number),
      late: place.document.late,
    })),
  }),
  blocks: ({ who, listed }, { say, gap }) => {
    const late = listed.filter((/** @type {Listed} */ one) => one.late)
    const others = listed.filter((/** @type {Listed} */ one) => !one.late)
    return [
      { text: `${who.member || gap("member’s name", "member")}, ${who.employer || gap("employer", "employer")}` },
      { text: say("about") },
      listed.length ? table(others, gap) : { text: gap("no document yet: what proves each event", "documents") },
      ...(late.length ? [{ heading: say("late"), level: 2 }, table(late, gap)] : []),
    ]
  },
}
