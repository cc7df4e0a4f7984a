// Names that were corrected, and days that were moved or taken out: where the old one still stands in what was typed.
import { date, MONTHS } from "../time_limits/dates.js"
import { isBody } from "./parties.js"
import { isDay, joined, MOST } from "./rules.js"
/** @import { Case } from "./types.d.ts" */
/** @typedef {Case["former"][0]} Former */

/** The boxes that hold the name of somebody in the case. */
const NAMED = ["who", "employer", "member"]
/** The parts of a case that hold words, and what each is called. @type {[keyof Case, string][]} */
const PARTS = [
  ["entries", "the log"],
  ["comparators", "the comparators"],
  ["steps", "the steps"],
  ["documents", "the documents"],
  ["losses", "the losses"],
  ["wants", "what your member wants"],
  ["consent", "what they agree to"],
  ["notes", "your notes"],
  ["asked", "what papers ask besides"],
]
/** What is no words. */
const KEYS =
  /^(?:id|date|kind|ended|types|compared|against|entered|changed|parties|appeal_by|proves|given|(?:mine-|yours-)?on|heading|amount)$/
const AROUND = 30 // characters of a text about a day, to find it by
const SHORTEST = 3 // characters: what is shorter stands in many words

/**
 * What changes where a name is corrected: of a person whose other names stay, the part that differs, for a log may say that alone.
 * @type {(was: string, now: string) => Former}
 */
const differing = (was, now) => {
  const old = was.split(" "), fresh = now.split(" ")
  const places = old.flatMap((word, i) => (word === fresh[i] ? [] : [i]))
  const part = old.length === fresh.length && places.length === 1 && old.length > 1 && !isBody(`${was} ${now}`)
  return part && old[places[0]].length >= SHORTEST ? { was: old[places[0]], now: fresh[places[0]] } : { was, now }
}

/** @param {string} text */
const flat = (text) => text.trim().replace(/\s+/g, " ")
/** @param {Case} one */
const current = ({ who, employer, member, others }) => [who, employer, member, ...others.map((other) => other.who)]

/**
 * Take note that a box of a case held one name and holds another.
 * @type {(one: Case, box: string, before: string, after: string) => void}
 */
export const noteName = (one, box, before, after) => {
  const was = flat(before), now = flat(after)
  if (!NAMED.includes(box) || was.length < SHORTEST || !now || was === now) return
  keep(one, differing(was, now))
}

/**
 * Take note that a day of the log or the steps was moved or taken out ("" for `now`), where what was typed still holds it.
 * @type {(one: Case, was: string, now: string) => void}
 */
export const noteDay = (one, was, now) => {
  if (isDay(was) && was !== now && standing(one, { was, now }).length) keep(one, { was, now })
}

/** @type {(one: Case, found: Former) => void} */
const keep = (one, found) => {
  const others = one.former.map((each) => (each.now === found.was ? { ...each, now: found.now } : each))
  one.former = [...others, found].filter((each, i, all) =>
    each.was !== each.now && all.findIndex(({ was }) => was === each.was) === i
  ).slice(-MOST.former)
}

/** A name that stands by itself, after what comes before it. @param {string} name */
const whole = (name) =>
  new RegExp(`(^|[^\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu")
/** A day as people type it: 8 September 2026, 8 to 10 Sept, September 8th, 08/09/26; alone in a box, 2026-09-08. @param {string} iso */
const dayWritten = (iso) => {
  const [year, month, day] = iso.split("-").map(Number)
  const th = "(?:st|nd|rd|th)?", name = `${MONTHS[month - 1].slice(0, 3)}\\p{L}*\\.?`
  const other = `(?:,? ?(?:to|and|or|[,–-]) ?\\d\\d?${th})*`
  const elsewhen = `(?!,? (?!${year})\\d{4})(?![\\p{L}\\p{N}])`
  const numbers = `0?${day}([/.-])0?${month}\\1(?:${year}|${year % 100})(?!\\d)`
  return new RegExp(
    `(?:^|[^\\p{L}\\p{N}/.])(?:0?${day}${th}${other}(?: of)? ${name}${elsewhen}|${name} 0?${day}${th}${elsewhen}|${numbers})|^${iso}$`,
    "iu",
  )
}
/** What of a text holds an old name or day, or "". @type {(text: string, former: Former) => string} */
export const holds = (text, former) => {
  if (!isDay(former.was)) return corrected(text, former) === text ? "" : former.was
  const found = dayWritten(former.was).exec(text)
  if (!found) return ""
  if (text === former.was) return "a box for a date"
  const start = Math.max(0, found.index - AROUND), end = found.index + found[0].length + AROUND
  return `“${start ? "…" : ""}${flat(text.slice(start, end))}${end < text.length ? "…" : ""}”`
}
/** A text with the new name for the old, but where the old one is a part of the new. @type {(text: string, former: Former) => string} */
export const corrected = (text, { was, now }) =>
  text.split(now).map((part) => part.replace(whole(was), (_, before) => before + now)).join(now)

/** @type {(value: any, change: (text: string) => string) => any} */
const each = (value, change) => {
  if (typeof value === "string") return change(value)
  if (Array.isArray(value)) return value.map((one) => each(one, change))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, KEYS.test(key) ? one : each(one, change)]))
}

/** Whether an old name or day is somebody’s, or that of an event, now. @type {(one: Case, former: Former) => boolean} */
const isCurrent = (one, former) =>
  isDay(former.was)
    ? [...one.entries, ...one.steps].some((record) =>
      [record.date, "ended" in record && record.ended].includes(former.was)
    )
    : current(one).some((name) => holds(name, former))
/** The boxes that hold an old name or day that is none now, each by its part with what it holds. @type {(one: Case, former: Former) => [part: string, held: string][]} */
const standing = (one, former) =>
  isCurrent(one, former) ? [] : PARTS.flatMap(([part, words]) => {
    /** @type {[string, string][]} */
    const found = []
    /** What the papers ask is found by the paper. @type {[string, unknown][]} */
    const places = part === "asked"
      ? Object.entries(one.asked).map(([paper, typed]) => [`${words}: “${paper.replaceAll("-", " ")}”`, typed])
      : [[words, one[part]]]
    for (const [place, typed] of places) {
      each(typed, (text) => {
        const held = holds(text, former)
        if (held) found.push([place, held])
        return text
      })
    }
    return found
  })
/** The old names and days of a case, each with how many boxes hold it still, by part. @type {(one: Case) => (Former & {boxes: number, parts: string[], held: string[]})[]} */
export const formerNames = (one) =>
  (one.former ?? []).flatMap((former) => {
    const found = standing(one, former)
    const parts = [...new Set(found.map(([part]) => part))], held = [...new Set(found.map(([, text]) => text))]
    return found.length ? [{ ...former, boxes: found.length, parts, held }] : []
  })

/** What to say of an old name that still stands. @type {(former: ReturnType<typeof formerNames>[0]) => string} */
export const formerSays = ({ was, now, boxes, parts, held }) => {
  const count = boxes === 1 ? "1 box" : `${boxes} boxes`
  return isDay(was)
    ? `${date(was)} was ${now ? `moved to ${date(now)}` : "taken out"}. It still stands in ${count}, in ${
      joined(parts)
    }: ${held.join("; ")}. Is it that day? Put each right, and what was counted from it.`
    : `“${was}” is “${now}” now. The old name still stands in ${joined(parts)}: ${count}.`
}

/** Put the new name wherever the old one stands. @type {(one: Case, former: Former) => void} */
export const correctAll = (one, former) => {
  for (const [part] of PARTS) Object.assign(one, { [part]: each(one[part], (text) => corrected(text, former)) })
  forget(one, former)
}
/** Leave an old name where it stands: it is somebody else’s. @type {(one: Case, former: Former) => void} */
export const forget = (one, { was }) => {
  one.former = one.former.filter((other) => other.was !== was)
}
