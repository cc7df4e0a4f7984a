"""Tables of ratios, in the layouts that employers use."""

from tests.oracles import wres_wordings as words
from tests.oracles.wres_making import Grid, Maker, item_rows


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
    order = [*maker.random.sample(range(4), 4), 4]
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
