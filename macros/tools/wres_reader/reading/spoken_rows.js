// Rows that are written out, one group a line: “White: 480 of 2,400 (20.0%) appointed from shortlisting”.
import { GROUP } from "./single_spaces.js"

const PAIR = "\\d[\\d,]*\\s*(?:out of|of|/)\\s*\\d[\\d,]*(?:\\s*\\(\\d[\\d.]*\\s*%\\))?"
const ROW = new RegExp(
  `^[\\s•*–-]*(${GROUP}(?: (?:staff|people|applicants|candidates|colleagues))?)\\s*[:,–-]?\\s+(${PAIR})[\\s,]*(.*?)[.;]?$`,
  "i",
)

/**
 * Lines as rows of a label and a figure; null where fewer than two are such rows.
 * @type {(lines: string[]) => string[][] | null}
 */
export const fromSpokenRows = (lines) => {
  const rows = lines.map((line) => {
    const [, group, pair, rest] = ROW.exec(line) ?? []
    return pair ? [`${group} ${rest}`.trim(), pair] : [line.trim()]
  })
  return rows.filter((row) => row.length > 1).length > 1 ? rows : null
}
