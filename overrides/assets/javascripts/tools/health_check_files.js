// What leaves the health check and comes back: its file, Word, a spreadsheet, paper.
{
  const { element, day, today, show } = page
  const { merge, allFields } = rules.healthCheck
  const { pack, unpack } = rules.healthCheckFile
  const { csv, blocks } = rules.healthCheckOut
  const { button, confirmation } = keepingWords

  const slug = words => words.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")
  const count = (n, one, many) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
  const isEarlier = (one, other) => one.year.localeCompare(other.year, "en", { numeric: true }) < 0

  /** Return the buttons, and where the questions they ask stand. `desk` is the tool. */
  const makeFiles = desk => {
    const sure = element("div", {})
    const name = ending => `${["health-check", slug(desk.check().staffSide), slug(desk.check().year)].filter(Boolean).join("-")}.${ending}`
    const attempt = act => async () => {
      try {
        const words = await act()
        if (words) desk.say(words)
      } catch (error) {
        desk.warn(error.message)
      }
    }
    const SAVED = "Saved. Your browser has put the file where it puts downloads."

    /** Put the answers of another copy beside ours. */
    const join = found => {
      const { check, added, people } = merge(desk.check(), found)
      desk.replace(check)
      return added || people ? `Added ${count(added, "answer", "answers")} and ${count(people, "person", "people")} from the file. Each stands beside what was here; nothing was written over.` : "That file has nothing that is not here already."
    }
    const add = found => {
      const { check } = desk
      const before = desk.isUntouched() ? null : check()
      if (before && isEarlier(found, before)) {
        desk.add(found, { current: before.id, beside: found.id })
        return `Opened ${found.year} beside ${before.year}.`
      }
      desk.add(found, { current: found.id, beside: before && isEarlier(before, found) ? before.id : "" })
      return `Opened ${found.year}.`
    }
    const open = attempt(async () => {
      const found = unpack(await files.open(".json,application/json"), allFields(desk.form))
      const ours = desk.state().checks.find(({ id }) => id === found.id)
      if (ours) {
        desk.choose(found.id)
        return join(found)
      }
      const alike = !desk.isUntouched() && desk.check().year === found.year
      if (!alike) return add(found)
      const done = act => { show(sure); attempt(act)(); open_.focus() }
      show(sure, confirmation(`You have a health check for ${found.year} already, begun apart from this file. Are they one health check?`,
        { words: "Yes: put the answers side by side", act: () => done(() => join(found)) },
        { words: "No: open it by itself", act: () => done(() => add(found)) }))
      return null
    })
    const save = attempt(() => {
      files.save(name("json"), "application/json", pack(desk.check(), today()))
      return SAVED
    })
    const word = attempt(async () => {
      await files.word(name("docx"), "Staff side health check", blocks(desk.form, desk.check(), desk.last(), day(today())))
      return SAVED
    })
    const sheet = attempt(() => {
      files.save(name("csv"), "text/csv", csv(desk.form, desk.check(), desk.last()))
      return SAVED
    })
    const toPaper = part => () => {
      document.documentElement.dataset.print = part  // what prints: see the stylesheet
      addEventListener("afterprint", () => { delete document.documentElement.dataset.print }, { once: true })
      desk.drawPaper()
      print()
    }
    const remove = button("Delete this health check", () => show(sure, confirmation(`Delete the health check for ${desk.check().year}, with everybody’s answers? This can’t be undone. A file that you saved stays.`,
      { words: "Delete it", act: () => { show(sure); desk.remove(); desk.say("It is deleted."); open_.focus() } },
      { words: "Keep it", act: () => { show(sure); remove.focus() } })))
    const open_ = button("Open a file, or add one to this", open)
    return {
      top: element("p", { class: "tool-actions" }, open_, button("Begin the next one", desk.next)),
      bottom: element("div", {}, element("p", { class: "tool-actions" }, button("Save to a file", save, true), button("Save as Word", word), button("Save as a spreadsheet (CSV)", sheet),
        button("Print", toPaper("health_check")), button("Print the blank form", toPaper("form")), remove)),
      sure,
    }
  }

  globalThis.healthCheckFiles = makeFiles
}
