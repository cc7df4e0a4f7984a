// A worker from disk: browsers refuse one by its file on file://, so a hidden frame stands in for it.
// After iframe-worker 1.0.4 by Martin Donath (MIT), with the frame's lines in a file, because a page may hold no
// inline script. What is sent is not copied, as it is to a worker: neither side changes what it is given. The theme fetches its own copy from another host unless a file of this name is there.
if (location.protocol === "file:") {
  const frameScript = new URL("iframe-worker-frame.js", document.currentScript.src).href

  globalThis.Worker = class extends EventTarget {
    static native = globalThis.Worker

    constructor(address) {
      super()
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      this.frame.title = "Search"
      document.body.append(this.frame)
      this.frame.addEventListener("message", ({ data }) => {
        const answer = new MessageEvent("message", { data })
        this.dispatchEvent(answer)
        this.onmessage?.(answer)
      })
      const inside = this.frame.contentDocument
      const load = (src) =>
        new Promise((resolve) => {
          const script = inside.createElement("script")
          script.src = src
          script.addEventListener("load", resolve)
          inside.body.append(script)
        })
      this.ready = load(frameScript).then(() => load(address))
    }

    postMessage(data) {
      this.ready.then(() => this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data })))
    }

    terminate() {
      this.frame.remove()
    }
  }
}
