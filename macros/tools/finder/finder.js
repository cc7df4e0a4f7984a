// The finder, one question at a time. The macro wrote every question and outcome as sections that link to each
// other; this takes them out of the page, and puts back the one that is asked for. The rule is rules.js. Nothing is kept: the address holds
// answers only, and ticks last as long as the page.
/** @import { Found, Graph, Trail } from "./rules.js" */
import * as guard from "../../../browser/guard.js"
import { alert, element, facts, fragment, only, printPart, show, tool } from "../../../browser/page.js"
import { read, walk, written } from "./rules.js"

/** @typedef {{box: HTMLInputElement, have: string, still: HTMLElement}} Row What a rep may have, and how to get it. */
/** @typedef {{rows: Row[], update: () => void}} Ticked */
/** @typedef {(name: string) => HTMLElement} Section Finds the section of a question or an outcome. */
/** @typedef {(question: string, answer: string) => HTMLElement} Link Finds the link of an answer. */

const PREFIX = "finder-"

/**
 * The words of a part of a section, without the links that copy a heading's address.
 * @param {Node} node
 */
const words = (node) => {
  const copy = /** @type {Element} */ (node.cloneNode(true))
  for (const mark of copy.querySelectorAll(".headerlink")) mark.remove()
  return copy.textContent.replace(/\s+/g, " ").trim()
}
/** @type {(section: HTMLElement) => string} */
const title = (section) => words(only("h3", section))
/** @type {(section: HTMLElement, part: string) => Element[]} */
const items = (section, part) => [...section.querySelectorAll(`.finder-${part} li`)]

/**
 * Put tick boxes on an outcome's list, and beside it what is not ticked. Returns {ticks, update}.
 * @type {(section: HTMLElement, name: string) => Ticked}
 */
const tickable = (section, name) => {
  const list = only(".finder-evidence", section)
  const count = element("p", { role: "status" })
  const missing = element("ul", { class: "finder-missing" })
  const rows = items(section, "evidence").map((item, i) => {
    const id = `finder-tick-${name}-${i}`
    const box = element("input", { type: "checkbox", id, onchange: () => update() })
    const have = only(".finder-have", item).textContent
    const how = [...only(".finder-get", item).childNodes]
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

/**
 * What is copied: plain words, with what is in hand and what is missing.
 * @type {(found: Found, section: Section, ticked: Map<string, Ticked>, link: Link) => string}
 */
const plain = ({ trail, outcomes }, section, ticked, link) =>
  [
    `Which type is it? ${document.title}`,
    "Likely types, not a verdict. Only a tribunal decides.",
    "",
    ...trail.map(([question, answer]) => `${title(section(question))} ${words(link(question, answer))}`),
    ...outcomes.flatMap((outcome) => {
      const found = section(outcome), rows = ticked.get(outcome)?.rows ?? []
      /** @type {(head: string, lines: string[]) => string[]} */
      const list = (head, lines) => lines.length ? ["", `${head}:`, ...lines.map((line) => `- ${line}`)] : []
      return [
        "",
        title(found).toUpperCase(),
        words(only("h3 + *", found)),
        ...list("To be shown", items(found, "elements").map(words)),
        ...list("In hand", rows.filter((row) => row.box.checked).map((row) => row.have)),
        ...list("Missing", rows.filter((row) => !row.box.checked).map((row) => words(row.still))),
        ...list("Ask the employer", items(found, "ask").map(words)),
        ...list("Read", items(found, "see").map((item) => `${words(item)}: ${only("a", item).href}`)),
      ]
    }),
    "",
    "This is not legal advice. Work out the last day to claim today.",
  ].join("\n")

/** @type {(text: string, told: HTMLElement) => Promise<boolean>} */
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
  /** @type {Graph} */
  const graph = facts(place)
  for (const paper of place.querySelectorAll(".finder-paper")) paper.remove()
  for (const heading of place.querySelectorAll("h3")) heading.tabIndex = -1
  /** @type {NodeListOf<HTMLElement>} */
  const parts = place.querySelectorAll("[data-finder]")
  const sections = new Map([...parts].map((one) => [one.dataset.finder ?? "", one]))
  /** @type {Section} */
  const section = (name) => {
    const found = sections.get(name)
    if (!found) throw new Error(`The finder has no ${name}.`)
    return found
  }
  const outcomes = [...sections].filter(([, section]) => section.matches(".finder-outcome"))
  const ticked = new Map(outcomes.map(([name, section]) => [name, tickable(section, name)]))
  /** @type {Link} */
  const link = (question, answer) => only(`[data-answer="${answer}"]`, section(question))
  /** @param {Trail} trail */
  const address = (trail) => trail.length ? `#finder=${written(trail)}` : "#finder="
  /** @param {Trail} trail */
  const go = (trail) => {
    location.hash = address(trail)
  }

  const message = element("div", {})
  const given = element("ul", { class: "finder-given" })
  const history = element("div", {}, element("h3", {}, "Your answers"), given)
  const likely = element("ul", { class: "finder-likely" })
  section("end").append(likely)
  const told = element("span", { role: "status" })
  let taken = "" // the ticks that were printed or copied
  const ticks = () =>
    [...ticked.values()].flatMap(({ rows }) => rows.filter((row) => row.box.checked).map((row) => row.box.id)).join()
  guard.hold(() => (ticks() && ticks() !== taken ? ["your ticks"] : []))
  /** @type {(label: string, onclick: () => unknown) => HTMLButtonElement} */
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
    if (await copy(plain(now, section, ticked, link), told)) taken = ticks()
  })
  const kept = element("p", { class: "hint" }, "Your ticks are not kept. Print or copy this before you leave the page.")
  place.prepend(message)
  place.append(history, kept, element("p", { class: "tool-actions" }, back, again, print, copied, told))
  place.classList.add("finder-live")

  /** Show the end and some outcomes, or one question. */
  const draw = () => {
    const ended = now.at === null
    const alone = ended && !now.trail.length // somebody followed a link to one type
    const shown = now.at !== null ? [now.at] : alone ? now.outcomes : ["end", ...now.outcomes]
    for (const one of sections.values()) one.remove()
    history.before(...shown.map(section)) // the outcomes in the order that the answers met them
    show(
      given,
      now.trail.map(([question, answer], i) =>
        element(
          "li",
          {},
          `${title(section(question))} `,
          element("strong", {}, words(link(question, answer))),
          " ",
          element("a", {
            href: address(now.trail.slice(0, i)),
            "aria-label": `Change: ${title(section(question))}`,
          }, "Change"),
        )
      ),
    )
    show(
      likely,
      now.outcomes.map((name) => element("li", {}, element("strong", {}, title(section(name))))),
    )
    if (now.at !== null) {
      /** @type {NodeListOf<HTMLAnchorElement>} */
      const ways = section(now.at).querySelectorAll("[data-answer]")
      for (const a of ways) a.href = address([...now.trail, [now.at, a.dataset.answer ?? ""]])
    }
    back.hidden = !now.trail.length
    again.hidden = !ended && !now.trail.length
    history.hidden = !ended || alone
    kept.hidden = print.hidden = copied.hidden = !ended
    told.textContent = ""
    return section(shown[0])
  }

  /** Follow the address. Returns whether it asked for the finder. */
  const follow = () => {
    const named = location.hash.startsWith(`#${PREFIX}`) ? location.hash.slice(1 + PREFIX.length) : null
    const asked = fragment().finder
    if (named === null && asked === undefined && location.hash) return false // another heading of the page
    show(message)
    if (named !== null && ticked.has(named)) {
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
    const heading = only("h3", draw())
    place.scrollIntoView()
    heading.focus({ preventScroll: true })
  })
})
