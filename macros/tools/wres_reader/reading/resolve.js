// What one figure counts: its indicator, year, group and item, from all that is said of it; or why it is left.
import { bothIn } from "../cells.js"
import { partIn } from "./scope.js"
import { isPrinted, isRate } from "./printed.js"
import { byNumber, questionOf } from "./sources.js"
import { HAPPENED, only } from "./tokens.js"
/** @import { Counted, Fact, Names, Why } from "../types.d.ts" */

const SURVEY = ["5", "6", "7", "8"]

/** What the indicators of the survey ask about, apart from who did it. @type {Record<string, string[]>} */
const ASKED = { 5: ["harassment"], 6: ["harassment"], 8: ["discrimination"] }

/** What “entered”, “cases” and “accessed” count, by indicator. @type {Record<number, string>} */
const HAPPENS = { 3: "disciplinary", 4: "training" }

const WHOLE = /^(?:\d[\d, ]*|[<*].*|-+)$/

/** @type {(why: string, typed?: string) => Why} */
const left = (why, typed = "") => ({ why, typed })

/**
 * Which group a figure is of: one of the WRES, or an ethnic group; or why none.
 * @type {(fact: Fact) => {group?: string, ethnic?: string, why?: string}}
 */
const groupOf = ({ said, row, column, context }) => {
  if ((row.group || row.ethnic) && (column.group || column.ethnic)) return { why: "several" }
  const group = only(said, "group"), ethnic = only(said, "ethnic")
  if (group === null || ethnic === null || (group && ethnic && group !== "all")) return { why: "several" }
  if (group === "rest") return { why: "rest" }
  if (ethnic) return { ethnic }
  if (group) return { group }
  if (said.total) return { group: "all" }
  const above = context.group?.[0]
  if (above === "rest") return { why: "rest" }
  return above || context.ethnic ? { group: above, ethnic: context.ethnic?.[0] } : { why: "no-group" }
}

/**
 * What is counted: the strongest word of the row and column, else that of the rows above.
 * @type {(fact: Fact) => string | null | undefined}
 */
const itemOf = ({ said, row, column, context, label, text }) => {
  // Over a survey's share, "White workforce" says whose it is, and counts nobody.
  const share = SURVEY.includes(said.about.join()) && (row.measure?.includes("percent") || /%/.test(text))
  const all = share ? row.item ?? [] : said.item ?? []
  const strong = all.filter((one) => one !== "headcount" && one !== "board_total")
  if (strong.length > 1) return null
  if (strong.length) return strong[0]
  if (all.length) return all.includes("board_total") ? "board_total" : "headcount"
  // “BME cases”, in the row “Trust total”.
  const counts = column.happened && (column.group || column.ethnic)
  if ((said.total && !counts) || said.band || said.cluster || (!label && !said.measure)) return undefined
  // “Cases”, over figures of indicator 3, are its own.
  if (said.happened) return (context.item ?? context.titled)?.[0] ?? HAPPENS[Number(said.about[0] ?? context.about)]
  return context.item?.[0] ?? (HAPPENED.test(label) && WHOLE.test(text) ? context.titled?.[0] : undefined)
}

/**
 * The indicator; null for two, empty for a question of the survey that is none. `sure`: nothing leaves it open.
 * @type {(fact: Fact, item: string | null | undefined, year: string, words: Names) => {is: string | null | undefined, sure: boolean}}
 */
const indicatorOf = ({ said, context }, item, year, words) => {
  // “From managers”, below the title of indicator 6, is about what that indicator asks.
  const above = said.source && !said.topic ? context.topic ?? ASKED[said.about[0] ?? context.about ?? ""] : undefined
  const topic = said.topic ?? above
  const found = byNumber(
    only(said, "question"),
    year,
    questionOf({ topic, source: said.source ?? context.source }),
    words,
  )
  if (found?.is === "") return found
  const named = [...new Set([...said.about, ...(found?.sure ? [found.is] : [])])]
  if (named.length > 1) return { is: null, sure: true }
  // Colleagues alone are a part of indicator 6, whatever number stands beside.
  const part = topic?.includes("harassment") && found && !found.sure
  if (named.length) return { is: named[0], sure: !part || found.is !== named[0] }
  if (found) return { is: found.is, sure: context.about === found.is && !part }
  const titled = questionOf(context)
  if (titled?.is === "") return titled
  if (said.band || said.cluster || (context.band && !item)) return { is: context.about ?? "1", sure: true }
  return context.about ? { is: context.about, sure: true } : titled ?? { is: undefined, sure: true }
}

/**
 * Among doctors, "Other" is a grade; elsewhere it is an ethnic group.
 * @type {(fact: Fact) => Fact}
 */
const withGrade = (fact) => {
  const { said, row, column, context } = fact
  const section = only(said, "section") ?? context.section
  if (section !== "Medical" || row.ethnic?.join() !== "Other" || !column.group) return fact
  return { ...fact, row: { ...row, ethnic: undefined }, said: { ...said, ethnic: undefined, band: ["other doctors"] } }
}

/** @type {(fact: Fact, words: Names) => Counted | Why} */
export const resolve = (given, words) => {
  const fact = withGrade(given)
  const { said, context, row, foreign } = fact
  const year = only(said, "year") ?? (said.year ? null : context.year)
  const item = itemOf(fact)
  const { is: indicator, sure } = indicatorOf(fact, item, year ?? "", words)
  const made = {
    year: year ?? "",
    cluster: !!said.cluster,
    section: "",
    text: fact.text,
    percent: false,
    counted: true,
    organisation: only(row, "code") || only(row, "organisation") || "",
    called: only(row, "organisation") || only(row, "code") || "",
  }
  if (said.measure?.includes("fte") || (context.fte && (item === "headcount" || said.band))) return left("fte")
  if (said.measure?.includes("derived") && !isRate(fact)) {
    if (!isPrinted(fact, indicator) || year === null || indicator === "" || indicator === null) return left("derived")
    // “For nurses only”: not of the whole trust.
    const part = row.qualifier?.length
    return part ? left("foreign", fact.label) : { ...made, indicator: Number(indicator ?? 0), item: "published" }
  }
  if (said.group?.includes("result")) return left("own")
  if (foreign) {
    return left(foreign.role === "group" ? "group" : foreign.role === "item" ? "item" : "foreign", foreign.typed)
  }
  if (year === null) return left("conflict")
  if (indicator === "") return left("other-question", fact.label)
  const { group, ethnic, why } = groupOf(fact)
  const counted = item !== undefined || said.band || said.cluster || SURVEY.includes(indicator ?? "")
  if (said.total && !counted && group !== "all") return left("total")
  if (why) return left(said.total ? "total" : why)
  if (item === null || indicator === null) return left("conflict")
  if (said.part && !/^board_/.test(item ?? "")) return left("of-which", fact.label)
  const number = indicator === undefined ? 0 : Number(indicator)
  const band = said.band ?? context.band
  const own = only(said, "section"), section = own === undefined && number === 1 ? context.section : own
  if (section === null || number > 9) return left("conflict")
  // A count of one pay band or one part of the staff is not the count of all.
  const isAsked = partIn(context) && context.section === context.sectionAsked
  const above = !isAsked && (number > 1 || !context.banded) ? context.section : undefined
  if ((number > 1 || (!number && item)) && (said.band || said.cluster || section || above)) return left("split")
  const survey = SURVEY.includes(`${number}`) && item !== "base"
  // “2024” beside “Staff survey” is the autumn of the survey, or the WRES year after it.
  const autumn = (!number || SURVEY.includes(`${number}`)) && (said.survey || context.survey) &&
    (said.year ? said.calendar : context.calendar) &&
    /^\d/.test(made.year)
  if (survey && fact.measure === "count" && !/%/.test(fact.text)) return left("survey-count")
  const both = bothIn(fact.text)
  return {
    ...made,
    ...(autumn && { year: `s${made.year}` }),
    indicator: number,
    ...(!sure && { unsure: true }),
    group,
    ethnic,
    item,
    band: band?.[0] ?? said.cluster?.[0],
    section: section ?? "",
    text: both ? (survey ? both.percent : both.count) : fact.text,
    ...(both && !survey && { share: both.percent }),
    percent: survey || (!both && (fact.measure === "percent" || /%|per ?cent/i.test(fact.text))),
    counted: fact.measure === "count" || !!both,
  }
}
