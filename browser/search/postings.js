// An inverted index: which texts hold a term, and how much that says of each. BM25+ (Robertson and Zaragoza 2009;
// Lv and Zhai 2011), summed over fields.
/** @import { Postings } from "./types.d.ts" */
/**
 * One field of all texts: how many terms each has, and where a term stands: a text's number, the count in it, the next
 * text's number.
 * @typedef {{name: string, lengths: number[], total: number, terms: Map<string, number[]>}} Field
 */

/**
 * Return an empty index of texts with these fields.
 * @param {string[]} fields
 * @returns {Postings}
 */
export const postings = (fields) => {
  /** @type {string[]} */
  const owners = []
  /** @type {string[]} */
  const ids = []
  /** @type {Field[]} */
  const held = fields.map((name) => ({ name, lengths: [], total: 0, terms: new Map() }))

  /**
   * Take in a text: whose it is, its id, and the terms of each field.
   * @type {Postings["add"]}
   */
  const add = (owner, id, texts) => {
    const at = owners.push(owner) - 1
    ids.push(id)
    for (const field of held) {
      const counts = new Map()
      for (const term of texts[field.name]) counts.set(term, (counts.get(term) ?? 0) + 1)
      field.lengths.push(counts.size)
      field.total += counts.size
      for (const [term, count] of counts) {
        const list = field.terms.get(term)
        if (list) list.push(at, count)
        else field.terms.set(term, [at, count])
      }
    }
  }

  /**
   * Call found(text's number, score) for each field that holds a term.
   * @type {Postings["each"]}
   */
  const each = (term, boost, { k, b, d }, found) => {
    for (const { name, lengths, total, terms } of held) {
      const list = terms.get(term)
      if (!list) continue
      const texts = list.length / 2, mean = total / owners.length
      const rare = Math.log(1 + (owners.length - texts + 0.5) / (texts + 0.5)) * (boost[name] ?? 1)
      for (let i = 0; i < list.length; i += 2) {
        const count = list[i + 1]
        found(list[i], rare * (d + count * (k + 1) / (count + k * (1 - b + b * lengths[list[i]] / mean))))
      }
    }
  }
  return { add, each, owners, ids }
}
