// The staff side health check, by several people over time. What it holds is rules/health_check.js; where it is kept
// is the reader's choice: lib/keeping.js.
{
  const { element, facts, field, today, show, alert } = page
  const { Unusable, TOGETHER, MOST, fresh, allFields, whoIs, named, clean, newId, strangers, entriesOf } = rules.healthCheck
  const { checkState } = rules.healthCheckFile
  const { said, nameOf } = rules.healthCheckOut
  const { button } = keepingWords
  const NAME = "health_check"
  const PLAN = new URL("../../../health-check/action-plan.html", document.currentScript.src).href

  page.tool("health_check", place => {
    const form = facts(place)
    const fields = allFields(form)
    const message = element("div", { class: "tool-message" })
    const say = words => show(message, element("p", { role: "status" }, words))
    const warn = words => show(message, alert(words))

    const start = () => {
      const check = fresh(today().slice(0, 4))
      return { checks: [check], current: check.id, beside: "", as: TOGETHER }
    }
    let state = start()
    let full = false
    const byId = id => state.checks.find(check => check.id === id) ?? null
    const check = () => byId(state.current)
    const last = () => (state.beside && state.beside !== state.current ? byId(state.beside) : null)
    const as = () => (check().people.some(({ id }) => id === state.as) ? state.as : TOGETHER)
    const load = () => {
      try {
        state = store.get(NAME, found => checkState(found, fields)) ?? state
      } catch (error) {
        warn(error.message)
      }
    }
    const keep = next => {
      state = next
      try {
        store.set(NAME, state)
        if (full) show(message)
        full = false
      } catch (error) {
        // Once, not at each letter.
        if (message.textContent !== error.message) warn(error.message)
        full = true
      }
    }
    const withCheck = next => ({ ...state, checks: state.checks.map(one => (one.id === next.id ? next : one)) })
    const change = next => { keep(withCheck(next)); tell() }
    const choose = id => { keep({ ...state, current: id, beside: state.beside === id ? "" : state.beside }); draw() }

    const desk = {
      form, check, last, as, change, say, warn, choose,
      state: () => state,
      replace: next => { keep(withCheck(next)); draw() },
      isUntouched: () => !check().people.length && !Object.keys(check().entries).length && !check().staffSide,
      add: (one, { current, beside }) => {
        if (state.checks.length >= MOST.checks) throw new Unusable("There are too many health checks here. Save one to a file, then delete it here.")
        keep({ ...state, checks: [...(desk.isUntouched() ? state.checks.filter(({ id }) => id !== state.current) : state.checks), one], current, beside })
        draw()
      },
      next: () => {
        const { year, staffSide, people } = check()
        try {
          const one = { ...fresh(/^\d+$/.test(year) ? String(Number(year) + 1) : `${year.slice(0, MOST.year - 7)} (next)`), staffSide, people }
          if (desk.isUntouched()) throw new Unusable("There is nothing here yet to come after. Fill this one in, or open last year’s file.")
          desk.add(one, { current: one.id, beside: check().id })
          say(`This is ${one.year}. The answers of ${year} stand beside yours.`)
        } catch (error) {
          warn(error.message)
        }
      },
      remove: () => {
        const rest = state.checks.filter(({ id }) => id !== state.current)
        if (rest.length) keep({ ...state, checks: rest, current: rest.at(-1).id, beside: "" })
        else {
          state = start()
          store.remove(NAME)
        }
        draw()
      },
      drawPaper: () => show(paper, healthCheckPaper(form, check(), last())),
    }

    // Which check, whose, and who is answering.
    const input = (label, id, key, most, hint = "") => {
      const made = field(label, { id, maxlength: most, autocomplete: "off" }, { hint })
      const box = made.querySelector("input")
      // The year names a check in lists, so it is never left empty.
      box.addEventListener("input", () => { if (key !== "year" || box.value.trim()) change({ ...check(), [key]: clean(box.value) }) })
      box.addEventListener("change", () => { box.value = check()[key]; drawTop() })
      return { made, box, key }
    }
    const inputs = [input("Staff side", "hc-side", "staffSide", MOST.label, "So that a file says whose it is. You may leave it empty."), input("Year", "hc-year", "year", MOST.year)]
    const picker = element("select", { id: "hc-check", onchange: () => choose(picker.value) })
    const besidePicker = element("select", { id: "hc-beside", onchange: () => { keep({ ...state, beside: besidePicker.value }); draw() } })
    const person = element("select", { id: "hc-as", onchange: () => { keep({ ...state, as: person.value }); draw() } })
    const several = element("div", { class: "tool-form" }, element("p", { class: "field" }, element("label", { for: picker.id }, "Health check"), picker),
      element("p", { class: "field" }, element("label", { for: besidePicker.id }, "Show beside it"), besidePicker))
    const naming = element("div", {})
    const ask = (label, value, act) => {
      const box = field(label, { id: "hc-who", value, maxlength: MOST.who, autocomplete: "off" }, { hint: "Initials or a role is enough, such as “AB” or “branch secretary”. No full names." })
      const typed = box.querySelector("input"), problem = element("div", {})
      const done = () => { show(naming); person.focus() }
      show(naming, element("form", { novalidate: true, onsubmit: event => {
        event.preventDefault()
        try {
          act(typed.value)
          done()
        } catch (error) {
          if (!(error instanceof Unusable)) throw error
          show(problem, alert(error.message))
          typed.focus()
        }
      } }, box, problem, element("p", { class: "tool-actions" }, element("button", { type: "submit", class: "md-button md-button--primary" }, "Save"), button("Cancel", done))))
      typed.focus()
    }
    const addPerson = button("Add somebody", () => ask("Who is answering?", "", typed => {
      const one = { id: newId(), who: named(typed, check()) }
      keep({ ...withCheck({ ...check(), people: [...check().people, one] }), as: one.id })
      draw()
    }))
    const rename = button("Change this name", () => ask(`Instead of “${whoIs(check(), as())}”`, whoIs(check(), as()), typed => {
      const others = check().people.filter(({ id }) => id !== as())
      const who = named(typed, { ...check(), people: others })
      desk.replace({ ...check(), people: check().people.map(one => (one.id === as() ? { ...one, who } : one)) })
    }))

    const handout = healthCheckFiles(desk)
    const blank = place.querySelector(".hc-paper")
    const sections = form.sections.map((section, i) => healthCheckSection(desk, section, blank, i === 0))
    const total = element("p", { class: "check-total", role: "status" })
    const picture = element("div", {})
    const unknown = element("div", {})
    const paper = element("div", { class: "hc-print" })

    let drawn = ""
    const tell = () => {
      sections.forEach(section => section.tell())
      const done = form.sections.map(section => rules.healthCheck.progress(check(), section))
      const sum = `In all: ${done.reduce((n, one) => n + one.answered, 0)} of ${done.reduce((n, one) => n + one.all, 0)} questions answered, ${done.filter(one => one.rated).length} of ${done.length} sections rated.`
      if (total.textContent !== sum) total.textContent = sum  // or a screen reader says it again at each letter
      // Only when a rating has changed: what is being read should not be redrawn at each letter.
      const made = JSON.stringify([rules.healthCheckOut.ratings(form, check(), last())])
      if (made !== drawn) show(picture, healthCheckPicture(form, check(), last(), "hc-live"))
      drawn = made
    }
    const nameIn = one => [one.year, one.staffSide].filter(Boolean).join(", ")
    const options = (select, list, chosen) => show(select, list.map(([value, words]) => element("option", { value, selected: value === chosen }, words)))
    const drawTop = () => {
      several.hidden = state.checks.length < 2
      options(picker, state.checks.map(one => [one.id, nameIn(one)]), state.current)
      options(besidePicker, [["", "Nothing"], ...state.checks.filter(({ id }) => id !== state.current).map(one => [one.id, nameIn(one)])], last()?.id ?? "")
      options(person, [TOGETHER, ...check().people.map(({ id }) => id)].map(id => [id, whoIs(check(), id)]), as())
      rename.hidden = as() === TOGETHER
      for (const { box, key } of inputs) if (box.value !== check()[key]) box.value = check()[key]
    }
    const draw = () => {
      drawTop()
      sections.forEach(section => section.draw())
      const ids = strangers(check(), form)
      show(unknown, ids.length ? [element("p", {}, "This health check also holds answers to questions that this form no longer has. They are kept and saved with the rest:"),
        element("ul", {}, ids.map(id => element("li", {}, `${id}: ${entriesOf(check(), id).map(entry => `${nameOf(check(), entry)}: ${said({}, entry.value)}`).join("; ")}`)))] : [])
      tell()
    }
    load()
    const live = element("div", { class: "hc-live" }, several, element("div", { class: "tool-form" }, inputs.map(({ made }) => made)),
      element("div", { class: "hc-people" }, element("p", { class: "field" }, element("label", { for: person.id }, "Who is answering now?"), person), element("p", { class: "tool-actions" }, addPerson, rename), naming),
      handout.top, handout.sure, keepingChoice(), total, sections.map(section => section.place),
      element("h3", {}, "The five ratings"), picture, unknown, handout.bottom,
      element("p", {}, element("a", { href: PLAN }, "Make the action plan from these ratings"), ". If nothing is kept on this device, save to a file first, then open it there."), message)
    place.append(live, paper)
    addEventListener("beforeprint", desk.drawPaper)
    draw()
    store.watch(() => {
      const before = JSON.stringify(state)
      load()
      if (JSON.stringify(state) !== before) draw()
    })
  })
}
