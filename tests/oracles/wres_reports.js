// The reports of all indicators, in one process: takes the data of the page and a list of figures on standard input, and
// prints the parts of each report.
import { reportOf } from "../../macros/tools/wres_reader/report/blocks.js"
import { rowsOf } from "../../macros/tools/wres_reader/report/rows.js"

const { data, sets } = JSON.parse(await new Response(Deno.stdin.readable).text())
const made = sets.map((one) => {
  const state = { organisation: "", region: "", trust: "", left: {}, indicator: 1, ...one }
  return reportOf(rowsOf(state, data), state, data, "30 November 2026").parts
})
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(made)))
