// A date as people type it: "3 march", "march 3rd 2026", "03/03/26". Without a year it is the last such day.
{
  const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
  const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
  const FORMS = [
    [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${NAME}\\.?(?:,?\\s+(\\d{4}))?\\b`, "i"), ([, day, month, year]) => [year, month, day]],
    [new RegExp(`\\b${NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`, "i"), ([, month, day, year]) => [year, month, day]],
    [/\b(\d{4})-(\d{2})-(\d{2})\b/, ([, year, month, day]) => [year, month, day]],
    [/\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b/, ([, day, month, year]) => [year, month, day]],
  ]

  /** Return the first date in a text as 2026-03-03, or null. `today` is 2026-11-22. */
  const dateIn = (text, today) => {
    for (const [form, parts] of FORMS) {
      const match = form.exec(text)
      if (!match) continue
      const [year, named, day] = parts(match)
      const month = /^\d+$/.test(named) ? Number(named) : MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1
      const iso = full => `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
      const told = year ? iso(year.length === 2 ? `20${year}` : year) : iso(today.slice(0, 4))
      const found = !year && told > today ? iso(Number(today.slice(0, 4)) - 1) : told
      const real = new Date(`${found}T00:00:00Z`)
      if (!Number.isNaN(real.getTime()) && real.toISOString().slice(0, 10) === found) return found
    }
    return null
  }

  globalThis.search = { ...globalThis.search, dateIn }
}
