// The list of issues: for each type its acts, the questions that have to be decided, and what shows each answer.
import { date } from "../../time_limits/dates.js"
import { typesIn } from "../kinds.js"
import { faultOf } from "../certificates.js"
import { names } from "../parties.js"
import { acts, lineBy, lined } from "./events.js"
import { lacking } from "./proof.js"
import { compared, elsewise, otherLine } from "./reasons.js"
import { against, allNamed, answerableAt, toCheck, whom } from "./respondents.js"
import { people } from "./writing.js"
/** @import { Block, Kind, Maker, Writing } from "./types.d.ts" */
/** @typedef {ReturnType<typeof lined> & {types: string[], shown: Record<string, string>, compared: string[], places: number[]}} Act */

/** @type {(type: Kind, nation: string, say: Writing["say"]) => string} */
const head = (type, nation, say) =>
  nation === "northern-ireland" ? say("northern-ireland", { type: type.name }) : say(type.id)

/** One question, with what shows its answer for each act. @type {(type: Kind, place: number, found: Act[], types: Kind[], write: Writing) => Block[]} */
const question = (type, place, found, types, { say, gap }) => {
  const key = `${type.id}-${place}`
  const asks = say(key)
  if (!asks) return []
  const shown = found.map((act) =>
    `(${act.number}) ${act.shown[key]?.trim() || gap(lacking(act, types), `entries.${act.number}`, "what shows it")}`
  )
  return [{ text: `${asks} ${say("shown")}` }, { lines: shown }]
}

/** @type {(type: Kind, found: Act[], nation: string, types: Kind[], write: Writing, told: (act: Act) => string) => Block[]} */
const ofType = (type, found, nation, types, write, told) => {
  const { say, gap } = write
  const compared = found.filter((act) => act.compared.length).map((act) => `(${act.number}) ${act.compared.join("; ")}`)
  const places = nation === "northern-ireland" ? 0 : type.prove.length // the Order’s own tests are not the Act’s
  return [
    { heading: head(type, nation, say), level: 2 },
    { text: say(type.id === "third-party" ? "outsiders-acts" : "acts") },
    { lines: found.map(told) },
    ...(type.id === "direct" && compared.length ? [{ text: say("compared") }, { lines: compared }] : []),
    ...(nation === "northern-ireland"
      ? [{ text: gap("What is to be decided under the Order: legal has the questions", "paper", say("ni-questions")) }]
      : []),
    ...Array.from({ length: places }, (_, i) => question(type, i + 1, found, types, write)).flat(),
    ...(type.id === "indirect" && places ? [{ text: say("indirect-last") }] : []),
  ]
}

/** Where conciliation stands with a respondent. @type {(one: {a: string, b: string}, say: Writing["say"]) => string} */
const certificate = ({ a, b }, say) =>
  a || b
    ? [a && `${say("asked-for")} ${date(a)}`, b ? `${say("came")} ${date(b)}` : say("not-come")].filter(Boolean).join(
      "; ",
    )
    : say("not-asked")

/** @type {Maker} */
export const issues = {
  facts: (one) => ({
    who: people(one),
    names: names(one),
    certificates: [one, ...one.others].map(({ a, b }) => ({ a, b })),
    acts: acts(one).map((entry) => ({
      ...lined(entry),
      types: entry.types,
      shown: Object.fromEntries(
        Object.entries(entry.shown).filter(([key]) => entry.types.some((type) => key.startsWith(`${type}-`))),
      ),
      compared: [...compared(one, [entry]).map(otherLine), ...elsewise(entry)],
      places: answerableAt(one, entry),
    })),
  }),
  blocks: ({ who, names, certificates, acts }, writing, { law: { types } }) => {
    const { gap } = writing
    const employer = against(names, gap, "or")
    /** @type {Writing["say"]} What is asked of the employer is asked of each respondent. */
    const say = (id, filled = {}) => writing.say(id, { ...filled, ...(!id.startsWith("third-party") && { employer }) })
    const write = { ...writing, say }
    const parties = allNamed(names, gap)
    /** @type {Act[]} */
    const all = acts
    /** @param {Act} act */
    const told = (act) => lineBy(act, act.places.length ? `against ${whom(act.places, names, gap)}` : "")
    const own = typesIn(types, who.nation)
    const untyped = all.filter((act) => !own.some(({ id }) => act.types.includes(id)))
    for (const { number } of untyped) gap(`the type of event ${number}`, `entries.${number}`)
    const together = [say("in-time"), say("together"), say("late")].filter(Boolean)
    return [
      { text: who.member || gap("member’s name", "member") },
      { text: say("against") },
      {
        lines: parties.map((name, i) =>
          `${name}: ${certificate(certificates[i], say)}${
            faultOf(certificates[i]) ? `; ${toCheck(names, i, gap)}` : ""
          }`
        ),
      },
      all.length ? { text: say("about") } : { text: gap("what happened, and when", "entries") },
      ...own.flatMap((type) => {
        const found = all.filter((act) => act.types.includes(type.id))
        return found.length ? ofType(type, found, who.nation, types, write, told) : []
      }),
      ...(untyped.length ? [{ heading: say("no-type"), level: 2 }, { lines: untyped.map(told) }] : []),
      { heading: say("time"), level: 2 },
      { list: together },
      ...(say("burden") ? [{ heading: say("proof"), level: 2 }, { text: say("burden") }] : []),
      { heading: say("remedy"), level: 2 },
      { text: say("loss") },
    ]
  },
}
