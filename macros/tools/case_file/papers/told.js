// What letters tell of a case beyond one fact for a field: it takes the day, the law, a gap or an answer as well. `facts` is
// all that each takes from the case.
import { employedBy, lead } from "./capacity.js"
import { claim } from "./claim.js"
import { KINDS } from "../kinds.js"
import { acts, line, lined, numbered, sentence } from "./events.js"
import { answers, compared, COMPLAINT, elsewise, hasOther, list, otherLine, RACE, reasons, shown } from "./reasons.js"
import { date } from "../../time_limits/dates.js"
import { names } from "../parties.js"
import { joined } from "../rules.js"
import { lossGaps, sumWords } from "./losses.js"
import { endedBy, isEnd } from "../ended.js"
import { asClaimant } from "./own_words.js"
import { against } from "./respondents.js"
import { byDay, daysOf, decided, merged, stepName } from "./steps.js"
/** @import { Case, Kind, Step } from "../types.d.ts" */
/** @import { Teller } from "./types.d.ts" */
/** @typedef {import("./events.js").Numbered} Numbered */

/** @typedef {import("./reasons.js").Other} Other */
/** @typedef {ReturnType<typeof lined> & import("./reasons.js").Shown & {act: boolean, types: string[], others: Other[]}} Event */

/** The kinds that are ticked, in a sentence. @type {(entries: {types: string[]}[], types: Kind[]) => string} */
const kinds = (entries, types) =>
  joined(
    types.filter(({ id }) => KINDS.includes(id) && entries.some((entry) => entry.types.includes(id)))
      .map(({ name }) => name[0].toLowerCase() + name.slice(1)),
  )

/** What shows race, and for a kind that follows a complaint, that. */
const GROUNDS = [...RACE, "victimisation-1", ...COMPLAINT]

/** The formal complaint: of what came since the last, if there was one. @type {Teller} */
const grievance = {
  facts: (one) => ({
    sent: daysOf(one, "grievance"),
    events: numbered(one).map((entry) => ({
      ...lined(entry),
      ...shown([entry])[0],
      act: entry.kind !== "background",
      types: entry.types,
      others: compared(one, [entry]),
    })),
  }),
  fill: (/** @type {{sent: string[], events: Event[]}} */ { sent, events }, gap, { law, today }) => {
    const last = sent.filter((day) => day <= today).at(-1) ?? ""
    // What came on that day, or in that month on a day not known, may have come after.
    const since = events.filter(({ date }) => date >= last.slice(0, date.length))
    const deeds = since.filter(({ act }) => act)
    const latest = deeds.at(-1)
    const others = new Map(deeds.flatMap(({ others }) => others).map((other) => [otherLine(other), other]))
    return {
      answers: {
        act: latest && latest.date.length > 7 && !latest.unsure ? latest.date : "",
        events: list(since.map(line)),
        reasons: deeds.length ? reasons(deeds, [...others.values()], GROUNDS, gap) : "",
        kinds: kinds(deeds, law.types),
      },
    }
  },
}

/** An appeal against what was decided: race, and the complaint that it followed, where a kind is ticked for it. @type {Teller} */
const appeal = {
  facts: (one) => {
    const entries = acts(one).filter(({ date }) => date === decided(one))
    return {
      acts: shown(entries),
      ticked: entries.some(({ types }) => types.length),
      others: compared(one, entries),
    }
  },
  fill: ({ acts, ticked, others }, gap) => {
    const race = ticked || answers(acts, GROUNDS).length ? reasons(acts, others, GROUNDS, gap) : ""
    return { answers: { race: race.replace(/^\(\d+\) /gm, "") } } // the letter has no list for the numbers
  },
}

/** Questions about one decision: those who are compared for it. @type {Teller} */
const questions = {
  facts: (one) => ({
    acts: acts(one).map((entry) => ({
      date: entry.date,
      types: entry.types,
      others: compared(one, [entry]),
      ...(hasOther(entry) && { told: elsewise(entry) }),
    })),
  }),
  fill: (
    /** @type {{acts: {date: string, types: string[], others: Other[], told?: string[]}[]}} */ { acts },
    _,
    { law },
    { act = "" },
  ) => {
    const asked = acts.filter(({ date }) => !act || date === act)
    return {
      answers: {
        compare: list(asked.flatMap(({ others, told = [] }) => [...others.map(otherLine), ...told])),
        kinds: kinds(asked, law.types),
      },
    }
  },
}

/** @type {Teller} */
const schedule = {
  facts: (one) => ({ against: lead(one), lacks: lossGaps(one) }),
  fill: ({ against: whom, lacks }, gap, _, typed) => {
    for (const says of lacks) gap(says, "losses")
    return {
      answers: { employer: against(whom.names, gap), "employed-by": employedBy(whom) },
      typed: { ...asClaimant(typed, ["effects", "code"], gap), week: sumWords(typed.week ?? "") },
    }
  },
}

/** What ended it with some, as the letter calls it. @type {Record<string, string>} */
const LEFT_BY = {
  settled: "the settlement",
  withdrawn: "the withdrawal",
  won: "the tribunal’s judgment",
  lost: "the tribunal’s judgment",
}
/** With whom it has ended and how, and who is left, where that is not all. @type {(one: Pick<Case, "who" | "employer" | "others" | "apart" | "partly" | "steps">) => {still: string[], apart?: string[], partly?: string[], how?: string[]}} */
const parted = (one) => {
  const { apart = [], partly = [], steps } = one
  const gone = [...apart, ...partly]
  return {
    still: names(one).filter((name) => name && !partly.includes(name)),
    ...(gone.length && { apart: gone, partly, how: steps.filter(({ kind }) => isEnd(kind)).map(({ kind }) => kind) }),
  }
}
/** @type {(told: ReturnType<typeof parted>) => Record<string, string>} */
const withWhom = ({ apart = [], partly = [], still, how = [] }) => {
  const by = joined([...new Set(how.map((kind) => LEFT_BY[kind]))])
  const since = partly.length ? `, and over what came after ${by} against ${joined(partly)}` : ""
  return {
    "ended-with": joined(apart),
    "still-against": apart.length ? joined(still) + since : "",
    "left-by": by,
    "kept-against": apart.length || still.length > 1 ? joined(still) : "your employer",
  }
}

/** What is never asked: the steps say it. */
const PARTED = ["ended-with", "still-against", "left-by", "kept-against"]

/** @type {Teller} */
const member = {
  facts: parted,
  fill: (told) => ({ answers: withWhom(told), apart: PARTED }),
}

/** A judgment, as a member is told it. */
const JUDGED = [
  { id: "won", name: "The tribunal decided for you, in all or in part" },
  { id: "lost", name: "The tribunal decided against you" },
]
/** What was decided, by the steps; that nobody has to lodge a claim that has ended; and that the member left. @type {Teller} */
const closing = {
  facts: ({ steps, entries, others, ...one }) => ({
    ...parted({ ...one, others, steps }),
    left: steps.some(({ kind }) => kind === "left"),
    others: others.map(() => ({})),
    decided: byDay(merged(steps).filter(({ kind }) => isEnd(kind) || /outcome$|^sanction$/.test(kind)))
      .map(({ kind, date, note, parties }) => ({ kind, date, note, parties })),
    days: entries.map(({ kind, date, ended }) => ({ kind, date, ended })),
    lodged: one.lodged,
  }),
  fill: ({ left, others, decided, days, lodged, apart, partly, still, how }, _, { law, today }) => {
    const ended = endedBy({ steps: decided, entries: days, others, lodged, apart }, today)
    return {
      answers: {
        decided: list(
          decided.map((/** @type {Step} */ step) =>
            sentence(
              [step.date && date(step.date), stepName(step, [...JUDGED, ...law.steps])].filter(Boolean).join(": "),
            )
          ),
        ),
        lodges: ended ? (ended.how === "settled" ? "settled" : "ended") : "",
        ending: left ? "left" : "",
        ...withWhom({ apart, partly, still, how }),
      },
      apart: [...PARTED, ...(ended ? ["lodges"] : []), ...(left ? ["ending"] : [])],
    }
  },
}

/** By letter. @type {Record<string, Teller>} */
export const TELLS = {
  "letter-to-member": member,
  "claim-form-crib": claim,
  grievance,
  "disciplinary-appeal": appeal,
  "request-for-information": questions,
  "schedule-of-loss": schedule,
  "closing-letter": closing,
}
