"""What `mkdocs.yml` says of a site: its name, folder, address, contents, and what covers say."""

import os
import re
from pathlib import Path
from typing import Annotated, Any

from lxml import html
from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from yaml import ScalarEvent

from macros.models.advice import advice
from macros.models.mistakes import Mistake, Mistakes
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import OpenYamlFile

Nav = list[Any]
Words = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
"""Words, or a key that nothing follows."""
FROM_ENVIRONMENT = "!ENV"
LONGEST_STEM = 80
"""Letters of a file name, so that any system takes it."""
TWICE = "Written twice."
"""Of two keys the generator takes the second without a word; so do we."""


class Wording(BaseModel):
    """What covers and the feet of sheets say, under `extra.exports`: words of the site's own, none of ours."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    dated: Words = "{day}"
    """What the day is, such as `Correct on {day}`."""
    notice: Words = ""
    """What to know before relying on it; beside the day on covers."""
    language: Words = ""
    """The language of the words, such as `en-GB`; if empty, what the pages say."""


class Extra(BaseModel):
    """The keys of `extra` that are for exports. The rest are the theme's."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    edition_file: str = "default"
    exports: Annotated[Wording, BeforeValidator(lambda value: {} if value is None else value)] = Wording()


class Config(BaseModel):
    """The settings that exports need. The rest of the file is the site generator's."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    site_name: str
    site_description: Words = ""
    site_author: Words = ""
    site_url: Words = ""
    copyright: Words = ""
    site_dir: Words = "site"
    strict: bool = False
    nav: Nav | None = None
    not_in_nav: Words = ""
    """Sources that are to stand in no menu, a pattern in each line."""
    theme: Any = None
    extra: Annotated[Extra, BeforeValidator(lambda value: {} if value is None else value)] = Extra()

    @property
    def address(self) -> str:
        """Where the site is published, with a slash at its end; nothing if it is not."""
        return f"{self.site_url.removesuffix('/')}/" if self.site_url else ""

    @property
    def edition(self) -> str:
        """The stem of the edition's file in `data/editions/`."""
        return self.extra.edition_file

    @property
    def wording(self) -> Wording:
        """What covers say."""
        return self.extra.exports

    @property
    def rights(self) -> str:
        """The copyright in plain words: in the settings it may be HTML."""
        return " ".join(html.fromstring(f"<p>{self.copyright}</p>").text_content().split())

    @property
    def logo(self) -> str:
        """The address of the theme's logo within the site; nothing if it has none."""
        named = self.theme.get("logo") if isinstance(self.theme, dict) else None
        return named if isinstance(named, str) else ""

    @property
    def stem(self) -> str:
        """The site's name in file names."""
        return re.sub(r"[^a-z0-9]+", "-", self.site_name.lower())[:LONGEST_STEM].strip("-") or "site"


class SettingsFile(OpenYamlFile):
    """A file of settings. `!ENV NAME` and `!ENV [NAME, …, default]` stand for what the environment says."""

    def _value(self, event: Any, path: KeyPath) -> Any:
        value = super()._value(event, path)
        if getattr(event, "tag", None) != FROM_ENVIRONMENT:
            return value
        *names, default = (
            [event.value, None] if isinstance(event, ScalarEvent) else [*value, None][: max(len(value), 2)]
        )
        return next((os.environ[name] for name in map(str, names) if name in os.environ), default)


def read_config(path: Path) -> Config:
    """Read a site's configuration, and the one it inherits from.

    Raises:
        Mistakes: It can't be read, or lacks what exports need, with what to do.
    """
    try:
        return Config.model_validate(_merged(path, ()))
    except ValidationError as fault:
        wrong = [(".".join(map(str, problem["loc"])), advice(problem, Config)) for problem in fault.errors()]
        raise Mistakes(Mistake(path.name, 1, key, says) for key, says in wrong) from None


def _merged(path: Path, below: tuple[Path, ...]) -> dict[str, Any]:
    file = SettingsFile(path, path.parent)
    file.mistakes = [mistake for mistake in file.mistakes if not mistake.says.startswith(TWICE)]
    settings: Any = file.content
    if settings is not None and not isinstance(settings, dict):
        file.mistakes.append(file.mistake((), "No settings. Write each as a name, a colon and its value."))
    parent = settings.pop("INHERIT", None) if isinstance(settings, dict) else None
    if path.resolve() in below:
        file.mistakes.append(file.mistake(("INHERIT",), "Comes back to this file. Take it out of one of them."))
    if file.mistakes:
        raise Mistakes(file.mistakes)
    return _over(_merged(path.parent / parent, (*below, path.resolve())), settings) if parent else settings


def _over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Lay one mapping over another; mappings within them likewise."""
    merged = dict(below)
    for key, value in above.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _over(merged[key], value) if both else value
    return merged
