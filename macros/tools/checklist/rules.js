// The casework checklist: what a case holds, how far it has got, and its file. No page here.
/** Something that can't be used as it is; the message says what and what to do. */
export class Unusable extends Error {}

const FORMAT = "staffside-checklist"
const VERSION = 1
export const ANSWERS = ["yes", "no", "unknown", "not-applicable"]
export const WORDS = { yes: "Yes", no: "No", unknown: "Don’t know yet", "not-applicable": "Doesn’t apply", blank: "" }
export const MARKS = { yes: "✓", no: "✗", unknown: "?", "not-applicable": "–", blank: "☐" }
export const MOST = { nickname: 40, note: 5000, cases: 100, items: 1000 }
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** Text as Word, print and other programs can take it: no control characters, no half of a character. */
const clean = (text) =>
  text.replace(/\r\n?|\v/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�")

/** Return a nickname fit for a case, or say why it is not. `taken` are the other cases' nicknames. */
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

/** Return a nickname like `wanted` that no other case has: “Heron”, “Heron (2)”… */
export const free = (wanted, taken) => {
  const has = (name) => taken.some((other) => other.toLowerCase() === name.toLowerCase())
  if (!has(wanted)) return wanted
  for (let n = 2;; n++) {
    const name = `${wanted.slice(0, MOST.nickname - 6).trim()} (${n})`
    if (!has(name)) return name
  }
}

/** What a page starts with: one case, nothing answered. */
export const fresh = () => ({ cases: [{ nickname: "Case 1", answers: {} }], current: 0 })

/** Set an answer or a note of a case; what is then empty goes. */
export const put = (kase, id, change) => {
  const { answer = "", note = "" } = { ...kase.answers[id], ...change }
  const kept = { ...(answer && { answer }), ...(note && { note: clean(note.slice(0, MOST.note)) }) }
  const { [id]: _, ...others } = kase.answers
  return { ...kase, answers: Object.keys(kept).length ? { ...others, [id]: kept } : others }
}

export const answerOf = (kase, id) => kase.answers[id]?.answer ?? "blank"
export const noteOf = (kase, id) => kase.answers[id]?.note ?? ""

/** Whether an item still needs something: all but yes and doesn’t apply. */
export const isLeft = (kase, id) => !["yes", "not-applicable"].includes(answerOf(kase, id))

/** Count the answers to some items, by answer and in all. */
export const tally = (items, kase) => {
  const counts = { yes: 0, no: 0, unknown: 0, "not-applicable": 0, blank: 0 }
  for (const { id } of items) counts[answerOf(kase, id)] += 1
  return { ...counts, all: items.length, left: items.filter(({ id }) => isLeft(kase, id)).length }
}

/** Say a tally in words. */
export const progress = ({ yes, no, unknown, blank, all, "not-applicable": none }) =>
  [`${yes + none} of ${all} done`, no && `${no} no`, unknown && `${unknown} don’t know yet`, blank && `${blank} blank`]
    .filter(Boolean).join(", ")

/** Answers to items that this list does not have, as from an older or a newer copy. They are kept. */
export const others = (groups, kase) => {
  const known = new Set(groups.flatMap((group) => group.items.map(({ id }) => id)))
  return Object.keys(kase.answers).filter((id) => !known.has(id))
}

const damaged = (what) => new Unusable(`This file is damaged: ${what}. Nothing on this page has changed.`)

const checkAnswers = (answers) => {
  if (!record(answers)) throw damaged("its answers are missing")
  if (Object.keys(answers).length > MOST.items) throw damaged("it has more answers than any list")
  for (const [id, kept] of Object.entries(answers)) {
    if (!ID.test(id) || id.length > 80) throw damaged("it names a question in a way that this page never does")
    if (!record(kept)) throw damaged(`the answer to “${id}” can’t be read`)
    if (kept.answer !== undefined && !ANSWERS.includes(kept.answer)) {
      throw damaged(`the answer to “${id}” is not one of the answers`)
    }
    if (kept.note !== undefined && typeof kept.note !== "string") throw damaged(`the note to “${id}” is not text`)
    if (kept.note?.length > MOST.note) throw damaged(`the note to “${id}” is too long`)
  }
}
const checkCase = (kase) => {
  if (!record(kase)) throw damaged("its case is missing")
  if (typeof kase.nickname !== "string" || !kase.nickname.trim() || kase.nickname.length > MOST.nickname) {
    throw damaged("its nickname is missing or too long")
  }
  checkAnswers(kase.answers)
}
const tidy = ({ nickname: name, answers }) => ({
  nickname: clean(name).replace(/\s+/g, " ").trim() || "Case",
  answers: Object.fromEntries(
    Object.entries(answers).map((
      [id, { answer, note }],
    ) => [id, { ...(answer && { answer }), ...(note && { note: clean(note) }) }]),
  ),
})

/** Check what the device kept. Throws Unusable if it is not what this page keeps. */
export const check = (state) => {
  if (!record(state) || !Array.isArray(state.cases) || !state.cases.length || state.cases.length > MOST.cases) {
    throw damaged("its cases are missing")
  }
  state.cases.forEach(checkCase)
  if (!Number.isInteger(state.current) || !state.cases[state.current]) {
    throw damaged("it does not say which case is open")
  }
}

/** Return the text of a file with one case. */
export const pack = (kase, day) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, saved: day, case: kase }, null, 2)}\n`

/** Read a file that `pack` made: {nickname, answers}. Throws Unusable with what is wrong. */
export const unpack = (text) => {
  let file
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    throw new Unusable(
      "This file can’t be read. It is not a checklist that this page saved, or it is cut short. Nothing on this page has changed.",
    )
  }
  if (!record(file) || typeof file.format !== "string") {
    throw new Unusable("This is not a checklist that this page saved. Nothing on this page has changed.")
  }
  if (file.format === "staffside-everything") {
    throw new Unusable("This file holds everything that was kept on a device. Put it back on the privacy page.")
  }
  if (file.format !== FORMAT) {
    throw new Unusable(
      `This file is not a checklist${
        /^staffside-\w+$/.test(file.format) ? " but was saved by another tool of this handbook. Open it there" : ""
      }. Nothing on this page has changed.`,
    )
  }
  if (!Number.isInteger(file.version) || file.version < 1) throw damaged("its version is missing")
  if (file.version > VERSION) {
    throw new Unusable(
      "This file was saved by a newer copy of this handbook. Open it there, or get the newer copy. Nothing on this page has changed.",
    )
  }
  checkCase(file.case)
  return tidy(file.case)
}

/** Return the blocks of a Word file. */
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
