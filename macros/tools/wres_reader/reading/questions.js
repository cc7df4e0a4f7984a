// What the page asks before it uses anything: values, with what each answer can be. An answer is read again with all.
import { plain } from "../cells.js"
/** @import { Option } from "../../../../browser/types.d.ts" */
/** @import { Asked, Names, Question, Ready, Resolved, Source, Told } from "../types.d.ts" */

const OLDEST = 2015

/**
 * Ask through `answers`: what is answered comes back, what is not becomes a question.
 * @param {Names} words
 * @param {Record<string, string>} answers
 * @param {Told} tell
 * @param {number} thisYear
 * @returns {Asked & {questions: Question[]}}
 */
export const asking = (words, answers, tell, thisYear) => {
  /** @type {Question[]} */
  const questions = []
  /**
   * @type {(id: string, code: string, values: Record<string, string>, options: Option[], affects: Resolved[],
   *   must?: boolean) => string | undefined}
   */
  const ask = (id, code, values, options, affects, must = true) => {
    const answer = options.some(([value]) => value === answers[id]) ? answers[id] : undefined
    const there = questions.find((one) => one.id === id)
    if (there) {
      there.affects.push(...affects.map(({ fact }) => tell.where(fact)))
      return answer
    }
    const said = words.questions[code].replace(/\[([a-z]+)\]/g, (_, name) => values[name] ?? "")
    questions.push({
      id,
      code,
      words: said,
      options,
      must,
      answer: answer ?? "",
      affects: affects.map(({ fact }) => tell.where(fact)),
    })
    return answer
  }
  /** @type {(...values: string[]) => Option[]} */
  const options = (...values) => values.map((value) => [value, words.options[value]])
  /** @param {Source} source */
  const called = ({ file, sheet }, sheets = false) => `“${file}”${sheets && sheet ? `, sheet “${sheet}”` : ""}`
  /** @param {Ready | Resolved} one */
  const line = ({ fact }) => plain(fact.label).slice(0, 80) || tell.where(fact)
  const years = Array.from({ length: thisYear + 1 - OLDEST }, (_, i) => String(thisYear - i))
  /** @type {Option[]} */
  const everyYear = years.map((year) => [year, year])
  return {
    questions,
    year: (source, sheets, all) =>
      ask(`year:${sheets ? source.id : source.file}`, "year", { file: called(source, sheets) }, [
        ...everyYear,
        ...options("none"),
      ], all),
    years: (said, all) =>
      ask(
        `years:${all[0].fact.source.id}:${said.join()}`,
        "years",
        { one: said[0], other: said[1] },
        [...said.map((year) => /** @type {Option} */ ([year, year])), ...options("leave")],
        all,
      ),
    doubt: (year, all) => {
      const said = Number(year.slice(1))
      /** @type {Option[]} */
      const either = [said - 1, said, said + 1].map((one) => [String(one), String(one)])
      return ask(
        `doubt:${all[0].fact.source.id}:${year}`,
        year[0] === "s" ? "survey-year" : "doubt",
        { year: String(said) },
        [...either, ...options("leave")],
        all,
      )
    },
    whole: (said, all, code = "whole") =>
      ask(
        `${code}:${all[0].fact.source.id}:${said}`,
        code,
        { typed: said },
        options("whole", "leave"),
        all,
      ),
    trust: (names, all) =>
      ask(
        `trust:${names.join("|")}`,
        "trust",
        { names: names.map((name) => `“${name}”`).join(", ") },
        [...names.map((name) => /** @type {Option} */ ([name, name])), ...options("same")],
        all,
      ),
    authority: (word, all) =>
      ask(
        `authority:${all[0].fact.source.id}:${word}`,
        "authority",
        { typed: word },
        options("whole", "leave"),
        all,
      ),
    groups: (group, names, all) => {
      const [{ fact }] = all
      return ask(
        `groups:${fact.source.id}:${fact.table}:${group}:${names.join()}`,
        "groups",
        { group: group === "bme" ? "BME" : "white", names: names.join(", ") },
        options("whole", "leave"),
        all,
      )
    },
    clash: (id, sides, all) =>
      ask(
        `clash:${id}`,
        "clash",
        {
          what: line(sides[0].one),
          year: sides[0].one.year,
          more: all.length > sides.length ? words.options.more : "",
        },
        [
          ...sides.map((
            { origin, one },
          ) => /** @type {Option} */ ([origin, `${plain(one.text)}: ${tell.where(one.fact)}`])),
          ...options("leave"),
        ],
        all,
        false,
      ),
    section: (all) => {
      const [{ fact }] = all
      return ask(
        `section:${fact.source.id}:${fact.r}:${fact.c}`,
        "section",
        { what: line(all[0]) },
        [
          ...["Non-clinical", "Clinical", "Medical"].map((one) => /** @type {Option} */ ([one, one])),
          ...options("all", "leave"),
        ],
        all,
      )
    },
    indicator: (id, numbers, all) =>
      ask(
        `indicator:${id}`,
        "indicator",
        { what: line(all[0]) },
        [
          ...numbers.map((
            number,
          ) => /** @type {Option} */ ([`${number}`, `${number}. ${words.indicators[number - 1]?.name ?? ""}`])),
          ...options("leave"),
        ],
        all,
      ),
    unit: (table, all) =>
      ask(
        `unit:${table}`,
        "unit",
        { what: line(all[0]), typed: plain(all[0].text) },
        options("people", "percent"),
        all,
      ),
    fraction: (table, all) =>
      ask(`fraction:${table}`, "fraction", { typed: plain(all[0].text) }, options("yes", "no"), all),
    rates: (one, both, all) =>
      ask(
        `rates:${one.organisation}:${one.indicator}:${one.year}`,
        "rates",
        {
          indicator: `${one.indicator}`,
          n: words.indicators[one.indicator - 1]?.labels.n ?? "",
          of: words.indicators[one.indicator - 1]?.labels.of ?? "",
        },
        options("rate", ...(both ? ["both"] : []), "leave"),
        all,
        false,
      ),
  }
}
