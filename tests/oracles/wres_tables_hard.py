"""Tables with something in them that looks like what is asked for, and is not."""

from tests.oracles import wres_wordings as words
from tests.oracles.wres_making import UNITS, Grid, Maker, item_rows


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
        if extra == "White previous year restated":
            for name, field in zip(UNITS[indicator], ("white", "white-of"), strict=True):
                [text] = [row[-1] for row in rows if row[1:-1] == [found[name][group] for group in maker.groups]]
                maker.put(indicator, maker.year - 1, field, text)
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
