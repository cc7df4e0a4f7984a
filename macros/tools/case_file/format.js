// Reads what a file or the device holds, by schema.js, and writes it. docs/contributing/files.md says the same in words.
import { migrated, withEntered } from "./migrate.js"
import { FIRST } from "./parties.js"
import { isRecord, refuse, value } from "./reading.js"
import { FIRST_ACT, Refused } from "./rules.js"
import { FORMAT, SCHEMA, VERSION } from "./schema.js"
/** @import { Case, Held, Kinds } from "./types.d.ts" */
/**
 * Return a record of a kind with what is given, and nothing in the rest of it.
 * @template {keyof Kinds} Name
 * @param {Name} name
 * @param {Partial<Kinds[Name]>} given
 */
export const made = (name, given) => /** @type {Kinds[Name]} */ (value(given, SCHEMA.$defs[name], name, []))
/** @type {(id: string, nickname: string) => Case} */
export const blank = (id, nickname) => made("case", { id, nickname })

/**
 * Give each record an id of its own within its case, and each case one of its own. What named a record by an id that had to
 * change names it by the new one.
 * @type {(cases: Case[], newId: () => string) => Case[]}
 */
const identified = (cases, newId) => {
  const found = new Set()
  /** @type {(one: {id: string}, taken: Set<unknown>, renamed?: Map<string, string>) => void} */
  const name = (one, taken, renamed) => {
    const own = new RegExp(String(SCHEMA.$defs.id.pattern)).test(one.id) && !taken.has(one.id) ? one.id : newId()
    if (own !== one.id && !renamed?.has(one.id)) renamed?.set(one.id, own)
    taken.add(own)
    one.id = own
  }
  for (const one of cases) {
    const taken = new Set(), renamed = new Map()
    for (const other of one.others) if (other.id === FIRST) other.id = ""
    name(one, found)
    const records = [one.others, one.entries, one.comparators, one.steps, one.documents, one.losses].flat()
    const sound = new Set(records.map(({ id }) => id))
    for (const record of records) name(record, taken, renamed)
    /** @type {(ids: string[]) => string[]} */
    const again = (ids) => ids.map((id) => (taken.has(id) || !sound.has(id) ? id : renamed.get(id))).filter(Boolean)
    for (const entry of one.entries) {
      entry.compared = again(entry.compared)
      entry.against = again(entry.against)
    }
    for (const step of one.steps) step.parties = again(step.parties)
    for (const document of one.documents) document.proves = again(document.proves)
    for (const draft of Object.values(one.drafts)) if (draft.id) draft.id = again([draft.id])[0]
  }
  return cases
}

/**
 * Read what a file or the device holds; `newId` names what has no name of its own.
 * @param {unknown} given
 * @param {() => string} newId
 * @returns {Held}
 */
export const check = (given, newId) => {
  const { format, version } = isRecord(given) ? given : {}
  if (format !== FORMAT) {
    if (format === "staffside-everything") {
      throw new Refused("It holds everything that was kept on a device. Put it back on the privacy page.")
    }
    throw new Refused(
      typeof format === "string" && format.startsWith("staffside-")
        ? "It was saved by another tool of this handbook. Open it there."
        : "It is not a case file: this page did not save it.",
    )
  }
  if (typeof version !== "number" || !Number.isInteger(version)) return refuse("its version", "is missing")
  if (version > VERSION) {
    throw new Refused(
      `A newer copy of this handbook made it (version ${version}; this copy knows ${VERSION}). Open it with that copy.`,
    )
  }
  if (version < 1) {
    throw new Refused(
      `It is older than any file that this page can read (version ${version}). Open it with the copy that made it.`,
    )
  }
  /** @type {string[]} */
  const unknown = []
  const { $defs: _, ...whole } = SCHEMA
  const file = /** @type {{cases: Case[], open: string, place: string}} */ (
    value(withEntered(migrated(/** @type {any} */ (given), VERSION)), { ...whole, title: undefined }, "", unknown)
  )
  if (!file.cases.length) refuse("it", "has no case in it")
  const cases = identified(file.cases, newId)
  for (const [i, one] of cases.entries()) {
    one.nickname = one.nickname.trim() || "Case"
    for (const [j, entry] of one.entries.entries()) {
      if (entry.kind !== "background" && entry.date < FIRST_ACT.slice(0, entry.date.length)) {
        refuse(`case ${i + 1}, entry ${j + 1}, “date”,`, "is before the law that this page knows")
      }
    }
  }
  return { cases, open: cases.find((one) => one.id === file.open)?.id ?? cases[0].id, place: file.place, unknown }
}

/**
 * Read the text of a file.
 * @param {string} text
 * @param {() => string} newId
 */
export const read = (text, newId) => {
  let given
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    throw new Refused("It can’t be read: it is not a case file, or it is cut short.")
  }
  return check(given, newId)
}

/**
 * What is kept for some cases, and where the rep is: in which, at what.
 * @type {(cases: Case[], at?: {open: string, place: string}) => object}
 */
export const holding = (cases, at) => ({ format: FORMAT, version: VERSION, ...at, cases })
/**
 * The text of a file with some cases, saved on a day.
 * @type {(cases: Case[], saved: string) => string}
 */
export const write = (cases, saved) => `${JSON.stringify({ ...holding(cases), saved }, null, 2)}\n`
