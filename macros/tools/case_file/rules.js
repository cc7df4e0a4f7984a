// What the case file takes: how much of it, which days and which characters.
/** @import { Case } from "./types.d.ts" */

/** The most of each list, and the most characters of each kind of text. */
export const MOST = {
  cases: 50,
  entries: 500,
  comparators: 100,
  others: 8,
  former: 20,
  steps: 100,
  documents: 500,
  losses: 100,
  wants: 50,
  types: 12,
  shown: 60,
  papers: 60,
  drafts: 20,
  skipped: 2000,
  fields: 60,
  pages: 9999,
  text: 5000,
  notes: 20000,
  line: 200,
  nickname: 40,
  who: 200,
  amount: 20,
}
export const DAYS = ["1950-01-01", "2100-01-01"]
/** No law that this page knows reaches an act before this day. */
export const FIRST_ACT = "1997-01-01"

/** Where the law is the Order of 1997, whose tests the types do not have. */
export const IRELAND = "northern-ireland"

/** A file, or something typed, that can't be taken; the message says what and why. */
export class Refused extends Error {}

/** @param {string} text */
export const isDay = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
/** @param {string} text */
export const isMonth = (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/**
 * Text as Word, print and other programs can take it: no control characters, none that turn the direction of what follows, no half of a character.
 * @param {string} text
 */
export const clean = (text) =>
  [
    ...text.replace(/\r\n?|\v/g, "\n").replace(
      /[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      "",
    ),
  ]
    .map((character) => (/^[\ud800-\udfff]$/.test(character) ? "�" : character)).join("")

/**
 * Return a name that no case has yet: “Falcon”, or “Falcon (2)”.
 * @param {string} nickname
 * @param {Case[]} cases
 */
export const free = (nickname, cases) => {
  /** @param {string} name */
  const taken = (name) => cases.some((one) => one.nickname === name)
  let number = 2
  if (!taken(nickname)) return nickname
  while (taken(`${nickname} (${number})`)) number += 1
  return `${nickname} (${number})`
}

/**
 * The name of a case’s file.
 * @param {string} nickname
 */
export const fileName = (nickname) =>
  nickname.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "case"

/** A list in a sentence. @param {string[]} words */
export const joined = (words, last = "and") =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}` : words.join("")

/**
 * Words with a full stop, unless a stop ends them already.
 * @param {string} words
 */
export const stopped = (words) => (!words || /[.?!…][”"’')]*$/.test(words) ? words : `${words}.`)

/**
 * The beginning of a text, where it is long.
 * @param {string} text
 */
export const short = (text) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
