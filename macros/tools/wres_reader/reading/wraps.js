// Labels that a narrow column, or the copy of a PDF, broke over two lines: “Number of staff entering the formal
// disciplinary”, and below it “process”, with the figures.
import { plain } from "../cells.js"
import { isFigure, isNumber } from "./figures.js"
import { meaning } from "./tokens.js"
/** @import { Names } from "../types.d.ts" */

/** What makes a label one of its own. */
const OWN = ["item", "band", "cluster", "group", "ethnic", "year", "topic", "section", "indicator", "total", "part"]

/** @type {(row: string[] | undefined) => number[]} */
const filled = (row = []) => row.flatMap((cell, c) => (plain(cell) ? [c] : []))

/**
 * The label of a row with the lines above that it goes on from; or null if it says enough by itself.
 * @type {(grid: string[][], r: number, words: Names) => {c: number, text: string, from: number} | null}
 */
const wrapOf = (grid, r, words) => {
  const [c, ...rest] = filled(grid[r])
  if (c === undefined || !rest.length || !rest.every((at) => isFigure(grid[r][at]))) return null
  if (!rest.some((at) => isNumber(grid[r][at]))) return null
  const below = plain(grid[r][c])
  const own = meaning(below, words)
  if (!/^[a-z(]/.test(below) || OWN.some((facet) => own[facet] && own[facet].join() !== "all")) return null
  let text = below
  for (let from = r - 1; from >= Math.max(0, r - 3); from--) {
    const above = filled(grid[from])
    if (above.length !== 1 || above[0] !== c || isFigure(grid[from][c])) return null
    text = `${plain(grid[from][c])} ${text}`
    const said = meaning(text, words)
    if (!said.foreign.length && (said.item || said.about.length)) return { c, text, from }
  }
  return null
}

/**
 * The labels of a grid that were broken, each put together in its last row, and the rows that hold only a part of one.
 * @type {(grid: string[][], words: Names) => {grid: string[][], parts: Set<number>}}
 */
export const unwrapped = (grid, words) => {
  const made = [...grid]
  /** @type {Set<number>} */
  const parts = new Set()
  grid.forEach((row, r) => {
    const found = r ? wrapOf(grid, r, words) : null
    if (!found) return
    made[r] = row.map((cell, c) => (c === found.c ? found.text : cell))
    for (let at = found.from; at < r; at++) parts.add(at)
  })
  return { grid: made, parts }
}
