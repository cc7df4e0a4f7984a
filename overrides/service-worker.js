// The copy of the handbook that a browser keeps, for reading with no signal. A new copy comes whole or not at all, is
// checked file by file, and waits until the reader asks for it: a page and what it loads are always of one copy.

// Filled in by exports/offline/app.py: {version, made, bytes, files: {address: first letters of its SHA-256}}.
const COPY = null

const HOME = new URL("./", location.href)
const EDITOR = ["localhost", "127.0.0.1"].includes(HOME.hostname)
const OURS = `staffside ${HOME.pathname} `
const NAME = OURS + COPY?.version
const NOT_HERE = "downloads.html#not-on-this-device"

const keyOf = (address) => new URL(`${address}?${COPY.files[address]}`, HOME).href

/** Fetch a file, and refuse any but the one of this copy: the site may change while it is being fetched. */
const fetched = async (address) => {
  const answer = await fetch(keyOf(address), { cache: "no-cache" })
  const content = await answer.arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content))
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  if (!answer.ok || !found.startsWith(COPY.files[address])) throw new Error(`${address} is not as it was made.`)
  // Made anew: browsers refuse to open a page with an answer that was sent on from another address.
  return new Response(content, { headers: { "content-type": answer.headers.get("content-type") ?? "" } })
}

/** Bring the whole copy: what has not changed from the copy before, the rest from the site. */
const bring = async () => {
  const cache = await caches.open(NAME)
  const addresses = Object.keys(COPY.files)
  const next = async () => {
    for (let address = addresses.shift(); address; address = addresses.shift()) {
      await cache.put(keyOf(address), await caches.match(keyOf(address)) ?? await fetched(address))
    }
  }
  try {
    await Promise.all(Array.from({ length: 8 }, next))
  } catch (error) {
    addresses.length = 0
    await caches.delete(NAME)
    throw error
  }
}

/** Delete the copies of this handbook but one. */
const clear = async (but) => {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== but) await caches.delete(name)
}

const keptAt = async (address) =>
  Object.hasOwn(COPY.files, address) ? (await caches.open(NAME)).match(keyOf(address)) : undefined

const answered = async (request, address) => {
  const found = await keptAt(address)
  if (found) return found
  try {
    return await fetch(request)
  } catch (error) {
    if (request.mode !== "navigate") throw error
    // Only downloads are left out of the copy: whatever else is not in it is no page.
    const missing = address.startsWith("downloads/") ? undefined : await keptAt("404.html")
    return missing
      ? new Response(missing.body, { status: 404, headers: missing.headers })
      : Response.redirect(new URL(NOT_HERE, HOME))
  }
}

if (COPY) {
  addEventListener("install", (event) => event.waitUntil(bring()))
  addEventListener("activate", (event) => event.waitUntil(clear(NAME)))
  addEventListener("fetch", (event) => {
    const { pathname, origin } = new URL(event.request.url)
    if (event.request.method !== "GET" || origin !== HOME.origin || !pathname.startsWith(HOME.pathname)) return
    const address = decodeURIComponent(pathname.slice(HOME.pathname.length)).replace(/(^|\/)$/, "$1index.html")
    event.respondWith(answered(event.request, address))
  })
  addEventListener("message", (event) => {
    if (event.data === "use") skipWaiting()
    if (event.data === "about") event.ports[0].postMessage({ made: COPY.made, bytes: COPY.bytes })
  })
} else if (!EDITOR) {
  // Published without its downloads, by a build that failed: a reader's copy is worth more. It stays.
  addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error("This site can't be kept."))))
} else {
  // `make serve`: what an earlier site kept at this address must not hide what an editor writes.
  addEventListener("install", () => skipWaiting())
  addEventListener("activate", (event) => event.waitUntil(clear().then(() => registration.unregister())))
}
