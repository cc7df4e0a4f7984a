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

/** The grades of councils and others come in order, and are no bands: they stand from here. */
const GRADES = 100

/**
 * The first and the last of bands put together, “Bands 8a to 9”, “Bands 5 and below”; null for one band.
 * @type {(name: string) => [from: number, to: number] | null}
 */
export const clusterRange = (name) => {
  const found = /(\d)[a-d]?(?:\s*,\s*\d[a-d]?)*\s*(?:-|to|and|&|\+)\s*(?:band\s*)?(\d|vsm|above|over|below|under)/i
    .exec(name)
  if (!found || !/\b(?:bands?|afc|cluster)\b/i.test(name)) return null
  const from = Number(found[1])
  return /below|under/i.test(found[2]) ? [0, from] : [from, Number(found[2]) || 10]
}

/**
 * Where a band stands: 0 for under band 1, 5 for band 5, 8.1 to 8.4 for 8a to 8d, 10 for very senior managers; null for
 * what is no band, such as a grade of doctors.
 * @type {(name: string) => number | null}
 */
export const rankOf = (name) => {
  if (sectionOf(name) === "Medical and dental") return null
  if (/\bvsm\b|very senior/i.test(name)) return 10
  if (/\bunder\b.*\b1\b/i.test(name)) return 0
  // A cluster is no step.
  if (clusterRange(name)) return null
  const grade = /^\W*grade\s*0?(\d{1,2})\b/i.exec(name)
  if (grade) return GRADES + Number(grade[1])
  const found = /\b(?:band|afc|grade)?[\s-]*([1-9])\s*(?:-?\s*(?:range)?\s*([a-d]))?\b/i.exec(name)
  if (!found || (!/band|afc|grade/i.test(name) && !/^\W*[1-9]\s*[a-d]?\W*$/i.test(name))) return null
  const letter = found[2] ? " abcd".indexOf(found[2].toLowerCase()) / 10 : 0
  return Number(found[1]) + letter
}

/**
 * The cluster of a place on the ladder, or null.
 * @type {(rank: number | null) => string | null}
 */
export const clusterOf = (rank) => (rank === null || rank >= GRADES ? null : CLUSTERS[rank < 6 ? 0 : rank < 8 ? 1 : 2])

/** @param {string} name */
export const isTotal = (name) =>
  /^\W*(?:(?:grand |overall |sub[- ]?)?totals?\b|all (?:staff|bands|employees)\b|(?:overall |whole |total )?workforce\b|staff in post\b|headcount\b|sum\b)/i
    .test(name)

/** Whether a name is that of a part of the trust, whose people stand in the bands too. @param {string} name */
export const isPart = (name) =>
  /\b(?:divisions?|directorates?|departments?|dept|sites?|localit(?:y|ies)|care groups?|business units?|wards?|regions?)\b/i
    .test(name)

// The bands that any trust of some size has people in.
const EVERYWHERE = [2, 3, 4, 5, 6, 7, 8]
/**
 * What a list of Agenda for Change bands lacks: the bands, or one of the two kinds of staff. Nobody knows of other lists.
 * @type {(lines: {name: string, section: string, rank: number | null}[]) => string[]}
 */
export const absentFrom = (lines) => {
  const bands = lines.filter(({ rank }) => rank !== null && rank < GRADES)
  const ranges = lines.map(({ name }) => clusterRange(name)).filter((one) => one !== null)
  if (!bands.length && !ranges.length) return []
  const lacking = EVERYWHERE.filter((rank) =>
    !bands.some((one) => Math.floor(one.rank ?? 0) === rank) && !ranges.some(([from, to]) => from <= rank && rank <= to)
  )
  const sections = new Set(lines.map(({ section }) => section))
  const other = { Clinical: "non-clinical staff", "Non-clinical": "clinical staff" }
  const sides = Object.entries(other).filter(([one]) => sections.has(one))
  return [
    ...(lacking.length
      ? [`band${lacking.length > 1 ? "s" : ""} ${lacking.join(", ").replace(/, (\d)$/, " and $1")}`]
      : []),
    ...(sides.length === 1 ? [sides[0][1]] : []),
  ]
}
