// What is said of files beside their figures: what to look at, and what is not used, with why. What matters stands first.
import { element } from "../../../browser/page.js"
import { grouped } from "./reading/grouped.js"
import { fields } from "./sheet.js"
import { fill } from "./words.js"
/** @import { Data, Left, Message, TableReading } from "./types.d.ts" */

const MOST_NOTES = 12
/** Notes and reasons that take no figure away: it stands there twice, is worked out anew, or is no count of the WRES. */
const HARMLESS = {
  notes: ["repeated", "summed"],
  left: [
    "derived",
    "beside",
    "total",
    "subtotal",
    "of-which",
    "whole",
    "cluster",
    "own",
    "not-asked",
    // A note says it once.
    "earlier-figure",
  ],
}
/** @param {number} count */
export const figures = (count) => (count === 1 ? "1 figure" : `${count} figures`)

/** @type {(data: Data, one: {indicator: number, field: string}) => string} */
export const labelOf = (data, { indicator, field: key }) => {
  const known = data.indicators[indicator - 1]
  const own = fields(known).find((one) => one.key === key)?.label ?? data.extra[key] ?? key
  return `${indicator}. ${known.name}: ${own}`
}
/**
 * The words of a note. `indicator` and `field` say which figure it is of.
 * @type {(data: Data, note: Message) => string}
 */
const noteWords = (data, { code, values }) => {
  const { indicator, field: key } = values
  const what = indicator && typeof key === "string"
    ? labelOf(data, { indicator: Number(indicator), field: key })
    : values.what
  const said = fill(data.imports[code], { ...values, what })
  return values.fault ? `${said} ${fill(data.faults[values.fault], { ...values, where: "Why" })}` : said
}

/** @type {(lines: string[]) => HTMLElement} */
const lineList = (lines) => element("ul", {}, lines.map((line) => element("li", {}, line)))

/**
 * Lines, of which those that matter stand open: the first of them, with the rest folded, and below them the harmless ones.
 * @type {(lines: string[], harmless: string[]) => (HTMLElement | null)[]}
 */
const foldedList = (lines, harmless) => {
  /** @type {(words: string, some: string[]) => HTMLElement | null} */
  const folded = (words, some) =>
    some.length ? element("details", {}, element("summary", {}, words), lineList(some)) : null
  return [
    lines.length ? lineList(lines.slice(0, MOST_NOTES)) : null,
    folded(`The other ${lines.length - MOST_NOTES} of these`, lines.slice(MOST_NOTES)),
    folded(`Not needed, so left out: ${harmless.length === 1 ? "1 line" : `${harmless.length} lines`}`, harmless),
  ]
}

/** @type {(data: Data, notes: Message[]) => (HTMLElement | null)[]} */
export const noteList = (data, notes) => {
  /** @param {Message} one */
  const isHarmless = ({ code }) => HARMLESS.notes.includes(code)
  /** @param {Message[]} some */
  const said = (some) => some.map((note) => noteWords(data, note))
  return foldedList(said(notes.filter((one) => !isHarmless(one))), said(notes.filter(isHarmless)))
}

/**
 * What is left, a line for each reason, and whether it is needed.
 * @type {(data: Data, left: Left[]) => {isHarmless: boolean, line: string}[]}
 */
const leftLines = (data, left) =>
  [...grouped(left, ({ why, typed, name }) => `${why}|${typed}|${name}`).values()].map((ones) => ({
    isHarmless: HARMLESS.left.includes(ones[0].why),
    line: `${ones.map(({ where }) => where).join("; ")}: ${fill(data.left[ones[0].why], { typed: ones[0].typed })} (${
      figures(ones.reduce((sum, { count }) => sum + count, 0))
    })`,
  }))

/**
 * What is left, with why; `open`: where nothing was used, all of it matters.
 * @type {(data: Data, left: Left[], open?: boolean) => (HTMLElement | null)[]}
 */
export const leftList = (data, left, open = false) => {
  const all = leftLines(data, left).map((one) => ({ ...one, isHarmless: one.isHarmless && !open }))
  /** @param {boolean} harmless */
  const lines = (harmless) => all.filter(({ isHarmless }) => isHarmless === harmless).map(({ line }) => line)
  return foldedList(lines(false), lines(true))
}

/**
 * What a report says of files beside their figures: what was left out that may matter, and how it was read.
 * @type {(data: Data, reading: Pick<TableReading, "notes" | "left">) => string[]}
 */
export const leftOut = (data, { notes, left }) => {
  const lines = [
    ...notes.filter(({ code }) => !HARMLESS.notes.includes(code)).map((note) => noteWords(data, note)),
    ...leftLines(data, left).filter(({ isHarmless }) => !isHarmless).map(({ line }) => line),
  ]
  return lines.length > MOST_NOTES
    ? [...lines.slice(0, MOST_NOTES - 1), fill(data.report["left-more"], { count: lines.length - MOST_NOTES + 1 })]
    : lines
}
