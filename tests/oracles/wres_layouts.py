"""Tables of workforce race equality figures in many layouts, made from counts that are known.

A layout holds files as a rep is given them, what they say, and whether a person would find them plain. The same seed
gives the same layout. Every third seed words its tables only in ways that the reader's words were not written from.
"""

import random
from collections.abc import Callable
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


def wide(maker: Maker) -> None:
    """Items down, groups across, one year."""
    indicator = maker.random.choice([2, 3, 4])
    title, tab, name = maker.placed_year()
    shares = maker.chance(0.3)
    found = maker.counts(indicator, maker.year)
    if indicator != 2 and not maker.chance(0.5):
        maker.named = dict(maker.named)
    rows = item_rows(maker, found, shares=shares)
    heads = maker.heads()
    across = [one for head in heads for one in ([head, f"{head} %"] if shares else [head])]
    corner = maker.random.choice(["", "Measure", maker.title(indicator), "Data item"])
    said = corner if corner not in ("", "Measure", "Data item") else maker.title(indicator)
    table = [[corner, *across], *rows]
    if maker.chance(0.4):
        table.append([maker.pick(words.LIKELIHOODS), *["1.52" if i == 0 else "" for i in range(len(across))]])
    if maker.chance(0.2):
        table[0].append("Notes")
        table[1].append("Checked")
    above = [[said]] if corner != said else []
    if title:
        above.insert(0, [f"Workforce Race Equality Standard {title}"])
    maker.save(tab, maker.noise([*above, *table], len(above) + 1), name)


def by_year(maker: Maker) -> None:
    """Items down, and two years of groups across, or groups of two years."""
    indicator = maker.random.choice([2, 3, 4])
    years = [maker.year - 1, maker.year][:: maker.random.choice([1, -1])]
    found = {year: maker.counts(indicator, year) for year in years}
    group_first = maker.chance(0.3)
    pairs = (
        [(year, group) for group in maker.groups for year in years]
        if group_first
        else [(year, group) for year in years for group in maker.groups]
    )
    upper = [maker.named[group] if group_first else maker.said(year) for year, group in pairs]
    lower = [maker.said(year) if group_first else maker.named[group] for year, group in pairs]
    merged = [one if i == 0 or upper[i - 1] != one else "" for i, one in enumerate(upper)]
    if not group_first and len(maker.groups) == 3 and maker.chance(0.2):
        merged = ["", merged[0], "", "", merged[3], ""]  # in the middle of what it stands over
    rows = [[maker.item(name), *(found[year][name][group] for year, group in pairs)] for name in found[years[0]]]
    corner = maker.random.choice(["", "Indicator", "Metric"])
    table = [["", *merged], [corner, *lower], *rows]
    if maker.chance(0.4):
        table.append([maker.pick(words.LIKELIHOODS), "1.4", *[""] * (len(pairs) - 1)])
    if maker.chance(0.3):
        table.append([maker.pick(words.DIFFERENCES), *["0.2"] * len(pairs)])
    maker.save("", maker.noise([[maker.title(indicator)], *table], 3), "wres figures")


def one_head(maker: Maker) -> None:
    """Items down; year and group in one heading."""
    indicator = maker.random.choice([2, 3, 4])
    years = [maker.year - 1, maker.year]
    found = {year: maker.counts(indicator, year) for year in years}
    pairs = [(year, group) for year in years for group in maker.groups]
    maker.random.shuffle(pairs)
    heads = [
        f"{maker.named[group]} {maker.said(year)}"
        if maker.layout.seed % 2
        else f"{maker.said(year)} {maker.named[group]}"
        for year, group in pairs
    ]
    rows = [[maker.item(name), *(found[year][name][group] for year, group in pairs)] for name in found[years[0]]]
    maker.save("", maker.noise([[maker.title(indicator)], ["", *heads], *rows], 2), "wres figures")


def groups_down(maker: Maker) -> None:
    """Groups down, items across, maybe with a total and what was worked out."""
    indicator = maker.random.choice([2, 3, 4])
    title, tab, name = maker.placed_year()
    found = maker.counts(indicator, maker.year)
    items = list(found)
    maker.random.shuffle(items)
    rate = maker.chance(0.4)
    across = [maker.item(one) for one in items] + [maker.pick(words.LIKELIHOODS)] * rate
    rows = [
        [
            maker.named[group],
            *(found[one][group] for one in items),
            *(["0.21" if maker.chance(0.5) else "21.4%"] * rate),
        ]
        for group in maker.groups
    ]
    maker.random.shuffle(rows)
    above = [[f"{maker.title(indicator)}"], *([[f"WRES {title}"]] if title else [])]
    maker.save(tab, maker.noise([*above, [maker.random.choice(["", "Ethnicity", "Group"]), *across], *rows], 3), name)


def transposed(maker: Maker) -> None:
    """Groups down, and the items of two years across."""
    indicator = maker.random.choice([2, 3, 4])
    years = [maker.year - 1, maker.year]
    found = {year: maker.counts(indicator, year) for year in years}
    items = list(found[years[0]])
    named = {one: maker.item(one) for one in items}
    pairs = [(year, one) for year in years for one in items]
    upper = ["", *(maker.said(year) if i % 2 == 0 else "" for i, (year, _) in enumerate(pairs))]
    lower = ["Ethnicity", *(named[one] for _, one in pairs)]
    rows = [[maker.named[group], *(found[year][one][group] for year, one in pairs)] for group in maker.groups]
    maker.save("", maker.noise([[maker.title(indicator)], upper, lower, *rows], 3), "wres figures")


def long(maker: Maker) -> None:
    """One figure a row."""
    indicators = maker.random.sample([2, 3, 4], maker.random.randint(1, 3))
    years = [maker.year - 1, maker.year][maker.random.randint(0, 1) :]
    named = {name: maker.item(name) for name in ("shortlisted", "appointed", "workforce", "disciplinary", "training")}
    rows = []
    for year in years:
        for indicator in indicators:
            for name, by_group in maker.counts(indicator, year).items():
                for group, text in by_group.items():
                    rows.append([maker.said(year), f"{indicator}", named[name], maker.named[group], text])
    maker.random.shuffle(rows)
    order = maker.random.sample(range(4), 4) + [4]
    heads = [
        "Year",
        "Indicator",
        maker.random.choice(["Item", "Measure"]),
        "Ethnicity",
        maker.random.choice(["Value", "Count"]),
    ]
    maker.save("", [[row[i] for i in order] for row in [heads, *rows]], "wres figures")


def form(maker: Maker) -> None:
    """The national form: indicator, item and measure in columns, with rows that it works out."""
    years = [maker.year - 1, maker.year]
    maker.groups = ["white", "bme", "unknown"]
    found = {(i, year): maker.counts(i, year) for i in (2, 3, 4) for year in years}
    named = {name: maker.item(name) for name in ("shortlisted", "appointed", "disciplinary", "training")}
    staff = "Number of staff in workforce"
    blank = [""] * 6
    rows: Grid = [
        ["Workforce Race Equality Standard - Trust"],
        ["INDICATOR", "", "DATA ITEM", "MEASURE", maker.said(years[0]), "", "", maker.said(years[1]), "", "", "Notes"],
        ["", "", "", "", *maker.heads(), *maker.heads(), ""],
    ]

    def row(start: list[str], indicator: int, name: str) -> None:
        texts = [found[indicator, year][name][group] for year in years for group in maker.groups]
        rows.append([*start, *texts])

    def line(start: list[str], value: str) -> None:
        rows.append([*start, value, *blank[1:]])

    row(["2", "1", named["shortlisted"], "Headcount"], 2, "shortlisted")
    row(["", "2", named["appointed"], "Headcount"], 2, "appointed")
    line(["", "3", "Relative likelihood of appointment from shortlisting", "Auto calculated"], "0.25")
    row(["3", "4", staff, "Auto calculated"], 3, "workforce")
    row(["", "5", named["disciplinary"], "Headcount"], 3, "disciplinary")
    line(
        ["", "6", "Relative likelihood of BME staff entering the formal disciplinary process", "Auto calculated"], "1.4"
    )
    row(["4", "7", staff, "Auto calculated"], 4, "workforce")
    row(["", "8", named["training"], "Headcount"], 4, "training")
    if maker.chance(0.5):
        rows = [[cell for c, cell in enumerate(row) if c != 1] for row in rows]
    maker.save("", maker.noise(rows, 3), "wres form")


def sentences(maker: Maker) -> None:
    """One sentence a row, years across."""
    indicator = maker.random.choice([2, 3])
    years = [maker.year - 1, maker.year]
    maker.groups = ["white", "bme"]
    found = {year: maker.counts(indicator, year) for year in years}
    said = {
        "shortlisted": "Number of {} applicants shortlisted",
        "appointed": "Number of {} applicants appointed from shortlisting",
        "workforce": "Number of {} staff in the workforce",
        "disciplinary": "Number of {} staff entering the formal disciplinary process",
    }
    short = {"white": "White", "bme": "BME"}
    rows = [
        [said[name].format(short[group]), *(found[year][name][group] for year in years)]
        for name in found[years[0]]
        for group in maker.groups
    ]
    rows.append(["Relative likelihood of White staff compared to BME staff", "1.4", "1.5"])
    maker.save(
        "", maker.noise([[maker.title(indicator)], ["Metric", *map(maker.said, years)], *rows], 2), "wres figures"
    )


def bands(maker: Maker) -> None:
    """Pay bands down, groups across, in sections, maybe with per cent beside."""
    title, tab, name = maker.placed_year()
    shares = maker.chance(0.4)
    maker.groups = ["white", "bme", "unknown"][:: maker.random.choice([1, -1])]
    sections = maker.pick((words.SECTIONS[0:1], words.SECTIONS[1:2]))[: maker.random.randint(1, 3)]
    band, high, top = maker.pick(words.BANDS), maker.pick(words.RANGES), maker.pick(words.VSM)
    lows = maker.random.sample([2, 3, 4, 5, 6, 7, 9], maker.random.randint(2, 5))
    labels = [band.format(b=b) for b in sorted(lows)] + [high.format(a=a, A=a.upper()) for a in "ab"] + [top]
    heads = [one for head in maker.heads() for one in ([head, f"{head} %"] if shares else [head])]
    rows: Grid = []
    whole = maker.layout.seed % 5 == 0
    for i, section in enumerate(["" if whole else one for one in (sections[:1] if whole else sections)]):
        if section:
            rows.append([section])
        kept = maker.layout.bands[f"{maker.year}|{['', 'non', 'clinical', 'medical'][0 if whole else i + 1]}"] = []
        for label in words.DOCTORS[maker.layout.unseen] if i == 2 else labels:
            texts = {group: maker.number(maker.random.randint(5, 900)) for group in maker.groups}
            beside = percents(maker, list(texts.values()))
            kept.append([texts["bme"], texts["white"], texts["unknown"]])
            rows.append(
                [
                    label,
                    *(
                        one
                        for j, text in enumerate(texts.values())
                        for one in ([text, beside[j]] if shares else [text])
                    ),
                ]
            )
        if maker.chance(0.4):
            rows.append([maker.random.choice(["Total", "Total staff"]), *["4000"] * len(heads)])
    above = [[f"{maker.title(1)} {title}".strip()]]
    corner = maker.random.choice(["Band", "Pay band", "AfC band", ""])
    maker.save(tab, maker.noise([*above, [corner, *heads], *rows], 2), name)


def survey(maker: Maker) -> None:
    """Survey questions down, groups across, one or two years, in per cent of several writings."""
    years = [maker.year - 1, maker.year][maker.random.randint(0, 1) :]
    maker.groups = maker.random.sample(["white", "bme"], 2)
    style = maker.random.choice(["sign", "heading", "decimal"])
    for group in maker.groups:  # a heading that says "number" over per cent would mislead a person too
        maker.named[group] = {"white": "White staff", "bme": maker.named[group]}[group]
    based = maker.chance(0.3) and len(years) == 1
    heads = [(year, group) for year in years for group in maker.groups]
    rows: Grid = []
    for number in maker.random.sample([5, 6, 7, 8], maker.random.randint(1, 4)):
        texts = []
        for year, group in heads:
            value = f"{maker.random.uniform(6, 70):.1f}"
            texts.append(maker.put(number, year, group, f"{value}%" if style == "sign" else value))
        rows.append([maker.pick(words.SURVEY[str(number)]), *texts])
        if based:
            bases = [maker.random.randint(101, 3000) for _ in heads]
            rows.append(
                [
                    maker.item("answered"),
                    *(maker.put(number, y, f"{g}-of", maker.number(n)) for (y, g), n in zip(heads, bases, strict=True)),
                ]
            )
    across = [maker.named[group] for _, group in heads]
    if style == "heading":
        across = [f"{one} (%)" for one in across]
    above = [[f"NHS staff survey indicators, WRES {maker.year}"]] if len(years) == 1 else [["Staff survey indicators"]]
    upper = (
        [["", *(maker.said(year) if i % 2 == 0 else "" for i, (year, _) in enumerate(heads))]]
        if len(years) == 2
        else []
    )
    maker.save("", maker.noise([*above, *upper, ["", *across], *rows], len(above) + len(upper) + 1), "staff survey")


def board(maker: Maker) -> None:
    """The parts of the board, some of them no part that is asked for."""
    title, tab, name = maker.placed_year()
    maker.groups = maker.random.sample(["white", "bme", "unknown"], 3)
    total = {
        "white": maker.random.randint(8, 13),
        "bme": maker.random.randint(1, 5),
        "unknown": maker.random.randint(0, 2),
    }
    voting = {group: maker.random.randint(0, count) for group, count in total.items()}
    executive = {group: maker.random.randint(0, count) for group, count in total.items()}
    staff = {"white": maker.random.randint(900, 6000), "bme": maker.random.randint(200, 1900), "unknown": 60}
    parts = [
        ("board", "", total),
        ("voting", "voting-", voting),
        ("nonvoting", None, {group: total[group] - voting[group] for group in total}),
        ("executive", "executive-", executive),
        ("nonexecutive", None, {group: total[group] - executive[group] for group in total}),
        ("workforce", "staff-", staff),
    ]
    named = {"workforce": "Number of staff in overall workforce"}
    rows = []
    for key, prefix, by_group in parts:
        if key in ("nonvoting", "nonexecutive") and maker.chance(0.3):
            continue
        texts = [maker.number(by_group[group]) for group in maker.groups]
        if prefix is not None:
            for group, text in zip(maker.groups, texts, strict=True):
                maker.put(9, maker.year, f"{prefix}{group}", text)
        rows.append([named.get(key) or maker.item(key), *texts])
    if maker.chance(0.5):
        rows.append(["Total Board members - % by Ethnicity", *["33.3%"] * 3])
        rows.append(["Difference (Total Board - Overall workforce)", "-0.8%", "", ""])
    table = [[maker.title(9), *maker.heads()], *rows]
    if maker.chance(0.3):
        table = [[row[i] if i < len(row) else "" for row in table] for i in range(4)]
    maker.save(tab, [*([[f"WRES {title}"]] if title else []), *table], name)


def ethnic(maker: Maker) -> None:
    """Each ethnic group down or across."""
    title, tab, name = maker.placed_year()
    groups = maker.pick(words.ETHNICITIES)
    sums: dict[str, list[int]] = {}
    rows = []
    for family, label in groups:
        short = maker.random.randint(20, 400)
        some = maker.random.randint(6, short // 3 + 6)
        for i, count in enumerate((some, short)):
            sums.setdefault(family, [0, 0])[i] += count
        rows.append([label, str(short), str(some)])
    for family, (some, short) in sums.items():
        maker.put(2, maker.year, family, str(some))
        maker.put(2, maker.year, f"{family}-of", str(short))
    table = [["Ethnic group", maker.item("shortlisted"), maker.item("appointed")], *rows]
    if maker.chance(0.3):
        table = [list(row) for row in zip(*table, strict=True)]
    maker.save(tab, [*([[f"Recruitment {title}"]] if title else []), *table], name)


def tabs(maker: Maker) -> None:
    """A workbook with a sheet for each indicator, or for each year."""
    by_indicator = maker.chance(0.5)
    sheets = []
    if by_indicator:
        for indicator in maker.random.sample([2, 3, 4], 2):
            found = maker.counts(indicator, maker.year)
            sheets.append((f"Indicator {indicator}", [["", *maker.heads()], *item_rows(maker, found, shares=False)]))
        maker.layout.files.append(File(f"WRES {maker.year}.xlsx", sheets, "xlsx"))
        return
    indicator = maker.random.choice([2, 3, 4])
    for year in (maker.year, maker.year - 1):
        found = maker.counts(indicator, year)
        sheets.append(
            (
                maker.said(year).replace("/", "-"),
                [[maker.title(indicator)], ["", *maker.heads()], *item_rows(maker, found, shares=False)],
            )
        )
    maker.layout.files.append(File("WRES.xlsx", sheets, "xlsx"))


def three_files(maker: Maker) -> None:
    """Three yearly files of one trust: the year in the name or the title, or nowhere."""
    indicator = maker.random.choice([2, 3, 4])
    where = maker.random.choice(["name", "title", "nowhere"])
    for i, year in enumerate((maker.year, maker.year - 1, maker.year - 2)):
        found = maker.counts(indicator, year)
        named = f"wres {year - 1}-{year % 100:02}.csv" if where == "name" else f"wres {'abc'[i]}.csv"
        title = f"{maker.title(indicator)}, {maker.said(year)}" if where == "title" else maker.title(indicator)
        if where == "nowhere":
            maker.layout.years[named] = str(year)
        maker.layout.files.append(
            File(named, [("", [[title], ["", *maker.heads()], *item_rows(maker, found, shares=False)])])
        )


def copied(maker: Maker) -> None:
    """Text copied from a PDF: columns by runs of spaces."""
    indicator = maker.random.choice([2, 3, 4])
    found = maker.counts(indicator, maker.year)
    maker.thousands = ","
    rows = [[f"Indicator {indicator} {maker.said(maker.year)}", *maker.heads()], *item_rows(maker, found, shares=False)]
    width = [max(len(row[c]) for row in rows) + maker.random.randint(2, 6) for c in range(len(rows[0]))]
    right = maker.chance(0.4)
    lines = [[(cell.rjust if right and c else cell.ljust)(width[c] - 2) for c, cell in enumerate(row)] for row in rows]
    maker.layout.files.append(File("what you pasted", [("", [["  ".join(line).rstrip()] for line in lines])], "pdf"))


def both_in_a_cell(maker: Maker) -> None:
    """A count with its share in one cell: 17 (0.68%)."""
    indicator = maker.random.choice([2, 3, 4])
    found = maker.counts(indicator, maker.year)
    part = next(iter(found))
    rows = [[maker.item(name), *texts.values()] for name, texts in found.items()]
    rows[0] = [maker.item(part), *(f"{text} ({maker.random.uniform(0.1, 9):.2f}%)" for text in found[part].values())]
    maker.save(
        "", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *maker.heads()], *rows], "wres figures"
    )


def shares_alone(maker: Maker) -> None:
    """Per cent and no counts: nothing can be counted."""
    maker.layout.plain = False
    maker.layout.unit = "percent"
    indicator = maker.random.choice([2, 3])
    part, whole = UNITS[indicator]
    style = maker.random.choice(["sign", "heading", "decimals"])
    rows = []
    for group in ("white", "bme"):
        texts = [f"{maker.random.uniform(1, 60):.1f}" for _ in range(2)]
        rows.append([maker.named[group], *(f"{text}%" if style == "sign" else text for text in texts)])
    heads = [f"% {maker.item(name)}" if style == "heading" else maker.item(name) for name in (whole, part)]
    maker.save(
        "", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["Ethnicity", *heads], *rows], "wres figures"
    )


def without_heads(maker: Maker) -> None:
    """Two plain rows, of which nothing says the indicator."""
    maker.layout.plain = False
    indicator = maker.layout.indicator = maker.random.choice([2, 3, 4])
    maker.layout.years[""] = str(maker.year)
    maker.groups = ["bme", "white"]
    found = maker.counts(indicator, maker.year)
    part, whole = UNITS[indicator]
    rows = [
        [group.upper().replace("WHITE", "White"), found[part][group], found[whole][group]] for group in maker.groups
    ]
    maker.save("", rows, "figures", ("tsv", "csv"))


def unclear_years(maker: Maker) -> None:
    """The groups twice, and no year above them: nobody could say which is which."""
    maker.layout.plain = False
    found = maker.counts(2, "x")
    maker.layout.wanted.clear()
    rows = [[maker.item(name), *found[name].values(), *found[name].values()] for name in found]
    maker.save("", [["", *maker.heads(), *maker.heads()], *rows], "wres figures")


def two_tables(maker: Maker) -> None:
    """A good table, and below it one by something else than ethnicity, whose rows are worded alike."""
    indicator = maker.random.choice([2, 3, 4])
    found = maker.counts(indicator, maker.year)
    rows = item_rows(maker, found, shares=False)
    other = maker.random.choice(
        [
            ["Male", "Female", "Unknown"],
            ["Disabled", "Non-disabled", "Not stated"],
            ["Under 30", "30 to 49", "50 and over"],
        ]
    )
    wrong = [[row[0], *(str(maker.random.randint(5, 2000)) for _ in other)] for row in rows]
    first = [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *maker.heads()], *rows]
    second = [["Other protected characteristics"] if maker.chance(0.5) else [""], ["", *other], *wrong]
    maker.save("", [*first, [""], *second] if maker.chance(0.7) else [*second, [""], *first], "wres figures")


def stacked(maker: Maker) -> None:
    """Several indicators in one sheet, each under its title, some with headings of their own."""
    rows: Grid = [[f"WRES report {maker.said(maker.year)}"]]
    again = maker.chance(0.6)
    for i, indicator in enumerate(maker.random.sample([2, 3, 4], maker.random.randint(2, 3))):
        found = maker.counts(indicator, maker.year)
        rows += [
            [""],
            [maker.title(indicator)],
            *([["", *maker.heads()]] if again or i == 0 else []),
            *item_rows(maker, found, shares=False),
        ]
    maker.save("", rows, "wres figures")


def parts(maker: Maker) -> None:
    """Rows and columns that are not what is asked for, among those that are."""
    indicator = maker.random.choice([2, 3])
    found = maker.counts(indicator, maker.year)
    rows = item_rows(maker, found, shares=False)
    some = {
        2: [
            "Shortlisted but not appointed",
            "Number of applicants",
            "Internal applicants appointed",
            "Shortlisted (Band 8a and above)",
            "Appointed - nursing",
            "Withdrew before interview",
            "Shortlisted in Q1",
        ],
        3: [
            "Bank staff in workforce",
            "Staff dismissed",
            "Disciplinary cases with no further action",
            "Staff entering formal capability",
            "Informal disciplinary cases",
            "Disciplinary cases per 1000 staff",
            "Medical staff in workforce",
            "Formal disciplinary cases: two year average",
        ],
    }[indicator]
    for label in maker.random.sample(some, maker.random.randint(1, 3)):
        rows.insert(
            maker.random.randint(0, len(rows)), [label, *(str(maker.random.randint(1, 900)) for _ in maker.groups)]
        )
    heads = maker.heads()
    if maker.chance(0.5):
        extra = maker.random.choice(
            [
                "England average",
                "Non-BME",
                "Target",
                "Region",
                "BME (bank)",
                "Peer trusts",
                "White (excluding Irish)",
                "White previous year restated",
            ]
        )
        heads.append(extra)
        rows = [[*row, str(maker.random.randint(1, 900))] for row in rows]
    maker.save(
        "",
        maker.noise([[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *heads], *rows], 2),
        "wres figures",
    )


def by_division(maker: Maker) -> None:
    """Divisions of the trust beside the item: none of them is the trust."""
    indicator = maker.random.choice([2, 3])
    maker.layout.plain = False
    rows = []
    for division in maker.random.sample(
        ["Surgery", "Medicine", "Estates", "Women and Children", "Corporate"], maker.random.randint(1, 3)
    ):
        for name, by_group in maker.counts(indicator, "x").items():
            rows.append([division, maker.item(name), *by_group.values()])
    maker.layout.wanted.clear()
    maker.save(
        "",
        [
            [f"{maker.title(indicator)} {maker.said(maker.year)}"],
            [maker.random.choice(["Division", "", "Care group"]), maker.random.choice(["", "Item"]), *maker.heads()],
            *rows,
        ],
        "wres figures",
    )


def subtotals(maker: Maker) -> None:
    """Ethnic groups with the totals of their families among them."""
    families = [
        ("white", "White", ["White British", "White Irish", "Any other White background"]),
        ("bme", "Mixed", ["White and Black Caribbean", "White and Asian"]),
        ("bme", "Asian or Asian British", ["Indian", "Pakistani", "Any other Asian background"]),
        ("bme", "Black or Black British", ["African", "Caribbean", "Any other Black background"]),
    ]
    rows: Grid = []
    sums = {"white": [0, 0], "bme": [0, 0]}
    after = maker.chance(0.5)
    for group, family, members in families:
        lines = []
        for label in members:
            short = maker.random.randint(30, 400)
            some = maker.random.randint(6, short // 3)
            lines.append([label, short, some])
            sums[group][0] += some
            sums[group][1] += short
        total = [family, sum(line[1] for line in lines), sum(line[2] for line in lines)]
        rows += [*lines, total] if after else [total, *lines]
    for group, (some, short) in sums.items():
        maker.put(2, maker.year, group, str(some))
        maker.put(2, maker.year, f"{group}-of", str(short))
    if maker.chance(0.5):
        rows.append(["Total", sum(s[1] for s in sums.values()), sum(s[0] for s in sums.values())])
        maker.put(2, maker.year, "all", str(rows[-1][2]))
        maker.put(2, maker.year, "all-of", str(rows[-1][1]))
    table = [
        ["Ethnicity", maker.item("shortlisted"), maker.item("appointed")],
        *([str(cell) for cell in row] for row in rows),
    ]
    maker.save("", [[f"Recruitment {maker.said(maker.year)}"], *table], "wres figures")


def unknown_group(maker: Maker) -> None:
    """Ethnic groups with one that nobody could place: a sum would be too small."""
    maker.layout.plain = False
    rows = [[label, str(maker.random.randint(30, 400)), str(maker.random.randint(1, 20))] for _, label in words.CENSUS]
    maker.put(2, maker.year, "unknown-of", rows[-1][1])
    maker.put(2, maker.year, "unknown", rows[-1][2])
    rows.insert(
        maker.random.randint(0, len(rows)),
        [maker.random.choice(["Cohort B", "Group 7", "International recruits"]), "120", "30"],
    )
    maker.save(
        "",
        [
            [f"Recruitment {maker.said(maker.year)}"],
            ["Ethnicity", maker.item("shortlisted"), maker.item("appointed")],
            *rows,
        ],
        "wres figures",
    )


def clusters(maker: Maker) -> None:
    """Clusters of bands, alone or beside the bands."""
    maker.groups = ["white", "bme", "unknown"]
    both = maker.chance(0.5)
    labels = [
        ("Cluster 1: Bands 1-4", ["Band 2", "Band 4"]),
        ("Cluster 2: Bands 5-7", ["Band 5", "Band 7"]),
        ("Cluster 3: Bands 8a-8b", ["Band 8a"]),
    ]
    kept = maker.layout.bands[f"{maker.year}|"] = []
    rows = []
    for cluster, bands_of in labels:
        for label in [*(bands_of if both else []), cluster]:
            texts = [str(maker.random.randint(5, 900)) for _ in maker.groups]
            rows.append([label, *texts])
            if label != cluster or not both:
                kept.append([texts[1], texts[0], texts[2]])
    maker.save("", [[f"{maker.title(1)} {maker.said(maker.year)}"], ["Band", *maker.heads()], *rows], "wres figures")


def whole_shares(maker: Maker) -> None:
    """Whole per cent with no sign and no word: they look like people."""
    maker.layout.plain = False
    maker.layout.unit = "percent"
    indicator = maker.random.choice([2, 3])
    part, whole = UNITS[indicator]
    first, second = maker.random.randint(55, 90), maker.random.randint(55, 90)
    rows = [[maker.item(whole), str(first), str(100 - first)], [maker.item(part), str(second), str(100 - second)]]
    names = ["White", maker.named["bme"].replace("(headcount)", "").strip()]
    rows = [
        [row[0].replace("Number of ", "").replace("Number ", "").replace("No. of ", "").replace("No. ", ""), *row[1:]]
        for row in rows
    ]
    rows = [[row[0].replace("Headcount", "Workforce").replace(" headcount", ""), *row[1:]] for row in rows]
    maker.save("", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *names], *rows], "wres figures")


KINDS: tuple[Callable[[Maker], None], ...] = (
    wide, wide, by_year, by_year, one_head, groups_down, transposed, long, form, sentences, bands, bands, survey, survey,
    board, ethnic, tabs, three_files, copied, both_in_a_cell, shares_alone, without_heads, unclear_years,
    two_tables, stacked, parts, parts, by_division, subtotals, unknown_group, clusters, whole_shares,
)  # fmt: skip


def layouts(seeds: range) -> list[Layout]:
    """Return a layout for each seed."""
    made = []
    for seed in seeds:
        kind = KINDS[seed % len(KINDS)]
        maker = Maker(seed, kind.__name__)
        kind(maker)
        made.append(maker.layout)
    return made
