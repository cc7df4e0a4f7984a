// The copy of a published handbook that this browser keeps, once the reader asks for it. That a worker is registered is
// their yes: there is none before, and none after a wipe. Nothing of this is on file://, where the folder is the copy.
import { element, home } from "../page.js"

export const WORKER = new URL("service-worker.js", home)
export const available = location.protocol !== "file:" && "serviceWorker" in navigator

/** Whether the device saves data, or its signal is slow. Few browsers say. */
export const saving = () => {
  const { connection } = /** @type {{connection?: {saveData?: boolean, effectiveType?: string}}} */ (navigator)
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? "")
}

/** Return this handbook's own registration: a worker of the host's top may answer for this folder too. */
export const registration = async () => {
  const found = available ? await navigator.serviceWorker.getRegistration(home) : undefined
  return found?.scope === home.href ? found : undefined
}

/** Bring the copy, or look whether there is a newer one. */
export const bring = async () => {
  const found = await navigator.serviceWorker.register(WORKER, { scope: home.pathname })
  const worker = found.installing
  worker?.addEventListener("statechange", () => {
    if (worker.state === "activated") tell()
  })
  return found
}

/** Return how many bytes a copy takes, or null where the site was published without what a copy needs. */
export const size = async () => {
  const found = /^const COPY = .*?"bytes": (\d+)/m.exec(await (await fetch(WORKER)).text())
  return found && Number(found[1])
}

/** Tell the page's parts that the copy came or went: they listen for "offline-copy". */
const tell = () => dispatchEvent(new Event("offline-copy"))

/** Keep a copy from now on. Resolves once it is whole. */
export const keep = async () => {
  const found = await bring()
  const worker = /** @type {ServiceWorker} */ (found.installing ?? found.waiting ?? found.active)
  await new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve(null)
      if (worker.state === "redundant") {
        reject(
          new Error(
            "The copy could not be brought whole. Check your signal and the room on your device, then try again.",
          ),
        )
      }
    }
    worker.addEventListener("statechange", look)
    look()
  })
}

/** Delete every copy of this handbook, and keep none until the reader asks again. */
export const remove = async () => {
  if (!available) return
  await (await registration())?.unregister()
  for (const name of await caches.keys()) if (name.startsWith(`staffside ${home.pathname} `)) await caches.delete(name)
  tell()
}

/**
 * Return the day and the size of the copy in use, or null.
 * @returns {Promise<{made: string, bytes: number} | null>}
 */
export const about = async () => {
  const worker = (await registration())?.active
  if (!worker) return null
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event) => resolve(event.data)
    worker.postMessage("about", [port2])
  })
}

/** Say to the browser that this is an app. Not on file://, where a browser reports the manifest as a fault. */
export const start = () => {
  if (!available) return
  document.head.append(
    element("link", { rel: "manifest", href: new URL("manifest.webmanifest", home) }),
    element("link", { rel: "apple-touch-icon", href: new URL("assets/images/icon-192.png", home) }),
  )
}
