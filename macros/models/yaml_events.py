"""What a text of YAML builds, event by event: what YAML does besides words is refused before anything is built."""

import re
from typing import Any, ClassVar, NoReturn

import yaml

from macros.models.text_file import CONTROL, Unreadable

KeyPath = tuple[str | int, ...]

MOST_VALUES = 100_000
"""Values in a file once its repeats are written out; a few lines of repeats of repeats would make a billion."""
PLAIN_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
IMPLICIT = yaml.SafeLoader.yaml_implicit_resolvers
CONSTRUCTORS = yaml.SafeLoader.yaml_constructors


class YamlEvents:
    """The values of one text, and the line of each key. A file of it says where its mistakes are noted."""

    deepest: ClassVar[int] = 20
    """How far lists and mappings may lie within one another."""
    repeats: ClassVar[bool] = True
    """Whether a part may be named with `&` and repeated with `*`."""
    lenient: ClassVar[bool] = False
    """Whether to pass over tags and take any key: for files that another program reads too."""

    def __init__(self, first_line: int) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._first_line = first_line

    def _note(self, line: int, says: str, path: KeyPath = ()) -> None:
        """Note a mistake on a line, from 0, at the path of a key."""
        raise NotImplementedError

    def _read(self, text: str) -> Any:
        self._loader = yaml.CSafeLoader(text)
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._lowest = 0
        self._values = 0
        self._refused = False
        content = None
        seen = False
        while not isinstance(event := self._next(), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                if event.version or event.tags:
                    self._refuse(event, "Begins with %, which is an order to the computer. Take the line out.")
                if seen:
                    self._stop(event, "A second document begins here. Take out the line `---`.")
            elif not isinstance(event, (yaml.StreamStartEvent, yaml.DocumentEndEvent)):
                seen = True
                content = self._value(event, ())
        return None if self._refused else content

    def _next(self) -> Any:
        return self._loader.get_event()

    def _refuse(self, event: Any, says: str) -> None:
        """Note what makes the file unreadable, and go on for what else does."""
        self._refused = True
        self._note(event.start_mark.line, says)

    def _stop(self, event: Any, says: str) -> NoReturn:
        raise Unreadable(says, event.start_mark.line + self._first_line)

    def _value(self, event: Any, path: KeyPath) -> Any:
        """Build the value that begins with an event."""
        self.lines.setdefault(path, event.start_mark.line + self._first_line)
        if isinstance(event, yaml.AliasEvent):
            return self._repeated(event, len(path))
        before, above = self._values, self._lowest
        self._lowest = len(path)
        self._count(event, 1)
        if event.tag and event.tag != "!" and not self.lenient:
            self._refuse(event, "Begins with !, which is an order to the computer. Put the words in quotes.")
        if event.anchor in self._anchors:
            self._refuse(event, f"&{event.anchor} stands above already. Give this part another name.")
        if event.anchor and not self.repeats:
            says = "Begins with &, which repeats a part of the file elsewhere. Put the words in quotes."
            self._refuse(event, says)
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event)
            if event.style == '"' and (found := CONTROL.search(event.value)):
                says = f"Stands for a character that no keyboard writes (U+{ord(found[0]):04X}). Take it out."
                self._stop(event, says)
        else:
            self._go_down(event, len(path) + 1)
            value = self._list(path) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(path)
        if event.anchor:
            self._anchors[event.anchor] = (value, self._values - before, self._lowest - len(path))
        self._lowest = max(self._lowest, above)
        return value

    def _go_down(self, event: Any, depth: int) -> None:
        self._lowest = max(self._lowest, depth)
        if depth > self.deepest:
            self._stop(event, "Lists inside lists inside lists. Keep to the shape of the records beside it.")

    def _count(self, event: Any, values: int) -> None:
        self._values += values
        if self._values > MOST_VALUES:
            self._stop(event, f"More than {MOST_VALUES:,} values, with its repeats (*). Write less, or part the file.")

    def _repeated(self, event: Any, depth: int) -> Any:
        if not self.repeats:
            says = "Begins with *, which repeats another part of the file. Put the words in quotes."
            self._refuse(event, says)
            return None
        if event.anchor not in self._anchors:
            says = (
                f"*{event.anchor} repeats nothing that is whole above it. Write the words out, or put them in quotes."
            )
            self._stop(event, says)
        value, values, height = self._anchors[event.anchor]
        self._count(event, values)
        self._go_down(event, depth + height)
        return value

    def _list(self, path: KeyPath) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            values.append(self._value(event, (*path, len(values))))
        return values

    def _mapping(self, path: KeyPath) -> dict[Any, Any]:
        values: dict[Any, Any] = {}
        merged: list[dict[Any, Any]] = []
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event)
            at = (*path, str(key))
            if key in values:
                named = (str(values["id"]), str(key)) if "id" in values else at
                self._note(event.start_mark.line, "Written twice. Keep one.", named)
            self.lines[at] = event.start_mark.line + self._first_line
            value = self._value(self._next(), at)
            if key == "<<" and event.implicit[0]:
                merged += value if isinstance(value, list) else [value]
            else:
                values[key] = value
        return {k: v for each in (*reversed(merged), values) for k, v in each.items()} if merged else values

    def _key(self, event: Any) -> Any:
        if not isinstance(event, yaml.ScalarEvent):
            self._stop(event, "A list, or words in {}, stand where a key belongs. Put them in quotes.")
        key = event.value if event.value == "<<" else self._scalar(event)
        if not self.lenient:
            if event.anchor or event.tag:
                self._stop(event, "A key can't begin with & or !. Put it in quotes.")
            if key == "<<" and event.implicit[0]:
                self._stop(event, "<< takes in keys from elsewhere. Write the keys out.")
            if not isinstance(key, str):
                self._stop(event, f"The key {event.value} is read as {key!r}, not as words. Put it in quotes.")
        return key

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if not event.implicit[0]:
            return None if event.tag and event.tag != "!" and self.lenient else text
        for tag, pattern in IMPLICIT.get(text[:1], ()):
            if pattern.match(text):
                return self._typed(event, tag)
        return text

    def _typed(self, event: Any, tag: str) -> Any:
        """Return what words without quotes are read as: a number, a date, true or false, or nothing."""
        text = event.value
        if tag not in CONSTRUCTORS:
            return text
        if tag.endswith((":int", ":float")) and not self.lenient and not PLAIN_NUMBER.fullmatch(text):
            self._stop(event, f"{text[:60]} is read as another number. Write it plainly, or put it in quotes.")
        try:
            return self._loader.construct_object(yaml.ScalarNode(tag, text))
        except ValueError:
            self._stop(event, "Holds a date or a number that can't be. Correct it, or put it in quotes.")
