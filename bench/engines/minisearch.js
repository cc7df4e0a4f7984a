// MiniSearch as its documentation sets it up: titles count more, words may be unfinished or slightly misspelt.
{
  const Native = globalThis.Worker
  const bare = html => html.replace(/<[^>]+>/g, " ")
  const group = hits => {
    const pages = new Map()
    for (const { id, title, score } of hits) {
      const page = id.split("#")[0]
      pages.set(page, [...(pages.get(page) ?? []), { location: id, title, text: "", score, terms: {} }])
    }
    return [...pages.values()]
  }
  class Search extends EventTarget {
    postMessage({ type, data }) {
      setTimeout(() => {
        if (type === 0) {
          this.index = new MiniSearch({ fields: ["title", "text"], storeFields: ["title"], searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true } })
          this.index.addAll(data.docs.map(({ location, title, text }) => ({ id: location, title, text: bare(text) })))
          this.say({ type: 1 })
        } else if (type === 2) this.say({ type: 3, data: { items: group(this.index.search(data)) } })
      })
    }
    say(data) { this.dispatchEvent(new MessageEvent("message", { data })) }
  }
  globalThis.Worker = function (address, options) {
    return /\/workers\/search\./.test(String(address)) ? new Search() : new Native(address, options)
  }
}
