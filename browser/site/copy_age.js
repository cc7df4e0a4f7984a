// A copy does not know of newer ones. By the device's own clock it says how old it is, and that a page is past its review day.
import { day, element, home, today } from "../page.js"

export const start = () => {
  const OLD = 30 // days
  const status = /** @type {HTMLElement | null} */ (document.querySelector(".status[data-built]"))

  /** @type {(look: string, first: string, then: string) => void} */
  const say = (look, first, then) =>
    status?.after(
      element(
        "div",
        { class: `${look} copy-age` },
        element(
          "p",
          {},
          element("strong", {}, first),
          ` ${then} `,
          element("a", { href: new URL("downloads.html#get-a-newer-copy", home) }, "How to get a newer copy"),
        ),
      ),
    )

  if (status) {
    const { built = "", due = "" } = status.dataset
    const days = Math.round((Date.parse(today()) - Date.parse(built)) / 86_400_000)
    const late = due < today() && due >= built // what was late when the copy was made says so itself
    if (late) {
      say(
        "overdue",
        `This page was due to be checked by ${day(due)}.`,
        `This copy of the handbook was made ${days} days ago, on ${
          day(built)
        }. The law may have changed. Check with Acas or your union before you rely on a date or a sum here.`,
      )
    } else if (days > OLD) {
      say(
        "old",
        `This copy of the handbook is ${days} days old.`,
        `It was made on ${day(built)}. Look for a newer one before you rely on a date or a sum here.`,
      )
    }
  }
}
