"""Tables of workforce race equality figures in many layouts, made from counts that are known."""

from collections.abc import Callable

from tests.oracles.wres_making import Layout, Maker
from tests.oracles.wres_tables import by_year, form, groups_down, long, one_head, sentences, transposed, wide
from tests.oracles.wres_tables_hard import (
    by_division,
    clusters,
    parts,
    stacked,
    subtotals,
    two_tables,
    unknown_group,
    whole_shares,
)
from tests.oracles.wres_tables_more import (
    bands,
    board,
    both_in_a_cell,
    copied,
    ethnic,
    shares_alone,
    survey,
    tabs,
    three_files,
    unclear_years,
    without_heads,
)
from tests.oracles.wres_tables_traps import (
    broken_labels,
    footnotes,
    scoped,
    shares_twice,
    single_spaced,
    some_groups,
    twin_sheets,
    two_authorities,
    unclear_authorities,
)
from tests.oracles.wres_tables_whole import whole_form, whole_report

KINDS: tuple[Callable[[Maker], None], ...] = (
    wide, wide, by_year, by_year, one_head, groups_down, transposed, long, form, sentences, bands, bands, survey, survey,
    board, ethnic, tabs, three_files, copied, both_in_a_cell, shares_alone, without_heads, unclear_years,
    two_tables, stacked, parts, parts, by_division, subtotals, unknown_group, clusters, whole_shares,
    whole_form, whole_form, whole_report, whole_report,
    two_authorities, two_authorities, unclear_authorities, footnotes, footnotes, scoped, scoped, scoped, twin_sheets,
    some_groups, shares_twice, broken_labels, single_spaced, single_spaced,
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
