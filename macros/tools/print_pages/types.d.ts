// What exports/print_pages/pages.py writes, and what the modules of this tool call the same.

export type Section = { title: string; pages: string[] }

/** Whose handbook it is, its pages by section, and the look of the document; pages go by their ids: law/time-limits. */
export type Contents = {
  name: string
  rights: string
  branch: string
  /** Where the handbook is published, with a slash at its end; nothing if it is not. */
  address: string
  /** The day at which the law is stated, in words. */
  stated: string
  sections: Section[]
  titles: Record<string, string>
  /** How many words a page that can be ticked has. */
  lengths: Record<string, number>
  /** What readers call a page that can be ticked. */
  wordings: Record<string, string[]>
  look: string
}

/** A page as paper has it, in HTML, and whether the handbook has more sources for it. */
export type Article = { words: string; sources: string[]; more: boolean }

/** A page of the document: its number there, its place, and what it holds. */
export type Part = { number: number; id: string; title: string; article: Article }

/** The document: its title, itself, and its look. */
export type Made = { title: string; body: HTMLElement; look: string }
