// A chart drawn: shapes as well as shades, so that it reads in black on white, in dark colours and on paper.
import { chartWords, valueWords } from "./chart.js"
/** @import { Chart, Line } from "./chart.js" */

const NS = "http://www.w3.org/2000/svg"
const WIDTH = 340, HEIGHT = 224, LEFT = 36, RIGHT = 18, TOP = 44, BOTTOM = 28
// Two labels nearer than this would run into one another.
const NEAR = 15
// A label above a mark takes up so much.
const TALL = 20
// Pixels of a picture for Word to one of the drawing.
const SCALE = 3
const DASHES = ["", "6 4", ""]

/** @type {(tag: string, props: Record<string, string | number>, ...children: (Node | string)[]) => Element} */
const shape = (tag, props, ...children) => {
  const made = document.createElementNS(NS, tag)
  for (const [name, value] of Object.entries(props)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}

/** @type {(x: number, y: number, words: string, more?: Record<string, string | number>) => Element} */
const label = (x, y, words, more = {}) =>
  shape("text", { x, y, "font-size": 12, fill: "currentColor", "text-anchor": "middle", ...more }, words)
/** A number on a ground of its own, so that no line runs through it. */
const HALO = { class: "halo", stroke: "#fff", "stroke-width": 6, "stroke-linejoin": "round", "paint-order": "stroke" }

/** The mark of each line: a full dot, a hollow square, a hollow diamond. @type {((x: number, y: number) => Element)[]} */
const MARKS = [
  (x, y) => shape("circle", { cx: x, cy: y, r: 4.5, fill: "currentColor" }),
  (x, y) =>
    shape("rect", {
      x: x - 4,
      y: y - 4,
      width: 8,
      height: 8,
      class: "hollow",
      fill: "#fff",
      stroke: "currentColor",
      "stroke-width": 2,
    }),
  (x, y) =>
    shape("path", {
      d: `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`,
      class: "hollow",
      fill: "#fff",
      stroke: "currentColor",
      "stroke-width": 2,
    }),
]
/** @type {(line: Line, i: number) => number} */
const markOf = (line, i) => (line.joined ? i : 2)

/**
 * Draw a chart.
 * @param {Chart} chart
 */
export const drawing = (chart) => {
  const { from, to, ticks, lines, level, range, unit, years } = chart, top = ticks[ticks.length - 1]
  /** @param {number} year */
  const x = (year) => LEFT + 22 + (year - from) / (to - from || 1) * (WIDTH - LEFT - RIGHT - 44)
  /** @param {number} value */
  const y = (value) => HEIGHT - BOTTOM - Math.min(value, top) / top * (HEIGHT - TOP - BOTTOM)
  /** @type {(one: number, other: number, at: number, more: Record<string, string | number>) => Element} */
  const across = (one, other, at, more) =>
    shape("line", { x1: one, x2: other, y1: y(at), y2: y(at), stroke: "currentColor", ...more })
  const end = WIDTH - RIGHT
  let key = LEFT
  const keys = lines.flatMap((line, i) => {
    const at = key
    key += 22 + 7 * line.name.length
    return [MARKS[markOf(line, i)](at + 5, 11), label(at + 15, 15, line.name, { "text-anchor": "start" })]
  })
  return shape(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      "aria-label": chartWords(chart),
      class: "wres-chart",
      "font-family": "inherit",
    },
    ...(range
      ? [shape("rect", {
        x: LEFT,
        width: end - LEFT,
        y: y(range[1]),
        height: y(range[0]) - y(range[1]),
        fill: "currentColor",
        "fill-opacity": 0.1,
      })]
      : []),
    ...ticks.flatMap((tick) => [
      across(LEFT, end, tick, { "stroke-opacity": 0.25 }),
      label(LEFT - 5, y(tick) + 4, `${tick}${unit}`, { "text-anchor": "end" }),
    ]),
    ...(level === null ? [] : [across(LEFT, end, level, { "stroke-width": 1.5 })]),
    ...years.map((year) => label(x(year), HEIGHT - 9, String(year))),
    ...lines.flatMap((line, i) => drawLine(line, markOf(line, i), lines, chart, x, y)),
    ...keys,
  )
}

/**
 * One line: its intervals, its marks, and its values beside them, above or below as the other lines leave room.
 * @type {(line: Line, mark: number, lines: Line[], chart: Chart, x: (year: number) => number,
 *   y: (value: number) => number) => Element[]}
 */
const drawLine = (line, mark, lines, { unit, level }, x, y) => {
  const path = line.points.map(({ year, value }, i) => `${i ? "L" : "M"}${x(year)} ${y(value)}`).join("")
  return [
    ...line.points.flatMap(({ year, low, high }) =>
      low === undefined || high === undefined ? [] : [
        shape("line", {
          x1: x(year),
          x2: x(year),
          y1: y(low),
          y2: y(high),
          stroke: "currentColor",
          "stroke-opacity": 0.6,
        }),
      ]
    ),
    ...(line.joined
      ? [
        shape("path", {
          d: path,
          fill: "none",
          stroke: "currentColor",
          "stroke-width": 2,
          "stroke-dasharray": DASHES[mark],
        }),
      ]
      : []),
    ...line.points.flatMap(({ year, value, high }, i) => {
      const others = lines.filter((one) => one !== line).flatMap(({ points }) =>
        points.filter((one) => one.year === year)
      )
      // Beside its mark a number stands on the side that the line leaves free, and that the line of level does.
      const rises = high !== undefined && (line.points[i + 1]?.value ?? value) > value
      const under = level !== null && value < level && y(value) - y(level) < TALL
      const below = rises || under || others.some((one) => one.value > value || (one.value === value && mark))
      const crowded = others.some((one) => Math.abs(y(one.value) - y(value)) < NEAR)
      const aside = high !== undefined || (crowded && !line.joined)
      return [
        MARKS[mark](x(year), y(value)),
        label(
          x(year) + (aside ? 7 : 0),
          y(value) + (aside ? (below ? 15 : -4) : below ? 18 : -9),
          valueWords(value, unit),
          {
            "text-anchor": aside ? "start" : "middle",
            ...HALO,
          },
        ),
      ]
    }),
  ]
}

/**
 * A drawing as a picture for Word, in black on white; null where this browser makes none.
 * @type {(chart: Chart) => Promise<{data: Uint8Array, width: number, height: number} | null>}
 */
export const pictureOf = async (chart) => {
  const drawn = drawing(chart)
  for (
    const [name, value] of [["width", WIDTH * SCALE], ["height", HEIGHT * SCALE], ["color", "#000"], [
      "font-family",
      "Arial, sans-serif",
    ]]
  ) {
    drawn.setAttribute(String(name), String(value))
  }
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`
  try {
    await image.decode()
  } catch {
    return null
  }
  const canvas = document.createElement("canvas")
  canvas.width = WIDTH * SCALE
  canvas.height = HEIGHT * SCALE
  const pen = canvas.getContext("2d")
  if (!pen) return null
  pen.fillStyle = "#fff"
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0)
  /** @type {Blob | null} */
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"))
  return blob && { data: new Uint8Array(await blob.arrayBuffer()), width: WIDTH * 1.4, height: HEIGHT * 1.4 }
}
