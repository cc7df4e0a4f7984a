// A file that a tool saved for a reader, and the words where it is another file, or damaged. No page here.
import { Unusable } from "./unusable.js"

const UNCHANGED = "Nothing on this page has changed."
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** @type {(value: unknown) => value is Record<string, unknown>} */
export const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** @param {string} what */
export const damaged = (what) => new Unusable(`This file is damaged: ${what}. ${UNCHANGED}`)

/**
 * Check the answers of a file: not too many, each named as a page names it.
 * @type {(answers: unknown, most: number, tooMany: string) => Record<string, Record<string, unknown>>}
 */
export const answersOf = (answers, most, tooMany) => {
  if (!record(answers)) throw damaged("its answers are missing")
  if (Object.keys(answers).length > most) throw damaged(`it has more answers than ${tooMany}`)
  return Object.fromEntries(
    Object.entries(answers).map(([id, kept]) => {
      if (!ID.test(id) || id.length > 80) throw damaged("it names a question in a way that this page never does")
      if (!record(kept)) throw damaged(`the answer to “${id}” can’t be read`)
      return [id, kept]
    }),
  )
}

/**
 * Return what a file holds, once its format and version are those that a tool reads. Throws Unusable with what is wrong.
 * @param {string} content
 * @param {{format: string, version: number, name: string}} wanted `name` is what it should have been: “a plan”.
 * @returns {Record<string, unknown>}
 */
export const opened = (content, { format, version, name }) => {
  let file
  try {
    file = JSON.parse(content.replace(/^\ufeff/, ""))
  } catch {
    throw new Unusable(
      `This file can’t be read. It is not ${name} that this page saved, or it is cut short. ${UNCHANGED}`,
    )
  }
  if (!record(file) || typeof file.format !== "string") {
    throw new Unusable(`This is not ${name} that this page saved. ${UNCHANGED}`)
  }
  if (file.format === "staffside-everything") {
    throw new Unusable("This file holds everything that was kept on a device. Put it back on the privacy page.")
  }
  if (file.format !== format) {
    throw new Unusable(
      `This file is not ${name}${
        /^staffside-\w+$/.test(file.format) ? " but was saved by another tool of this handbook. Open it there" : ""
      }. ${UNCHANGED}`,
    )
  }
  const { version: made } = file
  if (typeof made !== "number" || !Number.isInteger(made) || made < 1) throw damaged("its version is missing")
  if (made > version) {
    throw new Unusable(
      `This file was saved by a newer copy of this handbook. Open it there, or get the newer copy. ${UNCHANGED}`,
    )
  }
  return file
}
