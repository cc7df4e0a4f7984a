// Which types of discrimination an act can be: all that the handbook has in Great Britain; in Northern Ireland those of its Order,
// whose tests are not the Act’s, so that nothing is asked of what proves them.
import { IRELAND } from "./rules.js"
import { date } from "../time_limits/dates.js"
/** @import { Entry, Kind } from "./types.d.ts" */

/** The kinds that every claim can plead: the others are for legal to word. */
export const KINDS = ["direct", "indirect", "harassment", "victimisation"]

/** Why a form of Northern Ireland asks less. */
export const UNTESTED =
  "Northern Ireland has its own law, and this handbook does not have its tests. So harassment by patients or the public, telling somebody to discriminate, and what shows each part of a type are not asked here. Put it all under “What happened?”, and ask legal today."

/** @type {<One extends Pick<Kind, "id">>(types: One[], nation: string) => One[]} */
export const typesIn = (types, nation) => nation === IRELAND ? types.filter(({ id }) => KINDS.includes(id)) : types

/**
 * That the law of a type had not begun on the day of an act, whatever is shown of it; or "".
 * @type {(type: Pick<Kind, "name" | "begins">, entry: Pick<Entry, "date">) => string}
 */
export const notBegun = ({ name, begins }, entry) =>
  begins && entry.date < begins
    ? `${name}: this was before ${
      date(begins)
    }, the first day planned for that law. The claim pleads it only so far as it was in force on the day: ask your union’s legal service what else it can be claimed as.`
    : ""
