// What a worker has and a frame lacks: see iframe-worker-shim.js.
// Told to the frame itself, at once: a message between windows would wait for the next picture of the page.
globalThis.postMessage = (data) => frameElement.dispatchEvent(new parent.MessageEvent("message", { data }))
globalThis.importScripts = (...addresses) =>
  Promise.all(addresses.map((address) =>
    new Promise((resolve) => {
      const script = document.createElement("script")
      script.src = address
      script.async = false // all are fetched at once, and run in this order
      script.addEventListener("load", resolve)
      document.body.append(script)
    })
  ))
