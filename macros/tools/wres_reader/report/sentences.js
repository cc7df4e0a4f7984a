// The sentences of the report: each indicator in a few. The words are in the page. No page here.
import { PARTS } from "../fields.js"
import { publishedFindings } from "../words.js"
import { findingLines } from "../words/findings.js"
import { levelling } from "../words/levelling.js"
import { chanceOfFew, mainLines, timesWords } from "../words/one_year.js"
import { bounds, capital, fill, gather, people, points, ratio, share, whole, whoOf } from "../words/say.js"
import { isLevel, isSlight } from "./leads.js"
import { lately, trend } from "./moves.js"
import { isSmall, lastRead, measure, pooled, unknownShare, upperOf } from "./rows.js"
/** @import { Data, Indicator, RatioYear } from "../types.d.ts" */
/** @import { Trend } from "./moves.js" */
/** @import { Measure, Row } from "./rows.js" */

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
      return [
        fill(indicator.ratio, { value: ratio(value) }),
        fill(said.counts, counts),
        ratio(value) === ratio(1) ? "" : peopleWords(indicator, now, said),
      ].filter(Boolean).join(" ")
    }
    case "survey": {
      const size = measure(indicator, now), known = size && size.clear !== null && !isLevel(size)
      const shares = fill(indicator.shares, { bme: `${whole(now.one)}%`, white: `${whole(now.other)}%` })
      const sure = known ? said[size.clear ? "trend-clear" : "trend-chance"] : ""
      return `${shares} ${fill(said.gap, { value: points(Math.abs(now.reading.value ?? 0)), sure })}`
    }
    case "board": {
      const [board] = now.parts
      const shares = fill(indicator.shares, {
        part: "the board",
        bme: share(board.one / 100),
        white: share(board.other / 100),
      })
      const seats = board.all
        ? fill(said.seats, { here: board.here, all: board.all, people: people(board.people ?? 0) })
        : ""
      const parts = now.parts.filter(({ part }) => part).map(({ part, here, all }) =>
        fill(said["seats-part"], { part: PARTS[part], here, all })
      )
      return [shares, seats, parts.length ? `${capital(list(parts))}.` : ""].filter(Boolean).join(" ")
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

/**
 * How many people fewer or more would make the two shares equal; nothing where that is nobody.
 * @type {(indicator: Indicator, now: RatioYear, said: Data["report"]) => string}
 */
const peopleWords = (indicator, now, said) => {
  const { group, count, fewer } = levelling(indicator, now)
  return count < 0.5 ? "" : fill(said[fewer ? "people-fewer" : "people-more"], { people: people(count), group })
}

/**
 * Whether a gap is none, or slight, or may be chance.
 * @type {(row: Row, size: Measure | null, data: Data) => string}
 */
const sizeWords = (row, size, { report: said }) => {
  if (!size) return ""
  if (isLevel(size)) return said.level
  const [low, high] = row.indicator.edges ?? []
  return [
    isSlight(row) ? fill(said.slight, { low: low.toFixed(2), high: high.toFixed(2) }) : "",
    size.clear === null || row.years[0].kind === "survey" ? "" : said[size.clear ? "clear" : "chance"],
  ].filter(Boolean).join(" ")
}

// No change that chance could explain.
const STILL = ["same", "unsure"]

/** @param {Trend} one */
const yearOf = ({ from }) => from.year ?? "the earlier year"

/** Whether a change is hard to put down to chance. @type {(one: Trend) => "clear" | ""} */
const wayOf = ({ word, chance }) => (STILL.includes(word) || chance === null ? "" : "clear")

/** @type {(found: Trend, data: Data) => string} */
const trendWords = (found, { report: said }) => {
  const way = wayOf(found), sure = way && said[`trend-${way}`]
  return fill(said[`trend-${found.word}`], { year: yearOf(found), before: found.before.text, sure })
}

/**
 * The change since the year before and the one since the first, in a sentence.
 * @type {(later: Trend, moved: Trend, data: Data) => string}
 */
const bothWords = (later, moved, { report: said }) => {
  const both = [later, moved], alike = later.word === moved.word
  const years = both.map((one) => one.word === "same" ? String(yearOf(one)) : `${yearOf(one)} (${one.before.text})`)
  const moves = alike
    ? [fill(said[`than-${moved.word}`], { year: list(years) })]
    : both.map(({ word }, i) => fill(said[`than-${word}`], { year: years[i] }))
  const ways = both.map(wayOf)
  if (ways[0] === ways[1]) {
    return fill(said["than-both"], { moves: list(moves), sure: ways[0] && said[`trend-${ways[0]}-both`] })
  }
  const apart = both.flatMap((one, i) => ways[i] ? [fill(said[`trend-${ways[i]}-since`], { year: yearOf(one) })] : [])
  return [fill(said["than-both"], { moves: list(moves), sure: "" }), ...apart].join(" ")
}

/** What the last year says that can be read, where the newest is masked. @type {(row: Row, data: Data) => string} */
const lastWords = (row, { report: said }) => {
  const last = lastRead(row), size = last && measure(row.indicator, last)
  if (!last || !size) return ""
  const words = fill(said["last-read"], { year: last.year ?? "the earlier year", size: size.text })
  return size.clear === null ? words : `${words} ${said[size.clear ? "clear" : "chance"]}`
}

/**
 * What a report says of one indicator: a few sentences to read aloud.
 * @type {(row: Row, data: Data) => string}
 */
export const indicatorSentences = (row, data) => {
  const { indicator, years: [now], published } = row
  const said = data.report,
    moved = trend(row),
    later = lately(row),
    size = measure(indicator, now),
    together = pooled(row, data)
  const unknown = unknownShare(now, data), small = isSmall(now)
  const chance = now.kind === "ratio" ? chanceOfFew(now) : null
  const earlier = row.years.length > 1 && !moved
  const unlike = earlier &&
    (now.kind === "bands" ? said["trend-unlike"] : indicator.break_year ? said["trend-broken"] : "")
  const beside = gather(data.checks)
  findingLines(now.checks, now.kind, data, beside)
  const wrong = publishedFindings(indicator, row.years, published).some(({ code }) => data.checks[code].ask.length)
  return [
    main(row, data),
    chance === null ? sizeWords(row, size, data) : "",
    lastWords(row, data),
    later && moved
      ? bothWords(later, moved, data)
      : moved
      ? trendWords(moved, data)
      : unlike
      ? fill(unlike, { year: indicator.break_year })
      : "",
    small ? fill(said[now.kind === "board" ? "small-board" : "small"], { few: data.few }) : "",
    chance === null ? "" : fill(said.exact, { times: timesWords(chance) }),
    together
      ? fill(said.pooled, {
        years: list(together.years.map((year) => year ?? "one more")),
        value: ratio(together.reading.value ?? 0),
        from: ratio(together.reading.low ?? 0),
        to: ratio(together.reading.high ?? 0),
      })
      : "",
    together && together.chance !== null ? fill(said["pooled-exact"], { times: timesWords(together.chance) }) : "",
    unknown === null ? "" : fill(said.unknown, { share: share(unknown) }),
    wrong ? fill(said["published-wrong"], { published }) : "",
    ...beside.lines,
  ].filter(Boolean).join(" ")
}
