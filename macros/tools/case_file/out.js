// What leaves the case file and comes back: files, Word, paper, and the days for a calendar.
import * as files from "../../../browser/files.js"
import { day, element, printPart, show, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { caseEvents } from "./calendar.js"
import { core } from "./desk.js"
import { read, write } from "./format.js"
import { memberCopy } from "./records.js"
import { fileName, free, MOST } from "./rules.js"
import { blocks, memberBlocks, paper, sheet } from "./sheets.js"
import { button } from "./views.js"
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Case, Desk, Held, Place, Stood } from "./types.d.ts" */

/** The last day on which the log or a paper of a case is known to have changed, or "". @param {Case} one */
const touched = ({ entries, papers }) =>
  [...entries.flatMap(({ entered, changed }) => [entered, changed]), ...Object.values(papers).map(({ made }) => made)]
    .sort().at(-1) ?? ""
/** Which of two copies of a case is newer, in words. @type {(here: Case, opened: Case) => string} */
const compared = (here, opened) => {
  const [ours, theirs] = [touched(here), touched(opened)]
  const last = ours === theirs
    ? `Both were last changed on ${ours ? day(ours) : "a day that is not known"}`
    : `It was last changed here on ${ours ? day(ours) : "a day that is not known"}, in the file on ${
      theirs ? day(theirs) : "a day that is not known"
    }`
  return `“${here.nickname}” was here already. ${last}. Compare the two, and delete one.${
    ours > theirs ? " The newer is open." : ""
  }`
}

/** For a case with nothing in it: the way to one that was saved. @param {Desk} desk */
export const openSaved = (desk) =>
  desk.hasWords(desk.current()) ? null : element(
    "p",
    { class: "tool-actions" },
    "Have you a file already? ",
    button("Open a saved case", () => desk.show("keep")),
  )

/**
 * What saves, opens and prints. `stood` returns where the open case stands.
 * @type {(desk: Desk, stood: () => Stood | null) => {place: Place, paper: HTMLElement[]}}
 */
export const filesPlace = (desk, stood) => {
  const name = () => fileName(desk.current().nickname)
  /** @type {(cases: Case[], called: string) => void} */
  const save = (cases, called) => {
    files.save(`${called}.json`, "application/json", write(cases, today()))
    for (const one of cases) desk.unsaved.delete(one.id)
    store.file("case_file", cases.map(core))
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
    const twice = cases.map((one, i) => ({ here: ours.find(({ id }) => id === one.id), opened: added[i] }))
    const { here, opened } = twice[0]
    const open = here && touched(here) > touched(opened) ? here.id : opened.id
    desk.state = { ...desk.state, cases: [...ours, ...added], open }
    store.file("case_file", added.map(core))
    const both = twice.flatMap(({ here, opened }) => here ? [` ${compared(here, opened)}`] : []).join("")
    desk.go(open, `Opened: ${added.map((one) => one.nickname).join(", ")}.${both}`)
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
      add(read(await files.open(".json,application/json"), desk.newId))
    } catch (error) {
      desk.complain(`That file can’t be opened. ${error.message} Nothing here has changed.`)
    }
  }
  const toCalendar = () => {
    const days = caseEvents(desk.current(), desk.data, today())
    if (!days.length && stood()) {
      return desk.complain(
        "There is no day to come for a calendar. Read under “Deadlines” what to do.",
      )
    }
    if (!days.length) {
      return desk.complain("There are no deadlines yet. Choose where your member works, and add an act.")
    }
    files.calendar(`${name()}.ics`, days)
  }
  /** @type {(called: string, title: string, made: () => Block[]) => Promise<void>} */
  const toWord = async (called, title, made) => {
    try {
      await files.word(`${called}.docx`, title, made(), { landscape: true }) // its tables are wide
    } catch (error) {
      desk.complain(`The Word file could not be made. ${error.message}`)
    }
  }
  const theirs = () => memberCopy(desk.current())
  const saveTheirs = () => {
    files.save(`${name()}-member.json`, "application/json", write([theirs()], today()))
    desk.say("Saved. Look in your downloads.")
  }
  const forMember = () => memberBlocks(theirs(), stood(), desk.data.steps)
  const chronology = element("div", { class: "case-print" })
  const member = element("div", { class: "case-member" })
  const every = button("Save every case", () => save(desk.state.cases.filter(desk.hasWords), "cases"))
  const place = element(
    "div",
    {},
    element("h2", { tabindex: -1 }, "Save, open and print"),
    element(
      "p",
      { class: "tool-actions" },
      button("Save to a file", () => save([desk.current()], name())),
      every,
      button("Open a file", open),
      button(
        "Word",
        () => toWord(name(), `Case file: ${desk.current().nickname}`, () => blocks(desk.current(), stood())),
      ),
      button("Print the chronology", () => printPart("case")),
      button("Add the deadlines to a calendar", toCalendar),
    ),
    element(
      "p",
      { class: "hint" },
      "A calendar at work can be read by others. The entries say nothing of the member or the claim, and are marked private: still, use one of your own. After a change add the days again: they replace the old ones. Take out old ones that no longer hold. The printed chronology leaves the deadlines out.",
    ),
    element("h3", {}, "Your member’s own copy"),
    element(
      "p",
      { class: "hint" },
      "All that is in the case, but for your own notes, what you have put off or half typed, and the list of what is missing. It is theirs to check. Tell them to keep it off the employer’s devices.",
    ),
    element(
      "p",
      { class: "tool-actions" },
      button("Save your member’s copy", saveTheirs),
      button(
        "Your member’s copy in Word",
        () => toWord(`${name()}-member`, `Your case: ${desk.current().nickname}`, forMember),
      ),
      button("Print your member’s copy", () => {
        show(member, sheet(`Your case: ${desk.current().nickname}`, forMember()))
        printPart("member")
      }),
    ),
  )
  return {
    place: {
      id: "keep",
      title: "Save, open and print",
      place,
      count: () => "",
      draw: () => {
        every.hidden = desk.state.cases.length < 2
        show(chronology, paper(desk.current()))
      },
    },
    paper: [chronology, member],
  }
}
