// The case file: one case from the first question to the last, with a deadline for each act. What stands in a part of it is
// in that part’s module; the rules are next.js, gaps.js, bundle.js and deadlines.js.
import { keepingChoice } from "../../../browser/keeping.js"
import { onNewDay } from "../../../browser/new_day.js"
import { element, facts, printPart, show, today, tool } from "../../../browser/page.js"
import { casePlaces } from "./bar.js"
import { questionCard } from "./card.js"
import { clockLines } from "./clock_lines.js"
import { deadlines } from "./days.js"
import { soonest } from "./deadlines.js"
import { change, notes } from "./law_notes.js"
import { makeDesk, whereKept } from "./desk.js"
import { documentsPlace } from "./documents.js"
import { fromAddress } from "./from_address.js"
import { gaps } from "./gaps.js"
import { listsOf } from "./plain_lists.js"
import { logPlace } from "./log.js"
import { missingPlace } from "./missing.js"
import { filesPlace } from "./out.js"
import { papersPlace } from "./papers/part.js"
import { isWanted } from "./papers/pack.js"
import { rests } from "./papers/rests.js"
import { makePlaces } from "./places.js"
import { coming, plansTold } from "./plans.js"
import { found } from "./records.js"
import { endedLines } from "./ended.js"
import { button, left } from "./views.js"
import { whereItStands } from "./where_it_stands.js"

/** @import { Data, Gap, Place, Row } from "./types.d.ts" */

tool("case_file", (place) => {
  /** @type {Data} */
  const data = facts(place)
  const paperLog = [...place.children].filter((child) => child.tagName !== "SCRIPT")
  const desk = makeDesk(data)
  const kept = element("div")
  const clock = clockLines((id) => desk.show(id), data.steps)

  /** @type {ReturnType<typeof whereItStands> | null} */
  let known = null // until the case changes: a long one takes a while
  const worked = () => known ??= whereItStands(desk.current(), data)
  const stood = () => worked().stood
  /** @returns {Row[]} */
  const rows = () => stood()?.rows ?? []
  const missing = () =>
    gaps(desk.current(), stood(), today(), {
      types: data.types,
      steps: data.steps,
      rests: (id, one) => (isWanted(id, one, today()) ? rests(id, one) : ""),
      title: (id) => data.papers[id],
    })

  const days = element("div", { class: "tool-result" })
  /** @type {Place} */
  const daysPlace = {
    id: "deadlines",
    title: "Deadlines",
    place: element("div", {}, element("h2", { tabindex: -1 }, "Deadlines"), days),
    count: () => nearest() && left(nearest()),
    draw: () => {
      const one = desk.current()
      const { stood: whole, says } = worked()
      const planned = plansTold(one, data.steps, today())
      show(
        days,
        says,
        whole ? null : planned.map((plan) => element("p", { class: "clock-lead" }, plan.says)),
        whole
          ? deadlines(
            whole,
            endedLines(one, today()),
            change(whole.rows, data.series[one.nation]),
            data,
            notes(one, whole.rows, data),
            planned,
          )
          : null,
      )
    },
  }
  const log = logPlace(desk, rows)
  const documents = documentsPlace(desk)
  const lists = listsOf(desk, rows)
  const own = casePlaces(desk)
  const files = filesPlace(desk, stood)
  const papers = papersPlace(desk, (gap) => goTo(gap))
  /** @param {Gap} gap */
  const goTo = ({ place: id, kind, record, field }) => {
    desk.show(id)
    const form = [log, documents, ...Object.values(lists)].find((one) => one.id === id)?.form
    if (id === papers.id) papers.open(field)
    else if (kind && record) form?.edit(found(desk.current(), kind, record), field)
    else if (field) /** @type {HTMLElement | null} */ (place.querySelector(`#cf-${field}`))?.focus()
  }
  /** The nearest day, of the clock or planned. */
  const nearest = () => [noted(), ...coming(desk.current(), today()).map(({ date }) => date)].filter(Boolean).sort()[0]
  const noted = () => soonest({ rows: rows() })?.next ?? ""
  const absent = missingPlace(desk, missing, goTo, noted)
  const card = questionCard(desk, stood, () => missing().length)
  const places = makePlaces(desk, [
    card,
    daysPlace,
    absent,
    own.one,
    log,
    lists.comparators,
    documents,
    lists.steps,
    own.chosen,
    lists.losses,
    papers,
    own.notes,
    files.place,
  ])
  const every = [
    card,
    daysPlace,
    absent,
    own.one,
    log,
    ...Object.values(lists),
    documents,
    own.chosen,
    papers,
    own.notes,
    files.place,
  ]
  const forms = [log.form, documents.form, ...Object.values(lists).map(({ form }) => form)]

  Object.assign(desk, {
    draw: ({ restored } = { restored: false }) => {
      known = null
      if (restored) { for (const form of forms) form.restore() }
      for (const one of every) one.draw()
      places.draw()
      clock.draw(desk.current(), stood())
      desk.drawKept()
    },
    drawKept: () => show(kept, whereKept(desk)),
    noted: () => {
      known = null
      const one = desk.current()
      const next = noted()
      if (next && (!one.clock.first || one.clock.first < today())) one.clock = { first: next, seen: today() }
    },
    show: (/** @type {string} */ id) => {
      show(desk.fault)
      desk.say("")
      places.show(id)
      papers.draw()
      desk.keep()
    },
  })

  show(
    place,
    element(
      "p",
      { class: "case-warning" },
      "Not on the employer’s device, network or wifi: they may read what you type.",
    ),
    desk.fault,
    clock.place,
    desk.said,
    places.place,
    keepingChoice(),
    kept,
    element(
      "details",
      { class: "case-paper" },
      element("summary", {}, "A blank log on paper, for your member"),
      paperLog,
      element("p", { class: "tool-actions" }, button("Print the blank log", () => printPart("blank"))),
    ),
    files.paper,
  )
  desk.begin()
  for (const form of forms) form.restore()
  fromAddress(desk, log.form)
  desk.draw()
  places.show(desk.state.place, { focus: false })
  onNewDay(() => desk.draw())
})
