"""Sites that are not ours, in each theme: what their pages hold is of every kind that authors write."""

import io
import subprocess
import sys
from pathlib import Path

import yaml
from PIL import Image

EVERY_KIND = """
Words before any heading, and :smile: left as it stands. A sign: 🎉 done, ✅ checked, 👩‍💻 at work, 🇳🇿 flag.

### A level is skipped here

![A red square](img/red.png) and ![](img/no-words.png) in a line, [![A linked one](img/photo.jpg)](other.md).

![A moving one](img/moving.gif)

![A web one](img/web.webp)

![A drawing](img/drawing.svg)

![For the day](img/red.png#only-light) ![For the night](img/red.png#only-dark)

![Far away](https://example.org/far.png) ![Gone](img/gone.png) ![Broken](img/broken.png) <img src='http://[' alt='Odd'>

![Half as wide](img/red.png){ width="50%" } <iframe src="https://example.org/film" title="A film"></iframe>

[To nowhere](#nowhere), [to a page](other.md), [to a heading](other.md#second-part), [to itself](#a-level-is-skipped-here).

!!! note "Noted"
    Words in a box.

    | A table | in a box |
    | --- | --- |
    | with ![Picture in a cell](img/red.png) | and words |

??? tip "Folded <em>label</em>"
    Words that were folded.

=== "First tab"
    Words of the first.

=== "Second tab"
    Words of the second.

A note[^one] and another[^two].

[^one]: With words.
[^two]:
    With a list:

    - one item
    - another `item`

Term
:   Its meaning.

    A second paragraph of it.

- a list
    1. numbered within
        - a third level

            with a paragraph

```python
def code(): return "kept  as it is"
```

```mermaid
graph LR; Start --> Finish
```

\\(x^2 + y^2\\) and

\\[ \\sum_{i} i \\]

<table>
<tr><th>Wide</th><th colspan="2">Spanning</th></tr>
<tr><td rowspan="2">Tall</td><td>a1</td><td>b1</td></tr>
<tr><td>a2</td><td>b2</td></tr>
<tr><td colspan="2">left pair</td><td>c3</td></tr>
<tr><td>lone</td></tr>
<tr><td>p4</td><td colspan="9">beyond</td></tr>
</table>

| Who | How | Long | Longer | Last |
| --- | --- | --- | --- | --- |
| a | b | c | d | someone.with.a.long.name@an-office-far-away.example.org |

https://example.org/a/path?with=many&parts=that&go=on&and=on&for=much&longer=than&a=line&of=type&can=hold&at=all&here

WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW

    =======================================================================================================================
    --an-option=/with/a/path/that/goes/on/and/on/for/much/longer/than/a/line/of/type/can/hold/at/all/here/or/elsewhere/in/it

<div><p>Raw <b>words</b><ul><li>raw item</li>loose words<ul><li>a list in no item</li></ul></ul></div>

<dl><div><dt>Grouped term</dt><dd>Grouped meaning</dd></div></dl>

<details><summary><h3>Heading in a fold</h3></summary>Folded words.</details>

### Pictured ![Over a part](img/photo.jpg)

# A second title

Its words.

###### Deep

The end.
"""
EXTENSIONS = [
    *("abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "pymdownx.details"),
    {"pymdownx.superfences": {"custom_fences": [{"name": "mermaid", "class": "mermaid", "format": "FENCE"}]}},
    {"pymdownx.tabbed": {"alternate_style": True}},
    {"pymdownx.arithmatex": {"generic": True}},
    {"toc": {"permalink": True}},
]
SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><text x='2' y='12'>Drawn</text></svg>"


def picture_of(kind: str, size: tuple[int, int] = (60, 30)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, "red").save(made, kind)
    return made.getvalue()


def write_site(project: Path, **settings: object) -> Path:
    """Write a site with every kind of content into a folder; return its settings."""
    docs = project / "docs"
    for folder in ("img", "guide/deeper"):
        (docs / folder).mkdir(parents=True)
    pages = {
        "README.md": "# Welcome\n\nThe first page.\n",
        "every-kind.md": EVERY_KIND,
        "other.md": "# Other\n\nOther words.\n\n## Second part\n\nMore words.\n",
        "guide/index.md": "# The guide\n\nIts first page.\n",
        "guide/a-step.md": "No title here, words alone. [Back](../README.md)\n",
        "guide/deeper/last.md": "# Last of all\n\nDeep words. [Up](../index.md)\n",
    }
    for name, words in pages.items():
        (docs / name).write_text(words, "utf-8")
    for name, kind in (
        ("red.png", "PNG"),
        ("no-words.png", "PNG"),
        ("photo.jpg", "JPEG"),
        ("moving.gif", "GIF"),
        ("web.webp", "WEBP"),
    ):
        (docs / "img" / name).write_bytes(picture_of(kind, (60, 30 + len(name))))
    (docs / "img/drawing.svg").write_text(SVG, "utf-8")
    (docs / "img/broken.png").write_bytes(picture_of("PNG")[:40])
    whole = {"site_name": "Any site", "markdown_extensions": EXTENSIONS, "plugins": [], **settings}
    fence = "!!python/name:pymdownx.superfences.fence_code_format"
    (project / "mkdocs.yml").write_text(
        yaml.safe_dump(whole, sort_keys=False).replace("format: FENCE", f"format: {fence}"), "utf-8"
    )
    return project / "mkdocs.yml"


def built(settings: Path) -> Path:
    """Build a site as its owner does; return where it is."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(settings)]
    result = subprocess.run(
        command, capture_output=True, text=True, check=False, env={"NO_MKDOCS_2_WARNING": "1", "PATH": ""}
    )
    assert result.returncode == 0, result.stderr
    return settings.parent / "site"
