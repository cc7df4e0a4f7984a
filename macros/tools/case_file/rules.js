// What a case file holds, and how one is read back. docs/contributing/files.md says the same in words.
const FORMAT = "staffside-case_file"
const VERSION = 1
const NATIONS = ["england", "wales", "scotland", "northern-ireland"]
const KINDS = ["act", "dismissal", "background"]
export const ENTRY = ["what", "words", "saw", "evidence", "comparator"]
export const COMPARATOR = ["who", "alike", "different", "treated", "evidence"]
export const MOST = { cases: 50, entries: 500, comparators: 100, text: 5000, nickname: 40 }
const DAYS = ["1950-01-01", "2100-01-01"]
/** No law that this page knows reaches an act before this day. */
export const FIRST_ACT = "1997-01-01"

/** A file, or something typed, that can't be taken; the message says what and why. */
export class Refused extends Error {}

export const isDay = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
const isMonth = (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** Text as Word, print and other programs can take it: no control characters, no half of a character. */
export const clean = (text) =>
  [...text.replace(/\r\n?|\v/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, "")]
    .map((character) => (/^[\ud800-\udfff]$/.test(character) ? "�" : character)).join("")

export const blank = (id, nickname) => ({ id, nickname, nation: "", a: "", b: "", entries: [], comparators: [] })

/** Return a name that no case has yet: “Falcon”, or “Falcon (2)”. */
export const free = (nickname, cases) => {
  const taken = (name) => cases.some((one) => one.nickname === name)
  let number = 2
  if (!taken(nickname)) return nickname
  while (taken(`${nickname} (${number})`)) number += 1
  return `${nickname} (${number})`
}

/** The name of a case’s file. */
export const fileName = (nickname) =>
  nickname.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "case"

const refuse = (at, says) => {
  throw new Refused(`It is damaged: ${at} ${says}.`)
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** Read what a file or the device holds; `newId` names what has no name of its own. Returns {cases, open, unknown}. */
export const check = (value, newId) => {
  const unknown = []
  const ids = new Set()
  const record = (given, at, known) => {
    if (!isRecord(given)) refuse(at, "is not a record")
    unknown.push(...Object.keys(given).filter((key) => !known.includes(key)).map((key) => `${at}: ${key.slice(0, 40)}`))
    return given
  }
  const list = (given, at, most, read) => {
    if (!Array.isArray(given)) refuse(at, "is not a list")
    if (given.length > most) refuse(at, `has more than ${most} rows`)
    return given.map((one, i) => read(one, `${at} ${i + 1}`))
  }
  const text = (given, at, most = MOST.text) => {
    if (given === undefined) return ""
    if (typeof given !== "string") refuse(at, "is not text")
    if (given.length > most) refuse(at, `is longer than ${most} characters`)
    return clean(given)
  }
  const texts = (given, at, names) =>
    Object.fromEntries(names.map((name) => [name, text(given[name], `${at}, “${name}”,`)]))
  const date = (given, at) => {
    if (typeof given !== "string" || !(isDay(given) || isMonth(given))) refuse(at, "is not a date")
    if (given < DAYS[0] || given > DAYS[1]) refuse(at, "is too long ago, or too far away")
    return given
  }
  const perhaps = (
    given,
    at,
  ) => (given === undefined || given === "" ? "" : isDay(date(given, at)) ? given : refuse(at, "is a month, not a day"))
  const oneOf = (
    given,
    at,
    allowed,
  ) => (allowed.includes(given) ? given : refuse(at, "is not one of those that this page knows"))
  const id = (given) => {
    const own = typeof given === "string" && /^[a-z0-9-]{1,40}$/.test(given) && !ids.has(given) ? given : newId()
    ids.add(own)
    return own
  }
  const entry = (given, at) => {
    record(given, at, ["id", "date", "kind", "entered", "changed", ...ENTRY])
    const made = {
      id: id(given.id),
      date: date(given.date, `${at}, “date”,`),
      kind: oneOf(given.kind ?? "act", `${at}, “kind”,`, KINDS),
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
  const comparator = (given, at) => ({
    id: id(record(given, at, ["id", ...COMPARATOR]).id),
    ...texts(given, at, COMPARATOR),
  })
  const oneCase = (given, at) => {
    record(given, at, ["id", "nickname", "nation", "a", "b", "entries", "comparators"])
    return {
      id: id(given.id),
      nickname: text(given.nickname, `${at}, “nickname”,`, MOST.nickname + 10).trim() || "Case",
      nation: oneOf(given.nation ?? "", `${at}, “nation”,`, ["", ...NATIONS]),
      a: perhaps(given.a, `${at}, Day A,`),
      b: perhaps(given.b, `${at}, Day B,`),
      entries: list(given.entries ?? [], `${at}, entry`, MOST.entries, entry),
      comparators: list(given.comparators ?? [], `${at}, comparator`, MOST.comparators, comparator),
    }
  }

  if (!isRecord(value) || value.format !== FORMAT) {
    if (value?.format === "staffside-everything") {
      throw new Refused("It holds everything that was kept on a device. Put it back on the privacy page.")
    }
    const ours = isRecord(value) && typeof value.format === "string" && value.format.startsWith("staffside-")
    throw new Refused(
      ours
        ? "It was saved by another tool of this handbook. Open it there."
        : "It is not a case file: this page did not save it.",
    )
  }
  if (!Number.isInteger(value.version)) refuse("its version", "is missing")
  if (value.version > VERSION) {
    throw new Refused(
      `A newer copy of this handbook made it (version ${value.version}; this copy knows ${VERSION}). Open it with that copy.`,
    )
  }
  if (value.version < VERSION) {
    throw new Refused(
      `It is older than any file that this page can read (version ${value.version}). Open it with the copy that made it.`,
    )
  }
  record(value, "the file", ["format", "version", "saved", "open", "cases"])
  const cases = list(value.cases, "case", MOST.cases, oneCase)
  if (!cases.length) refuse("it", "has no case in it")
  return { cases, open: cases.some((one) => one.id === value.open) ? value.open : cases[0].id, unknown }
}

/** Read the text of a file. */
export const read = (text, newId) => {
  let value
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused("It can’t be read: it is not a case file, or it is cut short.")
  }
  return check(value, newId)
}

/** What is kept for some cases; and the text of a file with them, saved on a day. */
export const holding = (cases, open) => ({ format: FORMAT, version: VERSION, ...(open && { open }), cases })
export const write = (cases, saved) => `${JSON.stringify({ ...holding(cases), saved }, null, 2)}\n`
