// The copy of a published handbook that this browser keeps: brought by the worker, unless the reader or their device
// says no. Nothing of this is on file://, where the folder is the copy.
{
  const HOME = new URL("../../../", document.currentScript.src)
  const REFUSED = "__offline"  // kept, as the look is, only once the reader has chosen
  const available = location.protocol !== "file:" && "serviceWorker" in navigator
  const refused = () => __md_get(REFUSED) === "no"
  const saving = () => navigator.connection?.saveData === true || /2g$/.test(navigator.connection?.effectiveType)

  const registration = async () => (available ? navigator.serviceWorker.getRegistration(HOME) : undefined)

  /** Bring the copy, or look whether there is a newer one. */
  const bring = async () => {
    const found = await navigator.serviceWorker.register(new URL("service-worker.js", HOME), { scope: HOME.pathname })
    found.installing?.addEventListener("statechange", ({ target }) => { if (target.state === "activated") tell() })
    return found
  }

  /** Tell the page's parts that the copy came or went: they listen for "offline-copy". */
  const tell = () => dispatchEvent(new Event("offline-copy"))

  /** Keep a copy from now on. Resolves once it is whole. */
  const keep = async () => {
    try {
      localStorage.removeItem(`${HOME.pathname}.${REFUSED}`)
    } catch { /* a private window may refuse */ }
    const found = await bring()
    const worker = found.installing ?? found.waiting ?? found.active
    await new Promise((resolve, reject) => {
      const look = () => {
        if (worker.state === "activated") resolve()
        if (worker.state === "redundant") reject(new Error("The copy could not be brought whole. Check your signal and the room on your device, then try again."))
      }
      worker.addEventListener("statechange", look)
      look()
    })
  }

  /** Delete every copy of this handbook, and keep none from now on if `forGood`. */
  const remove = async ({ forGood = false } = {}) => {
    if (!available) return
    await (await registration())?.unregister()
    for (const name of await caches.keys()) if (name.startsWith(`staffside ${HOME.pathname} `)) await caches.delete(name)
    if (forGood) __md_set(REFUSED, "no")
    tell()
  }

  /** Return {made, bytes} of the copy in use, or null. */
  const about = async () => {
    const worker = (await registration())?.active
    if (!worker) return null
    return new Promise(resolve => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = event => resolve(event.data)
      worker.postMessage("about", [port2])
    })
  }

  if (available) {
    // Added here: on file:// a browser reports the manifest as a fault.
    document.head.append(
      page.element("link", { rel: "manifest", href: new URL("manifest.webmanifest", HOME) }),
      page.element("link", { rel: "apple-touch-icon", href: new URL("assets/images/icon-192.png", HOME) }))
  }
  globalThis.offline = { available, refused, saving, registration, bring, keep, remove, about }
}
