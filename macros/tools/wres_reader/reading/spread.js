// Which words of an upper heading row stand over which columns.

/**
 * For an upper heading row, the column whose words stand over each column. A merged heading stands in the first of its
 * columns, or, where somebody put it there by hand, in the middle.
 * @type {(own: number[], under: number[]) => Map<number, number> | null}
 */
export const spread = (own, under) => {
  const over = own.filter((c) => c >= under[0] && c <= under[under.length - 1])
  /** @type {Map<number, number>} */
  const made = new Map()
  if (!over.length) return made
  const first = own.includes(under[0])
  if (first) {
    for (const c of under) made.set(c, over.filter((one) => one <= c).at(-1) ?? c)
    return made
  }
  const size = under.length / over.length
  if (!Number.isInteger(size)) return null
  for (const [i, c] of under.entries()) made.set(c, over[Math.floor(i / size)])
  return over.every((one, i) => one >= under[i * size] && one <= under[(i + 1) * size - 1]) ? made : null
}
