// Under which name an answer that a letter asks for is kept with the case: each belongs to its paper, but for who the rep is.
/** @import { Answers } from "../../letters/types.d.ts" */
/** @import { Case } from "../types.d.ts" */

/** What every letter shares. */
const SHARED = ["rep", "union"]
/** What letters to one reader shared in older files: a paper takes it until it has an answer of its own. */
const ONCE = ["signature", "to", "address", "member-address", "reference", "contact", "reply-by"]
/** The papers that shared with others, and with whom. @type {Record<string, string>} */
const READERS = {
  "letter-to-member": "member",
  "closing-letter": "member",
  questions: "employer",
  grievance: "employer",
  "grievance-appeal": "employer",
  "disciplinary-appeal": "employer",
}

/** @param {string} paper */
export const toMember = (paper) => READERS[paper] === "member"
/** @param {string} paper */
export const toEmployer = (paper) => READERS[paper] === "employer"

/** @type {(paper: string, field: string) => string} */
export const keptAs = (paper, field) => (paper in READERS && SHARED.includes(field) ? "all" : paper)

/** Whether a field asks for the rep and the union in one. @type {(paper: string, field: string) => boolean} */
const isRep = (paper, field) => paper === "conciliation" && field === "rep"
/** @param {Case["asked"]} asked */
const repOf = ({ all = {} }) => SHARED.map((field) => all[field]).filter(Boolean).join(", ")

/**
 * What was answered to a field of a paper, or "".
 * @type {(asked: Case["asked"], paper: string, field: string) => string}
 */
export const answerOf = (asked, paper, field) =>
  asked[keptAs(paper, field)]?.[field] ??
    (ONCE.includes(field) ? asked[READERS[paper]]?.[field] : isRep(paper, field) ? repOf(asked) : "") ?? ""

/**
 * All that a paper was told besides the case: what it rests on too.
 * @type {(asked: Case["asked"], paper: string) => Answers}
 */
export const answersOf = (asked, paper) => {
  const names = [
    ...Object.keys(asked[paper] ?? {}),
    ...(paper in READERS ? [...SHARED, ...ONCE] : isRep(paper, "rep") ? ["rep"] : []),
  ]
  const found = [...new Set(names)].sort().map((field) => [field, answerOf(asked, paper, field)])
  return Object.fromEntries(found.filter(([, text]) => text))
}

/**
 * `asked` of a case with an answer in it. An empty one is kept only where an older one would stand there again.
 * @type {(asked: Case["asked"], paper: string, field: string, text: string) => Case["asked"]}
 */
export const answered = (asked, paper, field, text) => {
  const name = keptAs(paper, field)
  const { [field]: _, ...others } = asked[name] ?? {}
  const { [name]: __, ...rest } = asked
  const bare = { ...rest, ...(Object.keys(others).length && { [name]: others }) }
  return text || answerOf(bare, paper, field) ? { ...rest, [name]: { ...others, [field]: text } } : bare
}
