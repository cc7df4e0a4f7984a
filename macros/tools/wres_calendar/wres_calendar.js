// A calendar file of the WRES year. The table stays as the page has it; the rule is rules.js.
import * as files from "../../../browser/files.js"
import * as guard from "../../../browser/guard.js"
import { alert, day, element, facts, field, only, show, today, tool } from "../../../browser/page.js"
import { Unusable } from "../../../browser/unusable.js"
import { entries, nextYear, readYear } from "./rules.js"

tool("wres_calendar", (place) => {
  const data = facts(place)
  const out = element("div", { class: "tool-result", "aria-live": "polite" })
  const box = field("Year of the WRES round", {
    id: "wres-year",
    name: "year",
    value: nextYear(today()),
    inputmode: "numeric",
    maxlength: 40,
    autocomplete: "off",
  }, { hint: "The year whose 31 March is the day of the count." })
  const input = only("input", box)
  /** @param {import("./rules.js").Entry} entry */
  const row = ({ day: iso, title }) => element("li", {}, element("strong", {}, day(iso)), `: ${title}`)
  const make = () => {
    input.removeAttribute("aria-invalid")
    try {
      const year = readYear(input.value, today())
      const made = entries(data, year)
      files.calendar(`wres-year-${year}.ics`, made)
      guard.took(form)
      show(
        out,
        element("p", {}, `${files.SAVED} Open it to add these days to your calendar:`),
        element("ul", { "data-answer": "days" }, made.map(row)),
        element("p", {}, element("strong", {}, data.check)),
      )
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      show(out, alert(error.message))
      input.setAttribute("aria-invalid", "true")
      input.focus()
    }
  }
  const form = element(
    "form",
    {
      class: "tool-form",
      novalidate: true,
      onsubmit: (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        make()
      },
    },
    box,
    element(
      "p",
      { class: "field" },
      element("button", { type: "submit", class: "md-button md-button--primary" }, "Make a calendar file"),
    ),
  )
  place.append(
    form,
    element(
      "p",
      { class: "hint tool-actions" },
      "Each step becomes a whole day with reminders. Where only the month is known, it stands on the first day of it, marked “about”.",
    ),
    out,
  )
})
