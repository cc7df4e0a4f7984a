// Several records of a kind, by year: which is open, and which stands beside it.
import { element, show, today } from "./page.js"
import * as store from "./store.js"
/** @import { Kept, Option } from "./types.d.ts" */

/** @typedef {{id: string, year: string, staffSide: string}} Yearly What each record has. */
/** @typedef {{current: string, beside: string} & Record<string, any>} State Which record is open, which stands beside it; the list of them, and the rest. */

/**
 * Whether one record is of an earlier year than another. A year is what the reader calls it: “2026”, “2026-27”.
 * @type {(one: Yearly, other: Yearly) => boolean}
 */
const isEarlier = (one, other) => one.year.localeCompare(other.year, "en", { numeric: true }) < 0

/**
 * Several records of a kind, by year: one is open, and another may stand beside it.
 *   list: their name in what is kept; kept: the record; fresh: makes one for a year; isUntouched: whether nothing is in one
 *   most: {records, year}, of each; tooMany: what to say past it; rest: what else is kept with them; draw: shows the page anew
 * @template {Yearly} One
 * @param {{list: string, kept: Kept<State>, fresh: (year: string) => One, isUntouched: (one: One) => boolean,
 *   most: {records: number, year: number}, tooMany: string, rest?: object, draw: () => void}} what
 */
export const several = ({ list, kept, fresh, isUntouched, most, tooMany, rest = {}, draw }) => {
  /** @returns {State} */
  const start = () => {
    const one = fresh(today().slice(0, 4))
    return { ...rest, [list]: [one], current: one.id, beside: "" }
  }
  let state = start()
  /** @returns {One[]} */
  const all = () => state[list]
  /** @param {string} id */
  const byId = (id) => all().find((one) => one.id === id) ?? null
  const current = () => /** @type {One} */ (byId(state.current))
  const last = () => (state.beside && state.beside !== state.current ? byId(state.beside) : null)
  /** @param {Partial<State>} part */
  const set = (part) => {
    state = { ...state, ...part }
    kept.write(state)
  }
  const load = () => {
    state = kept.read() ?? state
  }
  /** @param {One} next */
  const change = (next) => set({ [list]: all().map((one) => (one.id === next.id ? next : one)) })
  /**
   * Add one, in place of a blank one. Past the most, says why not.
   * @param {One} one
   * @param {{current: string, beside: string}} places
   */
  const add = (one, { current: open, beside }) => {
    if (all().length >= most.records) throw new Error(tooMany)
    set({
      [list]: [...(isUntouched(current()) ? all().filter(({ id }) => id !== state.current) : all()), one],
      current: open,
      beside,
    })
    draw()
  }
  return {
    state: () => state,
    all,
    current,
    last,
    set,
    change,
    add,
    load,
    isUntouched: () => isUntouched(current()),
    /**
     * Take note that a record stands in a file as it is.
     * @param {One} one
     */
    filed: (one) => kept.file([one]),
    /** @param {string} id */
    choose: (id) => {
      set({ current: id, beside: state.beside === id ? "" : state.beside })
      draw()
    },
    /** @param {string} id */
    standBeside: (id) => {
      set({ beside: id })
      draw()
    },
    /**
     * Begin the next year's, with `carried` parts, beside this one. Return both.
     * @param {Partial<One>} carried
     */
    next: (carried) => {
      const before = current(), { year } = before
      if (isUntouched(before)) {
        throw new Error("There is nothing here yet to come after. Fill this one in, or open last year’s file.")
      }
      const one = {
        ...fresh(/^\d+$/.test(year) ? String(Number(year) + 1) : `${year.slice(0, most.year - 7)} (next)`),
        ...carried,
      }
      add(one, { current: one.id, beside: before.id })
      return { one, before }
    },
    /**
     * Put a record from elsewhere beside the open one, by their years.
     * @param {One} one
     */
    bring: (one, isCopy = false) => {
      const before = isUntouched(current()) ? null : current()
      if (before && isEarlier(one, before)) {
        add(one, { current: before.id, beside: one.id })
        return `Opened ${one.year} beside ${before.year}.`
      }
      add(one, { current: one.id, beside: before && (isCopy || isEarlier(before, one)) ? before.id : "" })
      return `Opened ${one.year}.`
    },
    remove: () => {
      const others = all().filter(({ id }) => id !== state.current)
      if (others.length) set({ [list]: others, current: others[others.length - 1].id, beside: "" })
      else {
        state = start()
        kept.remove()
      }
      draw()
    },
    /** Draw anew when another tab, or another tool here, has changed what is kept. */
    follow: () =>
      store.watch(({ elsewhere }) => {
        const before = JSON.stringify(state)
        load()
        // Deleted in another tab: what is on this page stays until it is closed.
        if (elsewhere && kept.read() === undefined && !all().every(isUntouched)) kept.hold(state)
        if (JSON.stringify(state) !== before) draw()
      }),
  }
}

/**
 * The lists that choose which record is open and which stands beside it. `id` begins their ids; `desk` is what `several` returned.
 * @param {string} id
 * @param {string} label
 * @param {Pick<ReturnType<typeof several>, "choose" | "standBeside" | "state" | "all" | "last">} desk
 */
export const pickers = (id, label, desk) => {
  /** @type {(one: Yearly) => Option} */
  const named = (one) => [one.id, [one.year, one.staffSide].filter(Boolean).join(", ")]
  const open = element("select", { id: `${id}-open`, onchange: () => desk.choose(open.value) })
  const beside = element("select", { id: `${id}-beside`, onchange: () => desk.standBeside(beside.value) })
  const place = element(
    "div",
    { class: "tool-form" },
    /** @type {[HTMLSelectElement, string][]} */ ([[open, label], [beside, "Show beside it"]]).map(([select, words]) =>
      element("p", { class: "field" }, element("label", { for: select.id }, words), select)
    ),
  )
  /** @type {(select: HTMLSelectElement, found: Option[], chosen: string) => void} */
  const options = (select, found, chosen) =>
    show(select, found.map(([value, words]) => element("option", { value, selected: value === chosen }, words)))
  return {
    place,
    options,
    draw: () => {
      const now = desk.state()
      place.hidden = desk.all().length < 2
      options(open, desk.all().map(named), now.current)
      options(
        beside,
        [["", "Nothing"], ...desk.all().filter((one) => one.id !== now.current).map(named)],
        desk.last()?.id ?? "",
      )
    },
  }
}
