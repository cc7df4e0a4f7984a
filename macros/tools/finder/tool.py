"""The finder: which type of discrimination it may be."""

from macros.render.tool import Tool
from macros.tools.finder.checks import mistakes
from macros.tools.finder.macro import MACROS
from macros.tools.finder.model import FINDER

TOOL = Tool("finder", macros=MACROS, data=(FINDER,), checks=(mistakes,), scripts=("finder",))
