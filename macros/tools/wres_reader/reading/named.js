// What the names of a file and of a sheet say of the figures in it.
import { scopeIn, scopeOfSheet, TRUST } from "./scope.js"
import { titleOf } from "./titles.js"
import { meaning, only } from "./tokens.js"
/** @import { Context, Names, Source } from "../types.d.ts" */

/**
 * What a file's or sheet's name says: its year, and the indicator if it says nothing else.
 * @type {(source: Source, words: Names) => Context}
 */
export const namedBy = (source, words) => {
  /** @type {Context} */
  const context = {}
  for (const text of [source.file.replace(/\.[a-z]+$/i, "").replace(/_|(?<! )-(?![\d ])/g, " "), source.sheet]) {
    const said = titleOf(meaning(text, words), text)
    const year = only(said, "year"),
      about = only(said, "indicator") ?? (said.foreign.length ? undefined : only(said, "about"))
    if (year && !year.startsWith("?")) Object.assign(context, { year, calendar: Boolean(said.calendar) })
    if (said.survey) context.survey = true
    if (/^\d/.test(year ?? "")) context.yearOfName = context.year
    if (about) Object.assign(context, { about, titled: said.item })
    const section = only(said, "section"), authority = only(said, "authority")
    if (section) Object.assign(context, { section, sectionOfAll: section, sectionAsked: section })
    if (authority && !authority.startsWith("unclear")) context.authority = authority
    const [trust] = text.match(TRUST) ?? []
    if (trust) context.owner = trust
    const scope = text === source.sheet ? scopeOfSheet(text, words) : { ...scopeIn(text, words), unknown: false }
    if (scope.asked || scope.unknown) context.named = [context.named, text].filter(Boolean).join("”, “")
    if (scope.part) context.partOfAll = text
    if (said.span) context.span = text
  }
  return context
}
