// What others said to a field of the health check, beside it on screen.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Check, Entry, Field, Step } from "./types.d.ts" */
import { button } from "../../../browser/keeping.js"
import { day, element } from "../../../browser/page.js"
import { entriesOf } from "./rules.js"
import { nameOf, said } from "./words.js"

/** @type {(who: string, on: string, words: string, act?: Child) => HTMLElement} */
const quoted = (who, on, words, act = null) =>
  element(
    "div",
    { class: "hc-said" },
    element(
      "p",
      { class: "hc-who" },
      element("strong", {}, who),
      on ? `, ${day(on.slice(0, 10))}` : "",
      ": ",
      element("span", { class: "hc-words" }, words),
    ),
    act,
  )

/**
 * What others answered, older answers that two copies left, and what was said last time.
 * @type {(field: Field, check: Check, last: Check | null, as: string, scale: Step[], remove: (entry: Entry) => void) =>
 *   Child[]}
 */
export const beside = (field, check, last, as, scale, remove) => {
  const here = entriesOf(check, field.id).filter((entry) => entry.by !== as || entry.earlier)
    .map((entry) =>
      quoted(
        nameOf(check, entry),
        entry.on,
        said(field, entry.value, scale),
        entry.earlier
          ? element("p", { class: "tool-actions" }, button("Delete this earlier answer", () => remove(entry)))
          : null,
      )
    )
  const then = last
    ? entriesOf(last, field.id).map((entry) =>
      quoted(`${last.year}, ${nameOf(last, entry)}`, "", said(field, entry.value, scale))
    )
    : []
  return [
    here.length ? element("div", { class: "hc-others" }, here) : null,
    then.length ? element("div", { class: "hc-last" }, then) : null,
  ]
}
