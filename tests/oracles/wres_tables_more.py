"""Tables of pay bands, surveys, boards and ethnic groups, workbooks, and text from a PDF."""

from tests.oracles import wres_wordings as words
from tests.oracles.wres_making import UNITS, File, Grid, Maker, item_rows, percents


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
    sign = " %" if maker.layout.seed % 4 == 0 else "%"
    for group in maker.groups:  # a heading that says "number" over per cent would mislead a person too
        maker.named[group] = {"white": "White staff", "bme": maker.named[group]}[group]
    based = maker.chance(0.3) and len(years) == 1
    heads = [(year, group) for year in years for group in maker.groups]
    rows: Grid = []
    for number in maker.random.sample([5, 6, 7, 8], maker.random.randint(1, 4)):
        texts = []
        for year, group in heads:
            value = f"{maker.random.uniform(6, 70):.1f}"
            texts.append(maker.put(number, year, group, f"{value}{sign}" if style == "sign" else value))
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
