// An XLSX workbook as grids of text: what each cell shows, as far as it decides what the figure means. 0.268 shown as
// per cent is 26.8%, a day is written as 2025-03-31, and a formula without a stored result is the formula.
import { hiddenIn } from "./hidden.js"
import { Refused, trimmed } from "./text.js"
/** @import { Message, Opened } from "../types.d.ts" */

const MOST_UNPACKED = 60_000_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 500
const PERCENT = [9, 10]
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]
const DAY = 86_400_000
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"

/** @type {(node: Document | Element, name: string) => Element[]} */
const all = (node, name) => [...node.getElementsByTagNameNS("*", name)]
/** @type {(node: Element, name: string) => Element | undefined} */
const child = (node, name) => [...node.children].find((one) => one.localName === name)
/**
 * The text of a string, without how it is pronounced. What is raised stays so: it is the mark of a footnote.
 * @type {(node: Element) => string}
 */
const textOf = (node) =>
  all(node, "t").filter((one) => one.parentElement?.localName !== "rPh").map((one) => {
    const text = one.textContent ?? ""
    const raised = one.parentElement &&
      all(one.parentElement, "vertAlign").some((at) => at.getAttribute("val") !== "baseline")
    if (!raised) return text
    return /\d/.test(text) ? text.replace(/\D/g, "").replace(/\d/g, (digit) => RAISED[Number(digit)]) : "†"
  }).join("")

/**
 * A sheet without the rows beyond those that are read: a parser would take half a minute over a hundred thousand.
 * @param {string} text
 */
const shortened = (text) => {
  let at = -1
  for (let row = 0; row <= MOST_ROWS; row++) {
    at = text.indexOf("<row", at + 1)
    if (at < 0) return text
  }
  // One row is left over, so that it is said.
  const close = text.indexOf("</row>", at), end = text.indexOf("</sheetData>", at)
  return close < 0 || end < close ? text : text.slice(0, close + "</row>".length) + text.slice(end)
}

/** @type {(files: Record<string, Uint8Array<ArrayBuffer>>, path: string) => Document | null} */
const xml = (files, path) => {
  const bytes = files[path.replace(/^\//, "")]
  if (!bytes) return null
  const text = shortened(new TextDecoder().decode(bytes))
  if (text.includes("<!DOCTYPE")) throw new Error("a document type can hold anything")
  const made = new DOMParser().parseFromString(text, "application/xml")
  if (made.getElementsByTagName("parsererror").length) throw new Error("not well-formed")
  return made
}

/**
 * How the cells of each style are shown: as per cent, as a day, or as they are.
 * @type {(styles: Document | null) => ("percent" | "day" | "plain")[]}
 */
const formatsOf = (styles) => {
  if (!styles) return []
  const own = new Map(
    all(styles, "numFmt").map((one) => [
      one.getAttribute("numFmtId"),
      (one.getAttribute("formatCode") ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""),
    ]),
  )
  const [cells] = all(styles, "cellXfs")
  return (cells ? [...cells.children] : []).map((one) => {
    const id = one.getAttribute("numFmtId"), code = own.get(id) ?? ""
    if (PERCENT.includes(Number(id)) || code.includes("%")) return "percent"
    return DATES.includes(Number(id)) || /[dy]|mmm/i.test(code) ? "day" : "plain"
  })
}

/** A number without the tail that arithmetic leaves. @type {(value: number) => string} */
const short = (value) => String(Number(value.toPrecision(12)))

/**
 * What a cell shows.
 * @param {Element} cell
 * @param {string[]} strings
 * @param {ReturnType<typeof formatsOf>} formats
 * @param {number} epoch The day of serial number 0.
 */
const shown = (cell, strings, formats, epoch) => {
  const type = cell.getAttribute("t"), value = child(cell, "v")?.textContent ?? ""
  const formula = child(cell, "f")
  if (type === "inlineStr") return textOf(cell)
  if (!value) return formula ? `=${formula.textContent}` : ""
  if (type === "s") return strings[Number(value)] ?? ""
  if (type === "b") return value === "1" ? "TRUE" : "FALSE"
  const number = Number(value)
  if (type === "str" || type === "e" || !Number.isFinite(number)) return value
  const format = formats[Number(cell.getAttribute("s") ?? 0)]
  if (type === "d") return value.slice(0, 10)
  if (format === "percent") return `${short(100 * number)}%`
  return format === "day" && number > 366
    ? new Date(epoch + Math.floor(number) * DAY).toISOString().slice(0, 10)
    : short(number)
}

/** @type {(at: string) => [row: number, column: number]} */
const placeOf = (at) => {
  const [, letters = "", digits = "0"] = at.match(/^\$?([A-Z]+)\$?(\d+)/i) ?? []
  return [Number(digits) - 1, [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1]
}

/**
 * One sheet. A stray cell far outside every table is left out, and said.
 * @param {Document} sheet
 * @param {(cell: Element) => string} show
 * @param {string} name
 * @param {Message[]} notes
 */
const gridOf = (sheet, show, name, notes) => {
  /** @type {string[][]} */
  const grid = []
  const hidden = hiddenIn(sheet)
  let stray = "", unseen = ""
  all(sheet, "row").forEach((row, i) => {
    const r = Number(row.getAttribute("r") ?? i + 1) - 1
    let next = 0
    for (const cell of [...row.children].filter((one) => one.localName === "c")) {
      const at = cell.getAttribute("r")
      const c = at ? placeOf(at)[1] : next
      next = c + 1
      const text = show(cell)
      if (!text) continue
      if (hidden.row(row) || hidden.column(c)) unseen ||= at ?? `row ${r + 1}`
      else if (r >= MOST_ROWS || c >= MOST_COLUMNS) stray ||= at ?? `row ${r + 1}`
      else {
        while (grid.length <= r) grid.push([])
        while (grid[r].length <= c) grid[r].push("")
        grid[r][c] = text
      }
    }
  })
  if (unseen) notes.push({ code: "hidden-cells", values: { name, at: unseen } })
  if (stray) notes.push({ code: "stray", values: { name, at: stray } })
  const merged = new Set(
    all(sheet, "mergeCell").flatMap((one) => {
      const [from, to] = (one.getAttribute("ref") ?? "").split(":").map(placeOf)
      return to && to[1] > from[1] ? [from.join()] : []
    }),
  )
  return { grid: trimmed(grid, name, notes), merged }
}

/**
 * Read a workbook. Hidden sheets are left, and said.
 * @type {(name: string, bytes: Uint8Array<ArrayBuffer>, unzip: (bytes: Uint8Array, how: any) => Record<string, Uint8Array<ArrayBuffer>>) => Opened}
 */
export const fromWorkbook = (name, bytes, unzip) => {
  /** @type {Message[]} */
  const notes = []
  try {
    let size = 0
    const files = unzip(bytes, {
      filter: (/** @type {{name: string, originalSize: number}} */ file) => {
        if (!/\.xml(\.rels)?$/.test(file.name) || /^xl\/(?:drawings|charts|media|pivot)/.test(file.name)) return false
        size += file.originalSize
        if (size > MOST_UNPACKED) throw new Refused("unpacked", { name })
        return true
      },
    })
    const book = xml(files, "xl/workbook.xml"), links = xml(files, "xl/_rels/workbook.xml.rels")
    if (!book || !links) throw new Error("no workbook")
    const target = new Map(
      all(links, "Relationship").map((one) => [one.getAttribute("Id"), one.getAttribute("Target") ?? ""]),
    )
    const text = xml(files, "xl/sharedStrings.xml")
    const strings = text ? all(text, "si").map(textOf) : []
    const formats = formatsOf(xml(files, "xl/styles.xml"))
    const old = ["1", "true"].includes(all(book, "workbookPr")[0]?.getAttribute("date1904") ?? "")
    const epoch = Date.UTC(old ? 1904 : 1899, old ? 0 : 11, old ? 1 : 30)
    const sheets = all(book, "sheet").flatMap((one) => {
      const called = one.getAttribute("name") ?? ""
      const path = target.get(
        one.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ??
          one.getAttribute("r:id"),
      ) ?? ""
      const sheet = /worksheets\//.test(path) ? xml(files, path.startsWith("/") ? path : `xl/${path}`) : null
      if (!sheet) return []
      if (/hidden/i.test(one.getAttribute("state") ?? "")) {
        notes.push({ code: "hidden", values: { name: called } })
        return []
      }
      return [{ sheet: called, ...gridOf(sheet, (cell) => shown(cell, strings, formats, epoch), called, notes) }]
    })
    return { name, sheets, notes }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused("unreadable", { name })
  }
}
