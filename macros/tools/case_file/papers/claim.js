// What the grounds of a claim plead: the facts with the steps between them, each kind with its acts, and who it is against.
import { date } from "../../time_limits/dates.js"
import { KINDS } from "../kinds.js"
import { names } from "../parties.js"
import { answering, lead } from "./capacity.js"
import { daysOf, whyLate } from "./lateness.js"
import { asClaimant, asI } from "./own_words.js"
import { acts, line, lineBy, lined, numbered, sentence, when } from "./events.js"
import { lacking, proof, unshown } from "./proof.js"
import { compared, COMPLAINT, list, otherLine, RACE, reasons, shown } from "./reasons.js"
import { against, answerableAt, whom } from "./respondents.js"
import { byDay, stepLine, story } from "./steps.js"
/** @import { Case, Kind } from "../types.d.ts" */
/** @import { Context, Teller, Writing } from "./types.d.ts" */
/** @typedef {ReturnType<typeof lined> & {kind: string, types: string[], shown: Record<string, string>, comparator: string, others: import("./reasons.js").Other[], places: number[]}} Act */

/** @typedef {import("./steps.js").Dated} Dated */
/** @typedef {{nation: string, events: Act[], steps: Dated[], names: string[], against: import("./capacity.js").Against, days: import("./lateness.js").Rests}} Facts */

/** Pleaded in Great Britain alone, as far as its law has begun. */
const OUTSIDERS = "third-party"
/** @param {string} nation */
const pleads = (nation) => (nation === IRELAND ? KINDS : [...KINDS, OUTSIDERS])
/** Steps that may be a complaint of race. */
const COMPLAINTS = ["grievance", "appeal"]
const IRELAND = "northern-ireland"
/** What is typed in the paper’s own boxes, and pleaded. */
const TYPED = ["race", "linked", "protected", "resigned", "late", "code"]

/**
 * Why an act, or a kind that is ticked for it, is in no claim: in full, and as it is printed.
 * @type {(act: Pick<Act, "number" | "types">, types: Kind[], nation: string) => [says: string, printed: string] | null}
 */
const unpleaded = (act, types, nation) => {
  const { number } = act
  const kinds = pleads(nation)
  const pleaded = act.types.some((id) => kinds.includes(id))
  const names = types.filter(({ id }) => act.types.includes(id) && !kinds.includes(id)).map(({ name }) => `“${name}”`)
  const beyond = names.join(" and ")
  if (!names.length) {
    return pleaded ? null : [`Event ${number} is in no claim: no kind is ticked for it`, `event ${number}: in no claim`]
  }
  return pleaded
    ? [
      `Event ${number} is ticked as ${beyond} too, which the claim does not plead. Ask legal today`,
      `event ${number}: ${beyond} is not pleaded`,
    ]
    : [
      `Event ${number} is in no claim: it is ticked as ${beyond} alone. Ask legal today. Was what the employer did, or left undone, discrimination or harassment itself?`,
      `event ${number}: in no claim`,
    ]
}

/** The acts that no claim pleads, each with why, in full. @type {(one: Case, types: Kind[]) => string[]} */
export const beyondClaim = (one, types) => acts(one).flatMap((act) => unpleaded(act, types, one.nation)?.[0] ?? [])

/**
 * Whom an act is against, where there is more than one: against X, or a gap where nobody says.
 * @type {(act: Act, facts: Facts, gap: Writing["gap"]) => string}
 */
const whose = (act, { names }, gap) => {
  if (names.length < 2 || act.kind === "background") return ""
  return `against ${
    whom(act.places, names, gap) ||
    gap(`Which respondent event ${act.number} is against`, `entries.${act.number}`, "which respondent")
  }`
}

/** The facts in order of date: events by number, and the steps between. @type {(facts: Facts, gap: Writing["gap"], context: Context) => string} */
const told = (facts, gap, { law }) => {
  const { nation, events, steps } = facts
  const dated = byDay([
    ...events.map((event) => ({ date: event.date, says: lineBy(event, whose(event, facts, gap)) })),
    ...steps.map((step) => ({ date: step.date, says: stepLine(step, law.steps) })),
  ])
  const beyond = events.filter(({ kind }) => kind !== "background").flatMap((act) => {
    const why = unpleaded(act, law.types, nation)
    return why ? [gap(why[0], `entries.${act.number}`, why[1])] : []
  })
  // Whose words they are can’t be said in a pleading: each is put right where it stands.
  const own = events.filter(({ what, shown, comparator }) => asI([what, ...Object.values(shown), comparator].join(" ")))
    .map(({ number }) =>
      gap(
        `Event ${number} is told as “I”: put it as “the claimant”`,
        `entries.${number}`,
        `event ${number} is told as “I”: put it as “the claimant”`,
      )
    )
  return events.length ? list([...dated.map(({ says }) => says), ...beyond, ...own]) : ""
}

/** Whether an act is victimisation and no other kind: what it is compared with shows nothing of race. @param {Act} act */
const ofComplaint = ({ types }) => types.length > 0 && types.every((id) => id === "victimisation")

/** The acts of a kind, each with what happened, whom it is compared with, what shows it, and a gap for what does not. @type {(id: string, acts: Act[], types: Kind[], facts: Facts, gap: Writing["gap"]) => string} */
const ofKind = (id, acts, types, facts, gap) =>
  list(
    acts.filter((act) => act.types.includes(id)).map((act) => {
      const type = /** @type {Kind} */ (types.find((each) => each.id === id))
      const places = type.prove.map((_, i) => `${id}-${i + 1}`)
      const compares = id === "direct" || ofComplaint(act) // a comparator shows race, or what came of the complaint
      const against = [
        compares && act.others.length ? sentence(`Compared with ${act.others.map(otherLine).join("; ")}`) : "",
        ofComplaint(act) ? sentence(act.comparator) : "",
      ].filter(Boolean).join(" ")
      const left = facts.nation === IRELAND ? 0 : unshown(act, type) // the Order’s own tests are not the Act’s
      return [
        `(${act.number}) ${[when(act), whose(act, facts, gap)].filter(Boolean).join(", ")}: ${sentence(act.what)}`,
        against,
        ...new Set(places.map((key) => proof(act.shown[key] ?? ""))),
        left
          ? gap(lacking(act, types), `entries.${act.number}`, `what shows it: ${left} of ${places.length} to prove`)
          : "",
      ].filter(Boolean).join(" ")
    }),
  )

/** What in the log and the steps may be the complaint, for the rep to choose from. @type {(facts: Facts, context: Context) => string} */
const offered = ({ events, steps }, { law }) =>
  [
    ...events.filter(({ kind }) => kind === "background").map(line),
    ...steps.filter((step) => COMPLAINTS.includes(step.kind))
      .map(({ kind, date: day }) => `${law.steps.find(({ id }) => id === kind)?.name ?? kind} on ${date(day)}.`),
  ].join(" ")

/** @type {Teller} */
export const claim = {
  facts: (one) => ({
    nation: one.nation,
    events: numbered(one).map((entry) => ({
      ...lined(entry),
      ...shown([entry])[0],
      kind: entry.kind,
      types: entry.types,
      others: compared(one, [entry]),
      places: answerableAt(one, entry),
    })),
    steps: story(one),
    names: names(one),
    against: lead(one),
    days: daysOf(one),
  }),
  fill: (/** @type {Facts} */ facts, gap, context, besides) => {
    const { types } = context.law
    const northern = facts.nation === IRELAND
    const deeds = facts.events.filter(({ kind }) => kind !== "background")
    const kinds = Object.fromEntries(pleads(facts.nation).map((id) => [id, ofKind(id, deeds, types, facts, gap)]))
    const ofRace = deeds.map((act) => (ofComplaint(act) ? { ...act, comparator: "", others: [] } : act))
    const known = new Set(ofRace.flatMap(({ others }) => others.map(otherLine)))
    const others = ofRace.flatMap((act) => act.others).filter((other) => known.delete(otherLine(other)))
    const victims = deeds.filter((act) => act.types.includes("victimisation"))
    const { answers, apart, hints, ...their } = answering(facts.against, besides, gap)
    const choices = offered(facts, context)
    return {
      answers: {
        ...answers,
        ...kinds,
        events: told(facts, gap, context),
        protected: list(victims.flatMap(({ shown }) => sentence(shown["victimisation-1"] ?? ""))),
        reasons: deeds.length ? reasons(ofRace, others, northern ? RACE : [...RACE, ...COMPLAINT], gap) : "",
        late: whyLate(facts.days, besides, gap, context),
      },
      ...(facts.names.length > 1 && { subject: { employer: against(facts.names, gap) } }),
      typed: { ...their.typed, ...asClaimant(besides, TYPED, gap) },
      apart: [...apart, ...(victims.length ? [] : ["protected"])],
      hints: { ...hints, protected: choices && `Take it from these: ${choices}` },
    }
  },
}
