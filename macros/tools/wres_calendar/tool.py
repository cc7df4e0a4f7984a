"""The year of the Workforce Race Equality Standard."""

from macros.render.tool import Tool
from macros.tools.wres_calendar.macro import MACROS

TOOL = Tool("wres_calendar", macros=MACROS, scripts=("wres_calendar",))
