"""What `mkdocs.yml` says of an edition: its name, folder, address and contents."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

Nav = list[Any]


class Config(BaseModel):
    """The settings that exports need. The rest of the file is the site generator's."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    site_name: str
    site_description: str = ""
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


class _Loader(yaml.SafeLoader):
    """YAML that passes over tags meant for the site generator, such as `!ENV`."""


_Loader.add_multi_constructor("", lambda loader, tag, node: None)


def read_config(path: Path) -> Config:
    """Read a site's configuration, and the one it inherits from."""
    return Config.model_validate(_merged(path))


def _merged(path: Path) -> dict[str, Any]:
    settings: dict[str, Any] = yaml.load(path.read_text("utf-8"), _Loader)
    parent = settings.pop("INHERIT", None)
    return _over(_merged(path.parent / parent), settings) if parent else settings


def _over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Lay one mapping over another; mappings within them likewise."""
    merged = dict(below)
    for key, value in above.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _over(merged[key], value) if both else value
    return merged
