// Whose figures they are. Two trusts are no series, however alike their files: which of them is wanted is asked.
import { grouped } from "./grouped.js"
import { isBegun, meaning } from "./tokens.js"
/** @import { Asked, Names, Resolved, Told } from "../types.d.ts" */
/** @typedef {{name: string, trust: boolean, words: string[]}} Owner `words`: what sets the name apart. */

/** The code of a trust, as “RX1”. */
const CODE = /^r[a-z\d]\d$/

/**
 * The words of a name that say nothing but whose it is. Those of a file’s name may be cut short.
 * @type {(name: string, words: Names, trust: boolean) => string[]}
 */
const ownWords = (name, words, trust) =>
  meaning(name, words).foreign.filter((word) => {
    const letters = word.replace(/\d+/g, "")
    return CODE.test(word) || (letters.length > 2 && (trust || !isBegun(letters, words)))
  })

/**
 * Whether two names may be of one trust. What is longer may be a new or a fuller name; words of a file’s name may be of
 * anything, so that one in common is enough.
 * @type {(one: Owner, other: Owner) => boolean}
 */
const isSame = (one, other) => {
  const [short, long] = [one.words, other.words].sort((a, b) => a.length - b.length)
  const common = short.filter((word) => long.includes(word)).length
  return one.trust && other.trust ? common === short.length : !short.length || common > 0
}

/**
 * Leave the figures of other trusts than the one that is chosen. A column of trusts is asked about by itself.
 * @type {(all: Resolved[], words: Names, ask: Asked, tell: Told) => Resolved[]}
 */
export const ofOneTrust = (all, words, ask, tell) => {
  /** @param {Resolved} one */
  const nameOf = ({ fact: { context, source } }) => context.owner ?? source.file
  const open = grouped(all.filter((one) => !one.organisation), nameOf)
  /** @type {Map<string, Owner>} */
  const owners = new Map([...open].map(([name, [{ fact }]]) => {
    const trust = Boolean(fact.context.owner)
    const bare = trust ? name.replace(/\bNHS\b.*/, "") : name.replace(/\.[a-z]+$/i, "").replace(/[_-]/g, " ")
    return [name, { name, trust, words: ownWords(bare, words, trust) }]
  }))
  /** @type {Owner[][]} */
  const groups = []
  for (const one of [...owners.values()].filter((owner) => owner.words.length)) {
    const mine = groups.find((group) => group.some((other) => isSame(one, other)))
    if (mine) mine.push(one)
    else groups.push([one])
  }
  if (groups.length < 2) return all
  // Beside two trusts, nobody knows whose a file without a name is.
  groups.push(...[...owners.values()].filter((owner) => !owner.words.length).map((owner) => [owner]))
  const named = groups.map((group) => group.map(({ name }) => name))
  const answer = ask.trust(named.map(([name]) => name), [...open.values()].flat())
  if (answer === "same") return all
  const kept = named.find(([name]) => name === answer) ?? []
  return all.filter((one) => {
    const stays = one.organisation || kept.includes(nameOf(one))
    if (!stays && answer) tell.unused("other-trust", one.fact, nameOf(one))
    else if (!stays) tell.used(one.fact)
    return stays
  })
}
