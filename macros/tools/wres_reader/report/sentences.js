// The sentences of the report: each indicator in a few. The words are in the page. No page here.
import { publishedFindings } from "../words.js"
import { findingLines } from "../words/findings.js"
import { mainLines } from "../words/one_year.js"
import { bounds, fill, gather, points, ratio, share, whole, whoOf } from "../words/say.js"
import { measure, pooled, trend, upperOf } from "./rows.js"
/** @import { Data, Year } from "../types.d.ts" */
/** @import { Row, Trend } from "./rows.js" */

/**
 * Words in a row: “2, 3 and 6”.
 * @param {(string | number)[]} words
 */
export const list = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`

/**
 * What the newest year of an indicator says, in a sentence or two.
 * @type {(row: Row, data: Data) => string}
 */
const main = ({ indicator, years: [now], published }, data) => {
  const said = data.report
  switch (now.kind) {
    case "ratio": {
      const { value, why } = now.reading
      if (now.bare) return fill(said["from-bare"], { published })
      if (now.rates) {
        return fill(said["from-rates"], { bounds: bounds(now.reading), ...now.typed })
      }
      if (value === null) {
        const into = gather(data.codes)
        mainLines(indicator, now, data, into)
        return into.lines.slice(0, why === "masked" ? 2 : 1).join(" ")
      }
      const counts = {
        n: whole(now.bme.n.low),
        of: whole(now.bme.of.low),
        m: whole(now.white.n.low),
        all: whole(now.white.of.low),
      }
      return `${fill(indicator.ratio, { value: ratio(value) })} ${fill(said.counts, counts)}`
    }
    case "survey": {
      const { value } = now.reading
      const shares = fill(indicator.shares, { bme: `${whole(now.one)}%`, white: `${whole(now.other)}%` })
      return `${shares} ${fill(said.gap, { value: points(Math.abs(value ?? 0)) })}`
    }
    case "board": {
      const [board] = now.parts
      const shares = fill(indicator.shares, {
        part: "the board",
        bme: share(board.one / 100),
        white: share(board.other / 100),
      })
      const seats = board.all
        ? fill(said.seats, { here: board.here, all: board.all, people: whole(Math.round(board.people ?? 0)) })
        : ""
      return `${shares} ${seats}`.trim()
    }
    default: {
      if (now.short) {
        return fill(said["bands-short"], { listed: whole(now.short.listed), staff: whole(now.short.staff) })
      }
      const shares = upperOf(now), all = share(now.bands.all.share), whom = whoOf(now)
      const drops = now.bands.drops.map(({ band }) => band)
      return [
        fill(said[shares ? "bands" : "bands-all"], { all, whom, upper: shares && share(shares.upper / 100) }),
        now.absent.length ? fill(said["bands-some"], { absent: list(now.absent) }) : "",
        drops.length ? fill(said["band-drops"], { bands: list(drops) }) : "",
      ].filter(Boolean).join(" ")
    }
  }
}

/** @type {(found: Trend, data: Data) => string} */
const trendWords = ({ word, from, before, chance }, data) => {
  const said = fill(data.report[`trend-${word}`], { year: from.year ?? "the earlier year", before: before.text })
  return word === "same" || chance === null ? said : `${said} ${data.report[chance ? "trend-chance" : "trend-clear"]}`
}

/** @param {Year} now */
export const isSmall = (now) =>
  now.kind === "ratio" && (now.reading.codes.includes("few") || /^nobody/.test(now.reading.why ?? ""))

/**
 * What a report says of one indicator: a few sentences to read aloud.
 * @type {(row: Row, data: Data) => string}
 */
export const indicatorSentences = (row, data) => {
  const { indicator, years: [now], published } = row
  const said = data.report, moved = trend(row), size = measure(indicator, now), together = pooled(row, data)
  const people = now.kind === "ratio" ? now.people : null
  const earlier = row.years.length > 1 && !moved
  const unlike = earlier &&
    (now.kind === "bands" ? said["trend-unlike"] : indicator.break_year ? said["trend-broken"] : "")
  const beside = gather(data.checks)
  findingLines(now.checks, now.kind, data, beside)
  const wrong = publishedFindings(indicator, row.years, published).some(({ code }) => data.checks[code].ask.length)
  return [
    main(row, data),
    moved ? trendWords(moved, data) : unlike ? fill(unlike, { year: indicator.break_year }) : "",
    size?.clear === null || !size ? "" : said[size.clear ? "clear" : "chance"],
    isSmall(now) ? fill(said.small, { few: data.few }) : "",
    together
      ? fill(said.pooled, {
        years: list(together.years.map((year) => year ?? "one more")),
        value: ratio(together.reading.value ?? 0),
        from: ratio(together.reading.low ?? 0),
        to: ratio(together.reading.high ?? 0),
      })
      : "",
    people && people.unknown && 100 * people.unknown / people.all >= data.manyUnknown
      ? fill(said.unknown, { share: share(people.unknown / people.all) })
      : "",
    wrong ? fill(said["published-wrong"], { published }) : "",
    ...beside.lines,
  ].filter(Boolean).join(" ")
}
