// Which of the days that were typed a clock counts from: that of the act, Day A or Day B. A wrong one tells a rep that
// they are late, or that there is time left. So a day is taken only where every word of its part of the sentence is
// known here and together they say what the day is of. Any other is left for the tool to ask.
import { plain, unasked } from "./asked.js"
import { datesIn } from "./dates.js"
import { placeless } from "./places.js"
/** @import { DayFound, Field } from "./types.d.ts" */

/** @type {(text: string) => Set<string>} */
const list = (text) => new Set(text.trim().split(/\s+/))
const SMALL = list(`
  i we he she they it you me us him her them my our his their your a an the this that just very
  on at in from by of to with since dated for out up must need do does act claim how long left
  was were is been be has have had got get did member members if when what`)
/** What may stand beside an act and leaves its day as it is. */
const BESIDE = list(`
  racist racial racially race black asian brown muslim name names slur slurs word words joke jokes thing things comment
  comments remark remarks abuse abusive insult insults language incident attack n-word colour skin hair accent
  work job shift night ward office canteen kitchen school depot bus theatre front team everyone everybody people someone
  somebody staff overtime promotion post role band offer shifts hours spot
  leave holiday training course secondment transfer interview bonus prayer prayers break breaks flexible working
  made used sent shared message messages meme memes group chat
  grounds reasons`)

// The end of a job; one act, which is over once it is done; and what can be done again.
const JOB_ENDED =
  "sacked|the sack|dismissed|fired|let go|got rid of|laid off|the boot|the push|made redundant|redundant|lost (?:(?:my|our|his|her|their|the) )+job|job ended|job was ended"
const ONCE =
  `${JOB_ENDED}|suspended|sent home|passed over|overlooked|turned down|refused|rejected|denied|demoted|disciplined|(?:given (?:a |an )?)?(?:(?:verbal|first|final|written) )+warning|given a warning|moved|cut|withdrawn`
const AGAIN =
  "excluded|abused|insulted|mocked|shouted|swore|sworn|spat|spit|shoved|pushed|hit|punched|slapped|kicked|grabbed|harassed|bullied|discriminated|attacked|threatened|assaulted|called|said|happened"
const WORDS =
  "(?:(?:rac(?:ist|ial)|n-word) ?(?:names?|slurs?|words?|jokes?|things?|comments?|remarks?|abuse|insults?|incident|attack|language|messages?|memes?)|slurs?|insults?|[a-z]-word)"
const TOLD_OFF =
  "told (?:(?:me|us|him|her|them) )?to go (?:back|home)(?: to (?:(?:my|our|his|her|their|your) )?(?:own )?country)?"
const DONE = new RegExp(`\\b(?:${TOLD_OFF}|${ONCE}|${AGAIN}|incident|act|deadline)\\b|\\b${WORDS}\\b`, "g")
const ENDS = new RegExp(`\\b(?:${ONCE})\\b`), REPEATS = new RegExp(`\\b(?:${AGAIN})\\b`)
const SACKED = new RegExp(`\\b(?:${JOB_ENDED})\\b`)
// What drove them out came first.
const LEFT = /\b(?:resigned|quit|walked out)\b/
const OTHERS =
  /\b(?:managers?|boss|bosses|supervisors?|colleagues?|co-?workers?|workers?|patients?|customers?|clients?|passengers?|pupils?|students?|parents?|residents?|relatives?|visitors?|drivers?|nurses?|doctors?|consultants?|matron|sister|hr|employer|company|trust|council)\b/g
// The day of what they were sacked for is not that of the sacking. Another may have been sacked: "the racist".
const FOR =
  /\b(?:sacked|the sack|dismissed|fired|let go|suspended|disciplined|demoted|moved|sent home)\b.*\b(?:for|over|of)\b/
// "Told on 5 October he would be sacked": the day they heard.
const HEARD_THEN = /^(?:(?:i|he|she|they|we|(?:my |our )?member) )?(?:was |were )?told(?: on)? @/
const UNTIL = /\bby @/
// "From 1 June to 14 November": it went on, and the last of it counts.
const SPAN = /(?:^| )(?:from|to|until|till?|through|[-–—]+) @/
// The day of what was refused, not of the refusal: "the course she was refused is on", "refused leave for".
const THING = new RegExp(`\\b(?:${ONCE})(?: for)? (?:is|are|was|were)\\b|\\bfor @`)
const DENIED = /\bden(?:y|ies|ied) (?:that|it|this|there|having|doing|saying)\b/
// It was done to the member, not to the other who is named: "sacked her", "abused by a patient", "said racist things".
const TO_THEM = new RegExp(
  `\\b(?:${ONCE}|${AGAIN}) (?:to |at |on )?(?:me|us|him|her|them|(?:my|our) member)\\b|\\bby\\b|\\b(?:said|shouted)\\b.*\\b${WORDS}\\b`,
)
// Somebody heard of it that day, or rang, or moved house.
const HEARD = /\btold (?:me|us|him|her|them|his|their|my|our|the|a|hr)\b/
const NO_ACT =
  /\bcalled\b(?! (?:me|us|him|her|them|a|an|my|our|(?:racist |racial )?names?|the [a-z]-word|racist|racial|black)\b)|\bmoved (?:to|from|on|in|out|job|role|post)\b/

const NOTIFIED = list(`
  acas lra labour relations agency day early conciliation ec told contacted notified started began opened applied form
  notification number`)
const TELLS = /\b(?:acas|lra) (?:told|contacted|notified) (?:me|us|him|her|them|my|our|the|a)\b|\bby\b/
const TOLD = /\b(?:told|contacted|notified|started|began|opened|applied|notification|form|day a)\b|^(?:acas|lra)\b/
const CERTIFIED = list(
  "acas lra certificate cert day b early conciliation ec came arrived received issued number ended finished closed over",
)
// The certificate comes when conciliation is over, or later: counted from that day no last day is too late.
const ENDED = /\b(?:ended|finished|closed|over)\b/

const DUE = /\b(?:deadline|limit|(?:last|latest) (?:day|date))(?: to \w+)?(?: (?:is|was|by|on))? @/

// What may happen yet has no day behind it.
const TO_COME =
  /\b(?:wants?|wanted|wish(?:es)?|hopes?|plans?|planning|due|about|going|gonna|threaten\w*|ready) to\b|\b(?:will|won'?t|shall|might|could|should|being|threatened that|if (?:i|he|she|they|we)|thinking|considering|to be|can (?:i|he|she|they|we|my))\b/
// Where somebody's years began: of no clock.
const BEGINNING = /\b(?:started|starts?|joined|began|born|birthday|employed|contract|registered|qualified)\b/
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
// What went before, or goes on: then the first of it counts, and that day was not typed.
const EARLIER = new RegExp(
  `\\b(?:in|since|during|around|early|late|mid|last) (?:the )?(?:${MONTH}|spring|summer|autumn|winter)\\b(?!\\s*\\d)|\\b(?:days?|weeks?|fortnight|months?|years?|ages) (?:ago|now|before)\\b|\\b(?:weeks|months|years) of\\b|\\b(?:for|over|past|last) (?:\\w+ )?(?:days|weeks|months|years|ages|year|month)\\b|\\b(?:since|in) (?:19|20)\\d\\d\\b|\\b(?:again|always|still|ongoing|keeps?|every (?:day|week|shift)|going on)\\b`,
)
const ALONE = /^(?:(?:on|dated|of|the|in|at|@|3 months less a day from)\s*)*$/
const CLAUSE = /[,;:.!?]+\s|\s(?:and|but|then|after|before|so|because|when|while|as)\s/g

/** @type {(said: string, ...lists: Set<string>[]) => boolean} */
const allKnown = (said, ...lists) =>
  (placeless(said).match(/[a-z0-9'-]+/g) ?? []).every((word) =>
    /^\d[a-d]?$/.test(word) || lists.some((known) => known.has(word))
  )

/** The part of a sentence that a day stands in. @type {(text: string, found: DayFound) => {begin: number, end: number}} */
const clause = (text, { at, length }) => {
  const ends = [...text.matchAll(CLAUSE)].map(({ index, 0: mark }) => ({ index, after: index + mark.length }))
  return {
    begin: ends.findLast(({ after }) => after <= at)?.after ?? 0,
    end: ends.find(({ index }) => index >= at + length)?.index ?? text.length,
  }
}

/**
 * Return what that part says of a day, with @ where the day stands and no other.
 * @type {(text: string, found: DayFound, days: DayFound[]) => string}
 */
const about = (text, found, days) => {
  const { begin, end } = clause(text, found)
  const here = days.filter(({ at }) => at >= begin && at < end), place = here.indexOf(found)
  const before = text.slice(place > 0 ? here[place - 1].at + here[place - 1].length : begin, found.at)
  const after = text.slice(found.at + found.length, here[place + 1]?.at ?? end)
  // Of several days in a row each has the words before it, or after it where the first has none before.
  const last = place === here.length - 1
  const follow = here.length > 1 && !text.slice(begin, here[0].at).trim()
  return [follow ? "" : before, "@", follow || last ? after : ""].join(" ").replace(/\s+/g, " ").trim()
}

/** Conciliation that has ended, on a day that was not given. */
const OVER = /\b(?:over|ended|finished|closed|failed|done|certificate|cert|number|issued)\b/
/** Was something done to the member, and nothing else told? @type {(heard: string) => boolean} */
const isAct = (heard) => {
  const said = HEARD_THEN.test(heard) ? heard.replace(/\b(?:told|that|would)\b/g, " ") : heard
  return said.search(DONE) >= 0 &&
    ![HEARD, NO_ACT, FOR, UNTIL, LEFT, DUE, THING, DENIED].some((other) => other.test(said)) &&
    !(ENDS.test(said) && (REPEATS.test(said) || /\bracist\b(?! (?:grounds|reasons))/.test(said.replace(DONE, " ")))) &&
    allKnown(said.replace(OTHERS, " ").replace(DONE, " "), SMALL, BESIDE) &&
    (said.search(OTHERS) < 0 || TO_THEM.test(said))
}

/** @type {(said: string) => Field | undefined} */
const fieldOf = (said) => {
  if (/\b(?:certificate|cert|day b)\b/.test(said)) {
    return !TELLS.test(said) && allKnown(said, SMALL, CERTIFIED) ? "b" : undefined
  }
  if (/\b(?:acas|lra|conciliation|ec|day a)\b/.test(said)) {
    if (ENDED.test(said) && !TELLS.test(said) && allKnown(said, SMALL, CERTIFIED)) return "b"
    return TOLD.test(said) && !TELLS.test(said) && allKnown(said, SMALL, NOTIFIED) ? "a" : undefined
  }
  return isAct(said) || ALONE.test(said) ? "act" : undefined
}

/**
 * Return the days in a text that have come: not that of what may happen yet, "wants to resign today".
 * @type {(text: string, today: string) => DayFound[]}
 */
export const gone = (text, today) => {
  const days = datesIn(text, today), told = unasked(plain(text), days)
  return days.filter((found) => found.day <= today && !TO_COME.test(about(told, found, days)))
}

/** Is it said, without a day, that the member's own job is over? @type {(typed: string) => boolean} */
export const jobOver = (typed) =>
  plain(typed).split(CLAUSE).some((part) => SACKED.test(part) && !TO_COME.test(part) && isAct(part))

/** Is it the day that the job ended, not that of notice? @type {(typed: string, days: DayFound[], act: string) => boolean} */
export const endedJob = (typed, days, act) => {
  const text = unasked(plain(typed), days)
  return days.filter(({ day }) => day === act).every((found) => {
    const said = about(text, found, days)
    return SACKED.test(said) && !HEARD_THEN.test(said) && isAct(said)
  })
}

/**
 * Return the days that a clock counts from, of which a text leaves no doubt.
 * @param {string} typed
 * @param {DayFound[]} days
 * @returns {Partial<Record<Field, string>>}
 */
export const counted = (typed, days) => {
  const text = unasked(plain(typed), days)
  const told = days.filter(({ unsure }) => !unsure).map((found) => {
    const said = about(text, found, days)
    return { ...found, said, field: fieldOf(said) }
  })
  /** @type {Partial<Record<Field, string>>} */
  const result = {}
  const acas = /\b(?:acas|lra|conciliation|ec|day [ab])\b/.test(text) // there are certificates of other things
  // Where Acas is named, a day left unread may be that which turns the answer: then the clock asks for each.
  if (acas && told.some(({ field, said }) => !field && !/\bnot\b/.test(said))) return {}
  for (const { field, day } of told) if (acas && field && field !== "act") result[field] ??= day
  if (result.a && result.b && result.b < result.a) return {}
  if (acas && !result.a && !result.b && OVER.test(text)) return {}
  const others = told.filter(({ field, said }) => field !== "a" && field !== "b" && !BEGINNING.test(said))
  if (others.some(({ said }) => SPAN.test(said.replace("3 months less a day from", "")))) return result
  const [act, another] = others.filter(({ field }) => field === "act")
  if (!act || another || others.some(({ day }) => day < act.day)) return result
  const without = `${text.slice(0, act.at)} ${text.slice(act.at + act.length)}`.trim()
  // "Dismissed after the incident on 14 August": when it was, nobody said.
  const dated = new Map(days.map((found) => clause(text, found)).map(({ begin, end }) => [begin, end]))
  const undated = [...dated].reduceRight((rest, [begin, end]) => rest.slice(0, begin) + rest.slice(end), text)
  const ended = !ENDS.test(act.said) && ENDS.test(undated)
  const goesOn = ended || EARLIER.test(without) || (/\bsince\b/.test(without) && !ENDS.test(act.said))
  if (!goesOn && (!ALONE.test(act.said) || ALONE.test(without))) result.act = act.day
  const first = [result.a, result.b].filter(Boolean).sort()[0]
  return result.act && first && first < result.act ? { act: result.act } : result
}
