// What leaves the case file and comes back: files, Word, paper, and the days for a calendar.
import * as files from "../../../browser/files.js"
import { day, element, printPart, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { table } from "../../../browser/table.js"
import { inOrder } from "./deadlines.js"
import { read, write } from "./format.js"
import { COMPARATOR as COLUMNS, fileName, free, MOST } from "./rules.js"
import { besideInWords } from "../time_limits/beside.js"
import { events } from "../time_limits/out.js"
import { button, COMPARATOR, heads, lastWords, lines, safeWords, when } from "./views.js"
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Case, Desk, Held, Stood } from "./types.d.ts" */

const CHRONOLOGY = [
  "No.",
  "When",
  "What happened, and exact words",
  "Who saw or heard it",
  "Evidence, and where it is",
  "How somebody else was treated",
]

/**
 * The rows of the chronology, oldest first, as plain text.
 * @param {Case} one
 */
const chronology = (one) =>
  inOrder(one.entries).map((entry, i) => [
    String(i + 1),
    when(entry.date),
    [entry.what, entry.words && `Exact words: ${entry.words}`].filter(Boolean).join("\n"),
    entry.saw,
    entry.evidence,
    entry.comparator,
  ])
/** @param {Case} one */
const comparators = (one) => one.comparators.map((row) => COLUMNS.map((name) => row[name]))

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

/**
 * The blocks of a Word file; see files.word. The deadlines come last, so that they can be left out.
 * @type {(one: Case, stood: Stood | null) => Block[]}
 */
const blocks = (one, stood) => [
  { text: "One row for each event, oldest first." },
  { table: { heads: CHRONOLOGY, rows: chronology(one) } },
  { heading: "Comparators" },
  one.comparators.length ? { table: { heads: heads(COMPARATOR), rows: comparators(one) } } : { text: "None yet." },
  { heading: "Deadlines" },
  { text: "For your member and the union only. Take this part out before you hand the rest over." },
  ...(stood
    ? [
      ...relief(stood, false),
      { text: `Worked out on ${day(today())}. ${stood.rows[0].told.lead}` },
      ...relief(stood, true),
      {
        table: {
          heads: ["Act", "Safe day", "Last day in law", "Limit", "Next"],
          rows: stood.rows.map(
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
      ...[...stood.rows[0].told.unsure, ...stood.rows[0].told.sure].map(({ says }) => ({ text: says })),
      ...besideInWords(stood).map((text) => ({ text })),
    ]
    : [{ text: "None worked out yet." }]),
  {
    text:
      "The safe day is the one for the diary. This is not legal advice: check it with your union before you rely on it.",
  },
]

/**
 * What saves, opens and prints. `stood` returns where the open case stands.
 * @type {(desk: Desk, stood: () => Stood | null) => {draw: () => void, place: HTMLElement[]}}
 */
export const filesPart = (desk, stood) => {
  const name = () => fileName(desk.current().nickname)
  /** @type {(cases: Case[], called: string) => void} */
  const save = (cases, called) => {
    files.save(`${called}.json`, "application/json", write(cases, today()))
    for (const one of cases) desk.unsaved.delete(one.id)
    store.file("case_file", cases)
    desk.drawKept()
    desk.say("Saved. Look in your downloads.")
  }
  /** @param {Held} found */
  const add = ({ cases, unknown }) => {
    const ours = desk.state.cases.filter(desk.hasWords)
    if (ours.length + cases.length > MOST.cases) {
      return desk.complain("There are too many cases here already. Save some to files, then delete them here.")
    }
    /** @type {Case[]} */
    const added = []
    for (const one of cases) {
      added.push({
        ...one,
        id: ours.some((other) => other.id === one.id) ? desk.newId() : one.id,
        nickname: free(one.nickname, [...ours, ...added]),
      })
    }
    desk.state = { cases: [...ours, ...added], open: added[0].id }
    store.file("case_file", added)
    desk.go(added[0].id, `Opened: ${added.map((one) => one.nickname).join(", ")}.`)
    if (unknown.length) {
      desk.complain(
        `The file also holds what this page does not know (${
          unknown.slice(0, 3).join("; ")
        }). That part stays in the file alone, so keep the file.`,
      )
    }
  }
  const open = async () => {
    try {
      const found = read(await files.open(".json,application/json"), desk.newId)
      desk.unlessHalfDone(() => add(found), { leaving: true })
    } catch (error) {
      desk.complain(`That file can’t be opened. ${error.message} Nothing here has changed.`)
    }
  }
  const toCalendar = () => {
    const found = stood()
    const days = found ? events(found, desk.current().id, today()) : []
    if (!days.length && found) {
      return desk.complain(
        "There is no day to come for a calendar. Read under “Deadlines” what to do.",
      )
    }
    if (!days.length) {
      return desk.complain("There are no deadlines yet. Choose where your member works, and add an act.")
    }
    files.calendar(`${name()}.ics`, days)
  }
  const toWord = async () => {
    try {
      await files.word(
        `${name()}.docx`,
        `Case file: ${desk.current().nickname}`,
        blocks(desk.current(), stood()),
      )
    } catch (error) {
      desk.complain(`The Word file could not be made. ${error.message}`)
    }
  }
  const every = button("Save every case", () => save(desk.state.cases.filter(desk.hasWords), "cases"))
  return {
    draw: () => {
      every.hidden = desk.state.cases.length < 2
    },
    place: [
      element(
        "p",
        { class: "tool-actions" },
        button("Save to a file", () => save([desk.current()], name())),
        every,
        button("Open a file", open),
        button("Word", toWord),
        button("Print the chronology", () => printPart("case")),
        button("Add the deadlines to a calendar", toCalendar),
      ),
      element(
        "p",
        { class: "hint" },
        "A calendar at work can be read by others. The entries say nothing of the member or the claim, and are marked private: still, use one of your own. After a change add the days again: they replace the old ones. Take out old ones that no longer hold. The printed chronology leaves the deadlines out.",
      ),
    ],
  }
}
