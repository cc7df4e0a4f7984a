// Files and pasted tables for the WRES reader, as grids of text. Nothing is sent.
import { library } from "../../../browser/library.js"
import { decode, gridOf, Refused } from "./reading/text.js"
import { fromWorkbook } from "./reading/workbook.js"
/** @import { Opened } from "./types.d.ts" */

const LIMIT = 10_000_000

/** @type {(file: string, name: string) => Promise<any>} */
const part = (file, name) =>
  library(file, name, "").catch(() => {
    throw new Refused("library")
  })

/**
 * Read text with a mark between its cells.
 * @type {(name: string, text: string) => Promise<Opened>}
 */
export const fromText = async (name, text) => {
  const { parse } = await part("papaparse.min.js", "Papa")
  return gridOf(name, text, parse)
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
  if (starts(0x50, 0x4b)) {
    const { unzipSync } = await part("fflate.min.js", "fflate")
    return fromWorkbook(name, bytes, unzipSync)
  }
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refused(/\.xls$/i.test(name) ? "old-excel" : "unreadable", { name })
  if (/\.(xlsx|xlsm)$/i.test(name)) throw new Refused("unreadable", { name })
  if (starts(0x25, 0x50, 0x44, 0x46) || /\.(pdf|docx?|png|jpe?g|zip|html?|json|ods|numbers)$/i.test(name)) {
    throw new Refused("kind", { name })
  }
  return fromText(name, decode(bytes))
}

export { Refused }
