// The law behind a sentence, and what to know before relying on it.
/** @import { Child } from "../../../browser/types.d.ts" */
/** @import { Law } from "./types.d.ts" */
import { element } from "../../../browser/page.js"

/**
 * Its citation.
 * @type {(law: Law | undefined) => Child}
 */
export const cited = (law) =>
  law && element("span", { class: "cite" }, " (", element("a", { href: law.url }, law.words), ")")
/**
 * Its doubt.
 * @type {(law: Law | undefined) => Child}
 */
export const doubt = (law) => (law?.doubt ? [" ", element("span", { class: "doubt" }, law.doubt)] : null)
