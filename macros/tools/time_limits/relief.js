// What is said of interim relief, which comes before all else while it can be claimed: in Great Britain and Northern Ireland.
/** @import { Interim, Limits, Matter, Said } from "./types.d.ts" */
import { northern } from "./count.js"
import { dated, meant, onDate, worked, workingDayAfter } from "./dates.js"
import { addDays } from "./rules.js"

const WHY = "whistleblowing, the union, a role in safety, work as a staff rep or pension trustee"

/** What it must have been over. @param {string} nation */
const over = (nation) =>
  `${WHY}, or being a companion at a hearing${
    northern(nation) ? " (not confirmed in Northern Ireland: ask today)" : ""
  }`

/** What its day is for, in a list of days: only what is certain. @param {string} nation */
export const reliefFor = (nation) =>
  northern(nation)
    ? `an application for interim relief must be with the tribunal, if the dismissal was over ${WHY}`
    : `an application for interim relief must be with the tribunal, without waiting for a certificate, if the dismissal was over ${
      over(nation)
    }`

/**
 * What to do where nobody answers, by when.
 * @type {(nation: string, when: string) => string}
 */
const unanswered = (nation, when) =>
  `No answer${northern(nation) ? " from the legal service" : ""}? Don’t wait: your member lodges it ${when}, ${
    northern(nation)
      ? "online at the Office of the Industrial Tribunals (employmenttribunalsni.co.uk)"
      : "on the online form at GOV.UK"
  }, where the claim must say that it asks for interim relief.`

/**
 * Whom to contact before it goes in, in case.
 * @param {string} when
 */
const before = (when) =>
  `Contact the Labour Relations Agency before it goes in, in case it must be told first. If you can’t, lodge it ${when} all the same.`

const ALONE =
  "Only the unfair dismissal claim needs no Acas certificate, if an application for interim relief goes in with it. Race and any other claim still need one: notify Acas the same day. Send that form in time without them. When the certificate comes, put them in a second claim form, by the safe day."

/**
 * What to ask of a dismissal that nothing is known of.
 * @type {(nation: string, law: Limits) => Said}
 */
export const asks = (nation, { interim }) => ({
  says: `Did your member’s job end in the last ${interim[nation].words}, or is it about to? Over ${
    over(nation)
  }? Then ring your union’s legal service today. Interim relief goes to the tribunal itself, and must reach it within ${
    interim[nation].words
  } after the job ends. ${
    northern(nation) ? `${before("by then")} ` : `${ALONE} `
  }Over the union? A certificate signed by an official whom it has authorised for this goes in by then too: ask for it today. ${
    unanswered(nation, "by then")
  }`,
  law: interim[nation].law,
})

/**
 * What to do if the legal service does not answer.
 * @type {(nation: string, day: string, state: Interim["state"], law: Limits, today: string) => string}
 */
const alone = (nation, day, state, law, today) => {
  const open = workingDayAfter(today, nation)
  const ring = open <= day ? `, and ring ${onDate(open)}` : ""
  const ended = addDays(today, law.interim[nation].days) >= day
  const shut = ended && !worked(today, nation)
  return `${shut ? `Phones may be closed: email your union’s legal service now${ring}. ` : ""}${
    unanswered(nation, state === "today" ? "today" : `by ${dated(day)}`)
  }`
}

/** @type {(nation: string, day: string, state: Interim["state"], law: Limits, today: string) => Said[]} */
const says = (nation, day, state, law, today) => {
  const { law: source, words } = law.interim[nation]
  if (state === "passed") {
    return [{
      says: `An emergency claim, interim relief, is only for some dismissals. Its ${words} ended on ${
        dated(day)
      }. The race claim is not affected, and an unfair dismissal claim may still be open.`,
      law: source,
    }]
  }
  const by = state === "today"
    ? `Today is the last day for interim relief: ${dated(day)}.`
    : `First, interim relief: by ${dated(day)}.`
  return [
    { says: `${by} Was it over ${over(nation)}? If yes, ring your union’s legal service now.`, law: source },
    {
      says: `The application goes to the tribunal itself${
        northern(nation) ? "" : ", and doesn’t wait for an Acas certificate"
      }. It must reach the tribunal ${
        state === "today" ? "today" : "by that day"
      }: within ${words} after the job ends. Nobody can give more time. It is not for the race claim itself.`,
    },
    ...(northern(nation) ? [{ says: before(state === "today" ? "today" : "by the day") }] : []),
    { says: alone(nation, day, state, law, today) },
    {
      says:
        `Was it for being in the union or wanting to join it, for its activities or services, or for refusing an offer to give them up or to stop the union bargaining over pay or terms? Then ${
          northern(nation) ? "have a certificate" : "a certificate"
        } signed by an official whom the union has authorised for this ${
          northern(nation) ? "go" : "must go"
        } in by the same day. Not sure? Get one.`,
    },
    ...(northern(nation) ? [] : [{ says: ALONE }]),
  ]
}

/**
 * Interim relief for each dismissal.
 * @type {(matter: Matter, law: Limits, today: string) => Interim[]}
 */
export const reliefs = ({ nation, acts }, law, today) =>
  acts.filter(({ dismissal }) => dismissal && law.interim[nation]).map((act) => {
    const day = addDays(meant(act.day)[0], law.interim[nation].days)
    /** @type {Interim["state"]} */
    const state = day < today ? "passed" : day === today ? "today" : "open"
    return { act, day, state, says: says(nation, day, state, law, today) }
  })
