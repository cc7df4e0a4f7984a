// The marks of footnotes. A raised digit is a mark and never a digit: 24¹, 24^1, 24*, 24† and 24 [1] are all 24. No page here.

/** Signs that stand above or below the line, or in a circle: normal digits and letters by NFKC, which would join them. */
const RAISED = /[ªº¹²³ʰ-ʸᴬ-ᵪᶛ-ᶿ⁰-ₜ①-⓿❶-➓]+/g
const FIGURE = "[<≤~]?\\s*\\d[\\d,.'\\s()%/|-]*?"
const NOTE = "[\\da-z]{1,2}"
const MARKS = [
  "[*†‡§¶#↑↓→←▲▼△▽⬆⬇]+",
  `\\^\\s*\\(?${NOTE}\\)?`,
  `\\[(?:notes?\\s*)?${NOTE}\\]`,
  "\\((?:see\\s+)?notes?\\s*[\\da-z]+\\)",
  // Of one digit and a letter, as in "8 a", nobody can tell: it may be a band.
  "(?<=\\d\\d%?)\\s[a-hpr]",
]
const MARKED = new RegExp(`^(${FIGURE})\\s*(?:${MARKS.join("|")})$`, "i")

/**
 * Words without the signs that stand above or below the line.
 * @type {(text: string) => string}
 */
export const unraised = (text) => text.replace(RAISED, "")
/**
 * A figure without the mark after it. Other words stay as they are.
 * @type {(text: string) => string}
 */
export const unmarked = (text) => text.match(MARKED)?.[1].trim() ?? text
