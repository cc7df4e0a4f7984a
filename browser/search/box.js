// Our search behind the theme's box: when the theme asks for its worker, it gets ours, and the page hears what is
// found. Nothing is started before the box is opened: most pages are read without a search, and a phone has better to
// do.
/** @import { Result } from "./types.d.ts" */

const Native = globalThis.Worker
const BOX = ".md-search__input", LIST = ".md-search-result"
const PATIENCE = 200 // ms: the first answer goes before the words of the pages
const LATE = 3000 // ms: a worker from disk that has not begun by then never will
const fromDisk = location.protocol === "file:"
const folder = new URL("../../search/", /** @type {HTMLScriptElement} */ (document.currentScript).src)
/** @param {string} name */
const address = (name) => new URL(name, folder).href

/** @type {() => void} */
let open
/** @type {Promise<void>} */
const opened = new Promise((resolve) => {
  open = resolve
})

/**
 * Load what a script left on its own element: it sets no global.
 * @type {(src: string) => Promise<string>}
 */
const load = (src) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.addEventListener("load", () => resolve(/** @type {string} */ (script.content)))
    script.addEventListener("error", reject)
    script.src = src
    document.head.append(script)
  })

// Browsers refuse the file of a worker from disk, but not its text, which is small and fetched ahead.
const text = fromDisk &&
  new Promise((resolve) => addEventListener("load", resolve)).then(() => load(address("worker_text.js")))

/**
 * Return our worker; where a browser refuses even its text, the frame of iframe-worker-shim.js stands in for it.
 * @returns {Promise<Worker>}
 */
const started = async () => {
  if (!fromDisk) return new Native(address("worker.js"))
  try {
    const worker = new /** @type {any} */ (Native).native(
      URL.createObjectURL(new Blob([/** @type {string} */ (await text)], { type: "text/javascript" })),
    )
    await new Promise((resolve, reject) => {
      worker.addEventListener("message", resolve, { once: true })
      worker.addEventListener("error", reject, { once: true })
      setTimeout(reject, LATE)
    })
    return worker
  } catch {
    return new Native(address("worker.js"))
  }
}

/**
 * A part of the index, as JSON. Without signal it does not come, or a page that asks to sign in comes in its place.
 * @param {string} name
 */
const part = async (name) => {
  if (fromDisk) return load(address(`${name}.js`))
  const found = await (await fetch(address(`${name}.json`))).text()
  if (!/^[[{]/.test(found)) throw new Error(`Not ${name}.json: a page that asks to sign in, perhaps`)
  return found
}

let inHand = false // whether a finger or a mouse has gone down on the list since something was typed
addEventListener("pointerdown", ({ target }) => {
  inHand = target instanceof Element && Boolean(target.closest(LIST))
})

class Search extends EventTarget {
  #worker = opened.then(started).then((worker) => {
    worker.addEventListener("message", ({ data }) => this.#hear(data))
    /** @type {(name: string, then?: () => void) => Promise<void>} */
    const read = async (name, then) => {
      try {
        worker.postMessage({ type: name, data: await part(name) })
        then?.()
      } catch {
        addEventListener("focusin", () => read(name, then), { once: true })
      }
    }
    read("pages", () => setTimeout(read, PATIENCE, "texts"))
    return worker
  })

  /** @param {{type: number}} message The theme's, for our worker. Its index (0) is empty: ours comes with "pages". */
  postMessage(message) {
    if (message.type !== 0) this.#worker.then((worker) => worker.postMessage(message))
  }

  /** @param {{type: number, data: Result}} message */
  #hear(message) {
    const { type, data } = message
    // A fuller answer to the same words: not under the reader who has already gone down into the list.
    if (type === 3 && data.again && (inHand || document.activeElement?.closest(LIST))) return
    if (type === 3) dispatchEvent(new CustomEvent("search-result", { detail: data }))
    this.dispatchEvent(new MessageEvent("message", { data: message }))
  }
}

// The theme has no other door: it asks the browser for a worker by this name.
// deno-lint-ignore staffside/no-globals
Reflect.set(globalThis, "Worker", function (/** @type {string | URL} */ address, /** @type {WorkerOptions} */ options) {
  return /\/workers\/search\./.test(String(address)) ? new Search() : new Native(address, options)
})
addEventListener("focusin", ({ target }) => {
  if (target instanceof Element && target.matches(BOX)) open()
})
// The theme asks when a key comes up, a tenth of a second late, and never for what is pasted or spoken: say that one
// did.
addEventListener("input", ({ target }) => {
  if (!(target instanceof Element && target.matches(BOX))) return
  inHand = false
  target.dispatchEvent(new KeyboardEvent("keyup"))
})
