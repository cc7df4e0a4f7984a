// Files that the rep saves and opens. Nothing is sent: the browser hands them over itself.
import { calendar as calendarText } from "./calendar.js"
import { library } from "./library.js"
import { wordFile } from "./word.js"

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

/**
 * Save a Word file.
 * @param {string} name
 * @param {string} title
 * @param {Block[]} blocks
 * @param {{landscape?: boolean}} [how]
 */
export const word = async (name, title, blocks, how) => save(name, "", await wordFile(title, blocks, how))

/**
 * Put files into one, by name. Nothing is pressed together: Word files are already.
 * @param {Record<string, Blob>} files
 */
export const zip = async (files) => {
  const { zipSync } = await library(
    "fflate.min.js",
    "fflate",
    "The part that puts files into one is missing from this copy.",
  )
  const held = await Promise.all(
    Object.entries(files).map(async ([name, file]) => [name, new Uint8Array(await file.arrayBuffer())]),
  )
  return new Blob([zipSync(Object.fromEntries(held), { level: 0 })], { type: "application/zip" })
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
