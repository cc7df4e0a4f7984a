// The sentences of the report: the answer first, then each indicator in a few. The words are in the page. No page here.
import { publishedFindings } from "../words.js"
import { mainLines } from "../words/one_year.js"
import { bounds, fill, gather, points, ratio, share, whole } from "../words/say.js"
import { measure, pooled, trend, upperOf } from "./rows.js"
/** @import { Data, Year } from "../types.d.ts" */
/** @import { Row, Trend } from "./rows.js" */

const PLENTY = 0.02 // how much of a change in times counts as one at all

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
      const shares = upperOf(now), all = share(now.bands.all.share)
      const first = shares
        ? fill(said.bands, { all, upper: share(shares.upper / 100) })
        : fill(said["bands-all"], { all })
      const drops = now.bands.drops.map(({ band }) => band)
      return `${first} ${drops.length ? fill(said["band-drops"], { bands: list(drops) }) : ""}`.trim()
    }
  }
}

/** @type {(found: Trend, data: Data) => string} */
const trendWords = ({ word, from, before, chance }, data) => {
  const said = fill(data.report[`trend-${word}`], { year: from.year ?? "the earlier year", before: before.text })
  return word === "same" || chance === null ? said : `${said} ${data.report[chance ? "trend-chance" : "trend-clear"]}`
}

/** @param {Year} now */
const isSmall = (now) =>
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
  ].filter(Boolean).join(" ")
}

/** @param {Row} row */
const numberOf = ({ indicator }) => indicator.number

/**
 * The answer, first: how many are worse, which is worst, which way things moved, and how sure that is.
 * @type {(rows: Row[], data: Data) => string[]}
 */
export const answer = (rows, data) => {
  const said = data.report
  const known = rows.flatMap((row) => {
    const size = measure(row.indicator, row.years[0])
    return size ? [{ row, size, moved: trend(row) }] : []
  })
  const worse = known.filter(({ size }) => size.worse > size.level)
  const ranked = [...worse].sort((one, other) => (other.size.times ?? Infinity) - (one.size.times ?? Infinity))
  const moves = known.flatMap(({ row, moved }) => {
    const times = moved && moved.now.times && moved.before.times ? Math.log(moved.now.times / moved.before.times) : 0
    return moved && Math.abs(times) >= PLENTY ? [{ row, moved, times }] : []
  })
  // What chance can't explain comes first, and then the largest.
  const up = moves.filter(({ moved }) => moved.word === "worse").sort((one, other) =>
    Number(other.moved.chance === false) - Number(one.moved.chance === false) || other.times - one.times
  )
  const down = moves.filter(({ moved }) => moved.word === "better")
  /** @type {(code: string, found: {row: Row}[]) => string[]} */
  const named = (code, found) =>
    found.length ? [fill(said[code], { list: list(found.map(({ row }) => numberOf(row))) })] : []
  const [worst] = ranked, [most] = up
  return [
    fill(said[worse.length ? "how-many" : "how-many-none"], { all: rows.length, worse: worse.length }),
    ...(worst
      ? [fill(said.worst, { number: numberOf(worst.row), name: worst.row.indicator.name, size: worst.size.text })]
      : []),
    ...(most
      ? [
        fill(said["worse-most"], {
          number: numberOf(most.row),
          name: most.row.indicator.name,
          before: most.moved.before.text,
          year: most.moved.from.year,
          now: most.moved.now.text,
        }),
      ]
      : moves.length
      ? [said["worse-none"]]
      : []),
    ...named("worse-also", up.slice(1)),
    ...named("better-list", down),
    ...(moves.some(({ moved }) => moved.chance === false)
      ? named("moves-clear", moves.filter(({ moved }) => moved.chance === false))
      : moves.some(({ moved }) => moved.chance)
      ? [said["moves-chance"]]
      : []),
    ...named("clear-list", worse.filter(({ size }) => size.clear)),
    ...named("small-list", known.filter(({ row }) => isSmall(row.years[0]))),
  ]
}
