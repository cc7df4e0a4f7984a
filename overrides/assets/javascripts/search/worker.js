// What stands behind the theme's search box, speaking its messages: 0 set up, 1 ready, 2 query, 3 result;
// and one of ours: "wake", the box is open.
// A worker over http; from disk, the hidden frame of iframe-worker-shim.js.
{
  const FILES = ["../vendor/stemmer.min.js", "words.js", "concepts.js", "spelling.js", "query.js", "postings.js", "engine.js", "rank.js", "snippet.js", "dates.js", "answers.js"]
  const PAGES = 10, SECTIONS = 4, SLICE = 10 // ms
  const READ = 1500 // sections kept ready to quote from; each takes 20 kB of memory
  const here = globalThis.document?.currentScript?.src ?? location.href
  const loaded = Promise.resolve(importScripts(...FILES.map(file => new URL(file, here).href)))
  let index, engine, rank, answers, nothing, wanted = false, asked = "", unread = null

  /** The theme's items: a list for each page of {location, title, text, score, terms}; what has the page's score is shown open. */
  const items = ({ pages, query }, marks = search.wanted(query?.slots ?? [])) => pages.slice(0, PAGES).map((page, place) => {
    const { about } = engine.pages.get(page.path), texts = engine.sections, score = 100 - place
    const best = page.sections.slice(0, SECTIONS).filter(hit => hit.id.includes("#") && hit.score > 0.35 * page.sections[0].score)
    const card = search.card(about, texts.get(page.path), search.today())
    return [{ location: page.path, title: search.title(about.title, marks) + card, text: "", score, terms: {} },
      ...best.map((hit, i) => ({ location: hit.id, title: search.title(texts.get(hit.id).title, marks), text: search.snippet(texts.get(hit.id).text, marks), score: i ? score - 0.5 : score, terms: {} }))]
  })

  const answer = (again = false) => {
    const today = search.today(), typed = asked.trim()
    if (!typed) return postMessage({ type: 3, data: { items: [], answers: [], mended: [], again } })
    const found = rank(search.undated(asked, today)), said = answers(typed, found.query, today)
    const none = typed.length > 2 && !said.length && !found.pages.length ? nothing : []
    postMessage({ type: 3, data: { items: items(found), answers: [...said, ...none], mended: found.mended, again } })
  }

  // Unlike a timer's, a message's turn comes at once, after the keys that were pressed meanwhile.
  const turn = new MessageChannel()
  turn.port1.onmessage = () => grow()

  /** Take in the words of the pages between keystrokes, then answer again. */
  const grow = () => {
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      if (engine.grow()) continue
      if (!unread) {
        rank = search.ranker(engine)
        unread = [...engine.sections.values()].slice(0, READ).reverse()
        if (asked) answer(true)
      }
      if (!unread.length) return
      search.snippet(unread.pop().text, new Set()) // read now, not while a reader waits
    }
    if (unread) setTimeout(grow, 4 * SLICE) // no hurry: nothing more will be found
    else turn.port2.postMessage(null)
  }

  /** Read the index, once there is somebody to ask: most pages are read without a search, and a phone has better to do. */
  const wake = () => {
    if (engine || !index) return
    engine = search.engine(index)
    rank = search.ranker(engine)
    const { answers: records = [], terms } = index.config
    answers = search.answerer(records.filter(record => !record.nothing), terms)
    nothing = records.filter(record => record.nothing)
    setTimeout(grow, 50)
  }

  addEventListener("message", async ({ data: { type, data } }) => {
    await loaded
    if (type === 0) {
      index = data
      postMessage({ type: 1 })
    } else if (type === 2) asked = data
    if (type === "wake" || asked) wanted = true
    if (wanted) wake()
    if (type === 2) answer()
  })
}
