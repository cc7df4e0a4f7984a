// The days of an act on a line: from what happened to the last day, with Acas, today and the safe day on it.
/** @import { Standing } from "./types.d.ts" */
import { dated } from "./dates.js"
import { daysBetween } from "./rules.js"

/** @typedef {{day: string, words: string, shape: "act" | "acas" | "today" | "safe" | "last"}} Mark */
const SVG = "http://www.w3.org/2000/svg"
const WIDTH = 250
const LEFT = 16
const STEP = 40
const LONGEST = 220

/**
 * Make an element of a picture.
 * @type {(tag: string, props: Record<string, string | number>, ...children: (Node | string)[]) => SVGElement}
 */
const svg = (tag, props, ...children) => {
  const made = /** @type {SVGElement} */ (document.createElementNS(SVG, tag))
  for (const [name, value] of Object.entries(props)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}

/**
 * What stands on the line, oldest first.
 * @type {(row: Standing, today: string) => Mark[]}
 */
export const marks = ({ act, apart, body, contact: { a, b }, counted, days, ends, nation }, today) => {
  const northern = nation === "northern-ireland"
  const found = counted ?? apart
  const who = body.name === "Acas" ? "Acas" : "The Agency"
  /** @type {Mark[]} */
  const all = [
    ...(act.first
      ? [
        /** @type {Mark} */ ({
          day: act.first,
          words: act.dismissal ? "Told of the dismissal" : "First incident",
          shape: "act",
        }),
      ]
      : []),
    { day: days[0], words: act.dismissal ? "The job ends" : "It happened", shape: "act" },
    ...(a ? [/** @type {Mark} */ ({ day: a, words: `Day A: ${who} is asked`, shape: "acas" })] : []),
    ...(b ? [/** @type {Mark} */ ({ day: b, words: "Day B: the certificate", shape: "acas" })] : []),
    ...(a && !b && ends && !counted
      ? [/** @type {Mark} */ ({ day: ends.due, words: "The certificate is due", shape: "acas" })]
      : []),
    { day: today, words: "Today", shape: "today" },
    ...(found && found.safe < found.last
      ? [
        /** @type {Mark} */ ({
          day: found.safe,
          words: northern && a ? "Without conciliation" : "Safe day",
          shape: "safe",
        }),
      ]
      : []),
    ...(found && found.shorter > found.safe && found.shorter < found.last
      ? [/** @type {Mark} */ ({ day: found.shorter, words: "Next safe day", shape: "safe" })]
      : []),
    ...(found
      ? [
        /** @type {Mark} */ ({
          day: found.last,
          words: found.mayBe
            ? "Last day, if conciliation counts"
            : apart && !counted
            ? "Last day without conciliation"
            : "Last day in law",
          shape: "last",
        }),
      ]
      : []),
  ]
  return all.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
}

/** @type {Record<Mark["shape"], (y: number) => SVGElement>} */
const SHAPES = {
  act: (y) => svg("circle", { cx: LEFT, cy: y, r: 7, class: "clock-full" }),
  acas: (y) => svg("rect", { x: LEFT - 6, y: y - 6, width: 12, height: 12, class: "clock-full" }),
  today: (y) => svg("circle", { cx: LEFT, cy: y, r: 7, class: "clock-open" }),
  safe: (y) => svg("path", { d: `M${LEFT} ${y - 9}l9 9-9 9-9-9z`, class: "clock-safe" }),
  last: (y) => svg("path", { d: `M${LEFT - 10} ${y - 9}h20l-10 18z`, class: "clock-last" }),
}

/**
 * Draw the line. Its words are the text alternative: every mark with its day, in order.
 * @type {(row: Standing, today: string) => SVGElement}
 */
export const picture = (row, today) => {
  const all = marks(row, today)
  const from = all[0].day
  const span = Math.max(1, daysBetween(from, all[all.length - 1].day))
  const scale = LONGEST / span
  const places = all.reduce((/** @type {number[]} */ found, { day }, i) => {
    const y = 22 + daysBetween(from, day) * scale
    return [...found, i ? Math.max(y, found[i - 1] + STEP) : y]
  }, [])
  const bottom = places[places.length - 1]
  const { a, b } = row.contact
  /** @type {(day: string | null) => number} */
  const placeOf = (day) => places[all.findIndex((mark) => mark.day === day && mark.shape === "acas")]
  const stopped = a && !row.tooLate && row.answer !== "passed"
    ? [placeOf(a), b ? placeOf(b) : placeOf(row.ends?.due ?? null)]
    : []
  const words = all.map(({ day, words }) => `${words}: ${dated(day)}`)
  return svg(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${bottom + 30}`,
      role: "img",
      class: "clock-line",
      "aria-labelledby": "clock-line-title clock-line-desc",
    },
    svg("title", { id: "clock-line-title" }, "The days on a line, oldest first"),
    svg("desc", { id: "clock-line-desc" }, `${words.join(". ")}.`),
    svg("line", { x1: LEFT, x2: LEFT, y1: places[0], y2: bottom, class: "clock-time" }),
    ...(stopped[0] !== undefined && stopped[1] !== undefined && stopped[1] > stopped[0]
      ? [svg("line", { x1: LEFT, x2: LEFT, y1: stopped[0], y2: stopped[1], class: "clock-stopped" })]
      : []),
    ...all.flatMap(({ day, words, shape }, i) => [
      SHAPES[shape](places[i]),
      svg("text", { x: LEFT + 20, y: places[i] - 2, class: "clock-words" }, words),
      svg("text", { x: LEFT + 20, y: places[i] + 14 }, dated(day)),
    ]),
  )
}
