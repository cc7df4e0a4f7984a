"""What tables of workforce race equality figures are made of: counts that are known, and ways to write them.

A layout holds files as a rep is given them, what they say, and whether a person would find them plain. The same seed
gives the same layout. Every third seed words its tables only in ways that the reader's words were not written from.
"""

import random
from dataclasses import dataclass, field

from tests.oracles import wres_wordings as words

Grid = list[list[str]]
UNITS = {2: ("appointed", "shortlisted"), 3: ("disciplinary", "workforce"), 4: ("training", "workforce")}


@dataclass
class File:
    """A file: its sheets by name, and how it is saved."""

    name: str
    sheets: list[tuple[str, Grid]]
    save: str = "csv"


@dataclass
class Layout:
    """Files, what they say as `indicator|year|field`, and bands as `year|section`: their counts in order."""

    seed: int
    kind: str
    files: list[File] = field(default_factory=list)
    wanted: dict[str, str] = field(default_factory=dict)
    bands: dict[str, list[list[str]]] = field(default_factory=dict)
    plain: bool = True
    years: dict[str, str] = field(default_factory=dict)
    """The year of a file or sheet that does not say it: what a person would answer."""
    indicator: int = 0
    """The indicator, where nothing says it."""
    unit: str = "people"
    rates: str = "leave"

    @property
    def unseen(self) -> bool:
        return self.seed % 3 == 0


class Maker:
    """Chooses all that may vary in one layout."""

    def __init__(self, seed: int, kind: str) -> None:
        self.layout = Layout(seed, kind)
        self.random = random.Random(seed)
        self.year = self.random.randint(2019, 2026)
        self.year_words = self.pick(words.YEARS)
        self.thousands = self.random.choice(["", ",", ",", " ", "\N{NO-BREAK SPACE}"])
        self.groups = self.random.sample(["white", "bme"], 2) + ["unknown"] * self.chance(0.75)
        self.named = {group: self.pick(words.GROUPS[group]) for group in words.GROUPS}
        self.mask = self.random.choice(["", "", "<5", "*"])

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, of: tuple[list, list]):
        return self.random.choice(of[1] if self.layout.unseen else of[0])

    def item(self, name: str) -> str:
        return self.pick(words.ITEMS[name])

    def said(self, year: int) -> str:
        numbers = {"y": year, "yy": f"{year % 100:02}", "p": year - 1, "pp": f"{(year - 1) % 100:02}"}
        return self.year_words.format(**numbers)

    def number(self, count: int, *, part: bool = False) -> str:
        """Write a count; a small part of people may be hidden."""
        if part and 0 < count < 5 and self.mask:
            return self.mask
        return f"{count:,}".replace(",", self.thousands)

    def put(self, indicator: int, year: int | str, name: str, text: str) -> str:
        self.layout.wanted[f"{indicator}|{year}|{name}"] = text
        return text

    def counts(self, indicator: int, year: int | str) -> dict[str, dict[str, str]]:
        """Draw the counts of a ratio: by item and group."""
        part, whole = UNITS[indicator]
        shares = {2: (0.1, 0.35), 3: (0.002, 0.02), 4: (0.3, 0.7)}[indicator]
        found: dict[str, dict[str, str]] = {part: {}, whole: {}}
        sizes = {"white": self.random.randint(900, 6000), "bme": self.random.randint(200, 1900)}
        for group in self.groups:
            size = sizes.get(group) or self.random.randint(20, 120)
            some = max(1, round(size * self.random.uniform(*shares)))
            found[part][group] = self.put(indicator, year, group, self.number(some, part=True))
            found[whole][group] = self.put(indicator, year, f"{group}-of", self.number(size))
        return found

    def heads(self, groups: list[str] | None = None) -> list[str]:
        return [self.named[group] for group in groups or self.groups]

    def title(self, indicator: int) -> str:
        return self.pick(words.TITLES[str(indicator)])

    def placed_year(self) -> tuple[str, str, str]:
        """Return where one year stands: (words for a title, a tab, a file name). Else it will be asked."""
        where = self.random.choice(["title", "title", "tab", "file", "nowhere"])
        if where == "nowhere":
            self.layout.years[""] = str(self.year)
        named = f"wres-{self.year}" if where == "file" else "wres figures"
        return self.said(self.year) if where == "title" else "", self.said(self.year) if where == "tab" else "", named

    def noise(self, rows: Grid, at: int) -> Grid:
        """Put notes and empty rows among the rows from a place on."""
        width = max(map(len, rows))
        made = list(rows)
        for _ in range(self.random.randint(0, 2)):
            empty = self.chance(0.4)
            note = self.pick(words.NOTES).format(y=self.year, p=self.year - 1)
            made.insert(
                len(made) if not empty else self.random.randint(at, len(made)), [""] * width if empty else [note]
            )
        return made

    def save(
        self, tab: str, rows: Grid, name: str, kinds: tuple[str, ...] = ("csv", "tsv", "semicolon", "xlsx")
    ) -> None:
        how = "xlsx" if tab else self.random.choice(kinds)
        if self.chance(0.08):
            rows = [[cell.replace("h", "h\u200b", 1) for cell in row] for row in rows]
        if how == "semicolon" and any(";" in cell for row in rows for cell in row):
            how = "csv"
        self.layout.files.append(File(f"{name}.{'xlsx' if how == 'xlsx' else 'csv'}", [(tab or "Sheet1", rows)], how))


def percents(maker: Maker, texts: list[str]) -> list[str]:
    """Return the share of each in their sum, as a trust prints it beside the count."""
    counts = [int("".join(filter(str.isdigit, text)) or 0) for text in texts]
    total = sum(counts) or 1
    sign = "" if maker.layout.seed % 2 else "%"
    return [f"{100 * count / total:.1f}{sign}" for count in counts]


def item_rows(maker: Maker, found: dict[str, dict[str, str]], *, shares: bool) -> Grid:
    rows = []
    for name in sorted(found, reverse=maker.chance(0.5)):
        texts = [found[name][group] for group in maker.groups]
        beside = percents(maker, texts)
        rows.append(
            [
                maker.item(name),
                *(one for i, text in enumerate(texts) for one in ([text, beside[i]] if shares else [text])),
            ]
        )
    return rows
