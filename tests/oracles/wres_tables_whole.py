"""All nine indicators in one file: the national form, and the tables of a report one under another."""

from tests.oracles import wres_wordings as words
from tests.oracles.wres_making import File, Grid, Maker

GRADES = [
    "Under Band 1",
    *(f"Band {n}" for n in range(1, 8)),
    "Band 8a",
    "Band 8b",
    "Band 8c",
    "Band 8d",
    "Band 9",
    "VSM",
]
DOCTORS = ["Consultants", "of which Senior medical manager", "Non-consultant career grade", "Trainee grades", "Other"]
TITLES = {
    1: "Percentage of staff in each of the AfC Bands 1-9 OR Medical and Dental subgroups and VSM (including executive "
    "Board members) compared with the percentage of staff in the overall workforce",
    2: "Relative likelihood of staff being appointed from shortlisting across all posts",
    3: "Relative likelihood of staff entering the formal disciplinary process, as measured by entry into a formal "
    "disciplinary investigation",
    4: "Relative likelihood of staff accessing non-mandatory training and CPD",
    5: "Percentage of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last "
    "12 months",
    6: "Percentage of staff experiencing harassment, bullying or abuse from staff in last 12 months",
    7: "Percentage believing that trust provides equal opportunities for career progression or promotion",
    8: "In the last 12 months have you personally experienced discrimination at work from any of the following? "
    "Manager/team leader or other colleague",
    9: "Percentage difference between the organisations’ Board voting membership and its overall workforce",
}  # fmt: skip
QUESTIONS = {
    5: "% of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months",
    6: "% of staff experiencing harassment, bullying or abuse from staff in last 12 months",
    7: "% staff believing that trust provides equal opportunities for career progression or promotion",
    8: "% staff personally experienced discrimination at work from Manager/team leader or other colleague",
}
SHORT = {
    5: "Harassment, bullying or abuse from patients or the public",
    6: "Harassment, bullying or abuse from staff",
    7: "Equal opportunities for career progression",
    8: "Discrimination from manager or colleagues",
}
PLAIN_SECTIONS = [["Non-clinical", "Clinical", "Medical and dental"], ["Non clinical staff", "Clinical staff (non-medical)", "Medical staff"]]  # fmt: skip
Lines = list[tuple[int, str, list[str]]]
"""Rows as (indicator, item, figures)."""


def sections(maker: Maker, years: list[int]) -> list[list[tuple[str, list[str]]]]:
    """Draw the bands of the three sections: each with its figures, by year and group."""
    made = []
    for name, labels in (("non", GRADES), ("clinical", GRADES), ("medical", DOCTORS)):
        rows = []
        for label in labels:
            texts = []
            for year in years:
                counts = {group: str(maker.random.randint(3, 600)) for group in ("bme", "white", "unknown")}
                texts += [counts[group] for group in maker.groups]
                if not label.startswith("of which"):
                    maker.layout.bands.setdefault(f"{year}|{name}", []).append(list(counts.values()))
            rows.append((label, texts))
        made.append(rows)
    return made


def others(maker: Maker, years: list[int], asked: dict[int, str]) -> Lines:
    """Draw indicators 2 to 9."""
    rows: Lines = []
    named = {name: maker.item(name) for name in ("shortlisted", "appointed", "disciplinary", "training")}
    named["workforce"] = "Number of staff in workforce"
    staff = {"white": 4086, "bme": maker.random.randint(900, 2400), "unknown": 152}
    for indicator in (2, 3, 4):
        by_year = [maker.counts(indicator, year) for year in years]
        for part in by_year[0]:
            if part == "workforce":
                for year in years:
                    for group in maker.groups:
                        maker.put(indicator, year, f"{group}-of", str(staff[group]))
                texts = [str(staff[group]) for _ in years for group in maker.groups]
            else:
                texts = [found[part][group] for found in by_year for group in maker.groups]
            rows.append((indicator, named[part], texts))
    for indicator, question in asked.items():
        texts = []
        for year in years:
            for group in maker.groups:
                share = f"{maker.random.uniform(6, 70):.1f}%"
                texts.append("" if group == "unknown" else maker.put(indicator, year, group, share))
        rows.append((indicator, question, texts))
    parts = (("", "Total Board members", 13), ("voting-", "of which: Voting Board members", 9))
    for prefix, name, most in (*parts, ("executive-", "of which: Exec Board members", 5)):
        texts = []
        for year in years:
            for group in maker.groups:
                texts.append(maker.put(9, year, f"{prefix}{group}", str(maker.random.randint(0, most))))
        rows.append((9, name, texts))
    for year in years:
        for group in maker.groups:
            maker.put(9, year, f"staff-{group}", str(staff[group]))
    rows.append((9, "Number of staff in overall workforce", [str(staff[g]) for _ in years for g in maker.groups]))
    return rows


def whole_form(maker: Maker) -> None:
    """The national form: all indicators, with the sections of indicator 1 in rows of their own, or beside the bands."""
    maker.groups = ["white", "bme", "unknown"]
    years = [maker.year - 1, maker.year]
    bands, rows = sections(maker, years), others(maker, years, QUESTIONS)
    own_row, beside_title = maker.chance(0.6), maker.chance(0.6)
    title = f"1) {TITLES[1]}" if maker.chance(0.7) else maker.random.choice(["1", "1) " + TITLES[1].split(" OR ")[0]])
    number, count_first = maker.chance(0.7), maker.chance(0.3)

    def start_of(indicator: str, section: str = "", count: str = "") -> list[str]:
        return [count, indicator, section] if count_first else [indicator, section, count]

    made: Grid = [
        [f"Workforce Race Equality Standard (WRES) data collection {maker.year}"],
        ["", "", "", "", "", maker.said(years[0]), "", "", maker.said(years[1]), "", "", ""],
        [*start_of("INDICATOR"), "DATA ITEM", "MEASURE", *maker.heads(), *maker.heads(), "Notes"],
    ]
    count = 0

    def row(indicator: str, section: str, item: str, texts: list[str]) -> None:
        nonlocal count
        count += 1
        measure = "Percentage" if item.startswith("%") else "Headcount"
        made.append([*start_of(indicator, section, str(count) if number else ""), item, measure, *texts, ""])

    if own_row and not beside_title:
        made.append(start_of(title))
    for i, section in enumerate(bands):
        name = words.SECTIONS[0][i]
        if own_row:
            titled = title if i == 0 and beside_title else ""
            made.append([*start_of(titled), name] if count_first else [titled, "", name])
        for j, (label, texts) in enumerate(section):
            row(title if i + j == 0 and not own_row else "", name if j == 0 and not own_row else "", label, texts)
    before = 1
    for indicator, item, texts in rows:
        start = f"{indicator}) {TITLES[indicator]}" if indicator != before else ""
        row(start, "", item, texts)
        before = indicator
    maker.layout.files.append(File("wres form.xlsx", [("WRES Data", made)], "xlsx"))


def whole_report(maker: Maker) -> None:
    """The tables of a report, one under another, as CSV or as the text of a PDF."""
    maker.groups = ["white", "bme", "unknown"]
    maker.named = {"white": "White", "bme": "BME", "unknown": "Unknown"}
    maker.thousands = ","
    style = maker.random.choice(["titles", "numbers", "indicators"])
    pdf = maker.chance(0.5)
    bands, rows = sections(maker, [maker.year]), others(maker, [maker.year], SHORT)
    names = PLAIN_SECTIONS[maker.layout.unseen]
    tables: list[tuple[list[str], Grid]] = []
    for i, section in enumerate(bands):
        above = [f"Indicator 1 {names[i]}"] if style == "titles" else ["Indicator 1: Pay bands", names[i]][i > 0 :]
        corner = maker.random.choice(["Band", "Pay band"])
        tables.append((above, [[corner, *maker.heads()], *([label, *texts] for label, texts in section)]))
    for number in (2, 3, 4):
        mine = [[item, *texts] for indicator, item, texts in rows if indicator == number]
        tables.append(([f"Indicator {number}: {TITLES[number]}"], [["", *maker.heads()], *mine]))
    prefix = {"titles": "Indicator {}: ", "numbers": "{}. ", "indicators": "Indicator {} - "}[style]
    survey = [[prefix.format(number) + item, *texts[:2]] for number, item, texts in rows if 4 < number < 9]
    above = ["Indicators 5 to 8: NHS Staff Survey"] if maker.chance(0.6) else []
    tables.insert(maker.random.choice([3, 6]), (above, [["", "White", "BME"], *survey]))
    board = [[item, *texts] for number, item, texts in rows if number == 9]
    tables.append((["Indicator 9: Board membership"], [["", *maker.heads()], *board]))
    made: Grid = [[f"Workforce Race Equality Standard report {maker.year}"], []]
    for above, table in tables:
        made += [*([line] for line in above), *([[]] if pdf else []), *table, []]
    if not pdf:
        maker.layout.files.append(File("wres report.csv", [("", made)], "csv"))
        return
    width = max(len(row[0]) for row in made if len(row) > 1) + 3
    lines = [[row[0].ljust(width) + "".join(cell.rjust(9) for cell in row[1:]) if len(row) > 1 else "".join(row)] for row in made]  # fmt: skip
    maker.layout.files.append(File("wres report.txt", [("", lines)], "pdf"))
