// What a worker has and a frame lacks: see iframe-worker-shim.js.
// Told to the frame itself, at once: a message between windows would wait for the next picture of the page.
globalThis.postMessage = data => frameElement.dispatchEvent(new parent.MessageEvent("message", { data: parent.structuredClone(data) }))
globalThis.importScripts = (...addresses) => addresses.reduce((before, address) => before.then(() => new Promise(resolve => {
  const script = document.createElement("script")
  script.src = address
  script.addEventListener("load", resolve)
  document.body.append(script)
})), Promise.resolve())
