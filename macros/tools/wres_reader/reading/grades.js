// Pay bands in words: "AfC Band 5", "Band 8 - Range A", "VSM", and clusters of several, "Bands 8a to 9".

const CODE = "(?:under 1|below 1|<\\s*1|\\d[a-d]?|vsm)"
const SCALE = "(?:afc |agenda for change |pay )*"
const AND = "\\s*(?:-|to|and|&|/|,)\\s*"
const CLUSTERS = [
  `(?:\\bcluster\\s*\\d\\s*[:(,-]*\\s*)?\\b(?:${SCALE}bands?|afc|agenda for change)\\s*${CODE}(?:${AND}(?:bands?\\s*)?${CODE})+\\)?`,
  `\\b(?:under|below)\\s*(?:afc\\s*)?band\\s*1${AND}(?:bands?\\s*)?${CODE}`,
  // “8c-9 & VSM” is nothing else.
  `^\\s*(?:afc\\s*)?8[a-d](?:${AND}(?:8?[a-d]|9|vsm)\\b)+\\s*$`,
  "^\\s*(?:afc\\s*)?8[a-d]?\\s*(?:and|&|or)\\s*(?:above|over)\\s*$",
  "\\bcluster\\s*\\d\\b",
  "\\bbands?\\s*\\d[a-d]?\\s*(?:and|&)\\s*(?:above|over|below)",
]
const BANDS = [
  "\\b(?:(?:afc|agenda for change|pay|nhs)\\s+)*(?:band|afc grade|afc|agenda for change)\\s*0?([1-9])" +
  "(?:\\s*[-,]?\\s*(?:range\\s*)?([a-d])\\b)?(?:\\s*\\(?afc\\)?)?",
  "\\b(8)\\s*[-,]?\\s*(?:range\\s*)?([a-d])\\b",
  "\\b(?:under|below)\\s*(?:afc\\s*)?band\\s*1\\b",
  "\\bvery senior managers?(?:\\s*\\(?vsm\\)?)?",
  "\\bvsm\\b",
  "\\bgrade\\s*0?\\d{1,2}\\b",
]
const CLUSTER = new RegExp(CLUSTERS.join("|")), ONE_BAND = new RegExp(BANDS.join("|"))

/**
 * Take a band out of some words in small letters: its code, and whether it is a cluster of several.
 * @type {(text: string) => {band: string | null, cluster: boolean, rest: string}}
 */
export const bandIn = (text) => {
  const several = text.match(CLUSTER)
  if (several) return { band: several[0].trim(), cluster: true, rest: text.replace(several[0], " ") }
  const one = text.match(ONE_BAND)
  if (!one) return { band: null, cluster: false, rest: text }
  const [said, number, letter, eight, range] = one
  const [, grade] = said.match(/^grade\s*0?(\d+)/) ?? []
  // Of a council, say.
  if (grade) return { band: `grade ${grade}`, cluster: false, rest: text.replace(said, " ") }
  const band = number ? number + (letter ?? "") : eight ? `8${range}` : /senior|vsm/.test(said) ? "vsm" : "under 1"
  return { band, cluster: false, rest: text.replace(said, " ") }
}
