// What runs on every page. A part that fails stops no other.
import { missTools } from "../page.js"
import { start as copyAge } from "./copy_age.js"
import { start as fold } from "./fold.js"
import { start as keyboard } from "./keyboard.js"
import { start as leave } from "./leave.js"
import { start as newerCopy } from "./newer_copy.js"
import { start as offline } from "./offline.js"
import { start as searchAnswers } from "./search_answers.js"
import { start as searchBox } from "./search_box.js"

for (const start of [fold, keyboard, offline, searchAnswers, searchBox, newerCopy, copyAge, leave]) {
  try {
    start()
  } catch (error) {
    reportError(error)
  }
}
addEventListener("DOMContentLoaded", missTools) // once every script of the page has had its turn
