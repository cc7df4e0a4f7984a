// The gaps of two shares that a published figure can mean. No page here.
import { less, scaled, span } from "../bounds.js"
/** @import { Claim, Option, Span, World } from "../types.d.ts" */

/** @param {string} side */
const otherOf = (side) => (side === "bme" ? "white" : "bme")

/**
 * A gap of two shares in points; without “more” or “less” its sign says nothing.
 * @type {(claim: Claim, one: Span, other: Span, side: string, name?: string) => Option[]}
 */
const gaps = ({ compared }, one, other, side, name = "gap") => {
  const gap = scaled(less(one, other), 100), turned = scaled(gap, -1)
  if (compared === "more") return [{ name, side, span: gap }]
  if (compared === "less") return [{ name: `${name}-turned`, side, span: turned }]
  return [{ name, side, span: gap }, { name: `${name}-turned`, side, span: turned }]
}

const TENTH = 0.00025 // half of what rounding to a tenth of a per cent can hide
/** A share of a board, of which one rounded percentage may have been taken from another. @type {(share: Span) => Span} */
const rounded = ({ low, high }) => span(low - TENTH, high + TENTH)

/** @type {(claim: Claim, world: World, sides: string[]) => Option[]} */
export const gapsOf = (claim, { shares, parts }, sides) => {
  if (!parts) {
    return [
      ...gaps(claim, shares[sides[0]], shares[otherOf(sides[0])], sides[0]),
      ...(sides[1] && claim.compared ? gaps(claim, shares[sides[1]], shares[otherOf(sides[1])], sides[1]) : []),
    ]
  }
  const board = rounded(shares.bme), staff = rounded(shares.white)
  // “+11.6” for a board is above the workforce, and “-11.6” below it.
  if (claim.signed && !claim.compared) return gapsOf({ ...claim, compared: "more" }, { shares, parts }, sides)
  // “The workforce is more diverse than the board”, and not the board than the workforce; “above the board” is said of it.
  const named = claim.parts.filter((part) => part !== "staff-")
  const beyond = claim.against.filter((part) => part !== "staff-")
  if (!named.length && (claim.parts.includes("staff-") || beyond.length)) {
    return gaps(claim, staff, beyond[0] in parts ? rounded(parts[beyond[0]]) : board, "white")
  }
  if (beyond.length) {
    return named.filter((part) => part in parts && beyond[0] in parts).flatMap((part) =>
      gaps(claim, rounded(parts[part]), rounded(parts[beyond[0]]), part, "gap-part")
    )
  }
  const here = Object.keys(parts).filter((part) => part && part !== "staff-")
  const chosen = named.filter((part) => here.includes(part))
  return [
    ...gaps(claim, board, staff, "bme"),
    ...(chosen.length ? chosen : here).flatMap((part) => gaps(claim, rounded(parts[part]), staff, part, "gap-part")),
  ]
}
