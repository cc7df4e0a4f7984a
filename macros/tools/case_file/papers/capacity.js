// How those that a claim is against answer where the employer is none of them, and whose certificate has which number.
import { isBody, names } from "../parties.js"
import { joined } from "../rules.js"
import { allNamed } from "./respondents.js"
/** @import { Answers } from "../../letters/types.d.ts" */
/** @import { Case } from "../types.d.ts" */
/** @import { Writing } from "./types.d.ts" */
/** @typedef {Pick<Case, "employer" | "status"> & {names: string[], apart: string[], moved: boolean}} Against */

/** What of a case says how those that it is against answer. @type {(one: Case) => Against} */
export const lead = (one) => {
  const { employer, status, apart = [], moved = false } = one
  return { employer, status, apart, moved, names: names(one) }
}

/** Whether two names may be those of one. @type {(one: string, other: string) => boolean} */
const akin = (one, other) =>
  Boolean(one && other) &&
  (one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase()))

/** The place of the one that the grounds call “the respondent”: the first, but the employer or a body before a person. @param {Against} against */
const leading = ({ names, employer }) =>
  [isBody(names[0]) ? 0 : -1, names.findIndex((name) => akin(name, employer)), names.findIndex(isBody), 0]
    .find((place) => place >= 0) ?? 0

/** Whether the one is out of the claim that the grounds called “the respondent” before. @param {Against} against */
const isGone = ({ names, apart, moved, employer }) => {
  const without = !names.some(isBody)
  if (moved) return without || apart.some(isBody)
  return !isBody(names[0]) && (apart.some((name) => akin(name, employer)) || (without && apart.some(isBody)))
}

/** The employer, where the claim is not against it, or "". @param {Against} against */
export const employedBy = ({ names, employer, apart, moved }) =>
  !names.some((name) => akin(name, employer)) &&
    (moved || apart.some((name) => akin(name, employer)) || names.every((name) => name && !isBody(name)))
    ? employer.trim()
    : ""

/** A number that a line gives to somebody, without the name. @type {(line: string, name: string) => string} */
const numberOf = (line, name) => {
  const at = line.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? "" : (line.slice(0, at) + line.slice(at + name.length)).replace(/^[\s:,()–—-]+|[\s:,()–—-]+$/g, "")
}

/**
 * The fields of the grounds that name the respondents, their numbers, and how they answer.
 * @type {(against: Against, typed: Answers, gap: Writing["gap"]) => {answers: Answers, typed: Answers, apart: string[], hints: Answers}}
 */
export const answering = (against, typed, gap) => {
  const { names, apart, status } = against
  const at = leading(against), all = names.length > 1 ? allNamed(names, gap) : names, name = all[at]
  const by = employedBy(against), bodies = apart.filter(isBody)
  // The first box is of the one that led the claim when it was typed: with that one its number goes.
  const gone = isGone(against)
  const lines = (typed["other-certificates"] ?? "").split("\n").filter((line) => line.trim())
  const rest = lines.filter((line) => !apart.some((each) => numberOf(line, each)))
  const own = [...rest, typed.certificate ?? ""].map((line) => numberOf(line, name)).find(Boolean) ??
    (names.length < 2 && rest.length === 1 && !rest[0].includes(":") ? rest[0] : "")
  const others = rest.filter((line) => !gone || !numberOf(line, name)).join("\n")
  const unclear = by && names.some(isBody)
  return {
    answers: {
      employer: names[at],
      others: all.filter((_, place) => place !== at).join("\n"),
      "employed-by": by && status === "agency" && bodies.length > 1
        ? gap(`For whom ${name} worked: ${joined(bodies, "or")}`, "paper", `${joined(bodies, "or")}: strike out one`)
        : by,
      "ended-with": apart.length ? by : "",
      ...(gone && {
        certificate: own ||
          gap(
            `Number of the certificate of ${name}: put it in as “${name}: R123456/26/01”`,
            "asked.other-certificates",
            `number of the certificate of ${name}`,
          ),
      }),
      ...(unclear && {
        capacity: gap(
          `How ${name} answers: as a principal, an agency or an agent. Ask legal`,
          "asked.capacity",
          `how ${name} answers: as a principal, an agency or an agent`,
        ),
      }),
    },
    typed: others ? { "other-certificates": others } : {},
    apart: [
      ...(gone ? ["certificate"] : names.length > 1 ? [] : ["other-certificates"]),
      ...(unclear ? [] : ["capacity"]),
    ],
    hints: names.length > 1 && !gone ? { certificate: `Of ${name}.` } : {},
  }
}
