"""The one function that decides how every shared table looks."""

from collections.abc import Iterable
from itertools import zip_longest

from markupsafe import Markup


def table(
    caption: str, heads: Iterable[str], rows: Iterable[Iterable[str]], marks: Iterable[str] = (), what: str = ""
) -> str:
    """Return a table whose first cell in each row heads it.

    `marks` are attributes for its rows: see `cite.mark`. `what` is one for the table.

    It is HTML around Markdown because Markdown has no captions, row heads or labels; phones stack each
    row as a card under its labels, and the roles keep it a table for screen readers when they do.
    """
    heads = list(heads)
    lines = [
        "",
        f'<table role="table" class="shared"{what} markdown="1">',
        Markup("<caption>{}</caption>").format(caption),
        '<thead role="rowgroup" markdown="1"><tr role="row" markdown="1">',
    ]
    lines += [Markup('<th role="columnheader" scope="col">{}</th>').format(head) for head in heads]
    labels = [Markup('data-label="{}"').format(head) for head in heads]
    lines += ["</tr></thead>", '<tbody role="rowgroup" markdown="1">']
    for row, mark in zip_longest(rows, marks, fillvalue=""):
        lines.append(f'<tr role="row"{mark} markdown="1">')
        for i, cell in enumerate(row):
            tag, role = ("th", 'rowheader" scope="row') if i == 0 else ("td", "cell")
            # A phone leaves out an empty cell, whose label would head nothing.
            empty = "" if cell else ' class="empty"'
            words = cell.replace("\n", " ") or "&nbsp;"
            lines.append(f'<{tag} role="{role}"{empty} {labels[i]} markdown="span">{words}</{tag}>')
        lines.append("</tr>")
    return "\n".join([*lines, "</tbody>", "</table>", ""])
