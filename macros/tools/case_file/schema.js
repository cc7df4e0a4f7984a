// What a file of cases holds, as a JSON Schema (draft 2020-12). format.js reads by it, and
// docs/contributing/case-file.schema.json publishes it. A `title` is what the reader is told of a part that is wrong.
import { MOST } from "./rules.js"
/** @import { Shape } from "./types.d.ts" */

export const VERSION = 3
export const FORMAT = "staffside-case_file"

/** @type {(maxLength?: number) => Shape} */
const text = (maxLength = MOST.text) => ({ type: "string", maxLength, default: "" })
/** @type {(first: string, ...others: string[]) => Shape} The first is what stands where there is none. */
const oneOf = (...values) => ({ enum: values, default: values[0] })
/** @type {(items: Shape, maxItems: number) => Shape} */
const list = (items, maxItems) => ({ type: "array", items, maxItems, default: [] })
/** @type {(properties: Record<string, Shape>, required?: string[]) => Shape} */
const record = (properties, required = []) => ({ type: "object", properties, required, additionalProperties: false })
/** @type {(additionalProperties: Shape, maxProperties: number) => Shape} By names of somebody else’s. */
const named = (additionalProperties, maxProperties) => ({
  type: "object",
  propertyNames: { pattern: "^[a-z0-9_-]{1,80}$" },
  additionalProperties,
  maxProperties,
  default: {},
})
/** @type {(name: string, title?: string) => Shape} */
const kind = (name, title) => ({ $ref: `#/$defs/${name}`, ...(title && { title }) })
const flag = () => /** @type {Shape} */ ({ type: "boolean", default: false })

const respondent = { who: text(MOST.who), a: kind("day", "Day A"), b: kind("day", "Day B") }
const entry = record({
  id: kind("id"),
  date: kind("date"),
  unsure: flag(),
  kind: oneOf("act", "dismissal", "background"),
  ended: kind("day"),
  what: text(),
  words: text(),
  who: text(),
  saw: text(),
  evidence: text(),
  comparator: text(),
  types: list(kind("word"), MOST.types),
  shown: named(text(), MOST.shown),
  compared: list(kind("id"), MOST.comparators),
  against: list(kind("id"), MOST.others + 1),
  entered: kind("day"),
  changed: kind("day"),
}, ["date"])
const comparator = record({
  id: kind("id"),
  who: text(),
  alike: text(),
  different: text(),
  treated: text(),
  evidence: text(),
})
const step = record({
  id: kind("id"),
  kind: kind("word"),
  date: kind("day"),
  note: text(),
  parties: list(kind("id"), MOST.others + 1),
  appeal_by: kind("day"),
  entered: kind("day"),
}, ["kind"])
const document = record({
  id: kind("id"),
  title: text(MOST.line),
  date: kind("perhaps"),
  source: text(MOST.line),
  proves: list(kind("id"), MOST.entries),
  pages: { type: ["integer", "null"], minimum: 1, maximum: MOST.pages, default: null },
  late: flag(),
})
const loss = record({
  id: kind("id"),
  heading: text(MOST.line),
  what: text(),
  amount: text(MOST.amount),
  source: text(MOST.line),
})
const oneCase = record({
  id: kind("id"),
  nickname: text(MOST.nickname + 10),
  nation: oneOf("", "england", "wales", "scotland", "northern-ireland"),
  ...respondent,
  others: list({ ...record({ id: kind("id"), ...respondent }), title: "employer or person" }, MOST.others),
  former: list(record({ was: text(MOST.who), now: text(MOST.who) }), MOST.former),
  lodged: kind("day"),
  member: text(MOST.line),
  job: text(MOST.line),
  employer: text(MOST.line),
  employer_kind: oneOf("", "nhs", "public", "charity", "private"),
  status: oneOf("", "employee", "worker", "agency", "applicant", "volunteer", "student"),
  visa: oneOf("", "yes", "no"),
  wants: list(text(), MOST.wants),
  consent: {
    ...record({ given: oneOf("", "yes", "no", "part"), on: kind("day"), says: text() }),
    default: { given: "", on: "", says: "" },
  },
  entries: list(kind("entry", "entry"), MOST.entries),
  comparators: list(kind("comparator", "comparator"), MOST.comparators),
  steps: list(kind("step", "step"), MOST.steps),
  documents: list(kind("document", "document"), MOST.documents),
  losses: list(kind("loss", "loss"), MOST.losses),
  notes: text(MOST.notes),
  papers: named({ ...record({ made: kind("day"), rests: text(MOST.line), until: kind("day") }) }, MOST.papers),
  clock: {
    ...record({ first: kind("day"), seen: kind("day") }),
    default: { first: "", seen: "" },
  },
  skipped: list(text(MOST.line), MOST.skipped),
  asked: named(named(text(), MOST.fields), MOST.papers),
  drafts: named(named(text(), MOST.fields), MOST.drafts),
})

/** @type {Shape & {$defs: Record<string, Shape>}} */
export const SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Case file",
  description: "Cases of the case file of Staffside, version 3. An empty text is none. Days are as 2026-11-22.",
  ...record({
    format: { const: FORMAT },
    version: { const: VERSION },
    saved: kind("day"),
    open: text(),
    place: text(),
    cases: { type: "array", items: kind("case", "case"), minItems: 1, maxItems: MOST.cases },
  }, ["format", "version", "cases"]),
  $defs: {
    id: { type: "string", pattern: "^[a-z0-9-]{1,40}$" },
    word: { type: "string", pattern: "^[a-z0-9-]{1,40}$" },
    date: { description: "A day, or a month known alone", type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" },
    day: { description: "A day, or none", type: "string", pattern: "^(\\d{4}-\\d{2}-\\d{2})?$", default: "" },
    perhaps: {
      description: "A day, a month or none",
      type: "string",
      pattern: "^(\\d{4}-\\d{2}(-\\d{2})?)?$",
      default: "",
    },
    entry,
    comparator,
    step,
    document,
    loss,
    case: oneCase,
  },
}
