// Words as search compares them: British spelling, one form for every ending, numbers as figures.
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu
const IRREGULAR = new Map(Object.entries({
  chose: "choose",
  chosen: "choose",
  sent: "send",
  said: "say",
  told: "tell",
  went: "go",
  gone: "go",
  paid: "pay",
  took: "take",
  taken: "take",
  gave: "give",
  given: "give",
  got: "get",
  gotten: "get",
  knew: "know",
  known: "know",
  wrote: "write",
  written: "write",
  women: "woman",
  men: "man",
  people: "person",
  children: "child",
  kept: "keep",
  held: "hold",
  heard: "hear",
  found: "find",
  spoke: "speak",
  spoken: "speak",
  lost: "lose",
  loss: "lose",
  won: "win",
  saw: "see",
  seen: "see",
  made: "make",
  left: "leave",
  felt: "feel",
  fell: "fall",
  began: "begin",
  begun: "begin",
  broke: "break",
  broken: "break",
  withdrew: "withdraw",
  withdrawn: "withdraw",
  thought: "think",
  brought: "bring",
  came: "come",
  ran: "run",
  proof: "prove",
  proven: "prove",
  choice: "choose",
  refusal: "refuse",
  seconded: "secondment",
  publication: "publish",
  publications: "publish",
  hid: "hide",
  hidden: "hide",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  twelve: "12",
}))
// Words that an ending turns into another: "informal" is not "information", nor a consultant a consultation. Each keeps
// its own form.
const APART = new Set(
  ("authority busy collective communication consultant direction directorate divisive finding fitness handful " +
    "important informal internal international likely limitation medication national nationality objective " +
    "offender organisation personal personality political positive proportionality publicity reference regulation " +
    "reporter response ruling secondment sessional succession systemic unite wording").split(" "),
)
/** @type {(word: string) => string | undefined} */
const apart = (word) => [word, word.replace(/(?:s|ly)$/, ""), word.replace(/ies$/, "y")].find((form) => APART.has(form))
// Words that carry little by themselves. "Must", "may", "because", "not", "before" and "after" are not among them: law
// turns on them.
const COMMON = new Set(
  ("a an and any are as at be been being but by can could did do does doing for from had has have having he her " +
    "here hers him his how i if in into is it its just like me my of on or our really she so some than that the " +
    "their them then there these they this those to too up us very was we were what when where which who why will " +
    "with would you your yours am get go thing something v versus").split(" "),
)
// American to British, for words on both sides: the form need only be the same on each.
/** @type {[RegExp, string][]} */
const BRITISH = [
  [/([a-z]{3})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, "$1is$2"],
  [/yz(e|ed|es|er|ers|ing)$/, "ys$1"],
  [/^(col|lab|behavi|fav|hon|neighb|hum|rum|harb|endeav)or/, "$1our"],
  [/(practi|licen|defen|offen)s(e|ed|es|ing)$/, "$1c$2"],
  [/(cancel|counsel|label|level|model|travel|signal|total)(ed|ing|er|ers|or|ors)$/, "$1l$2"],
  [/^program(s?)$/, "programme$1"],
  [/^judgement/, "judgment"],
  [/^(fulfil|enrol)l(?!ed|ing)/, "$1"],
  [/^cent(er)(s?)$/, "centre$2"],
  [/^(p|orthop)ediat/, "$1aediat"],
  [/^(an)esth/, "$1aesth"],
  [/^(skeptic)/, "sceptic"],
  [/^ageing$/, "aging"],
]
const ASCII = /^[\x00-\x7f]*$/
const HYPHEN = /[-\u2010\u2011]/
/** @type {Map<string, string>} */
const cache = new Map()

const MAY_DIFFER =
  /iz(?:e|a|i)|yz|or|se|sing|led|ling|ler|lor|^program|^judgement|lfill|enroll|^center|pediat|anesth|skeptic|^ageing/

/** @type {(word: string) => string} */
export const british = (
  word,
) => (MAY_DIFFER.test(word) ? BRITISH.reduce((said, [pattern, form]) => said.replace(pattern, form), word) : word)

/**
 * The form that stands for a word and all its endings.
 * @type {(word: string) => string}
 */
export const stem = (word) => {
  let found = cache.get(word)
  if (found === undefined) {
    const plain = british(word), one = IRREGULAR.get(plain) ?? plain
    found = apart(one) ?? stemmer(one)
    cache.set(word, found)
  }
  return found
}

// Typed with its apostrophe or without: "dont", "cant". "Were", "well", "ill" and "id" are words of their own.
const NOT = /\b(ca|wo|ai|are|could|did|does|do|had|has|have|is|must|need|should|was|were|would)n'?t\b/g
const SHORT = /\b(?:(you|they)(?:re|ve|ll|d)|(we|i)ve|(he|she|who|what|that|there|where)s|(i)m)\b/g
/** @type {Record<string, string>} */
const WHOLE = { ca: "can", wo: "will", ai: "is" }

/**
 * Lower case, straight quotes, no accents, "isn't" and "isnt" as "is not", and no 's.
 * @type {(text: string) => string}
 */
export const plain = (text) => {
  const lower = text.toLowerCase()
  const ascii = ASCII.test(lower) ? lower : lower.replace(/[‘’ʼ]/g, "'").normalize("NFD").replace(/\p{M}/gu, "")
  const said = ascii.replace(NOT, (_, verb) => `${WHOLE[verb] ?? verb} not`).replace(SHORT, "$1$2$3$4")
    .replace(/\bcannot\b/g, "can not").replace(/'(?:s|m|re|ve|ll|d)\b/g, "")
  const dotted = said.includes(".") ? said.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1") : said
  return dotted.includes("&amp;") ? dotted.replace(/&amp;/g, " and ") : dotted
}

/** @typedef {{words: string[], joined: string[]}} Piece A piece of text: see `read`. */
/** @type {Map<string, Piece>} */
const pieces = new Map()

/**
 * The words in a piece of text without spaces, and those that a hyphen joins; kept, because a few thousand pieces make
 * all the text.
 * @type {(piece: string) => Piece}
 */
const read = (piece) => {
  let found = pieces.get(piece)
  if (!found) {
    const said = plain(piece)
    const hyphened = HYPHEN.test(piece) ? said.match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)+/gu) ?? [] : []
    found = { words: said.match(WORD) ?? [], joined: hyphened.map((word) => word.replace(/\P{L}/gu, "")) }
    pieces.set(piece, found)
  }
  return found
}

/** @type {(text: string, what: keyof Piece) => string[]} */
const gather = (text, what) => {
  /** @type {string[]} */
  const found = []
  for (const piece of text.split(/\s+/)) found.push(...read(piece)[what])
  return found
}

/**
 * The words of a text, in order.
 * @type {(text: string) => string[]}
 */
export const words = (text) => gather(text, "words")

/**
 * Words joined by a hyphen, as one: "co-worker" also answers "coworker".
 * @type {(text: string) => string[]}
 */
export const joined = (text) => (HYPHEN.test(text) ? gather(text, "joined") : [])

/**
 * Text of the index without its tags.
 * @type {(html: string) => string}
 */
export const bare = (html) =>
  html.replace(/<[^>]+>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"')

/**
 * "Going" is as common as "go"; "use" is not "us", though they share a form.
 * @type {(word: string) => boolean}
 */
export const isCommon = (word) => COMMON.has(word) || (stem(word) !== "us" && COMMON.has(stem(word)))
