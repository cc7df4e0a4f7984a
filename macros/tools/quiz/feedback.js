// What is said to an answer of a quiz: whether it is right, what was wrong in it, why, where the handbook says so, the
// law.
import { element } from "../../../browser/page.js"
import { feedback, rightAnswers } from "./rules.js"
/** @import { Law, Marked, Question, See } from "./types.d.ts" */

/** @type {(texts: string[], tag: "ul" | "ol") => HTMLElement} */
const list = (texts, tag) => element(tag, {}, texts.map((text) => element("li", {}, text)))
/**
 * One thing as a sentence, more as a list.
 * @type {(words: string, texts: string[], tag: "ul" | "ol") => HTMLElement | HTMLElement[]}
 */
const several = (
  words,
  texts,
  tag,
) => (texts.length === 1
  ? element("p", {}, `${words}: `, element("strong", {}, texts[0]))
  : [element("p", {}, `${words}:`), list(texts, tag)])

/**
 * What was wrong in an answer: each thing that was, and what to know of it.
 * @param {Question} question
 * @param {Marked} marked
 */
const wrongs = (question, marked) => {
  const told = feedback(question, marked)
  if (!told.length) return null
  return told.length === 1 && !told[0].says ? element("p", {}, told[0].feedback) : element(
    "ul",
    { class: "quiz-feedback" },
    told.map(({ says, right, feedback: words }) =>
      element(
        "li",
        {},
        question.kind === "several" ? (right ? "You left out " : "You chose ") : null,
        element("strong", {}, says.replace(/\.$/, "")),
        `: ${words}`,
      )
    ),
  )
}

/** @param {Law} law */
const cited = (law) => [
  law.parts.map(({ words, url }, i) => [i ? "; " : null, url ? element("a", { href: url }, words) : words]),
  law.doubt ? [" ", element("span", { class: "doubt" }, law.doubt)] : null,
]

/**
 * `given` is the answer in words, shown where the fields are gone.
 * @param {Question} question
 * @param {Marked} marked
 * @param {See | null | undefined} see
 * @param {string[]} given
 */
export const make = (question, marked, see, given = []) => {
  const tag = question.kind === "order" ? "ol" : "ul"
  return [
    given.length ? several("You answered", given, tag) : null,
    wrongs(question, marked),
    marked.right ? null : several("The right answer", rightAnswers(question), tag),
    element("p", {}, question.why),
    see ? element("p", { class: "quiz-see" }, "Read: ", element("a", { href: see.href }, see.words)) : null,
    question.law.length
      ? element(
        "p",
        { class: "quiz-law" },
        "It rests on: ",
        question.law.flatMap((law, i) => [i ? "; " : null, cited(law)]),
      )
      : null,
  ]
}
