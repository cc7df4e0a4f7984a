// The shares of a board and of the workforce beside it that a published figure can mean. No page here.
import { scaled, span } from "../bounds.js"
/** @import { Claim, Option, World } from "../types.d.ts" */

/**
 * A share of a board or of the workforce: of all of them, or, as some have it, of those whose ethnicity is known.
 * @type {(claim: Claim, world: World, side: string, times: number) => Option[]}
 */
export const seated = ({ group, not }, world, side, times) => {
  const seats = side === "staff-" ? world.workforce : world.seats?.[side], white = group === "white"
  const one = white ? seats?.all && span(seats.white / seats.all) : world.parts?.[side]
  if (!one) return []
  const known = seats && seats.here + seats.white
  const name = white ? (not ? "not-white-share" : "white-share") : not ? "not-share" : "share"
  const all = { name, side, span: not ? scaled(one, -times, times) : scaled(one, times) }
  if (!seats || !known || known === seats.all) return [all]
  const part = (white === not ? seats.here : seats.white) / known
  return [all, { name: white === not ? "known" : "white-known", side, span: span(times * part) }]
}
