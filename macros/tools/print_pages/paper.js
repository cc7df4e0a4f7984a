// The document on paper and as a file. Both have one look, which is none of the site's.
import { element } from "../../../browser/page.js"
/** @import { Made } from "./types.d.ts" */

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * Let this page print as the document, whoever asks it to print: a button here, or the browser's own menu.
 * Return what takes the document away again.
 * @type {(made: Made) => () => void}
 */
export const layOnPaper = ({ title, body, look }) => {
  const style = element("style", { media: "print" }, look)
  /** @type {NodeListOf<HTMLLinkElement>} */
  const sheets = document.querySelectorAll("link[rel=stylesheet]")
  const before = new Map([...sheets].map((sheet) => [sheet, sheet.media]))
  const name = document.title
  const nameIt = () => {
    document.title = title // the name of a PDF, and its title
  }
  const unname = () => {
    document.title = name
  }
  body.hidden = true
  for (const sheet of sheets) sheet.media = "screen"
  document.head.append(style)
  document.body.append(body)
  addEventListener("beforeprint", nameIt)
  addEventListener("afterprint", unname)
  return () => {
    removeEventListener("beforeprint", nameIt)
    removeEventListener("afterprint", unname)
    for (const part of [style, body]) part.remove()
    for (const [sheet, media] of before) sheet.media = media
  }
}

/**
 * Return the document as one file: no scripts, and nothing that it asks for.
 * @type {(made: Made) => string}
 */
export const fileOf = ({ title, body, look }) => {
  const file = document.implementation.createHTMLDocument(title)
  const copy = /** @type {HTMLElement} */ (body.cloneNode(true))
  copy.hidden = false
  file.documentElement.lang = "en-GB"
  file.head.prepend(
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  )
  file.head.append(element("style", {}, look))
  file.body.append(copy)
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`
}
