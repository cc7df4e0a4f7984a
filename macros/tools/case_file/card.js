// One question a screen: the next useful one, to answer, to put off, or to go back from.
import { element, show, today } from "../../../browser/page.js"
import { CASE, givenCase, intoCase } from "./case_fields.js"
import { FIELDS } from "./fields.js"
import { filling, lacking } from "./filling.js"
import { choices, fieldsOf, inForm, withUnknown } from "./form_fields.js"
import { next, questions } from "./next.js"
import { isKept } from "./desk.js"
import { openSaved } from "./out.js"
import { listed, READ } from "./read_fields.js"
import { found, put } from "./records.js"
import { button } from "./views.js"
/** @import { Desk, Fields, Listed, Place, Question, Stood } from "./types.d.ts" */

const DRAFT = "ask"
const LEAVE = "Throw away what you have typed here?"

/** @type {(desk: Desk, stood: () => Stood | null, missing: () => number) => Place} */
export const questionCard = (desk, stood, missing) => {
  const place = element("div", { class: "case-card" })
  /** @type {Question[]} */
  const trail = [] // what was asked before
  /** @type {Question | null} */
  let back = null // what the reader has gone back to
  /** @type {ReturnType<typeof filling> | null} */
  let form = null
  let drawn = ""
  let of = "" // the case that was asked about

  /** @type {() => Question | null} */
  const half = () => {
    const draft = desk.current().drafts[DRAFT]
    if (!draft) return null
    const { question = "", "ask-kind": kind = "", "ask-fields": fields = "", id = "" } = draft
    const there = questions(desk.current(), stood(), desk.data.types, today()).find(({ id }) => id === question)
    const asked = /** @type {Question["kind"]} */ (kind), names = listed(fields)
    const known = kind === "case"
      ? CASE
      : Object.hasOwn(FIELDS, kind)
      ? fieldsOf(/** @type {Listed} */ (kind), desk.data)
      : {}
    const can = names.length > 0 && names.every((name) => Object.hasOwn(known, name))
    return there ??
      (can ? { id: question, ask: "You were here", why: "", kind: asked, record: id, fields: names } : null)
  }
  /** Only what can be asked: a record may be gone. @param {Question | null} one */
  const sound = (one) =>
    one && (!one.record || (one.kind !== "case" && found(desk.current(), one.kind, one.record))) ? one : null
  const asked = () => next(desk.current(), stood(), desk.data.types, today())
  const current = () => sound(back) ?? sound(half()) ?? asked()
  /** @param {Question} question */
  const held = ({ kind, record, given = {} }) => {
    const one = desk.current()
    if (kind === "case") return { ...givenCase(one), .../** @type {Record<string, string>} */ (given) }
    return record ? inForm(found(one, kind, record)) : inForm(given)
  }
  /** @type {(question: Question, given: Record<string, string>) => Question} Save it, and say how to come back to it. */
  const save = (question, given) => {
    const one = desk.current()
    const { kind, entry } = question
    if (kind === "case") {
      intoCase(one, given)
      return question
    }
    const empty = Object.fromEntries(Object.keys(fieldsOf(kind, desk.data)).map((name) => [name, ""]))
    const record = READ[kind](/** @type {any} */ ({ ...empty, ...held(question), ...given }))
    const id = question.record || desk.newId()
    put(one, kind, withUnknown(kind, record, found(one, kind, id), desk.data), id, today())
    if (entry && kind === "comparator") {
      const { compared } = found(one, "entry", entry)
      put(one, "entry", { compared: [...compared, id] }, entry, today())
    }
    return question.record ? question : { ...question, id: `again-${id}`, record: id, entry: undefined }
  }
  /** @type {(words: string) => void} */
  const on = (words) => {
    delete desk.current().drafts[DRAFT]
    back = null
    drawn = ""
    desk.altered(words)
    place.querySelector("h2")?.focus()
  }
  /** @type {(event: Event, action: () => void) => void} */
  const unlessHalf = (event, action) => form?.half() ? desk.ask(event, LEAVE, "Throw it away", action) : action()

  /** An answer that is on the open page alone is not called saved. */
  const noted = () => (isKept() ? "Saved." : "Noted. Nothing is kept on this device yet: see below.")

  /** Whether it is open after its answer. @param {Question} question */
  const still = ({ id }) =>
    questions(desk.current(), stood(), desk.data.types, today()).some((one) => one.id === id && one.open)

  /** @param {Question} question */
  const asking = (question) => {
    const fields = question.kind === "case" ? CASE : fieldsOf(question.kind, desk.data)
    /** @type {Fields} */
    const own = Object.fromEntries(question.fields.map((name) => [name, fields[name]]))
    form = filling({
      prefix: "cfq",
      label: question.ask,
      fields: own,
      submit: "Save and go on",
      actions: [
        button("Skip", (event) =>
          unlessHalf(event, () => {
            const { skipped } = desk.current()
            if (!skipped.includes(question.id)) skipped.push(question.id)
            trail.push(question)
            on("Put off.")
          })),
        ...(trail.length
          ? [button("Back", (event) =>
            unlessHalf(event, () => {
              const before = trail.pop() ?? null
              on("")
              back = before
              desk.draw()
              place.querySelector("h2")?.focus()
            }))]
          : []),
      ],
      keep: (draft) => {
        const { drafts } = desk.current()
        if (draft) {
          drafts[DRAFT] = {
            ...draft,
            id: question.record,
            question: question.id,
            "ask-kind": question.kind,
            "ask-fields": question.fields.join(","),
          }
        } else delete drafts[DRAFT]
        desk.note()
      },
      done: (given) => {
        const before = save(question, given)
        if (still(question)) return on(`${noted()} ${lacking(own, given)}`)
        trail.push(before)
        on(noted())
      },
    })
    form.offer(choices(desk))
    form.set(held(question))
    const draft = desk.current().drafts[DRAFT]
    if (draft?.question === question.id) form.set(draft, { settled: false })
    show(
      place,
      element("h2", { tabindex: -1 }, question.ask),
      question.why ? element("p", { class: "hint" }, question.why) : null,
      form.form,
      openSaved(desk),
    )
  }
  const resting = () => {
    const { skipped } = desk.current()
    const number = missing()
    form = null
    show(
      place,
      element("h2", { tabindex: -1 }, "Nothing more to ask now"),
      element("p", {}, number ? `Still missing or old: ${number}.` : "Nothing is missing."),
      element(
        "p",
        { class: "tool-actions" },
        button("See what is missing", () => desk.show("gaps")),
        skipped.length
          ? button("Ask again what I put off", () => {
            desk.current().skipped = []
            on("")
          })
          : null,
      ),
    )
  }
  return {
    id: "next",
    title: "Next question",
    place,
    count: () => "",
    draw: () => {
      if (of !== desk.current().id) {
        of = desk.current().id
        trail.length = 0
        back = null
      }
      const question = current()
      const now = JSON.stringify([desk.current().id, question?.id, question?.ask, question?.record, trail.length > 0])
      if (question && now === drawn) return form?.offer(choices(desk)) // nothing that is being typed is drawn away
      drawn = now
      if (question) asking(question)
      else resting()
    },
  }
}
