// What is printed and written of a case: the chronology, the whole for Word, and the member’s own copy.
import { day, element, today } from "../../../browser/page.js"
import { table } from "../../../browser/table.js"
import { bundle, numbered, pagesOf, reference } from "./bundle.js"
import { lastWords, safeWords } from "./day_words.js"
import { headline, inOrder, leading, ordered } from "./deadlines.js"
import { FIELDS } from "./fields.js"
import { whenOf } from "./log.js"
import { besideInWords } from "../time_limits/beside.js"
import { headingWords, sumWords } from "./papers/losses.js"
import { byDay, dayTold, stepDay, stepName } from "./papers/steps.js"
import { endedLines } from "./ended.js"
import { toMember, toMemberBlock } from "./to_member.js"
import { heads, lines, when } from "./views.js"
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Case, Data, Entry, Stood } from "./types.d.ts" */

const CHRONOLOGY = [
  "No.",
  "When",
  "What happened, and exact words",
  "Who saw or heard it",
  "Evidence, and where it is",
  "How somebody else was treated",
]

const SHARES = [1, 3, 9, 4, 5, 4]

/** What proves an entry, as the bundle numbers it. @type {(one: Case, entry: Entry) => string[]} */
const papers = (one, entry) => bundle(one).filter(({ document }) => document.proves.includes(entry.id)).map(reference)

/**
 * The rows of the chronology, oldest first, as plain text.
 * @param {Case} one
 */
const chronology = (one) =>
  inOrder(one.entries).map((entry, i) => [
    String(i + 1),
    dayTold(entry.date, today(), whenOf(entry)),
    [entry.what, entry.who && `By: ${entry.who}`, entry.words && `Exact words: ${entry.words}`].filter(Boolean).join(
      "\n",
    ),
    entry.saw,
    [entry.evidence, ...papers(one, entry)].filter(Boolean).join("\n"),
    entry.comparator,
  ])
const COLUMNS = ["who", "alike", "different", "treated", "evidence"]
/** @param {Case} one */
const comparators = (one) => one.comparators.map((row) => COLUMNS.map((name) => /** @type {any} */ (row)[name]))

/**
 * The chronology for print, and nothing else: it can be handed over.
 * @param {Case} one
 */
export const paper = (one) => [
  element("h2", {}, `Chronology: ${one.nickname}`),
  table("Chronology", CHRONOLOGY, chronology(one).map((cells) => cells.map(lines))),
]

/**
 * What comes before all else while it can be claimed, and after what can still be done once it has ended.
 * @type {(stood: Stood, passed: boolean) => Block[]}
 */
const relief = ({ interim }, passed) =>
  interim.filter(({ state }) => (state === "passed") === passed).flatMap(({ says }) =>
    says.map((said) => ({ text: said.says }))
  )

/** @type {(stood: Stood | null) => Block[]} */
const deadlines = (stood) => [
  { heading: "Deadlines" },
  { text: "For your member and the union only. Take this part out before you hand the rest over." },
  ...(stood
    ? [
      ...relief(stood, false),
      { text: `Worked out on ${day(today())}.` },
      ...headline(stood).map((text) => ({ text })),
      ...relief(stood, true),
      {
        table: {
          heads: ["Act", "Safe day", "Last day in law", "Limit", "Next"],
          shares: [4, 3, 4, 2, 9],
          rows: ordered(stood).map(
            (row) => [
              `${when(row.entry.date)}${row.contact.name ? `, against ${row.contact.name}` : ""}`,
              safeWords(row),
              lastWords(row),
              `${row.limit.months} months less a day`,
              row.told.lead,
            ],
          ),
        },
      },
      ...[...leading(stood).told.unsure, ...leading(stood).told.sure].map(({ says }) => ({ text: says })),
      ...besideInWords(stood).map((text) => ({ text })),
    ]
    : [{ text: "None worked out yet." }]),
  {
    text:
      "The safe day is the one for the diary. This is not legal advice: check it with your union before you rely on it.",
  },
]
/** @type {(one: Case) => Block[]} */
const facts = (one) => [
  { text: `As of ${day(today())}. One row for each event, oldest first.` },
  { table: { heads: CHRONOLOGY, shares: SHARES, rows: chronology(one) } },
  { heading: "Comparators" },
  one.comparators.length
    ? { table: { heads: heads(FIELDS.comparator, COLUMNS), rows: comparators(one) } }
    : { text: "None yet." },
]
/**
 * The blocks of a Word file; see files.word. The deadlines come last, so that they can be left out.
 * @type {(one: Case, stood: Stood | null) => Block[]}
 */
export const blocks = (one, stood) => [...facts(one), ...deadlines(stood)]

const CONSENT = { "": "Not asked yet.", yes: "Yes.", part: "Yes, to some of it.", no: "No." }
/** @type {(heading: string, columns: string[], rows: string[][]) => Block[]} */
const part = (heading, columns, rows) => (rows.length ? [{ heading }, { table: { heads: columns, rows } }] : [])
/**
 * The member’s own copy: all that is theirs, the days first. `one` is what memberCopy returns.
 * @type {(one: Case, stood: Stood | null, steps: Data["steps"]) => Block[]}
 */
export const memberBlocks = (one, stood, steps) => [
  { text: "This is your own copy. Check each line, and tell your rep what is wrong." },
  ...endedLines(one, today()).map((text) => ({ text: toMember(text) })),
  ...deadlines(stood).map(toMemberBlock),
  { heading: "What happened" },
  ...facts(one),
  ...(one.wants.length ? [{ heading: "What you want" }, { list: one.wants }] : []),
  { heading: "What you have agreed to" },
  { text: [CONSENT[one.consent.given], one.consent.says].filter(Boolean).join(" ") },
  ...part(
    "What has been done, and what is still to come",
    ["Step", "When", "Note"],
    byDay(one.steps).map((step) => [
      stepName({ kind: step.kind, note: "" }, steps),
      stepDay(step, one, today()),
      step.note,
    ]),
  ),
  ...part(
    "Documents",
    ["No.", "Document", "Date", "Pages", "Where it came from"],
    bundle(one).map((place) => [
      numbered(place, place.number),
      place.document.title,
      place.document.date && when(place.document.date),
      pagesOf(place),
      place.document.source,
    ]),
  ),
  ...part(
    "What it has cost",
    ["Loss", "What was lost", "Sum", "What shows it"],
    one.losses.map(({ heading, what, amount, source }) => [headingWords(heading), what, sumWords(amount), source]),
  ),
]

/**
 * Blocks as they stand on a page.
 * @type {(title: string, found: Block[]) => HTMLElement[]}
 */
export const sheet = (title, found) => [
  element("h2", {}, title),
  ...found.map(({ heading, text = "", list, table: rows }) =>
    heading
      ? element("h3", {}, heading)
      : list
      ? element("ul", {}, list.map((each) => element("li", {}, each)))
      : rows
      ? table(title, rows.heads, rows.rows.map((cells) => cells.map(lines)))
      : element("p", {}, lines(text))
  ),
]
