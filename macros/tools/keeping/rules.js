// Everything that is kept on a device, as a file: each record whole, even a damaged one.
/** @typedef {[name: string, text: string]} KeptText A record as it is kept: JSON, or what is left of it. */
import { Unusable } from "../../../browser/unusable.js"

const FORMAT = "staffside-everything"
const VERSION = 1
const NAME = /^[\w-]+(:[\w-]+)*$/
// To keep or not is chosen on each device; a file never chooses it.
const CHOICE = "keep"

/**
 * Return the text of a file with some records, each [name, text].
 * @type {(records: KeptText[], day: string) => string}
 */
export const pack = (records, day) =>
  `${
    JSON.stringify(
      {
        format: FORMAT,
        version: VERSION,
        saved: day,
        records: Object.fromEntries(records.filter(([name]) => name !== CHOICE)),
      },
      null,
      2,
    )
  }\n`

/**
 * Read a file that `pack` made: [[name, text]].
 * @type {(text: string) => KeptText[]}
 */
export const unpack = (text) => {
  let file
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    throw new Unusable("This file can’t be read. It was not saved here, or it is cut short. Nothing has changed.")
  }
  if (typeof file !== "object" || file === null || typeof file.format !== "string") {
    throw new Unusable("This file was not saved here. Nothing has changed.")
  }
  if (file.format !== FORMAT) {
    throw new Unusable(
      "This file was not saved by “Save everything to a file”. If another tool of this handbook saved it, open it there. Nothing has changed.",
    )
  }
  if (!Number.isInteger(file.version) || file.version < 1) {
    throw new Unusable("This file is damaged: its version is missing. Nothing has changed.")
  }
  if (file.version > VERSION) {
    throw new Unusable("This file was saved by a newer copy of this handbook. Nothing has changed.")
  }
  if (typeof file.records !== "object" || file.records === null || Array.isArray(file.records)) {
    throw new Unusable("This file is damaged: its records are missing. Nothing has changed.")
  }
  /** @type {KeptText[]} */
  const records = []
  for (const [name, kept] of Object.entries(file.records)) {
    if (!NAME.test(name) || name.length > 100 || typeof kept !== "string") {
      throw new Unusable("This file is damaged: it has a record that can’t be read. Nothing has changed.")
    }
    if (name !== CHOICE) records.push([name, kept])
  }
  return records
}
