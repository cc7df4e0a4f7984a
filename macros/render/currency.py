"""How current a page is, what it rests on, and the two reports about the whole handbook."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from macros.marks import Mark
from macros.models.pages import Page
from macros.render.authorities import authorities
from macros.render.book import Book, WrongUse
from macros.render.cite import mark, stated
from macros.render.doubts import doubt
from macros.render.help_first import help_first
from macros.render.links import ref
from macros.render.readings import signed
from macros.render.table import table
from macros.render.words import day
from macros.rules.currency import fact_due, law_stated_as_at, page_due

DOUBTS = "points-in-doubt"


@dataclass(frozen=True)
class Certainty:
    """How many statements of law a page makes, and how many points of law or of figures on it are in doubt."""

    facts: int
    doubtful: int
    unsure_data: int

    @property
    def none(self) -> bool:
        """Whether the page states law, and none of it is certain."""
        return 0 < self.facts == self.doubtful

    @property
    def doubts(self) -> int:
        """How many points are in doubt."""
        return self.doubtful + self.unsure_data

    def __str__(self) -> str:
        if not self.doubts:
            return "nothing in doubt" if self.facts else "it states no law"
        return f"{self.doubts} point{'' if self.doubts == 1 else 's'} in doubt"


def certainty(book: Book, page_id: str) -> Certainty:
    """Return how sure the law and the figures on a page are; printed, it says so."""
    facts = book.facts_of(page_id)
    doubtful = [
        fact for fact in facts if fact.confidence != "high" or book.law.standing(fact, book.as_of) == "unconfirmed"
    ]
    return Certainty(len(facts), len(doubtful), len(book.usage[page_id].unsure_data) if page_id in book.usage else 0)


def opening(book: Book, page_id: str) -> str:
    """Return what stands under a page's title: how current it is, and a warning if it is overdue."""
    if for_authors(page_id):
        return ""
    page = book.data.pages[page_id]
    facts = book.facts_of(page_id)
    due = page_due(page, facts, book.data.review)
    checked = min(page.about.reviewed, law_stated_as_at(page, facts))
    sure, notes = certainty(book, page_id), len(book.usage[page_id].notes)
    doubts = str(sure) if sure.doubts or not notes else f"{notes} note{'' if notes == 1 else 's'}"
    parts = [
        f"Checked **{day(checked)}**<span class='wide'> · due {day(due)}</span>",
        (f"[{doubts}](#{DOUBTS})" if notes else doubts) if facts else "",
        signed(page.about.read_by),
    ]
    status = " · ".join(part for part in parts if part) + (
        # For the script that says how old a copy is, by the device's clock: browser/site/copy_age.js.
        f"\n{{: .status {Mark.STATUS.html} data-search-exclude='' data-built='{book.as_of}' data-due='{due}' }}\n"
    )
    status += help_first(book) if page.about.help_first else ""
    if due >= book.as_of:
        return status
    return status + (
        f'\n<div class="overdue" {Mark.OVERDUE.html} markdown="1" data-search-exclude="">\n\n'
        f"**This page was due to be checked by {day(due)}.** The law may have changed. "
        "Check with Acas or your union before you rely on a date or a sum here.\n\n</div>\n"
    )


def closing(book: Book, page_id: str) -> str:
    """Return what stands at the end of a page: the notes of its doubts, and what it relies on."""
    used = book.usage.get(page_id)
    if for_authors(page_id) or not used or not (used.facts or used.sources):
        return ""
    page, facts = book.data.pages[page_id], book.facts_of(page_id)
    notes = [f"[^{label}]: {Markup.escape(words)}" for words, label in used.notes.items()]
    doubts = f"\n## Notes {{: #{DOUBTS} .fold data-search-exclude='' }}\n\n///Footnotes Go Here///\n\n"
    others = (f"[{s.title}]({s.url}), {s.publisher}" for s in (book.data.sources[i] for i in used.sources))
    return (
        (doubts + "\n".join(notes) + "\n" if notes else "")
        + f"\n## Sources {{: #sources-for-this-page .fold {Mark.SOURCES.html} data-search-exclude='' }}\n\n"
        + "\n".join(f"- {line}" for line in (*authorities(book, facts), *others))
        + "\n{: .sources }\n\n"
        + f"Next review {day(page_due(page, facts, book.data.review))}. "
        + f"[How current?](/reference/review-status.md#{anchor(page_id)})\n{{: .how-current }}\n"
    )


def sources_table(book: Book) -> str:
    """Every source, its publisher, how it was read, and the pages that rely on it.

    Example:
        {{ sources_table() }}
    """
    used_on: dict[str, set[str]] = {}
    for page_id, seen in book.usage.items():
        for source_id in (
            ()
            if for_authors(page_id)
            else (*seen.sources, *(s for f in seen.facts for s in book.data.facts[f].sources))
        ):
            used_on.setdefault(source_id, set()).add(page_id)
    rows = (
        [
            f"[{source.title}]({source.url})",
            source.publisher,
            source.seen[0].upper() + source.seen[1:],
            "<br>".join(ref(book, p) for p in sorted(used_on.get(source.id, ()))) or "Kept for pages to come",
        ]
        for source in sorted(book.data.sources.values(), key=lambda s: (s.publisher.lower(), s.title.lower()))
    )
    return table("Every source", ["Source", "Publisher", "How it was read", "Used on"], rows)


def pages_due(book: Book) -> str:
    """The days on which pages fall due, and which pages do: short enough for paper.

    Example:
        {{ pages_due() }}
    """
    due: dict[date, list[Page]] = {}
    for page in sorted(handbook_pages(book), key=lambda p: p.about.title):
        due.setdefault(page_due(page, book.facts_of(page.id), book.data.review), []).append(page)
    rows = []
    for on, pages in sorted(due.items()):
        critical, others = (
            "; ".join(str(Markup.escape(page.about.title)) for page in pages if page.about.critical == wanted) or "None"
            for wanted in (True, False)
        )
        rows.append([_due(book, on), critical, others])
    return table("Days on which pages are due", ["Due", "Critical pages", "Other pages"], rows)


def pages_by_review(book: Book) -> str:
    """Every page by the day it falls due.

    Example:
        {{ pages_by_review() }}
    """
    due = {p.id: page_due(p, book.facts_of(p.id), book.data.review) for p in handbook_pages(book)}
    rows = (
        [
            f'<span id="{anchor(page.id)}"></span>{ref(book, page.id)}',
            _due(book, due[page.id]),
            day(page.about.reviewed),
            page.about.owner,
            "Yes" if page.about.critical else "No",
            str(certainty(book, page.id)).capitalize(),
        ]
        for page in sorted(handbook_pages(book), key=lambda p: (due[p.id], p.id))
    )
    return table("Pages by review date", ["Page", "Due", "Checked", "Kept by", "Critical", "How sure"], rows)


def facts_by_review(book: Book) -> str:
    """Every fact by the day it falls due, and what a person must still confirm.

    Example:
        {{ facts_by_review() }}
    """
    facts = sorted(book.data.facts.values(), key=lambda f: (fact_due(f, book.data.review), f.id))
    rows = (
        [
            f'<span id="fact-{fact.id}"></span>**{fact.authority}**<br>{stated(book, fact)}',
            _due(book, fact_due(fact, book.data.review)),
            f"{book.law.standing(fact, book.as_of).capitalize()}; {fact.confidence} confidence"
            + (f". {signed(fact.read_by)}" if fact.read_by else ""),
            Markup.escape(fact.to_confirm or "") or "Nothing beyond the usual review",
        ]
        for fact in facts
    )
    heads = ["Fact", "Due", "How it stands", "A person must still confirm"]
    return table("Facts by review date", heads, rows, [mark(book, fact) for fact in facts])


KINDS: Mapping[str, tuple[str, Collection[str]]] = {
    "not-begun": ("Law that has not begun", ("coming", "announced")),
    "unconfirmed": ("Law whose start is not confirmed", ("unconfirmed",)),
    "not-read": ("Law in force of which a point is not read", ("in force", "replaced", "past")),
}


def to_confirm(book: Book, kind: str) -> str:
    """The facts of which a person must still confirm something, soonest first.

    `kind` is "not-begun", "unconfirmed" or "not-read".

    Example:
        {{ to_confirm("not-begun") }}
    """
    if kind not in KINDS:
        raise WrongUse(f'to_confirm(): kind is "{kind}". Write one of: {", ".join(KINDS)}.')
    caption, standings = KINDS[kind]
    facts = [f for f in book.data.facts.values() if book.law.standing(f, book.as_of) in standings]
    rows = [
        [
            f"[{fact.authority}](#fact-{fact.id})",
            _due(book, fact_due(fact, book.data.review)),
            Markup.escape(fact.to_confirm or "Whether it has begun."),
            Markup.escape(doubt(book, fact)),
        ]
        for fact in sorted(facts, key=lambda f: (fact_due(f, book.data.review), f.id))
        if fact.to_confirm or kind != "not-read"
    ]
    heads = ["Law", "Due", "What to open and check", "What readers are told meanwhile"]
    return table(caption, heads, rows) if rows else "Nothing today."


def _due(book: Book, due: date) -> str:
    return f'<strong class="late">Overdue: {day(due)}</strong>' if due < book.as_of else day(due)


def handbook_pages(book: Book) -> list[Page]:
    """Return the pages for readers, without those for authors."""
    return [page for page in book.data.pages.values() if not for_authors(page.id)]


def for_authors(page_id: str) -> bool:
    """Say whether a page is for the people who write the handbook, not its readers."""
    return page_id.startswith("contributing/")


def anchor(page_id: str) -> str:
    """Return the anchor of a page's row in the review report."""
    return "page-" + page_id.replace("/", "-")


MACROS = (sources_table, pages_due, pages_by_review, facts_by_review, to_confirm)
