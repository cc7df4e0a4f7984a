// The finder, one question at a time. The macro wrote every question and outcome as sections that link to each
// other; this shows the one that is asked for. The rule is rules.js. Nothing is kept: the address holds
// answers only, and ticks last as long as the page.
import * as guard from "../../../browser/guard.js"
import { alert, element, facts, fragment, only, printPart, show, tool } from "../../../browser/page.js"
import { read, walk, written } from "./rules.js"

const PREFIX = "finder-"

/** The words of a part of a section, without the links that copy a heading's address. */
const words = (node) => {
  const copy = node.cloneNode(true)
  for (const mark of copy.querySelectorAll(".headerlink")) mark.remove()
  return copy.textContent.replace(/\s+/g, " ").trim()
}
const items = (section, part) => [...section.querySelectorAll(`.finder-${part} li`)]

/** Put tick boxes on an outcome's list, and beside it what is not ticked. Returns {ticks, update}. */
const tickable = (section, name) => {
  const list = section.querySelector(".finder-evidence")
  const count = element("p", { role: "status" })
  const missing = element("ul", { class: "finder-missing" })
  const rows = items(section, "evidence").map((item, i) => {
    const id = `finder-tick-${name}-${i}`
    const box = element("input", { type: "checkbox", id, onchange: () => update() })
    const have = item.querySelector(".finder-have").textContent
    const how = [...item.querySelector(".finder-get").childNodes]
    item.replaceChildren(box, element("label", { for: id }, have))
    return { box, have, still: element("li", {}, element("strong", {}, have), ". ", ...how) }
  })
  const update = () => {
    const wanted = rows.filter((row) => !row.box.checked)
    count.textContent = wanted.length
      ? `You have ${rows.length - wanted.length} of ${rows.length}. ${
        wanted.length === 1 ? "1 thing is" : `${wanted.length} things are`
      } missing:`
      : "You have everything on this list. That does not decide the case: read on, and ask what the employer will say."
    show(missing, wanted.map((row) => row.still))
  }
  list.after(element("h4", {}, "What is missing"), count, missing)
  update()
  return { rows, update }
}

/** What is copied: plain words, with what is in hand and what is missing. */
const plain = (trail, outcomes, sections, ticked, link) =>
  [
    `Which type is it? ${document.title}`,
    "Likely types, not a verdict. Only a tribunal decides.",
    "",
    ...trail.map(([question, answer]) =>
      `${words(sections.get(question).querySelector("h3"))} ${words(link(question, answer))}`
    ),
    ...outcomes.flatMap((outcome) => {
      const section = sections.get(outcome)
      const { rows } = ticked.get(outcome)
      const list = (title, lines) => lines.length ? ["", `${title}:`, ...lines.map((line) => `- ${line}`)] : []
      return [
        "",
        words(only("h3", section)).toUpperCase(),
        words(only("h3", section).nextElementSibling),
        ...list("To be shown", items(section, "elements").map(words)),
        ...list("In hand", rows.filter((row) => row.box.checked).map((row) => row.have)),
        ...list("Missing", rows.filter((row) => !row.box.checked).map((row) => words(row.still))),
        ...list("Ask the employer", items(section, "ask").map(words)),
        ...list("Read", items(section, "see").map((item) => `${words(item)}: ${only("a", item).href}`)),
      ]
    }),
    "",
    "This is not legal advice. Work out the last day to claim today.",
  ].join("\n")

const copy = async (text, told) => {
  try {
    await navigator.clipboard.writeText(text)
    told.textContent = " Copied."
    return true
  } catch {
    told.textContent = " This browser would not copy. Print instead, or select the words and copy them yourself."
    return false
  }
}

tool("finder", (place) => {
  const graph = facts(place)
  const sections = new Map(
    [...place.querySelectorAll("[data-finder]")].map((section) => [section.dataset.finder, section]),
  )
  const outcomes = [...sections].filter(([, section]) => section.matches(".finder-outcome"))
  const ticked = new Map(outcomes.map(([name, section]) => [name, tickable(section, name)]))
  const link = (question, answer) => sections.get(question).querySelector(`[data-answer="${answer}"]`)
  const address = (trail) => trail.length ? `#finder=${written(trail)}` : "#finder="
  const go = (trail) => {
    location.hash = address(trail)
  }
  for (const heading of place.querySelectorAll("h3")) heading.tabIndex = -1

  const message = element("div", {})
  const given = element("ul", { class: "finder-given" })
  const history = element("div", {}, element("h3", {}, "Your answers"), given)
  const likely = element("ul", { class: "finder-likely" })
  sections.get("end").append(likely)
  const told = element("span", { role: "status" })
  let taken = "" // the ticks that were printed or copied
  const ticks = () =>
    [...ticked.values()].flatMap(({ rows }) => rows.filter((row) => row.box.checked).map((row) => row.box.id)).join()
  guard.hold(() => (ticks() && ticks() !== taken ? ["your ticks"] : []))
  const button = (label, onclick) => element("button", { type: "button", class: "md-button", onclick }, label)
  let now = walk(graph, [])
  const back = button("Back", () => go(now.trail.slice(0, -1)))
  const again = button("Start again", () => {
    for (const { rows, update } of ticked.values()) {
      for (const row of rows) row.box.checked = false
      update()
    }
    go([])
  })
  const print = button("Print", () => {
    taken = ticks()
    printPart("tool")
  })
  const copied = button("Copy", async () => {
    if (await copy(plain(now.trail, now.outcomes, sections, ticked, link), told)) taken = ticks()
  })
  const kept = element("p", { class: "hint" }, "Your ticks are not kept. Print or copy this before you leave the page.")
  place.prepend(message)
  place.append(history, kept, element("p", { class: "tool-actions" }, back, again, print, copied, told))
  place.classList.add("finder-live")

  /** Show the end and some outcomes, or one question. */
  const draw = () => {
    const ended = now.at === null
    const alone = ended && !now.trail.length // somebody followed a link to one type
    const shown = alone ? now.outcomes : ended ? ["end", ...now.outcomes] : [now.at]
    for (const [name, section] of sections) section.hidden = !shown.includes(name)
    for (const name of now.outcomes) if (ended) history.before(sections.get(name)) // in the order that the answers met them
    show(
      given,
      now.trail.map(([question, answer], i) =>
        element(
          "li",
          {},
          `${words(sections.get(question).querySelector("h3"))} `,
          element("strong", {}, words(link(question, answer))),
          " ",
          element("a", {
            href: address(now.trail.slice(0, i)),
            "aria-label": `Change: ${words(sections.get(question).querySelector("h3"))}`,
          }, "Change"),
        )
      ),
    )
    show(
      likely,
      now.outcomes.map((name) =>
        element("li", {}, element("strong", {}, words(sections.get(name).querySelector("h3"))))
      ),
    )
    if (!ended) {
      for (const a of sections.get(now.at).querySelectorAll("[data-answer]")) {
        a.href = address([...now.trail, [now.at, a.dataset.answer]])
      }
    }
    back.hidden = !now.trail.length
    again.hidden = !ended && !now.trail.length
    history.hidden = !ended || alone
    kept.hidden = print.hidden = copied.hidden = !ended
    told.textContent = ""
    return sections.get(shown[0])
  }

  /** Follow the address. Returns whether it asked for the finder. */
  const follow = () => {
    const named = location.hash.startsWith(`#${PREFIX}`) ? location.hash.slice(1 + PREFIX.length) : null
    const asked = fragment().finder
    if (named === null && asked === undefined && location.hash) return false // another heading of the page
    show(message)
    if (ticked.has(named)) {
      now = { at: null, trail: [], outcomes: [named], wrong: null }
      show(
        message,
        element(
          "p",
          {},
          "This is one likely type by itself, not a verdict: only a tribunal decides. To see whether it fits, ",
          element("a", { href: address([]) }, "start with the first question"),
          ".",
        ),
      )
    } else {
      now = walk(graph, read(asked))
      if (now.wrong) {
        show(
          message,
          alert(
            `The link holds an answer that these questions do not have here: “${
              now.wrong.slice(0, 80)
            }”. Go on from this question.`,
          ),
        )
      }
    }
    return true
  }
  const wanted = follow()
  draw()
  if (wanted && location.hash) place.scrollIntoView()
  addEventListener("hashchange", () => {
    if (!follow()) return
    const heading = draw().querySelector("h3")
    place.scrollIntoView()
    heading.focus({ preventScroll: true })
  })
})
