// What leaves the action plan and comes back: its file, Word, paper, and the days for a calendar.
{
  const { element, day, today, show } = page
  const { events, isUntouched } = rules.actionPlan
  const { pack, unpack, rows, titleOf, lastRows, LAST_HEADS, blocks } = rules.actionPlanFile
  const { button, confirmation } = keepingWords

  const slug = words => words.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, "")
  const SAVED = "Saved. Your browser has put the file where it puts downloads."
  const isEarlier = (one, other) => one.year.localeCompare(other.year, "en", { numeric: true }) < 0

  /** A table; the first cell of each row heads it. */
  const table = (caption, heads, body, more = () => null) => element("table", { class: "hc-ratings" }, element("caption", {}, caption),
    heads ? element("thead", {}, element("tr", {}, heads.map(head => element("th", { scope: "col" }, head)))) : null,
    element("tbody", {}, body.map(([head, ...cells], i) => element("tr", {}, element("th", { scope: "row" }, element("span", { class: "hc-words" }, head), more(i)), cells.map(cell => element("td", { class: "hc-words" }, cell))))))

  /** The plan on paper: every objective that the form has room for, blank where there is none yet. */
  const paper = (form, plan, last) => {
    const blank = { section: "", what: "", how: "", who: "", when: "", reviews: [], progress: [] }
    return [
      element("h2", {}, `Action plan: ${[plan.staffSide, plan.year].filter(Boolean).join(", ")}`), element("p", {}, `Printed on ${day(today())}.`),
      Array.from({ length: form.most }, (_, i) => {
        const one = plan.objectives[i] ?? blank
        return element("div", { class: "hc-q ap-printed" }, table(titleOf(one, i, form), null, rows(one, form, day)))
      }),
      last ? table(`The plan of ${last.year}`, LAST_HEADS, lastRows(last, form, day)) : null,
    ]
  }

  /** Return the buttons, and where the questions they ask stand. `desk` is the tool. */
  const makeOut = desk => {
    const sure = element("div", {})
    const name = ending => `${["action-plan", slug(desk.plan().staffSide), slug(desk.plan().year)].filter(Boolean).join("-")}.${ending}`
    const attempt = act => async () => {
      try {
        const words = await act()
        if (words) desk.say(words)
      } catch (error) {
        desk.warn(error.message)
      }
    }
    const open = attempt(async () => {
      const found = unpack(await files.open(".json,application/json"), desk.form)
      const before = isUntouched(desk.plan()) ? null : desk.plan()
      const ours = desk.state().plans.find(({ id }) => id === found.id)
      if (ours && JSON.stringify(ours) === JSON.stringify(found)) {
        desk.choose(found.id)
        return "That plan is open already, as it is in the file."
      }
      // Another copy of a plan that is here: both stay, so nothing is written over.
      const one = ours ? { ...found, id: rules.healthCheck.newId() } : found
      if (before && isEarlier(one, before)) {
        desk.add(one, { current: before.id, beside: one.id })
        return `Opened ${one.year} beside ${before.year}.`
      }
      desk.add(one, { current: one.id, beside: before && (ours || isEarlier(before, one)) ? before.id : "" })
      return ours ? `Opened ${one.year}. The plan that was here is another copy of it, and differs: it stands beside this one.` : `Opened ${one.year}.`
    })
    const save = attempt(() => {
      files.save(name("json"), "application/json", pack(desk.plan(), today()))
      return SAVED
    })
    const word = attempt(async () => {
      await files.word(name("docx"), "Staff side action plan", blocks(desk.plan(), desk.last(), desk.form, day, day(today())))
      return SAVED
    })
    const toCalendar = attempt(() => {
      const days = events(desk.plan())
      if (!days.length) throw new rules.healthCheck.Unusable("There are no dates yet. Give an objective a date or a review date.")
      files.save(name("ics"), "text/calendar", rules.calendar(days, stamp()))
      return SAVED
    })
    const toPaper = part => () => {
      document.documentElement.dataset.print = part  // what prints: see the stylesheet
      addEventListener("afterprint", () => { delete document.documentElement.dataset.print }, { once: true })
      desk.drawPaper()
      print()
    }
    const remove = button("Delete this plan", () => show(sure, confirmation(`Delete the plan for ${desk.plan().year}? This can’t be undone. A file that you saved stays.`,
      { words: "Delete it", act: () => { show(sure); desk.remove(); desk.say("It is deleted."); opening.focus() } }, { words: "Keep it", act: () => { show(sure); remove.focus() } })))
    const opening = button("Open a plan", open)
    return {
      top: element("p", { class: "tool-actions" }, opening, button("Begin the next one", desk.next)),
      bottom: [element("p", { class: "tool-actions" }, button("Save to a file", save, true), button("Save as Word", word), button("Add the dates to a calendar", toCalendar),
        button("Print", toPaper("action_plan")), button("Print the blank form", toPaper("form")), remove),
      element("p", { class: "hint" }, "The calendar gets the dates and the number of each objective, and nothing of what it says."), sure],
    }
  }

  globalThis.actionPlanOut = { table, paper, makeOut }
}
