// What an older file holds, as the version after it has it. Nothing is checked here: format.js reads what comes out.
/** @typedef {Record<string, any>} Given */

/** @type {(given: Given, change: (one: Given) => Given) => Given} */
const eachCase = (given, change) =>
  Array.isArray(given.cases)
    ? { ...given, cases: given.cases.map((one) => (one && typeof one === "object" ? change(one) : one)) }
    : given

/**
 * The step from each version to the next. What is new in a version and may be empty needs no step.
 * @type {Record<number, (given: Given) => Given>}
 */
const STEPS = {
  // The one form that was kept half typed was an entry’s.
  1: (given) => eachCase(given, ({ draft, ...one }) => (draft ? { ...one, drafts: { entry: draft } } : one)),
}

/**
 * Bring a file of an earlier version to a version.
 * @type {(given: Given, version: number) => Given}
 */
export const migrated = (given, version) =>
  given.version < version
    ? migrated({ ...(STEPS[given.version]?.(given) ?? given), version: given.version + 1 }, version)
    : given

/** @type {(step: any, saved: string) => any} */
const entered = (step, saved) =>
  step && typeof step === "object" && !("entered" in step) && step.date > saved ? { ...step, entered: saved } : step

/**
 * A file whose steps say when they were put in. Older ones do not: what was to come on the day of saving was a plan.
 * @type {(given: Given) => Given}
 */
export const withEntered = (given) => {
  const { saved } = given
  if (typeof saved !== "string" || !saved) return given
  return eachCase(
    given,
    (one) =>
      Array.isArray(one.steps)
        ? { ...one, steps: one.steps.map((/** @type {unknown} */ step) => entered(step, saved)) }
        : one,
  )
}
