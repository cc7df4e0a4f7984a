// Dates for a calendar: RFC 5545, private, with reminders at nine in the morning, some days before and on the day.
/** @import { CalendarDay } from "./types.d.ts" */

const REMINDERS = [28, 14, 7, 2, 1, 0] // days before
const WAKING_HOUR = 9
/** @param {string} text */
const escape = (text) => String(text).replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n")

/**
 * Fold a line to 75 octets, never inside a character (RFC 5545, 3.1).
 * @param {string} line
 */
const fold = (line) => {
  const folded = []
  let part = "", octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 74) {
      folded.push(part)
      part = " "
      octets = 1
    }
    part += character
    octets += size
  }
  return [...folded, part].join("\r\n")
}

/** @param {string} iso */
const compact = (iso) => iso.replaceAll("-", "")
/** @param {string} iso */
const next = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/**
 * Minutes since 2026, by which calendars tell the newer of two events.
 * @param {string} stamp
 */
const sequence = (stamp) => {
  const iso = stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2}).*$/, "$1-$2-$3T$4:$5Z")
  return Math.max(0, Math.round((Date.parse(iso) - Date.UTC(2026, 0)) / 60_000))
}

/**
 * @param {CalendarDay} event
 * @param {string} stamp
 */
const event = ({ id, day, title, notes = "", until = "" }, stamp) => [
  "BEGIN:VEVENT",
  `UID:${escape(id)}@staffside`,
  `DTSTAMP:${stamp}`,
  `SEQUENCE:${sequence(stamp)}`, // what is made later replaces what was made before under the same id
  "CLASS:PRIVATE",
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(next(day))}`,
  ...(until ? [`RRULE:FREQ=WEEKLY;UNTIL=${compact(until)}`] : []),
  `SUMMARY:${escape(title)}`,
  ...(notes ? [`DESCRIPTION:${escape(notes)}`] : []),
  "TRANSP:TRANSPARENT",
  ...(until ? [0] : REMINDERS).flatMap((days) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:${days ? `-P${days - 1}DT${24 - WAKING_HOUR}H` : `PT${WAKING_HOUR}H`}`,
    `DESCRIPTION:${escape(title)}`,
    "END:VALARM",
  ]),
  "END:VEVENT",
]

/**
 * Return an .ics file; `stamp` is when it was made, as 20261122T120000Z.
 * @param {CalendarDay[]} events
 * @param {string} stamp
 */
export const calendar = (events, stamp) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Staffside//Handbook//EN",
    ...events.flatMap((e) => event(e, stamp)),
    "END:VCALENDAR",
    "",
  ].map(fold).join("\r\n")
