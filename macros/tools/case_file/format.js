// Reads what a file or the device holds, by schema.js, and writes it. docs/contributing/files.md says the same in words.
import { migrated } from "./migrate.js"
import { clean, DAYS, FIRST_ACT, isDay, isMonth, Refused } from "./rules.js"
import { FORMAT, SCHEMA, VERSION } from "./schema.js"
/** @import { Case, Held, Kinds, Shape } from "./types.d.ts" */
/** @typedef {(given: unknown, at: string) => unknown} Reader */

/** @type {(at: string, says: string) => never} */
const refuse = (at, says) => {
  throw new Refused(`It is damaged: ${at} ${says}.`)
}
/** @type {(value: unknown) => value is Record<string, unknown>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** @type {Reader} */
const date = (given, at) => {
  if (typeof given !== "string" || !(isDay(given) || isMonth(given))) return refuse(at, "is not a date")
  return given < DAYS[0] || given > DAYS[1] ? refuse(at, "is too long ago, or too far away") : given
}
/** @type {Reader} */
const perhaps = (given, at) => (given === undefined || given === "" ? "" : date(given, at))
/** @type {Reader} */
const day = (given, at) => (isMonth(String(given)) ? refuse(at, "is a month, not a day") : perhaps(given, at))
/** @type {Reader} Letters, digits and hyphens, as the handbook names things. */
const word = (given, at) =>
  typeof given === "string" && new RegExp(String(SCHEMA.$defs.word.pattern)).test(given)
    ? given
    : refuse(at, "is not a name that this handbook gives")
/** @type {Reader} What is no id is made one by `identified`. */
const id = (given) => (typeof given === "string" ? given : "")
/** @type {Record<string, Reader>} */
const KINDS = { date, day, perhaps, word, id }

/**
 * Read a value by its shape. `unknown` takes the names of what no shape knows.
 * @type {(given: unknown, shape: Shape, at: string, unknown: string[]) => unknown}
 */
const value = (given, shape, at, unknown) => {
  const { $ref, type, properties, items, enum: allowed, additionalProperties: every } = shape
  /** @type {(within: Shape, key: string) => string} */
  const place = (within, key) => [at, within.title ?? within.items?.title ?? `“${key}”`].filter(Boolean).join(", ")
  if ($ref) {
    const name = $ref.slice("#/$defs/".length)
    return KINDS[name] ? KINDS[name](given, `${at},`) : value(given, SCHEMA.$defs[name], at, unknown)
  }
  if (shape.const !== undefined) return shape.const // looked at before
  if (given === undefined && shape.default !== undefined) return structuredClone(shape.default)
  if (allowed) {
    return allowed.some((one) => one === given) ? given : refuse(`${at},`, "is not one of those that this page knows")
  }
  if (type === "array" && items) {
    const { maxItems = Infinity } = shape
    if (!Array.isArray(given)) return refuse(at, "is not a list")
    if (given.length > maxItems) return refuse(at, `has more than ${maxItems} rows`)
    return given.map((one, i) => value(one, items, `${at} ${i + 1}`, unknown))
  }
  if (type === "object") {
    if (!isRecord(given)) return refuse(at, "is not a record")
    if (properties) {
      const beyond = Object.keys(given).filter((key) => !Object.hasOwn(properties, key))
      unknown.push(...beyond.map((key) => `${at || "the file"}: ${key.slice(0, 40)}`))
      return Object.fromEntries(
        Object.entries(properties).map((
          [key, within],
        ) => [key, value(given[key], within, place(within, key), unknown)]),
      )
    }
    const names = Object.keys(given), most = shape.maxProperties ?? Infinity
    if (names.length > most) return refuse(at, `has more than ${most} rows`)
    for (const name of names) {
      if (!new RegExp(shape.propertyNames?.pattern ?? "").test(name)) {
        refuse(at, "names something as this page never does")
      }
    }
    return Object.fromEntries(
      names.map((name) => [name, value(given[name], /** @type {Shape} */ (every), `${at}, “${name}”`, unknown)]),
    )
  }
  if (type === "boolean") return typeof given === "boolean" ? given : refuse(`${at},`, "is not yes or no")
  if (Array.isArray(type)) {
    const { minimum = 0, maximum = Infinity } = shape
    if (given === null) return null
    return Number.isInteger(given) && Number(given) >= minimum && Number(given) <= maximum
      ? given
      : refuse(`${at},`, `is not a number from ${minimum} to ${maximum}`)
  }
  const { maxLength = Infinity } = shape
  if (typeof given !== "string") return refuse(`${at},`, "is not text")
  return given.length > maxLength ? refuse(`${at},`, `is longer than ${maxLength} characters`) : clean(given)
}

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
    name(one, found)
    const records = [one.others, one.entries, one.comparators, one.steps, one.documents, one.losses].flat()
    const sound = new Set(records.map(({ id }) => id))
    for (const record of records) name(record, taken, renamed)
    /** @type {(ids: string[]) => string[]} */
    const again = (ids) => ids.map((id) => (taken.has(id) || !sound.has(id) ? id : renamed.get(id))).filter(Boolean)
    for (const entry of one.entries) entry.compared = again(entry.compared)
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
    value(migrated(/** @type {any} */ (given), VERSION), { ...whole, title: undefined }, "", unknown)
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
