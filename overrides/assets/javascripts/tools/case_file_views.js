// The parts of the case file that are shown: tables, the deadlines, the log. tools/case_file.js puts them together.
{
  const { element, day, today } = page
  const { daysBetween, addDays } = rules.timeLimits
  const NATIONS = [["", "Choose…"], ["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], ["northern-ireland", "Northern Ireland"]]
  const KINDS = [["act", "Something done to your member"], ["dismissal", "A dismissal"], ["background", "Background: a meeting, a letter, a complaint"]]
  const ENTRY = {
    what: ["What happened?", "Facts, in order. Who did what, and where. One event in each entry."],
    words: ["Exact words", "Only what was said or written, word for word."],
    saw: ["Who saw or heard it?", "Roles or letters, not names: “the ward clerk”, “Person A”."],
    evidence: ["Evidence, and where it is", "Such as: text to her sister, on her own phone."],
    comparator: ["How was somebody else treated?", "The same kind of thing, a person of another race."],
  }
  const COMPARATOR = {
    who: ["Who?", "A letter, not a name: “Person A, white British, same grade”."],
    alike: ["How alike?", "Job, manager, record, what happened."],
    different: ["How different?", "Put in what hurts your case. The employer will."],
    treated: ["How were they treated?", ""],
    evidence: ["Evidence, and where it is", ""],
  }
  const heads = fields => Object.values(fields).map(([label]) => label.replace("?", ""))

  /** 20 September 2026, or About September 2026. */
  const when = date => (date.length > 7 ? day(date) : `About ${day(`${date}-01`).replace(/^\d+\s/, "")}`)

  const left = iso => {
    const days = daysBetween(today(), iso)
    const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`
    return days < 0 ? `passed ${count} ago` : days === 0 ? "today" : `${count} left`
  }

  /** A table that phones stack, as macros/render/table.py makes: the roles keep it a table when they do. */
  const table = (caption, columns, rows) => element("table", { role: "table", class: "shared" }, element("caption", {}, caption),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, columns.map(head => element("th", { role: "columnheader", scope: "col" }, head)))),
    element("tbody", { role: "rowgroup" }, rows.map(cells => element("tr", { role: "row" }, cells.map((cell, i) => (i
      ? element("td", { role: "cell", "data-label": columns[i] }, cell) : element("th", { role: "rowheader", scope: "row", "data-label": columns[0] }, cell)))))))

  const lines = text => text.split("\n").flatMap((line, i) => (i ? [element("br"), line] : [line]))
  const cited = law => element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")
  const doubt = law => (law.doubt ? [" ", element("span", { class: "doubt" }, law.doubt)] : null)
  const short = text => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
  const button = (words, onclick, more = {}) => element("button", { type: "button", class: "md-button", onclick, ...more }, words)

  /** Which side of a change of law an act stands, for the rep to see. */
  const side = (row, change) => {
    if (!change) return null
    return element("strong", { class: "flag" }, row.days[0] < change ? `Before ${day(change)}` : `On or after ${day(change)}`)
  }

  /** The first day to put in the diary, every act's days, and what bears on them. */
  const deadlines = (rows, change, notes) => {
    const [first] = rows
    const next = rows.find(row => row.safe >= today())
    const big = (name, iso, words) => element("p", { class: "tool-answer" }, `${words} `, element("output", { "data-answer": name, "data-value": iso }, day(iso)), " ", element("span", { class: "left" }, left(iso)))
    const laws = [...new Map(rows.map(row => [row.limit.law.id, row.limit])).values()]
    return [
      big("safe-day", first.safe, "Put this day in the diary first. It is the earliest safe day:"),
      element("p", {}, `For: ${when(first.entry.date)}. ${short(first.entry.what)}`),
      first.safe < today() ? element("p", {}, element("strong", {}, "That safe day has passed. "), first.last < today() ? "So has the last day in law for that act. " : `The last day in law for that act is ${day(first.last)}. `,
        "Ring your union’s legal service today.", next ? ` The next safe day still to come is ${day(next.safe)}.` : "") : null,
      table("The days for each act, soonest safe day first", ["Act", "Safe day", "Last day in law", "Limit"], rows.map(row => [
        [`${when(row.entry.date)}: ${short(row.entry.what)}`, row.entry.kind === "dismissal" ? " (dismissal)" : ""],
        [`${day(row.safe)} `, element("span", { class: "left" }, `(${left(row.safe)})`)], [`${day(row.last)} `, element("span", { class: "left" }, `(${left(row.last)})`)],
        [`${row.limit.months} months less a day. `, side(row, change), row.days.length > 1 ? " The day is not known, so these are the earliest that any day of the month could give." : ""]])),
      element("h4", {}, "What these days rest on"),
      element("ul", {}, laws.map(limit => element("li", {}, `${limit.months} months less a day${reach(limit)}`, cited(limit.law), doubt(limit.law))),
        notes.map(note => element("li", {}, note.says, cited(note.law), doubt(note.law)))),
    ]
  }

  /** The days of acts that a limit reaches. */
  const reach = ({ from, to }) => (from ? `, for acts from ${day(from)}` : to ? `, for acts before ${day(addDays(to, 1))}` : "")

  const details = (fields, record) => element("dl", {}, Object.entries(fields).slice(1).filter(([name]) => record[name])
    .map(([name, [label]]) => element("div", {}, element("dt", {}, label.replace("?", "")), element("dd", {}, lines(record[name])))))

  /** One entry of the log, with its own days. `number` is its place by date. */
  const entry = (one, number, row, actions) => element("li", { class: "case-entry" },
    element("h4", {}, `${number}. ${when(one.date)}`, one.kind === "act" ? "" : `: ${one.kind}`), element("p", {}, lines(one.what)), details(ENTRY, one),
    row ? element("p", { class: "days" }, `Safe day ${day(row.safe)} (${left(row.safe)}). Last day in law ${day(row.last)}.`) : null,
    one.entered ? element("p", { class: "hint" }, `Entered here on ${day(one.entered)}`, one.changed ? `, changed on ${day(one.changed)}` : "", ".") : null,
    element("div", { class: "tool-actions" }, actions))

  const comparator = (one, actions) => element("li", { class: "case-entry" }, element("h4", {}, one.who), details(COMPARATOR, one), element("div", { class: "tool-actions" }, actions))

  rules.caseViews = { NATIONS, KINDS, ENTRY, COMPARATOR, heads, when, left, table, lines, short, button, deadlines, entry, comparator }
}
