// Reads layouts with the page's own reader, in one process: takes a list of {files, answers} on standard input, and
// prints for each what is read at first, and after the questions are answered as a person would.
import { read } from "../../macros/tools/wres_reader/reading/read.js"
import { gridOf } from "../../macros/tools/wres_reader/reading/text.js"

const vendor = new URL("../../overrides/assets/javascripts/vendor/papaparse.min.js", import.meta.url)
new Function("module", "exports", "define", await Deno.readTextFile(vendor)).call(globalThis)

const { words, layouts, answered, thisYear } = JSON.parse(await new Response(Deno.stdin.readable).text())

const opened = ({ name, text, sheets }) =>
  text === undefined ? { name, sheets, notes: [] } : gridOf(name, text, globalThis.Papa.parse)

/** Answer a question as somebody who knows the figures. */
const answerOf = ({ code, id, options }, { years, indicator, unit, rates }) => {
  if (code === "year") {
    const [file] = Object.keys(years).filter((name) => id.includes(name)).sort((a, b) => b.length - a.length)
    return years[file] ?? "none"
  }
  if (code === "unit") return unit
  if (code === "indicator") return options.some(([value]) => value === String(indicator)) ? String(indicator) : "leave"
  if (code === "rates") return rates
  if (code === "whole" || code === "doubt" || code === "survey-year") return "leave"
  return code === "fraction" ? "yes" : "leave"
}

const found = layouts.map((layout) => {
  try {
    const files = layout.files.map(opened)
    const answers = {}
    const asked = []
    let made = read(files, words, answers, thisYear)
    for (let turn = 0; answered && turn < 6; turn++) {
      const open = made.questions.filter((one) => !one.answer)
      if (!open.length) break
      for (const one of open) {
        asked.push(one.code)
        answers[one.id] = answerOf(one, layout)
      }
      made = read(files, words, answers, thisYear)
    }
    return { ...made, asked }
  } catch (error) {
    if (!error.code) throw error
    return { refused: error.code, cells: [], bands: [], notes: [], left: [], questions: [], asked: [] }
  }
})
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(found)))
