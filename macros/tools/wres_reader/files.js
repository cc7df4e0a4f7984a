// Files and pasted tables for the WRES reader, as grids of text. Nothing is sent.
import { home } from "../../../browser/page.js"
/** @import { Message, Opened, Values } from "./types.d.ts" */

const LIMIT = 10_000_000
const MOST_ROWS = 20_000

/** Something that can't be opened: the code of a message, with its values. */
export class Refused extends Error {
  /**
   * @param {string} code
   * @param {Values} values
   */
  constructor(code, values = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** @type {Record<string, Promise<void>>} */
const loaded = {}
/**
 * Load a library once, when it is first needed, from beside this script: file:// allows no module and no request.
 * @type {(file: string) => Promise<void>}
 */
const library = (file) =>
  loaded[file] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.src = new URL(`assets/javascripts/vendor/${file}`, home).href
    script.addEventListener("load", () => resolve())
    script.addEventListener("error", () => {
      delete loaded[file]
      reject(new Refused("library"))
    })
    document.head.append(script)
  })

/**
 * Text from bytes: by its mark, else UTF-16 by its empty bytes, else UTF-8, else the old Windows letters.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export const decode = (bytes) => {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  const head = bytes.subarray(0, 400)
  /** @param {number} odd */
  const empty = (odd) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length
  if (empty(1) > head.length / 4 && !empty(0)) return new TextDecoder("utf-16le").decode(bytes)
  if (empty(0) > head.length / 4 && !empty(1)) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

/** @type {(grid: string[][], name: string, notes: Message[]) => string[][]} */
const cut = (grid, name, notes) => {
  if (grid.length > MOST_ROWS) notes.push({ code: "many", values: { name, most: MOST_ROWS.toLocaleString("en-GB") } })
  return grid.slice(0, MOST_ROWS)
}

/**
 * Read text with commas, semicolons, tabs or bars between its cells.
 * @type {(name: string, text: string) => Promise<Opened>}
 */
export const fromText = async (name, text) => {
  const bare = text.replace(/^\ufeff/, "")
  if (!bare.trim()) throw new Refused("empty", { name })
  if (/[\u0000-\u0008\u000e-\u001a]/.test(bare.slice(0, 4000))) throw new Refused("binary", { name })
  await library("papaparse.min.js")
  /** @type {Message[]} */
  const notes = []
  const { data } = Papa.parse(bare, { delimitersToGuess: ["\t", ";", ",", "|"], preview: MOST_ROWS + 1 })
  return { name, sheets: [{ sheet: "", grid: cut(data, name, notes) }], notes }
}

/** @type {(cell: unknown) => string} */
const asText = (cell) =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null || cell === undefined ? "" : String(cell)

/** @type {(name: string, file: File) => Promise<Opened>} */
const fromWorkbook = async (name, file) => {
  await library("read-excel-file.min.js")
  /** @type {Message[]} */
  const notes = []
  try {
    /** @type {{sheet: string, data: unknown[][]}[]} */
    const sheets = await readXlsxFile(file)
    return {
      name,
      notes,
      sheets: sheets.map(({ sheet, data }) => ({ sheet, grid: cut(data.map((row) => row.map(asText)), sheet, notes) })),
    }
  } catch {
    throw new Refused("unreadable", { name })
  }
}

/**
 * Read a file that somebody chose or dropped. Throws Refused with what is wrong.
 * @type {(file: File) => Promise<Opened>}
 */
export const fromFile = async (file) => {
  const name = file.name
  if (file.size > LIMIT) throw new Refused("large", { name, size: Math.round(file.size / 1_000_000) })
  if (!file.size) throw new Refused("empty", { name })
  /** @type {Uint8Array<ArrayBuffer>} */
  let bytes
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new Refused("unreadable", { name })
  }
  /** @param {number[]} wanted */
  const starts = (...wanted) => wanted.every((byte, i) => bytes[i] === byte)
  if (starts(0x50, 0x4b)) return fromWorkbook(name, file)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refused(/\.xls$/i.test(name) ? "old-excel" : "unreadable", { name })
  if (/\.(xlsx|xlsm)$/i.test(name)) throw new Refused("unreadable", { name })
  if (starts(0x25, 0x50, 0x44, 0x46) || /\.(pdf|docx?|png|jpe?g|zip|html?|json|ods|numbers)$/i.test(name)) {
    throw new Refused("kind", { name })
  }
  return fromText(name, decode(bytes))
}
