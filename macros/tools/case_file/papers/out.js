// The papers as files: one as Word, or all of them as one zip with what the rep reads first. Made on the device.
import * as files from "../../../../browser/files.js"
import { wordFile } from "../../../../browser/word.js"
import { fileName } from "../rules.js"
import { fileOf, FIRST, notesFor, papersOf, readMe } from "./reader.js"
/** @import { Case } from "../types.d.ts" */
/** @import { Context, Paper } from "./types.d.ts" */

/** @param {Paper} paper */
const word = ({ heading, blocks, landscape }) => wordFile(heading, blocks, { landscape })

/**
 * Save one paper.
 * @type {(one: Case, paper: Paper) => Promise<void>}
 */
export const saveWord = async (one, paper) => files.save(fileOf(one, paper.id), "", await word(paper))

/**
 * Save all papers whose time has come as one zip. Returns their ids.
 * @type {(one: Case, context: Context) => Promise<string[]>}
 */
export const saveZip = async (one, context) => {
  const papers = papersOf(one, context)
  const here = papers.filter(({ waits }) => !waits)
  const { "read-me": first, notes } = context.papers
  /** @type {Record<string, Blob>} */
  const held = {
    [FIRST]: await wordFile(first.title, readMe(one, papers, context)),
    [fileOf(one, "notes-to-yourself")]: await wordFile(notes.title, notesFor(one, papers, context)),
  }
  for (const paper of here) held[fileOf(one, paper.id)] = await word(paper)
  files.save(`${fileName(one.nickname)}-papers.zip`, "", await files.zip(held))
  return here.map(({ id }) => id)
}
