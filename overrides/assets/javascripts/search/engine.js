// The index of the handbook: what each page is for first, its words after.
{
  const { stem, words, joined, bare, isCommon } = search.words
  const NOBODY = { title: "", job: "", about: "", wordings: [], prior: 0.3, where: "" }

  /** Group the documents of the index by page. */
  const grouped = docs => {
    const pages = new Map()
    for (const doc of docs) {
      const [path, anchor] = doc.location.split("#")
      if (!pages.has(path)) pages.set(path, { path, about: doc.page ?? { ...NOBODY, title: doc.title }, sections: [] })
      if (anchor || doc.text) pages.get(path).sections.push(doc)
    }
    return pages
  }

  /** Return the engine of an index. It answers from what pages are for at once, and from their words after `grow` has been called to its end. */
  const engine = ({ config, docs }) => {
    const concepts = search.concepts(config.synonyms ?? [])
    const vocabulary = new Map(), often = new Map()
    const pages = grouped(docs), sections = new Map(docs.map(doc => [doc.location, doc]))
    const heads = search.postings(["title", "job", "about"]), sayings = search.postings(["words"])
    const bodies = search.postings(["wordings", "body"]), parts = search.postings(["title", "text"])

    /** A text as terms: stems, words that a hyphen joins, and concepts. */
    const terms = (text, { all = true, count = 1 } = {}) => {
      const said = words(text), stems = said.map(stem), found = []
      said.forEach((word, i) => {
        if (!/\d/.test(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + count)
        if (all || !isCommon(word)) found.push(stems[i])
      })
      for (const word of joined(text)) found.push(stem(word))
      for (const { id } of concepts.found(stems)) found.push(search.mark(id))
      return found
    }

    /** Note in how many pages each term stands. */
    const note = (page, texts) => {
      page.terms ??= new Set()
      for (const text of texts) for (const term of text) {
        if (page.terms.has(term)) continue
        page.terms.add(term)
        often.set(term, (often.get(term) ?? 0) + 1)
      }
    }

    for (const page of pages.values()) {
      const { title, job, about, wordings } = page.about
      const said = page.said = wordings.map(text => terms(text, { count: 3 }))
      const head = { title: terms(title, { count: 20 }), job: terms(job, { count: 5 }), about: terms(about, { count: 3 }) }
      heads.add(page.path, page.path, head)
      for (const text of [head.title, ...said]) sayings.add(page.path, page.path, { words: text })
      note(page, [head.title, head.job, head.about, ...said])
    }
    const waiting = [...pages.values()].flatMap(page => page.sections.map((section, i) => ({ page, section, last: i === page.sections.length - 1 }))).reverse()

    /** Take in the words of the next section. Return false when there is none left. */
    const grow = () => {
      if (!waiting.length) return false
      const { page, section, last } = waiting.pop()
      const title = terms(section.title, { count: 2 }), text = terms(bare(section.text), { all: false })
      parts.add(page.path, section.location, { title, text })
      note(page, [title, text])
      page.body = [...(page.body ?? []), ...text]
      if (last) {
        bodies.add(page.path, page.path, { wordings: page.said.flat(), body: page.body })
        delete page.body
      }
      return true
    }

    const rarity = term => Math.log(1 + pages.size / ((often.get(term) ?? 0) + 0.5))
    return { pages, sections, vocabulary, concepts, rarity, has: term => often.has(term), grow, indexes: { heads, sayings, bodies, parts } }
  }

  globalThis.search = { ...globalThis.search, engine }
}
