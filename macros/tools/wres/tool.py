"""The Workforce Race Equality Standard: its figures and findings, as tables, charts and sentences."""

from macros.render.tool import Tool
from macros.tools.wres import evidence, figures, macro
from macros.tools.wres.model import (
    CALENDAR,
    EXAMPLES,
    FINDINGS,
    INDICATORS,
    LEADS,
    NOTES,
    REPORTS,
    SINCE_GUIDE,
    YEARLY,
)

TOOL = Tool(
    "wres",
    macros=(*evidence.MACROS, *figures.MACROS, *macro.MACROS),
    data=(INDICATORS, YEARLY, FINDINGS, REPORTS, CALENDAR, SINCE_GUIDE, NOTES, LEADS, EXAMPLES),
)
