"""The deadline tool."""

from macros.render.tool import Tool
from macros.tools.time_limits.macro import MACROS

TOOL = Tool("time_limits", macros=MACROS, scripts=("time_limits", "clock_start"))
