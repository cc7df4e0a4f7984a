// What stands above the results: help first where there is danger, then the tool or page that most people want.
{
  const { words, stem, isCommon } = search.words
  const NATIONS = [["northern-ireland", /\b(northern ireland|n\.? ?i|belfast|ulster)\b/i], ["scotland", /\b(scot\w*|glasgow|edinburgh)\b/i], ["wales", /\b(wales|welsh|cardiff)\b/i]]

  /** The deadline tool with the dates that were typed: what Acas was told is Day A, a certificate Day B, anything else the act. */
  const deadline = (typed, today) => {
    const day = search.dateIn(typed, today)
    if (!day) return null
    const field = /certificate|day b\b/i.test(typed) ? "b" : /\b(acas|lra|conciliation|day a)\b/i.test(typed) ? "a" : "act"
    const nation = NATIONS.find(([, pattern]) => pattern.test(typed))?.[0]
    return { day, field, fragment: [nation && `nation=${nation}`, `${field}=${day}`].filter(Boolean).join("&") }
  }

  const key = text => words(text).filter(word => !isCommon(word)).map(stem).join(" ")

  /** "What is a PCP?" asks for "PCP". */
  const bare = typed => typed.replace(/^\s*(?:what(?:'?s| is| are| does| do)?|define|meaning of|explain)\s+(?:an?\s+|the\s+)?/i, "").replace(/\s+(?:means?|meaning|stands? for|definition)\W*$/i, "")

  /** Return answers(typed, query, today) over the records of data/answers.yml and the glossary: those that apply, danger first. */
  const answerer = (records, terms = []) => {
    const meanings = new Map(terms.flatMap(term => term.names.map(name => [key(name), term])))
    const phrases = search.concepts(records.map(({ id, when }) => ({ id, same: when })))
    // A slip in a word too short to be mended anywhere else still counts where there is danger: "kil myself".
    const grave = new Map(records.filter(({ danger }) => danger).flatMap(({ when }) => when.flatMap(words)).map(word => [word, 1]))
    const short = ({ word, stem, terms }) => (terms.size || word.length !== 3 ? stem : search.words.stem([...grave.keys()].find(known => known.length > 3 && search.spelling.distance(word, known, 1) === 1) ?? word))
    const record = new Map(records.map(found => [found.id, found]))
    return (typed, query, today) => {
      const raw = words(typed).map(stem), mended = query?.slots.map(short) ?? []
      const ids = new Set([...phrases.found(raw), ...phrases.found(mended)].map(({ id }) => id))
      const dates = deadline(typed, today)
      const found = [...record.values()].filter(({ id, tool }) => ids.has(id) || (tool === "deadline" && dates))
      const term = meanings.get(key(bare(typed)))
      const meaning = term ? [{ says: term.says, rings: [], danger: false, links: [{ page: "reference/glossary", section: term.id, words: "In the glossary" }] }] : []
      const danger = found.filter(({ danger }) => danger)
      return [...danger, ...meaning, ...found.filter(({ danger }) => !danger).slice(0, 2)].map(({ says, rings, links, danger, tool }) => (
        { says, rings, danger, links: tool === "deadline" && dates ? links.map(link => ({ ...link, dates })) : links }))
    }
  }

  globalThis.search = { ...globalThis.search, answerer }
}
