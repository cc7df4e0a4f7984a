// What a case file holds, and how one is read back. docs/contributing/files.md says the same in words.
/** @import { Case, Comparator, Draft, Entry, Held, Respondent } from "./types.d.ts" */

const FORMAT = "staffside-case_file"
const VERSION = 1
const NATIONS = ["england", "wales", "scotland", "northern-ireland"]
const KINDS = ["act", "dismissal", "background"]
export const ENTRY = /** @type {const} */ (["what", "words", "saw", "evidence", "comparator"])
export const COMPARATOR = /** @type {const} */ (["who", "alike", "different", "treated", "evidence"])
export const MOST = { cases: 50, entries: 500, comparators: 100, others: 8, text: 5000, nickname: 40, who: 60 }
const TYPED = /** @type {const} */ (["id", "date", "month", "kind", "ended", ...ENTRY])
const DAYS = ["1950-01-01", "2100-01-01"]
/** No law that this page knows reaches an act before this day. */
export const FIRST_ACT = "1997-01-01"

/** A file, or something typed, that can't be taken; the message says what and why. */
export class Refused extends Error {}

/** @param {string} text */
export const isDay = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
/** @param {string} text */
const isMonth = (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/**
 * Text as Word, print and other programs can take it: no control characters, no half of a character.
 * @param {string} text
 */
export const clean = (text) =>
  [...text.replace(/\r\n?|\v/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, "")]
    .map((character) => (/^[\ud800-\udfff]$/.test(character) ? "�" : character)).join("")

/**
 * Texts by name, those of some names alone.
 * @template {string} Name
 * @param {readonly Name[]} names
 * @param {(name: Name) => string} text
 */
export const textsOf = (
  names,
  text,
) => /** @type {Record<Name, string>} */ (Object.fromEntries(names.map((name) => [name, text(name)])))

/** @type {(id: string, nickname: string) => Case} */
export const blank = (id, nickname) => ({
  id,
  nickname,
  nation: "",
  who: "",
  a: "",
  b: "",
  others: [],
  lodged: "",
  entries: [],
  comparators: [],
})

/**
 * Return a name that no case has yet: “Falcon”, or “Falcon (2)”.
 * @param {string} nickname
 * @param {Case[]} cases
 */
export const free = (nickname, cases) => {
  /** @param {string} name */
  const taken = (name) => cases.some((one) => one.nickname === name)
  let number = 2
  if (!taken(nickname)) return nickname
  while (taken(`${nickname} (${number})`)) number += 1
  return `${nickname} (${number})`
}

/**
 * The name of a case’s file.
 * @param {string} nickname
 */
export const fileName = (nickname) =>
  nickname.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "case"

/** @type {(at: string, says: string) => never} */
const refuse = (at, says) => {
  throw new Refused(`It is damaged: ${at} ${says}.`)
}
/** @type {(value: unknown) => value is Record<string, unknown>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * Read what a file or the device holds; `newId` names what has no name of its own.
 * @param {unknown} value
 * @param {() => string} newId
 * @returns {Held}
 */
export const check = (value, newId) => {
  /** @type {string[]} */
  const unknown = []
  const ids = new Set()
  /** @type {(given: unknown, at: string, known: readonly string[]) => Record<string, unknown>} */
  const record = (given, at, known) => {
    if (!isRecord(given)) return refuse(at, "is not a record")
    unknown.push(...Object.keys(given).filter((key) => !known.includes(key)).map((key) => `${at}: ${key.slice(0, 40)}`))
    return given
  }
  /** @type {<Made>(given: unknown, at: string, most: number, read: (one: unknown, at: string) => Made) => Made[]} */
  const list = (given, at, most, read) => {
    if (!Array.isArray(given)) return refuse(at, "is not a list")
    if (given.length > most) refuse(at, `has more than ${most} rows`)
    return given.map((one, i) => read(one, `${at} ${i + 1}`))
  }
  /** @type {(given: unknown, at: string, most?: number) => string} */
  const text = (given, at, most = MOST.text) => {
    if (given === undefined) return ""
    if (typeof given !== "string") return refuse(at, "is not text")
    if (given.length > most) refuse(at, `is longer than ${most} characters`)
    return clean(given)
  }
  /**
   * @template {string} Name
   * @param {Record<string, unknown>} given
   * @param {string} at
   * @param {readonly Name[]} names
   */
  const texts = (given, at, names) => textsOf(names, (name) => text(given[name], `${at}, “${name}”,`))
  /** @type {(given: unknown, at: string) => string} */
  const date = (given, at) => {
    if (typeof given !== "string" || !(isDay(given) || isMonth(given))) return refuse(at, "is not a date")
    if (given < DAYS[0] || given > DAYS[1]) refuse(at, "is too long ago, or too far away")
    return given
  }
  /** @type {(given: unknown, at: string) => string} */
  const perhaps = (given, at) => {
    if (given === undefined || given === "") return ""
    const found = date(given, at)
    return isDay(found) ? found : refuse(at, "is a month, not a day")
  }
  /** @type {(given: unknown, at: string, allowed: string[]) => string} */
  const oneOf = (given, at, allowed) =>
    typeof given === "string" && allowed.includes(given)
      ? given
      : refuse(at, "is not one of those that this page knows")
  /** @param {unknown} given */
  const id = (given) => {
    const own = typeof given === "string" && /^[a-z0-9-]{1,40}$/.test(given) && !ids.has(given) ? given : newId()
    ids.add(own)
    return own
  }
  /** @type {(one: unknown, at: string) => Entry} */
  const entry = (one, at) => {
    const given = record(one, at, ["id", "date", "kind", "ended", "entered", "changed", ...ENTRY])
    const made = {
      id: id(given.id),
      date: date(given.date, `${at}, “date”,`),
      kind: oneOf(given.kind ?? "act", `${at}, “kind”,`, KINDS),
      ended: perhaps(given.ended, `${at}, “ended”,`),
      ...texts(given, at, ENTRY),
    }
    if (made.kind !== "background" && made.date < FIRST_ACT) {
      refuse(`${at}, “date”,`, "is before the law that this page knows")
    }
    return {
      ...made,
      entered: perhaps(given.entered, `${at}, “entered”,`),
      changed: perhaps(given.changed, `${at}, “changed”,`),
    }
  }
  /** @type {(one: unknown, at: string) => Comparator} */
  const comparator = (one, at) => {
    const given = record(one, at, ["id", ...COMPARATOR])
    return { id: id(given.id), ...texts(given, at, COMPARATOR) }
  }
  /** @type {(one: unknown, at: string) => Respondent} */
  const respondent = (one, at) => {
    const given = record(one, at, ["id", "who", "a", "b"])
    return {
      id: id(given.id),
      who: text(given.who, `${at}, “who”,`, MOST.who),
      a: perhaps(given.a, `${at}, Day A,`),
      b: perhaps(given.b, `${at}, Day B,`),
    }
  }
  /** @type {(one: unknown, at: string) => Draft} */
  const draft = (one, at) => {
    const given = record(one, at, TYPED)
    return textsOf(TYPED, (name) => text(given[name], `${at}, “${name}”,`))
  }
  /** @type {(one: unknown, at: string) => Case} */
  const oneCase = (one, at) => {
    const given = record(one, at, [
      "id",
      "nickname",
      "nation",
      "who",
      "a",
      "b",
      "others",
      "lodged",
      "draft",
      "entries",
      "comparators",
    ])
    return {
      id: id(given.id),
      nickname: text(given.nickname, `${at}, “nickname”,`, MOST.nickname + 10).trim() || "Case",
      nation: oneOf(given.nation ?? "", `${at}, “nation”,`, ["", ...NATIONS]),
      who: text(given.who, `${at}, “who”,`, MOST.who),
      a: perhaps(given.a, `${at}, Day A,`),
      b: perhaps(given.b, `${at}, Day B,`),
      others: list(given.others ?? [], `${at}, employer or person`, MOST.others, respondent),
      lodged: perhaps(given.lodged, `${at}, “lodged”,`),
      ...(given.draft ? { draft: draft(given.draft, `${at}, “draft”`) } : {}),
      entries: list(given.entries ?? [], `${at}, entry`, MOST.entries, entry),
      comparators: list(given.comparators ?? [], `${at}, comparator`, MOST.comparators, comparator),
    }
  }

  const { format, version } = isRecord(value) ? value : {}
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
  if (version < VERSION) {
    throw new Refused(
      `It is older than any file that this page can read (version ${version}). Open it with the copy that made it.`,
    )
  }
  const file = record(value, "the file", ["format", "version", "saved", "open", "cases"])
  const cases = list(file.cases, "case", MOST.cases, oneCase)
  if (!cases.length) refuse("it", "has no case in it")
  return { cases, open: cases.find((one) => one.id === file.open)?.id ?? cases[0].id, unknown }
}

/**
 * Read the text of a file.
 * @param {string} text
 * @param {() => string} newId
 */
export const read = (text, newId) => {
  let value
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused("It can’t be read: it is not a case file, or it is cut short.")
  }
  return check(value, newId)
}

/**
 * What is kept for some cases.
 * @param {Case[]} cases
 * @param {string} [open]
 */
export const holding = (cases, open) => ({ format: FORMAT, version: VERSION, ...(open && { open }), cases })
/**
 * The text of a file with some cases, saved on a day.
 * @type {(cases: Case[], saved: string) => string}
 */
export const write = (cases, saved) => `${JSON.stringify({ ...holding(cases), saved }, null, 2)}\n`
