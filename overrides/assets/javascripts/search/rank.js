// Which pages answer a query, and where in them. Every weight is here.
{
  const WEIGHTS = {
    head: 2, saying: 2, body: 1.6, section: 0.75, // what each of the four indexes adds at most
    title: 3, job: 3, about: 1.4, wordings: 4, sectionTitle: 2, // fields
    named: 1.2, // the query is the name of the page, or of a section
    cover: 2, least: 0.12, // how much is lost when part of what was asked is not there
    trust: 0.8, // how much less an index says whose best hit has little of what was asked
    k: 3.7, b: 0.9, // how much repeating a word adds, and length takes away
  }

  /** How much of what was asked is among the terms found: 0 to 1. */
  const covered = (slots, has) => {
    let found = 0, asked = 0
    for (const slot of slots) {
      let best = 0
      for (const [term, well] of slot.terms) if (has.has(term)) best = Math.max(best, well)
      found += slot.weight * best
      asked += slot.weight
    }
    return asked ? found / asked : 0
  }

  /** Return answer(typed) over an engine: {pages, mended}, pages best first as {path, score, sections}. */
  const ranker = (engine, weights = WEIGHTS) => {
    const { pages, indexes } = engine
    const { read } = search.reader(engine)
    const { title, job, about } = weights

    const ask = (index, query, boost = {}) => index.search([...query.terms.keys()].join(" "), {
      tokenize: text => text.split(" "), processTerm: term => term, boost, boostTerm: term => query.terms.get(term),
      bm25: { k: weights.k, b: weights.b, d: 0.5 },
    }).map(({ id, score, queryTerms }) => {
      const cover = covered(query.slots, new Set(queryTerms))
      return { id, cover, score: score / queryTerms.length * (weights.least + (1 - weights.least) * cover ** weights.cover) }
    })

    /** Is the text all that was asked for, and nothing else? */
    const names = (text, asked) => text.split(/[()]/).some(part => {
      const said = search.words.words(part).filter(word => !search.words.isCommon(word)).map(search.words.stem)
      return said.length > 0 && said.length === asked.size && said.every(word => asked.has(word))
    })

    return (typed, finished = false) => {
      const query = read(typed, finished)
      if (!query.terms.size) return { pages: [], mended: query.mended }
      const found = new Map([...pages.keys()].map(path => [path, { path, score: 0, sections: [] }]))
      const add = (hits, weight, path) => {
        const first = hits.reduce((most, hit) => (hit.score > most.score ? hit : most), { score: 1e-9, cover: 0 })
        const worth = first.cover ** weights.trust / first.score // an index whose best hit answers little says little
        const best = new Map()
        for (const hit of hits) best.set(path(hit.id), Math.max(best.get(path(hit.id)) ?? 0, hit.score * worth))
        for (const [at, score] of best) found.get(at).score += weight * score
      }
      add(ask(indexes.heads, query, { title, job, about }), weights.head, id => id)
      add(ask(indexes.sayings, query), weights.saying, id => id.slice(0, id.lastIndexOf(" ")))
      add(ask(indexes.bodies, query, { wordings: weights.wordings }), weights.body, id => id)
      const sections = ask(indexes.parts, query, { title: weights.sectionTitle })
      const asked = new Set(query.slots.filter(slot => !search.words.isCommon(slot.word)).map(slot => slot.stem))
      const top = sections[0]?.score ?? 0
      for (const hit of sections) {
        const page = found.get(hit.id.split("#")[0])
        if (hit.cover > 0.5 && names(pages.get(page.path).sections.find(section => section.location === hit.id).title, asked)) {
          hit.score += top
          page.score += weights.named * 2
        }
        page.sections.push(hit)
      }
      add(sections, weights.section, id => id.split("#")[0])
      for (const page of found.values()) {
        const about = pages.get(page.path).about
        if (names(about.title, asked)) page.score += weights.named * 3
        page.score *= about.prior
        page.sections.sort((one, other) => other.score - one.score)
      }
      return { pages: [...found.values()].filter(page => page.score > 0).sort((one, other) => other.score - one.score), mended: query.mended, query }
    }
  }

  globalThis.search = { ...globalThis.search, ranker, WEIGHTS }
}
