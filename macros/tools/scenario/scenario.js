// A case simulation in the handbook: when it is finished, the learning path is told.
import { hold } from "../../../browser/guard.js"
import { tool } from "../../../browser/page.js"
import { note } from "../training/progress.js"
import { scenario } from "./desk.js"

tool("scenario", (place) => scenario(place, { note, hold }))
