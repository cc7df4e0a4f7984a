// Writes one paper: its words with what the case fills in, a gap in square brackets for what it lacks, and a list of the gaps.
/** @import { Case } from "../types.d.ts" */
/** @import { Missing, Named, Writing } from "./types.d.ts" */

const GAP = /\[\[([^[\]]+)\]\](\.?)/g
/** What a paper calls the people in it, and the gap where the case does not say. */
const PEOPLE = { member: "member’s name", job: "job and workplace", employer: "employer" }

/**
 * What the words of a paper are filled with, from the case.
 * @type {(one: Case) => Record<string, string>}
 */
export const people = ({ member, job, employer, nation }) => ({ member, job, employer, nation })

/** @type {(named: Named, who: Record<string, string>) => Writing} */
export const writing = (named, who) => {
  /** @type {Missing[]} */
  const missing = []
  /** @type {Writing["gap"]} */
  const gap = (says, at, printed = says) => {
    if (!missing.some((one) => one.says === says && one.at === at)) missing.push({ says, at })
    return `[${printed}]`
  }
  /** @type {Writing["say"]} Words that are not law in the nation are none. */
  const say = (id, filled = {}) => {
    const found = named.parts.find((part) => part.id === id)
    if (!found) throw new Error(`The paper “${named.id}” has no words “${id}”.`)
    if (who.nation && !found.nations.includes(who.nation)) return ""
    /** An answer that ends with a stop, as initials do, wants no second. @type {(name: string, stop: string) => string} */
    const fill = (name, stop) => {
      const text = filled[name] || who[name]?.trim() || gap(PEOPLE[/** @type {keyof PEOPLE} */ (name)], name)
      return text.endsWith(".") ? text : text + stop
    }
    return found.says.replace(GAP, (_, name, stop) => fill(name, stop))
  }
  return { say, gap, missing }
}
