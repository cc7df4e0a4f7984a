// What a rep types is kept in memory until they choose to keep it on this device. Then it stays here, can be
// seen, exported and wiped, and goes nowhere else.
{
  const PREFIX = "staffside:"
  const CHOICE = `${PREFIX}keep`
  const VERSION = 1
  const memory = new Map()
  const listeners = new Set()

  /** A message to show as it is. Nothing was lost: what was typed is still in memory. */
  class StoreError extends Error {}

  const disk = () => {
    try {
      const found = globalThis.localStorage
      found.getItem(CHOICE)
      return found
    } catch {
      return null
    }
  }
  const tell = () => { for (const listener of listeners) listener() }

  /** Whether the rep has chosen to keep things on this device. */
  const keeping = () => disk()?.getItem(CHOICE) === "yes"

  const write = (name, value) => {
    const target = disk()
    if (!target) throw new StoreError("This browser does not let pages keep anything here, as in a private window. Save a file instead.")
    try {
      target.setItem(PREFIX + name, JSON.stringify({ version: VERSION, value }))
    } catch {
      throw new StoreError("There is no room left to keep this on the device. What you typed is still on the page: save it to a file now.")
    }
  }

  /** Choose to keep things here, or to stop. Stopping wipes what was kept, but not what is on the page. */
  const keep = wanted => {
    if (wanted) {
      const target = disk()
      if (!target) throw new StoreError("This browser does not let pages keep anything here, as in a private window. Save a file instead.")
      target.setItem(CHOICE, "yes")
      for (const [name, value] of memory) write(name, value)
    } else wipe({ memory: false })
    tell()
  }

  /** Return what is kept under a name, or undefined. Damaged or newer data is set aside whole, and the error says so. */
  const get = name => {
    if (memory.has(name)) return structuredClone(memory.get(name))
    const text = keeping() ? disk().getItem(PREFIX + name) : null
    if (text === null) return undefined
    try {
      const kept = JSON.parse(text)
      if (!(kept.version <= VERSION)) throw new StoreError("What is kept here was made by a newer copy of this handbook.")
      memory.set(name, kept.value)
      return structuredClone(kept.value)
    } catch (error) {
      disk().setItem(`${PREFIX}set-aside:${name}`, text)
      const why = error instanceof StoreError ? error.message : "What is kept here is damaged and can’t be read."
      throw new StoreError(`${why} It has been set aside, not deleted: see “What is kept on this device” on the privacy page.`)
    }
  }

  /** Set a value: in memory always, on this device if the rep chose so. */
  const set = (name, value) => {
    memory.set(name, structuredClone(value))
    if (keeping()) write(name, value)
    tell()
  }

  /** Return everything kept on this device, as [name, characters]. */
  const kept = () => {
    const target = disk()
    return target ? Object.keys(target).filter(key => key.startsWith(PREFIX)).map(key => [key.slice(PREFIX.length), target.getItem(key).length]) : []
  }

  /** Delete everything that this handbook keeps on this device, the choice to keep included. */
  const wipe = ({ memory: also = true } = {}) => {
    const target = disk()
    for (const [name] of kept()) target.removeItem(PREFIX + name)
    if (also) memory.clear()
    tell()
  }

  /** Call back after each change of what is kept. */
  const watch = listener => listeners.add(listener)

  globalThis.store = { StoreError, keeping, keep, get, set, kept, wipe, watch }
}
