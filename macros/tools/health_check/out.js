// What leaves the health check and comes back: its file, Word, a spreadsheet, paper.
/** @import { Check, Desk } from "./types.d.ts" */
import * as files from "../../../browser/files.js"
import { button, confirmation } from "../../../browser/keeping.js"
import { day, element, printPart, show, today } from "../../../browser/page.js"
import { pack, unpack } from "./file.js"
import { allFields, merge } from "./rules.js"
import { blocks, csv } from "./words.js"

/** @type {(n: number, one: string, many: string) => string} */
const count = (n, one, many) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/**
 * Return the buttons, and where the questions they ask stand. `desk` is the tool.
 * @param {Desk} desk
 * @param {() => void} next Begins the next year’s.
 */
export const healthCheckFiles = (desk, next) => {
  const sure = element("div", {})
  const { attempt } = desk
  /** @param {string} ending */
  const name = (ending) => files.named(ending, "health-check", desk.check().staffSide, desk.check().year)

  /**
   * Put the answers of another copy beside ours.
   * @param {Check} found
   */
  const join = (found) => {
    const { check, added, people } = merge(desk.check(), found)
    desk.replace(check)
    return added || people
      ? `Added ${count(added, "answer", "answers")} and ${
        count(people, "person", "people")
      } from the file. Each stands beside what was here; nothing was written over.`
      : "That file has nothing that is not here already."
  }
  const open = attempt(async () => {
    const found = unpack(await files.open(".json,application/json"), allFields(desk.form))
    desk.filed(found)
    const ours = desk.all().find(({ id }) => id === found.id)
    if (ours) {
      desk.choose(found.id)
      return join(found)
    }
    const alike = !desk.isUntouched() && desk.check().year === found.year
    if (!alike) return desk.bring(found)
    /** @param {() => string} act */
    const done = (act) => {
      show(sure)
      attempt(act)()
      open_.focus()
    }
    show(
      sure,
      confirmation(
        `You have a health check for ${found.year} already, begun apart from this file. Are they one health check?`,
        {
          words: "Yes: put the answers side by side",
          act: () => done(() => join(found)),
        },
        { words: "No: open it by itself", act: () => done(() => desk.bring(found)) },
      ),
    )
    return null
  })
  const save = attempt(() => {
    files.save(name("json"), "application/json", pack(desk.check(), today()))
    desk.filed(desk.check())
    return files.SAVED
  })
  const word = attempt(async () => {
    await files.word(
      name("docx"),
      "Staff side health check",
      blocks(desk.form, desk.check(), desk.last(), day(today())),
    )
    return files.SAVED
  })
  const sheet = attempt(() => {
    files.save(name("csv"), "text/csv", csv(desk.form, desk.check(), desk.last()))
    return files.SAVED
  })
  /** @param {string} part */
  const toPaper = (part) => () => {
    desk.drawPaper()
    printPart(part)
  }
  const remove = button(
    "Delete this health check",
    () =>
      show(
        sure,
        confirmation(
          `Delete the health check for ${desk.check().year}, with everybody’s answers? This can’t be undone. A file that you saved stays.`,
          {
            words: "Delete it",
            act: () => {
              show(sure)
              desk.remove()
              desk.say("It is deleted.")
              open_.focus()
            },
          },
          {
            words: "Keep it",
            act: () => {
              show(sure)
              remove.focus()
            },
          },
        ),
      ),
  )
  const open_ = button("Open a file, or add one to this", open)
  return {
    top: element("p", { class: "tool-actions" }, open_, button("Begin the next one", next)),
    bottom: element(
      "div",
      {},
      element(
        "p",
        { class: "tool-actions" },
        button("Save to a file", save, true),
        button("Save as Word", word),
        button("Save as a spreadsheet (CSV)", sheet),
        button("Print", toPaper("health_check")),
        button("Print the blank form", toPaper("form")),
        remove,
      ),
    ),
    sure,
  }
}
