"""The checklist of a case."""

from macros.render.tool import Tool
from macros.tools.checklist.checks import mistakes
from macros.tools.checklist.macro import MACROS
from macros.tools.checklist.model import CHECKLIST
from macros.tools.checklist.paper import checklist

TOOL = Tool(
    "checklist", macros=MACROS, data=(CHECKLIST,), checks=(mistakes,), scripts=("checklist",), forms=(checklist,)
)
