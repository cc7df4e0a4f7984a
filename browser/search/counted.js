// Which of the days that were typed a clock counts from: that of the act, Day A or Day B. A wrong one tells a rep that
// they are late, or that there is time left. So a day is taken only where every word of its part of the sentence is
// known here and together they say what the day is of. Any other is left for the tool to ask.
import { datesIn } from "./dates.js"
/** @import { DayFound, Field } from "./types.d.ts" */

/** @type {(text: string) => Set<string>} */
const list = (text) => new Set(text.trim().split(/\s+/))
const SMALL = list(`
  i we he she they it you me us him her them my our his their your a an the this that not just only very
  on at in from by of to with since dated for out up would
  was were is been being be has have had got get did member members
  england wales welsh scotland scottish glasgow edinburgh cardiff belfast northern ireland ni n if when what`)
/** What may stand beside an act and leaves its day as it is. */
const BESIDE = list(`
  racist racial racially race black asian brown muslim name names slur slurs word words joke jokes thing things comment
  comments remark remarks abuse abusive insult insults language incident attack n-word colour skin hair accent told
  work job shift night ward office canteen kitchen school depot bus theatre front team everyone everybody people someone
  somebody staff overtime promotion post role band offer shifts hours spot
  grounds reasons`)

// One act, which is over once it is done; and what can be done again.
const ONCE =
  "sacked|the sack|dismissed|fired|let go|made redundant|redundant|suspended|resigned|quit|walked out|sent home|passed over|turned down|refused|rejected|denied|demoted|disciplined|moved|cut|withdrawn"
const AGAIN =
  "excluded|abused|insulted|mocked|shouted|swore|sworn|spat|spit|shoved|pushed|hit|punched|slapped|kicked|grabbed|harassed|bullied|discriminated|attacked|threatened|assaulted|called|said|happened|act|deadline"
const WORDS =
  "(?:rac(?:ist|ial)|n-word) ?(?:names?|slurs?|words?|jokes?|things?|comments?|remarks?|abuse|insults?|incident|attack|language)"
const DONE = new RegExp(`\\b(?:${ONCE}|${AGAIN}|incident)\\b|\\b${WORDS}\\b`, "g")
const ENDS = new RegExp(`\\b(?:${ONCE})\\b`)
const OTHERS =
  /\b(?:managers?|boss|bosses|supervisors?|colleagues?|co-?workers?|workers?|patients?|customers?|clients?|passengers?|pupils?|students?|parents?|residents?|relatives?|visitors?|drivers?|nurses?|doctors?|consultants?|matron|sister|hr|employer|company|trust|council)\b/g
// It was done to the member, not to the other who is named: "sacked her", "abused by a patient", "said racist things".
const TO_THEM = new RegExp(
  `\\b(?:${ONCE}|${AGAIN}) (?:to |at |on )?(?:me|us|him|her|them|(?:my|our) member)\\b|\\bby\\b|\\b(?:said|shouted)\\b.*\\b${WORDS}\\b`,
)
// Somebody heard of it that day, or rang, or moved house.
const HEARD = /\btold (?:me|us|him|her|them|his|their|my|our|the|a|hr)\b/
const NO_ACT =
  /\bcalled\b(?! (?:me|us|him|her|them|a|an|my|our|(?:racist |racial )?names?|the n-word|racist|racial|black)\b)|\bmoved (?:to|from|on|in|out|job|role|post)\b/

const NOTIFIED = list(`
  acas lra labour relations agency day early conciliation ec told contacted notified started began opened applied form
  notification number`)
const TOLD = /\b(?:told|contacted|notified|started|began|opened|applied|notification|form|day a)\b|^(?:acas|lra)\b/
const CERTIFIED = list("acas lra certificate cert day b early conciliation ec came arrived received issued number")

// What may happen yet has no day behind it.
const TO_COME =
  /\b(?:wants?|wanted|wish(?:es)?|hopes?|plans?|planning|due|about|going|gonna|threaten\w*|ready) to\b|\b(?:will|won'?t|shall|might|could|should|if (?:i|he|she|they|we)|thinking|considering|to be|can (?:i|he|she|they|we|my))\b/
// Where somebody's years began: of no clock.
const BEGINNING = /\b(?:started|starts?|joined|began|born|birthday|employed|contract|registered|qualified)\b/
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
// What went before, or goes on: then the first of it counts, and that day was not typed.
const EARLIER = new RegExp(
  `\\b(?:in|since|during|around|early|late|mid|last) (?:the )?(?:${MONTH}|spring|summer|autumn|winter)\\b(?!\\s*\\d)|\\b(?:days?|weeks?|fortnight|months?|years?|ages) (?:ago|now|before)\\b|\\b(?:weeks|months|years) of\\b|\\b(?:for|over|past|last) (?:\\w+ )?(?:days|weeks|months|years|ages|year|month)\\b|\\b(?:since|in) (?:19|20)\\d\\d\\b|\\b(?:again|always|still|ongoing|keeps?|every (?:day|week|shift)|going on)\\b`,
)
const ALONE = /^(?:(?:on|dated|of|the|in|at|3 months less a day from)\s*)*$/
const CLAUSE = /[,;:.!?]+\s|\s(?:and|but|then|after|before|so|because|when|while|as)\s/g

/** @type {(said: string, ...lists: Set<string>[]) => boolean} */
const allKnown = (said, ...lists) =>
  (said.match(/[a-z0-9'-]+/g) ?? []).every((word) => /^\d[a-d]?$/.test(word) || lists.some((known) => known.has(word)))

/**
 * Return the part of a sentence that a day stands in, without any day.
 * @type {(text: string, found: DayFound, days: DayFound[]) => string}
 */
const about = (text, found, days) => {
  const ends = [...text.matchAll(CLAUSE)].map(({ index, 0: mark }) => ({ index, after: index + mark.length }))
  const begin = ends.findLast(({ after }) => after <= found.at)?.after ?? 0
  const end = ends.find(({ index }) => index >= found.at + found.length)?.index ?? text.length
  const here = days.filter(({ at }) => at >= begin && at < end), place = here.indexOf(found)
  const before = text.slice(place > 0 ? here[place - 1].at + here[place - 1].length : begin, found.at)
  const after = text.slice(found.at + found.length, here[place + 1]?.at ?? end)
  // Of several days in a row each has the words before it, or after it where the first has none before.
  if (here.length < 2) return `${before} ${after}`.trim()
  return (text.slice(begin, here[0].at).trim() ? before : after).trim()
}

/** Was something done to the member, and nothing else told? @type {(said: string) => boolean} */
const isAct = (said) =>
  said.search(DONE) >= 0 && !HEARD.test(said) && !NO_ACT.test(said) &&
  allKnown(said.replace(OTHERS, " ").replace(DONE, " "), SMALL, BESIDE) &&
  (said.search(OTHERS) < 0 || TO_THEM.test(said))

/** @type {(said: string) => Field | undefined} */
const fieldOf = (said) => {
  if (/\b(?:certificate|cert|day b)\b/.test(said)) return allKnown(said, SMALL, CERTIFIED) ? "b" : undefined
  if (/\b(?:acas|lra|conciliation|ec|day a)\b/.test(said)) {
    return TOLD.test(said) && allKnown(said, SMALL, NOTIFIED) ? "a" : undefined
  }
  return isAct(said) || ALONE.test(said) ? "act" : undefined
}

/**
 * Return the days in a text that have come: not that of what may happen yet, "wants to resign today".
 * @type {(text: string, today: string) => DayFound[]}
 */
export const gone = (text, today) => {
  const days = datesIn(text, today)
  return days.filter((found) => found.day <= today && !TO_COME.test(about(text.toLowerCase(), found, days)))
}

/**
 * Return the days that a clock counts from, of which a text leaves no doubt.
 * @param {string} typed
 * @param {DayFound[]} days
 * @returns {Partial<Record<Field, string>>}
 */
export const counted = (typed, days) => {
  const text = typed.toLowerCase().replace(/’/g, "'")
  const told = days.filter(({ unsure }) => !unsure).map((found) => {
    const said = about(text, found, days)
    return { ...found, said, field: fieldOf(said) }
  })
  /** @type {Partial<Record<Field, string>>} */
  const result = {}
  for (const { field, day } of told) if (field && field !== "act") result[field] ??= day
  const others = told.filter(({ field, said }) => field !== "a" && field !== "b" && !BEGINNING.test(said))
  const [act, another] = others.filter(({ field }) => field === "act")
  if (!act || another || others.some(({ day }) => day < act.day)) return result
  const without = `${text.slice(0, act.at)} ${text.slice(act.at + act.length)}`.trim()
  const goesOn = EARLIER.test(without) || (/\bsince\b/.test(without) && !ENDS.test(act.said))
  if (!goesOn && (!ALONE.test(act.said) || ALONE.test(without))) result.act = act.day
  return result
}
