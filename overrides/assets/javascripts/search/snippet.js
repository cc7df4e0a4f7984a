// The lines of a section that answer, with the words that were asked for marked. Everything else is escaped.
{
  const { words, stem, bare, isCommon } = search.words
  const LENGTH = 34
  const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

  /** The stems to mark: what was typed or mended, without the words that are everywhere. */
  const wanted = slots => new Set(slots.filter(slot => !slot.common && !isCommon(slot.word)).flatMap(slot => [...slot.terms.keys()].filter(term => !term.startsWith("~"))))

  const marked = (pieces, asked) => pieces.map(piece => {
    const said = words(piece)
    return said.some(word => asked.has(stem(word))) ? `<mark>${escape(piece)}</mark>` : escape(piece)
  }).join(" ")

  /** Return a title with what was asked for marked. */
  const title = (text, asked) => marked(bare(text).trim().split(/\s+/), asked)

  /** Return the stretch of a text that holds most of what was asked for. */
  const snippet = (html, asked) => {
    const pieces = bare(html).trim().split(/\s+/)
    const hits = pieces.map(piece => (words(piece).some(word => asked.has(stem(word))) ? 1 : 0))
    let best = 0, at = 0, sum = 0
    hits.forEach((hit, i) => {
      sum += hit - (i >= LENGTH ? hits[i - LENGTH] : 0)
      if (sum > best) [best, at] = [sum, Math.max(0, i - LENGTH + 1)]
    })
    const first = hits.indexOf(1, at)
    const from = pieces.length <= LENGTH || first < 0 ? 0 : Math.max(0, Math.min(first - 6, pieces.length - LENGTH))
    return `${from ? "… " : ""}${marked(pieces.slice(from, from + LENGTH), asked)}${from + LENGTH < pieces.length ? " …" : ""}`
  }

  globalThis.search = { ...globalThis.search, snippet, title, wanted, escape }
}
