// What the tester says of a plan, as blocks that paper, Word and the clipboard share: see files.word. No page here.
/** @import { Block } from "../../../browser/types.d.ts" */
/** @import { Action, BoxName, Plan, PlanTester, Question, Reading, Shown, Sign } from "./types.d.ts" */
import { BOXES, isBlank, scores } from "./file.js"
import { band, flags, total, weakest } from "./rules.js"

export const AID =
  "This is a reading aid: it looks for words, and does not understand them. It does not say whether the plan is good enough."

/**
 * How far the nine answers have got: {points, of, answered, all, says}. `says` waits for the last answer.
 * @type {(plan: Plan, data: PlanTester) => Reading}
 */
export const reading = (plan, data) => {
  const [points, answered] = total(scores(plan), data.questions)
  const all = data.questions.length
  const says = answered === all ? band(points, data.bands)?.says ?? "" : ""
  return { points, of: answered * 2, answered, all, says }
}
/** @param {Reading} reading */
export const score = ({ points, of, answered, all }) =>
  answered
    ? `${points} of ${of} points, from ${answered === all ? `all ${all}` : `${answered} of the ${all}`} answers.`
    : `None of the ${all} questions has an answer yet.`

/** @type {(plan: Plan, data: PlanTester) => Question[]} */
export const weak = (plan, data) => weakest(scores(plan), data.questions)

/** @type {(id: BoxName, data: PlanTester) => string} */
const labelOf = (id, data) => data.boxes.find((box) => box.id === id)?.label ?? id

/**
 * Say what set a flag off.
 * @type {(sign: Sign, words: string[], data: PlanTester) => string}
 */
const cause = (sign, words, data) => {
  const boxes = sign.reads.map((id) => `“${labelOf(id, data)}”`).join(" and ")
  if (sign.when === "blank") return `Set off by the empty box ${boxes}.`
  if (sign.when === "missing") return `Set off because none of the words looked for is in ${boxes}.`
  return `Set off by: ${words.map((word) => `“${word}”`).join(", ")}.`
}

/**
 * The flags of an action: [{sign, part, cause}].
 * @type {(action: Action, data: PlanTester) => Shown[]}
 */
export const read = (action, data) =>
  flags(action, data.signs).flatMap(({ id, words }) => {
    const sign = data.signs.find((one) => one.id === id), part = data.parts.find((one) => one.id === sign?.part)
    return sign && part ? [{ sign, part: part.name, cause: cause(sign, words, data) }] : []
  })

/** @type {(plan: Plan, id: string, data: PlanTester) => string} */
const mark = (plan, id, data) => {
  const given = plan.answers[id]?.score
  return given === undefined
    ? data.scores.map(({ value, words }) => `☐ ${value} ${words}`).join("\n")
    : `${given}: ${data.scores[given].words}`
}

/**
 * Answers to questions that this copy does not have, as from an older or a newer one. They are kept.
 * @type {(plan: Plan, data: PlanTester) => string[]}
 */
export const others = (plan, data) => {
  const known = new Set(data.questions.map(({ id }) => id))
  return Object.entries(plan.answers).filter(([id]) => !known.has(id)).map(([id, { score: given, note }]) =>
    [id, given, note].filter((one) => one !== undefined && one !== "").join(": ")
  )
}

/** @param {Plan} plan */
export const title = (plan) => plan.name.trim() || "Action plan"

/**
 * The blocks of the whole reading.
 * @type {(plan: Plan, data: PlanTester, day: string) => Block[]}
 */
export const blocks = (plan, data, day) => {
  const found = reading(plan, data)
  const low = weak(plan, data)
  const typed = plan.actions.filter((action) => !isBlank(action))
  const actions = typed.length ? typed : [{}] // an empty one, to fill in by hand
  return [
    { text: `Read on ${day}. ${score(found)}${found.says ? ` ${found.says}` : ""}` },
    { text: AID },
    ...(low.length
      ? [{ heading: "To take to the meeting" }, {
        list: low.map(({ title: words, say, get }) => `${words}: ${say} Ask for: ${get}`),
      }]
      : []),
    { heading: "The nine questions" },
    {
      table: {
        heads: ["Question", "Answer", "Note"],
        rows: data.questions.map(({ id, ask }) => [ask, mark(plan, id, data), plan.answers[id]?.note ?? ""]),
      },
    },
    ...(others(plan, data).length
      ? [{ heading: "Answers to questions that are no longer asked" }, { list: others(plan, data) }]
      : []),
    ...actions.flatMap((action, i) => {
      const shown = read(action, data)
      return [
        { heading: `Action ${i + 1}` },
        {
          table: {
            heads: ["Part", "What the plan says"],
            rows: BOXES.map((box) => [
              labelOf(box, data),
              action[box] || (typed.length ? "Nothing" : ""),
            ]),
          },
        },
        ...(!typed.length ? [] : [
          shown.length
            ? { list: shown.map(({ sign, part, cause: why }) => `${part}. ${sign.flag}. ${why} Ask: ${sign.ask}`) }
            : { text: "No sign was found in this action. Read it yourself all the same." },
        ]),
      ]
    }),
  ]
}

/**
 * Blocks as plain text, for the clipboard.
 * @type {(heading: string, made: Block[]) => string}
 */
export const plain = (heading, made) =>
  [
    heading,
    ...made.map((block) => {
      if (block.heading) return `\n${block.heading.toUpperCase()}`
      if (block.list) return block.list.map((line) => `- ${line}`).join("\n")
      if (block.table) {
        return block.table.rows.map((cells) =>
          cells.filter(Boolean).map((cell) => cell.replaceAll("\n", " / ")).join(" | ")
        ).join("\n")
      }
      return block.text
    }),
  ].join("\n")
