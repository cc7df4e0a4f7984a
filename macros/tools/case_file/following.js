// A box that follows what is kept: what another tab wrote stands in it at once, so that nobody types on over it.
import { isIn, put } from "./date_input.js"
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** What to say to who was in the box. @param {string} label */
export const changedElsewhere = (label) =>
  `Another tab has changed “${label}”. What was written there stands here now, with what you had typed before it: read it, then type on.`

/** Put a value in a box, and leave the cursor where it was. @type {(control: Control, value: string) => void} */
const putUnder = (control, value) => {
  const { activeElement } = document
  const typing = activeElement === control && control instanceof HTMLTextAreaElement ? control.selectionStart : null
  put(control, value)
  if (typing !== null) /** @type {HTMLTextAreaElement} */ (control).setSelectionRange(typing, typing)
}

/**
 * Follow what is kept of a box. `typed` takes note of what was typed here; `fresh` puts in what stands now, or what is half typed,
 * and says whether that was changed elsewhere under somebody’s hands: what they are typing themselves is left as it is.
 * @type {(control: Control, read: () => string) => {typed: () => void, fresh: (value?: string) => boolean}}
 */
export const following = (control, read) => {
  let known = read()
  return {
    typed: () => {
      known = read()
    },
    fresh: (value = read()) => {
      const moved = read() !== known, within = isIn(control)
      known = read()
      if (control.value === value || (within && !moved)) return false
      putUnder(control, value)
      return within && moved
    },
  }
}
