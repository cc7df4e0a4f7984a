// Files that the rep saves and opens. Nothing is sent: the browser hands them over itself.
import { calendar as calendarText } from "./calendar.js"
import { home } from "./page.js"

/** @import { Block, CalendarDay } from "./types.d.ts" */

const LIMIT = 5_000_000

/**
 * Save content as a file.
 * @param {string} name
 * @param {string} type
 * @param {string | Blob} content
 */
export const save = (name, type, content) => {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/**
 * Ask for a file and return its text. Refuses what is too large to be ours.
 * @param {string} accept
 * @returns {Promise<string>}
 */
export const open = (accept) =>
  new Promise((resolve, reject) => {
    const input = document.createElement("input")
    input.type = "file"
    input.accept = accept
    input.addEventListener("change", () => {
      const [file] = input.files ?? []
      if (file.size > LIMIT) reject(new Error(`“${file.name}” is too large to be a file that this page saved.`))
      else file.text().then(resolve, () => reject(new Error(`“${file.name}” can’t be read.`)))
    })
    input.click()
  })

/** @type {Promise<any> | undefined} */
let library
/** Load the library that writes Word files, once, when it is first needed. */
const docx = () =>
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.src = new URL("assets/javascripts/vendor/docx.min.js", home).href
    script.addEventListener("load", () => resolve(globalThis.docx))
    script.addEventListener("error", () =>
      reject(new Error("The part that writes Word files is missing from this copy.")))
    document.head.append(script)
  })

const AFTER = 140, TO_SIGN = 900 // twentieths of a point after a paragraph, and where a name is to be signed

/**
 * Save a Word file.
 * @param {string} name
 * @param {string} title
 * @param {Block[]} blocks
 */
export const word = async (name, title, blocks) => {
  const { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
    await docx()
  /** @param {string | undefined} text */
  const lines = (text) => String(text).split("\n").map((line) => new Paragraph(line))
  /** @param {Block} block One paragraph, its lines kept: an address, a name over a branch. */
  const paragraph = ({ text, toSign }) => {
    const runs = String(text).split("\n").map((line, i) => new TextRun({ text: line, break: i ? 1 : 0 }))
    return new Paragraph({ children: runs, spacing: { after: toSign ? TO_SIGN : AFTER } })
  }
  /** @type {(cells: string[], head: boolean) => object} */
  const row = (cells, head) =>
    new TableRow({ tableHeader: head, children: cells.map((cell) => new TableCell({ children: lines(cell) })) })
  const made = blocks.flatMap((block) => {
    if (block.heading) {
      return new Paragraph({ text: block.heading, heading: HeadingLevel[`HEADING_${block.level ?? 2}`] })
    }
    if (block.list) return block.list.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    if (block.table) {
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [row(block.table.heads, true), ...block.table.rows.map((cells) => row(cells, false))],
      })
    }
    if (block.picture) {
      const { data, width, height, words } = block.picture
      const altText = { name: words, title: words, description: words }
      const run = new ImageRun({ type: "png", data, transformation: { width, height }, altText })
      return new Paragraph({ children: [run], spacing: { after: AFTER } })
    }
    return paragraph(block)
  })
  const sections = [{ children: [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }), ...made] }]
  const document = new Document({
    title,
    creator: "Staffside",
    sections,
    styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
  })
  save(name, "", await Packer.toBlob(document))
}

export const SAVED = "Saved. Your browser has put the file where it puts downloads."

/**
 * Return a file's name from words: named("docx", "action-plan", "Northmere", "2026") is action-plan-northmere-2026.docx.
 * @param {string} ending
 * @param {string[]} words
 */
export const named = (ending, ...words) =>
  `${
    words.map((each) => each.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "")).filter(
      Boolean,
    ).join("-")
  }.${ending}`

/**
 * Save days as a calendar file, stamped with the moment at which it is made.
 * @param {string} name
 * @param {CalendarDay[]} events
 */
export const calendar = (name, events) =>
  save(name, "text/calendar", calendarText(events, new Date().toISOString().replace(/[-:]|\.\d+/g, "")))
