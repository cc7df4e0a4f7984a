// Which pages and sections answer a query. MiniSearch counts the words; what a page is for counts most.
{
  const { stem, words, joined, bare, isCommon } = search.words
  const K = globalThis.TUNING ?? { title: 6, wordings: 4, job: 3, about: 1.5, headings: 1.5, body: 1, max: 2, section: 0.6, cover: 1.2, base: 0.25, k: 1.2, b: 0.6 }

  const open = fields => new MiniSearch({
    fields, storeFields: [], tokenize: text => (text ? text.split(" ") : []), processTerm: term => term, extractField: (doc, field) => doc[field] ?? "",
  })

  /** Return the search engine of an index: search(typed) → {pages, mended}. */
  const engine = ({ config, docs }) => {
    const concepts = search.concepts(config.synonyms ?? [])
    const vocabulary = new Map()
    const often = new Map()

    /** A text as terms: stems, words that a hyphen joins, and concepts. */
    const terms = (text, { common = true, count = 1 } = {}) => {
      const said = words(text), stems = said.map(stem), all = []
      said.forEach((word, i) => {
        if (!/\d/.test(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + count)
        if (common || !isCommon(word)) all.push(stems[i])
      })
      for (const word of joined(text)) all.push(stem(word))
      for (const { id } of concepts.found(stems)) all.push(search.mark(id))
      return all.join(" ")
    }

    const pages = new Map()
    for (const doc of docs) {
      const [path, anchor] = doc.location.split("#")
      if (!pages.has(path)) pages.set(path, { path, doc, about: doc.page ?? { title: doc.title, job: "", about: "", wordings: [], prior: 1 }, sections: [] })
      if (anchor || doc.text) pages.get(path).sections.push({ ...doc, id: doc.location, page: path })
    }
    const heads = open(["title", "wordings", "job", "about", "headings", "body"])
    const parts = open(["title", "text"])
    const sayings = open(["words"])
    for (const page of pages.values()) {
      const own = page.sections.map(section => ({ id: section.id, title: terms(section.title), text: terms(bare(section.text), { common: false }) }))
      parts.addAll(own)
      page.wordings = page.about.wordings.map(said => terms(said, { count: 3 }))
      const head = {
        id: page.path, title: terms(page.about.title, { count: 20 }), wordings: page.wordings.join(" "), job: terms(page.about.job, { count: 5 }),
        about: terms(page.about.about, { count: 3 }), headings: own.map(section => section.title).join(" "), body: own.map(section => section.text).join(" "),
      }
      heads.add(head)
      page.terms = new Set(Object.values(head).slice(1).join(" ").split(" "))
      sayings.addAll([page.about.title, page.about.job, ...page.wordings].map((said, i) => ({ id: `${page.path} ${i}`, words: i < 2 ? terms(said) : said })))
    }
    for (const page of pages.values()) for (const term of page.terms) often.set(term, (often.get(term) ?? 0) + 1)
    const rarity = term => Math.log(1 + pages.size / ((often.get(term) ?? 0) + 0.5))
    const { read } = search.reader({ vocabulary, has: term => often.has(term), rarity, concepts })

    const ask = (index, query, options = {}) => {
      const list = [...query.terms.keys()]
      if (!list.length) return []
      return index.search(list.join(" "), {
        tokenize: text => text.split(" "), processTerm: term => term, boostTerm: term => query.terms.get(term), bm25: { k: K.k, b: K.b, d: 0.5 }, ...options,
      }).map(({ id, score, queryTerms }) => ({ id, score: score / (queryTerms.length || 1), has: new Set(queryTerms) }))
    }
    const covered = (slots, has) => {
      let sum = 0, all = 0
      for (const slot of slots) {
        all += slot.weight
        let best = 0
        for (const [term, well] of slot.terms) if (has.has(term)) best = Math.max(best, well)
        sum += slot.weight * best
      }
      return all ? sum / all : 0
    }

    /** Return the pages that answer, best first, each with its best sections. */
    const answer = (typed, finished = false) => {
      const query = read(typed, finished)
      const found = new Map([...pages.keys()].map(path => [path, { path, score: 0, cover: 0, sections: [] }]))
      const { title, wordings, job, about, headings, body } = K
      const share = hits => { const top = Math.max(...hits.map(hit => hit.score), 1e-9); return top }
      const head = ask(heads, query, { boost: { title, wordings, job, about, headings, body } })
      const top = share(head)
      for (const hit of head) Object.assign(found.get(hit.id), { score: hit.score / top * (K.base + (1 - K.base) * covered(query.slots, hit.has) ** K.cover) })
      const said = new Map()
      for (const hit of ask(sayings, query)) {
        const path = hit.id.split(" ")[0], full = hit.score * (K.base + (1 - K.base) * covered(query.slots, hit.has) ** K.cover)
        said.set(path, Math.max(said.get(path) ?? 0, full))
      }
      const topSaid = Math.max(...said.values(), 1e-9)
      for (const [path, score] of said) found.get(path).score += K.max * score / topSaid
      const sections = ask(parts, query, { boost: { title: 2.5, text: 1 } })
      for (const hit of sections) hit.score *= K.base + (1 - K.base) * covered(query.slots, hit.has) ** K.cover
      const topPart = share(sections)
      for (const hit of sections) found.get(hit.id.split("#")[0]).sections.push(hit)
      for (const page of found.values()) {
        page.sections.sort((one, other) => other.score - one.score)
        page.score += K.section * (page.sections[0]?.score ?? 0) / topPart
        page.score *= pages.get(page.path).about.prior
      }
      return { query, pages: [...found.values()].filter(page => page.score > 0).sort((one, other) => other.score - one.score) }
    }
    return { answer, pages, vocabulary, read }
  }

  globalThis.search = { ...globalThis.search, engine }
}
