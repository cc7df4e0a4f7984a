// What a rep is told of where an act stands: the next act first, then what is certain, then what is not.
// It never alarms without cause and never promises. The earlier, safe day leads wherever the law is in doubt.
/** @import { Limits, Said, Standing, Told } from "./types.d.ts" */
import { againLead, againSure } from "./again.js"
import { HOW, SOONER, spent } from "./arrival.js"
import { awaited } from "./conciliation.js"
import { date, dated, onDate, workingDayBefore } from "./dates.js"
import { again, ahead, careful, claimed, days, ending, long, notice, second } from "./days.js"
import { doubts, quiet, RING } from "./doubts.js"
import { closed, contacting, limited } from "./how.js"
import { late, passed } from "./late.js"
import { within } from "./left.js"
import { lodger, lodging } from "./lodge.js"
import { asks } from "./relief.js"
import { addDays } from "./rules.js"

/** What the day to act by is. @type {(row: Standing, today: string) => string} */
const named = (row, today) => {
  const { act, role, days, counted, next } = row
  if (role === "last" && days.length > 1) return "the earliest that the last day can be"
  if (role === "last" && quiet(row) && counted && counted.safe < counted.last) {
    return `the last day${counted.mayBe ? "" : " in law"}, if the days of conciliation count`
  }
  if (role === "older") return "the last day by the older, careful count"
  if (role === "shorter") return `the safe day ${act.dismissal ? "from the end of the job" : "for the last incident"}`
  if (careful(row) && role === "last" && next) {
    return `the last day in law${next > addDays(today, 1) ? "" : " to lodge the claim"}, if conciliation adds none`
  }
  return role === "safe" ? "the safe day" : "the last day in law"
}

/** Whether a day to act by has gone or will have, before a certificate comes. @type {(row: Standing, today: string) => boolean} */
const pressed = ({ counted, next, contact: { b } }, today) =>
  Boolean(counted && counted.safe < today) || Boolean(next && b && next < b)

/** The first line where the certificate has still to come. @type {(row: Standing, today: string) => string} */
const toCome = (row, today) => {
  const { next, counted, contact: { b }, body } = row
  if (!next || !counted || !b) return ""
  const job = ending(row, today)
  const day = job && pressed(row, today) ? "that day" : `by ${dated(next < b ? counted.last : next)}`
  const slip =
    "Have you the certificate already? Then the date here is wrong: put in Day B, the day it came or, if earlier, the day it counts as received."
  const come = `If it comes ${onDate(b)}, lodge ${claimed(row, today)} ${day}.${job ? ` ${second(row)}.` : ""}`
  if (!pressed(row, today)) return `${slip} Not yet? Look for it every day. ${come}`
  const why = counted.safe < today
    ? `The safe day has passed: it was ${dated(counted.safe)}.`
    : `${dated(next)} comes before the certificate would.`
  return `${slip} Not yet? ${RING} ${why} Ask ${body.name} for the certificate now. ${come}`
}

/** The first line where the job has still to end. @type {(row: Standing, today: string) => string} */
const underNotice = (row, today) => {
  const { body, next } = row
  const ask = `The job has not ended. Ring your union’s legal service ${
    within(next, today)
  } and ask whether to contact ${body.name} now or after it ends.`
  const day = dated(next ?? today)
  if (careful(row)) {
    return `${ask} Without an answer, contact it ${
      long(row) ? within(next, today) : "the day after it ends"
    }, so that the certificate comes in time to lodge the claim${
      long(row) ? " about the notice" : ""
    } by ${day}: it is ${named(row, today)}.`
  }
  return long(row)
    ? `${ask} Without an answer, contact ${body.name} by ${day}: it is the safe day for the claim about the notice.`
    : `${ask} Without an answer, contact ${body.name} after it ends and by ${day}. Put that day in the diary: it is ${
      named(row, today)
    }.`
}

/** What is said of the day to act by: what it is. @type {(row: Standing, day: string, today: string) => string} */
const diary = (row, day, today) => {
  const { role, changed, next } = row
  const now = next === today
  if (role === "earlier" && changed) {
    const runs = `an incident just before ${date(changed)} runs out`
    return now ? `Today, ${day}, ${runs}.` : `Put ${day} in the diary: ${runs} then.`
  }
  return now ? `Today, ${day}, is ${named(row, today)}.` : `Put ${day} in the diary: it is ${named(row, today)}.`
}

/** Which safe day has gone, or "". @type {(row: Standing, today: string) => string} */
const missed = ({ act, counted }, today) => {
  if (!counted || counted.safe >= today) return ""
  const from = act.dismissal ? " from the notice" : " for the first incident"
  return ` The safe day${act.first && counted.safe < counted.shorter ? from : ""} has passed: it was ${
    dated(counted.safe)
  }.`
}

/**
 * The first line: what to do, and by when.
 * @type {(row: Standing, today: string) => string}
 */
const lead = (row, today) => {
  const { next, role, counted, body } = row
  if (!next || !role || !counted) return ""
  if (ahead(row, today)) return toCome(row, today)
  if (again(row)) return againLead(row, today)
  if (role === "may-be") {
    return `Lodge the claim today, and ring your union’s legal service. The last day was ${
      dated(counted.last)
    }, if the days of conciliation count.`
  }
  const deed = row.state === "certificate" ? "Lodge the claim" : `Contact ${body.name}`
  const gone = missed(row, today)
  const ring = careful(row) && !gone ? ", and ring your union’s legal service" : "" // of a day that has gone it is said below
  const job = notice(row, today)
  const urgent = `${deed}${job ? " about the notice" : ""} today${ring}.${gone}`
  if (job && (gone || next <= addDays(today, 1))) return `${urgent} ${second(row)}.`
  if (next === today) return `${urgent} ${diary(row, dated(next), today)}`
  if (next === addDays(today, 1)) return `${urgent} ${diary(row, `tomorrow, ${dated(next)},`, today)}`
  if (gone) return `${urgent} ${diary(row, dated(next), today)}`
  if (job) return underNotice(row, today)
  const day = diary(row, "that day", today)
  return careful(row)
    ? `${deed} now, so that the certificate comes in time to lodge the claim by ${dated(next)}. ${day}`
    : `${deed} by ${dated(next)}. ${day}`
}

/**
 * How what comes next is done.
 * @type {(row: Standing, law: Limits, today: string) => Said[]}
 */
const how = (row, law, today) => {
  if (row.state !== "certificate") return contacting(row, law, today)
  if (ahead(row, today)) {
    return [
      { says: HOW },
      ...(pressed(row, today) ? [] : [SOONER(row.body.name)]),
      lodging(row, law),
      asks(row.nation, law),
    ]
  }
  return [
    ...(again(row) ? againSure(row, law, today) : []),
    lodger(row, today, again(row) || row.role === "may-be"),
    lodging(row, law),
  ]
}

/**
 * What to say of a row that waits for its certificate.
 * @type {(row: Standing, law: Limits, today: string) => Told}
 */
const waiting = (row, law, today) => {
  const wait = awaited(row, law, today)
  const gone = row.state === "after-contact" ? !row.next : spent(row, today)
  return {
    ...wait,
    sure: [...wait.sure, ...(gone ? late(row, law) : []), limited(row)],
    unsure: doubts(row, law, today),
  }
}

/** @type {(row: Standing, law: Limits, today: string) => Told} */
const open = (row, law, today) => {
  const { next, role, counted } = row
  const soon = next !== null && next <= addDays(today, 1)
  const by = next !== today && role !== "may-be" ? next : null
  const alarm = soon || role === "may-be" || Boolean(counted && counted.safe < today && !quiet(row))
  return {
    lead: lead(row, today),
    by,
    aim: next && !alarm && workingDayBefore(next, row.nation) > today ? workingDayBefore(next, row.nation) : null,
    alarm,
    sure: [
      ...days(row, law, today),
      ...how(row, law, today),
      ...(role === "may-be" ? late(row, law) : []),
      limited(row),
    ],
    unsure: doubts(row, law, today),
  }
}

/**
 * What to say of where an act stands.
 * @type {(row: Standing, law: Limits, today: string) => Told}
 */
export const told = (row, law, today) => {
  const said = row.answer === "waiting"
    ? waiting(row, law, today)
    : row.state === "passed"
    ? { ...passed(row, law, today), unsure: doubts(row, law, today) }
    : open(row, law, today)
  return { ...said, sure: [...said.sure, ...closed(row, said.lead, today)] }
}
