// What a worker has and a frame lacks: see iframe-worker-shim.js.
globalThis.postMessage = data => parent.postMessage(data, "*")
globalThis.importScripts = (...addresses) => addresses.reduce((before, address) => before.then(() => new Promise(resolve => {
  const script = document.createElement("script")
  script.src = address
  script.addEventListener("load", resolve)
  document.body.append(script)
})), Promise.resolve())
