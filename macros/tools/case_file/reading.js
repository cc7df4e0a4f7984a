// Reads a value by its shape in schema.js, and says where and what is wrong with one that can’t be.
import { clean, DAYS, isDay, isMonth, Refused } from "./rules.js"
import { SCHEMA } from "./schema.js"
/** @import { Shape } from "./types.d.ts" */
/** @typedef {(given: unknown, at: string) => unknown} Reader */

/** @type {(at: string, says: string) => never} */
export const refuse = (at, says) => {
  throw new Refused(`It is damaged: ${at} ${says}.`)
}
/** @type {(value: unknown) => value is Record<string, unknown>} */
export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** @type {Reader} */
const date = (given, at) => {
  if (typeof given !== "string" || !(isDay(given) || isMonth(given))) return refuse(at, "is not a date")
  return given < DAYS[0] || given > DAYS[1] ? refuse(at, "is too long ago, or too far away") : given
}
/** @type {Reader} */
const perhaps = (given, at) => (given === undefined || given === "" ? "" : date(given, at))
/** @type {Reader} */
const day = (given, at) => (isMonth(String(given)) ? refuse(at, "is a month, not a day") : perhaps(given, at))
/** @type {Reader} Letters, digits and hyphens, as the handbook names things. */
const word = (given, at) =>
  typeof given === "string" && new RegExp(String(SCHEMA.$defs.word.pattern)).test(given)
    ? given
    : refuse(at, "is not a name that this handbook gives")
/** @type {Reader} What is no id is made one by `identified`. */
const id = (given) => (typeof given === "string" ? given : "")
/** @type {Record<string, Reader>} */
const KINDS = { date, day, perhaps, word, id }

/**
 * Read a value by its shape. `unknown` takes the names of what no shape knows.
 * @type {(given: unknown, shape: Shape, at: string, unknown: string[]) => unknown}
 */
export const value = (given, shape, at, unknown) => {
  const { $ref, type, properties, items, enum: allowed, additionalProperties: every } = shape
  /** @type {(within: Shape, key: string) => string} */
  const place = (within, key) => [at, within.title ?? within.items?.title ?? `“${key}”`].filter(Boolean).join(", ")
  if ($ref) {
    const name = $ref.slice("#/$defs/".length)
    return KINDS[name] ? KINDS[name](given, `${at},`) : value(given, SCHEMA.$defs[name], at, unknown)
  }
  if (shape.const !== undefined) return shape.const // looked at before
  if (given === undefined && shape.default !== undefined) return structuredClone(shape.default)
  if (allowed) {
    return allowed.some((one) => one === given) ? given : refuse(`${at},`, "is not one of those that this page knows")
  }
  if (type === "array" && items) {
    const { maxItems = Infinity } = shape
    if (!Array.isArray(given)) return refuse(at, "is not a list")
    if (given.length > maxItems) return refuse(at, `has more than ${maxItems} rows`)
    return given.map((one, i) => value(one, items, `${at} ${i + 1}`, unknown))
  }
  if (type === "object") {
    if (!isRecord(given)) return refuse(at, "is not a record")
    if (properties) {
      const beyond = Object.keys(given).filter((key) => !Object.hasOwn(properties, key))
      unknown.push(...beyond.map((key) => `${at || "the file"}: ${key.slice(0, 40)}`))
      return Object.fromEntries(
        Object.entries(properties).map((
          [key, within],
        ) => [key, value(given[key], within, place(within, key), unknown)]),
      )
    }
    const names = Object.keys(given), most = shape.maxProperties ?? Infinity
    if (names.length > most) return refuse(at, `has more than ${most} rows`)
    for (const name of names) {
      if (!new RegExp(shape.propertyNames?.pattern ?? "").test(name)) {
        refuse(at, "names something as this page never does")
      }
    }
    return Object.fromEntries(
      names.map((name) => [name, value(given[name], /** @type {Shape} */ (every), `${at}, “${name}”`, unknown)]),
    )
  }
  if (type === "boolean") return typeof given === "boolean" ? given : refuse(`${at},`, "is not yes or no")
  if (Array.isArray(type)) {
    const { minimum = 0, maximum = Infinity } = shape
    if (given === null) return null
    return Number.isInteger(given) && Number(given) >= minimum && Number(given) <= maximum
      ? given
      : refuse(`${at},`, `is not a number from ${minimum} to ${maximum}`)
  }
  const { maxLength = Infinity } = shape
  if (typeof given !== "string") return refuse(`${at},`, "is not text")
  return given.length > maxLength ? refuse(`${at},`, `is longer than ${maxLength} characters`) : clean(given)
}
