// What a rep types is kept in memory until they choose to keep it on this device. Then it stays here, can be
// seen, exported and wiped, and goes nowhere else. What can't be read is set aside whole, never written over.
import * as guard from "./guard.js"

const PREFIX = "staffside:"
const CHOICE = `${PREFIX}keep`
export const ASIDE = "set-aside:"
const VERSION = 1
/** @typedef {(value: any) => unknown[]} Parts What of a value its reader would miss. */
/** @typedef {(change: {elsewhere: boolean}) => void} Listener */
/** @type {Map<string, any>} */
const memory = new Map() // what the page holds, by name
/** @type {Map<string, string>} */
const seen = new Map() // the text on the device that this page last read or wrote, by name
/** @type {Map<string, string>} */
const refused = new Map() // why the device does not hold the last value, by name
/** @type {Map<string, Parts>} */
const parts = new Map() // how a value falls into what its reader would miss, by name
/** @type {Set<string>} */
const filed = new Set() // such parts that stand in a file of the reader's, as text
/** @type {Set<Listener>} */
const listeners = new Set()
const REFUSED = "This browser does not let pages keep anything here, as in a private window. Save a file instead."
const FULL =
  "There is no room left to keep this on the device. What you typed is still on the page: save it to a file now. What was kept before is still there."
const GONE = "It was deleted in another tab. It is still on this page: save it to a file if you want it."
const UNREAD = "Another tab keeps something else under the same name. Save what is on this page to a file."

/** A message to show as it is. Nothing was lost: what was typed is still in memory. */
export class StoreError extends Error {}

/** Where things are kept, or null if this browser does not let pages keep any. */
const disk = () => {
  try {
    const found = globalThis.localStorage
    found.getItem(CHOICE)
    return found
  } catch {
    return null
  }
}
/** Tell the listeners; `elsewhere` says that another tab changed it, so what is shown may be old. */
const tell = (elsewhere = false) => {
  for (const listener of [...listeners]) listener({ elsewhere })
}

/** @type {(key: string, text: string) => void} */
const put = (key, text) => {
  const target = disk()
  if (!target) throw new StoreError(REFUSED)
  try {
    target.setItem(key, text)
  } catch (error) {
    throw new StoreError(/quota/i.test(error.name) ? FULL : REFUSED)
  }
}

/** Whether this browser lets pages keep anything at all. */
export const allowed = () => disk() !== null

/** Whether the rep has chosen to keep things on this device. */
export const keeping = () => disk()?.getItem(CHOICE) === "yes"

/** @param {string} key */
const drop = (key) => disk()?.removeItem(key)

/**
 * Return what is kept under a name as the text it is, or null.
 * @param {string} name
 */
export const text = (name) => disk()?.getItem(PREFIX + name) ?? null

/**
 * Move what is kept under a name out of the way, whole. The copy comes first: with no room for it, all stays as it was.
 * @param {string} name
 */
export const setAside = (name) => {
  const there = text(name)
  if (there === null) return
  let free = ASIDE + name
  for (let n = 2; text(free) !== null; n++) free = `${ASIDE}${name}:${n}`
  put(PREFIX + free, there)
  drop(PREFIX + name)
  seen.delete(name)
}

/** @type {(name: string, value: unknown) => void} */
const write = (name, value) => {
  const there = text(name), made = JSON.stringify({ version: VERSION, value })
  try {
    // Something that this page has not read, such as another tab's: move it, don't write over it.
    if (there !== null && there !== made && there !== seen.get(name)) setAside(name)
    put(PREFIX + name, made)
  } catch (error) {
    refused.set(name, error.message)
    throw error
  }
  seen.set(name, made)
  refused.delete(name)
}

/**
 * Choose to keep things here, or to stop. Stopping wipes what was kept, but not what is on the page.
 * @param {boolean} wanted
 */
export const keep = (wanted) => {
  if (!wanted) return wipe({ memory: false })
  const before = new Set(kept().map(([name]) => name))
  try {
    put(CHOICE, "yes")
    for (const [name, value] of memory) write(name, value)
  } catch (error) {
    // All or nothing: half a case on the device would pass for a whole one.
    for (const [name] of kept()) if (!before.has(name) && !name.startsWith(ASIDE)) drop(PREFIX + name)
    for (const name of [...seen.keys()]) if (!before.has(name)) seen.delete(name)
    throw error
  } finally {
    tell()
  }
}

/**
 * Return what is kept under a name, or undefined. What is damaged, newer, or refused by `check` (which throws) is set
 * aside whole, and the error says so.
 * @param {string} name
 * @param {(value: any) => unknown} [check]
 * @returns {any}
 */
export const get = (name, check = () => {}) => {
  if (memory.has(name)) return structuredClone(memory.get(name))
  const found = keeping() ? text(name) : null
  if (found === null) return undefined
  try {
    const record = JSON.parse(found)
    if (record?.version > VERSION) throw new StoreError("What is kept here was made by a newer copy of this handbook.")
    if (record?.version !== VERSION || !("value" in record)) throw new Error("not a record of ours")
    check(record.value)
    memory.set(name, record.value)
    seen.set(name, found)
    return structuredClone(record.value)
  } catch (error) {
    const why = error instanceof StoreError ? error.message : "What is kept here is damaged and can’t be read."
    throw new StoreError(`${why} ${outOfTheWay(name)} See “What is kept on this device” on the privacy page.`)
  }
}
/** @param {string} name */
const outOfTheWay = (name) => {
  try {
    setAside(name)
    return "It has been set aside, not deleted."
  } catch {
    return "It is still there, untouched, but nothing new can be kept until you save or delete it."
  } finally {
    tell()
  }
}

/**
 * Set a value: in memory always, on this device if the rep chose so.
 * @param {string} name
 * @param {unknown} value
 */
export const set = (name, value) => {
  memory.set(name, structuredClone(value))
  guard.took()
  try {
    if (keeping()) write(name, value)
  } finally {
    tell()
  }
}

/**
 * Go on holding on this page what another tab deleted, and don't put it back on the device.
 * @param {string} name
 * @param {unknown} value
 */
export const hold = (name, value) => {
  memory.set(name, structuredClone(value))
  refused.set(name, GONE)
  tell()
}

/** @type {(name: string) => unknown[]} */
const partsOf = (name) => parts.get(name)?.(memory.get(name)) ?? [memory.get(name)]
/** @type {(name: string, part: unknown) => string} */
const ofFile = (name, part) => JSON.stringify([name, part])
/** The names of what the device does not hold as this page does. */
const adrift = () =>
  [...memory.keys()].filter((name) => !keeping() || refused.has(name) || text(name) !== seen.get(name))

/**
 * Say which parts of a value its reader would miss: none that is blank. Unsaid, any value is one part.
 * @param {string} name
 * @param {Parts} found
 */
export const declare = (name, found) => parts.set(name, found)

/**
 * Take note that parts of a value stand in a file of the reader's: all of them, unless some are given.
 * @param {string} name
 * @param {unknown[]} [found]
 */
export const file = (name, found = partsOf(name)) => {
  for (const part of found) filed.add(ofFile(name, part))
}

/** Return the names of what would go with this page: on no device, and in no file. */
export const loose = () => adrift().filter((name) => partsOf(name).some((part) => !filed.has(ofFile(name, part))))

/** Return why something is not kept though the rep chose to keep it, or null. */
export const trouble = () => {
  const name = keeping() ? adrift().find((one) => refused.has(one) || partsOf(one).length) : undefined
  return name === undefined ? null : refused.get(name) ?? UNREAD
}

/**
 * Put back the text of a record, as from a saved file. What is kept under that name now is set aside.
 * @param {string} name
 * @param {string} saved
 */
export const putBack = (name, saved) => {
  if (text(name) !== saved) {
    setAside(name)
    put(PREFIX + name, saved)
  }
  memory.delete(name)
  tell(true)
}

/**
 * Delete one record, from the page's memory too.
 * @param {string} name
 */
export const remove = (name) => {
  drop(PREFIX + name)
  for (const known of [memory, seen, refused]) known.delete(name)
  tell()
}

/**
 * Return everything kept on this device, as [name, characters].
 * @returns {[name: string, characters: number][]}
 */
export const kept = () => {
  const target = disk()
  return target
    ? Object.keys(target).filter((key) => key.startsWith(PREFIX)).map(
      (key) => [key.slice(PREFIX.length), (target.getItem(key) ?? "").length],
    )
    : []
}

/** Delete everything that this handbook keeps on this device, the choice to keep included. */
export const wipe = ({ memory: also = true } = {}) => {
  // The choice goes last: another tab that hears of it has heard of all the rest.
  for (const [name] of kept()) if (PREFIX + name !== CHOICE) drop(PREFIX + name)
  drop(CHOICE)
  seen.clear()
  refused.clear()
  if (also) memory.clear()
  tell()
}

/**
 * Call back after each change of what is kept, with {elsewhere}. Returns how to stop.
 * @param {Listener} listener
 */
export const watch = (listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Another tab, or this page brought back whole by “Back”: read again what has changed, unless the page has newer.
const readAgain = () => {
  for (const [name, known] of [...seen]) {
    if (text(name) === known || refused.has(name)) continue
    memory.delete(name)
    seen.delete(name)
  }
  // Another tab chose to keep things: what is here goes with it, where it writes over nothing.
  for (const name of adrift()) {
    if (!keeping() || refused.has(name) || text(name) !== null) continue
    try {
      write(name, memory.get(name))
    } catch { /* it is in `refused` */ }
  }
  tell(true)
}
globalThis.addEventListener?.("storage", ({ key }) => {
  if (key === null || key.startsWith(PREFIX)) readAgain()
})
globalThis.addEventListener?.("pageshow", ({ persisted }) => {
  if (persisted) readAgain()
})
