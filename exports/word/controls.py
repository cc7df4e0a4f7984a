"""Content controls: the places of a Word file that are filled in. Each has a title, a tag, and says what goes there."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal
from uuid import NAMESPACE_URL, uuid5

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from exports.plain import plain

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
ANSWERS = "urn:staffside:answers"
"""The namespace of the answers that several controls share."""
STORE = "{" + str(uuid5(NAMESPACE_URL, ANSWERS)).upper() + "}"
BOX, TICKED = "\u2610", "\u2612"
LONGEST = 64
"""Word refuses a longer title or tag."""
DATE = {"dateFormat": "d MMMM yyyy", "lid": "en-GB", "storeMappedDataAs": "dateTime", "calendar": "gregorian"}

Node = Any
"""An lxml element; lxml has no types of its own."""


@dataclass(frozen=True)
class Control:
    """A place to fill in."""

    name: str
    """Its tag, by which programs know it."""
    kind: Literal["text", "long", "rich", "date", "choice", "tick"]
    title: str
    """What it is called when it is chosen, and by a screen reader."""
    says: str
    """What stands in it until it is filled in: what to put there."""
    options: tuple[str, ...] = ()
    shared: bool = False
    """Whether what is put in one goes into every other of the same name."""


def w(tag: str, *within: Node, **attributes: str) -> Node:
    """Return an element of a Word file."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), plain(value))
    made.extend(within)
    return made


def words(text: str, *look: Node) -> Node:
    """Return a run of words; a line's end in them is one in the file."""
    run = w("r", *([w("rPr", *look)] if look else []))
    for number, line in enumerate(plain(text).split("\n")):
        if number:
            run.append(w("br"))
        made = w("t")
        made.text = line
        made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(made)
    return run


class Controls:
    """Writes the controls of one file."""

    def __init__(self) -> None:
        self.placeholders: dict[str, str] = {}
        """What stands in empty controls, by the name under which Word finds it again."""
        self.shared: set[str] = set()
        self._count = 0

    def line(self, control: Control) -> Node:
        """Return a control that stands among words."""
        return w("sdt", self._about(control), w("sdtContent", self._content(control)))

    def block(self, control: Control, style: str) -> Node:
        """Return a control that is a paragraph, and may become several."""
        paragraph = w("p", w("pPr", w("pStyle", val=style)), self._content(control))
        return w("sdt", self._about(control), w("sdtContent", paragraph))

    def around(self, name: str, title: str, paragraphs: Iterable[Node]) -> Node:
        """Return a control around paragraphs that stand or fall together: choose it and press Delete."""
        about = w("sdtPr", *self._named(name, title), w("richText"))
        return w("sdt", about, w("sdtContent", *paragraphs))

    def _named(self, name: str, title: str) -> list[Node]:
        self._count += 1
        short = title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"
        return [w("alias", val=short), w("tag", val=name[:LONGEST]), w("id", val=str(self._count))]

    def _about(self, control: Control) -> Node:
        about = w("sdtPr", *self._named(control.name, control.title))
        if control.kind == "tick":
            about.append(_tick())
            return about
        about.append(w("placeholder", w("docPart", val=self._placeholder(control.says))))
        about.append(w("showingPlcHdr"))
        if control.shared:
            self.shared.add(control.name)
            path = f"/a:answers[1]/a:{element_of(control.name)}[1]"
            about.append(w("dataBinding", prefixMappings=f"xmlns:a='{ANSWERS}'", xpath=path, storeItemID=STORE))
        match control.kind:
            case "date":
                about.append(w("date", *(w(name, val=value) for name, value in DATE.items())))
            case "choice":
                items = [w("listItem", displayText=option, value=option) for option in control.options]
                about.append(w("dropDownList", *items))
            case "rich":
                about.append(w("richText"))
            case _:
                about.append(w("text", multiLine="1") if control.kind == "long" else w("text"))
        return about

    def _placeholder(self, says: str) -> str:
        return self.placeholders.setdefault(says, f"says-{len(self.placeholders) + 1}")

    def _content(self, control: Control) -> Node:
        if control.kind == "tick":
            return words(BOX, w("rFonts", ascii="MS Gothic", eastAsia="MS Gothic", hAnsi="MS Gothic", hint="eastAsia"))
        return words(control.says, w("rStyle", val="PlaceholderText"))


def element_of(name: str) -> str:
    """Return the name of the element that holds a shared answer."""
    return f"answer-{name}"


def _tick() -> Node:
    made = etree.Element(f"{{{W14}}}checkbox", nsmap={"w14": W14})
    etree.SubElement(made, f"{{{W14}}}checked", {f"{{{W14}}}val": "0"})
    for state, sign in (("checkedState", TICKED), ("uncheckedState", BOX)):
        etree.SubElement(
            made, f"{{{W14}}}{state}", {f"{{{W14}}}val": f"{ord(sign):04X}", f"{{{W14}}}font": "MS Gothic"}
        )
    return made
