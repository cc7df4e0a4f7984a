// Who harassed or discriminated, and which indicator of the staff survey that is. A question about managers alone, about
// patients, or about anybody is none of them, however alike its words are.
/** @import { Names } from "../types.d.ts" */

/** “Experienced by BME staff”: who tells of it, and not who did it. */
const TOLD = ["experienced", "reported", "suffered", "felt", "faced", "received", "said"]
const END = /\b(?:staff survey|percent|percentage|proportion|in|during|over|experienc\w+|who|whom|reported|as|nhs)\b.*/

/**
 * Who did it: what stands after “from” or “by”, else after what was done.
 * @type {(list: string[], words: Names) => string[]}
 */
export const sourcesIn = (list, words) => {
  const done = new Set([...words.topics.harassment, ...words.topics.discrimination])
  const last = list.findLastIndex((word) => done.has(word)), first = list.findIndex((word) => done.has(word))
  const marks = list.flatMap((word, i) => word === "from" || (word === "by" && !TOLD.includes(list[i - 1])) ? [i] : [])
  const from = marks.find((at) => at > first) ?? marks[0]
  /** @type {(text: string, keys: string[]) => string[]} */
  const found = (text, keys) =>
    keys.filter((key) => words.sources[key].some((word) => ` ${text} `.includes(` ${word} `)))
  /** @param {number} at */
  const tail = (at) => list.slice(at + 1).join(" ").replace(END, " ").trim()
  const all = Object.keys(words.sources), others = all.filter((key) => key !== "staff")
  const named = from === undefined ? found(tail(last), others) : found(tail(from), all)
  if (/^report/.test(list[0])) named.push("told")
  if (list.at(-1) === "any" || found(list.join(" "), ["any"]).length) return [...named, "any"]
  return named.length ? named : found(list.join(" "), ["public"])
}

/** @typedef {{is: string, sure: boolean}} Question The number of an indicator; empty for a question that is none. */
/**
 * The indicator that a question is, from what it is about and who did it; undefined where nothing says.
 * @type {(said: {topic?: string[], source?: string[]}) => Question | undefined}
 */
export const questionOf = ({ topic = [], source = [] }) => {
  /** @param {string} one */
  const by = (one) => source.includes(one)
  const within = by("staff") || (by("managers") && by("colleagues"))
  if (topic.includes("harassment") || topic.includes("discrimination")) {
    const abused = topic.includes("harassment"), inside = abused ? "6" : "8"
    const other = ["staff", "managers", "colleagues"].some(by)
    if (by("any") || (by("public") && (other || !abused))) return { is: "", sure: true }
    // “Reported harassment” may be who told of it, which is a question of its own.
    const sure = !by("told")
    if (by("public")) return { is: "5", sure }
    if (within) return { is: inside, sure }
    if (by("managers") && abused) return { is: "", sure: true }
    return other || !abused ? { is: inside, sure: false } : undefined
  }
  const is = topic.includes("opportunities")
    ? "7"
    : topic.includes("recruitment")
    ? "2"
    : topic.includes("pay-bands")
    ? "1"
    : ""
  return is ? { is, sure: true } : undefined
}

/**
 * What the number of a survey’s question makes of an indicator. Numbers move from survey to survey: one of a survey whose
 * numbers are not known only casts doubt.
 * @type {(asked: string | null | undefined, year: string, found: Question | undefined, words: Names) => Question | undefined}
 */
export const byNumber = (asked, year, found, words) => {
  if (!asked) return found
  const [, autumn, number] = year.match(/^(s?)(20\d\d)$/) ?? []
  const known = words.surveys[autumn ? number : `${Number(number) - 1}`]?.[asked]
  if (known === 0) return { is: "", sure: true }
  if (known) return !found || found.is === `${known}` ? { is: `${known}`, sure: true } : { is: "", sure: true }
  const doubted = Object.values(words.surveys).some((one) => asked in one && `${one[asked] || ""}` !== found?.is)
  return found && doubted ? { ...found, sure: false } : found
}
