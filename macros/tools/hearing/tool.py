"""A hearing: one sheet to hold in the room and to write on the same evening."""

from macros.render.tool import Tool
from macros.tools.hearing.paper import hearing_sheet

TOOL = Tool("hearing", forms=(hearing_sheet,))
