// The staff side's action plan. What it holds is rules/action_plan.js; where it is kept is the reader's choice.
{
  const { element, facts, field, fragment, day, today, show, alert } = page
  const { Unusable, clean } = rules.healthCheck
  const { MOST, fresh, isUntouched, add, stands, fromCheck, fromAddress } = rules.actionPlan
  const { checkState, lastRows, LAST_HEADS } = rules.actionPlanFile
  const { table, paper, makeOut } = actionPlanOut
  const { button } = keepingWords
  const NAME = "action_plan"
  const CHECK = "health_check"

  page.tool("action_plan", place => {
    const form = facts(place)
    const rated = form.sections.flatMap(section => [section.rating, section.next])
    const message = element("div", { class: "tool-message" })
    const say = words => show(message, element("p", { role: "status" }, words))
    const warn = words => show(message, alert(words))

    const start = () => {
      const plan = fresh(today().slice(0, 4))
      return { plans: [plan], current: plan.id, beside: "" }
    }
    let state = start()
    let full = false
    let opened = null  // a health check from a file, for its ratings alone
    const byId = id => state.plans.find(plan => plan.id === id) ?? null
    const plan = () => byId(state.current)
    const last = () => (state.beside && state.beside !== state.current ? byId(state.beside) : null)
    const load = () => {
      try {
        state = store.get(NAME, found => checkState(found, form)) ?? state
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
    const withPlan = next => ({ ...state, plans: state.plans.map(one => (one.id === next.id ? next : one)) })
    const choose = id => { keep({ ...state, current: id, beside: state.beside === id ? "" : state.beside }); draw() }

    const desk = {
      form, plan, last, say, warn, choose,
      state: () => state,
      change: next => keep(withPlan(next)),
      replace: next => { keep(withPlan(next)); draw() },
      add: (one, { current, beside }) => {
        if (state.plans.length >= MOST.plans) throw new Unusable("There are too many plans here. Save one to a file, then delete it here.")
        keep({ plans: [...(isUntouched(plan()) ? state.plans.filter(({ id }) => id !== state.current) : state.plans), one], current, beside })
        draw()
      },
      next: () => {
        const { year, staffSide, id } = plan()
        try {
          if (isUntouched(plan())) throw new Unusable("There is nothing here yet to come after. Fill this one in, or open last year’s file.")
          const one = { ...fresh(/^\d+$/.test(year) ? String(Number(year) + 1) : `${year.slice(0, MOST.year - 7)} (next)`), staffSide }
          desk.add(one, { current: one.id, beside: id })
          say(`This is ${one.year}. The plan of ${year} stands beside it.`)
        } catch (error) {
          warn(error.message)
        }
      },
      remove: () => {
        const rest = state.plans.filter(({ id }) => id !== state.current)
        if (rest.length) keep({ plans: rest, current: rest.at(-1).id, beside: "" })
        else {
          state = start()
          store.remove(NAME)
        }
        draw()
      },
      drawPaper: () => show(sheet, paper(form, plan(), last())),
      focusAdd: () => addOne.focus(),
    }

    /** Begin an objective, and go to it; past the most, say why not. */
    const begin = given => {
      try {
        desk.replace(add(plan(), form, given))
        show(message)
        place.querySelector(`#ap-${plan().objectives.length}`).focus()
      } catch (error) {
        if (!(error instanceof Unusable)) throw error
        warn(error.message)
      }
    }

    // What to begin from.
    const kept = () => {
      try {
        const found = store.get(CHECK, value => rules.healthCheckFile.checkState(value, rated))
        return found?.checks.find(({ id }) => id === found.current) ?? null
      } catch (error) {
        warn(error.message)
        return null
      }
    }
    const ideas = element("div", { "aria-live": "polite" })
    const idea = ({ section, found, next }) => element("li", {}, element("strong", {}, `${section.id.toUpperCase()}. ${section.title}`), ` Rated ${found.agreed ?? `${found.low} to ${found.high}, not agreed yet`}. `,
      next.length ? element("span", { class: "hc-words" }, `You wrote: ${next.join("; ")}. `) : "", `An objective could be: ${section.aim}. `,
      button(`Begin an objective from ${section.id.toUpperCase()}`, () => begin({ section: section.id, what: section.aim, how: next.join("\n") })))
    const drawIdeas = () => {
      const check = opened ?? kept()
      const found = check ? fromCheck(check, form) : fromAddress(fragment(), form)
      const from = check ? `in the health check of ${[check.year, check.staffSide].filter(Boolean).join(", ")}${opened ? "" : ", kept on this device"}` : "by the ratings in the address"
      show(ideas, found.length ? [element("p", {}, `The lowest ${found.length === 1 ? "section" : "sections"}, ${from}:`), element("ul", {}, found.map(idea))]
        : element("p", {}, check ? "That health check has no section rated below the best. Choose what matters most to members." : "No health check is kept on this device. Open its file, or choose for yourselves."))
    }
    const openCheck = button("Open a health check", async () => {
      try {
        opened = rules.healthCheckFile.unpack(await files.open(".json,application/json"), rated)
        drawIdeas()
        say("The health check is open, for its ratings alone.")
      } catch (error) {
        warn(error.message)
      }
    })

    // The plan.
    const input = (label, id, key, most, hint = "") => {
      const made = field(label, { id, maxlength: most, autocomplete: "off" }, { hint })
      const box = made.querySelector("input")
      box.addEventListener("input", () => { if (key !== "year" || box.value.trim()) desk.change({ ...plan(), [key]: clean(box.value) }) })
      box.addEventListener("change", () => { box.value = plan()[key]; drawTop() })
      return { made, box, key }
    }
    const inputs = [input("Staff side", "ap-side", "staffSide", MOST.label, "So that a file says whose it is. You may leave it empty."), input("Year", "ap-year", "year", MOST.year)]
    const picker = element("select", { id: "ap-plan", onchange: () => choose(picker.value) })
    const besidePicker = element("select", { id: "ap-beside", onchange: () => { keep({ ...state, beside: besidePicker.value }); draw() } })
    const several = element("div", { class: "tool-form" }, element("p", { class: "field" }, element("label", { for: picker.id }, "Plan"), picker), element("p", { class: "field" }, element("label", { for: besidePicker.id }, "Show beside it"), besidePicker))
    const objectives = element("div", {})
    const addOne = button("Add an objective", () => begin({}))
    const before = element("div", {})
    const sheet = element("div", { class: "hc-print" })
    const out = makeOut(desk)

    const nameIn = one => [one.year, one.staffSide].filter(Boolean).join(", ")
    const options = (select, list, chosen) => show(select, list.map(([value, words]) => element("option", { value, selected: value === chosen }, words)))
    const drawTop = () => {
      several.hidden = state.plans.length < 2
      options(picker, state.plans.map(one => [one.id, nameIn(one)]), state.current)
      options(besidePicker, [["", "Nothing"], ...state.plans.filter(({ id }) => id !== state.current).map(one => [one.id, nameIn(one)])], last()?.id ?? "")
      for (const { box, key } of inputs) if (box.value !== plan()[key]) box.value = plan()[key]
    }
    const carry = one => (stands(one, form).state === "done" ? null : element("p", { class: "tool-actions" }, button("Carry this on", () => begin({ section: one.section, what: one.what, how: one.how, who: one.who }))))
    const draw = () => {
      drawTop()
      show(objectives, plan().objectives.map((one, i) => actionPlanObjective(desk, one, i)))
      show(before, last() ? [element("h3", {}, `The plan of ${last().year}`), last().objectives.length ? table("How each objective stood", LAST_HEADS, lastRows(last(), form, day), i => carry(last().objectives[i])) : element("p", {}, "It has no objectives.")] : [])
      drawIdeas()
    }
    load()
    place.append(element("div", { class: "hc-live" }, element("p", {}, form.about), several, element("div", { class: "tool-form" }, inputs.map(({ made }) => made)), out.top, keepingChoice(),
      element("h3", {}, "Where to begin"), ideas, element("p", { class: "tool-actions" }, openCheck), before, objectives, element("p", { class: "tool-actions" }, addOne), out.bottom, message), sheet)
    addEventListener("beforeprint", desk.drawPaper)
    draw()
    addEventListener("hashchange", drawIdeas)
    store.watch(() => {
      const was = JSON.stringify(state)
      load()
      if (JSON.stringify(state) !== was) draw()
    })
  })
}
