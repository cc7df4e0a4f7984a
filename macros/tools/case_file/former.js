// Names that were corrected: where the old one still stands in what was typed, and how it is changed there too.
import { isBody } from "./parties.js"
import { joined } from "./rules.js"
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
  ["asked", "what the papers ask"],
  ["notes", "your notes"],
]
/** What is no words. */
const KEYS =
  /^(?:id|date|kind|ended|types|compared|against|entered|changed|parties|appeal_by|proves|given|on|heading|amount)$/
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
  const found = differing(was, now)
  const others = one.former.map((each) => (each.now === found.was ? { ...each, now: found.now } : each))
  one.former = [...others, found].filter((each, i, all) =>
    each.was !== each.now && all.findIndex(({ was }) => was === each.was) === i
  )
}

/** A name that stands by itself, after what comes before it. @param {string} name */
const whole = (name) =>
  new RegExp(`(^|[^\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu")
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

/** The old names of a case that are nobody’s now, each with how many boxes hold it still, by part. @type {(one: Case) => (Former & {boxes: number, parts: string[]})[]} */
export const formerNames = (one) =>
  (one.former ?? []).filter(({ was, now }) => !current(one).some((name) => corrected(name, { was, now }) !== name))
    .flatMap((former) => {
      let boxes = 0
      const parts = PARTS.flatMap(([part, words]) => {
        const before = boxes
        each(one[part], (text) => {
          boxes += Number(corrected(text, former) !== text)
          return text
        })
        return boxes > before ? [words] : []
      })
      return boxes ? [{ ...former, boxes, parts }] : []
    })

/** What to say of an old name that still stands. @type {(former: ReturnType<typeof formerNames>[0]) => string} */
export const formerSays = ({ was, now, boxes, parts }) =>
  `“${was}” is “${now}” now. The old name still stands in ${joined(parts)}: ${
    boxes === 1 ? "1 box" : `${boxes} boxes`
  }.`

/** Put the new name wherever the old one stands. @type {(one: Case, former: Former) => void} */
export const correctAll = (one, former) => {
  for (const [part] of PARTS) Object.assign(one, { [part]: each(one[part], (text) => corrected(text, former)) })
  forget(one, former)
}
/** Leave an old name where it stands: it is somebody else’s. @type {(one: Case, former: Former) => void} */
export const forget = (one, { was }) => {
  one.former = one.former.filter((other) => other.was !== was)
}
