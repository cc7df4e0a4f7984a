// The warning beside the names of a case that an old one still stands elsewhere, with a way to change it there.
import { element, show } from "../../../browser/page.js"
import { isDay } from "./rules.js"
import { correctAll, forget, formerNames, formerSays } from "./former.js"
import { button } from "./views.js"
/** @import { Desk } from "./types.d.ts" */

/** @type {(desk: Desk) => {place: HTMLElement, draw: () => void}} */
export const formerPart = (desk) => {
  const place = element("div", { id: "cf-former", tabindex: -1 })
  let drawn = ""
  const draw = () => {
    const found = formerNames(desk.current())
    const now = found.map(formerSays).join("")
    if (now === drawn) return
    drawn = now
    show(
      place,
      found.map((former) =>
        element(
          "div",
          { class: "tool-warning" },
          element("p", {}, formerSays(former)),
          element(
            "p",
            { class: "tool-actions" },
            isDay(former.was) ? null : button("Change it there too", (event) =>
              desk.ask(
                event,
                `Change “${former.was}” to “${former.now}” everywhere in this case?`,
                "Change it",
                () => {
                  correctAll(desk.current(), former)
                  desk.altered(`Changed to “${former.now}”. Make the papers again that have the old name.`)
                  place.focus()
                },
              )),
            button(isDay(former.was) ? "It is right: leave it" : "It is somebody else: leave it", () => {
              forget(desk.current(), former)
              desk.altered("Left as it is.")
              place.focus()
            }),
          ),
        )
      ),
    )
  }
  return { place, draw }
}
