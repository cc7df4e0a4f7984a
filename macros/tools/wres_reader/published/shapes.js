// The shapes of a clause of which it is certain what its figure is. A clause that has none of them is not judged.
// No page here.
//
// The letters, as tokens.js gives them. Figures: % per cent, p points, x times, q a part in words, d with decimals, n whole,
// s a bound, f “9 of 725”, o odds, e alike, 0 none, u undefined, c a change, A “by less than half”, L “or one in five”, 1 a base or a total. Whose: B, W groups,
// O others, H ours, S all staff, U not stated, T total, b the board. Wholes: C cases, F workforce, Q shortlist, P applicants.
// Years: Y, Z last, N this. Words: R ratio, r rate, K gap, a as likely, m more or less, j above, k than, h over-represented,
// w make up, v change, < from, > to, @ arrow, E equality, V in favour of, g the range, z respectively, i in, ! not, & and.
/** Words for the pieces of shapes. */
const G = "[BW]", F = "[%pxqdnfoeu0]", X = "[xqd%]", WHOLE = "[CFQP]"
/** A second way of writing the figure before it: “(9 of 725)”. */
const SAME = "(?:(?<=[fqn].{0,3})\\(%\\)|(?<=%.{0,3})\\(f\\))?"

const SHARE = "(?:not-)?(?:white-)?share|(?:white-)?known"
/** @param {string} names */
const only = (names) => new RegExp(`^(?:${names})$`)

/** @type {Record<string, RegExp>} The readings that each measure can have. */
export const MEASURES = {
  rate: only(`${SHARE}|of-cases|of-staff`),
  rates: only(SHARE),
  own: only(SHARE),
  either: only(`${SHARE}|of-staff`),
  part: only(`${SHARE}|of-cases|of-staff|all-rate|gap.*`),
  theirs: only(SHARE),
  all: only(`${SHARE}|all-rate|of-staff|of-cases|all-staff|staff|cases|all-cases`),
  ratio: /^(?:ratio|ratio-100|sign-only|more-times|less-times)$/,
  compare: /^(?:ratio|ratio-100|more|less|gap|represented)/,
  gap: /^(?:gap|represented)/,
  gapped: /^(?:gap|ratio)/,
  represented: /^represented/,
  plain: only(`ratio|${SHARE}`),
  none: only("cases|seats|(?:white-)?share|ratio"),
  count: /^(?:cases|staff|all-cases|all-staff|seats|all-seats)$/,
  tally: only("cases|staff"),
  tallied: only(`${SHARE}|of-cases|of-staff`),
  bare: /./,
  other: /^$/,
  base: /^$/,
  change: /^$/,
  against: /^$/,
  before: /./,
  now: /./,
}

/** @type {[measure: string, shape: string][]} In the order of figures, with a space between the measures of each. */
const TABLE = [
  // Somebody else’s
  ["other", `(?:k|mk|j)?(?:O+[RKr]*)+${F}(?:[am](?:k${G})?)?`],
  ["other", `(?:k|mk|j)[RKr]*${F}O`],
  ["other", `${F}O`],
  ["other other", `[%px](?:mk|j)O+[RKr]*${F}?`],
  ["other", `T?U+[SR]*:?${F}(?:\\([%n]\\))?`],
  ["other", `${F}(?:\\([%n]\\))?[CSF]?U`],
  ["base", `T?1|${G}1|1${G}`],
  ["base base", `T[CS]?n\\([1%]\\)`],
  // A share of one group
  ["rate", `v>%${G}|${G}!?[rR]?%r?${SAME}|[rR]${G}%${SAME}|%r?${G}!?${SAME}|%${SAME}r?${G}!?`],
  ["rate", `${G}r?[fq]${SAME}r?|[fq]${SAME}${G}[SP]?!?${SAME}|r${G}[fd]|[fq]${G}P`],
  ["rate", `%${G}P|${G}[rR]?[%fq]!`],
  // “Of BME staff, 98.8% did not”
  ["own", "[%fq]!"],
  ["rate", `%${G},?L[fq]|[fq]${G},?L%|%,?L[fq],?${G}`],
  ["plain", `${G}[rR]?d`],
  ["rate count", `${G}r?%\\(n\\)|%\\(n\\)${G}|%${G}\\(n\\)`],
  // A part of a whole
  ["part", `[%f]${SAME}${WHOLE}w?${G}|${G}[rw]*[%fq]${SAME}[CFQPS]|[%f]${SAME}Sw?${G}|[qf]${WHOLE}w?${G}`],
  ["part", `${WHOLE}w?[%f]${G}|r?${WHOLE}${G}[%f]|${G}r?${WHOLE}[%f]|${G}[CQ]w?[%]`],
  ["part", `[kw]?[%qf]${SAME}[CFQP]w?|[CQ]%`],
  [
    "part",
    `[%f]${SAME}b+S?!?${G}?|b+S?r?%|b+${G}?!?[%f]|[%f]${SAME}b+S?|fb+S?${SAME}|[%f]${SAME}${G}b+S?|[%f]b+!?${G}|b+w?[%f]${G}|${G}w?[%f]${SAME}b+|qb+S?${G}?`,
  ],
  ["part part", `(?:${G}[rw]*)?v?<%[CQ]>%[CQ]`],
  // The other group’s, beside one’s own
  ["theirs", `[kj]R?%${G}|[kj]${G}R%|mkR?%${G}|mk${G}R%`],
  ["gap theirs", `${G}?r?p(?:j|mk)R?${G}r?:?%|${G}?r?p(?:j|mk)%${G}`],
  ["rate theirs", `${G}r?\\(%\\)(?:j|mk)${G}r?\\(%\\)`],
  ["compare theirs", `(?:r?${G})?[xq](?:r${G}|${G}r)\\(?%\\)?`],
  ["rate gap theirs", `${G}r?\\(%\\)p(?:j|mk)${G}r?\\(%\\)|${G}r?%p(?:j|mk)${G}r?%`],
  ["part gap part", `(?:b+|F|${G}wb+)\\(%\\)pj?(?:b+|F)\\(%\\)`],
  ["part part", "(?:b+|F)\\(%\\)j(?:b+|F)\\(%\\)|%[bS]+,j%F"],
  ["part", `k?[%]${G}?F|F[%]${G}?`],
  ["all", `T?[%f]${SAME}ST?|%T|T?fS${SAME}|T%|T?S[%]|TR%|T?S%`],
  ["all all", `T?nS,%F`],
  // A ratio
  ["gapped", "K[dn]"],
  ["ratio", `H?[RK]+H?[dox]|[RH]+n|HR*[dox]|${G}x|R%|o|s|d,s`],
  ["ratio", "g[dox]|R?eE?|R?e,E|E+r?,?\\(?e\\)?"],
  ["other ratio", "[mj]dO[do]"],
  ["plain plain ratio", "\\(?[df%]\\)?/\\(?[df%]\\)?[do]"],
  ["ratio", `R?${G}[>/k]${G}[RKr]*[dox]|R?[dox]m?[,(]?${G}[>/k]${G}\\)?(?!${F})`],
  ["ratio", `R${G}(?:k${G})?[dox]|${G}r?%${G}r|d[(,]?!?g`],
  ["ratio", "e|e,?\\(d\\)"],
  ["ratio ratio", "d,?e"],
  ["ratio", `${G}e(?:k?${G})?|${G}&${G}e`],
  ["ratio", `dV[SF]?|d\\(V[SF]?\\)`],
  ["gap", `[Kp]+VS?`],
  // One group beside the other
  [
    "compare",
    `(?:r?${G})?${X}[am](?:k${G}|${G})?|${G}${X}j${G}|(?:r?${G})?[xq]r${G}|(?:r?${G})?[xq]${G}r|${G}x${G}|${X}j${G}r?`,
  ],
  ["compare", `${G}m(?:k${G})?,?&?A`],
  ["compare", `${G}[mj](?:k?${G})?[xd]|m${G}[xd]|${G}m(?:k${G})?\\([xd]\\)`],
  ["compare compare", `${G}x\\(x\\)a(?:k${G})?`],
  ["compare", `${G}h[bC]*${X}|h${X}|${X}h|b+h${X}`],
  ["gap", `${G}?h[Cb]*\\(?p\\)?|ph|${G}?[Cb]*hp`],
  [
    "gap",
    `${G}?r?pm(?:kr?(?:${G}r?|[Fb]+S?)|${G})?|${G}?pjr?${G}[rR]?|${G}mk${G}p|${G}j${G}p|mk${G}p|K(?:${G}&${G})?p|pK|p|${G}?mp|m${G}p`,
  ],
  ["gap", `(?:b+S?|F)?pm(?:k(?:F|b+S?))?|(?:b+S?|F)?pj(?:F|b+S?)|(?:b+|F)jFp|(?:b+S?|F)?jFp|K(?:b+&F)p|b+mp`],
  ["compare", `K(?:${G}&${G})?%|%K`],
  // Counts
  [
    "count",
    `n[CSQF]|C+n|n${G}[CQbS]*|${G}[CQ]?n[CQS]?|C${G}n|${G}Cn|nw${G}|nCn${G}|n${G}?b+S?${G}?`,
  ],
  ["none", `0${G}?C?|0${G}?b+S?`],
  ["count count all", "nCnS(?:\\(%\\))?"],
  ["count rate", `n\\(%\\)>?${G}|n${G}\\(%\\)|${G}n\\(%\\)`],
  // “BME: 1,600 shortlisted, 200 appointed (12.5%)”: of their own shortlist, or of all appointed.
  ["tally tallied", `n\\(%\\)`],
  ["count part", `n\\(%\\)C${G}|nC\\(%\\)|C${G}n\\(%\\)`],
  // Then and now
  [
    "before now",
    `(?:${G}?[rRKCQ]*|[CQ]${G})v?<${F}>${F}|<${F}>${F}(?:${G}[CQ]*|[CQ]+${G})|[rRKH]*[%d]v>[%d]|[rRKH]*([%d])@\\1|${G}[%]>[%]`,
  ],
  ["change before now", `C?x<n>n`],
  ["before", `v?[RK]*<[RK]*${F}(?![BWCSQF])`],
  ["change now", `v[pd%]>[K]*[pd%]`],
  ["change", `v[pd%n]|[pd%]v`],
]
/** Two groups and two figures, in the same order. */
const TWO = [`${G}&${G}[rR]*([%fd])[&,]\\1z?`, `[rR]*([%fd])[&,]\\1z?[rR]*${G}&${G}z?`, `${G}m(?:k${G})?\\(%[k>]%\\)`]

/** @typedef {{measures: string[], length: number, two: boolean}} Shape What the figures are, and how many letters. */

/** The ways of a shape that stand beside one another in it. @param {string} shape */
const ways = (shape) => {
  let depth = 0
  const cut = [...shape].map((sign) => {
    if ("([".includes(sign)) depth++
    if (")]".includes(sign)) depth--
    return sign === "|" && !depth ? "\n" : sign
  })
  return cut.join("").split("\n")
}

/** @type {{pattern: RegExp, measures: string[], two: boolean}[]} */
const KNOWN = [
  ...TABLE.flatMap(([measures, shape]) =>
    ways(shape).map((one) => ({ one, measures: measures.split(" "), two: false }))
  ),
  ...TWO.flatMap((shape) => ways(shape).map((one) => ({ one, measures: ["rate"], two: true }))),
].map(({ one, ...rest }) => ({
  ...rest,
  pattern: new RegExp(
    `(?:${one})(?=$|[,&()/k]|mk|[ap]?jO)|(?:${one})(?<=[BW])(?=${F})|(?:${one})(?<=[%dnf1]|\\))(?=[BWO])`,
    "y",
  ),
}))

/** A clause without a figure: it says nothing of those beside it. */
const WITHOUT = /[BWCFQPSRrKTvmjhwakbVgHzI<>e]*(?:!?g)?(?=$|[,&()/])/y

/**
 * The longest shape that the letters have at a place, and that ends where a clause does.
 * @type {(letters: string, at: number) => Shape | null}
 */
export const shapeAt = (letters, at) => {
  /** @type {Shape | null} */
  let best = null
  for (const { pattern, measures, two } of KNOWN) {
    pattern.lastIndex = at
    const length = pattern.exec(letters)?.[0].length ?? 0
    if (length > (best?.length ?? 0)) best = { measures, length, two }
  }
  return best
}

/** How many letters a clause without a figure has. @type {(letters: string, at: number) => number} */
export const wordsAt = (letters, at) => {
  WITHOUT.lastIndex = at
  return WITHOUT.exec(letters)?.[0].length ?? 0
}
