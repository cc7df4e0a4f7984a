// What stands behind the theme's search box, speaking its messages: 0 set up, 1 ready, 2 query, 3 result.
// A worker over http; from disk, the hidden frame of iframe-worker-shim.js.
{
  const FILES = ["../vendor/minisearch.min.js", "../vendor/stemmer.min.js", "words.js", "concepts.js", "spelling.js", "query.js", "engine.js", "rank.js", "snippet.js", "dates.js", "answers.js"]
  const PAGES = 10, SECTIONS = 4, SLICE = 10
  const here = globalThis.document?.currentScript?.src ?? location.href
  const loaded = Promise.resolve(importScripts(...FILES.map(file => new URL(file, here).href)))
  let engine, rank, answers, nothing, asked = null

  /** The theme's items: a list for each page of {location, title, text, score, terms}; what has the page's score is shown open. */
  const items = ({ pages, query }) => pages.slice(0, PAGES).map((page, place) => {
    const { about, sections } = engine.pages.get(page.path), score = 100 - place
    const marks = search.wanted(query.slots), texts = new Map(sections.map(section => [section.location, section]))
    const best = page.sections.slice(0, SECTIONS).filter(hit => hit.id.includes("#") && hit.score > 0.35 * page.sections[0].score)
    const card = search.card(about, sections[0], search.today())
    return [{ location: page.path, title: search.title(about.title, marks) + card, text: "", score, terms: {} },
      ...best.map((hit, i) => ({ location: hit.id, title: search.title(texts.get(hit.id).title, marks), text: search.snippet(texts.get(hit.id).text, marks), score: i ? score - 0.5 : score, terms: {} }))]
  })

  const answer = (again = false) => {
    const today = search.today(), typed = asked.trim(), found = rank(search.undated(asked, today))
    const said = typed ? answers(typed, found.query, today) : []
    const none = typed.length > 2 && !said.length && !found.pages.length ? nothing : []
    postMessage({ type: 3, data: { items: typed ? items(found) : [], answers: [...said, ...none], mended: typed ? found.mended : [], again } })
  }

  /** Take in the words of the pages between keystrokes, then answer again. */
  const grow = () => {
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      if (engine.grow()) continue
      rank = search.ranker(engine)
      if (asked) answer(true)
      return
    }
    setTimeout(grow)
  }

  addEventListener("message", async ({ data: { type, data } }) => {
    await loaded
    if (type === 0) {
      engine = search.engine(data)
      rank = search.ranker(engine)
      const records = data.config.answers ?? []
      answers = search.answerer(records.filter(record => !record.nothing), data.config.terms)
      nothing = records.filter(record => record.nothing)
      postMessage({ type: 1 })
      setTimeout(grow, 50)
    } else if (type === 2) {
      asked = data
      answer()
    }
  })
}
