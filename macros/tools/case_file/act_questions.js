// What is asked of one act: what a rep can answer on the telephone first, then what proves it.
import { named } from "./acts_named.js"
import { answerable, parties } from "./parties.js"
import { IRELAND, stopped } from "./rules.js"
/** @import { Case, Entry, Kind } from "./types.d.ts" */
/** @import { Asked } from "./next.js" */

const WHOM = "Which employer or person is it against?"
/** What is asked of any event. */
export const ACT = ["date", "month", "unsure", "kind", "ended", "what"]

/** What shows each element of the types of an act. @type {(entry: Entry, types: Kind[]) => Asked[]} */
const elements = (entry, types) =>
  types.filter(({ id }) => entry.types.includes(id)).flatMap(({ id, name, prove, law }) =>
    prove.map((says, i) => ({
      id: `shown-${id}-${i + 1}-${entry.id}`,
      ask: `What would show this? “${says}”`,
      why: `${name}: ${i + 1} of ${prove.length} to prove. ${stopped(named(entry))} ${law.doubt}`.trim(),
      kind: /** @type {const} */ ("entry"),
      record: entry.id,
      fields: [`shown-${id}-${i + 1}`],
      open: !entry.shown[`${id}-${i + 1}`],
    }))
  )

/** Who was treated better, for an act that takes a comparator. @type {(one: Case, entry: Entry) => Asked} */
const comparator = (one, entry) => {
  const listed = one.comparators.length > 0
  return {
    id: `compared-${entry.id}-${one.comparators.length}`,
    ask: listed ? "Who in your list was treated better?" : "Who else was in the same place, and was treated better?",
    why: `${stopped(named(entry))} It may be nobody you know of: then skip this.`,
    kind: listed ? "entry" : "comparator",
    record: listed ? entry.id : "",
    fields: listed ? ["compared"] : ["who", "alike", "different", "treated"],
    entry: entry.id,
    open: !entry.compared.length,
  }
}

/** What one act still lacks: what a rep can answer on the telephone first. @type {(one: Case, entry: Entry, types: Kind[]) => Asked[]} */
export const ofAct = (one, entry, types) => {
  /** @type {(field: string, ask: string, open: boolean, fields?: string[]) => Asked} */
  const asks = (field, ask, open, fields = [field]) => ({
    id: `${field}-${entry.id}`,
    ask,
    why: named(entry),
    kind: "entry",
    record: entry.id,
    fields,
    open,
  })
  const proved = one.documents.some(({ proves }) => proves.includes(entry.id))
  const law = one.nation === IRELAND ? [] : types
  const takes = law.some(({ id, compared }) => compared && entry.types.includes(id))
  return [
    asks(
      "act",
      entry.date.length > 7 ? "What happened?" : "Which day was it?",
      !entry.what || entry.date.length < 8,
      ACT,
    ),
    asks("who", "Who did it?", !entry.who),
    ...one.others.slice(0, 1).map(() => asks("against", WHOM, !answerable(entry, parties(one)).length)),
    asks("saw", "Who saw or heard it?", !entry.saw),
    asks("words", "What were the exact words?", !entry.words),
    asks("evidence", "What proves it, and where is it?", !entry.evidence && !proved),
    {
      id: `document-${entry.id}`,
      ask: "Which paper proves this?",
      why: `${stopped(named(entry))} Is it in your list already? Skip this, and tick the act there.`,
      kind: "document",
      record: "",
      fields: ["title", "date", "source", "pages"],
      given: { proves: [entry.id] },
      open: !proved,
    },
    ...(types.length ? [asks("types", "What type is it?", !entry.types.length)] : []),
    ...(takes ? [comparator(one, entry)] : []),
    ...elements(entry, law),
  ]
}
