"""Tables that a hasty reader gets wrong: two figures for one thing, marks of footnotes, a part of the trust, broken labels."""

from tests.oracles import wres_wordings as words
from tests.oracles.wres_making import UNITS, File, Grid, Maker, item_rows

MARKS = ["\N{SUPERSCRIPT ONE}", "\N{SUPERSCRIPT TWO}", "*", "**", "\N{DAGGER}", "^1", " [2]", "[a]", "\N{CIRCLED DIGIT ONE}", "\N{MODIFIER LETTER SMALL A}"]  # fmt: skip


DATED = ["at 31 March {}", "in the year to 31 March {}", "in {}", "(31 March {})"]


def other_than(maker: Maker, text: str) -> str:
    """Write a figure that is near another, and never the same."""
    count = int("".join(filter(str.isdigit, text)) or 7)
    return maker.number(count + maker.random.randint(1, 9))


def two_authorities(maker: Maker) -> None:
    """Each figure twice, as it was first given and as it was put right; or only one of the two."""
    indicator = maker.random.choice([2, 3, 4])
    early, later = maker.pick(words.AUTHORITIES)
    kinds = [early, later][:: maker.random.choice([1, -1])] if maker.chance(0.8) else [later]
    found = maker.counts(indicator, maker.year)
    group_first = maker.chance(0.5)
    pairs = (
        [(group, kind) for group in maker.groups for kind in kinds]
        if group_first
        else [(group, kind) for kind in kinds for group in maker.groups]
    )
    rows: Grid = []
    for name in found:
        texts = found[name]
        rows.append(
            [maker.item(name), *(texts[g] if kind == later else other_than(maker, texts[g]) for g, kind in pairs)]
        )
    if maker.chance(0.3):
        heads = [["", *(f"{maker.named[group]} ({kind})" for group, kind in pairs)]]
    else:
        groups, sides = [maker.named[group] for group, _ in pairs], [kind for _, kind in pairs]
        heads = [["", *groups], ["", *sides]] if group_first else [["", *sides], ["", *groups]]
    maker.save("", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], *heads, *rows], "wres figures")


def unclear_authorities(maker: Maker) -> None:
    """Each figure twice, and nothing says which came later."""
    indicator = maker.random.choice([2, 3, 4])
    maker.layout.plain = False
    kinds = maker.random.choice([("Verified", "Final"), ("Current", "Previous"), ("Draft", "Provisional"), ("Old", "New")])  # fmt: skip
    found = maker.counts(indicator, maker.year)
    heads = [f"{maker.named[group]} {kind}" for kind in kinds for group in maker.groups]
    rows = [
        [maker.item(name), *texts.values(), *(other_than(maker, text) for text in texts.values())]
        for name, texts in found.items()
    ]
    maker.layout.wanted.clear()
    maker.save("", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *heads], *rows], "wres figures")


def footnotes(maker: Maker) -> None:
    """Figures with the mark of a footnote after them."""
    indicator = maker.random.choice([2, 3, 4])
    rows = item_rows(maker, maker.counts(indicator, maker.year), shares=False)
    marked = [
        [row[0], *(cell + maker.random.choice(MARKS) if cell[-1:].isdigit() and maker.chance(0.4) else cell for cell in row[1:])]
        for row in rows
    ]  # fmt: skip
    heads = [head + maker.random.choice(["", "", *MARKS[:5]]) for head in maker.heads()]
    note = ["1 As the staff record has it"]
    maker.save(
        "",
        [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *heads], *marked, [""], note],
        "wres figures",
    )


def scoped(maker: Maker) -> None:
    """A part of the trust, all trusts, or another time than a year: in a title, a corner, the name of a sheet or file."""
    indicator = maker.random.choice([2, 3, 4])
    maker.layout.plain = False
    rows = item_rows(maker, maker.counts(indicator, maker.year), shares=False)
    maker.layout.wanted.clear()
    scope, year = maker.pick(words.SCOPES), maker.said(maker.year)
    where = maker.random.choice(["title", "corner", "corner with the year", "tab", "file"])
    title = f"{maker.title(indicator)} {year}" if where != "corner with the year" else maker.title(indicator)
    corner = {"corner": scope, "corner with the year": maker.random.choice([f"{scope} {year}", f"{year} {scope}"])}
    above = [[title], *([[scope]] if where == "title" else [])]
    name = f"{scope} wres" if where == "file" else "wres figures"
    maker.save(
        scope[:31] if where == "tab" else "", [*above, [corner.get(where, ""), *maker.heads()], *rows], name.lower()
    )


def twin_sheets(maker: Maker) -> None:
    """Two sheets, each of a part of the trust, some with the same counts."""
    indicator = maker.random.choice([2, 3, 4])
    maker.layout.plain = False
    names = maker.random.sample(["Medicine", "Surgery", "North", "Oak Lodge", "Zone B", "Riverside"], 2)
    rows = item_rows(maker, maker.counts(indicator, maker.year), shares=False)
    again = rows if maker.chance(0.6) else [[row[0], *(other_than(maker, cell) for cell in row[1:])] for row in rows]
    maker.layout.wanted.clear()
    title, heads = [f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *maker.heads()]
    sheets = [(name, [title, heads, *some]) for name, some in zip(names, (rows, again), strict=True)]
    maker.layout.files.append(File("wres figures.xlsx", sheets, "xlsx"))


def some_groups(maker: Maker) -> None:
    """Only some of the white people, or of the others: no sum of those who are named."""
    indicator = maker.random.choice([2, 3, 4])
    maker.layout.plain = False
    part = maker.random.choice([{"white": ["White British"]}, {"white": ["White British", "White minority ethnic"]}, {"bme": ["Asian"]}, {"bme": ["Asian", "Black"]}, {"bme": ["Indian", "Pakistani"]}])  # fmt: skip
    maker.groups = ["white", "bme"]
    found = maker.counts(indicator, maker.year)
    [(gone, named)] = part.items()
    for name, field in zip(UNITS[indicator], ("", "-of"), strict=True):
        del maker.layout.wanted[f"{indicator}|{maker.year}|{gone}{field}"]
        found[name] = {
            key: text
            for group in maker.groups
            for key, text in (
                [(one, maker.number(maker.random.randint(5, 90))) for one in named]
                if group == gone
                else [(group, found[name][group])]
            )
        }
    heads = [maker.named.get(one, one) for one in found[UNITS[indicator][0]]]
    rows = [[maker.item(name), *texts.values()] for name, texts in found.items()]
    maker.save("", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *heads], *rows], "wres figures")


def shares_twice(maker: Maker) -> None:
    """The shares of a survey in two files, with the sign of per cent and without."""
    maker.groups = ["white", "bme"]
    asked = maker.random.sample(sorted(words.SURVEY), maker.random.randint(1, 4))
    shares = {number: [f"{maker.random.uniform(6, 70):.1f}" for _ in maker.groups] for number in asked}
    signs = ["", "%"][:: maker.random.choice([1, -1])]
    for number, texts in shares.items():
        for group, text in zip(maker.groups, texts, strict=True):
            maker.put(int(number), maker.year, group, text)
    for sign, name in zip(signs, ("wres a", "wres b"), strict=True):
        rows = [[maker.pick(words.SURVEY[number]), *(text + sign for text in texts)] for number, texts in shares.items()]  # fmt: skip
        maker.save("", [[f"WRES {maker.said(maker.year)}"], ["", *maker.heads()], *rows], name)


def broken_labels(maker: Maker) -> None:
    """Labels over two lines, the figures beside the second, as a narrow column leaves them."""
    indicator = maker.random.choice([2, 3, 4])
    found = maker.counts(indicator, maker.year)
    labels = {name: maker.random.choice(words.BROKEN[name]) for name in found}
    rows: Grid = []
    for name, texts in found.items():
        first, second = labels[name]
        whole = maker.chance(0.3)
        rows += [] if whole else [[first]]
        rows.append([f"{first} {second}" if whole else second, *texts.values()])
    maker.save(
        "", [[f"{maker.title(indicator)} {maker.said(maker.year)}"], ["", *maker.heads()], *rows], "wres figures"
    )


def single_spaced(maker: Maker) -> None:
    """A table from a PDF, its cells one space apart: whole, or with a cell lost, which nobody could put right."""
    indicator = maker.random.choice([2, 3, 4])
    maker.named = {"white": "White", "bme": "BME", "unknown": "Not known"}
    maker.thousands = maker.random.choice([",", "", " "])
    maker.mask = ""
    found = maker.counts(indicator, maker.year)
    rows = item_rows(maker, found, shares=False)
    if maker.chance(0.4):
        rows = [[f"{label} {maker.random.choice(DATED).format(maker.year)}", *texts] for label, *texts in rows]
    heads = maker.heads() if maker.chance(0.7) else [word for head in maker.heads() for word in (head, "Headcount")]
    lines = [["Data item", *heads]] if maker.chance(0.6) else [["Data item", heads[0]], *([head] for head in heads[1:])]
    if maker.chance(0.3):
        del rows[0][maker.random.randint(1, len(rows[0]) - 1)]
        maker.layout.plain = False
        maker.layout.wanted.clear()
    if maker.thousands == " " and any(" " in cell for row in rows for cell in row[1:]):
        maker.layout.plain = False
        maker.layout.wanted.clear()
    title = [f"{maker.title(indicator)} {maker.said(maker.year)}"]
    maker.layout.files.append(
        File("wres figures.txt", [("", [[" ".join(row)] for row in (title, *lines, *rows)])], "pdf")
    )
