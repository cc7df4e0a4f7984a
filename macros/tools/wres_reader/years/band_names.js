// The name of a pay band: its section, its place on the ladder of bands, and its cluster. No page here.

export const CLUSTERS = ["Bands 1 to 5", "Bands 6 and 7", "Bands 8a and over"]

const SECTIONS = /** @type {[pattern: RegExp, section: string][]} */ ([
  [/\bnon[- ]?clinical\b/i, "Non-clinical"],
  [/\b(?:medical|dental|doctors?|consultants?|trainees?)\b/i, "Medical and dental"],
  [/\bclinical\b/i, "Clinical"],
])

/**
 * The section that some words name, or an empty text.
 * @type {(words: string) => string}
 */
export const sectionOf = (words) => SECTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? ""

/**
 * Where a band stands: 0 for under band 1, 5 for band 5, 8.1 to 8.4 for 8a to 8d, 10 for very senior managers; null for
 * what is no band, such as a grade of doctors.
 * @type {(name: string) => number | null}
 */
export const rankOf = (name) => {
  if (sectionOf(name) === "Medical and dental") return null
  if (/\bvsm\b|very senior/i.test(name)) return 10
  if (/\bunder\b.*\b1\b/i.test(name)) return 0
  if (/\d[a-d]?\s*(?:-|to|and|&|\+)\s*(?:band\s*)?\d/i.test(name)) return null // a cluster is no step
  const found = /\b(?:band|afc|grade)?[\s-]*([1-9])\s*(?:-?\s*(?:range)?\s*([a-d]))?\b/i.exec(name)
  if (!found || (!/band|afc|grade/i.test(name) && !/^\W*[1-9]\s*[a-d]?\W*$/i.test(name))) return null
  const letter = found[2] ? " abcd".indexOf(found[2].toLowerCase()) / 10 : 0
  return Number(found[1]) + letter
}

/**
 * The cluster of a place on the ladder, or null.
 * @type {(rank: number | null) => string | null}
 */
export const clusterOf = (rank) => (rank === null ? null : CLUSTERS[rank < 6 ? 0 : rank < 8 ? 1 : 2])
