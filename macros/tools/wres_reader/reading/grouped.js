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
  for (const one of all) {
    const there = made.get(key(one))
    if (there) there.push(one)
    else made.set(key(one), [one])
  }
  return made
}
