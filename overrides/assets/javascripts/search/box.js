// Put our search behind the theme's box: whichever worker it asks for, it gets worker.js, and the page hears what is found.
{
  const Native = globalThis.Worker
  const BOX = ".md-search__input"
  const ours = new URL("worker.js", document.currentScript.src).href
  globalThis.Worker = class extends Native {
    constructor(address, options) {
      const isSearch = /\/workers\/search\./.test(String(address))
      super(isSearch ? ours : address, options)
      if (!isSearch) return
      this.addEventListener("message", event => {
        const { type, data } = event.data
        if (type !== 3) return
        // A fuller answer to the same words: not under the reader who has already gone down into the list.
        if (data.again && document.activeElement.closest(".md-search-result")) event.stopImmediatePropagation()
        else dispatchEvent(new CustomEvent("search-result", { detail: data }))
      })
      addEventListener("focusin", ({ target }) => target.matches(BOX) && this.postMessage({ type: "wake" }))
    }
  }
  // The theme asks when a key comes up, a tenth of a second late, and never for what is pasted or spoken: say that one did.
  addEventListener("input", ({ target }) => target.matches?.(BOX) && target.dispatchEvent(new KeyboardEvent("keyup")))
}
