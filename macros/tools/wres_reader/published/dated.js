// The year of each figure of a sentence, where its words leave no doubt. No page here.
/** @import { Token } from "../types.d.ts" */

const YEAR = /[YZN]/
const CUT = /[,&()]/
const FIGURE = /[%pxqdnscfoeuA01]/

/** @param {Token[]} parts */
const written = (parts) => parts.map(({ letter }) => letter).join("")
/** @param {Token} part */
const isFigure = ({ letter }) => FIGURE.test(letter)
/** @param {Token} part */
const isYear = ({ letter }) => YEAR.test(letter)

/**
 * Clauses, and what parts them as clauses of their own.
 * @type {(parts: Token[]) => Token[][]}
 */
const clausesOf = (parts) => {
  /** @type {Token[][]} */
  const made = [[]]
  for (const part of parts) {
    if (CUT.test(part.letter)) made.push([part], [])
    else made[made.length - 1].push(part)
  }
  return made
}

/**
 * Give the years of a clause that has figures to them. False where it is in doubt whose they are.
 * @type {(clause: Token[], earlier: Token[], cut: string) => boolean}
 */
const pair = (clause, earlier, cut) => {
  const years = clause.filter(isYear), shown = clause.filter(isFigure), letters = written(clause)
  const order = clause.filter((part) => isYear(part) || isFigure(part)).map((part) => (isYear(part) ? "Y" : "f")).join(
    "",
  )
  const eachItsOwn = /^(?:Yf)+$|^(?:fY)+$/.test(order)
  if (eachItsOwn) shown.forEach((one, i) => one.years = [years[i]])
  // “2.40 against 1.93 last year”
  else if (/^f+Y$/.test(order) && /k/.test(letters)) shown[shown.length - 1].years = years
  // “In 2024 BME 27.0%, white 20.4%”
  else if (/^(?:Yf+|f+Y)$/.test(order) && /[BW]/.test(letters) && !/[v<>k@]/.test(letters)) {
    for (const one of shown) one.years = years
  } else return false
  // “BME 27% and white 22% in 2024”: that may be said of both.
  if (/^(?:fY)+$/.test(order) && /[,&]/.test(cut) && !/[v<k]/.test(letters)) {
    for (const one of earlier) if (isFigure(one) && !one.years) one.maybe = years
  }
  return true
}

/**
 * The parts of a sentence without its years, which stand at their figures; `lead` are those said of the sentence whole.
 * Null where it is in doubt of what year a figure is.
 * @type {(parts: Token[]) => {parts: Token[], lead: Token[]} | null}
 */
export const dated = (parts) => {
  /** @type {Token[]} */
  const lead = []
  const clauses = clausesOf(parts), /** @type {Token[]} */ kept = []
  for (const [i, clause] of clauses.entries()) {
    const years = clause.filter(isYear), shown = clause.filter(isFigure), earlier = clauses.slice(0, i).flat()
    const cut = clauses[i - 1]?.[0]?.letter ?? ""
    if (years.length && shown.length) {
      if (!pair(clause, earlier, cut)) return null
      if (isYear(clause[0]) && years.length === 1 && !earlier.some(isFigure)) lead.push(...years)
    } else if (years.length) {
      const before = clauses[i - 2]?.findLast(isFigure)
      if (/[kv]/.test(written(clause)) || years.length > 1) return null
      if (cut === "(" && before) before.years = years
      else if (!earlier.some(isFigure)) lead.push(...years)
      else return null
    }
    // “2024 1.93 2025 2.40”: a clause each.
    const several = years.length > 1 && !/[v<>k@]/.test(written(clause)), last = shown[shown.length - 1]
    kept.push(
      ...clause.filter((part) => !isYear(part)).flatMap((part) =>
        several && isFigure(part) && part !== last
          ? [part, { ...part, letter: ",", figure: undefined, years: undefined }]
          : [part]
      ),
    )
  }
  return { parts: kept, lead }
}
