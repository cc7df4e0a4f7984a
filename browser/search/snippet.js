// What a result shows: the page's answer, how current it is, and the lines of a section that answer, with the words
// that were asked for marked. Everything else is escaped.
import { bare, isCommon, stem, words } from "./words.js"
/** @import { About, Section, Slot } from "./types.d.ts" */
/** @typedef {{pieces: string[], prose: boolean[], stems: string[][]}} Text A text in pieces: see `read`. */
/** @typedef {Set<string>} Marks The stems to mark. */

const LENGTH = 34, ANSWER = 26
// "(Equality Act 2010, s.123(1)(a))" in the middle of a sentence: the page has it, and a line of a result has no room.
const LAW =
  /\b(?:ss?|arts?|regs?|sch|paras?|rules?)\.\s?\d|\[(?:19|20)\d\d\]|\b(?:Act|Order|Regulations|Rules|Procedure|Measure|Convention)\b[^()]*\b(?:19|20)\d\d/i
/** @type {(text: string) => string} */
export const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

/**
 * The stems to mark: what was typed or mended, without the words that are everywhere.
 * @type {(slots: Slot[]) => Marks}
 */
export const wanted = (slots) =>
  new Set(
    slots.filter((slot) => !slot.common && !isCommon(slot.word)).flatMap((slot) =>
      [...slot.terms.keys()].filter((term) => !term.startsWith("~"))
    ),
  )

/**
 * A text without the law that it cites in brackets, which may hold brackets of their own.
 * @type {(text: string) => string}
 */
const uncited = (text) => {
  let said = "", depth = 0, open = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(" && !depth++) open = i
    if (!depth) said += text[i]
    if (text[i] === ")" && depth && !--depth) {
      const inside = text.slice(open, i + 1)
      said += LAW.test(inside) ? "" : inside
    }
  }
  return (depth ? said + text.slice(open) : said).replace(/\s+(?=[.,;:])/g, "")
}

/** @type {Map<string, Text>} */
const texts = new Map()

/**
 * A text's pieces between spaces, the stems of each, and which stand in a sentence: the index keeps a table's cells
 * without tags.
 * @type {(html: string) => Text}
 */
const read = (html) => {
  let text = texts.get(html)
  if (!text) {
    /** @type {string[]} */
    const pieces = []
    /** @type {boolean[]} */
    const prose = []
    let inside = 0
    for (const [part, close, tag] of html.matchAll(/<(\/?)(\w+)[^>]*>|[^<]+/g)) {
      if (tag) inside += /^(?:p|li|dd)$/i.test(tag) ? (close ? -1 : 1) : 0
      else {for (const piece of uncited(bare(part)).trim().split(/\s+/)) {
          if (piece) {
            pieces.push(piece)
            prose.push(inside > 0)
          }
        }}
    }
    text = { pieces, prose, stems: pieces.map((piece) => words(piece).map(stem)) }
    texts.set(html, text)
  }
  return text
}

/** @type {(text: Text, asked: Marks, from?: number, to?: number) => string} */
const marked = ({ pieces, stems }, asked, from = 0, to = pieces.length) =>
  pieces.slice(from, to)
    .map((piece, i) => (stems[from + i].some((found) =>
        asked.has(found)
      )
      ? `<mark>${escape(piece)}</mark>`
      : escape(piece))
    ).join(" ")

/**
 * Return a title with what was asked for marked.
 * @type {(text: string, asked: Marks) => string}
 */
export const title = (text, asked) => marked(read(text), asked)

/** @type {(piece?: string) => boolean} */
const ends = (piece) => /(?:[.?!]["'”’)]*|·)$/.test(piece ?? ".") // a dot stands after each cell of a table

/**
 * Return the stretch of a text that holds most of what was asked for, from the start of a sentence if one is near.
 * @type {(html: string, asked: Marks) => string}
 */
export const snippet = (html, asked) => {
  const text = read(html), all = text.pieces.length
  const hits = text.stems.map((stems, i) => (stems.some((found) => asked.has(found)) ? (text.prose[i] ? 1 : 0.4) : 0))
  let best = 0, at = 0, sum = 0
  hits.forEach((hit, i) => {
    sum += hit - (i >= LENGTH ? hits[i - LENGTH] : 0)
    if (sum > best + 1e-9) [best, at] = [sum, Math.max(0, i - LENGTH + 1)]
  })
  const first = hits.findIndex((hit, i) => hit && i >= at)
  let from = all <= LENGTH || first < 0 ? 0 : Math.max(0, Math.min(first - 6, all - LENGTH))
  for (let start = first; from && start >= Math.max(0, first - 14); start--) {
    if (ends(text.pieces[start - 1])) {
      from = start
      break
    }
  }
  const begins = ends(text.pieces[from - 1])
  return `${begins ? "" : "… "}${marked(text, asked, from, from + LENGTH)}${from + LENGTH < all ? " …" : ""}`
    .replace(/ ·(?= …$|$)/, "")
}

/**
 * Return the first line of a page's answer, from its "In short", or nothing.
 * @type {(html?: string) => string}
 */
export const short = (html) => {
  const box = /^\s*<p>In short<\/p>\s*<p>(.*?)<\/p>/s.exec(html ?? "")
  if (!box) return ""
  const pieces = uncited(bare(box[1]).split(/\.?\s*Take care:/)[0].replace(/(\w)$/, "$1.")).trim().split(/\s+/)
  const full = pieces.findIndex((piece, i) => i >= 7 && /[.?!]$/.test(piece)) + 1
  return full && full <= ANSWER
    ? pieces.slice(0, full).join(" ")
    : pieces.length <= ANSWER
    ? pieces.join(" ")
    : `${pieces.slice(0, ANSWER).join(" ")} …`
}

/**
 * Return what goes with a page's title: its answer, its nations, and what a reader must know of it: that its check is
 * overdue by the device's clock, or that its law is not certain.
 * @type {(about: About, section: Section | undefined, today: string) => string}
 */
export const card = ({ about, where, due, due_said, unsure }, section, today) => {
  const line = (section && !section.location.includes("#") && short(section.text)) || about
  const late = due && due < today
  /** @type {([kind: string, words: string] | "" | undefined)[]} */
  const badges = [
    where && ["where", where],
    late ? ["late", `Overdue: check was due ${due_said}`] : "",
    unsure && ["unsure", unsure],
  ]
  return (line ? ` <span class="search-short">${escape(line)}</span>` : "") +
    badges.filter((badge) => !!badge).map(([kind, words]) =>
      ` <span class="search-badge search-${kind}">${escape(words)}</span>`
    )
      .join("")
}
