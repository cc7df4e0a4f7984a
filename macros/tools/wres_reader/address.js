// What stands after the # of the address, as the contract in docs/contributing/files.md says. No page here.
import { fields, isEmpty } from "./sheet.js"
import { MOST_YEARS } from "./state.js"
/** @import { Indicator, Sheet } from "./types.d.ts" */

/**
 * The indicator and figures that an address names; null where it names no indicator, a fault where there is none such.
 * @type {(asked: Record<string, string>, indicators: Indicator[]) =>
 *   {number: number, set: Sheet} | {fault: "indicator"} | null}
 */
export const fromAddress = (asked, indicators) => {
  if (!Object.hasOwn(asked, "indicator")) return null
  const number = Number(asked.indicator)
  if (!Number.isInteger(number) || number < 1 || number > 9) return { fault: "indicator" }
  const keys = new Set(["year", "survey", "bands", ...fields(indicators[number - 1]).map(({ key }) => key)])
  const years = Array.from(
    { length: MOST_YEARS },
    (_, i) =>
      Object.fromEntries(
        Object.entries(asked).flatMap(([name, value]) => {
          const key = i ? name.replace(new RegExp(`^y${i}-`), "") : name
          return (i === 0 || name !== key) && keys.has(key) ? [[key, value.slice(0, 10_000)]] : []
        }),
      ),
  ).filter((cells, i) => !i || !isEmpty(cells))
  return { number, set: { published: (asked.published ?? "").slice(0, 400), years } }
}
