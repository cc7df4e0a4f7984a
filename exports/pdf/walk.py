"""From an article's elements to calls of the template."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from exports.headings import HEADS
from exports.pdf.code import array, call, join, quote
from exports.pdf.ends import numbered
from exports.pdf.led import put
from exports.pdf.looks import (
    BLOCKS,
    BOXES,
    LED_TO,
    LINES,
    LISTS,
    SHORT,
    SHORT_LINE,
    is_bare,
    is_bold,
    is_first_of_more,
    letters_in,
)
from exports.pdf.tables import table, tidied
from exports.pdf.words import LONG_LINE, Shared, Words, cuttable, in_language
from exports.site import Element
from macros.marks import ATTRIBUTE, Mark, mark_of


@dataclass
class Walk(Shared):
    """One document's walk."""

    def page(self, article: Element, level: int) -> str:
        """Write an article whose title stands at a level of the contents."""
        wanted = [element for element in article.iter() if element.get("id") in self.targets]
        code = _Page(self, level).blocks(article)
        # What has no place of its own on paper, such as a line of code: links to it find its page.
        return join([*(self.anchor(element) for element in wanted), code])

    def parts(self, elements: list[Element], level: int) -> str:
        """Write some elements of an article, one after another."""
        page = _Page(self, level)
        return join([page.block(element) for element in elements])


class _Page(Words):
    def __init__(self, walk: Walk, level: int) -> None:
        super().__init__(walk)
        self.level = level
        self.held = 0
        """How many lists and boxes stand around; nothing in them may turn the page."""

    def blocks(self, element: Element) -> str:
        """Write what is in an element: runs of words become paragraphs."""
        parts: list[str] = []
        self._gather(element, parts)
        return join(parts)

    def _gather(self, element: Element, parts: list[str]) -> None:
        """Add what is in an element to the code of the blocks before it."""
        run: list[str] = []

        def end_run() -> None:
            if any(run):
                parts.append(call("para", join(run)))
            run.clear()
            self.space = True

        self.space = True
        run.append(self.text(element.text))
        for child in element:
            if isinstance(child.tag, str) and child.tag in BLOCKS:
                end_run()
                if is_bare(child):  # what leads to its first block stands before it
                    parts += filter(None, [self.shared.anchor(child)])
                    self._gather(child, parts)
                else:
                    put(parts, self.block(child))
                self.space = True
            else:
                run.append(self.inline(child))
            run.append(self.text(child.tail))
        end_run()

    def block(self, element: Element) -> str:
        """Write one element that stands by itself."""
        if not isinstance(element.tag, str):
            return ""
        heads = element.tag in HEADS
        own: Callable[[Element], str] = self._heading if heads else getattr(self, f"_{element.tag}", self.blocks)
        # The place of a paragraph is in it: before it, it would stay on the sheet that the paragraph leaves.
        label = "" if heads or element.tag == "p" else self.shared.anchor(element)
        code = join([label, in_language(element, own(element))])
        return "" if code == "[]" else code

    def hold(self, element: Element) -> str:
        """Write what is in a box or a list's item."""
        self.held += 1
        code = self.blocks(element)
        self.held -= 1
        return code

    def _heading(self, element: Element) -> str:
        # Headings stand in the contents and over each sheet too: their pictures come after them.
        pictures = list(element.iter("img"))
        after = [self.inline(image) for image in pictures]
        for image in pictures:
            image.drop_tree()
        self.linked = False
        body = self.words(element)
        self.linked = True
        if body == "[]":
            body = quote(" ".join(image.get("alt") for image in pictures))
        level = self.level + int(element.tag[1]) - 1
        name = element.get("id") or ""
        label = quote(name) if name in self.shared.targets and name not in self.shared.seen else "none"
        self.shared.seen.add(name)
        return join([call("title", str(level), label, body), *([call("para", join(after))] if after else [])])

    def _p(self, element: Element) -> str:
        label = self.shared.anchor(element)
        if element.xpath(".//svg | .//table"):
            return join([label, self.blocks(element)])
        mark = mark_of(element)
        if mark == Mark.ROOM:
            return call("room")
        if mark in (Mark.WRITE_LINE, Mark.NOTES):
            return call(str(mark) if mark == Mark.WRITE_LINE else "lines-to-the-foot")
        body = self.words(element)
        body = body if body == "[]" else join([label, body])
        if mark == Mark.CHOICES:
            return call("choices", body)
        after, words = element.getnext(), element.text_content().strip()
        leads = after is not None and (after.tag in LED_TO or is_bold(element)) and len(words) < SHORT_LINE
        lead = "lead" if leads or words.endswith(":") or is_first_of_more(element) else "para"
        look = LINES.get(mark, lead)
        return call(look, body) if body != "[]" else ""

    def _div(self, element: Element) -> str:
        # What the generator makes of Markdown has the generator's classes.
        classes = (element.get("class") or "").split()
        if mark_of(element) == Mark.QUESTION and not element.xpath(f"./*[@{ATTRIBUTE}='{Mark.OPENED}']"):
            return call("uncut", self.hold(element))  # what is chosen from stays with what is asked
        if mark_of(element) == Mark.SHEET and not self.held:
            return call("sheet-apart", array(self._cards(element)))
        name = "admonition" if "admonition" in classes else BOXES.get(mark_of(element))
        if "highlight" in classes and element.find(".//pre") is not None:
            return self._pre(element)
        if not name:
            return self.blocks(element)
        title = element.xpath(f"./p[@class='admonition-title' or @{ATTRIBUTE}='{Mark.BOX_TITLE}'][1]")
        head = "none"
        if title:
            head = self.words(title[0])
            title[0].drop_tree()
        kind = next((c for c in classes if c != "admonition"), "note") if name == "admonition" else name
        look = {"whole": "true" if letters_in(element) < SHORT * self.shared.sheet.holds else "false"}
        if len(element) == 1 and is_bold(element[0]):
            look["leads"] = "true"
        return call("framed", quote(kind), head, self.hold(element), **look)

    def _cards(self, element: Element) -> list[str]:
        """Write each heading in an element with what is under it."""
        cards: list[list[str]] = []
        for child in list(element):
            if child.tag in HEADS or not cards:
                cards.append([])
            cards[-1].append(self.block(child))
        return [join(card) for card in cards]

    def _blockquote(self, element: Element) -> str:
        return call("framed", quote("quote"), "none", self.hold(element))

    def _ul(self, element: Element) -> str:
        if mark_of(element) == Mark.CHECKS:
            return join([call("check", self.item(item)) for item in element.findall("li")])
        look = LISTS.get(mark_of(element), "bullets")
        return call(look, array(self.items(element)))

    def _ol(self, element: Element) -> str:
        start = element.get("start") or "1"
        items = array(self.items(element))
        return call("steps", items, start=str(int(start)) if start.isdigit() else "1")

    def items(self, element: Element) -> list[str]:
        """Write the items of a list; whatever else stands in it is one too."""
        made = [self._loose(element.text)]
        for child in list(element):
            if child.tag in ("ul", "ol") and made[-1]:  # a list in no item is in the one before it
                made[-1] = join([made[-1], self.block(child)])
            else:
                own = self.item if child.tag == "li" else self.block if child.tag in BLOCKS else self.inline
                made.append(own(child))
            if words := self._loose(child.tail):
                made.append(words)
        return [code for code in made if code]

    def _loose(self, words: str | None) -> str:
        self.space = True
        return self.text(words)

    def item(self, element: Element) -> str:
        """Write what is in a list's item or a table's cell: words alone need no paragraph."""
        label = self.shared.anchor(element)
        blocky = any(isinstance(child.tag, str) and child.tag in BLOCKS for child in element)
        return join([label, in_language(element, self.hold(element) if blocky else self.words(element))])

    def _dl(self, element: Element) -> str:
        parts = []
        for child in element:
            if child.tag == "dt":
                parts.append(join([self.shared.anchor(child), call("label-line", self.words(child))]))
            elif child.tag == "dd":
                parts.append(call("meaning", self.item(child)))
            else:  # a group of terms and meanings
                parts.append(self._dl(child))
        return join(parts)

    def _table(self, element: Element) -> str:
        sheet = replace(self.shared.sheet, turned=None) if self.held else self.shared.sheet
        listed = self.shared.sources is not None, self.shared.doubts is not None
        return table(tidied(element, self.shared.targets), self.item, sheet, lambda cell: numbered(cell, *listed))

    def _pre(self, element: Element) -> str:
        return call("raw", quote(cuttable(element.text_content().strip("\n"), LONG_LINE)), block="true")

    def _hr(self, element: Element) -> str:
        return call("divider")

    def _svg(self, element: Element) -> str:
        drawn = self.drawn(element)
        return call("para", drawn) if drawn.startswith('"') else drawn
