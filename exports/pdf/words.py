"""Words in a line, from an article's elements to calls of the template. Every word goes through `quote`."""

import re
from dataclasses import dataclass, field

from exports.notes import NOTE
from exports.pdf.code import array, call, join, quote
from exports.pdf.ends import Ends, parted, sources_in, stop_of
from exports.pdf.pictures import drawing, in_words, is_decoration, letters
from exports.pdf.widths import Sheet
from exports.quotes import curly
from exports.site import Element
from macros.marks import Mark, mark_of

STYLES = {"strong": "strong", "b": "strong", "em": "emph", "i": "emph", "cite": "emph", "sup": "super", "sub": "sub"}
SPANS: dict[str, str] = {Mark.CITE: "cited", Mark.DOUBT: "doubt", Mark.ASIDE: "aside", Mark.BOX: "choice"}
"""Words with a look of their own."""
POINT = 0.75
"""Points in a pixel of a screen."""


@dataclass
class Shared:
    """What the pages of one document share."""

    targets: frozenset[str] = frozenset()
    """The places that something links to; only they get a label."""
    pages: bool = True
    """Whether a link inside the document says its page."""
    sheet: Sheet = field(default_factory=Sheet)
    pictures: dict[str, bytes] = field(default_factory=dict)
    """Drawings by file name, for the compiler."""
    seen: set[str] = field(default_factory=set)
    noted: set[str] = field(default_factory=set)
    """The notes that stand already: a second call points to the first."""
    sources: Ends | None = None
    """What is cited, where a document lists it at its end; else it stands where it is cited."""
    doubts: Ends | None = None
    """What is in doubt, where a document lists it at its end; else it stands in place or at the foot."""

    def anchor(self, element: Element) -> str:
        """Return a label for an element that is linked to, once; otherwise nothing."""
        name = element.get("id") or ""
        if name not in self.targets or name in self.seen:
            return ""
        self.seen.add(name)
        return call("anchor", quote(name))


LONG, LONG_CODE, LONG_LINE = 25, 40, 80
"""From how many letters on a run may be cut that has no place where a line ends by itself: in words, in code among
words, in a block of code. What is copied from a cut place has a sign of no width there, so nothing else is.
"""
CUT = re.compile(r"[^\w\s](?=\w)|\w{40}(?=\w)|[^\w\s]{20}(?=\S)")


class Words:
    """A page's words, as they are written one after another."""

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.space = True
        """Whether what was last written ended in a space, so that the next should not begin with one."""
        self.last = ""
        """The last words that were written in this line: a quotation mark turns away from them."""
        self.doubted: set[str] = set()
        """The doubts since the last words: none of them is told there again."""
        self.linked = True
        """Whether links are written as links; those in headings are not."""

    def words(self, element: Element) -> str:
        """Write what is in an element as words in a line."""
        self.space = True
        return self.inlines(element)

    def inlines(self, element: Element) -> str:
        """Write what is in an element, going on from what was written before it."""
        parts = [self.text(element.text)]
        for child in element:
            parts += [self.inline(child), self.text(child.tail)]
        return join(parts)

    def text(self, words: str | None) -> str:
        """Write words as a browser reads them: any run of blanks is one space."""
        words = re.sub(r"[ \t\r\n\f]+", " ", words or "")
        if self.space:
            words = words.removeprefix(" ")
        if not words:
            return ""
        if words.strip():
            self.doubted.clear()
        words = curly(words, " " if self.space else self.last)
        self.space, self.last = words.endswith(" "), words
        return quote(cuttable(words))

    def inline(self, element: Element) -> str:
        """Write one element that stands in a line."""
        if not isinstance(element.tag, str):
            return ""
        code = join([self.shared.anchor(element), in_language(element, self._inline(element))])
        return "" if code == "[]" else code

    def _inline(self, element: Element) -> str:
        mark = mark_of(element)
        if element.tag == "br":
            self.space = True
            return "linebreak()"
        if element.tag == "img":
            self.space = False
            sides = {side: f"{float(element.get(side)) * POINT:g}pt" for side in ("width", "height")}
            return call("photo", quote(element.get("src")), quote(element.get("alt")), **sides)
        if element.tag == "svg":
            self.space = False
            return self.drawn(element)
        if element.tag in ("code", "kbd", "samp"):
            self.space, self.last = False, "x"
            return call("raw", quote(cuttable(" ".join(element.text_content().split()), LONG_CODE)))
        if element.tag == "a" and element.get("href") and self.linked:
            return self._link(element)
        if mark == Mark.NOTE:
            return self._note(element)
        if mark == Mark.DOUBT and self.shared.doubts is not None:
            return self._doubt(element, self.shared.doubts)
        if mark == Mark.CITE and self.shared.sources is not None and (parts := sources_in(element)):
            return self._sourced(parts, self.shared.sources)
        body = self.inlines(element)
        if body == "[]" and mark != Mark.BOX:
            return ""
        if element.tag in STYLES:
            return call(STYLES[element.tag], body)
        if element.tag == "mark":
            return call("gap", body)
        look = SPANS.get(mark)
        if mark == Mark.BOX:
            self.space = True
        return call(look, body) if look else body

    def drawn(self, element: Element) -> str:
        """Write a drawing that stands in the page itself."""
        if is_decoration(element):
            return ""
        name, picture, sheet = f"picture-{len(self.shared.pictures)}.svg", drawing(element), self.shared.sheet
        if letters(picture, sheet.width) < sheet.least:
            return quote(curly(in_words(element)))  # its table, or the same in words, stands beside it
        self.shared.pictures[name] = picture
        small = "true" if element.get("class") == "picture" else "false"
        return call("chart", quote(name), quote(in_words(element)), small=small)

    def _note(self, element: Element) -> str:
        name, words, told = element.get(NOTE) or "", self.words(element), element.text_content()
        self.space = False
        if self.shared.doubts is not None:
            return call("in-doubt", self.shared.doubts.number(told, join([words, quote(stop_of(told))])))
        if name in self.shared.noted:
            return call("noted-again", quote(name))
        self.shared.noted.add(name)
        return call("noted", quote(name), words)

    def _doubt(self, element: Element, doubts: Ends) -> str:
        stands, caveats = parted(element)
        self.space = False
        numbers = [call("in-doubt", number) for caveat in caveats for number in doubts.doubts(caveat)]
        said = [*([call("doubt", quote(curly(stands)))] if stands else []), *numbers]
        new = [code for code in dict.fromkeys(said) if code not in self.doubted]
        self.doubted.update(new)
        return join(new)

    def _sourced(self, parts: list[Element], sources: Ends) -> str:
        anchors = [self.shared.anchor(part) for part in parts]
        numbers = dict.fromkeys(self._source(part, sources) for part in parts)
        self.space = False
        return join([*anchors, call("sourced", array(list(numbers)))])

    def _source(self, part: Element, sources: Ends) -> str:
        title = sources.titles.get(part.get("href") or "")
        if not title:
            return sources.number(f"{part.text_content()} {part.get('href') or ''}", self.words(part))
        return sources.number(title, call("link", quote(part.get("href")), call("outside", quote(curly(title)))))

    def _link(self, element: Element) -> str:
        href, body = element.get("href"), self.inlines(element)
        if body == "[]":
            return ""
        if href.startswith("#"):
            # What a term means stands in the alphabet of the glossary: its page need not be said each time.
            told = self.shared.pages and "term" not in (element.get("class") or "").split()
            return call("xref" if told else "inside", quote(href[1:]), body)
        return call("link", quote(href), call("outside", body))


def cuttable(words: str, most: int = LONG) -> str:
    """Return words in which a run of so many letters can be cut, after its signs first: it would leave the sheet."""
    # A line ends by itself after a hyphen or a stroke.
    return re.sub(rf"[^\s/-]{{{most},}}", lambda run: CUT.sub("\\g<0>\u200b", run[0]), words)


def in_language(element: Element, code: str) -> str:
    """Mark a passage in another language, so that it is read aloud as what it is."""
    language = element.get("lang") or ""
    if code == "[]" or not re.fullmatch(r"[a-z]{2,3}", language) or language == "en":
        return code
    return call("text", code, lang=quote(language))
