"""What `mkdocs.yml` says of an edition: its name, folder, address and contents."""

from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from macros.models.advice import advice
from macros.models.mistakes import Mistake, Mistakes
from macros.models.yaml_file import OpenYamlFile

Nav = list[Any]


class Config(BaseModel):
    """The settings that exports need. The rest of the file is the site generator's."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    site_name: str
    site_description: str = ""
    site_author: str = ""
    site_url: str = ""
    copyright: str = ""
    site_dir: str = "site"
    nav: Nav
    extra: dict[str, Any] = {}

    @property
    def address(self) -> str:
        """Where the site is published, with a slash at its end; nothing if it is not."""
        return f"{self.site_url.removesuffix('/')}/" if self.site_url else ""

    @property
    def edition(self) -> str:
        """The stem of the edition's file in `data/editions/`."""
        return str(self.extra.get("edition_file", "default"))


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
    file = OpenYamlFile(path, path.parent)
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
