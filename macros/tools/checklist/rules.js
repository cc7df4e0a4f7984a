// The casework checklist: what a case holds, how far it has got, and the case in words. No page here.
/** @import { Block } from "../../../browser/types.d.ts" */
import { Unusable } from "../../../browser/unusable.js"

/** @typedef {"yes" | "no" | "unknown" | "not-applicable"} Answer */
/** @typedef {{id: string, ask: string, ifNo: string, mayNotApply: boolean}} Item A question, as macro.py gives it. */
/** @typedef {{id: string, title: string, items: Item[]}} Group */
/** @typedef {Record<string, {answer?: Answer, note?: string}>} Answers By the id of the item. */
/** @typedef {{nickname: string, answers: Answers}} Case */
/** @typedef {{cases: Case[], current: number}} State What is kept on the device; `current` is the open one's index. */
/** @typedef {Record<Answer | "blank" | "all" | "left", number>} Tally */

/** @type {Answer[]} */
export const ANSWERS = ["yes", "no", "unknown", "not-applicable"]
export const WORDS = { yes: "Yes", no: "No", unknown: "Don’t know yet", "not-applicable": "Doesn’t apply", blank: "" }
export const MARKS = { yes: "✓", no: "✗", unknown: "?", "not-applicable": "–", blank: "☐" }
export const MOST = { nickname: 40, note: 5000, cases: 100, items: 1000 }

/**
 * Text as Word, print and other programs can take it: no control characters, no half of a character.
 * @param {string} text
 */
export const clean = (text) =>
  text.replace(/\r\n?|\v/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udfff]/gu, "�")

/**
 * Return a nickname fit for a case, or say why it is not. `taken` are the other cases' nicknames.
 * @type {(typed: string, taken?: string[]) => string}
 */
export const nickname = (typed, taken = []) => {
  const name = clean(typed).replace(/\s+/g, " ").trim()
  if (!name) throw new Unusable("Give the case a nickname, such as a colour or a bird. Never a real name.")
  if (name.length > MOST.nickname) {
    throw new Unusable(`That nickname is too long. Use ${MOST.nickname} characters or fewer.`)
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new Unusable(`You already have a case called “${name}”. Choose another nickname.`)
  }
  return name
}

/**
 * Return a nickname like `wanted` that no other case has: “Heron”, “Heron (2)”…
 * @type {(wanted: string, taken: string[]) => string}
 */
export const free = (wanted, taken) => {
  /** @param {string} name */
  const has = (name) => taken.some((other) => other.toLowerCase() === name.toLowerCase())
  if (!has(wanted)) return wanted
  for (let n = 2;; n++) {
    const name = `${wanted.slice(0, MOST.nickname - 6).trim()} (${n})`
    if (!has(name)) return name
  }
}

/**
 * What a page starts with: one case, nothing answered.
 * @type {() => State}
 */
export const fresh = () => ({ cases: [{ nickname: "Case 1", answers: {} }], current: 0 })

/**
 * Set an answer or a note of a case; what is then empty goes.
 * @type {(kase: Case, id: string, change: {answer?: Answer | "", note?: string}) => Case}
 */
export const put = (kase, id, change) => {
  const { answer = "", note = "" } = { ...kase.answers[id], ...change }
  const kept = { ...(answer && { answer }), ...(note && { note: clean(note.slice(0, MOST.note)) }) }
  const { [id]: _, ...others } = kase.answers
  return { ...kase, answers: Object.keys(kept).length ? { ...others, [id]: kept } : others }
}

/** @type {(kase: Case, id: string) => Answer | "blank"} */
export const answerOf = (kase, id) => kase.answers[id]?.answer ?? "blank"
/** @type {(kase: Case, id: string) => string} */
export const noteOf = (kase, id) => kase.answers[id]?.note ?? ""

/**
 * Whether an item still needs something: all but yes and doesn’t apply.
 * @type {(kase: Case, id: string) => boolean}
 */
export const isLeft = (kase, id) => !["yes", "not-applicable"].includes(answerOf(kase, id))

/**
 * Count the answers to some items, by answer and in all.
 * @type {(items: Item[], kase: Case) => Tally}
 */
export const tally = (items, kase) => {
  const counts = { yes: 0, no: 0, unknown: 0, "not-applicable": 0, blank: 0 }
  for (const { id } of items) counts[answerOf(kase, id)] += 1
  return { ...counts, all: items.length, left: items.filter(({ id }) => isLeft(kase, id)).length }
}

/**
 * Say a tally in words.
 * @param {Tally} tally
 */
export const progress = ({ yes, no, unknown, blank, all, "not-applicable": none }) =>
  [`${yes + none} of ${all} done`, no && `${no} no`, unknown && `${unknown} don’t know yet`, blank && `${blank} blank`]
    .filter(Boolean).join(", ")

/**
 * Answers to items that this list does not have, as from an older or a newer copy. They are kept.
 * @type {(groups: Group[], kase: Case) => string[]}
 */
export const others = (groups, kase) => {
  const known = new Set(groups.flatMap((group) => group.items.map(({ id }) => id)))
  return Object.keys(kase.answers).filter((id) => !known.has(id))
}

/**
 * Return the blocks of a Word file.
 * @type {(groups: Group[], kase: Case, day: string) => Block[]}
 */
export const blocks = (groups, kase, day) => [
  {
    text: `Case: ${kase.nickname}. Saved on ${day}. ${progress(tally(groups.flatMap((group) => group.items), kase))}.`,
  },
  ...groups.flatMap(({ title, items }) => [
    { heading: title },
    {
      table: {
        heads: ["Question", "Answer", "Note"],
        rows: items.map(({ id, ask, ifNo }) => {
          const answer = answerOf(kase, id)
          return [
            isLeft(kase, id) ? `${ask}\nIf not: ${ifNo}` : ask,
            `${MARKS[answer]} ${WORDS[answer]}`.trim(),
            noteOf(kase, id),
          ]
        }),
      },
    },
  ]),
  ...(others(groups, kase).length
    ? [{ heading: "Answers to questions that this list no longer has" }, {
      list: others(groups, kase).map((id) =>
        [id, WORDS[answerOf(kase, id)], noteOf(kase, id)].filter(Boolean).join(": ")
      ),
    }]
    : []),
]
