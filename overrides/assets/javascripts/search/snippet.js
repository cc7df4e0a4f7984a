// The lines of a section that answer, with the words that were asked for marked. Everything else is escaped.
{
  const { words, stem, bare, isCommon } = search.words
  const LENGTH = 34
  const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

  /** The stems to mark: what was typed or mended, without the words that are everywhere. */
  const wanted = slots => new Set(slots.filter(slot => !slot.common && !isCommon(slot.word)).flatMap(slot => [...slot.terms.keys()].filter(term => !term.startsWith("~"))))

  const texts = new Map()

  /** A text's pieces between spaces, and the stems of each; kept, because each keystroke asks again. */
  const read = html => {
    if (!texts.has(html)) {
      const pieces = bare(html).trim().split(/\s+/)
      texts.set(html, { pieces, stems: pieces.map(piece => words(piece).map(stem)) })
    }
    return texts.get(html)
  }

  const marked = ({ pieces, stems }, asked, from = 0, to = pieces.length) => pieces.slice(from, to)
    .map((piece, i) => (stems[from + i].some(found => asked.has(found)) ? `<mark>${escape(piece)}</mark>` : escape(piece))).join(" ")

  /** Return a title with what was asked for marked. */
  const title = (text, asked) => marked(read(text), asked)

  /** Return the stretch of a text that holds most of what was asked for. */
  const snippet = (html, asked) => {
    const text = read(html), all = text.pieces.length
    const hits = text.stems.map(stems => (stems.some(found => asked.has(found)) ? 1 : 0))
    let best = 0, at = 0, sum = 0
    hits.forEach((hit, i) => {
      sum += hit - (i >= LENGTH ? hits[i - LENGTH] : 0)
      if (sum > best) [best, at] = [sum, Math.max(0, i - LENGTH + 1)]
    })
    const first = hits.indexOf(1, at)
    const from = all <= LENGTH || first < 0 ? 0 : Math.max(0, Math.min(first - 6, all - LENGTH))
    return `${from ? "… " : ""}${marked(text, asked, from, from + LENGTH)}${from + LENGTH < all ? " …" : ""}`
  }

  globalThis.search = { ...globalThis.search, snippet, title, wanted, escape }
}
