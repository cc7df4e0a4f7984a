// A line below a table that ends with the ratio of it, as “Relative likelihood 1.60”.

const RATIO =
  /^\s*(\W*(?:\d\W+)?(?:(?:wres )?relative likelihood|(?:likelihood )?ratio)\b.*?)[\s:=]+(\d{1,2}\.\d{1,4})\s*$/i

/** @type {(line: string) => boolean} */
export const isRatioLine = (line) => RATIO.test(line)

/**
 * The line as a label and a figure in the last column of the table above; as it is where it is none.
 * @type {(line: string, width: number) => string[]}
 */
export const withRatio = (line, width) => {
  const [, label, ratio] = RATIO.exec(line) ?? []
  return label && width > 1 ? [label, ...Array(width - 2).fill(""), ratio] : [line]
}
