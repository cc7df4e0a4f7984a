// A module's quiz in the handbook: when it is finished, the learning path is told.
import { hold } from "../../../browser/guard.js"
import { tool } from "../../../browser/page.js"
import { note } from "../training/progress.js"
import { quiz } from "./desk.js"

tool("quiz", (place) => quiz(place, { note, hold }))
