// Whether a published figure is right: it is called wrong only where no reading of its words agrees. No page here.
import { claims } from "./claims.js"
import { directions } from "./direction.js"
import { likeliest } from "./order.js"
import { slips } from "./slips.js"
import { statements } from "./statements.js"
import { verdictOn } from "./verdict.js"
/** @import { Finding, Indicator, Option, Year } from "../types.d.ts" */
/** @import { Dated, Known, Verdict } from "./verdict.js" */

/** @type {(code: string, numbers?: Finding["numbers"], readings?: Option[]) => Finding} */
const finding = (code, numbers = {}, readings = undefined) => ({ code, numbers, ...(readings && { readings }) })

/** @param {Pick<Indicator, "direction">} indicator */
export const orderOf = ({ direction }) => (direction.startsWith("white") ? ["white", "bme"] : ["bme", "white"])

/**
 * What a figure that agrees shows: which reading it is, and what in its words is loose.
 * @type {(verdict: Verdict, now: Known, order: string[]) => Finding[]}
 */
const agreement = ({ claim, found, cut, several }, now, order) => {
  if (!found) return []
  const printed = claim.quote
  const made = [finding(claim.favour ? "favour" : several ? "fits-range" : "agrees", { printed }, [found])]
  const own = now.kind === "ratio" ? now.reading.value : null
  if (found.name === "ratio" && found.side !== order[0] && own) made.push(finding("other-way-up", { turned: own }))
  if (found.name === "sign-only") made.push(finding("sign-only", { printed }))
  if (found.name.startsWith("gap") && claim.percent) made.push(finding("points", { printed }))
  if (found.name === "ratio" && claim.compared === "more") made.push(finding("times-more", { printed: claim.value }))
  if (cut) made.push(finding("cut-off"))
  return made
}

/**
 * What published words show beside the years that were worked out, the newest first.
 * @type {(words: string, indicator: Pick<Indicator, "direction" | "number" | "edges">, found: Dated[]) => Finding[]}
 */
export const checkPublished = (words, indicator, found) => {
  const order = orderOf(indicator), [now] = found
  const read = claims(words, indicator.number), named = read.flatMap(({ years }) => years)
  const all = read.map((claim) => verdictOn(claim, found, order, named))
  const real = all.filter(({ claim, status }) => !(claim.word === "undefined" && status === "differs"))
  const stated = statements(words, indicator, found)
  if (!real.length) return stated.length ? stated : [finding("no-figure")]
  // “An increase on 1.52 last year” is beside that year after all.
  const whole = all.map((one) =>
    one.why === "aside-change"
      ? verdictOn({ ...one.claim, change: false, why: "", measure: "bare", years: ["last"] }, found, order, named)
      : one
  )
  const turned = directions(words, indicator, whole, order)
  const made = real.flatMap((verdict) => {
    // The word between two figures that agree says the other way: they are not blessed.
    if (turned.some(({ starts }) => starts.includes(verdict.claim.start))) return []
    const printed = verdict.claim.quote
    if (verdict.status === "agrees") return agreement(verdict, now, order)
    if (verdict.status === "aside") {
      const words = verdict.claim.foreign.map((word) => `“${word}”`).join(", ")
      return [finding(verdict.why, { printed, words }, verdict.tried)]
    }
    return [
      finding(
        verdict.several ? "outside-range" : "differs",
        { printed },
        likeliest(verdict.claim, verdict.tried, now.kind, order),
      ),
      ...slips(verdict.claim, verdict.year ?? now, found, order),
    ]
  })
  const both = [...turned.map(({ finding }) => finding), ...made, ...stated.filter(({ code }) => code !== "agrees")]
  return both.filter((one, i) => both.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i)
}
