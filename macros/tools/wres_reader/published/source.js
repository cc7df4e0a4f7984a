// Words that are put another way, and keep where each sign of them stood: so that they are quoted as written. No page here.
/** @typedef {{text: string, from: number[], to: number[], written: string}} Source `from` and `to`: where each sign stood. */

/** @type {(written: string) => Source} */
export const source = (written) => ({
  text: written,
  from: Array.from({ length: written.length }, (_, i) => i),
  to: Array.from({ length: written.length }, (_, i) => i + 1),
  written,
})

/**
 * Put each match another way.
 * @type {(was: Source, pattern: RegExp, by: string | ((match: RegExpMatchArray) => string)) => Source}
 */
export const put = (was, pattern, by) => {
  /** @type {Source} */
  const made = { text: "", from: [], to: [], written: was.written }
  /** @type {(start: number, end: number) => void} */
  const keep = (start, end) => {
    made.text += was.text.slice(start, end)
    made.from.push(...was.from.slice(start, end))
    made.to.push(...was.to.slice(start, end))
  }
  let last = 0
  for (const match of was.text.matchAll(pattern)) {
    const end = match.index + match[0].length, words = typeof by === "string" ? by : by(match)
    keep(last, match.index)
    made.text += words
    for (let i = 0; i < words.length; i++) {
      made.from.push(was.from[match.index])
      made.to.push(was.to[end - 1])
    }
    last = end
  }
  keep(last, was.text.length)
  return made
}

/** The words as they were written. @type {(made: Source, start: number, end: number) => string} */
export const quoted = ({ from, to, written }, start, end) => written.slice(from[start], to[end - 1]).trim()
