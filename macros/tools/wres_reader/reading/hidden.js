// The rows and columns of a sheet that its program does not show. No page here.

/** @param {Element} one */
const isHidden = (one) => ["1", "true"].includes(one.getAttribute("hidden") ?? "")

/**
 * Whether a cell stands in a hidden row or column.
 * @type {(sheet: Document) => {row: (row: Element) => boolean, column: (c: number) => boolean}}
 */
export const hiddenIn = (sheet) => {
  const ranges = [...sheet.getElementsByTagNameNS("*", "col")].filter(isHidden).map((one) =>
    ["min", "max"].map((end) => Number(one.getAttribute(end)) - 1)
  )
  return { row: isHidden, column: (c) => ranges.some(([min, max]) => min <= c && c <= max) }
}
