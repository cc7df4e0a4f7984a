// The theme's own search with the query widened before its worker sees it: synonyms OR-ed, unknown words as the nearest known.
{
  const Native = globalThis.Worker
  const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const near = (one, other) => { // optimal string alignment, two slips at most
    if (Math.abs(one.length - other.length) > 2) return 3
    let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i)
    for (let i = 1; i <= one.length; i++) {
      const now = [i]
      for (let j = 1; j <= other.length; j++) {
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1))
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1)
      }
      before = last
      last = now
    }
    return last[other.length]
  }
  let known, synonyms
  const learn = ({ config, docs }) => {
    known = new Set(docs.flatMap(doc => words(`${doc.title} ${doc.text}`)))
    synonyms = config.synonyms.map(({ same, near: more }) => ({ all: same.map(said => words(said)), from: [...same, ...more].map(said => words(said).join(" ")) }))
  }
  const expand = typed => {
    const said = words(typed).map(word => (word.length < 5 || known.has(word) ? word : [...known].filter(other => near(word, other) <= (word.length > 7 ? 2 : 1)).slice(0, 3).join(" ") || word))
    const text = ` ${said.join(" ")} `
    const more = synonyms.filter(({ from }) => from.some(phrase => text.includes(` ${phrase} `))).flatMap(({ all }) => all.flat())
    return [...new Set([...said, ...more])].join(" ")
  }
  globalThis.Worker = class extends Native {
    postMessage(message, ...more) {
      if (message.type === 0) learn(message.data)
      return super.postMessage(message.type === 2 && message.data ? { ...message, data: expand(message.data) } : message, ...more)
    }
  }
}
