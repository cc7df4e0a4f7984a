// Word files, made on the device.
import { library } from "./library.js"

/** @import { Block } from "./types.d.ts" */

const AFTER = 140, TO_SIGN = 900, ITEM = 60 // twentieths of a point after a paragraph, over a name to sign, after an item

const MARGIN = 1134 // twentieths of a point: 2 cm, so that a few lines more are no sheet more

/** Whether a text leads to what follows it. @type {(text: string | undefined, next: unknown) => boolean} */
const leads = (text, next) => Boolean(text?.endsWith(":") && next)

/** What makes a paragraph, or a row, stand on one page with the next. @param {boolean} yes */
const kept = (yes) => (yes ? { keepNext: true } : {})

/**
 * Whether a block must stand on one page with what follows it: what stands over a list or a table, a close with the name under it.
 * @type {(block: Block, next: Block | undefined) => boolean}
 */
const keeps = ({ text, toSign }, next) =>
  Boolean(
    toSign || next?.toSign || next?.lines || next?.list || next?.table || (leads(text, next) && !next?.heading),
  )

/** Whether a line is the last before a close. @type {(line: number, lines: string[] | undefined, next: Block | undefined) => boolean} */
const closes = (line, lines, next) => Boolean(next?.toSign && line === Number(lines?.length) - 1)

/** How a heading looks: bold and black, near what it heads. @param {number} size Half points. */
const headed = (size) => ({
  run: { bold: true, color: "000000", size },
  paragraph: { spacing: { before: 240, after: 80 } },
})

/**
 * Make a Word file. A landscape one has room for a wide table.
 * @type {(title: string, blocks: Block[], how?: {landscape?: boolean}) => Promise<Blob>}
 */
export const wordFile = async (title, blocks, { landscape = false } = {}) => {
  const {
    AlignmentType,
    Document,
    Footer,
    HeadingLevel,
    ImageRun,
    Packer,
    PageNumber,
    PageOrientation,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = await library("docx.min.js", "docx", "The part that writes Word files is missing from this copy.")
  /** @param {string} text */
  const runs = (text) => text.split("\n").map((line, i) => new TextRun({ text: line, break: i ? 1 : 0 }))
  /** The paragraphs of a cell: those of a head stand on one page with the row under it. @type {(text: string | undefined, head: boolean) => object[]} */
  const lines = (text, head) => String(text).split("\n").map((line) => new Paragraph({ text: line, ...kept(head) }))
  /** @type {(block: Block, next: Block | undefined) => object} One paragraph, its lines kept: an address, a name over a branch. */
  const paragraph = (block, next) =>
    new Paragraph({
      children: runs(String(block.text)),
      spacing: { after: block.toSign ? TO_SIGN : AFTER },
      ...kept(keeps(block, next)),
      ...(block.text?.includes("\n") && { keepLines: true }),
    })
  /** @param {string} text The subject of a letter: a heading to a screen reader, a bold line to the eye. */
  const subject = (text) =>
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { after: AFTER },
      children: [new TextRun({ text, bold: true, size: 22, color: "000000" })],
    })
  /** @type {(cells: string[], shares: number[] | undefined, head: boolean) => object} The head stands with the first row. */
  const row = (cells, shares, head) => {
    const whole = shares?.reduce((sum, share) => sum + share, 0) ?? 0
    return new TableRow({
      // A row that says it is no heading keeps some from repeating the one that is.
      ...(head && { tableHeader: true }),
      cantSplit: true,
      children: cells.map((cell, i) =>
        new TableCell({
          children: lines(cell, head),
          ...(shares && { width: { size: Math.round(100 * shares[i] / whole), type: WidthType.PERCENTAGE } }),
        })
      ),
    })
  }
  const made = blocks.flatMap((block, i) => {
    if (block.subject) return subject(block.subject)
    if (block.heading) {
      const heading = HeadingLevel[`HEADING_${block.level ?? 2}`]
      return new Paragraph({ text: block.heading, heading, keepNext: true, keepLines: true })
    }
    if (block.lines) {
      return block.lines.map((text, j) =>
        new Paragraph({
          children: runs(text),
          ...kept(leads(text, block.lines?.[j + 1]) || closes(j, block.lines, blocks[i + 1])),
          spacing: { after: AFTER },
        })
      )
    }
    if (block.list) {
      return block.list.map((text, j) =>
        new Paragraph({
          text,
          ...kept(leads(text, block.list?.[j + 1]) || closes(j, block.list, blocks[i + 1])),
          bullet: { level: 0 },
          spacing: { after: j === Number(block.list?.length) - 1 ? AFTER : ITEM },
        })
      )
    }
    if (block.table) {
      const { heads, rows, shares } = block.table
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        rows: [row(heads, shares, true), ...rows.map((cells) => row(cells, shares, false))],
      })
    }
    if (block.picture) {
      const { data, width, height, words } = block.picture
      const altText = { name: words, title: words, description: words }
      const run = new ImageRun({ type: "png", data, transformation: { width, height }, altText })
      return new Paragraph({ children: [run], spacing: { after: AFTER } })
    }
    return paragraph(block, blocks[i + 1])
  })
  const head = blocks.some((block) => block.subject)
    ? []
    : [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true })]
  const page = ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES]
  const foot = new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: page, size: 18 })] })
  const document = new Document({
    title,
    creator: "Staffside",
    lastModifiedBy: "Staffside",
    sections: [{
      properties: {
        page: {
          size: { orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
        },
      },
      footers: { default: new Footer({ children: [foot] }) },
      children: [...head, ...made],
    }],
    styles: {
      default: {
        document: { run: { font: "Arial", size: 22, language: { value: "en-GB" } } },
        heading1: headed(32),
        heading2: headed(24),
        heading3: headed(22),
      },
    },
  })
  return Packer.toBlob(document)
}
