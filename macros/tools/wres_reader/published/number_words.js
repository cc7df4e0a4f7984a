// Numbers written out, as one grammar: “two and a half”, “three fifths”, “fifteen”, “twelve point five”, “twice”.
// No page here.

/** @type {Record<string, number>} */
const NUMBERS = Object.fromEntries([
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ").map((word, i) => [word, i + 1]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 10 * i + 20]),
])
/** @type {Record<string, number>} */
const PARTS = Object.fromEntries([
  ["half", 2],
  ["halve", 2],
  ..."third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ").map((word, i) => [word, i + 3]),
  ["twentieth", 20],
  ["hundredth", 100],
])
const ONES = Object.keys(NUMBERS).slice(0, 9).join("|")
const TEENS = Object.keys(NUMBERS).slice(9, 19).join("|")
const TENS = Object.keys(NUMBERS).slice(19).join("|")
/** A whole number below a hundred, in words. */
export const WHOLE = `(?:(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|(?:${ONES}))(?![a-z])`
const PART = `(?:${Object.keys(PARTS).join("|")})s?(?![a-z])`
const FRACTION = `(?:half(?![a-z])|(?:an?|${ONES})[- ]${PART})`
const MIXED = `(?:${WHOLE}|\\d{1,2})[- ]and[- ]${FRACTION}`
const DECIMAL = `(?:${WHOLE}|nought|zero) point (?:${ONES}|nought|zero)(?: (?:${ONES}|nought|zero))*(?![a-z])`
const TIME = "(?![- ]?(?:years?|months?|weeks?|days?|hours?)\\b)"

/** Numbers in words that are figures: a part of one, or a number with a unit. `unit` is what stands after it. */
export const WORDED = new RegExp(
  `(?<![\\w.-])(?:(?<parted>${MIXED}|${FRACTION})|(?<counted>${DECIMAL}|${WHOLE})(?=%| points?\\b|[- ]?fold\\b| times\\b))` +
    `(?<unit>%| points?\\b|[- ]?fold\\b)?${TIME}`,
  "gi",
)
/** @type {[pattern: RegExp, value: number][]} */
export const MULTIPLES = [
  [/\bhalf (?:as (?:likely|many|much|often|high) )?again\b/gi, 1.5],
  [/\b(?:twice|doubled?)\b/gi, 2],
  [/\b(?:thrice|trebled?|tripled?)\b/gi, 3],
  [/\bquadrupled?\b/gi, 4],
  [/\bhalved\b/gi, 0.5],
]

/**
 * What a number in words comes to; `step` is what it is given to: halves, tenths, ones.
 * @type {(words: string) => {value: number, step: number}}
 */
export const worth = (words) => {
  const [head, tail] = words.toLowerCase().split(" point ")
  if (tail) {
    const digits = tail.split(" ").map((word) => NUMBERS[word] ?? 0).join("")
    return { value: Number(`${worth(head).value}.${digits}`), step: 10 ** -digits.length }
  }
  let whole = 0, pending = 0, step = 1
  for (const word of head.split(/[- ]+/)) {
    const part = PARTS[word] ?? PARTS[word.replace(/s$/, "")]
    if (part) {
      pending = (pending || 1) / part
      step = 1 / part
    } else if (word === "and") {
      whole = pending
      pending = 0
    } else pending += word === "a" || word === "an" ? 1 : NUMBERS[word] ?? (Number(word) || 0)
  }
  return { value: whole + pending, step }
}
