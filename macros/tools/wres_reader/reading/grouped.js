/**
 * Put things together that have the same key, in the order of their first.
 * @template One
 * @param {Iterable<One>} all
 * @param {(one: One) => string} key
 * @returns {Map<string, One[]>}
 */
export const grouped = (all, key) => {
  /** @type {Map<string, One[]>} */
  const made = new Map()
  for (const one of all) made.set(key(one), [...(made.get(key(one)) ?? []), one])
  return made
}
