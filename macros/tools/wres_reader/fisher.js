// Fisher's exact test, for cases too few for an interval. No page here.

/**
 * The natural logarithms of the factorials from nought to `most`.
 * @param {number} most
 */
const logFactorials = (most) => {
  const found = [0]
  for (let n = 1; n <= most; n++) found.push(found[n - 1] + Math.log(n))
  return found
}

// Tables whose chances differ by less than this part are as likely as one another, as SciPy has it.
const ALIKE = 1e-7

/**
 * How often chance alone would share out the cases at least as unevenly: the two-sided p of Fisher's exact test for x1
 * of n1 beside x2 of n2.
 * @type {(x1: number, n1: number, x2: number, n2: number) => number}
 */
export const exactTest = (x1, n1, x2, n2) => {
  const cases = x1 + x2, logs = logFactorials(n1 + n2)
  /** @type {(n: number, of: number) => number} */
  const choose = (n, of) => logs[of] - logs[n] - logs[of - n]
  /** @param {number} n */
  const chance = (n) => Math.exp(choose(n, n1) + choose(cases - n, n2) - choose(cases, n1 + n2))
  const limit = chance(x1) * (1 + ALIKE)
  let p = 0
  for (let n = Math.max(0, cases - n2); n <= Math.min(cases, n1); n++) {
    const one = chance(n)
    if (one <= limit) p += one
  }
  return Math.min(1, p)
}
