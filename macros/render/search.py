"""What the search box reads: what each page is for (jobs, lay wordings, synonyms), the words of pages, its worker."""

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from macros.models.base import UK, nations_in_words
from macros.models.danger import DangerKind
from macros.models.pages import Page
from macros.models.reference import Helpline, Term
from macros.models.synonyms import Answer, Concept
from macros.render.book import Book
from macros.render.currency import certainty, for_authors
from macros.render.words import day
from macros.rules.currency import page_due

Index = dict[str, Any]
"""What the site generator writes: `config`, and `docs` of {location, title, text}, a page before its sections."""

PRIORS = {
    "contributing/": 0.3,
    "index": 0.7,
    "reference/sources": 0.6,
    "training/": 0.9,
    "reference/review-status": 0.8,
}
"""How much a page counts, by how its id begins, where few who search are looking for it."""

FURNITURE = ("Related pages",)
"""Sections that name other pages and answer nothing themselves: no result leads into them."""

IN_SHORT = re.compile(r"\s*<p>In short</p>\s*<p>.*?</p>", re.DOTALL)
"""The answer that a page opens with: its results show the first line."""


HELP = {"In danger?": "emergency-999", "Want someone to listen, day or night?": "samaritans"}
"""Whom to ring, under the results of every search: what for, and the helpline."""


def search_help(book: Book) -> list[Index]:
    """Return the line of help under the results: what for, and the name and number of each helpline."""
    return [{"asks": asks, **_ring(book.data.helplines[line])} for asks, line in HELP.items()]


def search_files(book: Book, index: Index, worker: str) -> dict[str, str]:
    """Return the files of the folder `search/` by name, from the generator's index and the worker's script.

    What a server gives as JSON or as a worker, a copy on disk gives as a script that leaves it on its own element.
    """
    pages, texts = (_compact(part) for part in search_index(book, index))
    return {
        # The theme reads it with every page: what search needs is read once the box is opened.
        "search_index.json": _compact({"config": index["config"], "docs": []}),
        "pages.json": pages,
        "pages.js": f"document.currentScript.content = {_compact(pages)}\n",
        "texts.json": texts,
        "texts.js": f"document.currentScript.content = {_compact(texts)}\n",
        "worker.js": worker,
        "worker_text.js": f"document.currentScript.content = {_compact(worker)}\n",
    }


def _compact(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def search_index(book: Book, index: Index) -> tuple[Index, list[Index]]:
    """Return the generator's index cut to what pages are for, with what is not shown; and every section."""
    pages = {f"{page.id}.html": page for page in book.data.pages.values()}
    texts = [doc for doc in index["docs"] if doc["title"] not in FURNITURE]
    docs = [
        {**doc, "text": _in_short(doc["text"]), "page": _page(book, pages[doc["location"]])}
        for doc in texts
        if doc["location"] in pages
    ]
    config = {**index["config"], "synonyms": _synonyms(book.data.synonyms, book.data.glossary)}
    config["terms"] = [_term(term) for term in book.data.glossary.values()]
    config["answers"] = [_answer(book, answer) for answer in book.data.answers.values()]
    config["danger"] = _danger(book)
    return {**index, "config": config, "docs": docs}, texts


def _in_short(text: str) -> str:
    found = IN_SHORT.match(text)
    return found[0] if found else ""


def _page(book: Book, page: Page) -> Index:
    """Return what is known of a whole page."""
    about = page.about
    known = {
        "title": about.title,
        "job": about.job,
        "about": about.description,
        "wordings": about.wordings[""],
        "sayings": {anchor: said for anchor, said in about.wordings.items() if anchor},
        "only_for": about.only_for,
        "prior": next((prior for start, prior in PRIORS.items() if page.id == start or _under(page.id, start)), 1),
        "where": "" if set(about.nations) == set(UK) else nations_in_words(about.nations),
    }
    return known if for_authors(page.id) else {**known, **_current(book, page)}


def _current(book: Book, page: Page) -> Index:
    """Return the day that a page's check falls due, and a word if none of its law is certain."""
    due = page_due(page, book.facts_of(page.id), book.data.review)
    # Few pages are certain in every point, so only those say it that are certain in none.
    unsure = {"unsure": "Law not certain"} if certainty(book, page.id).none else {}
    return {"due": due.isoformat(), "due_said": _said(due), **unsure}


def _said(value: date) -> str:
    return day(value).replace("\u00a0", " ")


def _under(page_id: str, folder: str) -> bool:
    return folder.endswith("/") and page_id.startswith(folder)


def _answer(book: Book, answer: Answer | DangerKind) -> Index:
    """Return an answer with the numbers of its helplines."""
    return {
        **answer.model_dump(exclude={"rings"}),
        "rings": [_ring(book.data.helplines[line]) for line in answer.rings],
    }


def _danger(book: Book) -> Index:
    """Return what tells danger: each kind with the numbers of its helplines, words that mean alike, the model."""
    danger, model = book.data.danger, book.data.danger_model
    kinds = [{**_answer(book, kind), "danger": True} for kind in danger.kinds]
    return {"kinds": kinds, "words": danger.words, "model": model.model_dump(exclude={"made_of"})}


def _ring(line: Helpline) -> Index:
    """Return how to reach a helpline."""
    return {
        "name": line.name,
        "phone": line.phone,
        "digits": "".join(filter(str.isdigit, line.phone or "")),
        "text": line.text,
    }


def _term(term: Term) -> Index:
    """Return a term of the glossary with every name it goes by."""
    return {"id": term.id, "names": _names(term), "says": f"{term.term[0].upper()}{term.term[1:]}: {term.short}."}


def _names(term: Term) -> list[str]:
    return [term.term, *filter(None, [term.abbreviation]), *term.also]


def _synonyms(concepts: Mapping[str, Concept], terms: Mapping[str, Term]) -> list[Index]:
    """Return the concepts that people wrote, and each term of the glossary with its abbreviation and other names."""
    written = [{"id": c.id, "same": c.same, "near": c.near} for c in concepts.values()]
    names = {term.id: _names(term) for term in terms.values()}
    return written + [{"id": f"term-{key}", "same": said, "near": []} for key, said in names.items() if len(said) > 1]
