// The action-plan tester. It takes the paper form in the page and makes it answerable. What a plan holds and how it is
// read are file.js and report.js; where it is kept is the rep's choice: browser/keeping.js.
/** @import { Plan, PlanTester } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { button, confirmation, keepingChoice, keepingRecord } from "../../../browser/keeping.js"
import * as page from "../../../browser/page.js"
import { day, element, facts, show, today } from "../../../browser/page.js"
import * as store from "../../../browser/store.js"
import { Unusable } from "../../../browser/unusable.js"
import { planActions } from "./actions.js"
import { blank, check, clean, fresh, isEmpty, MOST, pack, unpack } from "./file.js"
import { forMeeting } from "./meeting.js"
import { fold, sections, tableOf } from "./paper_form.js"
import { blocks, plain, reading, score, title } from "./report.js"
import { planRow } from "./row.js"
import { onPaper } from "./sheet.js"

const NAME = "plan_tester"

page.tool(NAME, (place) => {
  /** @type {PlanTester} */
  const data = facts(place)
  for (const empty of place.querySelectorAll("p:empty")) empty.remove() // Markdown leaves them beside tables
  const voice = page.voice(), { say, hush, attempt } = voice
  const kept = keepingRecord(NAME, check, voice, (found) => (isEmpty(found) ? [] : [found]))
  // One blank action stands ready; an action is never missing from what the page shows.
  /** @param {Plan} one */
  const ready = (one) => ({ ...one, actions: one.actions.length ? one.actions : [blank()] })

  /** @type {Plan} */
  let plan = ready(fresh())
  const load = () => {
    const found = kept.read()
    if (found !== null) plan = ready(found ?? fresh())
  }
  /** @param {Plan} next */
  const change = (next) => {
    plan = ready(next)
    kept.write(plan)
    tell()
  }

  // What nine answers come to.
  const total = element("p", { class: "plan-score", role: "status" })
  const meeting = element("div", {})
  const tell = () => {
    const found = reading(plan, data)
    const words = `${score(found)}${found.says ? ` ${found.says}` : ""}`
    if (total.textContent !== words) total.textContent = words
    show(meeting, forMeeting(plan, data))
  }

  const name = element("input", {
    type: "text",
    id: "plan-name",
    maxlength: MOST.name,
    autocomplete: "off",
    "aria-describedby": "plan-name-hint",
    oninput: () => change({ ...plan, name: clean(name.value) }),
  })
  const actions = planActions(data, () => plan, change)
  const [asked, typed, signs, worked] = sections(place)
  const questions = tableOf(asked)
  const links = questions.querySelectorAll("tbody a")
  const rows = data.questions.map((question, i) => planRow(question, i + 1, data.scores, links[i], () => plan, change))
  const draw = () => {
    name.value = plan.name
    for (const row of rows) row.draw()
    actions.draw()
    tell()
  }

  // Out of the page: to a file, Word, paper, the clipboard. And back from a file.
  /** @param {string} ending */
  const fileName = (ending) => files.named(ending, "plan", plan.name || "test")
  const made = () => blocks(plan, data, day(today()))
  const save = attempt(() => {
    files.save(fileName("json"), "application/json", pack(plan, today()))
    kept.file()
    return files.SAVED
  })
  const word = attempt(async () => {
    await files.word(fileName("docx"), title(plan), made())
    return "Saved as a Word file. Your browser has put it where it puts downloads."
  })
  const copy = attempt(async () => {
    try {
      await navigator.clipboard.writeText(plain(title(plan), made()))
    } catch {
      throw new Unusable("This browser would not copy. Save it as Word instead, and copy from there.")
    }
    return "Copied."
  })
  const sure = element("div", {})
  /** @type {(question: string, yes: string, act: () => void, from: HTMLElement) => void} */
  const ask = (question, yes, act, from) =>
    show(
      sure,
      confirmation(question, {
        words: yes,
        act: () => {
          show(sure)
          act()
        },
      }, {
        words: "Keep what is here",
        act: () => {
          show(sure)
          from.focus()
        },
      }),
    )
  /** @param {Plan} found */
  const use = (found) => {
    change(found)
    kept.file()
    draw()
    say(`Opened: ${title(plan)}.`)
  }
  const open = button(
    "Open a saved plan",
    attempt(async () => {
      const found = unpack(await files.open(".json,application/json"))
      if (isEmpty(plan)) return use(found)
      hush()
      ask(
        `Put “${
          title(found)
        }” in place of what is on this page? What is here goes, unless you have saved it to a file.`,
        "Open it",
        () => use(found),
        open,
      )
    }),
  )
  const wipe = button(
    "Start again",
    () =>
      ask("Empty this page? What you typed goes, unless you have saved it to a file.", "Empty it", () => {
        plan = ready(fresh())
        kept.remove()
        draw()
        say("The page is empty again.")
        name.focus()
      }, wipe),
  )

  const paper = element("div", { class: "plan-print" })
  const ink = () => show(paper, element("h3", {}, title(plan)), made().map(onPaper))
  addEventListener("beforeprint", ink)
  const toPaper = () => {
    ink()
    page.printPart("plan")
  }

  load()
  place.prepend(
    element(
      "div",
      { class: "check-top" },
      element(
        "p",
        { class: "field" },
        element("label", { for: name.id }, "Name of the plan"),
        element("span", { id: "plan-name-hint", class: "hint" }, "For example the trust and the year."),
        name,
      ),
      element("p", { class: "tool-actions" }, open),
      keepingChoice(),
    ),
  )
  questions.replaceWith(element("ul", { class: "checks" }, rows.map((row) => row.place)))
  typed.heading.before(element("h3", {}, "What it comes to"), total, meeting)
  show(typed.parts[0], "Type or paste one action, each part in its box. Leave empty what the plan leaves out.")
  tableOf(typed).replaceWith(actions.place)
  signs.heading.before(
    element(
      "p",
      { class: "tool-actions" },
      button("Save to a file", save, true),
      button("Save as Word", word),
      button("Copy", copy),
      button("Print", toPaper),
      wipe,
    ),
    sure,
    voice.place,
  )
  fold(signs, "Every sign, and the words that set it off")
  fold(worked, "Read the two entries")
  place.append(paper)
  draw()
  store.watch(() => {
    const before = JSON.stringify(plan)
    load()
    if (JSON.stringify(plan) !== before) draw()
  })
})
