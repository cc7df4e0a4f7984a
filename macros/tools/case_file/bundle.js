// The bundle: each document with its number and its pages, and how they are named wherever they are cited. The documents that
// came late stand after the others with numbers and pages of their own, so that what was cited before stays where it was.
/** @import { Case, Document } from "./types.d.ts" */
/** @typedef {{document: Document, number: number, from: number | null, to: number | null, unknown: string}} Place `unknown` is the title of the first document before it whose pages are not counted, or "". */

/** @type {(documents: Document[]) => Place[]} */
const placed = (documents) => {
  /** @type {number | null} */
  let page = 0 // the last page so far, null once a document’s pages are not known
  let unknown = ""
  return documents.map((document, i) => {
    const { pages } = document
    const from = page === null ? null : page + 1
    const place = { document, number: i + 1, from, unknown }
    if (pages === null) unknown ||= document.title
    page = page === null || pages === null ? null : page + pages
    return { ...place, to: from === null ? null : page }
  })
}

/**
 * The documents of a case in the order of the bundle. `from` and `to` are null where the pages of one before are not known.
 * @param {Pick<Case, "documents">} one
 */
export const bundle = ({ documents }) => [
  ...placed(documents.filter(({ late }) => !late)),
  ...placed(documents.filter(({ late }) => late)),
]

/**
 * The number of a document, or of one of its pages, as it is printed: 4, or L4 among those that came late.
 * @type {(place: Place, number: number) => string}
 */
export const numbered = ({ document }, number) => `${document.late ? "L" : ""}${number}`
/**
 * Its pages as they are cited: page 12, pages 12 to 15, or "" where they are not known.
 * @param {Place} place
 */
export const pagesOf = (place) => {
  const { from, to } = place
  if (from === null) return ""
  if (to === null) return `from page ${numbered(place, from)}`
  return from === to ? `page ${numbered(place, from)}` : `pages ${numbered(place, from)} to ${numbered(place, to)}`
}
/**
 * A document as papers cite it: document 4, pages 12 to 15.
 * @param {Place} place
 */
export const reference = (place) =>
  [`document ${numbered(place, place.number)}`, pagesOf(place)].filter(Boolean).join(", ")

/**
 * The documents with one moved a place up (-1) or down (1) among those of its part of the bundle; the same list where there
 * is no such place.
 * @type {(documents: Document[], id: string, by: -1 | 1) => Document[]}
 */
export const moved = (documents, id, by) => {
  const from = documents.findIndex((one) => one.id === id)
  const to = from < 0 ? -1 : neighbour(documents, from, by)
  if (to < 0) return documents
  const others = documents.filter((one) => one.id !== id)
  return [...others.slice(0, to), documents[from], ...others.slice(to)]
}
/** @type {(documents: Document[], from: number, by: -1 | 1) => number} */
const neighbour = (documents, from, by) => {
  for (let i = from + by; i >= 0 && i < documents.length; i += by) {
    if (documents[i].late === documents[from].late) return i
  }
  return -1
}

/**
 * The documents with one moved to a place (1 is the first) in its part of the bundle, or the nearest there is.
 * @type {(documents: Document[], id: string, place: number) => Document[]}
 */
export const movedTo = (documents, id, place) => {
  const found = documents.find((one) => one.id === id)
  if (!found) return documents
  const others = documents.filter((one) => one !== found)
  const part = others.filter(({ late }) => late === found.late)
  const before = part[Math.max(0, place - 1)]
  const to = before ? others.indexOf(before) : part.length ? others.indexOf(part[part.length - 1]) + 1 : others.length
  return [...others.slice(0, to), found, ...others.slice(to)]
}

/**
 * The documents by date, those of one date as they stood, those without a date last.
 * @param {Document[]} documents
 */
export const byDate = (documents) =>
  [...documents].sort((one, other) =>
    one.date === other.date ? 0 : !one.date ? 1 : !other.date || one.date < other.date ? -1 : 1
  )
