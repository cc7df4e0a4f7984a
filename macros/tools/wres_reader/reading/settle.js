// Of what one cell says, the words that decide, and the indicators that they name.
import { questionOf } from "./sources.js"
/** @import { Meaning, Names } from "../types.d.ts" */

/** @type {(said: string[], words: Names) => string[]} */
const indicatorsOf = (said, words) =>
  said.flatMap((item) =>
    words.items.filter((one) => one.item === item && one.indicator).map((one) => `${one.indicator}`)
  )

/**
 * Of what one cell says, leave the words that decide: of people shortlisted, those appointed; of the board, a part.
 * @type {(said: Meaning, words: Names) => Meaning}
 */
export const settle = (said, words) => {
  const made = { ...said }
  if (made.measure?.includes("others")) made.measure = [...new Set([...made.measure, "derived"])]
  const strong = (made.item ?? []).filter((item) => item !== "headcount" && item !== "board_total")
  if (strong.includes("appointed")) {
    made.item = strong.filter((item) => item !== "shortlisted")
  } else if (strong.length) made.item = strong
  else if (made.item?.includes("board_total")) made.item = ["board_total"]
  if (made.group && made.ethnic) {
    // "White - British" and "BME - Indian" name the ethnic group, within the group.
    made.group = made.group.filter((group) => group !== "white" && group !== "bme")
    if (!made.group.length) delete made.group
  }
  // “Applications shortlisted” are those shortlisted; “applications for training” are not training.
  if (made.item?.includes("applied") && made.item.some((item) => ["shortlisted", "appointed"].includes(item))) {
    made.item = made.item.filter((item) => item !== "applied")
  }
  // "VSM (executive)" is a band, not the board.
  if (made.band && made.item?.every((item) => item.startsWith("board_"))) delete made.item
  if (made.item && made.group?.join() === "all") {
    // "All board members", "all staff in post"
    delete made.group
    made.total = ["yes"]
  }
  if (made.group && made.group.length > 1) made.group = made.group.filter((group) => group !== "all")
  // "From a manager or other": another colleague, no ethnic group.
  if (made.topic && made.source && made.ethnic?.join() === "Other") delete made.ethnic
  if (made.doctor) {
    made.band = made.doctor
    made.section = ["Medical"]
  }
  const question = questionOf({ topic: made.topic, source: made.source })
  if (question?.is && !question.sure) made.unsure = [question.is]
  made.about = [
    ...new Set([
      ...(made.indicator ?? []),
      ...indicatorsOf(made.item ?? [], words),
      ...(question?.sure && question.is ? [question.is] : []),
    ]),
  ]
  return made
}
