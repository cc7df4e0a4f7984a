// The deadline tool. The rule is rules/time_limits.js; the facts are in the page.
{
  const { element, facts, field, fragment, day, today, show, alert } = page
  const { Impossible, addDays, daysBetween, lastDay, safeDay, on } = rules.timeLimits
  const NATIONS = [["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], ["northern-ireland", "Northern Ireland"]]
  const ISO = /^\d{4}-\d{2}-\d{2}$/
  const EARLIEST = "1997-01-01"

  const realDay = (text, what) => {
    const real = ISO.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
    if (!real) throw new Impossible(`${what}: “${text}” is not a date. Give the day, the month and the year, such as 10 March 2026.`)
    if (text < EARLIEST) throw new Impossible(`${what}: ${day(text)} is before the law that this page knows. Check the year.`)
    if (text > addDays(today(), 366)) throw new Impossible(`${what}: ${day(text)} is more than a year away. Check the year.`)
    return text
  }

  /** Read and check what was asked: {nation, act, first, also, a, b, going, dismissal}. Throws Impossible with what to do. */
  const read = asked => {
    if (!NATIONS.some(([value]) => value === asked.nation)) throw new Impossible("Choose where your member works: England, Wales, Scotland or Northern Ireland.")
    if (!asked.act) throw new Impossible("Give the date of the act: the day it happened, or the last day if it went on.")
    const act = realDay(asked.act, "Date of the act")
    const also = (asked.also ?? "").split(",").filter(Boolean).map(text => realDay(text.trim(), "Another date"))
    const first = asked.first ? realDay(asked.first, "First incident") : act
    const a = asked.a ? realDay(asked.a, "Day A") : null
    const b = asked.b ? realDay(asked.b, "Day B") : null
    if (first > act) throw new Impossible("The first incident is after the last one. Swap the two dates, or correct one.")
    if (b && !a) throw new Impossible("There is a certificate (Day B) but no first contact (Day A). Day A is on the certificate too.")
    if (a && b && b < a) throw new Impossible("The certificate (Day B) cannot come before conciliation was asked for (Day A). Check both dates.")
    return { nation: asked.nation, act, first, also, a, b, going: asked.going === "yes", dismissal: asked.dismissal === "yes" }
  }

  /** Work out the answer and its working: {safe, last, steps: [{says, date, law}], notes: [{says, law}]}. */
  const answer = (asked, data) => {
    const { nation, act, first, a, b, going, dismissal } = asked
    const limit = on(data.series[nation], act)
    if (!limit) throw new Impossible(`No limit is in force here for an act on ${day(act)}. Ring your union’s legal service.`)
    const conciliation = a && b ? { dayA: a, dayB: b } : null
    const working = lastDay(act, limit.months, nation, conciliation)
    const safe = safeDay(first, data.safeMonths, nation, conciliation)
    const body = nation === "northern-ireland" ? "the Labour Relations Agency" : "Acas"
    const law = data.law
    const ni = nation === "northern-ireland"

    const steps = [{ says: `${limit.months} months less a day from ${day(act)}`, date: working.primary, law: limit.law }]
    if (a && !b) steps.push({ says: `${body} was contacted on ${day(a)}. Until the certificate comes, nothing can be added`, date: working.primary, law: ni ? law.ni : law.stop })
    else if (working.tooLate) steps.push({ says: `${body} was contacted on ${day(a)}, after the limit had passed: it adds nothing`, date: working.primary, law: ni ? law.ni : law.late })
    else if (conciliation) {
      const days = working.extraDays === 1 ? "1 day is" : `${working.extraDays} days are`
      steps.push({ says: `${days} not counted, from the day after ${a < act ? "the act" : "Day A"} to Day B`, date: working.clockStopped,
        law: ni ? law.ni : a < act ? law.early : law.stop })
      if (working.monthAfterB) {
        const wins = working.monthAfterB > working.clockStopped
        steps.push({ says: `One month after Day B${wins ? " is later, so it is the limit" : " is not later, so it changes nothing"}`, date: working.monthAfterB, law: law.month })
      }
    }
    const notes = ni ? [{ says: "Work as if a grievance, an appeal or an investigation does not stop the clock." }] : [{ says: "A grievance, an appeal or an investigation does not stop the clock.", law: law.grievance }]
    if (first < act || going) notes.push({ says: "Acts that are linked may count from the last, but a tribunal may say they were separate. Count from the first.", law: law.period })
    const change = data.series[nation].at(-1).from
    if (change && first < change && act >= change) notes.push({ says: `These acts fall either side of ${day(change)}, when the limit changed. Nobody has tested that. Use the safe day.`, law: law.straddle })
    if (dismissal) notes.push({ says: "For a dismissal, count from the earliest date that anyone could argue: the decision, or being told of it.", law: law.dismissal })
    if (conciliation && ni) notes.push({ says: "The safe day leaves conciliation out, because how many days it adds here has not been confirmed for this handbook.", law: law.ni })
    else if (a) notes.push({ says: "Only the first certificate counts. A second about the same matter adds nothing.", law: law.second })
    notes.push({ says: "Each person or body that the claim may be against needs its own form.", law: law.respondents })
    if (going) notes.push({ says: "It is still going on. Work to the first incident, and come back with the last date when it ends." })
    // What a fact says of Great Britain is not said of Northern Ireland.
    const here = notes.filter(note => !note.law || note.law.nations.includes(nation))
    return { safe, last: working.lastDay, steps, notes: here, limit }
  }

  /** The days for each separate act, the soonest safe day first. */
  const separate = (asked, data) => [asked.act, ...asked.also].map(act => {
    const one = { ...asked, act, first: act === asked.act ? asked.first : act }
    const { safe, last } = answer(one, data)
    return { act, safe: earlier(safe, last), last }
  }).sort((one, other) => (one.safe < other.safe ? -1 : 1))
  const earlier = (one, other) => (one < other ? one : other)

  const left = iso => {
    const days = daysBetween(today(), iso)
    if (days < 0) return `${-days === 1 ? "1 day" : `${-days} days`} ago`
    return days === 0 ? "today" : `${days === 1 ? "1 day" : `${days} days`} left`
  }
  const cited = law => law && element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")
  const doubt = law => law?.doubt ? element("span", { class: "doubt" }, law.doubt) : null

  const plain = (asked, found) => [
    `Time limit worked out with ${document.title}`, `Act: ${day(asked.act)}${asked.first < asked.act ? ` (first incident ${day(asked.first)})` : ""}`,
    found.safe < found.last ? `Safe day, for the diary: ${day(found.safe)}` : "", `Last day in law: ${day(found.last)}`, "",
    ...found.steps.map(step => `${step.says}: ${day(step.date)} (${step.law.words})`), "", ...found.notes.map(note => note.says),
    "", "This is not legal advice. Check it with your union before you rely on it.",
  ].filter((line, i, all) => line || all[i - 1]).join("\n")

  const events = (asked, found) => [
    ...(found.safe < found.last ? [{ id: `safe-${asked.act}-${found.safe}`, day: found.safe, title: "Safe day: last day to act on the claim", notes: plain(asked, found) }] : []),
    { id: `last-${asked.act}-${found.last}`, day: found.last, title: "Last day in law for the claim", notes: plain(asked, found) },
  ]

  const each = (asked, data) => {
    if (!asked.also.length) return []
    const row = ({ act, safe, last }) => element("tr", {}, element("th", { scope: "row" }, day(act)), element("td", {}, day(safe)), element("td", {}, day(last)))
    return [
      element("h3", {}, "Each act by itself, soonest first"),
      element("table", { "data-answer": "each" }, element("thead", {}, element("tr", {}, ["Act", "Safe day", "Last day in law"].map(head => element("th", { scope: "col" }, head)))),
        element("tbody", {}, separate(asked, data).map(row))),
      element("p", {}, "To keep a log with a deadline for each act, use the incident log in Evidence and the chronology."),
    ]
  }

  const result = (asked, found, data) => {
    const sure = found.safe >= found.last
    const big = (name, value, words) => element("p", { class: "tool-answer" }, `${words} `, element("output", { "data-answer": name, "data-value": value }, day(value)), ` `, element("span", { class: "left" }, left(value)))
    const copied = element("span", { role: "status" })
    return [
      sure ? big("last-day", found.last, "Put this day in the diary. It is the last day in law:") : big("safe-day", found.safe, "Put this day in the diary. It is the safe day:"),
      found.safe < today() && found.last >= today() ? element("p", {}, element("strong", {}, "The safe day has passed. "), "The last day in law has not. Ring your union’s legal service today.") : null,
      found.last < today() ? element("p", {}, element("strong", {}, "The last day has passed. "), "A tribunal can let a late claim in if it is just and equitable. Ring your union’s legal service now", cited(rules.lateLaw), ".") : null,
      sure ? null : big("last-day", found.last, "The last day in law:"), doubt(found.limit.law),
      each(asked, data),
      element("h3", {}, "How it was worked out"),
      element("ol", {}, found.steps.map(step => element("li", {}, `${step.says}: `, element("strong", {}, day(step.date)), cited(step.law)))),
      element("h3", {}, "Remember"),
      element("ul", {}, found.notes.map(note => element("li", {}, note.says, cited(note.law)))),
      element("p", { class: "tool-actions" },
        element("button", { type: "button", class: "md-button", onclick: () => files.calendar("time-limit.ics", events(asked, found)) }, "Add to a calendar"),
        element("button", { type: "button", class: "md-button", onclick: () => print() }, "Print"),
        element("button", { type: "button", class: "md-button", onclick: () => copy(plain(asked, found), copied) }, "Copy"), copied),
    ]
  }

  const copy = async (text, told) => {
    try {
      await navigator.clipboard.writeText(text)
      told.textContent = " Copied."
    } catch {
      told.textContent = " This browser would not copy. Select the words and copy them yourself."
    }
  }

  page.tool("time_limits", place => {
    const data = facts(place)
    rules.lateLaw = data.law.equitable
    const asked = { nation: "england", ...fragment() }
    const out = element("div", { class: "tool-result", "aria-live": "polite" })
    const dates = (label, id, hint) => field(label, { id: `tl-${id}`, name: id, value: asked[id] ?? "", min: EARLIEST }, { kind: "date", hint })
    const form = element("form", { class: "tool-form", novalidate: true },
      field("Where does your member work?", { id: "tl-nation", name: "nation", value: asked.nation }, { kind: "select", options: NATIONS }),
      dates("When did it happen?", "act", "The day of the act or decision. If it went on, the last day so far."),
      dates("First incident, if there was more than one", "first", "Leave empty if it happened once."),
      field("Other separate acts", { id: "tl-also", name: "also", value: asked.also ?? "", placeholder: "2026-09-20, 2026-10-05" }, { hint: "Dates with commas between, as year-month-day. Each gets its own answer." }),
      dates("Day A: when Acas (or the LRA) was first contacted", "a", "Leave empty if nobody has yet."),
      dates("Day B: when the certificate came", "b", "Leave empty if it has not."),
      element("p", { class: "field check" }, element("input", { type: "checkbox", id: "tl-going", name: "going", value: "yes", checked: asked.going === "yes" }), element("label", { for: "tl-going" }, "It is still going on")),
      element("p", { class: "field check" }, element("input", { type: "checkbox", id: "tl-dismissal", name: "dismissal", value: "yes", checked: asked.dismissal === "yes" }), element("label", { for: "tl-dismissal" }, "It is a dismissal")),
      element("p", {}, element("button", { type: "submit", class: "md-button md-button--primary" }, "Work it out")))

    const work = given => {
      try {
        const checked = read(given)
        show(out, result(checked, answer(checked, data), data))
      } catch (error) {
        if (!(error instanceof Impossible)) throw error
        show(out, alert(error.message))
      }
    }
    form.addEventListener("submit", event => {
      event.preventDefault()
      const given = Object.fromEntries(new FormData(form))
      history.replaceState(null, "", `#${new URLSearchParams(Object.entries(given).filter(([, value]) => value))}`)
      guard.took(form)  // the address has it
      work(given)
    })
    show(place, form, out)
    // An address with dates in it, from search or a case file: fill in the form, work it out, and show it.
    const open = given => {
      if (!given.act && !given.a && !given.b) return
      for (const control of form.elements) if (control.name && control.type !== "checkbox") control.value = given[control.name] ?? ""
      for (const box of form.querySelectorAll("[type=checkbox]")) box.checked = given[box.name] === "yes"
      work(given)
      if (given.act) return out.scrollIntoView()
      place.scrollIntoView()
      form.elements.act.focus({ preventScroll: true }) // the date that is still wanted
    }
    open(asked)
    addEventListener("hashchange", () => open({ nation: "england", ...fragment() }))
  })

  rules.deadline = { read, answer, separate }
}
