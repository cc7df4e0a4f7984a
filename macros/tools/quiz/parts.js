// What both ways through a quiz are made of.
/** @import { Marked } from "./types.d.ts" */
import { element } from "../../../browser/page.js"

/** @type {(words: string, onclick: () => void, primary?: boolean) => HTMLButtonElement} */
export const button = (words, onclick, primary = false) =>
  element("button", { type: "button", class: `md-button${primary ? " md-button--primary" : ""}`, onclick }, words)
/** @type {(words: string, level?: "h3" | "h4") => HTMLHeadingElement} */
export const heading = (words, level = "h3") => element(level, { tabindex: -1 }, words)
/** @type {(n: number, what: string) => string} */
export const counted = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`
/** @param {Marked} marked */
export const verdict = (marked) => (marked.right ? "Right" : marked.given ? "Not right" : "Not answered")
