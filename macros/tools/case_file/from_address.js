// What a link to the page may bring: the nation, Day A and Day B for a case not yet begun, and the date of an act to log.
import { fragment } from "../../../browser/page.js"
import { NATIONS, wrongDay } from "./fields.js"
import { isDay, short } from "./rules.js"
/** @import { Desk, Form } from "./types.d.ts" */

/** @type {(desk: Desk, form: Form) => void} */
export const fromAddress = (desk, form) => {
  const { nation, a, b, act } = fragment()
  const wrong = [a, b, act].find((text) => text && (!isDay(text) || wrongDay(text))) ??
    (nation && !NATIONS?.some(([value]) => value === nation) ? nation : "")
  if (wrong) {
    return desk.complain(`The link that brought you here gives “${short(wrong)}”, which can’t be. Fill it in yourself.`)
  }
  if (!desk.hasWords(desk.current())) Object.assign(desk.current(), { nation: nation ?? "", a: a ?? "", b: b ?? "" })
  if (act) {
    form.start({ date: act })
    desk.state.place = "log"
  }
}
