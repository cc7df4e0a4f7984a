// Dates that are odd, such as a day still to come: they are counted, and the reader is told.
/** @import { Limits, Matter } from "./types.d.ts" */
import { dated, meant } from "./dates.js"
import { conciliationEnds, daysBetween, on } from "./rules.js"

/**
 * What is odd in the dates and wants a second look, in words.
 * @type {(matter: Matter, law: Limits, today: string) => string[]}
 */
export const odd = ({ nation, acts, contacts }, law, today) => [
  ...(today < law.asOf
    ? [
      `This device says that today is ${dated(today)}. This handbook was made later, for ${
        dated(law.asOf)
      }. If that date is wrong, “today” here is wrong too. Set it right and look again.`,
    ]
    : []),
  ...contacts.flatMap(({ a, b }) => {
    if (!a) return []
    if (a > today) {
      return [`Day A, ${dated(a)}, is still to come. Until it comes, nothing is added. Check the date.`]
    }
    if (b && b > today) {
      return [
        `The certificate’s date, ${
          dated(b)
        }, is still to come. Check the date. Don’t use the last day here until the certificate has come.`,
      ]
    }
    const length = b ? on(law.conciliation.lengths[nation], a) : undefined
    if (!b || !length) return []
    const { latest } = conciliationEnds(a, length)
    if (b <= latest) return []
    const lasts = length.weeks ? `${length.weeks} weeks` : `${length.months} month and ${length.extensionDays} days`
    return [
      `There are ${
        daysBetween(a, b)
      } days from Day A to the certificate. Conciliation can last ${lasts} at most. Check both dates on the certificate today. If one is wrong, put in the right one: the last day may be earlier. If both are right, ring your union’s legal service today and work to the safe day.`,
    ]
  }),
  ...acts.filter(({ dismissal, day }) => dismissal && meant(day)[0] > today).map(({ day }) =>
    `The job has not ended yet. Count again if it ends on another day than ${dated(day)}.`
  ),
]
